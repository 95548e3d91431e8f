import { ANNOTATION_CONTEXT, isAnnotation } from './annotation';
import type { Annotation } from './annotation';

/** A line of an annotation file that is no annotation: cut off, merged badly, of another kind. It is kept as it is. */
export interface DamagedLine {
  /** 1-based, in the file that was read. */
  readonly line: number;
  readonly text: string;
}

/** What an annotation file holds. */
export interface AnnotationFile {
  /** By place in the text, then by id; no id twice. */
  readonly annotations: readonly Annotation[];
  readonly damaged: readonly DamagedLine[];
}

/** The keys in the order in which they are written; others follow in alphabetical order. */
const KEY_ORDER = [
  '@context', 'id', 'type', 'motivation', 'creator', 'generator', 'created', 'modified', 'body', 'target',
  'purpose', 'value', 'items', 'source', 'selector', 'exact', 'prefix', 'suffix', 'start', 'end', 'startSelector', 'endSelector', 'refinedBy', 'name',
];

const RANKS: ReadonlyMap<string, number> = new Map(KEY_ORDER.map((key, rank) => [key, rank]));

/** Allowed inside JSON strings, but line ends to many programs that read line by line. */
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** Reads an annotation file: one JSON object a line. Of two with one id the one that was changed last counts. Never throws. */
export function readAnnotations(text: string): AnnotationFile {
  const byId = new Map<string, Annotation>();
  const damaged: DamagedLine[] = [];
  for (const [index, raw] of text.replace(/^\ufeff/, '').split('\n').entries()) {
    const line = raw.replace(/\r$/, '');
    if (line.trim() === '') continue;
    const annotation = annotationOf(line);
    if (!annotation) damaged.push({ line: index + 1, text: line });
    else byId.set(annotation.id, later(byId.get(annotation.id), annotation));
  }
  return { annotations: [...byId.values()].sort(byPlace), damaged };
}

/** An annotation file as text: sorted, keys in one order, LF at each line's end; damaged lines at the end, as they were. */
export function writeAnnotations({ annotations, damaged }: AnnotationFile): string {
  const lines = [...annotations].sort(byPlace).map(annotationLine);
  return [...lines, ...damaged.map(({ text }) => text)].map((line) => `${line}\n`).join('');
}

function annotationOf(line: string): Annotation | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isAnnotation(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The lines of annotations that were written before: of thousands, few change from one writing to the next. */
const LINES = new WeakMap<Annotation, string>();

/** An annotation as a line of its file, without the line end. */
export function annotationLine(annotation: Annotation): string {
  const line = LINES.get(annotation) ?? newLine(annotation);
  LINES.set(annotation, line);
  return line;
}

function newLine(annotation: Annotation): string {
  const value = { '@context': ANNOTATION_CONTEXT, type: 'Annotation', ...annotation };
  const keys = new Set<string>();
  gatherKeys(value, keys);
  // The list has its objects written with their keys in its order.
  const json = JSON.stringify(value, [...keys].sort((a, b) => rankOf(a) - rankOf(b) || compare(a, b)));
  return json.replace(OTHER_LINE_ENDS, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Gathers the keys of all objects in a value. */
function gatherKeys(value: unknown, keys: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, held] of Object.entries(value)) {
    if (!Array.isArray(value)) keys.add(key);
    gatherKeys(held, keys);
  }
}

function rankOf(key: string): number {
  return RANKS.get(key) ?? RANKS.size;
}

function later(known: Annotation | undefined, read: Annotation): Annotation {
  return known && (known.modified ?? known.created) > (read.modified ?? read.created) ? known : read;
}

function byPlace(a: Annotation, b: Annotation): number {
  const [placeA, placeB] = [placeIn(a), placeIn(b)];
  if (placeA !== placeB) return placeA < placeB ? -1 : 1;
  return (placeA === Infinity ? compare(a.created, b.created) : 0) || compare(a.id, b.id);
}

/** Where an annotation stands in a file: what is said of the dump first, what is said of other annotations last. */
function placeIn({ target }: Annotation): number {
  if ('items' in target) return target.type === 'Composite' ? (target.items[0]?.selector[1].start ?? 0) : Infinity;
  if ('id' in target) return Infinity;
  return 'selector' in target ? target.selector[1].start : -1;
}

/** By UTF-16 units, the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
