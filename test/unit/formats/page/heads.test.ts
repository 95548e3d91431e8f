import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { FEATURES } from '../../../../src/formats/page/features';
import type { FeatureName } from '../../../../src/formats/page/features';
import { PAIR_FEATURES } from '../../../../src/formats/page/pairs';
import type { PairFeatureName } from '../../../../src/formats/page/pairs';
import { hasCue, viewPage } from '../../../../src/formats/page/pageView';
import type { PageView } from '../../../../src/formats/page/pageView';
import type { Cue } from '../../../../src/lexicon/lexicon';

const view = (...lines: string[]): PageView => viewPage(new SourceText(lines.join('\n')), 'zh');
const shows = (line: string, cue: Cue): boolean => hasCue(view(line), 0, cue);
const linesThat = (page: PageView, feature: FeatureName): string[] => page.texts.filter((_, index) => FEATURES[feature].holds(page, index));
const compare = (first: string, second: string, feature: PairFeatureName): boolean => PAIR_FEATURES[feature].holds(view(first, second), 1);

const LEAD = '本报讯（记者 秦远舟）昨日上午，沄湾渔港的三百余艘渔船解缆出海，伏季休渔四个月后的第一网鱼当晚就上了市民的餐桌，码头上的冰厂连夜开足了制冰机，卸鱼的工人排成了长队。';
const FLEET = '船老大翁阿根的“澄渔16号”泊在二号码头，四个月没有出海，船底长满了藤壶，翁阿根雇人铲了整整三天，又把渔网摊在堤上补了一遍，冰舱里堆满了碎冰，只等汽笛一响就解缆。';
const FLEET_LATER = '天亮前翁阿根的“澄渔16号”回到二号码头，冰舱里压着两千斤带鱼，等在岸边的鱼贩一拥而上，翁阿根笑着说，藤壶铲掉了，渔网也补好了，这一趟跑得比往年都快，明天接着出海。';
const SCHOOL = '新学期开始，桐岙镇中心小学把课间延长到一刻钟，操场上重新画了跳房子的格子，校长说孩子们的笑声多了，午后打瞌睡的少了，家长委员会还捐来了二十副跳绳和十只毽子。';

describe('The words of a line in a Chinese head', () => {
  it.each<[Cue, string]>([
    ['setting', '从“等水来”到“找水喝”'],
    ['setting', '老桥拆了三年之后'],
    ['setting', '9月1日起施行'],
    ['setting', '記者夜访早市摊主'],
    ['kickerEnd', '秋粮收购进入旺季'],
    ['kickerEnd', '中考倒计时10天'],
    ['event', '沄湾跨海大桥合龙'],
    ['event', '老街的路灯亮了'],
    ['appeal', '别让盲道成了摆设'],
    ['appeal', '徵稅不宜一刀切'],
    ['detail', '總投資12億 影響商戶87間'],
    ['detail', '日均接待游客三千人，民宿一房难求'],
    ['detail', '警方提醒：陌生链接不要点'],
    ['presider', '冯知微主持并讲话'],
    ['presider', '林怀远 主持 方远山出席'],
    ['headlineEnd', '沄湾港集装箱吞吐量'],
    ['headlineEnd', '老榕树下'],
    ['verbStart', '等来了一班夜车'],
    ['verbStart', '創三年新高'],
    ['label', '海岛来信系列报道③'],
    ['label', '【桐岙人·在远方】第6期'],
  ])('%s: %s', (cue, line) => {
    expect(shows(line, cue)).toBe(true);
  });

  it.each<[Cue, string]>([
    ['setting', '沄湾开通首条夜班公交'],
    ['event', '渔港记忆'],
    ['appeal', '沄湾跨海大桥合龙'],
    ['detail', '沄湾跨海大桥合龙'],
    ['presider', '渔家嫂办起了夜校'],
    ['headlineEnd', '沄湾旧书市集上线'],
    ['verbStart', '路上拾到一枚奖章'],
    ['label', '桐岙的夜晚“亮”出了人气'],
  ])('not %s: %s', (cue, line) => {
    expect(shows(line, cue)).toBe(false);
  });
});

describe('The text around a short line', () => {
  it('tells again what a headline says, and nothing of a label', () => {
    const page = view('渔家新生活', '三百艘渔船昨日出海', LEAD);
    expect(linesThat(page, 'retold')).toEqual(['三百艘渔船昨日出海']);
    expect(linesThat(page, 'untold')).toEqual(['渔家新生活']);
  });

  it('goes on with the names of the story across a subhead', () => {
    const page = view(FLEET, '头一网', FLEET_LATER);
    expect(linesThat(page, 'sameStory')).toEqual(['头一网']);
    expect(linesThat(page, 'newStory')).toEqual([]);
  });

  it('loses them at the next headline', () => {
    const page = view(FLEET, '课间多了五分钟', SCHOOL);
    expect(linesThat(page, 'sameStory')).toEqual([]);
    expect(linesThat(page, 'newStory')).toEqual(['课间多了五分钟']);
  });

  it('says whether another subhead is built alike', () => {
    expect(linesThat(view(FLEET, '船从哪来', LEAD, '鱼往哪去', SCHOOL), 'twin')).toEqual(['船从哪来', '鱼往哪去']);
    expect(linesThat(view(FLEET, '■渡轮停航', LEAD, '■夜市开张', SCHOOL), 'twin')).toEqual([]);
  });
});

describe('Two lines of a Chinese head', () => {
  it('are one headline where the second is the predicate of the first', () => {
    expect(compare('桐岙镇中心小学', '把课间还给了孩子', 'subjectVerb')).toBe(true);
    expect(compare('沄湾跨海大桥合龙', '把海岛连成一片', 'subjectVerb')).toBe(false);
  });

  it('are one headline where they are built alike', () => {
    expect(compare('守好一湾水', '养活一船人', 'parallel')).toBe(true);
    expect(compare('守好一湾水', '沄湾休渔今起', 'parallel')).toBe(false);
  });

  it('may be one headline only where both are short', () => {
    expect(compare('桐岙镇中心小学', '把课间还给了孩子', 'bothNarrow')).toBe(true);
    expect(compare('八十二岁的守灯人每天划船上岛擦一遍灯罩', '沄湾灯塔一百年没有熄过一次灯', 'wideTogether')).toBe(true);
  });

  it('are a number and its subhead', () => {
    expect(compare('2', '把船开回来', 'underNumber')).toBe(true);
    expect(compare('2026年', '把船开回来', 'underNumber')).toBe(false);
  });
});
