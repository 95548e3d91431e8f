import type { Span } from '../../core/span';
import { extentOf, pieceOf, piecesOf } from './codedText';
import type { CodedItem, CodedText } from './codedText';
import { omit } from './omit';
import { uuidOf } from './stableId';
import { BLANK } from './tokens';
import { xmlText } from './xml';

/** What some programs that read line by line take for the end of a line. */
export const LINE_END = /[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/; // eslint-disable-line no-control-regex -- control characters are what is meant
const ONLY_LINE_ENDS = new RegExp(`^(?:${LINE_END.source})*$`);
const OUTER_LINE_ENDS = new RegExp(`^((?:${LINE_END.source})*)([^]*?)(?:${LINE_END.source})*$`);
const OUTER_SPACE = new RegExp(`^(${BLANK.source}*)([^]*?)${BLANK.source}*$`, 'u');

/**
 * What annotations can have and not every format has room for: in words to be shown (`lost: …`), and what is left of the
 * items of a text where there is no room. Applied in this order: later ones can rely on earlier ones.
 */
const FEATURES = {
  passage: { label: 'annotations: codes alone are written', without: () => [] },
  story: { label: 'codes and notes on whole stories', without: withoutKind('story') },
  document: { label: 'codes and notes on the whole text', without: withoutKind('document') },
  relation: { label: 'relations between annotations', without: withoutKind('relation') },
  reply: { label: 'replies to notes', without: withoutKind('reply') },
  status: { label: 'whether a thread of notes is resolved', without: (items) => items.map((item) => omit(item, 'status')) },
  coder: { label: 'who annotated', without: (items) => items.map((item) => omit(item, 'coder')) },
  time: { label: 'when it was annotated', without: (items) => items.map((item) => omit(item, 'created', 'modified')) },
  changeTime: { label: 'when it was changed', without: (items) => items.map(withoutChangeTime) },
  changeTimeElsewhere: { label: 'when what is said of the whole text or of two annotations was changed', without: (items) => items.map((item) => (isAnchored(item) ? item : withoutChangeTime(item))) },
  relationDetails: { label: 'who has made a relation, when, and notes on it', without: (items) => items.map((item) => (item.target.kind === 'relation' ? { id: item.id, target: item.target, codes: item.codes, attributes: [], notes: [], links: [] } : item)) },
  generator: { label: 'which program suggested it', without: (items) => items.map((item) => omit(item, 'generator')) },
  software: { label: 'that a program annotated', without: (items) => items.map(asPerson) },
  severalNotes: { label: 'several notes in one annotation: written as one', without: (items) => items.map((item) => (item.notes.length > 1 ? { ...item, notes: [item.notes.join('\n\n')] } : item)) },
  note: { label: 'notes', without: (items) => items.map((item) => (item.notes.length > 0 ? { ...item, notes: [] } : item)) },
  link: { label: 'links', without: (items) => items.map((item) => (item.links.length > 0 ? { ...item, links: [] } : item)) },
  attribute: { label: 'values of attributes', without: (items) => items.map((item) => (item.attributes.length > 0 ? { ...item, attributes: [] } : item)) },
  control: { label: 'control characters in notes, codes and names: written as �', without: (items) => items.map((item) => worded(item, xmlText)) },
  carriageReturn: { label: 'carriage returns in notes: written as line ends', without: (items) => items.map((item) => ({ ...item, notes: item.notes.map((note) => note.replace(/\r\n?/g, '\n')) })) },
  severalCodes: { label: 'several codes in one annotation: written as one annotation a code', without: (items) => items.flatMap(oneACode) },
  uncoded: { label: 'passages without a code', without: (items) => items.filter((item) => item.codes.length > 0 || item.target.kind !== 'passage') },
  uncodedElsewhere: { label: 'stories, texts and relations without a code', without: (items) => items.filter((item) => item.codes.length > 0 || !isCodable(item)) },
  discontinuous: { label: 'passages in pieces: written as one annotation a piece', without: (items) => items.flatMap(oneAPiece) },
  outerLineEnd: { label: 'line ends at the ends of passages', without: (items) => items.flatMap((item) => trimmed(item, OUTER_LINE_ENDS)) },
  touching: { label: 'pieces of a passage with nothing but line ends between them: written as one', without: (items, text) => items.map((item) => joined(item, text)) },
  lineEnd: { label: 'passages over several lines: written as one annotation a line', without: (items) => items.flatMap(oneALine) },
  outerSpace: { label: 'white space at the ends of passages', without: (items) => items.flatMap((item) => trimmed(item, OUTER_SPACE)) },
  twins: { label: 'annotations that say the same of the same passage: written once', without: withoutTwins },
  overlap: { label: 'passages that overlap an earlier or longer one', without: withoutOverlaps },
  id: { label: 'the ids of annotations', without: numbered },
} as const satisfies Readonly<Record<string, { label: string; without: (items: readonly CodedItem[], text: string) => readonly CodedItem[] }>>;

export type Feature = keyof typeof FEATURES;

export const ALL_FEATURES = Object.keys(FEATURES) as readonly Feature[]; // the keys of an object literal are what its type says

/** What could not be written, or only in another form. */
export interface Loss {
  readonly feature: Feature;
  /** How many annotations it was in. */
  readonly count: number;
}

/** What is lost of a feature, in English words. */
export function featureLabel(feature: Feature): string {
  return FEATURES[feature].label;
}

/** What goes without saying where something else is lost. */
const IMPLIED: Readonly<Partial<Record<Feature, readonly Feature[]>>> = {
  passage: ALL_FEATURES.filter((feature) => feature !== 'passage'),
  relation: ['relationDetails'],
  reply: ['status'],
  coder: ['software', 'relationDetails'],
  time: ['changeTime', 'changeTimeElsewhere'],
  changeTime: ['changeTimeElsewhere'],
  note: ['severalNotes', 'carriageReturn'],
  story: ['uncodedElsewhere'],
  discontinuous: ['touching'],
  outerSpace: ['outerLineEnd'],
  lineEnd: ['outerLineEnd'],
  overlap: ['twins'],
};

/** What a format has no room for, as it is to be shown; what goes without saying is left out. */
export function limitsOf(holds: ReadonlySet<Feature>): readonly Feature[] {
  const missing = missingIn(holds);
  const implied = new Set(missing.flatMap((feature) => IMPLIED[feature] ?? []));
  return missing.filter((feature) => !implied.has(feature) && feature !== 'id');
}

function missingIn(holds: ReadonlySet<Feature>): readonly Feature[] {
  return ALL_FEATURES.filter((feature) => !holds.has(feature));
}

/** All features but some. */
export function allBut(...features: readonly Feature[]): ReadonlySet<Feature> {
  return new Set(ALL_FEATURES.filter((feature) => !features.includes(feature)));
}

/** A text as a format has room for it, and what was lost on the way. */
export function reduced(text: CodedText, holds: ReadonlySet<Feature>): { readonly text: CodedText; readonly losses: readonly Loss[] } {
  let items = text.items;
  const losses: Loss[] = [];
  for (const feature of missingIn(holds)) {
    const left = withoutDangling(FEATURES[feature].without(items, text.text));
    const count = changed(items, left);
    if (count > 0 && feature !== 'id') losses.push({ feature, count });
    items = left;
  }
  return { text: { ...text, items }, losses };
}

/** How many items are not left as they were. */
function changed(before: readonly CodedItem[], after: readonly CodedItem[]): number {
  const left = new Map(after.map((item) => [item.id, item]));
  return before.filter((item) => {
    const same = left.get(item.id);
    return !same || (same !== item && JSON.stringify(same) !== JSON.stringify(item));
  }).length;
}

/** Replies and relations whose ends are there. */
function withoutDangling(items: readonly CodedItem[]): readonly CodedItem[] {
  const ids = new Set(items.map(({ id }) => id));
  const left = items.filter(({ target }) => endsOf(target).every((id) => ids.has(id)));
  return left.length === items.length ? left : withoutDangling(left);
}

function endsOf(target: CodedItem['target']): readonly string[] {
  if (target.kind === 'reply') return [target.to];
  return target.kind === 'relation' ? [target.from, target.to] : [];
}

function withoutKind(kind: CodedItem['target']['kind']): (items: readonly CodedItem[]) => readonly CodedItem[] {
  return (items) => items.filter(({ target }) => target.kind !== kind);
}

function withoutChangeTime(item: CodedItem): CodedItem {
  return omit(item, 'modified');
}

function isAnchored({ target }: CodedItem): boolean {
  return target.kind === 'passage' || target.kind === 'story';
}

function isCodable({ target }: CodedItem): boolean {
  return target.kind === 'story' || target.kind === 'document' || target.kind === 'relation';
}

function asPerson(item: CodedItem): CodedItem {
  return item.coder?.type === 'Software' ? { ...item, coder: { ...item.coder, type: 'Person' } } : item;
}

/** An item with all that people have written in it in other words. */
function worded(item: CodedItem, inWords: (text: string) => string): CodedItem {
  const { coder, generator } = item;
  return {
    ...item,
    codes: item.codes.map(inWords),
    notes: item.notes.map(inWords),
    links: item.links.map(inWords),
    attributes: item.attributes.map(({ name, value }) => ({ name: inWords(name), value: inWords(value) })),
    ...(coder && { coder: { ...coder, name: inWords(coder.name) } }),
    ...(generator && { generator: { ...generator, name: inWords(generator.name) } }),
  };
}

/** The id of what becomes an annotation by itself: always the same. */
function partId({ id }: CodedItem, part: string): string {
  return `urn:uuid:${uuidOf(`${part} of ${id}`)}`;
}

function oneACode(item: CodedItem): readonly CodedItem[] {
  if (item.codes.length < 2) return [item];
  return item.codes.map((code, nth) => ({ ...item, ...(nth > 0 && { id: partId(item, `code ${nth + 1}`) }), codes: [code] }));
}

function oneAPiece(item: CodedItem): readonly CodedItem[] {
  const pieces = piecesOf(item);
  if (pieces.length < 2) return [item];
  return pieces.map((piece, nth) => ({ ...item, ...(nth > 0 && { id: partId(item, `piece ${nth + 1}`) }), target: { kind: 'passage', pieces: [piece] } }));
}

function oneALine(item: CodedItem): readonly CodedItem[] {
  const pieces = piecesOf(item).flatMap(({ start, quote }) =>
    [...quote.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length, quote: words })),
  );
  if (!piecesOf(item).some(({ quote }) => quote.includes('\n'))) return [item];
  return oneAPiece({ ...item, target: { kind: 'passage', pieces } }).filter((each) => piecesOf(each).length > 0);
}

