import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { FEATURES } from '../../../../src/formats/page/features/features';
import { PAIR_FEATURES } from '../../../../src/formats/page/features/pairs';
import { LANGUAGE_SAMPLE, senseLanguage } from '../../../../src/formats/page/view/layout';
import { CUE_WORDS } from '../../../../src/formats/page/view/pageView';
import type { PageView } from '../../../../src/formats/page/view/pageView';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import { FEATURE_REACH } from '../../../../src/formats/page/view/rows';

/** Every sixteenth page, and every fourth text of a site. */
const PAGES = [['tuning', 16], ['sites', 4]].flatMap(([folder, each]) => {
  const names = readdirSync(join('test', 'pages', String(folder))).filter((name) => name.endsWith('.txt'));
  return names.filter((_, index) => index % Number(each) === 0).map((name) => join('test', 'pages', String(folder), name));
});

/** The features by name, those of two lines too. */
const SEEING = [
  ...Object.entries(FEATURES).map(([name, { holds }]) => ({ name, holds })),
  ...Object.entries(PAIR_FEATURES).map(([name, holds]) => ({ name: `of two lines: ${name}`, holds })),
];

/** A column, or a list, that tells which rows are looked up in it. */
function watched(column: object, see: (row: number) => void, width = 1): object {
  return new Proxy(column, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) see(Math.floor(Number(key) / width));
      const value: unknown = Reflect.get(target, key);
      if (key === 'slice' && Array.isArray(target)) {
        return (first: number, end: number) => {
          for (let row = first; row < end; row++) see(row);
          return target.slice(first, end) as unknown[];
        };
      }
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** The page as if it had been read from another text that is the same: what is remembered of the page is forgotten. */
function watchedPage(page: PageView, see: (row: number) => void): PageView {
  const watchedColumns = <Columns extends object>(columns: Columns): Columns => {
    const entries = Object.entries(columns).map(([name, column]: [string, unknown]) => [name, ArrayBuffer.isView(column) || Array.isArray(column) ? watched(column, see, name === 'cues' ? CUE_WORDS : 1) : column] as const);
    return { ...columns, ...Object.fromEntries<unknown>(entries) };
  };
  return { ...watchedColumns(page), lines: { ...watchedColumns(page.lines), source: new SourceText(page.lines.source.text) } };
}

function farthestLook(page: PageView, holds: (page: PageView, index: number) => boolean): number {
  let [farthest, index] = [0, 1];
  const seeing = watchedPage(page, (row) => {
    if (row < page.lines.count) farthest = Math.max(farthest, Math.abs(row - index));
  });
  for (; index < page.lines.count; index++) holds(seeing, index);
  return farthest;
}

describe('A feature', () => {
  it('looks at no line beyond the reach of features: an edit has the lines within it looked at again', () => {
    const tooFar = new Set<string>();
    for (const path of PAGES) {
      const source = new SourceText(readFileSync(path, 'utf8'));
      const page = viewPage(source, senseLanguage(source.beginning(LANGUAGE_SAMPLE)));
      for (const { name, holds } of SEEING) if (farthestLook(page, holds) > FEATURE_REACH) tooFar.add(name);
    }
    expect([...tooFar]).toEqual([]);
  }, 120_000);
});
