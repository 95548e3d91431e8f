import { describe, expect, it } from 'vitest';
import { adjudicated, compareCoders } from '../../../../src/annotations/agreement/agreement';
import type { CoderAnnotations, Comparison } from '../../../../src/annotations/agreement/agreement';
import { codeBody, codesOf, quoteOf } from '../../../../src/annotations/annotation';
import type { Annotation, Target } from '../../../../src/annotations/annotation';
import { LiveText } from '../../../../src/annotations/liveText';
import { passageTarget, storyTarget } from '../../../../src/annotations/targets';
import type { Span } from '../../../../src/core/span';

const PAGE = `老街路灯换新装
城南老街的312盏路灯日前全部换上了新灯具。

河边新开早市
摊位比从前多了三十个。

学校食堂降价
午饭便宜了两元。
`;
const LIVE = new LiveText(() => PAGE);
const STORIES: readonly Span[] = PAGE.split('\n\n').map((story) => ({ start: PAGE.indexOf(story), end: PAGE.indexOf(story) + story.trimEnd().length }));

let made = 0;

/** What a coder says: codes of stories (`1: economy`, counted from 1) and of words (`312盏: number`). */
function coder(name: string, ...said: readonly string[]): CoderAnnotations {
  const annotations = said.map((line) => {
    const [place = '', codes = ''] = line.split(': ');
    const story = STORIES[Number(place) - 1];
    const start = PAGE.indexOf(place);
    const span = story ?? { start, end: start + place.length };
    const target: Target = story ? storyTarget('page.txt', story, LIVE) : passageTarget('page.txt', [span], LIVE);
    const annotation: Annotation = { id: `urn:uuid:${++made}`, motivation: 'tagging', creator: { type: 'Person', name }, created: '2026-03-19T08:00:00Z', body: codes.split(' ').map(codeBody), target };
    return { annotation, spans: [span] };
  });
  return { coder: name, annotations };
}

function comparison(...coders: readonly CoderAnnotations[]): Comparison {
  return { coders, stories: STORIES, length: PAGE.length };
}

