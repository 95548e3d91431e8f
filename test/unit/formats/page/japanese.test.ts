import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { parseByline } from '../../../../src/formats/page/byline';
import { cutPieces } from '../../../../src/formats/page/drafts';
import { FEATURES } from '../../../../src/formats/page/features';
import type { FeatureName } from '../../../../src/formats/page/features';
import type { StateName } from '../../../../src/formats/page/grammar';
import { PAIR_FEATURES } from '../../../../src/formats/page/pairs';
import type { PairFeatureName } from '../../../../src/formats/page/pairs';
import { hasCue, viewPage } from '../../../../src/formats/page/pageView';
import { readPeople } from '../../../../src/formats/page/people';
import { LEXICONS } from '../../../../src/lexicon/lexicons';
import type { Cue } from '../../../../src/lexicon/lexicon';

/** The lines of a Japanese text for which a feature holds. */
function linesThat(name: FeatureName | PairFeatureName, text: string): string[] {
  const page = viewPage(new SourceText(text), 'ja');
  const holds = name in FEATURES ? FEATURES[name as FeatureName].holds : PAIR_FEATURES[name as PairFeatureName];
  return page.texts.filter((_, line) => holds(page, line));
}

/** Who signs with a line: role and name, what he is in brackets; nothing where it is no byline. */
function signer(line: string): string {
  const groups = parseByline(line, LEXICONS.ja)?.groups ?? [];
  return groups.map(({ role, names, title, affiliation }) => [role, ...names.map(({ text }) => text), ...[title ?? affiliation].flatMap((word) => (word === undefined ? [] : [`(${word})`]))].join(' ')).join(' · ');
}

/** The credits of a story that is written with the state of each line before it. */
function creditsOf(lines: readonly (readonly [StateName, string])[]): string[] {
  const [piece] = cutPieces((row) => lines[row]?.[0]);
  if (piece === undefined || !('story' in piece)) throw new Error('no story');
  const { credits } = readPeople(viewPage(new SourceText(lines.map(([, line]) => line).join('\n')), 'ja'), piece.story, 'reporter');
  return credits.map(({ role, names }) => `${role} ${names.map(({ text }) => text).join(' ')}`);
}

describe('A Japanese byline', () => {
  it.each([
    ['樽谷　美津子', 'author 樽谷美津子'],
    ['釜石　ひろみ', 'author 釜石ひろみ'],
    ['短大教授　樽谷和彦', 'author 樽谷和彦 (短大教授)'],
    ['ナイロビ　樽谷　和彦', 'reporter 樽谷和彦'],
    ['主婦　岩城　沙織（五三）浦北市', 'author 岩城沙織'],
    ['農業　岩城　和夫　七十二　（浦北市）', 'author 岩城和夫'],
    ['（管理栄養士・樽谷　ふみ）', 'author 樽谷ふみ (管理栄養士)'],
    ['浦北大准教授　樽谷　和彦氏（地震学）', 'author 樽谷和彦 (浦北大准教授)'],
    ['樽谷和彦・浦北大教授（行政法）の話', 'author 樽谷和彦 (浦北大教授)'],
  ])('may name somebody whose surname is rare, and what he is: %s', (line, expected) => {
    expect(signer(line)).toBe(expected);
  });

  it.each(['浜戸電機　岸本　隆投手（22）', '県高校駅伝　女子', '港の再開　工夫', '（三人分）', 'た渡船場＝浦北市汐見町で'])('is not %s', (line) => {
    expect(signer(line)).toBe('');
  });
});

describe('Whoever has given a picture', () => {
  const caption = '橋の上に立つ見張りの人＝4日、リマ郊外';

  it('is an agency alone under a caption', () => {
    expect(linesThat('credit', `${caption}\n（共同）`)).toEqual(['(共同)']);
    expect(linesThat('credit', '橋は4日に開通した。\n（共同）')).toEqual([]);
  });

  it('is a desk that takes pictures', () => {
    expect(linesThat('credit', '夕日が海に沈んだ。\n（写真映像部・岸本拓）')).toEqual(['(写真映像部・岸本拓)']);
  });

  it('is each of two agencies', () => {
    expect(creditsOf([['headline', '橋が開通'], ['paragraph', '橋は4日に開通した。'], ['caption', caption], ['credit', '（ロイター＝共同）']])).toEqual(['source ロイター 共同']);
  });
});

