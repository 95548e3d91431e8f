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

/** A story, told by its own first and last words: in the words of the W3C, a range from where the first words begin to the point behind the last words. */
export interface StoryRange {
  readonly type: 'RangeSelector';
  readonly startSelector: { readonly type: 'TextQuoteSelector'; readonly exact: string };
  readonly endSelector: { readonly type: 'TextQuoteSelector'; readonly exact: ''; readonly prefix: string };
}

/** The story that a passage belongs to, and the passage's place in it, in code points from the story's beginning. */
export interface StorySelector extends StoryRange {
  readonly refinedBy: TextPositionSelector;
}

/** A passage of a dump. */
export interface TextTarget {
  /** The dump, as its file is called: `page-1.txt`. */
  readonly source: string;
  /** Each of them tells the passage. Without a story where it belongs to none, or to one that cannot be told from others. */
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector, StorySelector?];
}

/** A passage in pieces, in the order of the text: `oa:Composite`, of which each item is needed. */
interface CompositeTarget {
  readonly type: 'Composite';
  readonly items: readonly TextTarget[];
}

/** A story, told by words all over it: in the words of the W3C, a fragment as `conformsTo` describes it. */
export interface StoryWords {
  readonly type: 'FragmentSelector';
  readonly conformsTo: string;
  readonly value: string;
}

/** A whole story. */
export interface StoryTarget {
  readonly source: string;
  /** Each of them tells the story. Without its words where it has too few that stand nowhere else. */
  readonly selector: readonly [StoryRange, TextPositionSelector, StoryWords?];
}

/** The whole dump. */
interface DumpTarget {
  readonly source: string;
}

/** Another annotation: what a reply is about. */
interface AnnotationTarget {
  readonly type: 'Annotation';
  readonly id: string;
}

/** Two other annotations: what a relation goes from, and what it goes to. `oa:List`, whose items have an order. */
interface RelationTarget {
  readonly type: 'List';
  readonly items: readonly [AnnotationTarget, AnnotationTarget];
}

export type Target = TextTarget | CompositeTarget | StoryTarget | DumpTarget | AnnotationTarget | RelationTarget;

/** What an annotation can be about. */
type TargetKind = 'span' | 'discontinuous' | 'story' | 'dump' | 'annotation' | 'relation';

/**
 * What is said of the target, in words. Its purpose tells what the value is: `tagging` the id of a code, `commenting` a note,
 * `replying` a note in answer to another, `describing` the value of an attribute, `moderating` whether a thread of notes is
 * `resolved` or `open`, `classifying` a correction of the outline, `assessing` that a suggestion was `rejected`.
 */
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: string;
  readonly value: string;
  /** Of an attribute, its id; of a suggestion, that of the code. */
  readonly name?: string;
}

/** What the target is linked with: an address anywhere. */
interface LinkBody {
  readonly type: 'SpecificResource';
  readonly purpose: string;
  readonly source: string;
}

export type Body = TextualBody | LinkBody;

/** Who made an annotation: a person, or a program. */
export interface Creator {
  readonly type: 'Person' | 'Software';
  readonly name: string;
}

/** Why an annotation was made, in words of the W3C: `classifying` for corrections of the outline. */
export type Motivation = 'tagging' | 'commenting' | 'replying' | 'linking' | 'moderating' | 'describing' | 'highlighting' | 'classifying' | 'assessing';

/**
 * Something said of a dump, a part of it or another annotation: a W3C Web Annotation
 * (https://www.w3.org/TR/annotation-model/). What else an annotation file says of it is kept and written again.
 */
export interface Annotation {
  /** `urn:uuid:…` */
  readonly id: string;
  /** A {@link Motivation}, or what another program has written. */
  readonly motivation: string;
  readonly creator?: Creator;
  /** The program that suggested it, where `creator` has accepted a suggestion. */
  readonly generator?: Creator;
  /** ISO 8601, in UTC. */
  readonly created: string;
  readonly modified?: string;
  /** One or several; none for a passage that is only marked. */
  readonly body?: Body | readonly Body[];
  readonly target: Target;
}

