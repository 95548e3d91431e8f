import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import type { Byline, Credit } from '../../../../src/core/story';
import { parseByline } from '../../../../src/formats/page/bylines/byline';
import { parsePoet } from '../../../../src/formats/page/bylines/poet';
import { cutPieces } from '../../../../src/formats/page/stories/drafts';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import type { StateName } from '../../../../src/formats/page/decoder/grammar';
import { PAIR_FEATURES } from '../../../../src/formats/page/features/pairs';
import type { PairFeatureName } from '../../../../src/formats/page/features/pairs';
import { hasCue } from '../../../../src/formats/page/view/pageView';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import { readPeople } from '../../../../src/formats/page/stories/people';
import type { People } from '../../../../src/formats/page/stories/people';
import { LEXICONS } from '../../../../src/lexicon/lexicons';
import { parsePage } from '../../parsePage';
import type { Cue } from '../../../../src/lexicon/lexicon';

it('Where more is told on another page may stand right under a head, and be said to', () => {
  const text = `浜戸日報\u30002031年5月4日\u30001面

渡船、来春で幕
浜戸市、存続を断念
【関連記事3面】
\u3000浜戸市は3日、早瀬川の渡船を来年3月末で廃止すると発表した。年間の利用者が500人を下回り、船の修理費をまかなえないと判断した。
\u3000渡船は1911年に始まった。船頭の樽谷久子さん(71)は「まだこげる」と話している。`;
  const [story] = parsePage(text, new Map([[4, [{ is: 'jump' }]]])).stories;
  expect(story?.parts.slice(-3).map(({ kind }) => kind)).toEqual(['jump', 'paragraph', 'paragraph']);
});

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

/** The people of a story that is written with the state of each line before it. */
function peopleOf(lines: readonly (readonly [StateName, string])[]): People {
  const [piece] = cutPieces((row) => lines[row]?.[0]);
  if (piece === undefined || !('story' in piece)) throw new Error('no story');
  return readPeople(viewPage(new SourceText(lines.map(([, line]) => line).join('\n')), 'ja'), piece.story, 'reporter');
}

const said = ({ role, names }: Byline | Credit): string => `${role} ${names.map(({ text }) => text).join(' ')}`;

/** The credits of a story. */
const creditsOf = (lines: readonly (readonly [StateName, string])[]): string[] => peopleOf(lines).credits.map(said);

