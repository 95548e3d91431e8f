import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/core/dump';
import { SourceText } from '../../../../src/core/sourceText';
import { cutPieces } from '../../../../src/formats/page/drafts';
import type { StateName } from '../../../../src/formats/page/grammar';
import { pageModel } from '../../../../src/formats/page/model';
import { viewPage } from '../../../../src/formats/page/pageView';
import { evidenceOf } from '../../../../src/formats/page/evidence';
import { decode } from '../../../../src/formats/page/decode';
import { readStory } from '../../../../src/formats/page/readStory';

/** The kind of a story that is written with the state of each line before it; `column` is the column of briefs in which it stands. */
function kindOf(lines: readonly (readonly [StateName, string])[], column: string | null = null, inOpinion = false, language: Language = 'zh'): string {
  const page = viewPage(new SourceText(lines.map(([, line]) => line).join('\n')), language);
  const [piece] = cutPieces((row) => lines[row]?.[0]);
  if (piece === undefined || !('story' in piece)) throw new Error('no story');
  return readStory(page, piece.story, decode(evidenceOf(page), pageModel()), { inOpinion, column }).words.kind;
}

describe('The kind of a story', () => {
  it('is an interview where people speak in turns, whoever asks', () => {
    const turns = [['paragraph', '家长老严：孩子写作业磨蹭，怎么办？'], ['paragraph', '梁静深：先把椅子挪开，让他自己写。'], ['paragraph', '家长小满妈：手机要不要没收？'], ['paragraph', '梁静深：没收只管得住一晚上。']] as const;
    expect(kindOf([['headline', '作业磨蹭别急着催'], ['byline', '记者 丁若谷'], ...turns])).toBe('interview');
  });

  it('is no interview where paragraphs begin with what they tell of', () => {
    const facts = ['时间：4月18日', '地点：市图书馆', '嘉宾：乐山先生', '票价：免费'].map((line) => ['paragraph', line] as const);
    expect(kindOf([['headline', '周末讲座'], ...facts])).toBe('news');
  });

  it('is a notice where an institution signs it', () => {
    expect(kindOf([['headline', '十五台车辆逾期未检'], ['paragraph', '请所属单位10日内办理。'], ['tailByline', '沄湾市公安局交警支队']])).toBe('notice');
  });

  it('is commentary on a page of opinion, unless a reporter stands over it', () => {
    const told = ['paragraph', '潮水退到第三级石阶，老船匠便开门。'] as const;
    expect(kindOf([['headline', '最后一间船坊'], ['byline', '丁若谷'], told], null, true)).toBe('commentary');
    expect(kindOf([['headline', '最后一间船坊'], ['byline', '本报记者 丁若谷 文/图'], told], null, true)).toBe('news');
  });

  it('is weather under a head that says so', () => {
    expect(kindOf([['headline', '下周天气'], ['paragraph', '周一至周三 晴到多云']])).toBe('weather');
  });

  it('is a brief in English also under a word or two in capitals, and where it is a list', () => {
    const brief = [['headline', 'Hens lay on'], ['paragraph', 'The hens of Wexley laid an egg a day.']] as const;
    expect(kindOf([['kicker', 'POULTRY'], ...brief], 'FARM NOTES', false, 'en')).toBe('brief');
    expect(kindOf([['label', 'POULTRY SHOW'], ...brief], 'FARM NOTES', false, 'en')).toBe('brief');
    expect(kindOf([['kicker', 'Eggs by the hundred'], ...brief], 'FARM NOTES', false, 'en')).toBe('news');
    const list = ['Monday: Eggs, toast', 'Tuesday: Soup, roll', 'Wednesday: Fish, peas'].map((line) => ['paragraph', line] as const);
    expect(kindOf([['headline', 'School lunches'], ...list], 'SCHOOL NOTES', false, 'en')).toBe('brief');
    expect(kindOf([['headline', 'School lunches'], ...list.map(([state]) => [state, 'Eggs and toast'] as const)], 'SCHOOL NOTES', false, 'en')).toBe('news');
  });

  it('is a brief in a column of briefs if there is no more than a headline and a paragraph or two', () => {
    const brief = [['headline', '市图书馆延长开放'], ['paragraph', '即日起市图书馆开放到22时。（石 越）']] as const;
    expect(kindOf(brief, '城事快讯')).toBe('brief');
    expect(kindOf([['label', '城事快讯'], ...brief])).toBe('brief');
    expect(kindOf(brief)).toBe('news');
    expect(kindOf([brief[0], ['byline', '记者 石越'], brief[1]], '城事快讯')).toBe('news');
  });
});
