import type { Span } from '../../core/span';
import { attributesOf, bodiesOf, codesOf, linksOf, targetKind } from '../annotation';
import type { Annotation } from '../annotation';
import { codeName, listCodes } from '../codebook';
import type { Codebook } from '../codebook';
import { withLineFeeds } from '../context';
import { pieceOf } from './codedText';
import type { CodedCode, CodedItem, CodedStory, CodedTarget, CodedText } from './codedText';
import { ExportedText } from './exportedText';

/** A dump that is to be exported. All offsets are UTF-16 units into its text. */
export interface AnnotatedDump {
  /** What its file is called. */
  readonly source: string;
  readonly text: string;
  readonly stories: readonly CodedStory[];
  readonly codebook?: Codebook;
  /** Annotations and where they stand; null for orphans. */
  readonly annotations: readonly { readonly annotation: Annotation; readonly spans: readonly Span[] | null }[];
}

/** A dump as it is exchanged, and how many annotations cannot be: those that have lost their place, and what is said of them. */
interface ExportedDump {
  readonly text: CodedText;
  readonly orphans: number;
}

/** Makes of a dump and its annotations what every format is written from. */
export function exportedDump({ source, text: dumpText, stories, codebook, annotations }: AnnotatedDump): ExportedDump {
  const exported = new ExportedText(dumpText);
  const items = annotations.flatMap(({ annotation, spans }) => {
    const target = spans && targetOf(annotation, spans, dumpText, exported);
    return target ? [itemOf(annotation, target)] : [];
  });
  const ids = new Set(items.map(({ id }) => id));
  const whole = items.filter(({ target }) => endsOf(target).every((id) => ids.has(id)));
  return {
    text: {
      source,
      text: exported.text,
      stories: stories.map(({ title, ...span }) => ({ title, ...exported.spanAt(span) })),
      codes: codebook ? codedCodes(codebook) : [],
      items: whole,
    },
    orphans: annotations.length - whole.length,
  };
}

/** The codes of a codebook as they are exchanged. */
export function codedCodes(codebook: Codebook): readonly CodedCode[] {
  return listCodes(codebook).map(({ code, above }) => {
    const parent = above.at(-1)?.id;
    return {
      id: code.id,
      name: codeName(code),
      ...(parent !== undefined && { parent }),
      ...(code.colour !== undefined && { colour: code.colour }),
      ...(code.description !== undefined && { description: code.description }),
      attributes: (code.attributes ?? []).map(({ id, values = [] }) => ({ name: id, values })),
    };
  });
}

/** An annotation as it is exchanged; its target must have been found. */
export function itemOf(annotation: Annotation, target: CodedTarget): CodedItem {
  const { id, creator, generator, created, modified } = annotation;
  const texts = bodiesOf(annotation).flatMap((body) => (body.type === 'TextualBody' ? [body] : []));
  const status = texts.find(({ purpose }) => purpose === 'moderating')?.value;
  return {
    id,
    target,
    codes: codesOf(annotation),
    attributes: [...attributesOf(annotation)].map(([name, value]) => ({ name, value })),
    notes: texts.filter(({ purpose }) => purpose === 'commenting' || purpose === 'replying').map(({ value }) => value),
    links: linksOf(annotation),
    ...(status !== undefined && { status }),
    ...(creator && { coder: creator }),
    ...(generator && { generator }),
    created,
    ...(modified !== undefined && { modified }),
  };
}

function targetOf(annotation: Annotation, spans: readonly Span[], dumpText: string, exported: ExportedText): CodedTarget | undefined {
  const { target } = annotation;
  const kind = targetKind(annotation);
  if (kind === 'dump') return { kind: 'document' };
  if ('type' in target && target.type === 'Annotation') return { kind: 'reply', to: target.id };
  if ('type' in target && target.type === 'List') return { kind: 'relation', from: target.items[0].id, to: target.items[1].id };
  const [first] = spans;
  if (!first) return undefined;
  if (kind === 'story') return { kind: 'story', story: exported.spanAt(first) };
  // What must stand there is taken from the dump's own text, so that it can tell whether the way to the exported text is right.
  return { kind: 'passage', pieces: spans.map((span) => ({ ...exported.spanAt(span), quote: withLineFeeds(pieceOf(dumpText, span).quote).replaceAll('\r', '\n') })) };
}

function endsOf(target: CodedTarget): readonly string[] {
  if (target.kind === 'reply') return [target.to];
  return target.kind === 'relation' ? [target.from, target.to] : [];
}