/** Who signs a story that is a headline and a paragraph, of one line or more. */
function signersOf(paragraph: string): string[] {
  const [first = '', ...others] = paragraph.split('\n');
  return peopleOf([['headline', '橋が開通'], ['paragraph', first], ...others.map((line): [StateName, string] => ['continuation', line])]).bylines.map(said);
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
    ['浦北市　農業　樽谷久子（72）', 'author 樽谷久子'],
    ['浦北市　会社員　岸本拓　45', 'author 岸本拓'],
    ['無職　樽谷ヨネ（81歳）', 'author 樽谷ヨネ'],
    ['主婦　匿名　50　（浦北市）', 'author 匿名'],
    ['浦北支局　勅使河原　学', 'reporter 勅使河原学'],
    ['【リマ共同＝樽谷和彦】', 'agency 共同 · reporter 樽谷和彦'],
    ['（ニューヨーク時事＝岸本拓、樽谷ひろみ）', 'agency 時事 · reporter 岸本拓 樽谷ひろみ'],
    ['樽谷和彦（北浦大教授・海岸工学）', 'author 樽谷和彦 (北浦大教授)'],
    ['樽谷久子（主婦・61歳）', 'author 樽谷久子'],
    ['水産学部3年　海鳴', 'author 海鳴'],
    ['（聞き手＝本紙・樽谷和彦）', 'reporter 樽谷和彦'],
    ['（料理・管理栄養士　樽谷久子）', 'author 樽谷久子 (管理栄養士)'],
    ['（北浦漁連合提供）', 'source 北浦漁連合'],
    ['浜戸市消防本部提供', 'source 浜戸市消防本部'],
    ['（聞き手・岸本拓、写真・樽谷久子）', 'reporter 岸本拓 · photographer 樽谷久子'],
    ['（岸本拓、写真も）', 'reporter 岸本拓 · photographer 岸本拓'],
    ['（担当・岸本拓）', 'columnEditor 岸本拓'],
    ['（岸）', 'author 岸'],
    ['岸　本　冬　吾', 'author 岸本冬吾'],
    ['宇　津　木　ね　ね', 'author 宇津木ねね'],
    ['運動部長　樽谷　和彦', 'reporter 樽谷和彦 (運動部長)'],
    ['（論説委員長　樽谷久子）', 'commentator 樽谷久子 (論説委員長)'],
    ['代表取締役　樽谷　和彦', 'author 樽谷和彦 (代表取締役)'],
    ['（浜戸・樽谷久子）', 'reporter 樽谷久子'],
    ['（社会部・樽谷久子、鶴見支社・岸本拓）', 'reporter 樽谷久子 岸本拓'],
    ['（北浦駐在・樽谷久子）', 'reporter 樽谷久子'],
    ['（岸本かえで）', 'reporter 岸本かえで'],
    ['文　樽谷久子　写真　岸本拓', 'reporter 樽谷久子 · photographer 岸本拓'],
    ['（いずれも岸本拓撮影）', 'photographer 岸本拓'],
    ['9日夕、浜戸市栄町、岸本拓撮影', 'photographer 岸本拓'],
  ])('may name somebody whose surname is rare, and what he is: %s', (line, expected) => {
    expect(signer(line)).toBe(expected);
  });

  it.each([
    ['（郷土史家・岸本　拓）', 'author 岸本拓 (郷土史家)'],
    ['（元浜戸商監督・岸本　拓）', 'author 岸本拓 (元浜戸商監督)'],
    ['浜戸小学校教諭　神子田　泉', 'author 神子田泉 (浜戸小学校教諭)'],
    ['武者小路　香苗（浜戸大学地域学部教授）', 'author 武者小路香苗 (浜戸大学地域学部教授)'],
    ['評者・長曽我部　梓（郷土史家）', 'author 長曽我部梓 (郷土史家)'],
    ['■お答えします　僧侶・料理研究家　岸本　拓', 'author 岸本拓 (僧侶)'],
    ['観戦記・岸本　拓', 'author 岸本拓'],
    ['（整理部長　岸本　拓）', 'reporter 岸本拓 (整理部長)'],
    ['（県政担当・奥村）', 'reporter 奥村'],
    ['（聞き手・論説委員　岸本　拓）', 'reporter 岸本拓 (論説委員)'],
    ['（浦北通信部・間部　充）', 'reporter 間部充'],
  ])('tells what somebody is or does: %s', (line, expected) => {
    expect(signer(line)).toBe(expected);
  });

  it.each([
    ['浜戸町小3　こしじ　なつ', 'こしじなつ'],
    ['浜戸小1年　ひらの　しん', 'ひらのしん'],
    ['岬町　越路　ふみ　（主婦・39歳）', '越路ふみ'],
    ['浜戸市・主婦　尾花　しげ（六一）', '尾花しげ'],
    ['浜戸市　千頭　良枝', '千頭良枝'],
    ['汐見町　狩股　昇', '狩股昇'],
    ['農業　佐野　ます子', '佐野ます子'],
  ])('names a reader behind where he lives, learns or works: %s', (line, name) => {
    expect(signer(line)).toBe(`author ${name}`);
  });

  it.each([
    ['＝文・岸本拓、写真・樽谷久子', 'reporter 岸本拓 · photographer 樽谷久子'],
    ['（料理　栄養士・岸本のどか、写真　樽谷久子）', 'author 岸本のどか (栄養士) · photographer 樽谷久子'],
    ['（写真も・樽谷久子）', 'reporter 樽谷久子 · photographer 樽谷久子'],
    ['（浜戸小5年　岸本　陽翔さん写す）', 'photographer 岸本陽翔'],
    ['岸本拓撮影、1月29日', 'photographer 岸本拓'],
    ['《岸本　武撮影》', 'photographer 岸本武'],
    ['＝薗部　和真撮影', 'photographer 薗部和真'],
    ['（本社ヘリ「かもめ」から、撮影・岸本拓）', 'photographer 岸本拓'],
    ['＝代表撮影', ''],
    ['（浜戸市民美術館蔵）', 'source 浜戸市民美術館'],
    ['（本人蔵）', 'source 本人'],
    ['（浜戸漁協提供）', 'source 浜戸漁協'],
    ['（岸本武蔵）', 'reporter 岸本武蔵'],
  ])('says who took or gave a picture: %s', (line, expected) => {
    expect(signer(line)).toBe(expected);
  });

  it('may be a list of full names', () => {
    expect(signer('鮎川実紗、庄司朝陽')).toBe('author 鮎川実紗 庄司朝陽');
    for (const line of ['浜戸市、浦北市', '山本内閣、続投へ', '陸上部、水泳部']) expect(signer(line)).toBe('');
  });

  it('is not where more is told, nor a head', () => {
    for (const line of ['（運動面に詳報）', '（七面に続く）', '（写真グラフ二十、二十一面に）', '（初心者歓迎）', '保育園児ら＝十六日、', '浜戸市　大橋　開通', '農業　県内　縮小']) expect(signer(line)).toBe('');
  });

  it.each(['浜戸電機　岸本　隆投手（22）', '県高校駅伝　女子', '港の再開　工夫', '（三人分）', '（完）', '（右）', '陸　上　競　技', '（三）', '岸', 'た渡船場＝浦北市汐見町で', '灯のある岸　第２部　帰り船', '将棋部、初の全国行き', '開票結果＝町選管最終', '【相談】', '【回答】', '【作り方】', '【材料】', '（百万円）', '（敬称略）', '（毎週木曜掲載）', '（日本時間）', '（左から）', '（雨天順延）', '退職した夫、家でも部長', '▽浜戸営業部長（融資部次長）樽谷久子', '水産学部　樽谷和彦准教授（海洋生態学）'])('is not %s', (line) => {
    expect(signer(line)).toBe('');
  });
});

