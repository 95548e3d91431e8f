import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/extract/csv';
import { byline, credit, handMadeExtracts } from './handMadeDump';

/** Rows of CSV text as RFC 4180 has them, each field as it was before it was quoted. */
function parsedCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** The stories of CSV text, each as its cells by heading. */
function storiesOf(csv: string): Record<string, string>[] {
  const [headings = [], ...rows] = parsedCsv(csv);
  return rows.map((row) => Object.fromEntries(headings.map((heading, column) => [heading, row[column] ?? ''])));
}

const HEADLINE_ONLY = '---\nheadline | 题';

function csvOfHeadline(headline: string): string {
  return toCsv(handMadeExtracts(HEADLINE_ONLY, [() => ({ headline })]));
}

describe('stories as CSV', () => {
  it('have a row each, the people by their roles', () => {
    const csv = toCsv(
      handMadeExtracts(
        `
        ---
        headline  | 新桥通车
        byline    | 记者 秦远舟 王小满
        byline    | 通讯员 孟晓棠
        paragraph | 新桥,昨天通车。
        credit    | 江牧云 摄
        ---
        headline  | 老街亮灯
        `,
        [
          (source) => ({
            page: '2',
            bylines: [byline(source, 'reporter', '秦远舟', '王小满'), byline(source, 'correspondent', '孟晓棠')],
            credits: [credit(source, 'photographer', '江牧云')],
            characters: 8,
            words: 6,
          }),
        ],
      ),
    );
    const [bridge, street] = storiesOf(csv);
    expect(bridge).toMatchObject({
      file: '沄湾日报.txt',
      first_line: '1',
      last_line: '5',
      page: '2',
      date: '',
      headline: '新桥通车',
      reporters: '秦远舟; 王小满',
      correspondents: '孟晓棠',
      photographers: '江牧云',
      paragraphs: '1',
      characters: '8',
    });
    expect(street).toMatchObject({ headline: '老街亮灯', reporters: '', paragraphs: '0' });
  });

  it('come back from a parser as they were', () => {
    const text = fc.string({ unit: fc.constantFrom('稿', 'a', ' ', '"', ',', ';', '\n', '\r', "'") }).map((end) => `稿${end}`);
    fc.assert(
      fc.property(text, (headline) => {
        expect(storiesOf(csvOfHeadline(headline))).toMatchObject([{ headline }]);
      }),
    );
  });

  it.each(['=HYPERLINK("http://x.example","y")', '+86', '-5℃', '@市民', '＝1', '\t=1'])(
    'never let a spreadsheet run %j',
    (headline) => {
      expect(storiesOf(csvOfHeadline(headline))).toMatchObject([{ headline: `'${headline}` }]);
    },
  );

  it('begin with a byte order mark only where it is wanted', () => {
    const extracts = handMadeExtracts(HEADLINE_ONLY);
    expect(toCsv(extracts)).toMatch(/^file,id,/);
    expect(toCsv(extracts, { bom: true })).toBe(`\ufeff${toCsv(extracts)}`);
  });

  it('are the headings alone where no story was chosen', () => {
    expect(parsedCsv(toCsv([]))).toHaveLength(1);
  });
});
