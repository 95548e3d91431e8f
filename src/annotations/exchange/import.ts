import { bodiesOf, codeBody, attributeBody, linkBody, noteBody } from '../annotation';
import type { Annotation, Body, Motivation, Target } from '../annotation';
import { LiveText } from '../liveText';
import { passageTarget, storyTarget } from '../targets';
import type { Span } from '../../core/span';
import type { Dump } from '../../core/dump';
import { piecesOf } from './codedText';
import type { CodedItem, CodedText } from './codedText';
import { ExportedText } from './exportedText';
import { uuidOf } from './stableId';

/** The dump that annotations are imported to. */
export interface ImportTarget {
  /** What its file is called. */
  readonly source: string;
  readonly text: string;
  /** How it was decoded: anchors name the story then. */
  readonly dump?: Dump;
  /** When annotations are said to have been made that do not say it themselves: ISO 8601, in UTC. */
  readonly now: string;
}

/** An id that is an address, as the W3C wants it. */
const ADDRESS = /^[a-z][a-z0-9+.-]*:\S+$/i;

/**
 * The annotations of a text as the dump's own. Where the text is the dump's, or a part that stands in it once, they are
 * anchored there; else where they were, so that they are found again in the dump, or are orphans, but never lost. Each is
 * made when it is asked for.
 */
export function* importedAnnotations(text: CodedText, into: ImportTarget, dump: ImportedDump): Generator<Annotation> {
  const anchoring = anchoringIn(text, dump);
  const ids = new Map(text.items.map((item) => [item.id, ADDRESS.test(item.id) ? item.id : `urn:uuid:${stableId(item, text, into)}`]));
  const idOf = (id: string): string => ids.get(id) ?? id;
  for (const item of text.items) yield annotationOf(item, targetOf(item, into.source, anchoring, idOf), idOf(item.id), into.now);
}

/** The same for what is imported twice. */
function stableId({ id, target, codes, coder }: CodedItem, { source }: CodedText, into: ImportTarget): string {
  return uuidOf(JSON.stringify([into.source, source, id, target, codes, coder]));
}

/** A text that spans can be anchored in, and the way there from the imported one. */
interface Anchoring {
  readonly live: LiveText;
  readonly spanOf: (span: Span) => Span;
  /** What the whole imported text is in it; undefined where it is all of it. */
  readonly part: Span | undefined;
}

/** The dump that texts are imported to, its text as it is exported and as annotations are anchored in it: made once for all texts. */
export class ImportedDump {
  readonly exported: ExportedText;
  readonly live: LiveText;

  constructor({ text, dump }: ImportTarget) {
    this.exported = new ExportedText(text);
    this.live = new LiveText(() => text);
    if (dump) this.live.outlined(dump);
  }
}

function anchoringIn({ text }: CodedText, { exported, live }: ImportedDump): Anchoring {
  const at = exported.text.indexOf(text);
  const isThere = at !== -1 && (text.length === exported.text.length || !exported.text.includes(text, at + 1));
  if (!isThere) return { live: new LiveText(() => text), spanOf: (span) => span, part: undefined };
  const spanOf = ({ start, end }: Span): Span => exported.spanOf({ start: at + start, end: at + end });
  return { live, spanOf, part: text.length === exported.text.length ? undefined : spanOf({ start: 0, end: text.length }) };
}

function targetOf(item: CodedItem, source: string, { live, spanOf, part }: Anchoring, idOf: (id: string) => string): Target {
  const { target } = item;
  if (target.kind === 'reply') return { type: 'Annotation', id: idOf(target.to) };
  if (target.kind === 'relation') return { type: 'List', items: [{ type: 'Annotation', id: idOf(target.from) }, { type: 'Annotation', id: idOf(target.to) }] };
  if (target.kind === 'document') return part ? storyTarget(source, part, live) : { source };
  if (target.kind === 'story') return storyTarget(source, spanOf(target.story), live);
  return passageTarget(source, piecesOf(item).map(spanOf), live);
}

/** An item as an annotation of a target. */
export function annotationOf(item: CodedItem, target: Target, id: string, now: string): Annotation {
  const { coder, generator, created = now, modified, target: { kind }, status } = item;
  const bodies: readonly Body[] = [
    ...item.codes.map(codeBody),
    ...item.attributes.map(({ name, value }) => attributeBody(name, value)),
    ...item.notes.map((note): Body => (kind === 'reply' ? { ...noteBody(note), purpose: 'replying' } : noteBody(note))),
    ...item.links.map(linkBody),
    ...(status === undefined ? [] : [{ type: 'TextualBody', purpose: 'moderating', value: status } as const]),
  ];
  const [only] = bodies;
  return {
    id,
    motivation: motivationOf(bodies),
    ...(coder && { creator: coder }),
    ...(generator && { generator }),
    created,
    ...(modified !== undefined && { modified }),
    ...(only && { body: bodies.length === 1 ? only : bodies }),
    target,
  };
}

/** Why something was said, by what was said first. */
function motivationOf(bodies: readonly Body[]): Motivation {
  const [first] = bodies;
  const purpose = first?.purpose;
  const known: readonly Motivation[] = ['tagging', 'commenting', 'replying', 'linking', 'moderating', 'describing'];
  return known.find((motivation) => motivation === purpose) ?? 'highlighting';
}

/** The ids of codes that annotations name and a codebook does not have. */
export function unknownCodes(annotations: readonly Annotation[], known: ReadonlySet<string>): readonly string[] {
  const named = annotations.flatMap((annotation) => bodiesOf(annotation).flatMap((body) => (body.type === 'TextualBody' && body.purpose === 'tagging' ? [body.value] : [])));
  return [...new Set(named)].filter((code) => !known.has(code));
}
