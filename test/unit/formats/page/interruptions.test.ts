import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/core/dump';
import { SourceText } from '../../../../src/core/sourceText';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import { PAIR_FEATURES } from '../../../../src/formats/page/features/pairs';
import type { PairFeatureName } from '../../../../src/formats/page/features/pairs';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';

/** The lines of a text (from 0) for which a feature holds. */
function linesWith(feature: FeatureName | PairFeatureName, text: string, language: Language = 'zh'): number[] {
  const page = viewPage(new SourceText(text), language);
  const holds = feature in FEATURES ? FEATURES[feature as FeatureName].holds : PAIR_FEATURES[feature as PairFeatureName];
  return Array.from({ length: page.lines.count }, (_, line) => line).filter((line) => holds(page, line));
}

const PARAGRAPH = `\u3000\u3000码头上的老人说，网补得好不好，
看的不是手快，是线头藏不藏得住，
藏不住的网下水三天就散了。
`;
const NARROW = `${PARAGRAPH.repeat(3)}\u3000\u3000船老大把缆绳收好，说起这些年
的变化，从前出海要看老天的脸色，
收音机里听不清就只好赌一把，如今
手机上随时能查浪高风力，连潮水几
`;

describe('A blank line where a column ends', () => {
  it('cuts a sentence in two', () => {
    expect(linesWith('cutByBlank', `${NARROW}点涨都写得明明白白

的，出海的人心里踏实，家里人也踏实
了，夜里睡得着。`)).toEqual([14]);
  });

  it('but not where a caption may stand behind it', () => {
    expect(linesWith('cutByBlank', `${NARROW}点涨都写得明明白白

林望在渔港新添的大屏前查看云图。

的，出海的人心里踏实，家里人也踏实
了，夜里睡得着。`)).toEqual([]);
    expect(linesWith('cutByBlank', `${NARROW}点涨都写得明明白白

林望在渔港新添的大屏前查看风云图，
一看就是一早上。
石越 摄`)).toEqual([]);
  });

  it('but no sentence that has ended, and none before a paragraph that is set in', () => {
    expect(linesWith('cutByBlank', `${NARROW}点涨都写得明明白白。

另一条船上的人心里踏实，家里人也踏
实了，夜里睡得着。`)).toEqual([]);
    expect(linesWith('cutByBlank', `${NARROW}点涨都写得明明白白

\u3000\u3000另一条船上的人心里踏实，家里人
也踏实了，夜里睡得着。`)).toEqual([]);
  });
});

describe('In a narrow column', () => {
  it('a line wider than the column interrupts it', () => {
    expect(linesWith('amidColumn', `${NARROW}渔港新添的气象大屏，船老大们早晚都要来看一眼。
点涨都写得明明白白，出海的人心里
踏实，家里人也踏实了。`)).toEqual([13]);
  });

  it('so does a sentence as wide, where the text above has broken off before the column was full', () => {
    const around = (last: string): string => `${NARROW}${last}\n林望在渔港新添的大屏前查看云图。\n备都换了，出海的人心里踏实，家里\n人也踏实了。`;
    expect(linesWith('goesOnBelow', around('点涨都写得明明白白，船上新添了设'))).toEqual([]);
    expect(linesWith('goesOnBelow', around('点涨，设'))).toEqual([14]);
  });
});

