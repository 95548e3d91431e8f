import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toMarkdown } from '../../../src/extract/markdown';
import { escapeMarkdown } from '../../../src/extract/markdownEscape';
import { byline, credit, handMadeExtracts } from './handMadeDump';

const STORY = `
  ---
  label      | “开年第一铲”
  kicker     | 抓住枯水时节
  headline   | 87个工程同日动工
  deck       | ——灌溉类工程占七成
  byline     | 记者 秦远舟
  paragraph  | 昨天,全市水利工程在沄
  pullQuote  | 开工就是冲刺
  +paragraph | 湾新区开工。
  caption    | 图为开工现场。
  credit     | 江牧云 摄
  subhead    | 一、抢时间
  paragraph  | 今年的项目比去年多一成。
  jump       | (下转第4版)
`;

const details = (source: Parameters<typeof byline>[0]): object => ({
  page: '2',
  date: '2026-03-19',
  bylines: [byline(source, 'reporter', '秦远舟')],
  credits: [credit(source, 'photographer', '江牧云')],
  characters: 33,
  words: 33,
});

/** What the front matter of a Markdown text says. */
function metadataOf(markdown: string): unknown {
  return parse(markdown.split('---\n')[1] ?? '');
}

describe('a story as Markdown', () => {
  it('says in its metadata what it is about, where that is known', () => {
    const [story] = handMadeExtracts(STORY, [details]);
    if (!story) throw new Error('no story');
    expect(metadataOf(toMarkdown([{ ...story, keywords: ['水利', '灌溉'] }]))).toMatchObject({ headline: '87个工程同日动工', keywords: ['水利', '灌溉'] });
    expect(metadataOf(toMarkdown([story]))).not.toHaveProperty('keywords');
  });

  it('is its metadata, its headline and its blocks in the order of the page', () => {
    expect(toMarkdown(handMadeExtracts(STORY, [details]))).toBe(`---
file: 沄湾日报.txt
lines:
  - 1
  - 13
page: 2
date: "2026-03-19"
kind: news
kickers:
  - 抓住枯水时节
headline: 87个工程同日动工
decks:
  - ——灌溉类工程占七成
bylines:
  - role: reporter
    names:
      - 秦远舟
labels:
  - “开年第一铲”
credits:
  - role: photographer
    names:
      - 江牧云
characters: 33
words: 33
---

# 87个工程同日动工

*抓住枯水时节*

**——灌溉类工程占七成**

记者 秦远舟

昨天,全市水利工程在沄湾新区开工。

> 开工就是冲刺

*图为开工现场。*

*江牧云 摄*

## 一、抢时间

今年的项目比去年多一成。
`);
  });

  it('sets tables, lists and verse as such', () => {
    const [body] = toMarkdown(
      handMadeExtracts(
        `
        ---
        headline | 一周
        table    | 品名
        table    | 涨跌
        table    | 草鱼
        table    | 持平
        table    | 豆角
        listItem | 多云
        listItem | 东风
        verse    | 雨停了
        verse    | 灯亮了
                 |
        verse    | 人来了
        `,
        [() => ({ tables: [{ lines: { first: 1, last: 5 }, columns: 2 }] })],
      ),
    )
      .split('# 一周\n\n')
      .slice(1);
    expect(body).toBe(`| 品名 | 涨跌 |
| --- | --- |
| 草鱼 | 持平 |
| 豆角 |  |

- 多云
- 东风

雨停了\\
灯亮了

人来了
`);
  });

  it('names the headline that a story without one continues', () => {
    const page = `
      ---
      jump      | (上接第1版)
      paragraph | 山里的客人多了。
    `;
    expect(toMarkdown(handMadeExtracts(page, [() => ({ continues: '云上梨花开' })]))).toContain('\n# … 云上梨花开\n');
  });
});

describe('several stories as one Markdown document', () => {
  const page = `
    ---
    headline  | 新桥通车
    paragraph | 新桥通车了。
    ---
    headline  | 老街亮灯
    paragraph | 老街亮灯了。
  `;

  it('have one front matter that lists them', () => {
    const [, frontMatter = '', body = ''] = toMarkdown(handMadeExtracts(page)).split(/^---$/m);
    expect(parse(frontMatter)).toMatchObject({
      stories: [
        { file: '沄湾日报.txt', headline: '新桥通车', lines: [1, 2] },
        { file: '沄湾日报.txt', headline: '老街亮灯', lines: [3, 4] },
      ],
    });
    expect(body).toBe('\n\n# 新桥通车\n\n新桥通车了。\n\n# 老街亮灯\n\n老街亮灯了。\n');
  });

  it('are nothing where none was chosen', () => {
    expect(toMarkdown([])).toBe('');
  });
});

describe('front matter', () => {
  it('keeps texts that YAML could take for something else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (headline) => {
        const extracts = handMadeExtracts('---\nheadline | 题', [() => ({ headline, section: 'no' })]);
        const [, frontMatter = ''] = /^---\n(.*?)^---\n/ms.exec(toMarkdown(extracts)) ?? [];
        expect(parse(frontMatter, { version: '1.1' })).toMatchObject({ headline, section: 'no' });
      }),
    );
  });
});

describe('escaped text', () => {
  const markdownIt = new MarkdownIt({ html: true, linkify: false });
  const unescaped = (html: string): string =>
    html
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .trim();

  it.each([
    '1. 开工',
    '# 一号地块',
    '- 晴',
    '> 100 人',
    '5*3*2 的_箱子_',
    '[图](见下)',
    '<b>粗</b> &amp; 细',
    '价格$5-$6,约合C$',
    '甲|乙',
    '3~5级,6~7级',
    '`码` \\n',
    '===',
    '---',
    '***',
    '#',
  ])('shows %s as it is', (text) => {
    expect(unescaped(markdownIt.render(escapeMarkdown(text)))).toBe(`<p>${text}</p>`);
  });

  it('shows any line as it is, alone or below another', () => {
    const mark = fc.constantFrom(...Array.from('#*_-+=~`[]()<>|\\!$&;:.1 ab中。“'));
    const line = fc
      .array(mark, { minLength: 1, maxLength: 12 })
      .map((marks) => marks.join('').trim().replace(/ +/g, ' '))
      .filter((text) => text !== '');
    fc.assert(
      fc.property(line, (text) => {
        expect(unescaped(markdownIt.render(escapeMarkdown(text)))).toBe(`<p>${text}</p>`);
        expect(unescaped(markdownIt.render(`上|句\\\n${escapeMarkdown(text)}`))).toBe(`<p>上|句<br>\n${text}</p>`);
        expect(unescaped(markdownIt.render(`# ${escapeMarkdown(text)}`))).toBe(`<h1>${text}</h1>`);
      }),
      { numRuns: 2000 },
    );
  });
});
