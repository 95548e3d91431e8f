import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { CONTINUED_KINDS, isLineKind, LINE_KINDS } from '../annotations/correction';
import type { LineKind, Ruling } from '../annotations/correction';
import type { Said } from '../annotations/corrections';
import { storyAt, storyIndexAt } from '../core/dump';
import type { Dump } from '../core/dump';
import type { LineRange } from '../core/span';
import { headReadings, isSameReading, kindsOfLines, titleLines } from '../outline/headReadings';
import type { HeadReading } from '../outline/headReadings';
import { headLines } from '../outline/storyParts';
import { readingAt } from '../outline/doubt';
import { isTreeNode, linesOf } from '../outline/storyTree';
import { snippet } from '../core/storyTitle';
import { headLine } from '../outline/headLine';
import { printedLines } from '../outline/printedLines';
import type { ActiveDump } from './activeDump';
import type { CorrectionStore } from './correctionStore';
import type { OpenDump } from './dumps';
import { fileNameOf } from './fileNames';
import { askForHeadReading } from './headNames';
import { readingName } from './names';
import { selectedLines } from './ranges';
import { tell } from './tell';

/** What a key binding, a link or a menu can say of a correction, beside the row that it is called on. */
interface Options {
  /** What the line is. */
  readonly kind?: LineKind;
  /** How the head is to be read. */
  readonly reading?: HeadReading;
  /** 0-based; the line of the cursor where it is left out. */
  readonly line?: number;
}

/** The lines that a command is about, and what it is to say of them. */
interface Target extends OpenDump, Options {
  /** 0-based, first to last; at least one. */
  readonly ranges: readonly LineRange[];
}

/** Puts right what was decoded wrongly: each command fixes something of the lines under the cursor, of a row, or of a line that it is told. */
export class Corrector {
  constructor(
    private readonly active: ActiveDump,
    private readonly store: CorrectionStore,
  ) {}

  /** Start a Story Here. */
  async startStory(...args: readonly unknown[]): Promise<void> {
    const target = await this.target(args);
    const line = target && printedFrom(target.dump, firstLine(target));
    if (!target || line === undefined) return;
    if (storyAt(target.dump, line)?.lines.first === line) tell(l10n.t('Line {0}: a story begins here already.', line + 1));
    else {
      const dump = await this.say(target, [saidOf('opensStory', line)]);
      if (dump && storyAt(dump, line)?.lines.first !== line) tell(l10n.t('Line {0}: no story can begin here as the lines around it are read. Say what they are first.', line + 1));
    }
  }

  /** Join with Previous Story. */
  async joinWithPrevious(...args: readonly unknown[]): Promise<void> {
    const target = await this.target(args);
    if (!target) return;
    const index = storyIndexAt(target.dump, firstLine(target));
    const story = target.dump.stories[index];
    if (!story || index === 0) {
      tell(story ? l10n.t('There is no story before this one.') : l10n.t('Line {0} is of no story.', firstLine(target) + 1));
      return;
    }
    const { first } = story.lines;
    const dump = await this.say(target, [{ ruling: 'joinsStory', lines: headLines(story) }]);
    if (dump && storyAt(dump, first)?.lines.first === first) tell(l10n.t('Line {0}: the stories stay apart, for what stands between them belongs to neither. Say what it is first.', first + 1));
  }

  /** This Line Is a…: what it is, is asked for unless it was said. */
  async lineIs(...args: readonly unknown[]): Promise<void> {
    const target = await this.target(args);
    const lines = target?.ranges.flatMap((range) => printedLines(target.dump, range)) ?? [];
    const [line] = lines;
    if (!target || line === undefined) return;
    const kind = target.kind ?? (await askForKind(target.dump, line));
    if (kind) await this.say(target, saidOfLines(kind, lines));
  }

  /** This Head Is…: how its lines are to be read, is asked for unless it was said. */
  async headIs(...args: readonly unknown[]): Promise<void> {
    const target = await this.target(args);
    if (!target) return;
    const { dump } = target;
    const story = storyAt(dump, firstLine(target));
    const lines = story ? titleLines(story) : [];
    if (!story || lines.length < 2) {
      tell(story ? l10n.t('Line {0}: the head of this story is one line. “This Line Is a…” says what it is.', story.lines.first + 1) : l10n.t('Line {0} is of no story.', firstLine(target) + 1));
      return;
    }
    const reading = target.reading ?? (await askForHeadReading(dump, story));
    if (!reading || !headReadings(lines.length).some((possible) => isSameReading(possible, reading))) return;
    const kinds = kindsOfLines(reading);
    await this.say(target, lines.map((line, index) => saidOf(kinds[index] ?? 'continuation', line)));
  }