describe('A character in brackets', () => {
  it('signs a Japanese brief behind its last sentence', () => {
    expect(signersOf('橋は4日に開通した。（岸）')).toEqual(['reporter 岸']);
    expect(signersOf('「渡るのが楽しみ」（鴨）')).toEqual(['reporter 鴨']);
  });

  it('is nobody where it is a day of the week, or stands behind a word', () => {
    for (const text of ['橋は4日に開通した。（水）', '「渡るのが楽しみ」と話す佐野さん（左）', '続きは次回に。（完）']) expect(signersOf(text)).toEqual([]);
  });
});

describe('A bracket at the end of a Japanese paragraph', () => {
  it('is no signature where it names who has told of an accident', () => {
    for (const text of ['けが人はなかった。（浜戸署）', '原因を調べている。（県警）', '火は消えた。（市消防）']) expect(signersOf(text)).toEqual([]);
  });

  it('is no signature where it is the town that the text is about', () => {
    expect(signersOf('浜戸市の河川敷で4日、大凧の糸が切れた。（浜戸）')).toEqual([]);
    expect(signersOf('北浜戸村で4日、橋が開通した。（北浜\n戸）')).toEqual([]);
    expect(signersOf('河川敷で4日、大凧の糸が切れた。（樽谷）')).toEqual(['reporter 樽谷']);
  });

  it('may be cut in a name that has another in it', () => {
    expect(signersOf('始めた訳を聞いた。（取材・千代\n林亮）')).toEqual(['reporter 千代林亮']);
    expect(signersOf('港は静かだった。（杉浦\n恵、岸本拓）')).toEqual(['reporter 杉浦恵 岸本拓']);
  });
});

it('The figures of a Japanese table are from whoever stands in a bracket below', () => {
  expect(creditsOf([['headline', '今週の青果'], ['cell', 'キュウリ'], ['cell', '二四八円'], ['source', '（市消費生活課調べ）']])).toEqual(['source 市消費生活課']);
});

it('The figures of a Japanese table may say who has found them before the name', () => {
  expect(creditsOf([['headline', '浜の貝の数'], ['cell', 'アサリ'], ['cell', '41'], ['source', '（調べ・浦北高校生物部）']])).toEqual(['source 浦北高校生物部']);
  expect(creditsOf([['headline', '今週の青果'], ['cell', 'ナス'], ['cell', '41'], ['source', '＝浜戸青果市場調べ']])).toEqual(['source 浜戸青果市場']);
  expect(creditsOf([['headline', '銅が反落'], ['cell', '銅'], ['cell', '7265'], ['source', '（出所：港町商品取引情報、▲は下落）']])).toEqual(['source 港町商品取引情報']);
  for (const line of ['（市漁協・調べ）', '※市漁協まとめ', '（市漁協への取材による）', '※５区以降は省略。市漁協発表']) expect(creditsOf([['headline', '浜の貝の数'], ['cell', 'アサリ'], ['source', line]])).toEqual(['source 市漁協']);
});

