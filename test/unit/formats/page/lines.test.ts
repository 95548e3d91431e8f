import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { lineText, matchText, tableOf } from '../../../../src/formats/page/view/lines';

describe('The line table', () => {
  it('holds the lines that are not blank, without outer white space', () => {
    const table = tableOf(new SourceText('\n  头条 \r\n\u3000\n\n正文\n'));
    expect(table.count).toBe(2);
    expect([lineText(table, 0), lineText(table, 1)]).toEqual(['头条', '正文']);
    expect([...table.number.subarray(0, 2)]).toEqual([1, 4]);
    expect([...table.blanksBefore.subarray(0, 2)]).toEqual([1, 2]);
  });

  it('measures in cells: CJK characters are two, others one', () => {
    const table = tableOf(new SourceText('A版面。\n\u3000\u3000正文\n  body'));
    expect([...table.cells.subarray(0, 3)]).toEqual([7, 4, 4]);
    expect([...table.indent.subarray(0, 3)]).toEqual([0, 4, 2]);
  });

  it('measures quotation marks and dashes as wide as the letters around them', () => {
    const table = tableOf(new SourceText('“It’s late,” she said –\n“晚了”'));
    expect([...table.cells.subarray(0, 2)]).toEqual([23, 8]);
  });

  it.each(['———', '♦ ♦ ♦', '* * *', '======', '· · · ·'])('takes a printed rule (%s) for a blank line, and remembers it', (rule) => {
    const table = tableOf(new SourceText(`一\n${rule}\n二`));
    expect(table.count).toBe(2);
    expect([...table.ruleBefore.subarray(0, 2)]).toEqual([0, 1]);
    expect(table.blanksBefore[1]).toBe(1);
  });

  it('remembers a form feed, alone on its line or before a folio', () => {
    const table = tableOf(new SourceText('一\n\f\n二\n\f第02版\n三'));
    expect([...table.pageBreak.subarray(0, 4)]).toEqual([0, 1, 1, 0]);
    expect(lineText(table, 2)).toBe('第02版');
  });

  it('gives full-width letters and digits as half-width ones for matching, one for one', () => {
    const table = tableOf(new SourceText('　记者：王　强（Ａ１）'));
    expect(lineText(table, 0)).toBe('记者：王　强（Ａ１）');
    expect(matchText(table, 0)).toBe('记者:王 强(A1)');
  });

  it('counts no farther than its columns reach', () => {
    const table = tableOf(new SourceText(`${' '.repeat(300)}${'版'.repeat(1000)}${'\n'.repeat(400)}末`));
    expect([table.cells[0], table.indent[0], table.blanksBefore[1]]).toEqual([400, 255, 255]);
  });

  it('is empty where there is nothing', () => {
    expect(tableOf(new SourceText('')).count).toBe(0);
    expect(tableOf(new SourceText(' \n\t\n\u3000')).count).toBe(0);
  });
});