const ASSESSING = 'assessing';
const REJECTED = 'rejected';

/** The body that gives the target a code. */
export function codeBody(code: string): TextualBody {
  return { type: 'TextualBody', purpose: 'tagging', value: code };
}

/** The body that is a note. */
export function noteBody(text: string): TextualBody {
  return { type: 'TextualBody', purpose: 'commenting', value: text };
}

/** The body that gives an attribute of the code a value. */
export function attributeBody(attribute: string, value: string): TextualBody {
  return { type: 'TextualBody', purpose: 'describing', value, name: attribute };
}

/** The body that links the target with an address. */
export function linkBody(address: string): LinkBody {
  return { type: 'SpecificResource', purpose: 'linking', source: address };
}

/** The body that says that a code was suggested for the target, and rejected. */
export function rejectionBody(code: string): TextualBody {
  return { type: 'TextualBody', purpose: ASSESSING, value: REJECTED, name: code };
}

/** The code that was suggested for the target of an annotation, and rejected; undefined where it says something else. */
export function rejectedCode(annotation: Pick<Annotation, 'body' | 'motivation'>): string | undefined {
  if (annotation.motivation !== ASSESSING) return undefined;
  return textsFor(annotation, ASSESSING).find(({ value }) => value === REJECTED)?.name;
}

/** All that an annotation says. */
export function bodiesOf({ body }: Pick<Annotation, 'body'>): readonly Body[] {
  if (body === undefined) return [];
  return isSeveral(body) ? body : [body];
}

/** Bodies as an annotation holds them: one by itself, several in a row, none at all. `{ ...made, ...bodyOf(bodies) }` */
export function bodyOf(bodies: readonly Body[]): Pick<Annotation, 'body'> {
  const [only] = bodies;
  if (only === undefined) return {};
  return { body: bodies.length === 1 ? only : bodies };
}

/** An annotation that says something else of the same target. */
export function withBodies(annotation: Annotation, bodies: readonly Body[]): Annotation {
  const silent: { -readonly [Key in keyof Annotation]: Annotation[Key] } = { ...annotation };
  delete silent.body;
  return { ...silent, ...bodyOf(bodies) };
}

/** The ids of the codes that an annotation gives its target. */
export function codesOf(annotation: Annotation): readonly string[] {
  return textsFor(annotation, 'tagging').map(({ value }) => value);
}

/** The note of an annotation, or of a reply; undefined where it has none. */
export function noteOf(annotation: Annotation): string | undefined {
  return [...textsFor(annotation, 'commenting'), ...textsFor(annotation, 'replying')][0]?.value;
}

/** The values of attributes, by the attribute's id. */
export function attributesOf(annotation: Annotation): ReadonlyMap<string, string> {
  return new Map(textsFor(annotation, 'describing').map(({ name = '', value }) => [name, value]));
}

/** The addresses that an annotation links its target with. */
export function linksOf(annotation: Annotation): readonly string[] {
  return bodiesOf(annotation).flatMap((body) => (body.type === 'SpecificResource' ? [body.source] : []));
}

function textsFor(annotation: Pick<Annotation, 'body'>, purpose: string): readonly TextualBody[] {
  return bodiesOf(annotation).flatMap((body) => (body.type === 'TextualBody' && body.purpose === purpose ? [body] : []));
}

/** What an annotation is about. */
export function targetKind({ target }: Pick<Annotation, 'target'>): TargetKind {
  if (!('source' in target)) return ({ Composite: 'discontinuous', Annotation: 'annotation', List: 'relation' } as const)[target.type];
  if (!('selector' in target)) return 'dump';
  return target.selector[0].type === 'RangeSelector' ? 'story' : 'span';
}

/** The passages that an annotation is about: one, several for a discontinuous one, none where it is about none. */
export function passagesOf({ target }: Pick<Annotation, 'target'>): readonly TextTarget[] {
  if ('items' in target) return target.type === 'Composite' ? target.items : [];
  return isTextTarget(target) ? [target] : [];
}