describe('Whoever has sent a poem to a Japanese paper', () => {
  const column = (lines: readonly string[]): string => ['浜戸俳壇', '岸本　拓選', ...lines].join('\n');
  const BEHIND = ['渡し場に灯のともりゆく春の雪　　　浜戸　樽谷　久子', '櫓の音の遠ざかりたる朝の霧　（浦北市）樽谷久子', '桟橋に猫の待ちおり鰯雲（汐見　樽谷和彦）'];
  const UNDER = ['渡し場に灯のともりゆく', '春の雪', '浜戸　樽谷　久子', '櫓の音の遠ざかりたる朝の霧', '（浦北市）樽谷和彦'];

  it('stands behind its line', () => {
    expect(BEHIND.map((line) => parsePoet(line, false)?.groups[0]?.names[0]?.text)).toEqual(['樽谷久子', '樽谷久子', '樽谷和彦']);
    expect(linesThat('versed', column(BEHIND))).toHaveLength(3);
  });

  it('or under it, with where he lives', () => {
    expect(linesThat('signs', column(UNDER))).toEqual(['浜戸 樽谷 久子', '(浦北市)樽谷和彦']);
    expect(linesThat('versed', column(UNDER))).toEqual(['渡し場に灯のともりゆく', '春の雪', '櫓の音の遠ざかりたる朝の霧']);
    expect(linesThat('versed', UNDER.join('\n'))).toEqual([]);
  });

  it('or under it in a bracket, or below a town that is set wide', () => {
    const lines = ['渡し場に灯のともりゆく春の雪', '（浜戸・樽谷　久子）', '櫓の音の遠ざかりたる朝の霧', '　　　　　　浦　北　　樽谷　和彦', '桟橋に猫の待ちおり鰯雲', '　　　　　　汐　見　　飯干　　武'];
    expect(lines.flatMap((line) => parsePoet(line, true)?.groups[0]?.names[0]?.text ?? [])).toEqual(['樽谷久子', '樽谷和彦', '飯干武']);
    expect(linesThat('signs', column(lines))).toHaveLength(3);
    expect(linesThat('versed', ['時事川柳', ...lines.slice(0, 2)].join('\n'))).toContain('渡し場に灯のともりゆく春の雪');
  });

  it('is its author', () => {
    const parts: [StateName, string][] = [['headline', '浜戸柳壇'], ['verse', BEHIND[0] ?? ''], ['verse', '櫓の音の遠ざかりたる朝の霧'], ['tailByline', '汐見　樽谷和彦']];
    expect(peopleOf(parts).bylines.map(said)).toEqual(['author 樽谷久子', 'author 樽谷和彦']);
  });

  it('is named as anybody else where he has written a poem of several lines', () => {
    const parts: [StateName, string][] = [['label', '詩'], ['headline', '渡し場'], ['byline', '佐野　真理'], ['verse', '灯がともり　しずかに鳴る'], ['verse', '櫓の音は遠く　風のほうだ']];
    expect(peopleOf(parts).bylines.map(said)).toEqual(['reporter 佐野真理']);
  });
});

describe('Whoever has given a picture', () => {
  const caption = '橋の上に立つ見張りの人＝4日、リマ郊外';

  it('is an agency alone under a caption', () => {
    expect(linesThat('credit', `${caption}\n（共同）`)).toEqual(['(共同)']);
    expect(linesThat('credit', '橋は4日に開通した。\n（共同）')).toEqual([]);
  });

  it('stands behind a place in a caption', () => {
    expect(creditsOf([['headline', '浜戸商が優勝'], ['caption', '一塁へ滑り込む九鬼＝浜'], ['captionCont', '戸球場、岸本拓撮影']])).toEqual(['photographer 岸本拓']);
  });

  it('is nobody where it is told how it was taken, or for whom', () => {
    for (const words of ['代表撮影', '本社ドローンで撮影', '共同通信社機から', '防犯カメラから']) expect(parseByline(`（${words}）`, LEXICONS.ja)).toEqual({ groups: [], marked: true });
    expect(creditsOf([['headline', '橋が開通'], ['caption', '橋の上に立つ人たち＝4日（代'], ['captionCont', '表撮影）']])).toEqual([]);
    expect(signer('（本社ヘリから、岸本拓撮影）')).toBe('photographer 岸本拓');
    expect(signer('（市民提供）')).toBe('source 市民');
  });

  it('is a desk that takes pictures', () => {
    expect(linesThat('credit', '夕日が海に沈んだ。\n（写真映像部・岸本拓）')).toEqual(['(写真映像部・岸本拓)']);
  });

  it('is nobody whose line stands between the two lines of a head and the text', () => {
    const paragraph = `\u3000${'渡船の始発が二十分早くなり、港の朝市に間に合うと喜ぶ声が上がった。'.repeat(3)}`;
    expect(linesThat('credit', ['三十年続いた朝市', '最後の一匹まで', '写真部　岸本　拓', paragraph, paragraph, paragraph].join('\n'))).toEqual([]);
    expect(linesThat('credit', [paragraph, paragraph, '夕日が沈む港', '写真部　岸本　拓', paragraph].join('\n'))).toEqual(['写真部 岸本 拓']);
  });

  it('is each of two agencies', () => {
    expect(creditsOf([['headline', '橋が開通'], ['paragraph', '橋は4日に開通した。'], ['caption', caption], ['credit', '（ロイター＝共同）']])).toEqual(['source ロイター 共同']);
  });
});

it('Whoever draws for the writer of a novel stands beside him, and under no caption', () => {
  const novel = '番頭は算盤をはじく手を止めなかった。\n「一日遅れれば一文」\nおきよは空を見た。';
  expect(linesThat('byline', `渡し場の算盤\n岸本\u3000冬吾\n画・樽谷\u3000久子\n${novel}`)).toEqual(['画・樽谷 久子']);
  expect(linesThat('credit', `渡し場の算盤\n絵・樽谷\u3000久子\n${novel}`)).toEqual(['絵・樽谷 久子']);
  expect(peopleOf([['label', '連載小説'], ['headline', '渡し場の算盤'], ['byline', '岸本　冬吾'], ['byline', '画・樽谷　久子'], ['paragraph', '番頭は手を止めなかった。']]).credits.map(said)).toEqual(['illustrator 樽谷久子']);
});