describe('A sentence that breaks off above an interruption goes on below it', () => {
  it.each([
    [
      'by a word that was cut',
      `镇里去年把闲置的仓库改成了纺车博物馆，二十三台老纺车都能动，周末有老人现场教孩子摇车，一年接待了三万多名游客，带动周边的饭馆和民宿一起热闹起来，明年还要添置两台会讲故事的互动设
老人在博物馆里摇动纺车。
备，让孩子们在屏幕上也能学。`,
    ],
    [
      'by a quotation that was cut',
      `船老大把缆绳收好，说起这些年的变化：“从前出海要看老天的脸色，收音机里听不清就只好赌一把，如今手机上随时能查浪高风力，连潮水几点涨都写得明明白白，心里踏实，
渔港新添的气象大屏。
家里人也踏实了。”他指着码头上的大屏笑。`,
    ],
    [
      'by a number that was cut',
      `合作社今年把莲藕、菱角和芡实轮着种，水面一年四季不闲着，社员的分红也跟着水涨船高，每亩水面的纯收入比单种莲藕时多出一截，最多的一户拿到了12
水乡大舞台
万元，最少的也有三万多元。`,
    ],
  ])('%s', (_, text) => {
    expect(linesWith('goesOnBelow', text)).toEqual([1]);
    expect(linesWith('goesOnAbove', text)).toEqual([2]);
  });

  it('by the speaker of a quotation', () => {
    const text = `船厂的老师傅蹲在龙骨旁边，一边刨一边说起当年的规矩，那时候一条船要过七道手，哪一道不合格都得拆了重来，谁的面子也不给。“慢是慢了点，可是下了水就不用再操心。”
老师傅在刨龙骨。
冯望 摄
韦师傅说。徒弟在一旁点头。`;
    expect(linesWith('goesOnBelow', text)).toEqual([1]);
    expect(linesWith('goesOnAbove', text)).toEqual([3]);
    expect(linesWith('goesOnAbove', text.replace('韦师傅说。', '韦师傅说，'))).toEqual([]);
  });

  it('by words that were announced', () => {
    const text = '船老大把缆绳收好，说起这些年的变化，从前出海要看老天的脸色，收音机里听不清就只好赌一把，如今不同了，他一句话说完：\n渔港新添的气象大屏。\n“潮水几点涨都写得明明白白。”';
    expect(linesWith('goesOnBelow', text)).toEqual([1]);
    expect(linesWith('goesOnBelow', text.replace('完：', '完。'))).toEqual([]);
  });

  it('but not where the very next line is its other half', () => {
    const text = `镇里去年把闲置的仓库改成了纺车博物馆，二十三台老纺车都能动，周末有老人现场教孩子摇车，一年接待了三万多名游客，明年还要添置两台互动设
备，让孩子也能学。
备用的纺车放在隔壁。`;
    expect(linesWith('goesOnBelow', text)).toEqual([]);
    expect(linesWith('cutWord', text)).toEqual([1]);
  });

  it('and not where it has ended', () => {
    const text = `镇里去年把闲置的仓库改成了纺车博物馆，二十三台老纺车都能动，周末有老人现场教孩子摇车，一年接待了三万多名游客，明年还要添置两台互动设。
老人在博物馆里摇动纺车。
备用的纺车放在隔壁。`;
    expect(linesWith('goesOnBelow', text)).toEqual([]);
    expect(linesWith('cutWord', text)).toEqual([]);
  });
});

it('What somebody says may trail off: that ends a sentence', () => {
  expect(linesWith('endsSentence', '我应了一声：“来了——”\n他看了看天——')).toEqual([0]);
});

it('Who reports may end a paragraph behind a space, without a colon', () => {
  expect(linesWith('endsSentence', '海堤昨日修妥，下周通車。　記者　馮望、黃浩然\n渡轮明天复航。 本报记者 孙立言\n署方昨日回覆記者\n海堤修妥。記者')).toEqual([0, 1]);
});

describe('A line that cannot begin a sentence', () => {
  it.each([
    ['，不能停。', true],
    ['的问题，镇里有了答案。', true],
    ['们都说好。', true],
    ['得准，半点也不差。', true],
    ['得到消息，他连夜动身。', false],
    ['的确如此，村里人说。', false],
    ['了解情况以后，他放心了。', false],
    ['着力补短板，镇里有了办法。', false],
    ['村里人都说好。', false],
  ])('%s %s', (line, middle) => {
    expect(linesWith('startsMiddle', line)).toEqual(middle ? [0] : []);
  });
});

it('an item of a list opens with the bullet of the one above, which may fill its last line', () => {
  const results = `▽男子\u3000①岸本拓（浜戸市役所）２時間４
分９秒②江藤誠（北稜走友会）２時間６分
▽女子\u3000①江藤弓（北稜大）２時間１５分
◇駅伝
▽男子\u3000①浜戸工`;
  expect(linesWith('sameBullet', results, 'ja')).toEqual([2, 4]);
  const measures = '会议定了三件事：\n——渡口加开夜班船，末班延到十点；\n——码头的路灯由六盏加到十盏；\n——桥头设一处候船亭。';
  expect(linesWith('sameBullet', measures)).toEqual([2, 3]);
});

it('a Japanese caption in a column is told by its place and date, however much of its last line they fill', () => {
  const text = `\u3000店の名は「渡し場」。古い船小屋の
柱をそのまま使い、床に砂を敷いた。
客の半分は港で働く人だ。町の外から
来る人には舟の形の箸置きを渡す。箸
を置くと帆が立つ。常連は帆の向きで
`;
  const caption = `開店を待つ間に将棋を指す常連の二人
連れ＝１２日午後、浜戸市西港の渡場
`;
  expect(linesWith('overCaptionEnd', `${text}${caption}${text.repeat(2)}`, 'ja')).toEqual([5]);
});

