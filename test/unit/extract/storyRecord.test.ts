import { describe, expect, it } from 'vitest';
import { outlineRecord, storyRecord } from '../../../src/extract/storyRecord';
import { byline, credit, handMadeDump, spanOf } from './handMadeDump';

const PAGE = `
  nameplate  | 沄湾日报
  folio      | 第02版 综合 2026年3月19日
             |
  ---
  label      | “开年第一铲”
  kicker     | 抓住枯水时节
  headline   | 管水管苗管肥
  +headline  | 87个工程同日动工
  deck       | ——灌溉类工程占七成
  byline     | 记者 秦远舟
  +byline    | 通讯员 陈 述
  paragraph  | 本报讯 昨天,全市水利工程在沄
  pullQuote  | 开工就是冲刺
  +paragraph | 湾新区开工。
  caption    | 图为开工现场。
  credit     | 江牧云 摄
  subhead    | 一、抢时间
  paragraph  | 今年的项目比去年多一成。
  jump       | (下转第4版)
`;

const dump = handMadeDump(PAGE, [
  (source) => ({
    page: '2',
    section: '综合',
    date: '2026-03-19',
    bylines: [
      { ...byline(source, 'reporter', '秦远舟'), title: '首席记者' },
      byline(source, 'correspondent', '陈 述'),
    ],
    credits: [credit(source, 'photographer', '江牧云')],
    leadMarker: spanOf(source, '本报讯'),
    characters: 35,
    words: 35,
  }),
]);

describe('the record of a story', () => {
  it('tells every part in the order that other programs rely on', () => {
    const record = outlineRecord(dump, 'page-2.txt').stories[0];
    expect(JSON.stringify(record)).toBe(
      JSON.stringify({
        id: 'story-1',
        kind: 'news',
        lines: [4, 18],
        page: 2,
        section: '综合',
        date: '2026-03-19',
        source: null,
        kickers: ['抓住枯水时节'],
        headline: '管水管苗管肥 87个工程同日动工',
        decks: ['——灌溉类工程占七成'],
        bylines: [
          { role: 'reporter', names: ['秦远舟'], lines: [9, 9], title: '首席记者' },
          { role: 'correspondent', names: ['陈述'], lines: [10, 10] },
        ],
        dateline: null,
        leadMarker: '本报讯',
        subheads: ['一、抢时间'],
        captions: ['图为开工现场。'],
        pullQuotes: ['开工就是冲刺'],
        labels: ['“开年第一铲”'],
        jumps: ['(下转第4版)'],
        credits: [{ role: 'photographer', names: ['江牧云'] }],
        paragraphs: [
          { lines: [11, 13], text: '本报讯 昨天,全市水利工程在沄湾新区开工。' },
          { lines: [17], text: '今年的项目比去年多一成。' },
        ],
        characters: 35,
        words: 35,
      }),
    );
  });

  it('stands in the record of its dump, beside the furniture', () => {
    const outline = outlineRecord(dump, 'page-2.txt');
    expect(Object.keys(outline)).toEqual([
      'file',
      'format',
      'language',
      'confidence',
      'declaredStories',
      'furniture',
      'stories',
    ]);
    expect(outline.furniture).toEqual([
      { kind: 'nameplate', lines: [1, 1], text: '沄湾日报' },
      { kind: 'folio', lines: [2, 2], text: '第02版 综合 2026年3月19日' },
    ]);
  });

  it('counts a caption as the paragraph of a photo story, and of no other', () => {
    const page = `
      ---
      headline | 云上赏花
      caption  | 昨天,游客在云畔村拍照。
      credit   | 江牧云 摄
    `;
    const paragraphsOf = (kind: 'photo' | 'news'): unknown => {
      const made = handMadeDump(page, [() => ({ kind })]);
      return outlineRecord(made, 'p.txt').stories[0]?.paragraphs;
    };
    expect(paragraphsOf('photo')).toEqual([{ lines: [2], text: '昨天,游客在云畔村拍照。' }]);
    expect(paragraphsOf('news')).toEqual([]);
  });

  it('has cells for a table, an entry a line for a list and for verse', () => {
    const made = handMadeDump(
      `
      ---
      headline  | 本周菜价
      table     | 品名
      table     | 涨跌
                |
      table     | 草鱼
      table     | 持平
      listItem  | 多云转阴
      listItem  | 东风三级
      verse     | 一阵风把窗棂吹响
      verse     | 渡工收好昨夜的灯
      `,
      [() => ({ tables: [{ lines: { first: 1, last: 5 }, columns: 2 }], continues: '菜篮子稳住了' })],
    );
    const record = outlineRecord(made, 'p.txt').stories[0];
    expect(record?.tables).toEqual([{ lines: [2, 6], columns: 2, cells: ['品名', '涨跌', '草鱼', '持平'] }]);
    expect(record?.paragraphs.map(({ text }) => text)).toEqual([
      '多云转阴',
      '东风三级',
      '一阵风把窗棂吹响',
      '渡工收好昨夜的灯',
    ]);
    expect(record?.verse).toBe(true);
    expect(record?.continues).toBe('菜篮子稳住了');
  });

  it('joins English lines with spaces and takes line-end hyphens back', () => {
    const made = handMadeDump(`
      ---
      headline   | COUNCIL VOTES
      +headline  | TO FIX PIKE
      paragraph  | The board on Tuesday put off resur-
      +paragraph | facing of the old
      +paragraph | pike.
    `);
    const [story] = made.stories;
    if (!story) throw new Error('no story');
    const record = storyRecord(made, story);
    expect(record.headline).toBe('COUNCIL VOTES TO FIX PIKE');
    expect(record.paragraphs[0]?.text).toBe('The board on Tuesday put off resurfacing of the old pike.');
  });

  it('gives a dateline on one line though a printed line ends inside it', () => {
    const made = handMadeDump(
      `
      ---
      headline   | MILL REOPENS
      paragraph  | FAIR HARBOR,
      +paragraph | Ohio — The mill reopened.
      `,
      [(source) => ({ dateline: spanOf(source, 'FAIR HARBOR,\nOhio') })],
    );
    expect(outlineRecord(made, 'p.txt').stories[0]?.dateline).toBe('FAIR HARBOR, Ohio');
  });
});