describe('A line of a Japanese page', () => {
  it.each<[Cue, string[]]>([
    ['kickerEnd', ['高校駅伝県予選最終日', '高浜市議会一般質問', '大橋崩落１年', '豪雨から2カ月']],
    ['weatherHead', ['12日の海と空', '各地の天気（12日）', 'あすの県内']],
    ['indexHead', ['きょうの試合', 'その他の県内ニュース', 'あすの地域面', 'あすのくらし面']],
    ['noticeHead', ['会合日程の掲載について']],
    ['detail', ['浜戸市　住民が会社設立', '旧高浜小・体育館　来月開業へ', '市交通局で来月デビュー']],
    ['presider', ['船大工　江藤　稔さん（70）', '江藤　稔さん']],
    ['midSentence', ['の問題が残る', 'った。男は橋を', 'を出した', 'る電話に', 'られ、3人が']],
    ['caption', ['「待つのも仕事」と話す佐野航平さん']],
    ['tableHead', ['県中学駅伝成績表（10日）', '高浜青果市況', '県内関連株（終値、円）']],
    ['score', ['浜戸工０１０　０００　２１×　４', '樽谷島学園０００　０２０　１　３', '▽勝　岸本２勝１敗', '▽本　江藤３号', '▽得点者【浜】岸本、江藤', '浜戸工　　１００２０００　０１｜４']],
    ['caption', ['さん＝浦北市の料理教室', 'を運ぶ子ども＝港町の広場']],
    ['label', ['ヒーロー', 'ズームアップ地元', '暮らしの知恵袋', 'あすの一皿']],
    ['folio', ['3面', '3面　社会']],
    ['labelNote', ['＝第２部おわり', '（つづく）']],
    ['caption', ['浜の貝の数の移り変わり（グラフ）']],
    ['verseLabel', ['浜戸俳壇　汐見・浦北']],
    ['opinionLabel', ['支局長からの手紙', '編集室', '評', '特派員の窓', '潮音', '時鐘']],
    ['bylineTitle', ['編集委員', '論説副委員長']],
    ['staffBox', ['試合結果は運動部へ　電話0199-55-0140']],
    ['pageReference', ['7面　経済　信金2社が提携']],
    ['label', ['羽根沢線　駅の時間　７', 'マネーの隣', '白球の外側']],
    ['labelNote', ['（次回は２４日、浜戸駅）', '（毎週木曜掲載）']],
    ['weatherHead', ['あすの潮（浜戸港）']],
    ['noticeHead', ['第46期決算公告', '入札公告']],
    ['kickerEnd', ['県内企業の3月期決算']],
    ['verseLabel', ['時事川柳', '今朝の一句']],
    ['sectionNumber', ['【相談】', '【回答】', '【浜戸市】', '開票結果＝町選管最終']],
    ['organisation', ['株式会社浜戸倉庫', '（有）浦北水産']],
    ['caption', ['㊤天ぷらを揚げる樽谷久子', '㊦船を待つ島民']],
    ['score', ['（浜）岸本、江藤-鯉淵', '（北）大村-佐野']],
    ['label', ['はたらく人びと　４', '海に生きる島　１２']],
    ['noticeHead', ['訂正して、おわびします', 'おわびして訂正します', 'おわびし、訂正いたします']],
    ['pageReference', ['囲碁将棋⑪　小説⑫　くらし⑯⑰', 'テレビ・ラジオ⑱㉘']],
    ['sourceNote', ['（出所：港町商品取引情報、▲は下落）']],
    ['weather', ['沿岸は夕方から霧']],
    ['listItem', ['一、鑑定の日と写真の日が整合しない']],
    ['sectionNumber', ['一、船の名']],
    ['tableHead', ['判決の骨子', '会見要旨']],
    ['opinionLabel', ['連載小説', '夕刊小説']],
    ['detail', ['第三章　利息（七）', '第十二話　帰り船（４）']],
    ['folio', ['くらし　１２', 'むつ市　４']],
  ])('shows %s by its words: %s', (cue, lines) => {
    const page = viewPage(new SourceText(lines.join('\n')), 'ja');
    expect(lines.filter((_, line) => !hasCue(page, line, cue))).toEqual([]);
  });

  it.each<[Cue, string[]]>([
    ['folio', ['7面　経済　信金2社が提携', 'はたらく人びと　４']],
    ['sectionNumber', ['一、鑑定の日と写真の日が整合しない']],
    ['pageReference', ['灯のある岸⑪', '港の椅子　第２部　⑫']],
    ['headlineBullet', ['▽得点者【浜】岸本、江藤']],
    ['kickerEnd', ['夜行バスを見送り40年']],
    ['opinionLabel', ['台風', '高潮']],
    ['detail', ['港の駅　最後の冬', '県人口　70万人割れ']],
    ['midSentence', ['もう一度', 'とても静か', 'はじめての冬', 'のり弁当', '「待つ」と']],
    ['caption', ['▲108', '東京＝樽谷島']],
    ['label', ['【相談】', '【浜戸市】', '今朝の一句']],
    ['bylineTitle', ['（次回は２４日、浜戸駅）', '（敬称略）', '（毎週木曜掲載）', '（百万円）']],
    ['sourceNote', ['浜戸経済研まとめ　公共工事減響く']],
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

  it('is broken by a caption of several lines, which says behind its sign where and when', () => {
    const lines = COLUMN.split('\n');
    const within = (...caption: string[]): string => [COLUMN, ...lines.slice(0, 4), ...caption, ...lines.slice(4)].join('\n');
    expect(linesThat('inCaption', within('桟橋で船を待つ行商の女性たち＝', '１８日午前８時、浦北市港町（佐', '野敏行撮影）'))).toEqual(['18日午前8時、浦北市港町(佐', '野敏行撮影)']);
    expect(linesThat('caption', within('桟橋で船を待つ行商の女性たち＝', '１８日午前８時、浦北市港町'))).toEqual(['桟橋で船を待つ行商の女性たち=']);
    expect(linesThat('inCaption', within('新しい桟橋で始発を待つ女性たち', '＝浦北市港町'))).toEqual(['=浦北市港町']);
    expect(linesThat('inCaption', within('桟橋で船を待つ女性＝浦北市港町'))).toEqual([]);
    expect(linesThat('overCaptionEnd', within('岸壁の時計が止まり、人影が消え', 'ていた渡船場＝１８日、港町'))).toEqual(['岸壁の時計が止まり、人影が消え']);
    expect(linesThat('caption', within('岸壁の時計が止まり、人影が消え', 'ていた渡船場＝１８日、港町'))).toEqual([]);
    expect(linesThat('overCaptionEnd', within('静まり返った渡船場＝１８日、港町'))).toEqual([]);
  });

  it('is broken where such a caption begins, and where it ends', () => {
    const lines = COLUMN.split('\n');
    const within = (...caption: string[]): string => [COLUMN, ...lines.slice(0, 4), ...caption, ...lines.slice(4)].join('\n');
    expect(linesThat('captionEdge', within('岸壁の時計が止まり、人影が消え', 'ていた渡船場＝１８日、港町'))).toEqual(['岸壁の時計が止まり、人影が消え', lines[4]]);
    expect(linesThat('captionEdge', within('覚書に署名し、握手する浜戸市', '長㊧と商工会長＝１８日、港町'))).toEqual(['覚書に署名し、握手する浜戸市', lines[4]]);
    expect(linesThat('captionEdge', within('場の跡地。奥は新しい桟橋＝港町'))).toEqual([lines[4]]);
    expect(linesThat('captionEdge', within('船長＝当時（５２）、死亡＝が見張', 'りを立てず、妻の律子さん＝当時', '（４８）＝を乗せていた船でも同'))).toEqual([]);
  });

  it('has heads as wide as itself, a quotation or two phrases set apart', () => {
    const paragraph = COLUMN.split('\n');
    const column = (head: string): string => [COLUMN, COLUMN, ...paragraph, '渡船場の朝', head, COLUMN].join('\n');
    for (const head of ['「始発を待つ列が岸まで延びた」', '渡船の始発　二十分早く港へ着く']) expect(linesThat('body', column(head))).not.toContain(head.replace('\u3000', ' '));
    expect(linesThat('body', [COLUMN, ...paragraph.slice(0, 5), '「始発を待つ列が岸まで延びた」', ...paragraph.slice(5)].join('\n'))).toContain('「始発を待つ列が岸まで延びた」');
  });

  it('has heads as wide as itself below what runs over several columns', () => {
    const head = '切符売り場が二つから一つになる';
    const folio = '2026年11月27日（金）　地域　浜戸新報　12';
    expect(linesThat('body', [COLUMN, COLUMN, folio, head, COLUMN].join('\n'))).not.toContain(head);
    expect(linesThat('body', [COLUMN, COLUMN, head, COLUMN].join('\n'))).toContain(head);
  });

  it('is broken by a caption behind a full stop too where its paragraphs are set in', () => {
    const text = [COLUMN, COLUMN, COLUMN, '　渡船は夕方にもう一便を出す。人', 'が増えたためだという話だった。', '鍋の湯気をのぞき込む佐野さん', '船長の話では、冬も続けるという', '方針に変わりはないらしい。'].join('\n');
    expect(linesThat('amidColumn', text)).toEqual(['鍋の湯気をのぞき込む佐野さん']);
    expect(linesThat('amidColumn', text.replace('船長の', 'の兄の'))).toEqual([]);
  });

  it('is broken by a sentence that leaves room, over the rest of its paragraph', () => {
    const lines = COLUMN.split('\n');
    expect(linesThat('amidColumn', [COLUMN, COLUMN, COLUMN, ...lines.slice(0, 5), '待つ人が、船を動かす。', ...lines.slice(5)].join('\n'))).toEqual(['待つ人が、船を動かす。']);
    expect(linesThat('amidColumn', [COLUMN, COLUMN, COLUMN, '　待つ人が、船を動かす。', COLUMN].join('\n'))).toEqual([]);
  });

  it('goes on where its lines leave some of it blank, whatever letters they begin with', () => {
    const ragged = '　切符を求めて並んだ江藤隆さん\n(71)が9日、市に出した\n1300人の署名は、二十年前の\nの廃止のときにも集められた。';
    expect(linesThat('goesOnBelow', `${COLUMN}\n${ragged}`)).toEqual([]);
  });

  it('may have a mark between two of its paragraphs', () => {
    expect(linesThat('columnMarks', '時計が止まった▼朝の列車は三本\n▼朝の列車は三本\n円、税込み。▲は下落')).toEqual(['時計が止まった▼朝の列車は三本']);
  });

  it('whose blocks stand apart has heads that are as wide as itself, or wider', () => {
    const paragraph = '　渡船の始発が二十分早くなり、\n港の朝市に間に合うと喜ぶ声が上\nがった。';
    const blocks = [paragraph, paragraph, '早朝の渡船に四十人が並んで待つ朝', paragraph, paragraph, '切符売り場は五時に開く', paragraph].join('\n\n');
    expect(linesThat('body', blocks)).not.toContain('早朝の渡船に四十人が並んで待つ朝');
    expect(linesThat('body', blocks.replace('待つ朝\n\n', '待つ朝\n'))).toContain('早朝の渡船に四十人が並んで待つ朝');
  });
});

describe('A Japanese paragraph of one line', () => {
  it('is broken by a caption without a stop', () => {
    const half = `\u3000${'渡船の始発が二十分早くなり、港の朝市に間に合うと喜ぶ声が'.repeat(2)}`;
    const rest = '上がった。切符売り場の前には四十人が並び、先頭の男性は五時に来たという。';
    const caption = '塗り直した渡船。右は先代の船体';
    expect(linesThat('amidColumn', [half + rest, half, caption, rest, half + rest].join('\n'))).toEqual([caption]);
    expect(linesThat('amidColumn', [half + rest, caption, half + rest].join('\n'))).toEqual([]);
  });
});

describe('Two lines of a Japanese head', () => {
  it('are a topic and what has become of it where the first is a noun and the second a whole clause', () => {
    expect(linesThat('topicOverClause', '上流の渡し場\n桟橋が流失')).toEqual(['桟橋が流失']);
    expect(linesThat('topicOverClause', '古い朝市\n「最後の一日」まで満員')).toEqual(['「最後の一日」まで満員']);
    expect(linesThat('topicOverClause', '古い朝市が\n桟橋が流失\n渡船場\n来月から再開\n港の朝市\n人出、去年の')).toEqual([]);
  });

  it('are one clause where the first ends with what ends none', () => {
    expect(linesThat('clauseOpen', '渡し船の再開を\n来春まで延期')).toEqual(['来春まで延期']);
    expect(linesThat('clauseOpen', '渡し船、再開へ\n来春に二隻')).toEqual([]);
  });
});

describe('A short line of a Japanese page', () => {
  it('stands over news where the first sentence says on which day', () => {
    const news = '　浜戸市は８日、渡し船を来春から再開すると発表した。';
    expect(linesThat('overDay', `渡し船、再開へ\n${news}`)).toEqual(['渡し船、再開へ']);
    expect(linesThat('overDay', '船を待つ人たち\n　桟橋には朝から列ができる。八十日ぶりの船だった。\n訃報\n▽佐野ツルさん（９０）港町、8日。')).toEqual([]);
  });

  it('names a series where the number of the part stands below', () => {
    for (const part of ['③', '㊥', '（下）', '上']) expect(linesThat('label', `海鳴りの町\u3000台風から三年\n${part}\n屋根の上の朝`)).toEqual(['海鳴りの町 台風から三年']);
    expect(linesThat('campaign', '海鳴り\u3000第2部\u3000消える航路\n④')).toEqual([]);
    expect(linesThat('listItem', '海鳴りの町\n③\n③港町の桟橋')).toEqual(['③港町の桟橋']);
  });

  it('repeats a paragraph word by word in quotation marks', () => {
    const text = '渡船の船長は「船は必ず戻ってくる」と話し、三十年の間に一度も事故を起こさなかった理由をそう説明した。';
    expect(linesThat('verbatim', `${text}\n「船は必ず戻ってくる」\n「船は必ず戻る」\n${text}`)).toEqual(['「船は必ず戻ってくる」']);
  });

  it('is a note on a column behind a bullet, though it is a sentence', () => {
    expect(linesThat('body', '◇「港の一皿」は毎週火曜に掲載します。\n「俳壇」は都合により、15日に掲載します。')).toEqual(['「俳壇」は都合により、15日に掲載します。']);
  });
});

it('An institution that signs with its characters set apart is one name', () => {
  expect(peopleOf([['headline', '写真を募集'], ['paragraph', '港の写真を募ります。'], ['tailByline', '浜　戸　新　聞　社']]).bylines.map(said)).toEqual(['author 浜戸新聞社']);
});

it('A signature that the column cuts ends no sentence, and goes on below', () => {
  const lines = '\u3000渡し場の待合所は冬のあいだ閉まり\n、船員は岸壁に立つ。春には、町が新\nしい風よけを置くのだという。（岸本\n拓、樽谷久子）\n\u3000次の冬も船は同じ時刻に出る。';
  expect(linesThat('otherHalf', lines)).toContain('拓、樽谷久子)');
  expect(linesThat('endsSentence', lines)).toEqual(['拓、樽谷久子)', '次の冬も船は同じ時刻に出る。']);
});

it('The text of a picture ends with the day, where a paragraph is one line', () => {
  const paragraph = '浜戸市の渡し場で、桟橋の灯の掛け替えが始まった。船員が一つずつ火を移し、日が沈むまで岸を回り続ける＝九日';
  expect(linesThat('endsSentence', `${paragraph}\n桟橋で灯を掛け替える。船員の樽谷さん＝九日`)).toHaveLength(1);
});

it('A Japanese paragraph may end with a bracket that holds a sentence, or says what is left out', () => {
  expect(linesThat('endsSentence', '（敬称略。次点は３６２票）\n（敬称略）\n浜戸駅（無人駅）')).toEqual(['(敬称略。次点は362票)', '(敬称略)']);
});

it('A Japanese paragraph on one line may end with what somebody said', () => {
  const said = 'この冬は船の来ない日が続いた。それでも樽谷さんは、桟橋の灯をともし続ける。「帰る船がいますから」';
  expect(linesThat('endsSentence', `${said}\n灯をともす。「帰る船が」\nと話した。`)).toEqual([said, 'と話した。']);
});

it('A bracket alone is no text, however full of it a Japanese column is', () => {
  const column = ['　待合所の屋根が抜けた。町', 'は春までに直す考えだが、', '費用は四百万円に上る。船', '員は灯をともして待つ。'];
  expect(linesThat('body', [...column, ...column, '（次回は八日、浦北駅）', '文・樽谷　久子', '写真・岸本　拓', ...column].join('\n'))).not.toContain('(次回は八日、浦北駅)');
  expect(linesThat('creditBelow', [...column, '（次回は八日、浦北駅）', '文・樽谷　久子', '写真・岸本　拓', ...column].join('\n'))).not.toContain('文・樽谷 久子');
});

it('The pair that has played opens a Japanese caption, and is no dateline', () => {
  expect(linesThat('lead', '【浦北農-北浜水産】九回表、最後の打者を打ち取り、抱き合う樽谷（左）と岸本。')).toEqual([]);
});

it('What a counsellor is asked and answers has no dateline', () => {
  expect(linesThat('lead', '【白根町】町は渡し船の運賃を来春から五十円上げる方針を決めた。\n【相談】夫が毎晩、渡し船の時刻を調べては私に聞かせます。\n【答え】時刻表を読む人は、旅に出たいのかもしれません。')).toEqual(['【白根町】町は渡し船の運賃を来春から五十円上げる方針を決めた。']);
});

it('An item of a Japanese list may end with a telephone number', () => {
  expect(linesThat('endsSentence', '▽星を見る会＝7時、浜戸天文台。雨天中止。☎0199（55）0140\n浜戸天文台　☎0199（55）0140')).toEqual(['▽星を見る会=7時、浜戸天文台。雨天中止。☎0199(55)0140']);
});

it('A Japanese name may stand apart in a line that nothing else tells to be a byline', () => {
  expect(peopleOf([['headline', '浜の朝'], ['byline', '遠矢　拓人'], ['paragraph', '船が出る。']]).bylines.map(said)).toEqual(['reporter 遠矢拓人']);
});

it('A Japanese jump may name another page by what is on it', () => {
  const page = viewPage(new SourceText('（運動面に詳報）\n（写真グラフ二十、二十一面に）\n（社会面の写真）'), 'ja');
  expect([0, 1, 2].filter((line) => hasCue(page, line, 'jumpTo'))).toEqual([0, 1]);
});

it('Whoever has taken a picture may be named alone under it', () => {
  for (const name of ['弓削悟', '田子山\u3000望']) expect(creditsOf([['photoHead', '銀輪、雲へ'], ['photoText', '700人が標高差1360㍍を駆け上がった。'], ['credit', name]])).toEqual([`photographer ${name.replace('\u3000', '')}`]);
  for (const line of ['来年七月、閉店　予定', '小夜川、市民相談']) expect(creditsOf([['photoHead', '銀輪、雲へ'], ['photoText', '700人が標高差1360㍍を駆け上がった。'], ['credit', line]])).toEqual([]);
});
