import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { contrast } from './contrast';
import { eventually } from './eventually';
import type { TestBed } from './testBed';
import { themes } from './workbench';
import type { Workbench } from './workbench';

/** What of the front page is painted in one way, and what it is. */
const pieces = {
  nameplate: '临江日报',
  headline: '临江老港口变身城市会客厅',
  role: '记者',
  person: '沈砚秋',
  figure: '11年',
  subhead: '老仓库里开出新店',
} as const;

/** Headlines, names and figures stand out in every theme, and all can be read. */
export function colours(testBed: TestBed): void {
  describe('Colours', () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await testBed.open('media/sample');
      await workbench.openFile('linjiang-daily-p1.txt');
    });

    for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
      it(`tell the parts of a story apart in ${theme}`, async () => {
        await workbench.setTheme(theme);
        await eventually(async () => {
          const paints = await Promise.all(Object.values(pieces).map((piece) => workbench.paint(piece)));
          const [, headline, , person, figure, subhead] = paints;
          assert.ok(headline?.bold, 'the headline is not bold');
          assert.ok(subhead?.bold, 'the subhead is not bold');
          assert.notEqual(person?.color, figure?.color);
          Object.keys(pieces).forEach((name, index) => {
            const paint = paints[index];
            const ratio = paint ? contrast(paint.color, paint.background) : 0;
            assert.ok(ratio >= 4.5, `${name}: a contrast of ${ratio.toFixed(1)} to 1 is hard to read (${JSON.stringify(paint)})`);
          });
        });
        const picture = `colours-${theme.toLowerCase().replaceAll(' ', '-')}`;
        await (theme.startsWith('Dark') ? workbench.illustrate(picture) : workbench.screenshot(picture));
      });
    }
  });
}
