import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import { cutPieces } from '../../../../src/formats/page/stories/drafts';
import { withWholeItems } from '../../../../src/formats/page/stories/cutItems';
import type { StateName } from '../../../../src/formats/page/decoder/grammar';
import { STATE_NAMES, edgeKey, pageModel } from '../../../../src/formats/page/decoder/model';
import { PAIR_FEATURES } from '../../../../src/formats/page/features/pairs';
import type { PairFeatureName } from '../../../../src/formats/page/features/pairs';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';

/** The lines of a Japanese text for which a feature holds. */
function linesThat(name: FeatureName | PairFeatureName, lines: readonly string[]): string[] {
  const page = viewPage(new SourceText(lines.join('\n')), 'ja');
  const holds = name in FEATURES ? FEATURES[name as FeatureName].holds : PAIR_FEATURES[name as PairFeatureName];
  return page.texts.filter((_, line) => holds(page, line));
}

/** Text cut to lines of so many characters. */
const cut = (text: string, width: number): string[] => text.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];

const TOLD = '\u3000渡し場の待合所が冬のあいだ閉まることになり、通学の高校生は吹きさらしの岸壁で船を待つことになる。暖房の費用が年々かさみ、町は来年の春までに風よけだけでも置きたい考えだ。';

describe('In a Japanese column as narrow as a head', () => {
  const TEXT = Array.from({ length: 3 }, () => cut(TOLD, 11)).flat();

  it('paragraphs are set in, and a line goes on with them, however short', () => {
    const first = TEXT.slice(0, 8).map((line) => line.trim());
    expect(linesThat('body', TEXT)).toEqual(TEXT.map((line) => line.trim()));
    expect(linesThat('indented', TEXT)).toEqual([first[0], first[0], first[0]]);
  });

  it.each([12, 11, 10])('no head is text that is as wide as the column: %d characters', (width) => {
    const heads = ['待合所、冬から使用休止'.slice(0, width - 1), '船員ら「屋根は残して」と願う'.slice(0, width + 2)];
    const lines = Array.from({ length: 4 }, () => [...heads, ...cut(TOLD, width)]).flat();
    expect(linesThat('body', lines).filter((line) => heads.includes(line))).toEqual([]);
    expect(linesThat('body', lines)).toHaveLength(lines.length - heads.length * 4);
  });

  it('text that is not set in fills three lines, or ends a sentence', () => {
    const plain = cut('岬の灯台で三日、外壁の塗り直しが始まった。白い塗料を海の側から塗り重ねる', 11);
    expect(linesThat('body', [...TEXT, '灯台の白', ...plain])).toEqual([...TEXT.map((line) => line.trim()), ...plain]);
    expect(linesThat('body', [...TEXT, '灯台の白', ...plain.slice(0, 2), '灯台の白'])).toHaveLength(TEXT.length);
  });

  it('a caption begins where a sentence has ended, lines above its sign', () => {
    const caption = ['雪の朝に待合所の戸を開', 'け、船を待つ樽谷さん＝', '九日'];
    const lines = [...TEXT, '\u3000船員は今年で四十年目。', ...caption, ...TEXT];
    expect(linesThat('caption', lines)).toEqual([caption[0]]);
    expect(linesThat('inCaption', lines)).toEqual(['け、船を待つ樽谷さん=', '九日']);
    expect(linesThat('caption', lines.map((line) => line.replace('さん＝', 'さんがい')))).toEqual([]);
  });
});

