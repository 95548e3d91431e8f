import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { joinLines } from '../../core/joinedText';
import { sentenceAt } from '../../core/sentences';
import { storyTitle } from '../../core/storyTitle';
import type { FigureKind } from '../../figures/figure';
import { figureNotation } from '../../outline/figureNotation';
import { figureTree } from '../../outline/figureTree';
import type { FigureGroupNode, FigureGrouping, FigureLeaf, FigureNode, FigureOrder, GivenFigure, Heading } from '../../outline/figureTree';
import type { OpenDump } from '../dumps';
import { groupName } from '../names';
import type { FigureRows } from './figuresFrame';
import { figureKindName } from './figureNames';

export const KIND_ICONS: Readonly<Record<FigureKind, string>> = {
  money: 'credit-card',
  percent: 'pie-chart',
  percentagePoint: 'pie-chart',
  count: 'symbol-number',
  measure: 'symbol-ruler',
  temperature: 'flame',
  date: 'calendar',
  time: 'clock',
  duration: 'watch',
  ordinal: 'list-ordered',
  ratio: 'law',
  fraction: 'split-horizontal',
  multiple: 'graph-line',
  score: 'target',
  range: 'arrow-both',
};

/** How the figures are shown. */
export interface FigureArrangement {
  readonly grouping: FigureGrouping;
  readonly order: FigureOrder;
}

/** Draws the rows of the Figures view: figures of one dump, arranged in one way. */
export class DrawnFigures implements FigureRows {
  readonly roots: readonly FigureNode[];

  constructor(
    readonly open: OpenDump,
    figures: readonly GivenFigure[],
    private readonly arrangement: FigureArrangement,
  ) {
    this.roots = figureTree(open.dump, figures, arrangement.grouping, arrangement.order);
  }

  item(node: FigureNode): vscode.TreeItem {
    const item = node.type === 'figure' ? this.figureItem(node) : this.groupItem(node);
    item.id = `${this.open.document.uri.toString()} ${this.arrangement.grouping} ${node.id}`;
    return item;
  }

  /** The figure's value and the sentence that it stands in, as it is printed: nothing in it is taken for Markdown. */
  tooltip(node: FigureNode): vscode.MarkdownString | undefined {
    if (node.type !== 'figure') return undefined;
    const { figure, story } = node.given;
    const { source } = this.open.dump;
    const { text } = joinLines(source, figure.part.lines);
    const { start, end } = sentenceAt(text, figure.within.start);
    const line = l10n.t('Line {0}: {1}', source.lineAt(figure.span.start) + 1, storyTitle(source, story));
    const tooltip = new vscode.MarkdownString();
    tooltip.appendMarkdown('**').appendText(`${figure.text} → ${figureNotation(figure)}`).appendMarkdown('**');
    for (const paragraph of [line, text.slice(start, end)]) tooltip.appendMarkdown('\n\n').appendText(paragraph);
    return tooltip;
  }

  private figureItem(node: FigureLeaf): vscode.TreeItem {
    const { figure, story } = node.given;
    const item = new vscode.TreeItem(figure.text);
    const title = this.arrangement.grouping === 'kind' ? storyTitle(this.open.dump.source, story) : '';
    item.description = [figureNotation(figure), title].filter(Boolean).join(' · ');
    item.iconPath = new vscode.ThemeIcon(KIND_ICONS[figure.kind]);
    item.contextValue = 'figure';
    item.command = { command: 'broadsheet.goToFigure', title: l10n.t('Show in Editor'), arguments: [node] };
    return item;
  }

  private groupItem({ heading, figures }: FigureGroupNode): vscode.TreeItem {
    const isOpen = heading.type === 'page';
    const item = new vscode.TreeItem(this.label(heading), isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
    item.description = heading.type === 'stretch' ? heading.ends.map(({ figure }) => figure.text).join(' … ') : figures.length.toLocaleString();
    item.iconPath = icon(heading);
    item.contextValue = 'figures';
    return item;
  }

  private label(heading: Heading): string {
    switch (heading.type) {
      case 'page':
        return groupName(heading.group);
      case 'story':
        return storyTitle(this.open.dump.source, heading.story);
      case 'kind':
        return figureKindName(heading.kind);
      case 'stretch':
        return `${heading.first.toLocaleString()}–${heading.last.toLocaleString()}`;
    }
  }
}

function icon(heading: Heading): vscode.ThemeIcon {
  switch (heading.type) {
    case 'page':
      return new vscode.ThemeIcon('book');
    case 'story':
      return new vscode.ThemeIcon('file-text');
    case 'kind':
      return new vscode.ThemeIcon(KIND_ICONS[heading.kind]);
    case 'stretch':
      return new vscode.ThemeIcon('list-unordered');
  }
}
