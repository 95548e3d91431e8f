import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/core/dump';
import { SourceText } from '../../../../src/core/sourceText';
import { cutPieces } from '../../../../src/formats/page/stories/drafts';
import type { StateName } from '../../../../src/formats/page/decoder/grammar';
import { pageModel } from '../../../../src/formats/page/decoder/model';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import { evidenceOf } from '../../../../src/formats/page/decoder/evidence';
import { decode } from '../../../../src/formats/page/decoder/decode';
import { readStory } from '../../../../src/formats/page/stories/readStory';
import type { OwnWords } from '../../../../src/formats/page/stories/readStory';

/** The kind of a story that is written with the state of each line before it; `column` is the column of briefs in which it stands. */
function kindOf(lines: readonly (readonly [StateName, string])[], column: string | null = null, inOpinion = false, language: Language = 'zh'): string {
  return wordsOf(lines, column, inOpinion, language).kind;
}

function wordsOf(lines: readonly (readonly [StateName, string])[], column: string | null, inOpinion: boolean, language: Language = 'zh'): OwnWords {
  const page = viewPage(new SourceText(lines.map(([, line]) => line).join('\n')), language);
  const [piece] = cutPieces((row) => lines[row]?.[0]);
  if (piece === undefined || !('story' in piece)) throw new Error('no story');
  return readStory(page, piece.story, decode(evidenceOf(page), pageModel(page)), { inOpinion, column }).words;
}

describe('Who signs an item of a column', () => {
  const roles = (column: string, inOpinion: boolean) =>
    wordsOf([['briefHead', '◆修渡口要算长远账'], ['briefText', '渡口不能只算眼前账。（石 越）']], column, inOpinion).bylines.map(({ role }) => role);

  it('argues on a page of opinion, where what others have argued is digested', () => {
    expect(roles('论点摘编', true)).toEqual(['author']);
    expect(roles('微议', true)).toEqual(['author']);
  });

  it('reports anywhere else', () => {
    expect(roles('理论动态', true)).toEqual(['reporter']);
    expect(roles('简讯', false)).toEqual(['reporter']);
  });
});

