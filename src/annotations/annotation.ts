/** The JSON-LD context that every W3C Web Annotation names. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The passage as it is printed, line ends as LF, with what stands around it. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The place of the passage: half-open, in code points of the whole text, a line end counted as one. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/**
 * The story that a passage belongs to, told by its own first and last words, and the passage's place in it, in code points
 * from its beginning. In the words of the W3C: a range from where the first words begin to the point behind the last
 * words, refined by a position.
 */
export interface StorySelector {
  readonly type: 'RangeSelector';
  readonly startSelector: { readonly type: 'TextQuoteSelector'; readonly exact: string };
  readonly endSelector: { readonly type: 'TextQuoteSelector'; readonly exact: ''; readonly prefix: string };
  readonly refinedBy: TextPositionSelector;
}

/** A passage of a dump. */
export interface TextTarget {
  /** The dump, as its file is called: `page-1.txt`. */
  readonly source: string;
  /** Each of them tells the passage. Without a story where it belongs to none, or to one that cannot be told from others. */
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector, StorySelector?];
}

/** What is said of the target, as a word: `headline`. */
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: string;
  readonly value: string;
}

/** Who made an annotation: a person, or a program. */
export interface Creator {
  readonly type: 'Person' | 'Software';
  readonly name: string;
}

/**
 * Something said of a passage of a dump: a W3C Web Annotation (https://www.w3.org/TR/annotation-model/). What else an
 * annotation file says of it is kept and written again.
 */
export interface Annotation {
  /** `urn:uuid:…` */
  readonly id: string;
  /** Why it was made: `classifying` for corrections of the outline. */
  readonly motivation: string;
  readonly creator?: Creator;
  /** ISO 8601, in UTC. */
  readonly created: string;
  readonly modified?: string;
  readonly body: TextualBody;
  readonly target: TextTarget;
}

/** True for a value that has all that an annotation of a passage must have. */
export function isAnnotation(value: unknown): value is Annotation {
  return (
    isRecord(value) &&
    isText(value['id']) &&
    isText(value['motivation']) &&
    isText(value['created']) &&
    (value['modified'] === undefined || isText(value['modified'])) &&
    isBody(value['body']) &&
    isTarget(value['target'])
  );
}

function isBody(value: unknown): boolean {
  return isRecord(value) && value['type'] === 'TextualBody' && isText(value['purpose']) && typeof value['value'] === 'string';
}

function isTarget(value: unknown): boolean {
  if (!isRecord(value) || !isText(value['source']) || !Array.isArray(value['selector'])) return false;
  const selectors: readonly unknown[] = value['selector'];
  const [quote, position, ...stories] = selectors;
  return isQuote(quote) && isPosition(position) && stories.length <= 1 && stories.every(isStory);
}

function isQuote(value: unknown): boolean {
  return (
    isRecord(value) &&
    value['type'] === 'TextQuoteSelector' &&
    isText(value['exact']) &&
    typeof value['prefix'] === 'string' &&
    typeof value['suffix'] === 'string'
  );
}

function isPosition(value: unknown): boolean {
  if (!isRecord(value) || value['type'] !== 'TextPositionSelector') return false;
  const { start, end } = value;
  return Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(start) <= Number(end);
}

function isStory(value: unknown): boolean {
  if (!isRecord(value) || value['type'] !== 'RangeSelector' || !isPosition(value['refinedBy'])) return false;
  const { startSelector, endSelector } = value;
  return isRecord(startSelector) && isText(startSelector['exact']) && isRecord(endSelector) && isText(endSelector['prefix']);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
