import type * as vscode from 'vscode';
import { occurrencesIn } from '../../annotations/occurrences';
import { passagesAt, unitAt } from '../../annotations/units';
import { storyAt } from '../../core/dump';
import type { Span } from '../../core/span';
import { toOffset } from '../ranges';
import { codingUnit } from '../settings';
import type { Work } from './desk';

/** The passages that a command is about, in the order of the text: what is selected, without white space around it, else what a key would code at the cursor. */
export function spansMeant(work: Work): readonly Span[] {
  const { dump, selections } = work;
  const selected = selections.filter(({ isEmpty }) => !isEmpty).flatMap(({ start, end }) => {
    const [from, to] = [toOffset(dump.source, start), toOffset(dump.source, end)];
    return trimmedSpan(dump.source.slice({ start: from, end: to }), from) ?? [];
  });
  const [cursor] = selections;
  const unit = selected.length === 0 && cursor ? unitAtCursor(work, cursor.active) : undefined;
  return unit ? [unit] : selected.sort((a, b) => a.start - b.start);
}

/** The word, sentence or paragraph at a position, as it is set. */
export function unitAtCursor({ dump }: Work, position: vscode.Position): Span | undefined {
  return unitAt(dump, toOffset(dump.source, position), codingUnit());
}

/** What holds more than is selected: the word at the cursor, its sentence, paragraph, story. */
export function largerPassage(work: Work): Span | undefined {
  const { selected, chain } = chainOf(work);
  return selected && chain.find(({ start, end }) => start <= selected.start && selected.end <= end && end - start > selected.end - selected.start);
}

/** What holds less than is selected. */
export function smallerPassage(work: Work): Span | undefined {
  const { selected, chain } = chainOf(work);
  return selected && chain.findLast(({ start, end }) => selected.start <= start && end <= selected.end && end - start < selected.end - selected.start);
}

/** Where the words of a span stand, in its story or in the whole dump; the span itself too. */
export function occurrencesOf({ dump }: Work, span: Span, scope: 'story' | 'dump'): readonly Span[] {
  const story = scope === 'story' ? storyAt(dump, dump.source.lineAt(span.start)) : undefined;
  return occurrencesIn(dump, span, story);
}

/** The span of a text without the white space around it; undefined where there is nothing else. */
export function trimmedSpan(text: string, start: number): Span | undefined {
  const printed = text.trim();
  const from = start + text.length - text.trimStart().length;
  return printed === '' ? undefined : { start: from, end: from + printed.length };
}

function chainOf({ dump, selections }: Work): { readonly selected: Span | undefined; readonly chain: readonly Span[] } {
  const [selection] = selections;
  if (!selection) return { selected: undefined, chain: [] };
  const selected = { start: toOffset(dump.source, selection.start), end: toOffset(dump.source, selection.end) };
  return { selected, chain: passagesAt(dump, toOffset(dump.source, selection.active)) };
}
