import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { StoryFigure } from '../../figures/storyFigures';
import { isFigureNode } from '../../outline/figureTree';
import type { FigureNode } from '../../outline/figureTree';
import { plainValue } from '../../outline/figureNotation';
import type { ActiveDump } from '../activeDump';
import { copyText } from '../delivery';
import { DisposableOwner } from '../disposableOwner';
import type { Dumps } from '../dumps';
import { DUMPS } from '../language';
import { toRange } from '../ranges';
import { tell } from '../tell';
import type { Verdicts } from '../verdicts';
import { CHECK_FIXES, chooseChecks } from './checkFixes';
import { FigureChecks } from './figureChecks';
import { FigureExtractor } from './figureExtraction';
import type { FigureExtractionOptions } from './figureExtraction';
import { FigureHints } from './figureHints';
import { FigureHover } from './figureHover';
import { figureCountName } from './figureNames';
import type { FiguresFrame } from './figuresFrame';
import { FiguresView } from './figuresView';
import { figureAtPosition } from './locatedFigures';

export { figuresOf } from '../../outline/knownFigures';

/** What the figures are found in and shown by. */
export interface FigureParts {
  readonly active: ActiveDump;
  readonly dumps: Dumps;
  readonly verdicts: Verdicts;
  readonly state: vscode.Memento;
  readonly frame: FiguresFrame;
}

/** All that is done with figures in the editor; loaded when the first dump is there. */
export class FiguresPart extends DisposableOwner {
  readonly view: FiguresView;
  private readonly active: ActiveDump;
  private readonly extractor: FigureExtractor;

  constructor({ active, dumps, verdicts, state, frame }: FigureParts) {
    super();
    this.active = active;
    this.extractor = new FigureExtractor(verdicts, state);
    this.view = this.own(new FiguresView(active, frame, state));
    this.own(new FigureChecks(dumps));
    this.own(new FigureHints(dumps));
    this.own(vscode.languages.registerHoverProvider(DUMPS, new FigureHover(dumps)));
    this.own(vscode.languages.registerCodeActionsProvider(DUMPS, CHECK_FIXES, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }));
  }

  /** See `chooseChecks`. */
  async chooseChecks(options: unknown): Promise<void> {
    await chooseChecks(options);
  }

  /** Selects a figure in the editor; the focus stays where it is. */
  async goTo(node: unknown): Promise<void> {
    const chosen = this.view.chosen(rowsOf([node]));
    const [given] = chosen?.figures ?? [];
    if (!chosen || !given) return;
    const viewColumn = this.active.editor?.viewColumn;
    await vscode.window.showTextDocument(chosen.open.document, {
      selection: toRange(chosen.open.dump.source, given.figure.span),
      preserveFocus: true,
      preview: false,
      ...(viewColumn !== undefined && { viewColumn }),
    });
  }

  /** Copies the values of rows, a given text, or the value of the figure under the cursor. */
  async copyValue(...args: readonly unknown[]): Promise<void> {
    await this.copyFigures(plainValue, args);
  }

  /** Copies as `copyValue` does, but what is printed. */
  async copyPrinted(...args: readonly unknown[]): Promise<void> {
    await this.copyFigures(({ text }) => text, args);
  }

  async copyAsCsv(...args: readonly unknown[]): Promise<void> {
    const chosen = this.view.chosen(rowsOf(args));
    if (chosen) await this.extractor.copy(chosen.open, chosen.figures);
  }

  /** Extracts the rows that it was called on; else what a filter lets through; else all figures of the active dump. */
  async extract(...args: readonly unknown[]): Promise<void> {
    const rows = rowsOf(args);
    const chosen = rows.length > 0 || this.view.filtered !== '' ? this.view.chosen(rows) : undefined;
    const open = chosen?.open ?? (await this.active.latest());
    if (open) await this.extractor.extract(open, chosen?.figures, optionsOf(args));
    else tell(l10n.t('The active editor shows no newspaper dump. “Treat as Newspaper Dump” makes one of a plain-text file.'));
  }

  private async copyFigures(textOf: (figure: StoryFigure) => string, args: readonly unknown[]): Promise<void> {
    const given = textToCopy(args[0]);
    const rows = rowsOf(args);
    const figures = rows.length > 0 ? this.view.chosen(rows)?.figures.map(({ figure }) => figure) : await this.underCursor();
    const texts = given === undefined ? (figures ?? []).map(textOf) : [given];
    if (texts.length === 0) tell(l10n.t('There is no figure under the cursor.'));
    else await copyText(texts.join('\n'), l10n.t('{0} copied', texts.length === 1 ? texts.join('') : figureCountName(texts.length)));
  }

  private async underCursor(): Promise<readonly StoryFigure[]> {
    const position = this.active.editor?.selection.active;
    const open = await this.active.latest();
    const figure = position && open && figureAtPosition(open.dump, position);
    return figure ? [figure] : [];
  }
}

/** The rows that a command was called on: all selected ones where the clicked one is among them. */
function rowsOf([row, selected]: readonly unknown[]): readonly FigureNode[] {
  return (Array.isArray(selected) ? selected : [row]).filter(isFigureNode);
}

/** Options are an object that a key binding gives; of anything else nothing is taken. */
function optionsOf([options]: readonly unknown[]): FigureExtractionOptions {
  return typeof options === 'object' && options !== null && !isFigureNode(options) ? options : {};
}

/** The text that a link names. */
function textToCopy(options: unknown): string | undefined {
  const { text } = { text: undefined, ...(typeof options === 'object' ? options : null) };
  return typeof text === 'string' ? text : undefined;
}
