import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../../src/formats/page/features/tables';

/** A table as it was printed; one cell a line is what is left of it in a dump. */
function cellsOf(table: string): string[] {
  return table.split(/[|\n]/).map((cell) => cell.trim()).filter((cell) => cell !== '');
}

describe('A table printed one cell a line', () => {
  it('has the columns in which words and numbers keep apart', () => {
    expect(columnsOf(cellsOf(`
      品种 | 均价  | 涨跌
      白菜 | 2.40 | +3.2%
      猪肉 | 26.5 | -1.1%
      鸡蛋 | 9.80 | 持平
    `))).toBe(3);
    expect(columnsOf(cellsOf(`
      Club    | Points
      Carford | 31
      Dunmere | 28
    `))).toBe(2);
  });

  it('may have words in two columns', () => {
    expect(columnsOf(cellsOf(`
      村名   | 负责人 | 亩数
      上湾村 | 秦远舟 | 120
      下湾村 | 孟晓棠 | 86
    `))).toBe(3);
  });

  it('has no number of columns that can be told where cells are missing', () => {
    expect(columnsOf(cellsOf('品种 | 均价 | 白菜 | 2.40 | 猪肉'))).toBeNull();
  });

  it('has none where all cells are words', () => {
    expect(columnsOf(cellsOf('白菜 | 猪肉 | 鸡蛋 | 豆腐'))).toBeNull();
  });

  it('has none where there are no cells', () => {
    expect(columnsOf([])).toBeNull();
  });
});