function joined(item: CodedItem, text: string): CodedItem {
  const pieces: Span[] = [];
  for (const { start, end } of piecesOf(item)) {
    const last = pieces.at(-1);
    const touches = last !== undefined && (start <= last.end || ONLY_LINE_ENDS.test(text.slice(last.end, start)));
    if (touches) pieces[pieces.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else pieces.push({ start, end });
  }
  if (pieces.length === piecesOf(item).length) return item;
  return { ...item, target: { kind: 'passage', pieces: pieces.map((span) => pieceOf(text, span)) } };
}

/** `outer` takes apart what is to go at the beginning, what stays, and what is to go at the end. */
function trimmed(item: CodedItem, outer: RegExp): readonly CodedItem[] {
  if (item.target.kind !== 'passage') return [item];
  const pieces = item.target.pieces.flatMap(({ start, quote }) => {
    const [, before = '', inner = ''] = outer.exec(quote) ?? [];
    return inner === '' ? [] : [{ start: start + before.length, end: start + before.length + inner.length, quote: inner }];
  });
  return pieces.length === 0 ? [] : [{ ...item, target: { kind: 'passage', pieces } }];
}

function withoutTwins(items: readonly CodedItem[]): readonly CodedItem[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = JSON.stringify(omit(item, 'id'));
    return !seen.has(key) && seen.add(key);
  });
}

