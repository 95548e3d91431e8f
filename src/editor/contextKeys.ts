import * as vscode from 'vscode';
import type { SortOrder } from '../outline/arrange';
import type { FigureGrouping, FigureOrder } from '../outline/figureTree';

/** What the Stories view has to show. */
export type ViewState = 'noFile' | 'otherFile' | 'noStories' | 'stories';

/** How far the Figures view is with the active dump. */
export type FiguresState = 'looking' | 'stopped' | 'some' | 'none';

/** The context keys that `when` clauses of package.json ask for. */
export interface ContextKeys {
  'broadsheet.viewState': ViewState;
  'broadsheet.filtered': boolean;
  'broadsheet.ticked': boolean;
  'broadsheet.toCheckOnly': boolean;
  'broadsheet.sortOrder': SortOrder;
  'broadsheet.figures.state': FiguresState;
  'broadsheet.figures.filtered': boolean;
  'broadsheet.figures.grouping': FigureGrouping;
  'broadsheet.figures.order': FigureOrder;
  'broadsheet.peopleScope': 'open' | 'workspace';
  'broadsheet.hasConcordance': boolean;
  /** Whether the active dump has a codebook. */
  'broadsheet.hasCodebook': boolean;
  'broadsheet.codingMode': boolean;
  /** Whether programs suggest something for the active dump. */
  'broadsheet.suggesting': boolean;
  'broadsheet.annotationsFiltered': boolean;
  'broadsheet.annotationsBy': 'code' | 'story' | 'coder';
}

/** Sets a context key. */
export function setContext<Key extends keyof ContextKeys>(key: Key, value: ContextKeys[Key]): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