describe('A caption without a sign in the middle of a Japanese sentence', () => {
  const COLUMN = cut(TOLD, 16);
  const story = (caption: readonly string[], [before, behind]: readonly [string, string]): string[] => [...COLUMN, ...COLUMN, ...COLUMN.slice(0, 2), before, ...caption, behind, ...COLUMN.slice(3), ...COLUMN];
  const HALVES = ['日が暮れると船員は岸壁の灯を', '一つずつともして回る。海が荒れて'] as const;

  it('is a short line that ends with whoever is seen', () => {
    expect(linesThat('caption', story(['灯をともす樽谷船長'], [`船員${HALVES[0]}`, HALVES[1]]))).toEqual(['灯をともす樽谷船長']);
    expect(linesThat('captionEdge', story(['灯をともす樽谷船長'], [`船員${HALVES[0]}`, HALVES[1]]))).toEqual(['灯をともす樽谷船長', HALVES[1]]);
  });

  it.each([
    ['a word in katakana', ['夕暮れの桟橋で灯をともす船長ロド', 'リゴさん'], ['リゴさん']],
    ['a clause', ['冬を前に、桟橋の灯を取り換えてい', 'る樽谷船長'], ['る樽谷船長']],
    ['a bracket', ['樽谷和彦「桟橋の灯」（1971年、', '町立資料館蔵）'], ['町立資料館蔵)']],
  ])('may be cut in %s', (_, caption, behind) => {
    const lines = story(caption, [`船員${HALVES[0]}`, HALVES[1]]);
    expect(linesThat('inCaption', lines)).toEqual(behind);
  });

  it.each([
    ['begins with a mark, five lines above its end', ['㊤灯をともして回る樽谷久子さん（', '左）ら㊦いつもより遅い船を待つ島', '民や、隣の町から荷を運んできた人', 'たちと、灯を磨く船員＝いずれも九', '日、浦北町']],
    ['begins with who has played, though its last line be short', ['【浦北農-北浜水産】九回表、最後の', '打者を打ち取り、捕手の岸本と抱き', '合う樽谷']],
    ['ends with a verb over whose picture it is', ['桟橋の灯を落とした樽谷（左から二', '人目）を仲間が囲んだ', '（岸本）']],
  ])('%s', (_, caption) => {
    const lines = story(caption, [`船員${HALVES[0]}`, HALVES[1]]);
    const parted = caption.filter((line) => !line.startsWith('（岸本'));
    expect(linesThat('caption', lines)).toHaveLength(1);
    expect(linesThat('caption', lines)[0]?.slice(0, 4)).toBe(parted[0]?.slice(0, 4));
    expect(linesThat('inCaption', lines)).toHaveLength(parted.length - 1);
  });

  it('may stand under the end of a sentence, where it is worded as one', () => {
    const lines = story(['桟橋の灯を一つずつともして回る', '樽谷久子さん'], [`日が暮れると船員は灯をともす。`, '「消したら、帰る船が岸を見失うか']);
    expect([linesThat('caption', lines), linesThat('inCaption', lines)]).toEqual([['桟橋の灯を一つずつともして回る'], ['樽谷久子さん']]);
  });

  it('begins where the sentence goes on below it', () => {
    const lines = story(['冬を前に桟橋の灯を磨いている船長', 'の樽谷さん'], ['費用は二百万円ほどで、灯台につ', 'いては来年の春にあらためて話し合']);
    expect(linesThat('caption', lines)).toEqual(['冬を前に桟橋の灯を磨いている船長']);
  });

  it('is none where the text does not go on below it, or where it ends a sentence', () => {
    expect(linesThat('caption', story(['灯をともす樽谷船長'], [`${HALVES[0]}消した。`, HALVES[1]]))).toEqual([]);
    expect(linesThat('caption', story(['灯は消さない。'], [`船員${HALVES[0]}`, HALVES[1]]))).toEqual([]);
    expect(linesThat('caption', story(['「灯は消さない」'], [`船員${HALVES[0]}`, HALVES[1]]))).toEqual([]);
  });

  it('parts the halves of a paragraph on one line, blank lines between or not', () => {
    const paragraph = TOLD.trim().repeat(2);
    const halves = ['灯をともす仕事は船員が交代で受け持ち、油の残りを帳面につけて次の当番へ渡してきたが、その帳面を', '見せてくれた。最初の頁には祖父の名がある。'] as const;
    for (const between of [[], ['']]) {
      for (const indent of ['', '\u3000']) {
        const lines = [paragraph, paragraph, paragraph, halves[0]].map((line) => indent + line).concat(['帳面を開く樽谷さん。表紙は帆布で包む', halves[1], indent + paragraph]);
        expect(linesThat('caption', lines.flatMap((line) => [line, ...between]))).toEqual(['帳面を開く樽谷さん。表紙は帆布で包む']);
      }
    }
  });
});

