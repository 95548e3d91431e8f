import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { eventually } from './eventually';
import type { TestBed } from './testBed';
import type { Workbench } from './workbench';

/** The rows of the sample's front page, as the Stories tree shows them. */
const frontPage = [
  'Page 1 · 要闻 6',
  '  临江老港口变身城市会客厅 沈砚秋, 陆一鸣, 葛新雨 · 526 chars · 34 figures',
  '  百名非遗传承人走进课堂 江若溪, 温小满, 邵知行 · 202 chars · 8 figures',
  '  石塘镇果农卖起“预售果” 蒋南枝 · 194 chars · 11 figures',
  '  龙舟试水 56 chars · 3 figures',
  '  把江岸还给脚步 程以南 · 274 chars · 5 figures',
  '  全市首条夜间公交环线今晚开行 骆青 · 80 chars · 6 figures',
];

/** From a dump to two of its stories in a file: what Broadsheet is for. */
export function mainJob(testBed: TestBed): void {
  describe('The main job', () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await testBed.open('media/sample');
    });

    it('opens a dump, which is recognised by what it holds', async () => {
      await workbench.openFile('linjiang-daily-p1.txt');
      await eventually(async () => {
        assert.equal((await workbench.visibleLines())[0], '临江日报');
        assert.ok((await workbench.statusBarItems()).includes('Newspaper Dump'), 'the language mode is another');
      });
    });

    it('lists the stories with their writers, lengths and figures', async () => {
      await workbench.openSideBar('Broadsheet');
      await workbench.widenSideBar(480);
      await eventually(async () => {
        // How sure the decoder is changes with its weights.
        const rows = (await workbench.treeRows('Stories')).map((row) => row.replace(' · to check', ''));
        assert.deepEqual(rows, frontPage);
      });
      await workbench.goToLine(9);
      await workbench.illustrate('stories');
    });

    it('takes two ticked stories out into one file', async () => {
      await workbench.tick('Stories', '百名非遗传承人');
      await workbench.tick('Stories', '龙舟试水');
      await workbench.runCommand('Broadsheet: Extract Stories…');
      await workbench.pickQuickInput('Markdown');
      await workbench.pickQuickInput('One File…');
      const path = join(workbench.folder, 'two stories.md');
      await workbench.answerFileDialog(path);
      await eventually(async () => {
        assert.deepEqual(await workbench.notifications(), ['2 stories were written to two stories.md.']);
      });
      const text = readFileSync(path, 'utf8');
      assert.deepEqual(text.match(/headline: .*$/gm), ['headline: 百名非遗传承人走进课堂', 'headline: 龙舟试水']);
      assert.match(text, /\n本报讯 竹编、剪纸、木版年画……这学期/);
      assert.doesNotMatch(text, /老港口|杨梅/);
    });
  });
}
