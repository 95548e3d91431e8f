import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { eventually } from './eventually';
import type { TestBed } from './testBed';
import type { Workbench } from './workbench';

const page = 'linjiang-daily-p1.txt';

/** A page whose story tells the cost of one bridge twice, and not alike. */
const contradiction = `沄湾日报
2026年3月18日 星期三 第02版 综合

新河大桥昨天合龙

记者 秦远舟

本报讯 昨天上午,跨越沄河的新河大桥顺利合龙。新河大桥总投资8.4亿元,预计今年年底建成通车,届时两岸居民过河只要五分钟。

建设指挥部负责人介绍,新河大桥总投资8.6亿元,是全市近年来规模最大的民生工程之一。施工期间,建设者们克服了水位变化大、航道繁忙等困难。

老街路灯换新装

记者 孙望舒

本报讯 城南老街的312盏路灯日前全部换上了新灯具,夜里出门的居民说,走了几十年的青石板路从来没有这样亮堂过。
`;

/** From figures that are seen to their values, their list, a table of them, and a doubt about one. */
export function figures(testBed: TestBed): void {
  describe('Figures', () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await testBed.open('media/sample');
      writeFileSync(join(workbench.folder, 'bridge.txt'), contradiction);
      await workbench.openFile(page);
      await workbench.openSideBar('Broadsheet');
      await workbench.treeRow('Stories', '龙舟试水').waitFor();
    });

    async function figuresAre(check: (rows: readonly string[]) => void): Promise<void> {
      await eventually(async () => { check(await workbench.treeRows('Figures')); });
    }

    it('say over a figure what it is worth, and copy that', async () => {
      await workbench.goToLine(19);
      await workbench.hoverOver('8.4亿元');
      await eventually(async () => {
        assert.match(await workbench.hovers(), /8\.4亿元 → 840,000,000 CNY\s+Money\s+Copy Value · Copy as Printed/);
      });
      await workbench.illustrateHover('figure-hover');
      await workbench.pressInHover('Copy Value');
      await eventually(async () => { assert.equal(await workbench.clipboard(), '840000000'); });
    });

    it('are listed in a view by story', async () => {
      await workbench.widenSideBar(420);
      await workbench.view('Figures').locator('.pane-header').click();
      await workbench.view('Stories').locator('.pane-header').click();
      await figuresAre((rows) => { assert.match(rows[0] ?? '', /^临江老港口变身城市会客厅 \d+$/); });
      await workbench.treeRow('Figures', '石塘镇果农').click();
      await figuresAre((rows) => { assert.ok(rows.includes('  2970万元 29,700,000 CNY'), rows.join('\n')); });
    });

    it('lead to their place in the page', async () => {
      await workbench.treeRow('Figures', '2970万元').click();
      await eventually(async () => {
        const status = (await workbench.statusBarItems()).join('\n');
        assert.match(status, /Ln 55, Col \d+ \(6 selected\)/);
      });
      await workbench.screenshot('figures-by-story');
    });

    it('are listed by kind, the largest first', async () => {
      await workbench.runCommand('Broadsheet: Group Figures by Kind');
      await workbench.runCommand('Broadsheet: Sort Figures by Value');
      await figuresAre((rows) => { assert.match(rows[0] ?? '', /^Money \d+$/); });
      await workbench.treeRow('Figures', 'Money').click();
      await figuresAre((rows) => {
        assert.deepEqual(rows.slice(1, 3), ['  8.4亿元 840,000,000 CNY · 临江老港口变身城市会客厅', '  2970万元 29,700,000 CNY · 石塘镇果农卖起“预售果”']);
      });
      await workbench.illustrate('figures-by-kind');
    });

    it('are filtered by their words, units and values', async () => {
      await workbench.runCommand('Broadsheet: Filter Figures…');
      await workbench.answerQuickInput('CNY 预售');
      await figuresAre((rows) => { assert.equal(rows[0], 'Money 1'); });
      await workbench.runCommand('Broadsheet: Clear Filter of Figures');
      await figuresAre((rows) => { assert.notEqual(rows[0], 'Money 1'); });
    });

    it('go out as a table with their headlines and sentences', async () => {
      await workbench.runCommand('Broadsheet: Extract Figures…');
      await workbench.pickQuickInput('CSV');
      await workbench.pickQuickInput('New Editor');
      await eventually(async () => {
        const lines = await workbench.visibleLines();
        assert.equal(lines[0], 'file,line,column,text,kind,value,high,unit,comparator,story,headline,sentence');
        assert.ok(lines.some((line) => /^linjiang-daily-p1\.txt,19,\d+,8\.4亿元,money,840000000,,CNY,,\w+,临江老港口变身城市会客厅,/.test(line)), lines.join('\n'));
      });
      await workbench.screenshot('figures-extracted');
      await workbench.runCommand('View: Revert and Close Editor');
    });

    it('that contradict each other are named in the Problems panel, with the other place', async () => {
      await workbench.openFile('bridge.txt');
      await workbench.runCommand('Problems: Focus on Problems View');
      await eventually(async () => {
        const problems = await workbench.problems();
        assert.ok(problems.some((row) => /8\.6亿元 here, 8\.4亿元 elsewhere.*twoValues/.test(row)), problems.join('\n'));
      });
      await workbench.expandProblem('twoValues');
      await eventually(async () => {
        const problems = await workbench.problems();
        assert.ok(problems.some((row) => /bridge\.txt\s*\[Ln 8, Col \d+\].*The story says 8\.4亿元 here/.test(row)), problems.join('\n'));
      });
      await workbench.illustrate('figure-check');
    });
  });
}