describe('A caption that stands apart in the middle of a Japanese sentence', () => {
  const COLUMN = cut(TOLD, 16);
  const around = (between: readonly string[]): string[] => [...COLUMN, ...COLUMN, ...COLUMN.slice(0, 3), '', ...between, '', ...COLUMN.slice(3), ...COLUMN];

  it.each([
    ['as wide as the column', ['岸壁の灯をともして回る渡し船の樽', '谷船長＝９日夕、浦北市']],
    ['narrower, with a sentence inside', ['岸壁の灯をともして回る', '船長。風の日も欠かさず', '磨いている＝汐見町']],
  ])('is %s', (_, caption) => {
    expect(linesThat('caption', around(caption))).toEqual([caption[0]]);
    expect(linesThat('inCaption', around(caption))).toHaveLength(caption.length - 1);
  });

  it('is none without a sign, or where the sentence has ended', () => {
    expect(linesThat('caption', around(['岸壁の灯をともして回る', '船長は今年で四十年目。']))).toEqual([]);
    expect(linesThat('inCaption', [...COLUMN, '', '岸壁の灯をともして回る', '船長。汐見町で', '', ...COLUMN, ...COLUMN])).toEqual([]);
  });
});

it('A mark that opens a Japanese column which has more of them opens no list', () => {
  const column = ['\u3000▽今は会議も画面越しだという', 'が、鉛筆の短いのが売れている▽軸', 'には文句を刷り、黙ってかざす▽一', '番人気は「お昼です」。'];
  const page = [...cut(TOLD, 16), ...cut(TOLD, 16), ...column, ...cut(TOLD, 16)];
  expect(linesThat('listItem', page)).toEqual([]);
  expect(linesThat('listItem', page.map((line) => line.replace(/(?<=[るす])▽/, '、')))).toEqual([column[0]?.trim()]);
});

describe('A caption narrower than its Japanese column', () => {
  const COLUMN = cut(TOLD, 18);
  it('goes on in its next line, over its credit', () => {
    const caption = ['桟橋の灯をともし', 'て回る樽谷船長＝9日、汐見町'];
    const lines = [...COLUMN, ...COLUMN.slice(0, 3), ...caption, '（岸本拓撮影）', ...COLUMN.slice(3), ...COLUMN];
    expect(linesThat('overCaptionEnd', lines)).toEqual([caption[0]]);
    expect(linesThat('overCaptionEnd', lines.filter((line) => !line.startsWith('（岸本')))).toEqual([]);
  });

  it.each([
    ['in the middle of a sentence', COLUMN.slice(0, 3), ['縄で桟橋に', '移される荷', '＝１９日午前', '８時、汐見町']],
    ['with a sentence inside', COLUMN.slice(0, 3), ['灯をともして回る船', '長。風の日も欠かさ', 'ない＝九日夕、港町']],
  ])('tells the day of its picture %s', (_, above, caption) => {
    const lines = [...COLUMN, ...above, ...caption, ...COLUMN.slice(3), ...COLUMN];
    expect(linesThat('caption', lines)).toEqual([caption[0]]);
    expect(linesThat('inCaption', lines)).toHaveLength(caption.length - 1);
  });

  it('is none where the sign says who somebody is', () => {
    const lines = [...COLUMN, ...COLUMN.slice(0, 3), '港で荷を積む', '船員の樽谷さん', '＝汐見町＝が', ...COLUMN.slice(3), ...COLUMN];
    expect(linesThat('caption', lines)).toEqual([]);
  });
});