describe('A line of a Japanese page', () => {
  it.each<[Cue, string[]]>([
    ['kickerEnd', ['高校駅伝県予選最終日', '高浜市議会一般質問']],
    ['weatherHead', ['12日の海と空', '各地の天気（12日）']],
    ['indexHead', ['きょうの試合', 'その他の県内ニュース', 'あすの地域面']],
    ['noticeHead', ['入札結果の掲載について']],
    ['tableHead', ['県中学駅伝成績表（10日）', '高浜青果市況', '県内関連株（終値、円）']],
    ['score', ['▽得点者【浜】岸本、江藤', '浜戸工　　１００２０００　０１｜４']],
    ['caption', ['さん＝浦北市の料理教室', 'を運ぶ子ども＝港町の広場']],
    ['label', ['ヒーロー', 'ズームアップ地元', '暮らしの知恵袋', 'あすの一皿']],
    ['folio', ['3面', '3面　社会']],
    ['opinionLabel', ['特派員の窓']],
    ['staffBox', ['試合結果は運動部へ　電話0199-55-0140']],
    ['pageReference', ['7面　経済　信金2社が提携']],
  ])('shows %s by its words: %s', (cue, lines) => {
    const page = viewPage(new SourceText(lines.join('\n')), 'ja');
    expect(lines.filter((_, line) => !hasCue(page, line, cue))).toEqual([]);
  });

  it.each<[Cue, string[]]>([
    ['folio', ['7面　経済　信金2社が提携']],
    ['headlineBullet', ['▽得点者【浜】岸本、江藤']],
    ['caption', ['▲108', '東京＝樽谷島']],
  ])('does not show %s: %s', (cue, lines) => {
    const page = viewPage(new SourceText(lines.join('\n')), 'ja');
    expect(lines.filter((_, line) => hasCue(page, line, cue))).toEqual([]);
  });

  it('has a comma where its clauses are set off', () => {
    expect(linesThat('comma', '港の市、朝から満員\n港の市に朝から列')).toEqual(['港の市、朝から満員']);
    expect(linesThat('newComma', '港の市\n朝霧、晴れる')).toEqual(['朝霧、晴れる']);
  });

  it('may be a cell: a price in characters, wins and losses', () => {
    for (const [one, other] of [['三二〇円', '九八円'], ['6勝7敗', '10勝3敗'], ['５―３―２', '４―４―２'], ['△12', '△3']] as const) expect(linesThat('cellRun', ['品名', 'いまの値', 'キュウリ', one, 'トマト', other, 'ナス', '休み'].join('\n'))).toContain('キュウリ');
  });

  it('names a telephone, but no postal code', () => {
    expect(linesThat('phone', '〒000-0155　浦北市本町1\n電話0199-55-0155')).toEqual(['電話0199-55-0155']);
  });
});

describe('A Japanese pull quote without marks', () => {
  const text = '渡船の船長は「霧の朝は待てばいい、霧が晴れれば、船は出るものだ」と話し、三十年の間に一度も事故を起こさなかった理由をそう説明した。';

  it('repeats the words of a paragraph, the clauses of which end as no headline does', () => {
    expect(linesThat('echo', `${text}\n霧が晴れれば、船は出るものだ\n${text}`)).toEqual(['霧が晴れれば、船は出るものだ']);
    expect(linesThat('echo', `${text}\n三十年の間、事故なし\n${text}`)).toEqual([]);
  });
});

describe('A Japanese column', () => {
  const COLUMN = ['　渡船の始発が二十分早くなり、', '港の朝市に間に合うと喜ぶ声が上', 'がった。切符売り場の前には四十', '人が並び、先頭の男性は五時に来', 'たという。市の担当課は十月まで', '試す考えで、来年の春から毎日の', '運航に切り替えたいとしている。'].join('\n');

  it('goes on in lines that leave some of it blank', () => {
    const ragged = '　切符を求めて並んだ江藤隆さん\n(71)が9日、市に出した\n1300人の署名は、二十年前の\n廃止のときにも集められた。';
    expect(linesThat('body', `${COLUMN}\n${ragged}`)).toContain('(71)が9日、市に出した');
    expect(linesThat('body', `${COLUMN}\n港の朝市が二十年で最多\n${COLUMN}`)).not.toContain('港の朝市が二十年で最多');
  });

  it('is broken by a caption, however full its lines are', () => {
    const caption = '始発の船に乗り込む客＝浦北市港町';
    const lines = COLUMN.split('\n');
    expect(linesThat('amidColumn', [COLUMN, ...lines.slice(0, 4), caption, ...lines.slice(4)].join('\n'))).toEqual(['始発の船に乗り込む客=浦北市港町']);
    expect(linesThat('amidColumn', [COLUMN, COLUMN, caption].join('\n'))).toEqual([]);
  });

  it('whose blocks stand apart has heads that are as wide as itself, or wider', () => {
    const paragraph = '　渡船の始発が二十分早くなり、\n港の朝市に間に合うと喜ぶ声が上\nがった。';
    const blocks = [paragraph, paragraph, '早朝の渡船に四十人が並んで待つ朝', paragraph, paragraph, '切符売り場は五時に開く', paragraph].join('\n\n');
    expect(linesThat('body', blocks)).not.toContain('早朝の渡船に四十人が並んで待つ朝');
    expect(linesThat('body', blocks.replace('待つ朝\n\n', '待つ朝\n'))).toContain('早朝の渡船に四十人が並んで待つ朝');
  });
});