/** The earlier passages, of two that begin at one place the longer. */
function withoutOverlaps(items: readonly CodedItem[]): readonly CodedItem[] {
  const kept = new Set<CodedItem>();
  let end = 0;
  for (const item of [...items].sort(byExtent)) {
    const extent = extentOf(item);
    if (extent && extent.start < end) continue;
    kept.add(item);
    end = extent?.end ?? end;
  }
  return items.filter((item) => kept.has(item));
}

function byExtent(a: CodedItem, b: CodedItem): number {
  const [left, right] = [extentOf(a), extentOf(b)];
  return left && right ? left.start - right.start || right.end - left.end : 0;
}

/** Ids that only tell the items of one text apart: `1`, `2`, … in their order. */
function numbered(items: readonly CodedItem[]): readonly CodedItem[] {
  const numbers = new Map(items.map(({ id }, index) => [id, String(index + 1)]));
  const of = (id: string): string => numbers.get(id) ?? id;
  return items.map((item) => ({ ...item, id: of(item.id), target: renamed(item.target, of) }));
}

function renamed(target: CodedItem['target'], of: (id: string) => string): CodedItem['target'] {
  if (target.kind === 'reply') return { ...target, to: of(target.to) };
  return target.kind === 'relation' ? { ...target, from: of(target.from), to: of(target.to) } : target;
}