it('An entry of an index that the column cuts is one', () => {
  const entries = ['３面　渡し船、来春から', '値上げ', '５面　桟橋の灯を掛け替', 'え', '８面　連載'];
  const page = viewPage(new SourceText([...entries, ...Array.from({ length: 4 }, () => cut(TOLD, 11)).flat()].join('\n')), 'ja');
  const [piece] = cutPieces((row): StateName | undefined => (row < entries.length ? 'item' : undefined));
  const parts = piece && 'story' in piece ? withWholeItems(page, piece.story).parts : [];
  expect(parts.map(({ lines }) => lines)).toEqual([[0, 1], [2, 3], [4]]);
});

describe('A caption wider than the Japanese column it breaks into', () => {
  const COLUMN = cut(TOLD, 13);
  const story = (...box: readonly string[]): string[] => [...COLUMN, ...COLUMN.slice(0, 3), ...box, ...COLUMN.slice(3), ...COLUMN];
  const reading = (lines: readonly string[]): [string[], string[], string[]] => [linesThat('caption', lines), linesThat('inCaption', lines), linesThat('captionEdge', lines)];

  it('has its sentences and its sign anywhere', () => {
    const lines = story('待合所の支柱を点検する町の職員', '。後ろは砂のたまった渡し場＝17', '日、浦北町');
    expect(reading(lines)).toEqual([['待合所の支柱を点検する町の職員'], ['。後ろは砂のたまった渡し場=17', '日、浦北町'], ['待合所の支柱を点検する町の職員', COLUMN[3]]]);
  });

  it('may be a single line over a credit, or over a few characters', () => {
    expect(reading(story('待合所で船を待つ樽谷久子さん', '（岸本拓写す）'))[0]).toEqual(['待合所で船を待つ樽谷久子さん']);
    expect(reading(story('待合所で船を待つ北浦町の樽谷久', '子さん'))[1]).toEqual(['子さん']);
  });

  it('is no line over which a mark hangs, nor a head over a paragraph', () => {
    expect(reading(story('吹きさらしの岸壁で船を待つのは、'))).toEqual([[], [], []]);
    const heads = [...COLUMN, '待合所、冬から使用休止と町が決', '定、船員ら屋根は残してと願う話', ...COLUMN];
    expect(reading(heads)).toEqual([[], [], []]);
  });
});

describe('The text of a picture in a narrow Japanese column', () => {
  it('is wider than the column, and its lines are of one width', () => {
    const told = cut('岬の灯台で三日、外壁の塗り直しが始まった。白い塗料を海の側から塗り重ねる。', 14);
    const lines = [...cut(TOLD, 11), ...cut(TOLD, 11), '灯台の白', ...told.slice(0, 2), '町の港（岸本拓撮影）', ...cut(TOLD, 11)];
    expect(linesThat('body', lines).filter((line) => told.includes(line))).toEqual([]);
    const longer = [...cut(TOLD, 11), ...cut(TOLD, 11), '灯台の白', ...told.slice(0, 2), '足場の上で職人が刷毛を動かす', '町の港（岸本拓撮影）', ...cut(TOLD, 11)];
    expect(linesThat('body', longer)).toEqual(expect.arrayContaining([told[0], told[1], '足場の上で職人が刷毛を動かす']));
    expect(linesThat('photoAhead', longer)).toContain('灯台の白');
  });
});

