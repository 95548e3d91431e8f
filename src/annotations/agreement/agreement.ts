import type { Span } from '../../core/span';
import { codesOf, isStoryTarget, targetKind } from '../annotation';
import { cohenKappa, krippendorffAlpha, percentAgreement } from './coefficients';
import type { Ratings } from './coefficients';
import type { CodedSpan, CoderAnnotations, CoderCodes, Comparison } from './coders';
import { disagreementsOf } from './disagreements';
import type { DisagreementItem } from './disagreements';
import { exactMatches, overlapMatches, scoreOf } from './spanScores';
import type { SpanScore } from './spanScores';
import { alphaOfAll, unitizingAlpha, unitizingDisagreement } from './unitizing';

export { adjudicated } from './adjudication';
export type { Decision, Judge } from './adjudication';
export type { CoderAnnotations, Comparison } from './coders';
export type { DisagreementItem, Opinion } from './disagreements';
export type { SpanScore } from './spanScores';

/** Agreement on whether stories have a code. */
interface StoryAgreement {
  /** How many stories, and how many values of all coders together, were counted. */
  readonly units: number;
  readonly percent: number;
  /** Of two coders; NaN of more. */
  readonly kappa: number;
  readonly alpha: number;
}

/** Agreement on one code. */
export interface CodeAgreement {
  readonly code: string;
  /** On stories: every story counts, coded or not. */
  readonly stories: StoryAgreement;
  /** On stories that at least one coder has given any code: what nobody coded is left out. */
  readonly codedStories: StoryAgreement;
  /** Krippendorff's α_U on spans. */
  readonly alphaU: number;
  /** How many spans each coder marked, in the order of the coders. */
  readonly spans: readonly number[];
  /** Of two coders, spans that are the same; of more, the mean over all pairs of coders. */
  readonly exact: SpanScore;
  readonly overlap: SpanScore;
}

/** How far coders agree. */
export interface Agreement {
  readonly coders: readonly string[];
  /** By the id of the code. */
  readonly codes: readonly CodeAgreement[];
  /** Of all codes together: α on which codes a story has, as one value; α_U and F₁ summed over the codes. */
  readonly all: Omit<CodeAgreement, 'code'>;
  readonly disagreements: readonly DisagreementItem[];
}

/** Compares what coders have said of one dump. Throws RangeError for fewer than two coders. */
export function compareCoders(comparison: Comparison): Agreement {
  if (comparison.coders.length < 2) throw new RangeError('agreement needs two coders at least');
  const coders = comparison.coders.map((coder) => codesOfCoder(coder, comparison));
  const codes = [...new Set(coders.flatMap(({ spans, stories }) => [...spans, ...stories.flat()].map(({ code }) => code)))].sort();
  return {
    coders: coders.map(({ coder }) => coder),
    codes: codes.map((code) => ({ code, ...agreementOn(coders, [code], comparison.length) })),
    all: agreementOn(coders, codes, comparison.length),
    disagreements: disagreementsOf(coders, comparison.stories),
  };
}

function codesOfCoder({ coder, annotations }: CoderAnnotations, { stories, mergedInto = new Map<string, string>() }: Comparison): CoderCodes {
  const byStory = stories.map((): CodedSpan[] => []);
  const spans: CodedSpan[] = [];
  for (const { annotation, spans: places } of annotations) {
    for (const code of new Set(codesOf(annotation).map((id) => mergedInto.get(id) ?? id))) {
      for (const { start, end } of places ?? []) {
        const coded = { start, end, code, annotation };
        if ('selector' in annotation.target && isStoryTarget(annotation.target)) byStory[storyOf(stories, coded)]?.push(coded);
        else if (targetKind(annotation) !== 'dump') spans.push(coded);
      }
    }
  }
  return { coder, spans, stories: byStory };
}

/** The story that a coded one is: that which it has most text in common with, as outlines differ. */
function storyOf(stories: readonly Span[], { start, end }: Span): number {
  const common = stories.map((story) => Math.min(story.end, end) - Math.max(story.start, start));
  const most = Math.max(...common);
  return most > 0 ? common.indexOf(most) : -1;
}

function agreementOn(coders: readonly CoderCodes[], codes: readonly string[], length: number): Omit<CodeAgreement, 'code'> {
  const counted = new Set(codes);
  const units = coders[0]?.stories.map((_, story) => coders.map(({ stories }) => valueOf(stories[story] ?? [], counted))) ?? [];
  const isCoded = (_: unknown, story: number): boolean => coders.some(({ stories }) => (stories[story] ?? []).length > 0);
  const spansOf = (code: string): readonly (readonly CodedSpan[])[] => coders.map(({ spans }) => spans.filter((span) => span.code === code));
  const unitized = codes.map((code) => ({ coders: spansOf(code), length }));
  return {
    stories: storyAgreement(units),
    codedStories: storyAgreement(units.filter(isCoded)),
    alphaU: unitized.length === 1 && unitized[0] ? unitizingAlpha(unitized[0]) : alphaOfAll(unitized.map(unitizingDisagreement)),
    spans: coders.map(({ spans }) => spans.filter(({ code }) => counted.has(code)).length),
    exact: pairScore(codes.map(spansOf), exactMatches),
    overlap: pairScore(codes.map(spansOf), overlapMatches),
  };
}

/** The codes of a story as one value: none is a value too. */
function valueOf(story: readonly CodedSpan[], counted: ReadonlySet<string>): string {
  return [...new Set(story.flatMap(({ code }) => (counted.has(code) ? [code] : [])))].sort().join(' + ');
}

function storyAgreement(units: Ratings): StoryAgreement {
  return {
    units: units.length,
    percent: percentAgreement(units),
    kappa: units[0]?.length === 2 ? cohenKappa(units) : NaN,
    alpha: krippendorffAlpha(units),
  };
}

/** The score over all codes and all pairs of coders. */
function pairScore(byCode: readonly (readonly (readonly CodedSpan[])[])[], match: typeof exactMatches<CodedSpan, CodedSpan>): SpanScore {
  const scores = byCode.flatMap((coders) => coders.flatMap((left, i) => coders.slice(i + 1).map((right) => scoreOf(match(left, right)))));
  const sum = (value: (score: SpanScore) => number): number => scores.reduce((total, score) => total + value(score), 0);
  const counts = { matches: sum(({ matches }) => matches), left: sum(({ left }) => left), right: sum(({ right }) => right) };
  return { ...counts, f1: (2 * counts.matches) / (counts.left + counts.right) };
}
