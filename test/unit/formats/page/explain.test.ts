import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { evidenceInWords } from '../../../../src/formats/page/features/featureWords';
import { pageReader } from '../../../../src/formats/page/pageFormat';

const PAGE = `沄湾日报
2026年3月18日 星期三

城北菜市场换新颜
记者 郑小舟
本报讯 经过四个月的改造，城北菜市场昨天重新开门迎客，128个摊位全部更换了不锈钢台面，通道加宽到三米，老人推着小车也能轻松通过。`;

const explain = (line: number): ReturnType<typeof pageReader.explain> => pageReader.explain(new SourceText(PAGE), line);
const evidenceFor = (line: number): string[] => explain(line)?.chosen.evidence.filter(({ score }) => score > 0).map(evidenceInWords) ?? [];

describe('A line is explained', () => {
  it.each([
    [0, 'nameplate', "looks like the paper's own name"],
    [1, 'folio', 'names a page or a date like a folio line'],
    [3, 'headline', 'the next line is a byline'],
    [4, 'byline', 'is a byline'],
    [5, 'paragraph', 'opens like a lead'],
  ])('line %i by what speaks for %s', (line, kind, says) => {
    expect(explain(line)?.chosen.kind).toBe(kind);
    expect(evidenceFor(line)).toContain(says);
  });

  it('with a runner-up of another kind and by how much it lost', () => {
    const { chosen, runnerUp, margin } = explain(3) ?? {};
    expect(runnerUp?.kind).not.toBe(chosen?.kind);
    expect(margin).toBeGreaterThan(0);
  });

  it('with the strongest evidence first, adding up to the score', () => {
    const { evidence = [], score } = explain(4)?.chosen ?? {};
    const strengths = evidence.map((item) => Math.abs(item.score));
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(evidence.reduce((sum, item) => sum + item.score, 0)).toBe(score);
  });

  it.each([2, -1, 99])('but not line %i, which is blank or does not exist', (line) => {
    expect(explain(line)).toBeNull();
  });
});