describe('A pull quote repeats the running text', () => {
  const STORY = `“渡口停了，手艺不能停。”老船工把凿子磨了又磨，他说这双手做了四十年的木船，如今改做船模，一年也能卖出六十多条，孙子放了学就来给他打下手，爷孙俩常常做到天黑。`;

  it.each([
    ['word for word', '“渡口停了，手艺不能停。”'],
    ['without its quotation marks', '渡口停了，手艺不能停。'],
    ['with other commas', '渡口停了,手艺不能停。'],
    ['a little shortened', '这双手做了四十年的木船，如今做船模。'],
  ])('%s', (_, quote) => {
    expect(linesWith('echo', `${STORY}\n${quote}\n当地文化馆已把这门手艺列入名录。`)).toEqual([1]);
  });

  it('all of it word for word', () => {
    expect(linesWith('verbatim', `${STORY}\n渡口停了，手艺不能停。\n当地文化馆已把这门手艺列入名录。`)).toEqual([1]);
    expect(linesWith('verbatim', `${STORY}\n做了四十年的木船，明天都要卖掉。\n当地文化馆已把这门手艺列入名录。`)).toEqual([]);
  });

  it('more than the name of a work that the text is about', () => {
    expect(linesWith('echo', `话剧《最后一班渡船》昨晚上演。${STORY}\n《最后一班渡船》里，孙子在灯下递凿子。\n当地文化馆已把这门手艺列入名录。`)).toEqual([]);
  });

  it('cut into two lines, of which neither is a sentence', () => {
    expect(linesWith('overEcho', `${STORY}\n如今改做船模，\n一年也能卖出六十多条。`)).toEqual([1]);
  });

  it('cut into two lines at a comma, with no stop at the end', () => {
    const text = (first: string): string => `${STORY}\n${first}\n一年也能卖出六十多条\n当地文化馆已把这门手艺列入名录，带着三条船模去讲课，台下坐满了孩子。`;
    expect(linesWith('echo', text('如今改做船模，'))).toEqual([1]);
    expect(linesWith('echo', text('如今改做船模'))).toEqual([]);
  });

  it('over the line ends of a hard-wrapped page', () => {
    const wrapped = `老船工把凿子磨了又磨，他说这双手做了四
十年的木船，如今改做船模，一年也能卖出六
十多条，孙子放了学就来给他打下手，爷孙俩
常常做到天黑，灯下的刨花堆了一地。镇上的
文化馆请他去讲课，他带着三条船模去，讲了
两个钟头，台下坐满了孩子。镇上还打算把渡
口边的旧船坞修起来，给他做一间工坊，让来
旅游的人都能看一看，木船是怎样一榫一卯地
“一年也能卖出六十多条”
拼起来的。`;
    expect(linesWith('echo', wrapped)).toContain(8);
  });

  it('where a line says something else it is none', () => {
    expect(linesWith('echo', `${STORY}\n文化馆：下月开课。\n当地文化馆已把这门手艺列入名录。`)).toEqual([]);
  });
});

it('A credit ends a caption though the column has cut the name in it', () => {
  const page = viewPage(new SourceText('▲老浴室的池子貼了新磚，鍋爐也換了。　馮望\n月攝'), 'zh');
  expect([...page.creditEnd.subarray(0, 2)]).toEqual([0, 1]);
  expect(viewPage(new SourceText('▲老浴室的池子貼了新磚，鍋爐也換了。\n月攝'), 'zh').creditEnd[1]).toBe(0);
});

