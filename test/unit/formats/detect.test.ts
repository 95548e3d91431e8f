import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLD, SAMPLE_LENGTH } from '../../../src/formats/format';
import { detectFormat } from '../../../src/formats/formats';
import { detectPage } from '../../../src/formats/page/detect';

interface Sample {
  readonly name: string;
  readonly text: string;
}

function samplesIn(folder: string, ending: string): Sample[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Texts of sites: some say nowhere that they are of a newspaper. */
const SITES = samplesIn('test/pages/sites', '.txt');
const PAGES = [...samplesIn('test/pages/tuning', '.txt'), ...samplesIn('test/pages/kept', '.txt')];
const OTHER_TEXTS = samplesIn('test/notDumps', '').filter(({ name }) => !name.startsWith('README'));

/** Short ones: `FAMILY-….txt`. */
const SHORT_DUMPS = samplesIn('test/shortDumps', '.txt');
/**
 * Nobody could tell that these stood in a paper, unless he knew it: a funeral home writes the same obituary for its own pages, and who writes
 * to an editor has the same letter on his desk before it is printed. Among others of a page both are found.
 */
const UNTOLD: ReadonlySet<string> = new Set(['page-en-10.txt', 'page-en-11.txt']);

const isDump = (text: string): boolean => detectFormat(text).confidence >= DEFAULT_THRESHOLD;
const named = (samples: readonly Sample[]): string[] => samples.map(({ name, text }) => `${name} ${detectFormat(text).confidence}: ${detectFormat(text).reasons.join('; ')}`);

const CHINESE_PAGE = `
第02版 综合新闻 2026年4月9日 星期四
渡口镇的春茶赶上了头班冷链车
记者 姜以南 通讯员 莫晓棠
本报讯 4月8日清晨，渡口镇茶叶交易市场里人声鼎沸。一辆冷链车装满当天采下的鲜叶，两个小时后就能送到省城的茶厂，比往年快了整整一天。
镇农技站站长说，今年全镇春茶面积1.2万亩，预计产值8600万元，采茶高峰将持续到谷雨。
夜校开到菜场边
记者 易小舟
每周三晚上七点，南门菜场二楼的灯准时亮起，四十多名摊主放下秤杆，拿起笔记本，跟着老师学剪短视频。
“学会了，自己的笋干自己吆喝。”摊主老范说，这个月他多卖了三百多斤。
`;

const ENGLISH_PAGE = `
PAGE FOUR          THE HOLLIS FERRY LEDGER          THURSDAY, MAY 14, 1936
COUNCIL VOTES TO REBUILD
OLD MILL BRIDGE BY FALL
By RUTH ELLENWOOD
  The city council voted last night to rebuild the bridge at the old mill before the first frost,
ending two years of argument over who should pay for it and how wide it should be.
FLOOD RELIEF FUNDS
REACH THREE COUNTIES
  MARSTON, May 13 (AP) — Relief money reached three river counties today, and the first crews went
to work on the levees that gave way in March, the governor's office announced.
`;

describe('a newspaper page is told from other texts', () => {
  it('finds every page of the repository', () => {
    expect(PAGES.length).toBeGreaterThan(60);
    expect(named(PAGES.filter(({ text }) => !isDump(text)))).toEqual([]);
  });

  it('finds nearly every text of a site', () => {
    const missed = named(SITES.filter(({ text }) => !isDump(text)));
    expect(missed.length / SITES.length, missed.join('\n')).toBeLessThan(0.1);
  });

  it('finds no page in minutes, mail, novels, source code, logs, subtitles and the like', () => {
    expect(OTHER_TEXTS.length).toBeGreaterThan(100);
    expect(named(OTHER_TEXTS.filter(({ text }) => isDump(text)))).toEqual([]);
  });

  it('finds a page by two stories of it, in Chinese and in English', () => {
    expect(isDump(CHINESE_PAGE)).toBe(true);
    expect(isDump(ENGLISH_PAGE)).toBe(true);
  });

  it('finds a page whatever its line ends and however many blank lines stand in it', () => {
    expect(isDump(CHINESE_PAGE.replaceAll('\n', '\r\n'))).toBe(true);
    expect(isDump(CHINESE_PAGE.replaceAll('\n', '\n\n'))).toBe(true);
  });

  it('finds single pages, half pages and exports of one or two stories', () => {
    const told = SHORT_DUMPS.filter(({ name }) => !UNTOLD.has(name));
    expect(told.length).toBeGreaterThan(28);
    expect(named(told.filter(({ name, text }) => !isDump(text) || !name.startsWith(`${detectFormat(text).format.id}-`)))).toEqual([]);
  });

  it.each([
    '16 Comment The Selwood Post Thursday 12 May 2022',
    'SELWOOD COURIER Tuesday 17 September 2019 BUSINESS 19',
    'Page Two        The Lineside Brother        May 1968',
    'Selwood and Port Dell Times, Thursday, February 9, 1978—3',
  ])('finds a page by the folio with which it begins: %s', (folio) => {
    const stories = ['Bridge stays shut', 'until boards dry', 'The bridge at the mill will stay shut until the new boards have dried, the council has been told by the man who is to lay them down.', 'Those who live across the river have been asked to go by the ferry, which is full.', 'See FERRY, Page 4', 'Ferry man gives up', 'his boat at last', 'The ferry that has crossed the river at Port Dell since the flood has made its last trip with four sheep, a bicycle and the postman.', 'Nobody has been found who would row it for the fare.'].join('\n');
    expect(isDump(stories)).toBe(false);
    expect(isDump(`${folio}\n${stories}`)).toBe(true);
  });

  it('takes a page for one, be it full of items of agencies, by its folio', () => {
    const items = ['北港', '南屏', '东垣', '西泠', '中渡', '上湖'].map((town, index) => `${town}新桥今天通车\n新华社${town}12月${index + 1}日电 历时三年建成的${town}新桥今天通车，全长1260米，双向六车道。\n`);
    expect(detectFormat(items.join('\n')).format.id).toBe('wire');
    expect(detectFormat(`岚浦晨报 2026年12月10日 星期四 07版 国内\n${items.join('\n')}`).format.id).toBe('page');
  });

  it('takes no page of a site for a file of agencies: theirs have no buttons', () => {
    const items = ['北港', '南屏', '东垣', '西泠'].map((town, index) => `${town}新桥今天通车\n新华社${town}12月${index + 1}日电 历时三年建成的${town}新桥今天通车，全长1260米，双向六车道。\n`);
    expect(detectFormat(items.join('\n')).format.id).toBe('wire');
    expect(detectFormat(items.join('分享到：\n【纠错】\n')).format.id).not.toBe('wire');
  });

  it('takes a Japanese page for one, be it full of items of agencies, by its folio, and whatever is set in columns', () => {
    const items = ['リマ', 'ソフィア', 'オスロ', 'ハノイ', 'ダカール', 'キト'].map((town, index) => `${town}で新橋開通\n【${town}共同】${town}の新しい橋が${index + 1}日に開通した。全長は1260メートルで、工事に3年かかった。\n`);
    expect(detectFormat(items.join('\n')).format.id).toBe('wire');
    for (const folio of ['岬北日報　2018年6月5日（火）　国際　7', '７面　国際　平成３０年（２０１８年）６月５日　火曜日', '国際　2018年6月5日（火）　12']) expect(detectFormat(`${folio}\n${items.join('\n')}`).format.id).toBe('page');
    expect(detectFormat(items.join('\n').replace(/(?<=^【.{9,16})(?=.)/gm, '\n')).format.id).toBe('page');
  });

  it('says what it saw, the weightiest first', () => {
    expect(detectPage(CHINESE_PAGE).reasons).toEqual([
      '2 × bylines between a headline and a paragraph',
      '1 × folio lines with page and date',
      '1 × folios with which it begins',
      '1 × leads with a lead marker or dateline',
    ]);
  });

  it('finds no page in one headline with one byline', () => {
    expect(isDump('夜校开到菜场边\n记者 易小舟\n每周三晚上七点，南门菜场二楼的灯准时亮起，四十多名摊主放下秤杆，拿起笔记本，跟着老师学剪短视频。')).toBe(false);
  });

  it('finds no page in a mail that quotes one', () => {
    const mail = `发件人: 采编部\n收件人: 各记者站\n抄送: 总编室\n主题: 周四二版小样\n\n各位，二版小样如下，请核对。\n${CHINESE_PAGE}`;
    expect(detectPage(mail).confidence).toBeLessThan(detectPage(CHINESE_PAGE).confidence);
    expect(isDump(mail)).toBe(false);
  });

  it('finds no page in source code that holds one', () => {
    const code = CHINESE_PAGE.trim().split('\n').map((line, at) => `const line${at} = {\n  text: '${line}',\n};\nlines.push(line${at});`);
    expect(isDump(code.join('\n'))).toBe(false);
  });

  it('finds no page in a binary file', () => {
    expect(detectPage(`${CHINESE_PAGE}\u0000`)).toEqual({ confidence: 0, reasons: [] });
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom('记者 ', '本报讯', '第03版', '\n', '\r\n', '\u3000', '。', '，', '春茶上市', 'By JANE DOE', '(AP) —', '\ud800', '\udc00', '\u0000', '\ufeff', '{', '12:30', '\t', '……', '....');

  it('gives a confidence from 0 to 1 and never throws', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(pieces, { maxLength: 120 }).map((some) => some.join('')));
    fc.assert(
      fc.property(text, (sample) => {
        const { confidence } = detectPage(sample);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('judges a page that is cut anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAGES), fc.double({ min: 0, max: 1, noNaN: true }), ({ text }, share) => {
        const { confidence } = detectPage(text.slice(0, Math.floor(text.length * share)));
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it('still finds most pages by their first half, where that is more than a few lines', () => {
    const long = PAGES.filter(({ text }) => text.length > 1000);
    const halves = long.map(({ name, text }) => ({ name, text: text.slice(0, text.length / 2) }));
    expect(halves.filter(({ text }) => isDump(text)).length).toBeGreaterThan(long.length * 0.95);
  });
});

describe('the time that it takes', () => {
  it('is linear in blank lines, of which exports have long runs', () => {
    const text = ' \n'.repeat(SAMPLE_LENGTH / 2);
    const begun = performance.now();
    detectFormat(text);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
