import { describe, expect, it } from 'vitest';
import { parseDump } from '../../../src/formats/formats';
import { compareFigures, emptyFigureTally, foundFigures } from '../../score/compareFigures';
import { readFiguredPages } from '../../score/goldFigures';

describe.each(['test/figures/tuning', 'test/figures/kept'])('the pages of %s', (folder) => {
  const pages = readFiguredPages(folder);

  it('print each figure of the gold on its line', () => {
    const absent = pages.flatMap(({ name, text, gold }) => {
      const lines = text.split('\n');
      return [...gold.figures, ...gold.notFigures].filter(({ line, text: printed }) => !lines[line - 1]?.includes(printed)).map(({ line, text: printed }) => `${name} ${line} ${printed}`);
    });
    expect(absent).toEqual([]);
  });

  it.each(pages.map((page) => [page.name, page] as const))('are read: %s', async (_name, page) => {
    const tally = emptyFigureTally();
    compareFigures(page, foundFigures(await parseDump(page.text)), tally);
    expect(tally.right / (tally.right + tally.wrong.length)).toBeGreaterThanOrEqual(0.97);
    expect(tally.right / page.gold.figures.length).toBeGreaterThanOrEqual(0.93);
    expect(tally.wrongValue).toEqual([]);
    expect(tally.hits).toEqual([]);
  });
});