describe('What stands in the middle of a column', () => {
  const COLUMN = `\u3000\u3000老茶亭的石階修了三次，每一次都有人從
山下挑石頭上來，不收工錢，只喝一碗茶就走
，守亭人說記不清一共有多少人，他把每個人
的名字都寫在牆上，寫滿了一面牆。`;
  const BROKEN = `\u3000\u3000去年冬天守亭人病了一場，亭子關了半個
月，第一個來敲門的是個孩子，手裡提着一壺`;
  const REST = `剛燒開的水，說是外婆叫他送來的，這亭子可
不能沒有茶喝。`;

  it('is a short line of its own, behind which the paragraph goes on', () => {
    expect(linesWith('amidColumn', [COLUMN, BROKEN, '亭在人在，茶在情在。', REST, COLUMN].join('\n'))).toEqual([6]);
    expect(linesWith('outdented', [COLUMN, BROKEN, '亭在人在，茶在情在。', REST, COLUMN].join('\n'))).toEqual([]);
  });

  it('is a sentence over a label, where what is below both begins no paragraph', () => {
    expect(linesWith('amidColumn', [COLUMN, BROKEN, '亭在人在，茶在情在。', '掃碼看影片：守亭人', REST, COLUMN].join('\n'))).toEqual([6]);
    expect(linesWith('amidColumn', [COLUMN, BROKEN, '亭在人在，茶在情在。', '掃碼看影片：守亭人', COLUMN].join('\n'))).toEqual([]);
    expect(linesWith('amidColumn', [COLUMN, BROKEN, '亭在人在，茶在情在。', REST, COLUMN].join('\n').replaceAll('\n', '\n\n'))).toEqual([6]);
  });

  it('and of a broken paragraph that is one line, where paragraphs are set in', () => {
    const paragraph = '　　老茶亭的石階修了三次，每一次都有人從山下挑石頭上來，不收工錢，只喝一碗茶就走，守亭人記不清。';
    const broken = [`${paragraph.slice(0, -1)}一共`, '石階記得', '有多少人，他把每個人的名字都寫在牆上，逢年過節就念一遍，念完了再添一碗茶。'];
    expect(linesWith('amidColumn', [paragraph, ...broken, paragraph].join('\n'))).toEqual([2]);
    expect(linesWith('amidColumn', [paragraph, paragraph, '石階記得', paragraph, paragraph].join('\n'))).toEqual([]);
  });

  it('but not the last line of a paragraph over a caption', () => {
    expect(linesWith('amidColumn', [COLUMN, COLUMN, COLUMN, '守亭人昨天在亭前清點石階，新的石階由附近\n村民合力鋪成。記者衛青瓷攝', COLUMN].join('\n'))).toEqual([]);
  });

  it('is a caption that fills its first line too', () => {
    const caption = '守亭人昨天在亭前清點石階，新的石階由附近\n村民鋪成。（記者衛青瓷攝）';
    expect(linesWith('overCaptionEnd', [COLUMN, BROKEN, caption, REST, COLUMN].join('\n'))).toEqual([6]);
    expect(linesWith('overCaptionEnd', [COLUMN, BROKEN, '▲守亭人在亭前。記者衛青瓷攝', REST, COLUMN].join('\n'))).toEqual([]);
  });

  it('in Japanese ends with when and where it was taken', () => {
    const column = '　港の食堂は朝の四時に灯をともす。漁\nから戻った船の男たちが、湯気の向こう\nに並ぶ。味噌汁の具は、その日に揚がっ\nた魚で決まる。';
    const broken = '　店主の大浜キヨさんは、夫を海で亡く\nしてから二十年、一日も店を休んだこと';
    const caption = '朝一番の客に味噌汁をよそう大浜キヨさ\nん＝10日、高浜市港町';
    expect(linesWith('overCaptionEnd', [column, column, broken, caption, 'がない。常連の一人は、ここが港の灯台\nだと笑う。', column].join('\n'), 'ja')).toEqual([10]);
  });
});

describe('A story has ended where it is signed', () => {
  it.each<[Language, string, string]>([
    ['zh', '昨天的渡輪全部停航，今早六時起恢復，船公司說已替受影響的乘客退票。（記者衛青瓷）', '渡輪恢復開航'],
    ['ja', '県は9日、離島航路への補助を来年度も続けると発表した。対象は島民が通う三つの航路で、額は決まっていない。（共同）', '波を聞く'],
  ])('%s', (language, paragraph, next) => {
    expect(linesWith('signedOff', `${paragraph}\n${next}`, language)).toEqual([1]);
    expect(linesWith('signedOff', `${paragraph.replace(/（.*/, '（全3便）')}\n${next}`, language)).toEqual([]);
  });
});

describe('A photo item may be wrapped over several lines', () => {
  const PHOTO = `    9月8日，芦港镇小学的孩子们在稻田里
割下今年的第一把稻子，学校里的食堂明天就
用新米煮饭，每个年级都会分到一碗尝新，这
是学校办农事课的第六年。
    云 帆 摄
    本报讯 芦港镇昨天召开秋收动员会，要
求各村抢晴收割，做到颗粒归仓，镇里调来了
十二台收割机，分给六个村轮流使用，每村两
台，烘干中心二十四小时开机，不让一户人家
的稻子淋雨。`;

  it('of a Japanese one when and where it was taken', () => {
    const photo = '　住民は「便数が増えるなら」と話し、\n\n確認書に署名し、握手する佐藤社\n長と高橋市長＝8日午後、芦川町\n役場で\n\n冬の間だけの増便を求めた。';
    expect(linesWith('creditBelow', photo, 'ja')).toContain(1);
  });

  it('its credit is seen from its first line', () => {
    expect(linesWith('creditBelow', PHOTO)).toEqual([0, 1, 2, 3]);
  });
});

