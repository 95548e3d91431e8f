import type { Span } from '../../core/span';
import type { Annotation } from '../annotation';
import type { CodedSpan, CoderCodes } from './coders';
import { grouped } from '../exchange/grouped';

/** What one coder said at a place. */
export interface Opinion {
  readonly coder: string;
  /** The codes that the coder gave; none where nothing was said. */
  readonly codes: readonly string[];
  /** The annotations that say so, to choose from when deciding. */
  readonly annotations: readonly Annotation[];
  /** Where they are. */
  readonly spans: readonly Span[];
}

/** A place where not all coders said the same. */
export interface DisagreementItem {
  /** Always the same for the same place and opinions. */
  readonly id: string;
  readonly about: 'story' | 'span';
  /** All that one of them has coded there, in UTF-16 offsets. */
  readonly span: Span;
  /** Of each coder, in their order. */
  readonly opinions: readonly Opinion[];
}

/** Where coders said different things, in the order of the text. */
export function disagreementsOf(coders: readonly CoderCodes[], stories: readonly Span[]): readonly DisagreementItem[] {
  const onStories = stories.map((span, story) => itemOf('story', span, coders.map(({ coder, stories: coded }) => opinionOf(coder, coded[story] ?? []))));
  const onSpans = clusters(coders).map(({ span, marked }) => itemOf('span', span, coders.map(({ coder }, index) => opinionOf(coder, marked[index] ?? []))));
  return [...onStories, ...onSpans].filter(isDisputed).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

interface Cluster {
  readonly span: Span;
  readonly marked: readonly (readonly CodedSpan[])[];
}

/** Spans that overlap, of whichever coder and code, are one place; what all have marked alike is a place by itself. */
function clusters(coders: readonly CoderCodes[]): readonly Cluster[] {
  const all = coders.flatMap(({ spans }, coder) => spans.map((span) => ({ ...span, coder })));
  const disputed = grouped(all, ({ start, end, code }) => `${start} ${end} ${code}`).filter((same) => new Set(same.map(({ coder }) => coder)).size < coders.length).flat();
  const found: { start: number; end: number; spans: typeof disputed }[] = [];
  for (const span of disputed.sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && span.start < last.end) {
      last.end = Math.max(last.end, span.end);
      last.spans.push(span);
    } else found.push({ start: span.start, end: span.end, spans: [span] });
  }
  return found.map(({ start, end, spans }) => ({ span: { start, end }, marked: coders.map((_, coder) => spans.filter((span) => span.coder === coder)) }));
}

function opinionOf(coder: string, spans: readonly CodedSpan[]): Opinion {
  return {
    coder,
    codes: [...new Set(spans.map(({ code }) => code))].sort(),
    annotations: [...new Set(spans.map(({ annotation }) => annotation))],
    spans: spans.map(({ start, end }) => ({ start, end })),
  };
}

function itemOf(about: 'story' | 'span', span: Span, opinions: readonly Opinion[]): DisagreementItem {
  return { id: `${about} ${span.start}-${span.end} ${opinions.map(({ codes }) => codes.join('+')).join(' / ')}`, about, span, opinions };
}

/** True where coders gave different codes, or the same to different spans. */
function isDisputed({ about, opinions }: DisagreementItem): boolean {
  const said = opinions.map(({ codes, spans }) => JSON.stringify([codes, about === 'span' ? spans : []]));
  return new Set(said).size > 1;
}
