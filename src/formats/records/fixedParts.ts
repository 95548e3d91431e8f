import { PART_KINDS } from '../../core/story';
import type { PartKind } from '../../core/story';
import type { Span } from '../../core/span';
import type { FixedLines } from '../format';
import { isFurniture } from './fixedCutting';
import type { DraftedPart, RecordDraft, Value } from './recordDraft';

/** Makes of a record's lines what its readers say that they are; whatever they were read as before loses them. */
export function fixParts(draft: RecordDraft, fixed: FixedLines): void {
  for (let line = draft.range.first; line <= draft.range.last; line++) {
    for (const fix of fixed.get(line) ?? []) if ('is' in fix) fixLine(draft, line, fix.is);
  }
}

/** What only looked like a field is text with its name: `POLICE: nothing to report`. */
const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'verse', 'pullQuote']);

function fixLine(draft: RecordDraft, line: number, kind: string): void {
  const isOn = ({ start }: Span): boolean => draft.lines.lineAt(start) === line;
  const read = draft.parts.flatMap(({ spans }) => spans.filter(isOn));
  if (kind !== 'continuation' && draft.parts.some((part) => part.kind === kind && part.spans.some(isOn)) && kind !== 'headline') return;
  const released = draft.release(line);
  const value = read.length > 0 ? read : released;
  const spans = value.length > 0 && !(RUNNING.has(kind) && read.length === 0) ? value : [draft.lines.span(line)];
  draft.parts.splice(0, draft.parts.length, ...draft.parts.flatMap((part) => withoutLine(part, isOn)));
  draft.bylines.splice(0, draft.bylines.length, ...draft.bylines.filter((byline) => !byline.some(isOn)));
  if (isFurniture(kind)) return;
  if (kind === 'continuation') goOn(draft, spans);
  else if (isPart(kind)) addFixed(draft, kind, spans);
}

function isPart(kind: string): kind is PartKind {
  return PART_KINDS.some((known) => known === kind);
}

/** What is left of a part: two parts where the line stood in its middle. */
function withoutLine({ kind, spans }: DraftedPart, isOn: (span: Span) => boolean): DraftedPart[] {
  const [first, last] = [spans.findIndex(isOn), spans.findLastIndex(isOn)];
  if (first === -1) return [{ kind, spans }];
  return [spans.slice(0, first), spans.slice(last + 1)].filter((rest) => rest.length > 0).map((rest) => ({ kind, spans: rest }));
}

/** There is one headline: what was it before is a kicker above, a deck below. */
function addFixed(draft: RecordDraft, kind: PartKind, spans: Value): void {
  const start = spans[0]?.start ?? 0;
  if (kind === 'headline') draft.parts.forEach((part, index) => { if (part.kind === kind) draft.parts[index] = { ...part, kind: (part.spans[0]?.start ?? 0) < start ? 'kicker' : 'deck' }; });
  draft.add(kind, spans);
  if (kind === 'byline') draft.bylines.push(spans);
}

/** The line goes on with the part above it; without one it begins a paragraph. */
function goOn(draft: RecordDraft, spans: Value): void {
  const start = spans[0]?.start ?? 0;
  const endOf = (part: DraftedPart): number => part.spans.at(-1)?.end ?? 0;
  const above = draft.parts.filter((part) => endOf(part) <= start).reduce<DraftedPart | null>((last, part) => (last && endOf(last) > endOf(part) ? last : part), null);
  if (!above) draft.add('paragraph', spans);
  else draft.parts[draft.parts.indexOf(above)] = { ...above, spans: [...above.spans, ...spans] };
}
