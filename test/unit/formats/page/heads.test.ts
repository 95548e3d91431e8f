import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import { PAIR_FEATURES } from '../../../../src/formats/page/features/pairs';
import type { PairFeatureName } from '../../../../src/formats/page/features/pairs';
import { hasCue } from '../../../../src/formats/page/view/pageView';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import type { PageView } from '../../../../src/formats/page/view/pageView';
import type { Cue } from '../../../../src/lexicon/lexicon';

const view = (...lines: string[]): PageView => viewPage(new SourceText(lines.join('\n')), 'zh');
const shows = (line: string, cue: Cue): boolean => hasCue(view(line), 0, cue);
const linesThat = (page: PageView, feature: FeatureName): string[] => page.texts.filter((_, index) => FEATURES[feature].holds(page, index));
const compare = (first: string, second: string, feature: PairFeatureName): boolean => PAIR_FEATURES[feature](view(first, second), 1);

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
    ['detail', '縣府：下月動工'],
    ['detail', '每餐二十元　長者免費'],
    ['event', '渡口街新校舍落成'],
    ['event', '兩艘漁船失聯'],
    ['presider', '冯知微主持并讲话'],
    ['presider', '林怀远 主持 方远山出席'],
    ['headlineEnd', '沄湾港集装箱吞吐量'],
    ['headlineEnd', '老榕树下'],
    ['headlineEnd', '“小修补”不能'],
    ['campaign', '渡口人家③'],
    ['verbStart', '等来了一班夜车'],
    ['verbStart', '創三年新高'],
    ['label', '海岛来信系列报道③'],
    ['label', '【桐岙人·在远方】第6期'],
    ['detail', '夜间有大雾，出海注意安全'],
    ['headlineEnd', '让渔家孩子'],
    ['placeColon', '桐岙镇：一口老井浇活百亩茶'],
    ['campaign', '“开局之年看桐岙”'],
    ['campaign', '奋战一百天 冲刺开渔节'],
    ['campaign', '新春走基层·码头群像'],
    ['campaign', '“鲜”动沄湾'],
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
    ['headlineEnd', '渡口街新校舍落成'],
    ['headlineEnd', '碼頭竊案告破'],
    ['verbStart', '路上拾到一枚奖章'],
    ['label', '桐岙的夜晚“亮”出了人气'],
    ['headlineEnd', '把车床开进中学'],
    ['placeColon', '船老大：今年的鱼好卖'],
    ['answer', '桐岙镇：一口老井浇活百亩茶'],
    ['campaign', '读者来信'],
    ['campaign', '沄湾跨海大桥合龙'],
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

describe('A list', () => {
  it('has a head, which may have a bullet of its own', () => {
    expect(linesThat(view('老茶亭小檔案', '●位置：桐嶺村口', '●年代：光緒年間'), 'overList')).toEqual(['老茶亭小檔案']);
    expect(linesThat(view('■老茶亭小檔案', '●位置：桐嶺村口', '●年代：光緒年間'), 'overList')).toEqual(['■老茶亭小檔案']);
  });

  it('begins behind a colon', () => {
    expect(compare('大會議程如下：', '一、審議年度工作報告；', 'listBegins')).toBe(true);
    expect(compare('主席說：', '大會的議程要改。', 'listBegins')).toBe(false);
  });
});

it('A short line over an offer is part of the advertisement', () => {
  expect(linesThat(view(LEAD, '新茶上市', '長樂茶莊　電話二八三三〇一一七'), 'overAdvert')).toEqual(['新茶上市']);
});

it('A telephone number may be written in Chinese numerals', () => {
  expect(linesThat(view('長樂茶莊　電話二八三三〇一一七', '二〇二六年三月十八日'), 'phone')).toEqual(['長樂茶莊 電話二八三三〇一一七']);
});