/** What is quoted of the dump, its pieces joined by ` … `; undefined where an annotation is about no passage. */
export function quoteOf(annotation: Pick<Annotation, 'target'>): string | undefined {
  const passages = passagesOf(annotation);
  return passages.length === 0 ? undefined : passages.map(({ selector: [{ exact }] }) => exact).join(' … ');
}

/** True for a target that is one passage. */
export function isTextTarget(target: Target): target is TextTarget {
  return 'selector' in target && target.selector[0].type === 'TextQuoteSelector';
}

/** True for a target that is a whole story. */
export function isStoryTarget(target: Target): target is StoryTarget {
  return 'selector' in target && target.selector[0].type === 'RangeSelector';
}

/** The annotations that an annotation is about: one for a reply, two for a relation. */
export function annotationsMeant({ target }: Pick<Annotation, 'target'>): readonly string[] {
  if (!('type' in target) || target.type === 'Composite') return [];
  return target.type === 'Annotation' ? [target.id] : target.items.map(({ id }) => id);
}

/** True for a value that has all that an annotation must have. */
export function isAnnotation(value: unknown): value is Annotation {
  return (
    isRecord(value) &&
    isText(value['id']) &&
    isText(value['motivation']) &&
    isText(value['created']) &&
    (value['modified'] === undefined || isText(value['modified'])) &&
    [value['creator'], value['generator']].every((who) => who === undefined || isCreator(who)) &&
    (value['body'] === undefined || isBody(value['body']) || isListOf(isBody, value['body'])) &&
    isTarget(value['target'])
  );
}

function isCreator(value: unknown): boolean {
  return isRecord(value) && (value['type'] === 'Person' || value['type'] === 'Software') && isText(value['name']);
}

function isBody(value: unknown): boolean {
  if (!isRecord(value) || !isText(value['purpose'])) return false;
  if (value['type'] === 'SpecificResource') return isText(value['source']);
  return value['type'] === 'TextualBody' && typeof value['value'] === 'string' && (value['name'] === undefined || isText(value['name']));
}

function isTarget(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value['type'] === 'Annotation') return isText(value['id']);
  if (value['type'] === 'List') return isListOf(isAnnotationTarget, value['items']) && value['items'].length === 2;
  if (value['type'] === 'Composite') return isListOf(isPassage, value['items']) && value['items'].length > 0;
  return isText(value['source']) && (value['selector'] === undefined || isPassage(value) || isStory(value['selector']));
}

function isAnnotationTarget(value: unknown): boolean {
  return isRecord(value) && value['type'] === 'Annotation' && isText(value['id']);
}

function isPassage(value: unknown): boolean {
  if (!isRecord(value) || !isText(value['source']) || !Array.isArray(value['selector'])) return false;
  const selectors: readonly unknown[] = value['selector'];
  const [quote, position, ...stories] = selectors;
  return isQuote(quote) && isPosition(position) && stories.length <= 1 && stories.every(isStorySelector);
}

function isStory(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const selectors: readonly unknown[] = value;
  const [range, position, ...words] = selectors;
  return isStoryRange(range) && isPosition(position) && words.length <= 1 && words.every(isStoryWords);
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

function isStorySelector(value: unknown): boolean {
  return isStoryRange(value) && isPosition(value['refinedBy']);
}

function isStoryRange(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value) || value['type'] !== 'RangeSelector') return false;
  const { startSelector, endSelector } = value;
  return isRecord(startSelector) && isText(startSelector['exact']) && isRecord(endSelector) && isText(endSelector['prefix']);
}

function isStoryWords(value: unknown): boolean {
  return isRecord(value) && value['type'] === 'FragmentSelector' && isText(value['conformsTo']) && isText(value['value']);
}

function isListOf(isItem: (item: unknown) => boolean, value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isItem);
}

function isSeveral(body: Body | readonly Body[]): body is readonly Body[] {
  return Array.isArray(body);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