describe('What is said in a Japanese column', () => {
  const COLUMN = Array.from({ length: 2 }, () => cut(TOLD, 11)).flat();

  it('goes on with its paragraph: the mark that opens it ends no line', () => {
    const said = ['「屋根がなくなれば、あ', 'の待合所を待つ人がもう', 'おらんようになる」'];
    const lines = [...COLUMN, ...COLUMN.slice(0, 3), '船長はそう言った。', ...said, ...COLUMN];
    const cutShort = [...COLUMN, ...COLUMN.slice(0, 3), '船長は首を横に振る。', ...said, ...COLUMN];
    expect(linesThat('body', lines).filter((line) => said.includes(line))).toEqual([]);
    expect(linesThat('body', cutShort)).toEqual(expect.arrayContaining(said));
  });

  it('ends a paragraph where its last line is short', () => {
    const lines = [...COLUMN, '\u3000「灯だけは消さずにお', 'く。船を待つ人のために', 'も」', ...COLUMN];
    expect(linesThat('endsSentence', lines)).toContain('も」');
    expect(linesThat('endsSentence', [...COLUMN, '灯を守る', '岬の「白い塔」', ...COLUMN])).not.toContain('岬の「白い塔」');
  });

  it('may be a pull quote that fills the column, where it breaks into text that says it too', () => {
    const lines = [...COLUMN, '\u3000「灯だけは消さずにお', 'く」と船長は話す。港の', '「灯だけは消さずにおく」', '待合所には今年も火鉢が', '置かれた。', ...COLUMN];
    expect(linesThat('verbatim', lines)).toContain('「灯だけは消さずにおく」');
    expect(linesThat('verbatim', [...COLUMN, '「灯だけは消さずにおく」', '\u3000「灯だけは消さずにお', 'く」と船長は話す。港の', '港で。', ...COLUMN])).not.toContain('「灯だけは消さずにおく」');
  });

  it('may be a pull quote in two lines, and may break into the words that it repeats', () => {
    const lines = [...COLUMN, '紙だけは毎朝届く。宛名は', '「川の中\u3000岸本様」と書く。', '宛名は', '「川の中\u3000岸本様」', '配達員はもう五代目にな', 'るそうだ。', ...COLUMN];
    expect(linesThat('echo', lines)).toContain('宛名は');
    expect(linesThat('echo', [...COLUMN, '\u3000機械が合った。日本の棚', '棚田で鍛えた小回り', '田で鍛えた小回りが、そ', 'のまま武器になった。', ...COLUMN])).toContain('棚田で鍛えた小回り');
  });
});

it('Who keeps a Japanese column, under its text, gives no picture', () => {
  const lines = (signed: string): string[] => ['渡しの灯の外にあるもの', TOLD.repeat(2), TOLD, signed, '読者の広場'];
  expect(linesThat('photoAhead', lines('（撮影・樽谷久子）'))).toContain('渡しの灯の外にあるもの');
  expect(linesThat('photoAhead', lines('（担当・樽谷久子）'))).toEqual([]);
});

it('A caption may stand below who wrote the story', () => {
  expect(pageModel({ language: 'ja', traditional: false }).edges.get(edgeKey(STATE_NAMES.indexOf('tailByline'), STATE_NAMES.indexOf('caption')))).toBeDefined();
});

describe('A Japanese table of a match', () => {
  it('may stand below where its report goes on, or below who wrote that', () => {
    for (const end of ['jump', 'tailByline'] as const) expect(pageModel({ language: 'ja', traditional: false }).edges.get(edgeKey(STATE_NAMES.indexOf(end), STATE_NAMES.indexOf('cell')))).toBeDefined();
  });

  it('is followed by its report, where a paragraph is one line', () => {
    const REPORT = '北浜水産は同点で迎えた十一回裏、岸本が犠飛を放って試合を決め、七年ぶりに夏の一勝を挙げた。';
    expect(linesThat('listLine', ['浦北農　０００　１２０　０００＝３', '北浜水産　１００　００３　０００＝４', '▽三塁打　樽谷（浦）', REPORT, REPORT])).toEqual(['浦北農 000 120 000=3', '北浜水産 100 003 000=4', '▽三塁打 樽谷(浦)', REPORT]);
  });
});