describe('Two lines of a Chinese head', () => {
  it('are one headline where the second is the predicate of the first', () => {
    expect(compare('桐岙镇中心小学', '把课间还给了孩子', 'subjectVerb')).toBe(true);
    expect(compare('沄湾跨海大桥合龙', '把海岛连成一片', 'subjectVerb')).toBe(false);
  });

  it('are one headline where they are built alike', () => {
    expect(compare('守好一湾水', '养活一船人', 'parallel')).toBe(true);
    expect(compare('守好一湾水', '沄湾休渔今起', 'parallel')).toBe(false);
    expect(compare('渡口公告', '招租公告', 'parallel')).toBe(false);
  });

  it('are compared by how long each is', () => {
    expect(compare('桐岙镇中心小学', '把课间还给了孩子', 'short_short')).toBe(true);
    expect(compare('八十二岁的守灯人每天划船上岛擦一遍灯罩', '沄湾灯塔', 'wide_tiny')).toBe(true);
    expect(compare('沄湾灯塔', '八十二岁的守灯人每天划船上岛擦一遍灯罩', 'tiny_wide')).toBe(true);
  });

  it('are one headline where the second says what the first, a noun, can or will do', () => {
    expect(compare('5月1日起,桐岙公积金', '可按月“还贷”', 'lacksPredicate')).toBe(true);
    expect(compare('沄湾跨海大桥合龙', '可省一小时船程', 'lacksPredicate')).toBe(false);
  });

  it('are a headline and what is told of it later', () => {
    const fish = '本报讯 昨日上午,沄湾渔港三百艘渔船解缆出海。码头上的冰厂连夜开足了制冰机,卸鱼的工人排成了长队,市渔业局说,今年的鱼价预计比去年低两成。';
    const page = view('三百艘渔船昨日出海', '市渔业局:今年鱼价预计低两成', fish);
    expect(linesThat(page, 'toldFirst')).toEqual(['三百艘渔船昨日出海']);
    expect(linesThat(page, 'toldLater')).toEqual(['市渔业局:今年鱼价预计低两成']);
    expect(PAIR_FEATURES.toldFirstLess(page, 1)).toBe(true);
  });

  it('are one headline where the first breaks off in its last clause', () => {
    expect(compare('渡輪加價半年未見客減 街渡', '反而多了回頭客', 'clauseOpen')).toBe(true);
    expect(compare('老茶亭重修三年才完工 挑石人', '回來喝第一碗茶', 'clauseOpen')).toBe(true);
    expect(compare('渡輪加價半年未見客減 月票落地', '反而多了回頭客', 'clauseOpen')).toBe(false);
    expect(compare('渡輪加價 街渡反而多了回頭客', '船東擬加班', 'clauseOpen')).toBe(false);
    expect(compare('渡輪加價半年未見客減 減3%', '反而多了回頭客', 'clauseOpen')).toBe(false);
    expect(compare('渡船停了半个月，两岸学生', '改坐拖船上学', 'clauseOpen')).toBe(true);
    expect(compare('外来船工也能上船校，居住证', '满一年就行', 'clauseOpen')).toBe(true);
    expect(compare('“以旧换新”的电扇，送的那台', '转了三天就停', 'clauseOpen')).toBe(true);
    expect(compare('渡口响起三声汽笛，全村老少', '跑到堤上迎船', 'clauseOpen')).toBe(true);
    expect(compare('末班车上捡到两万元，走到半路', '司机又折回来', 'clauseOpen')).toBe(true);
    expect(compare('渡口响起三声汽笛，全都来了', '三年等回一条船', 'clauseOpen')).toBe(false);
    expect(compare('押金拖了两年零三个月，该谁还？', '法院判公司还', 'clauseOpen')).toBe(false);
    expect(compare('“渡口停船那天夜里，灯亮着”', '船老大回来了', 'clauseOpen')).toBe(false);
    expect(compare('渡口三年运客7,200人', '没有一人落水', 'clauseOpen')).toBe(false);
  });

  it('have clauses set apart in Hong Kong and Taiwan', () => {
    const [head, more] = ['渡輪昨日加價', '街渡多了回頭客 船東擬加班'];
    expect(linesThat(view(head, more, '這個碼頭說會還實點讓與專業區'), 'stackedClauses')).toEqual([more]);
    expect(linesThat(view('渡轮昨日加价', '街渡多了回头客 船东拟加班', '这个码头说会还实点让与专业区'), 'stackedClauses')).toEqual([]);
  });

  it('say nothing new by a date', () => {
    expect(compare('渔家嫂接下订单', '5月1日起发货', 'newDigits')).toBe(false);
    expect(compare('渔家嫂接下订单', '首批600斤', 'newDigits')).toBe(true);
  });

  it('are set apart where the page sets all its heads so: a gap says nothing then, but none says that they are one', () => {
    const column = Array.from({ length: 8 }, () => '渔港的冰厂连夜开足了制冰机,卸鱼的工人排成长队,').join('\n');
    const stories = ['开渔|了|记者 秦远舟', '潮水|来了|记者 孟晓棠', '灯塔亮|起来|记者 石越'].map((head) => `${head.split('|').join('\n\n')}\n\n${column}`);
    const page = view(...stories.join('\n\n').split('\n'), '', '老街', '夜市', '');
    expect(page.layout.headsApart).toBe(true);
    expect(PAIR_FEATURES.blockGap(page, 1)).toBe(false);
    expect(PAIR_FEATURES.headsTight(page, 1)).toBe(false);
    expect(PAIR_FEATURES.headsTight(page, page.lines.count - 1)).toBe(true);
  });

  it('are a number and its subhead', () => {
    expect(compare('2', '把船开回来', 'underNumber')).toBe(true);
    expect(compare('2026年', '把船开回来', 'underNumber')).toBe(false);
  });
});

