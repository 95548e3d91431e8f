import type { Furniture } from '../../core/dump';
import { FURNITURE_KINDS } from '../../core/story';
import type { FurnitureKind } from '../../core/story';
import type { FixedLines, LineFix } from '../format';
import type { Cutting, RecordRange } from './cutting';
import type { TextLines } from './textLines';

/** Kinds of lines that stand above a story's text: such a line goes with the record below it, any other with the one above. */
const HEADS: ReadonlySet<string> = new Set(['label', 'kicker', 'headline', 'deck', 'byline']);

/**
 * Cuts a text as its readers say: a story begins where they say that one does, goes on with the one before where they say so, and a line that
 * they give to a story or take from one changes sides.
 * @param headOf the last line of what stands over a record's text: only there can it be said that the record goes on with the one before
 */
export function fixedCutting(lines: TextLines, cutting: Cutting, fixed: FixedLines, headOf: (range: RecordRange) => number): Cutting {
  const fixes = [...fixed].filter(([line]) => line < lines.count && !lines.isBlank(line)).sort(([a], [b]) => a - b);
  let { records, furniture } = cutting;
  const joined = records.filter((range) => fixes.some(([line, said]) => joins(said) && range.first <= line && line <= Math.max(range.first, headOf(range))));
  for (const [line, said] of fixes) {
    for (const fix of said) {
      if ('is' in fix && isFurniture(fix.is)) ({ records, furniture } = withFurniture(lines, { records, furniture }, line, fix.is));
      else if ('is' in fix || fix.opensStory) ({ records, furniture } = withLine(lines, { records, furniture }, line, 'is' in fix ? fix.is : null));
      if ('opensStory' in fix && fix.opensStory) records = records.flatMap((range) => splitAt(lines, range, line));
    }
  }
  for (const { first } of joined) ({ records, furniture } = joinedAt(records, furniture, first));
  return { ...cutting, records, furniture };
}

function joins(said: readonly LineFix[]): boolean {
  return said.some((fix) => 'opensStory' in fix && !fix.opensStory);
}

export function isFurniture(kind: string): kind is FurnitureKind {
  return FURNITURE_KINDS.some((known) => known === kind);
}

type Pieces = Pick<Cutting, 'records' | 'furniture'>;

/** The line belongs to no story: one at a record's end is cut off, one in its middle is a hole in it. */
function withFurniture(lines: TextLines, { records, furniture }: Pieces, line: number, kind: FurnitureKind): Pieces {
  const others = furniture.flatMap((item) => without(lines, item, line));
  const kept = records.flatMap((range) => (range.first === line || range.last === line ? without(lines, { kind, lines: range }, line).map((piece) => ({ ...range, ...piece.lines })) : [range]));
  return { records: kept, furniture: inOrder([...others, { kind, lines: { first: line, last: line } }]) };
}

/** Furniture without one of its lines. */
function without(lines: TextLines, { kind, lines: { first, last } }: Furniture, line: number): Furniture[] {
  if (line < first || line > last) return [{ kind, lines: { first, last } }];
  return [{ first, last: line - 1 }, { first: line + 1, last }].flatMap((piece) => {
    const from = lines.skipBlank(piece.first, piece.last + 1);
    return from > piece.last ? [] : [{ kind, lines: { first: from, last: lines.skipBlankBack(piece.last, from) } }];
  });
}

/** The line belongs to a story: where it does to none yet, to the record that it touches, else to one of its own. */
function withLine(lines: TextLines, { records, furniture }: Pieces, line: number, kind: string | null): Pieces {
  if (records.some(({ first, last }) => first <= line && line <= last)) return { records, furniture };
  const above = lines.skipBlankBack(line - 1, 0);
  const below = lines.skipBlank(line + 1, lines.count);
  const goesDown = kind === null || HEADS.has(kind);
  const grown = records.map((range) => {
    if (goesDown && range.first === below) return { ...range, first: line };
    return !goesDown && range.last === above ? { ...range, last: line } : range;
  });
  const taken = grown.some(({ first, last }) => first <= line && line <= last);
  return { records: taken ? grown : inRangeOrder([...records, { first: line, last: line }]), furniture: furniture.flatMap((item) => without(lines, item, line)) };
}

function splitAt(lines: TextLines, range: RecordRange, line: number): RecordRange[] {
  if (line <= range.first || line > range.last) return [range];
  return [{ ...range, last: lines.skipBlankBack(line - 1, range.first) }, { ...range, first: line }];
}

/** The record that begins at a line, and what stands between, are of the record before. */
function joinedAt(records: readonly RecordRange[], furniture: readonly Furniture[], first: number): Pieces {
  const index = records.findIndex((range) => range.first <= first && first <= range.last);
  const [before, joined] = [records[index - 1], records[index]];
  if (!before || joined?.first !== first) return { records, furniture };
  const together = { ...before, last: joined.last };
  const outside = furniture.filter(({ lines }) => lines.last < together.first || lines.first > together.last);
  return { records: [...records.slice(0, index - 1), together, ...records.slice(index + 1)], furniture: outside };
}

function inOrder(furniture: readonly Furniture[]): Furniture[] {
  return [...furniture].sort((a, b) => a.lines.first - b.lines.first);
}

function inRangeOrder(records: readonly RecordRange[]): RecordRange[] {
  return [...records].sort((a, b) => a.first - b.first);
}
