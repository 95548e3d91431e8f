import type { Dump } from '../../src/core/dump';
import type { FigureKind } from '../../src/figures/figure';
import { jsonValue } from '../../src/figures/figure';
import { figuresOfStory } from '../../src/figures/storyFigures';
import { foldText } from '../../src/figures/foldedText';
import type { FiguredPage, GoldFigure, Printed } from './goldFigures';

/** A figure found by any recogniser, as the gold writes it; `line` is 1-based, `start` and `end` count in that line. */
export interface FoundFigure {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: FigureKind;
  readonly values: readonly (number | string)[];
  readonly unit: string | null;
  readonly approx: boolean;
}

/** How the figures of a page agree with the gold: shown are those that do not. */
export interface FigureTally {
  right: number;
  rightValue: number;
  rightUnit: number;
  rightApprox: number;
  readonly wrong: string[];
  readonly missed: string[];
  readonly wrongValue: string[];
  readonly wrongUnit: string[];
  readonly wrongApprox: string[];
  readonly hits: string[];
}

export function emptyFigureTally(): FigureTally {
  return { right: 0, rightValue: 0, rightUnit: 0, rightApprox: 0, wrong: [], missed: [], wrongValue: [], wrongUnit: [], wrongApprox: [], hits: [] };
}

/** What Broadsheet finds in the stories of a dump. */
export function foundFigures(dump: Dump): FoundFigure[] {
  return dump.stories.flatMap((story) =>
    figuresOfStory(dump, story).map(({ pieces, text, kind, value, high, unit, comparator }) => {
      const first = pieces[0] ?? { start: 0, end: 0 };
      const { line, character } = dump.source.positionAt(first.start);
      const values = (high === null ? [value] : [value, high]).map(jsonValue);
      return { line: line + 1, start: character, end: character + first.end - first.start, text, kind, values, unit: unit?.code ?? null, approx: comparator === 'approx' };
    }),
  );
}

const bare = (text: string): string => text.replace(/\s+/g, '');
/** 一家企业: article-like, neither right nor wrong. */
const ARTICLE = /^(?:一[^年个平斤]|(?:one|One|half)\b)/;

/** Adds what a page gives to the tally. */
export function compareFigures({ text, gold }: FiguredPage, found: readonly FoundFigure[], tally: FigureTally): void {
  const lines = text.split('\n');
  const open = [...gold.figures];
  const unmatched: FoundFigure[] = [];
  for (const figure of found) {
    const index = open.findIndex((other) => isSame(figure, other));
    const other = open[index];
    if (!other) unmatched.push(figure);
    else {
      open.splice(index, 1);
      countRight(figure, other, tally);
    }
  }
  for (const figure of unmatched) {
    if (gold.notFigures.some((printed) => touches(figure, printed, lines, open))) tally.hits.push(show(figure));
    if (!isEither(figure, gold.either ?? [])) tally.wrong.push(show(figure));
  }
  tally.missed.push(...open.map(({ line, kind, text: printed }) => `line ${line}: ${kind} ${printed}`));
}

function isSame(found: FoundFigure, gold: GoldFigure): boolean {
  return found.line === gold.line && found.kind === gold.kind && bare(found.text) === bare(gold.text);
}

function countRight(found: FoundFigure, gold: GoldFigure, tally: FigureTally): void {
  tally.right++;
  if (hasValue(found, gold)) tally.rightValue++;
  else tally.wrongValue.push(`${show(found)} = ${found.values.join('..')}, not ${String(gold.value)}`);
  if (found.unit === (gold.unit && foldText(gold.unit))) tally.rightUnit++;
  else tally.wrongUnit.push(`${show(found)} ${found.unit ?? '–'}, not ${gold.unit ?? '–'}`);
  if (found.approx === (gold.approx ?? false)) tally.rightApprox++;
  else tally.wrongApprox.push(show(found));
}

function hasValue({ values }: FoundFigure, { value }: GoldFigure): boolean {
  const wanted = [value].flat();
  return wanted.length === values.length && wanted.every((one, index) => isEqual(one, values[index]));
}

/** Fractions that do not end are given to four digits. */
function isEqual(one: number | string, other: number | string | undefined): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.abs(one) || (Math.abs(one) < 1 && Math.abs(one - other) < 1e-4);
}

function isEither(found: FoundFigure, either: readonly Printed[]): boolean {
  return ARTICLE.test(found.text) || either.some(({ line, text }) => line === found.line && (found.text.includes(text) || text.includes(found.text)));
}

/** True where the figure covers a place of the printed text that no word or number goes on from. */
function touches(found: FoundFigure, { line, text }: Printed, lines: readonly string[], open: readonly GoldFigure[]): boolean {
  if (line !== found.line || open.some((gold) => gold.line === line && found.text.includes(gold.text))) return false;
  const where = lines[line - 1] ?? '';
  for (let at = where.indexOf(text); at !== -1; at = where.indexOf(text, at + 1)) {
    const free = !/[0-9A-Za-z]/.test(where.charAt(at - 1)) && !/[0-9A-Za-z]/.test(where.charAt(at + text.length));
    if (free && at < found.end && found.start < at + text.length) return true;
  }
  return false;
}

function show({ line, kind, text }: FoundFigure): string {
  return `line ${line}: ${kind} ${text}`;
}