describe('Agreement of coders', () => {
  const ana = coder('ana', '1: city', '2: economy', '312盏: number', '三十个: number', '新灯具: thing');
  const ben = coder('ben', '1: city', '2: city', '312盏: number', '多了三十个: number');
  const agreement = compareCoders(comparison(ana, ben));

  it('counts stories with and without those that nobody coded', () => {
    const { stories, codedStories } = agreement.all;
    expect([stories.units, stories.percent, codedStories.units, codedStories.percent]).toEqual([3, 2 / 3, 2, 1 / 2]);
    // city city, economy city, none none: pₒ = 2/3, pₑ = (1·2 + 0 + 1·1)/9 = 1/3.
    expect(stories.kappa).toBeCloseTo(0.5, 10);
    // n = 6: city 3, economy 1, none 2; Σo = 4, Σn(n−1) = 8: (5·4 − 8)/(30 − 8).
    expect(stories.alpha).toBeCloseTo(12 / 22, 10);
  });

  it('is told code by code', () => {
    const number = agreement.codes.find(({ code }) => code === 'number');
    expect(agreement.codes.map(({ code }) => code)).toEqual(['city', 'economy', 'number', 'thing']);
    expect(number?.exact).toEqual({ f1: 0.5, matches: 1, left: 2, right: 2 });
    expect(number?.overlap).toEqual({ f1: 1, matches: 2, left: 2, right: 2 });
    expect(number?.alphaU).toBeGreaterThan(0.9);
    expect(agreement.codes.find(({ code }) => code === 'thing')?.overlap.f1).toBe(0);
  });

  it('lists what each said where they differ', () => {
    const places = agreement.disagreements.map(({ about, span, opinions }) => `${about} ${PAGE.slice(span.start, span.end).slice(0, 6)}: ${opinions.map(({ coder: name, codes, spans }) => `${name} ${codes.join('+') || '-'} ${about === 'span' ? spans.map(({ start, end }) => PAGE.slice(start, end)).join() : ''}`.trim()).join('; ')}`);
    expect(places).toEqual(['span 新灯具: ana thing 新灯具; ben -', 'story 河边新开早市: ana economy; ben city', 'span 多了三十个: ana number 三十个; ben number 多了三十个']);
  });

  it('is perfect of what is the same, and knows codes that were merged', () => {
    const other = coder('ben', '1: town', '2: economy', '312盏: number', '三十个: number', '新灯具: thing');
    const { all, disagreements } = compareCoders({ ...comparison(ana, other), mergedInto: new Map([['town', 'city']]) });
    expect([all.stories.alpha, all.stories.kappa, all.alphaU, all.exact.f1, disagreements]).toEqual([1, 1, 1, 1, []]);
    expect(compareCoders(comparison(ana, other)).disagreements).toHaveLength(1);
  });

  it('is told of three coders, and of none but one not at all', () => {
    const { all } = compareCoders(comparison(ana, ben, coder('cai', '1: city', '312盏: number')));
    expect(all.stories.kappa).toBeNaN();
    expect(all.stories.alpha).toBeCloseTo(krippendorffByHand(), 10);
    expect(all.spans).toEqual([3, 2, 1]);
    expect(() => compareCoders(comparison(ana))).toThrow('two coders');
  });

  /** city ×3; economy, city, none; none ×3: Σo = 6/2 + 0 + 6/2 = 6, n = 9: city 4, economy 1, none 4: Σn(n−1) = 24. */
  function krippendorffByHand(): number {
    return (8 * 6 - 24) / (72 - 24);
  }

  it('is shown as none where one coder has said nothing, or all have said the same', () => {
    const { all, codes } = compareCoders(comparison(coder('ana', '1: city', '312盏: number'), coder('ben')));
    // city none, none none, none none: pₒ = 2/3 = pₑ, so κ = 0; α: n = 6, Σo = 4, Σn(n−1) = 20: (5·4 − 20)/(30 − 20).
    expect([all.stories.percent, all.exact.f1, all.spans]).toEqual([2 / 3, 0, [1, 0]]);
    expect([all.stories.kappa, all.stories.alpha]).toEqual([expect.closeTo(0, 10), expect.closeTo(0, 10)]);
    expect(codes.find(({ code }) => code === 'number')?.alphaU).toBeLessThanOrEqual(0);
    const same = compareCoders(comparison(coder('ana', '1: city', '2: city', '3: city'), coder('ben', '1: city', '2: city', '3: city')));
    expect([same.all.stories.percent, same.all.stories.alpha, same.all.stories.kappa]).toEqual([1, NaN, NaN]);
  });

  it('pairs a story with the one that it has most text in common with', () => {
    const shifted = coder('ben', '1: city');
    const [first] = shifted.annotations;
    const moved: CoderAnnotations = { ...shifted, annotations: first ? [{ ...first, spans: [{ start: 0, end: (STORIES[0]?.end ?? 0) - 5 }] }] : [] };
    expect(compareCoders(comparison(coder('ana', '1: city'), moved)).disagreements).toEqual([]);
  });
});

describe('Adjudication', () => {
  const ana = coder('ana', '1: city', '2: economy', '312盏: number', '三十个: number');
  const ben = coder('ben', '1: city', '2: city', '312盏: number', '多了三十个: number');
  const coders = [ana, ben];
  const agreement = compareCoders(comparison(ana, ben));
  const by = { judge: { type: 'Person', name: 'dan' }, now: '2026-03-20T08:00:00Z' } as const;
  const gold = (...right: readonly string[]): readonly Annotation[] => adjudicated(coders, agreement, [{ id: 'any', right }], by);
  const shown = (annotations: readonly Annotation[]): readonly string[] => annotations.map((annotation) => [...codesOf(annotation), quoteOf(annotation) ?? 'story'].join(' ')).sort();

  it('keeps what all have said alike, once', () => {
    expect(shown(gold())).toEqual(['city story', 'number 312盏']);
  });

  it('takes what was decided, and nothing of what was not', () => {
    const [economy] = ana.annotations.filter(({ annotation }) => codesOf(annotation).includes('economy'));
    const decided = gold(economy?.annotation.id ?? '');
    expect(shown(decided)).toEqual(['city story', 'economy story', 'number 312盏']);
    for (const annotation of decided) expect(annotation).toMatchObject({ creator: by.judge, created: by.now });
  });

  it('gives the same ids again', () => {
    expect(gold().map(({ id }) => id)).toEqual(gold().map(({ id }) => id));
    const coded = coders.flatMap(({ annotations }) => annotations.map(({ annotation }) => annotation.id));
    expect(gold().some(({ id }) => coded.includes(id))).toBe(false);
  });
});