  /** Remove Corrections in This Line/Selection. */
  async remove(...args: readonly unknown[]): Promise<void> {
    const target = await this.target(args);
    if (!target) return;
    const change = await this.store.change(target.document, (corrections) =>
      corrections.remove([...new Set(target.ranges.flatMap((range) => corrections.within(range)).map(({ correction }) => correction))]),
    );
    if (!change) tell(l10n.t('There is no correction in these lines.'));
  }

  /** Undo Last Correction. */
  async undo(): Promise<void> {
    const open = await this.active.latest();
    if (!open) return;
    const change = await this.store.change(open.document, (corrections) => corrections.undo());
    if (!change) tell(l10n.t('{0}: there is no correction to undo.', fileNameOf(open.document.uri)));
  }

  /** Gives the dump as it is afterwards. */
  private async say({ document }: Target, said: readonly Said[]): Promise<Dump | undefined> {
    await this.store.change(document, (corrections) => corrections.correct(said));
    return (await this.active.latest())?.dump;
  }

  private async target([first, others]: readonly unknown[]): Promise<Target | undefined> {
    // Where the cursor is now: it may be elsewhere when the dump is known.
    const selected = this.active.editor?.selections.map(selectedLines) ?? [];
    const open = await this.active.latest();
    if (!open) return undefined;
    const rows = (Array.isArray(others) ? others : [first]).filter(isTreeNode);
    const options = isTreeNode(first) ? {} : optionsOf(first);
    const ranges = rows.length > 0 ? rows.map(rowLines) : namedLine(open, options.line) ?? selected;
    return ranges.length > 0 ? { ...open, ...options, ranges } : undefined;
  }
}

/** The line that a command was told, as lines of the dump: none where it has no such line; undefined where it was told none. */
function namedLine({ dump }: OpenDump, line: number | undefined): readonly LineRange[] | undefined {
  if (line === undefined) return undefined;
  return line < dump.source.lineCount ? [{ first: line, last: line }] : [];
}

/** The lines of a row that a correction is about: a story's head, of a part its own lines. */
function rowLines(node: Parameters<typeof linesOf>[0]): LineRange {
  if (node.type === 'story') return { first: headLine(node.story), last: headLine(node.story) };
  if (node.type === 'group') return linesOf(node);
  const { lines } = node.part.part;
  return { first: lines[0] ?? 0, last: lines.at(-1) ?? 0 };
}

function optionsOf(value: unknown): Options {
  if (isLineKind(value)) return { kind: value };
  if (typeof value !== 'object' || value === null) return {};
  const { kind, line, reading } = { kind: undefined, line: undefined, reading: undefined, ...value };
  return { ...(isLineKind(kind) && { kind }), ...(isHeadReading(reading) && { reading }), ...(isCount(line) && { line }) };
}

function isHeadReading(value: unknown): value is HeadReading {
  if (typeof value !== 'object' || value === null) return false;
  const { kickers, headline, decks } = { kickers: undefined, headline: undefined, decks: undefined, ...value };
  return [kickers, headline, decks].every(isCount);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function firstLine({ ranges }: Target): number {
  return Math.min(...ranges.map(({ first }) => first));
}

/** The first printed line from a line on. */
function printedFrom({ source }: Dump, from: number): number | undefined {
  for (let line = from; line < source.lineCount; line++) if (source.line(line).trim() !== '') return line;
  return undefined;
}

/** A headline over two lines is one headline: its second line goes on with it. */
function saidOfLines(kind: LineKind, lines: readonly number[]): Said[] {
  return lines.map((line, index) => saidOf(index > 0 && lines[index - 1] === line - 1 && CONTINUED_KINDS.includes(kind) ? 'continuation' : kind, line));
}

function saidOf(ruling: Ruling, line: number): Said {
  return { ruling, lines: { first: line, last: line } };
}

async function askForKind(dump: Dump, line: number): Promise<LineKind | undefined> {
  const now = readingAt(dump, line);
  const items = LINE_KINDS.map((kind) => ({
    says: kind,
    label: `${kind === now ? '$(check)' : '$(blank)'} ${readingName(kind)}`,
    description: kind === now ? l10n.t('as it is read now') : '',
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: l10n.t('Line {0} Is a…', line + 1),
    placeHolder: snippet(dump.source.line(line)),
    matchOnDescription: true,
  });
  return picked?.says;
}
