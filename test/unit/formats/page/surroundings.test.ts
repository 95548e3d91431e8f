import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/core/dump';
import { readFolio } from '../../../../src/formats/page/features/folio';
import { normaliseWidth } from '../../../../src/formats/page/text/normalise';
import { NOTHING_ABOVE, belowFurniture, belowStory } from '../../../../src/formats/page/features/surroundings';

/** Reads a dump of folio lines; `*` is a nameplate, `=` a story. What holds for each story, as `page section date`. */
function read(lines: readonly string[], language: Language = 'zh'): string[] {
  const held: string[] = [];
  let above = NOTHING_ABOVE;
  for (const line of lines) {
    if (line === '*') above = belowFurniture(above, 'nameplate', [], language);
    else if (line === '=') {
      const { page, section, date } = above.folio;
      held.push([page, section, date].map((word) => word ?? '-').join(' '));
      above = belowStory(above, { column: null, isBrief: false });
    } else above = belowFurniture(above, 'folio', [readFolio(normaliseWidth(line))], language);
  }
  return held;
}

describe('The folio of a story', () => {
  it.each<[string, string[], string[]]>([
    ['is gathered from the lines above it', ['A06 帮办', '2026年5月20日 星期三', '='], ['A6 帮办 2026-05-20']],
    ['holds for all stories of the page', ['第02版 要闻', '=', '='], ['2 要闻 -', '2 要闻 -']],
    ['changes with the page and keeps the date', ['2026年5月20日 第1版 要闻', '=', '第2版 综合', '='], ['1 要闻 2026-05-20', '2 综合 2026-05-20']],
    ['is the front page under a nameplate', ['*', '2026年5月20日 今日8版', '='], ['1 - 2026-05-20']],
    ['is the printed page although the nameplate is printed too', ['A05 经济', '*', '2026年5月20日', '='], ['A5 经济 2026-05-20']],
    ['is the front page again where the next issue begins', ['*', '2026年5月20日', '=', '第4版 副刊', '=', '*', '2026年5月21日', '='], ['1 - 2026-05-20', '4 副刊 2026-05-20', '1 - 2026-05-21']],
    ['is not changed by a nameplate further down the page', ['第3版 城事 2026年5月20日', '=', '*', '='], ['3 城事 2026-05-20', '3 城事 2026-05-20']],
  ])('%s', (_, lines, expected) => {
    expect(read(lines)).toEqual(expected);
  });

  it.each([
    ['B4 言論廣場', 'zh'],
    ['A15 民意論壇', 'zh'],
    ['14版　オピニオン', 'ja'],
  ] as const)('%s is a page of opinion', (line, language) => {
    expect(belowFurniture(NOTHING_ABOVE, 'folio', [readFolio(normaliseWidth(line))], language).inOpinion).toBe(true);
  });

  it('counts pages of an English paper from A1', () => {
    expect(read(['*', 'WEDNESDAY, MARCH 18, 2026', '=', 'A6', '='], 'en')).toEqual(['A1 - 2026-03-18', 'A6 - 2026-03-18']);
  });
});