describe('The kind of a story', () => {
  it('is a notice where unsigned lines say when and where to apply', () => {
    const text = [['headline', '“渡口杯”拔河赛下月开赛'], ['paragraph', '拔河赛下月开赛，限报二十队。'], ['paragraph', '报名时间：即日起至5月4日'], ['paragraph', '报名电话：8800213']] as const;
    expect(kindOf(text)).toBe('notice');
    expect(kindOf([text[0], ['byline', '记者 石越'], ...text.slice(1)])).toBe('news');
    expect(kindOf(text.slice(0, 2))).toBe('news');
  });

  it('is an interview where people speak in turns, whoever asks', () => {
    const turns = [['paragraph', '家长老严：孩子写作业磨蹭，怎么办？'], ['paragraph', '梁静深：先把椅子挪开，让他自己写。'], ['paragraph', '家长小满妈：手机要不要没收？'], ['paragraph', '梁静深：没收只管得住一晚上。']] as const;
    expect(kindOf([['headline', '作业磨蹭别急着催'], ['byline', '记者 丁若谷'], ...turns])).toBe('interview');
  });

  it('is an interview where readers ask under names of their own', () => {
    const turns = [['paragraph', '入夏以来，门诊热闹起来。'], ['paragraph', '读者 小满妈妈：孩子不肯吃药，怎么办？'], ['paragraph', '梁静深：先看精神。'], ['paragraph', '读者 “老榕树”：能自己停药吗？'], ['paragraph', '梁静深：不能。']] as const;
    expect(kindOf([['headline', '夏天吃药问答'], ['byline', '记者 丁若谷'], ...turns])).toBe('interview');
  });

  it('is commentary where a columnist stands under a title like that of a notice', () => {
    const text = [['byline', '馮　望'], ['paragraph', '渡口有個架子，放的都是別人忘了的東西。']] as const;
    expect(kindOf([['label', '燈下札記'], ['headline', '失物待領'], ...text])).toBe('commentary');
    expect(kindOf([['label', '渡口服務'], ['headline', '失物待領'], ...text])).toBe('notice');
  });

  it.each(['編集委員', '運動部長', '浦北支局長'])('is commentary where an editor of a Japanese paper stands under the name of his column: %s', (office) => {
    const story = [['headline', '桟橋の灯'], ['byline', `${office}\u3000岸本\u3000拓`], ['paragraph', '港の灯が一つ減った。'], ['paragraph', '残るのは二つだ。']] as const;
    expect(kindOf([['label', '波の間'], ...story], null, false, 'ja')).toBe('commentary');
    expect(kindOf(story, null, false, 'ja')).toBe('news');
  });

  it('is news on a page of opinion too for a table, and for numbered steps', () => {
    expect(kindOf([['headline', '今晚電視'], ['cell', '20:00'], ['cell', '《渡口》']], null, true)).toBe('news');
    expect(kindOf([['headline', '蘿蔔燉蝦乾'], ['byline', '文、圖：馮望'], ['paragraph', '1. 蝦乾泡軟。'], ['paragraph', '2. 蘿蔔切塊，下鍋。']], null, true)).toBe('news');
  });

  it('is commentary for a cartoon', () => {
    expect(kindOf([['label', '漫畫小語'], ['photoHead', '省電標兵'], ['photoText', '科長：開燈。科員：天亮了。'], ['photoCredit', '圖、文／馮望']])).toBe('commentary');
    expect(kindOf([['label', '攝影天地'], ['photoHead', '渡口之晨'], ['photoText', '船還沒有開。'], ['photoCredit', '馮望攝']])).toBe('photo');
  });

  it('is the weather where most of a list tells of it', () => {
    expect(kindOf([['serviceHead', '出门看一看'], ['item', '今天夜间 多云转阴'], ['item', '明天 17℃—28℃'], ['item', '建议：带伞']])).toBe('weather');
    expect(kindOf([['serviceHead', '今日导读'], ['item', '海堤修好了……2版'], ['item', '渡口的灯……3版']])).toBe('index');
  });

  it('is commentary where a Japanese column has marks between its paragraphs, in a column of briefs or read as a picture', () => {
    const column = '駅の時計が止まったまま動かない▼朝の列車は三本、乗客は二人だった▼町は来年度、修理の金を組むという。';
    expect(kindOf([['headline', '潮だまり'], ['paragraph', column]], '短信', false, 'ja')).toBe('commentary');
    expect(kindOf([['photoHead', '潮だまり'], ['photoText', column]], null, false, 'ja')).toBe('commentary');
    expect(kindOf([['headline', '駅の時計'], ['paragraph', column.replace(/▼/g, '。')]], '短信', false, 'ja')).toBe('brief');
  });

  it('is an interview where somebody answers the letter that stands over his name', () => {
    const [letter, name, answer] = [['paragraph', '60代の主婦。夫が台所に立ちます。'], ['tailByline', '回答者　精神科医　樽谷　和彦'], ['paragraph', 'よく分かります。']] as const;
    expect(kindOf([['headline', '夫が台所に'], letter, name, answer], null, false, 'ja')).toBe('interview');
    expect(kindOf([['headline', '夫が台所に'], letter, ['tailByline', '樽谷　和彦'], answer], null, false, 'ja')).not.toBe('interview');
  });

  it('is commentary where the room of those who argue for a Japanese paper signs it', () => {
    const text = [['headline', '船を待つ'], ['byline', '（論説室・樽谷美津子）'], ['paragraph', '6時12分の船に3人が乗る。']] as const;
    expect(kindOf(text, null, false, 'ja')).toBe('commentary');
    expect(kindOf([text[0], ['byline', '（社会部・樽谷美津子）'], text[2]], null, false, 'ja')).toBe('news');
  });

  it('is an index where in Japanese no line under its head ends a sentence', () => {
    const head = ['headline', 'あすのくらし面'] as const;
    expect(kindOf([head, ['paragraph', '　灯台の夜、初めての公開'], ['paragraph', '　渡し船、冬の時刻に']], null, false, 'ja')).toBe('index');
    expect(kindOf([head, ['paragraph', '　灯台を夜も公開します。']], null, false, 'ja')).toBe('news');
  });

  it('is news where a Japanese company says who comes and goes, a notice where readers are asked', () => {
    expect(kindOf([['label', '人　事'], ['headline', '高浜電機（10月1日）'], ['paragraph', '社長（専務）樽谷和彦']], null, false, 'ja')).toBe('news');
    expect(kindOf([['label', 'お知らせ'], ['headline', '高浜電機'], ['paragraph', '8日は休みます。']], null, false, 'ja')).toBe('notice');
    expect(kindOf([['headline', '町の音を集めます'], ['paragraph', '朝市の声や船の汽笛。思い出を添えて報道部までお寄せください。']], null, false, 'ja')).toBe('notice');
    expect(kindOf([['headline', '会合日程の掲載について'], ['paragraph', '毎月第1木曜に載せます。']], null, false, 'ja')).toBe('notice');
  });

  it('is news on a page of opinion too where it opens as news does', () => {
    const story = [['headline', '海堤修好了'], ['byline', '通讯员 冯望'], ['paragraph', '本报讯　海堤昨天修好。']] as const;
    expect(kindOf(story, null, true)).toBe('news');
    expect(kindOf([...story.slice(0, 2), ['paragraph', '海堤昨天修好。']], null, true)).toBe('commentary');
  });

  it('is no interview where paragraphs begin with what they tell of', () => {
    const facts = ['时间：4月18日', '地点：市图书馆', '嘉宾：乐山先生', '票价：免费'].map((line) => ['paragraph', line] as const);
    expect(kindOf([['headline', '周末讲座'], ...facts])).toBe('news');
  });

  it('is a notice where an institution signs it', () => {
    expect(kindOf([['headline', '十五台车辆逾期未检'], ['paragraph', '请所属单位10日内办理。'], ['tailByline', '沄湾市公安局交警支队']])).toBe('notice');
  });

  it('is an index where its lines end with pages', () => {
    const entries = ['渡船停航三天…………3版', '茶摊开到四十年…………5版'].map((line) => ['paragraph', line] as const);
    expect(kindOf([['headline', '今日看点'], ...entries])).toBe('index');
    expect(kindOf([['headline', '今日看点'], ['paragraph', '渡船今天停航，明天照开。']])).toBe('news');
  });

  it('is an index where its lines are titles, none of which ends as a sentence does', () => {
    expect(kindOf([['headline', '一版要目'], ['paragraph', '《云石县渡口修缮计划》印发'], ['paragraph', '四问“渡口夜航”']])).toBe('index');
    expect(kindOf([['headline', '一版要目']])).toBe('news');
  });

  it('is no notice where a reporter brings it, or an institution answers the paper', () => {
    const signed = [['headline', '石阶已经修好'], ['paragraph', '经查，渡口石阶缺损九级，现已修复。'], ['tailByline', '云石县公路段']] as const;
    expect(kindOf(signed)).toBe('notice');
    expect(kindOf([['label', '回音壁'], ...signed])).toBe('news');
    expect(kindOf([['label', '回音壁'], ...signed], null, true)).toBe('news');
    expect(kindOf([['headline', '渡口影展征稿'], ['paragraph', '本报讯（记者 丁若谷）渡口影展昨天开始征稿。']])).toBe('news');
  });

  it('is news where a reporter writes under a label that anybody may write under', () => {
    const story = [['headline', '板凳会开到田坎上'], ['byline', '本报记者 丁若谷'], ['paragraph', '晚饭一过，板凳就搬到了田坎上。']] as const;
    expect(kindOf([['label', '作风大家谈'], ...story])).toBe('news');
    expect(kindOf([['label', '渡口锐评'], ...story])).toBe('commentary');
  });

  it('is a brief in a column of answers, whoever answers', () => {
    const answer = [['headline', '隔夜的茶还能喝吗？'], ['byline', '市二医院药学部　石　越'], ['paragraph', '放进冰箱的可以，放在桌上的倒掉。']] as const;
    expect(kindOf(answer, '您问我答')).toBe('brief');
    expect(kindOf([['headline', '隔夜的茶还能喝吗？'], ['byline', '记者 石越'], ['paragraph', '放进冰箱的可以，放在桌上的倒掉。']], '您问我答')).toBe('news');
  });

  it('is a notice where readers are asked what to report on', () => {
    expect(kindOf([['headline', '下期查什么，您来点'], ['paragraph', '托管班的饭谁来做？欢迎给本版出题。']])).toBe('notice');
  });

  it('is commentary by a critic or a traveller as by anybody else', () => {
    const told = ['paragraph', '观众不怕苦，怕的是编剧替苦难开假支票。其实，那些鼓点应该由少年自己敲出来。'] as const;
    expect(kindOf([['headline', '团圆也要讲理'], ['byline', '特约影评人 石越'], told])).toBe('commentary');
    expect(kindOf([['headline', '给检票口的姑娘'], ['byline', '旅客 石越'], ['paragraph', '3月5日，我带着81岁的父亲候车，您端来一杯糖水。']])).toBe('commentary');
  });

  it('is a photo where captions are all there is to read', () => {
    const captions = [['headline', '渡口新桥合龙'], ['paragraph', '图①：渡口新桥合龙现场。'], ['caption', '图②：工人在桥面上铺沥青。'], ['credit', '石越 摄']] as const;
    expect(kindOf(captions)).toBe('photo');
    expect(kindOf(captions.slice(0, -1))).toBe('news');
    expect(kindOf([...captions, ['paragraph', '渡口新桥昨天合龙。']])).toBe('news');
  });

  it('is a notice where readers are asked to write, unless somebody signs it', () => {
    const call = ['paragraph', '您身边有这样的老手艺人吗？请附照片和联系方式，一经采用，稿酬从优。'] as const;
    expect(kindOf([['headline', '老手艺在哪里'], call])).toBe('notice');
    expect(kindOf([['headline', '老手艺在哪里'], ['byline', '记者 石越'], call])).toBe('news');
  });

  it('is commentary on a page of opinion, unless a reporter stands over it', () => {
    const told = ['paragraph', '潮水退到第三级石阶，老船匠便开门。'] as const;
    expect(kindOf([['headline', '最后一间船坊'], ['byline', '丁若谷'], told], null, true)).toBe('commentary');
    expect(kindOf([['headline', '最后一间船坊'], ['byline', '本报记者 丁若谷 文/图'], told], null, true)).toBe('news');
  });

  it('is commentary in a column of short opinions', () => {
    const piece = [['briefHead', '站牌该有个遮阳棚'], ['briefText', '一块顶棚花不了几个钱。（石 越）']] as const;
    expect(kindOf([['briefsLabel', '微评'], ...piece])).toBe('commentary');
    expect(kindOf(piece, '微评')).toBe('commentary');
    expect(kindOf(piece, '城事快讯')).toBe('brief');
  });

  it('is commentary where a reporter says what he thinks, in a piece of its own', () => {
    const piece = [['headline', '灯下的算盘'], ['byline', '本报记者 丁若谷'], ['paragraph', '老船匠的账本上，一笔也没有涂改。']] as const;
    expect(kindOf([['label', '记者手记'], ...piece])).toBe('commentary');
    expect(kindOf([...piece, ['innerLabel', '记者手记'], ['paragraph', '账本还在他手里。']])).toBe('news');
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
    expect(kindOf([['headline', '一句话新闻'], ['paragraph', '▲渡口改建完工。'], ['paragraph', '▲水厂换新泵。'], ['paragraph', '▲老街修路灯。']])).toBe('brief');
    expect(kindOf([brief[0], ['byline', '记者 石越'], brief[1]], '城事快讯')).toBe('news');
  });

  it('is a brief in such a column though a place stands over it, in English', () => {
    const brief = [['headline', 'Library to open late'], ['paragraph', 'The library will stay open until 10 p.m. from Monday.']] as const;
    expect(kindOf([['kicker', 'PORT DELL'], ...brief], 'AROUND THE COUNTY', false, 'en')).toBe('brief');
    expect(kindOf([['briefsLabel', 'AROUND THE COUNTY'], ['kicker', 'PORT DELL'], ...brief], null, false, 'en')).toBe('brief');
    expect(kindOf([['kicker', 'After nine years of asking'], ...brief], 'AROUND THE COUNTY', false, 'en')).toBe('news');
  });

  it('is commentary where its writer stands under the name of a column, over the headline', () => {
    const told = [['headline', 'The goat next door'], ['paragraph', 'The goat next door has eaten a hat, a gate and two ballots.']] as const;
    expect(kindOf([['label', 'OVER THE HEDGE'], ['columnByline', 'Ada Ruhl'], ...told], null, false, 'en')).toBe('commentary');
    expect(kindOf([['label', 'OVER THE HEDGE'], ...told], null, false, 'en')).toBe('news');
  });
});