it('A short sentence over a dash and who said it is a quotation, a question over a dash is none', () => {
  const text = '町は船の便を\n船は出ても帰りがない。\n――港町の男性（70）\n増やす考えだ。\nなぜ船をやめるのか？\n――港町の男性（70）\n船をやめて畑を始めました。\n――畑はどうですか。';
  expect(linesWith('overAttribution', text, 'ja')).toEqual([1]);
  expect(linesWith('underQuote', text, 'ja')).toEqual([2]);
});

it('A Japanese answer ends with its quotation, no headline does', () => {
  const text = '「半分は若い人です。小皿を持ってきた学生さんもいました。直すと高いのに」\nくらい。急ぐと、後で必ず浮いてきます」\n知事「病院は減らす」\n停留所の「おかえり」\n付くのではない」';
  expect(linesWith('endsSentence', text, 'ja')).toEqual([0, 1]);
});

describe('On a page where a paragraph is a line', () => {
  const INDENTED = ['　　镇里把闲置的仓库改成了纺车博物馆，二十三台老纺车都能动，周末有老人现场教孩子摇车。', '　　一年接待了三万多名游客，带动周边的饭馆和民宿一起热闹起来，明年还要添置两台新的。', '　　博物馆不收门票，老人们也不拿工钱，只在年底分一筐自家种的橘子。'];

  it('a story may be set without the indents that others have', () => {
    const plain = ['渡口的老船坞也要改建，船老大翁阿根把凿子磨了又磨，等着开工的那一天。', '船坞要改的是屋顶：', '原来的木梁一根不换，只把烂掉的瓦片揭下来，换上镇里窑厂新烧的青瓦。'];
    expect(linesWith('unindented', [...INDENTED, '船坞也要改', ...plain].join('\n'))).toEqual([3]);
    expect(linesWith('outdented', [...INDENTED, '船坞也要改', ...plain].join('\n'))).toEqual([]);
  });

  it('but the rest of a broken paragraph is told by its missing indent', () => {
    const broken = [INDENTED[0], `${INDENTED[1]?.slice(0, -1)}，`, '老人在博物馆里摇动纺车，一摇就是一下午。', '让孩子们在屏幕上也能学，学会了再上手去摇真的。', INDENTED[2]];
    expect(linesWith('unindented', broken.join('\n'))).toEqual([2, 3]);
  });
});

it('Who keeps a column has taken no picture', () => {
  const text = '把船还给水\n船是渡口的，也是孩子们的，渡口没有了船，孩子们就只剩下岸，这笔账迟早要算。\n栏目主持：秦 远\n渡口的晚霞\n秦 远 摄';
  expect(linesWith('nextCredit', text)).toEqual([3]);
});

it('A paragraph ends with who wrote it in brackets, though the line be full', () => {
  expect(linesWith('signedOff', '镇里为老人办起了饭桌，一荤两素。（通讯员 秦 远）\n一张网兜住晚饭')).toEqual([1]);
  expect(linesWith('signedOff', '镇里为老人办起了饭桌（一荤两素）\n一张网兜住晚饭')).toEqual([]);
  expect(FEATURES.sourceNote.holds(viewPage(new SourceText('来源：云石日报　作者：秦远舟'), 'zh'), 0)).toBe(false);
});

it('A name over the line that says who sponsors a column opens it', () => {
  expect(linesWith('overNote', '邻里之间\n本栏目由沄湾农商银行协办\n老井又出水了')).toEqual([0]);
  expect(linesWith('overNote', '扫码看老井\n本栏目由沄湾农商银行协办\n老井又出水了')).toEqual([]);
});

it('Hours of a day of the week are cells of a table', () => {
  expect(linesWith('cellRun', '周末门诊\n科室\n时间\n眼科\n周六 9:00—11:30\n骨科\n周日 14:00—16:30\n口腔科\n周六 14:00—16:30')).toContain(4);
});

it('A paragraph that breaks off in its first line is none the less one', () => {
  const page = `去年渡口只有一班船，街坊过河要等上半天，碰上大雾就只好绕远路走石桥，一来一去要花两个钟头，买菜的人多半空着手回来。

新船每晚开两班，周末早上加开一班船，单程票价在半年里只

从两元涨到三元，老人和学生照旧半价，街坊都说这个价钱还算公道，船家也有得赚。`;
  expect(linesWith('brokenParagraph', page)).toEqual([2]);
  expect(linesWith('brokenParagraph', page.replace('，周末早上加开一班船，', '和周末早上加开一班船的'))).toEqual([]);
});
