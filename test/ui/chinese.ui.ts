import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { eventually } from './eventually';
import type { TestBed } from './testBed';
import type { Workbench } from './workbench';

/** Broadsheet speaks Chinese where VS Code does. (VS Code's own words stay English here: see emptyLanguagePack.ts.) */
export function chinese(testBed: TestBed): void {
  describe('In Chinese', () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await testBed.open('media/sample', { language: 'zh-CN' });
      await workbench.openFile('linjiang-daily-p1.txt');
      await workbench.openSideBar('Broadsheet');
    });

    it('names pages, lengths and figures', async () => {
      await eventually(async () => {
        const rows = (await workbench.treeRows('稿件')).map((row) => row.replace(' · 待核对', ''));
        assert.deepEqual(rows.slice(0, 2), [
          '第1版 · 要闻 6',
          '  临江老港口变身城市会客厅 沈砚秋、陆一鸣、葛新雨 · 526 字 · 34 个数字',
        ]);
      });
    });

    it('tells why a line was read as it was', async () => {
      await workbench.goToLine(69);
      await workbench.runCommand('Broadsheet: 这一行为什么这样判读？');
      await eventually(async () => {
        const rows = await workbench.quickInputRows();
        assert.equal(rows[0], '署名');
        assert.deepEqual(rows.filter((row) => /[a-z]/i.test(row)), []);
      });
      await workbench.illustrate('chinese');
    });
  });
}
