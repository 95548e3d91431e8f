import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import { cutPieces } from '../../../../src/formats/page/stories/drafts';
import { withWholeItems } from '../../../../src/formats/page/stories/cutItems';
import type { StateName } from '../../../../src/formats/page/decoder/grammar';
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

describe('A caption narrower than its Japanese column', () => {
  const COLUMN = cut(TOLD, 18);
  it('goes on in its next line, over its credit', () => {
    const caption = ['桟橋の灯をともし', 'て回る樽谷船長＝9日、汐見町'];
    const lines = [...COLUMN, ...COLUMN.slice(0, 3), ...caption, '（岸本拓撮影）', ...COLUMN.slice(3), ...COLUMN];
    expect(linesThat('overCaptionEnd', lines)).toEqual([caption[0]]);
    expect(linesThat('overCaptionEnd', lines.filter((line) => !line.startsWith('（岸本')))).toEqual([]);
  });
});

it('An entry of an index that the column cuts is one', () => {
  const entries = ['３面　渡し船、来春から', '値上げ', '５面　桟橋の灯を掛け替', 'え', '８面　連載'];
  const page = viewPage(new SourceText([...entries, ...Array.from({ length: 4 }, () => cut(TOLD, 11)).flat()].join('\n')), 'ja');
  const [piece] = cutPieces((row): StateName | undefined => (row < entries.length ? 'item' : undefined));
  const parts = piece && 'story' in piece ? withWholeItems(page, piece.story).parts : [];
  expect(parts.map(({ lines }) => lines)).toEqual([[0, 1], [2, 3], [4]]);
});