describe('What a broken text tells', () => {
  const QUESTION = '问:灯塔上最难的是什么?';
  const ANSWER = '答:是等。风大的时候船靠不了岸,一等就是半个月,米吃完了就吃红薯,我把每一场风都记在本子上。';
  const REST = '那些本子后来都捐给了航标处,他们说要放进陈列馆,我说放在灯下面就好。';

  it('is the rest of an answer behind a picture where nobody is marked as speaking', () => {
    const page = view(QUESTION, ANSWER, '翁阿根在擦拭灯塔的透镜。', '秦远舟 摄', REST);
    expect(linesThat(page, 'answerGoesOn')).toEqual([REST]);
    expect(PAIR_FEATURES.answerBroken(page, 2)).toBe(true);
  });

  it('is the rest of an answer behind a picture of who answers, whoever has taken it', () => {
    const named = (caption: string): PageView => view(QUESTION.replace('问', '记者'), ANSWER.replace('答', '翁阿根'), caption, REST);
    expect(linesThat(named('翁阿根在擦拭灯塔的透镜。'), 'answerGoesOn')).toEqual([REST]);
    expect(linesThat(named('我们在灯塔上种过菜。'), 'answerGoesOn')).toEqual([]);
  });

  it('is no rest where the next question or answer is marked, or no picture stands between', () => {
    expect(linesThat(view(QUESTION, ANSWER, '翁阿根在擦拭灯塔的透镜。', '秦远舟 摄', '问:现在还有人守灯吗?'), 'answerGoesOn')).toEqual([]);
    expect(linesThat(view(QUESTION, ANSWER, REST), 'answerGoesOn')).toEqual([]);
  });

  it('goes on where a paragraph ends in mid-sentence', () => {
    const broken = '码头上的冰厂连夜开足了制冰机,卸鱼的工人排成了长队,市渔业局说,今年的鱼价预计比去年';
    expect(compare(broken, '低两成,市民的餐桌要热闹一阵子了,渔家嫂的干货摊也重新支了起来。', 'brokenParagraph')).toBe(true);
    expect(compare(`${broken}低两成。`, '市民的餐桌要热闹一阵子了,渔家嫂的干货摊也重新支了起来。', 'brokenParagraph')).toBe(false);
  });

  it('is a list of titles that stand elsewhere where short lines break off with dots', () => {
    expect(linesThat(view('渔港清淤清了三年 淤泥却…', '守灯人的第九十本…', '沄湾跨海大桥合龙', LEAD), 'cutTitle')).toEqual(['渔港清淤清了三年 淤泥却…', '守灯人的第九十本…']);
  });

  it('quotes where a line stands in quotation marks from end to end', () => {
    expect(linesThat(view('“等船回来,灯就不能灭。”', '“等船回来。”翁阿根说,“灯就不能灭。”'), 'quoted')).toEqual(['“等船回来,灯就不能灭。”']);
  });
});
