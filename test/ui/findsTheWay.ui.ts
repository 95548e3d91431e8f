import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { eventually } from './eventually';
import type { TestBed } from './testBed';
import type { Workbench } from './workbench';

const page = 'linjiang-daily-p1.txt';
const headlines = [
  '临江老港口变身城市会客厅',
  '百名非遗传承人走进课堂',
  '石塘镇果农卖起“预售果”',
  '龙舟试水',
  '把江岸还给脚步',
  '全市首条夜间公交环线今晚开行',
];

/** What stands above the page's last subhead: its first line, and the story's headline. */
const sticky = ['2027年4月16日 星期五 农历丁未年三月初十 第11206期 今日8版', '临江老港口变身城市会客厅'];

/** VS Code's own ways through a file, and Broadsheet's. */
export function findsTheWay(testBed: TestBed): void {
  describe('Finding the way', () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await testBed.open('media/sample');
      await workbench.openFile(page);
    });

    async function sticks(): Promise<void> {
      await eventually(async () => {
        // VS Code looks for what sticks when the editor scrolls.
        await workbench.page.keyboard.press('Control+ArrowDown');
        await workbench.page.keyboard.press('Control+ArrowUp');
        assert.deepEqual(await workbench.stickyLines(), sticky);
      });
    }

    it('outlines the page in VS Code’s own Outline', async () => {
      // Room for the outline below it.
      await workbench.view('sample').locator('.pane-header').click();
      await workbench.openOutline();
      await workbench.widenSideBar(400);
      await eventually(async () => {
        const [first, ...rows] = await workbench.outlineRows();
        assert.equal(first, 'Page 1 · 要闻');
        assert.deepEqual(rows.slice(0, 7), [
          '  临江老港口变身城市会客厅 沈砚秋, 陆一鸣, 葛新雨',
          '    六座旧码头 一条新江岸 Kicker',
          '    ——首段江畔步道昨天开放，全长7.6公里 Deck',
          '    记者 沈砚秋 陆一鸣 Byline',
          '    通讯员 葛新雨 Byline',
          '    老仓库里开出新店 Subhead',
          '    江风里留住老记忆 Subhead',
        ]);
      });
    });

    it('says in the breadcrumbs and at the top of the editor where the cursor is', async () => {
      // From below, so that the editor has to scroll.
      await workbench.goToLine(85);
      await workbench.goToLine(31);
      await eventually(async () => {
        const breadcrumbs = await workbench.breadcrumbs();
        assert.deepEqual(breadcrumbs.slice(1), ['Page 1 · 要闻', '临江老港口变身城市会客厅', '江风里留住老记忆']);
      });
      await sticks();
      await workbench.illustrate('outline');
    });

    it('says so too when the page is opened again', async () => {
      await workbench.runCommand('View: Close All Editors');
      await workbench.openFile(page);
      await workbench.goToLine(85);
      await workbench.goToLine(31);
      await sticks();
    });

    it('folds all stories under their headlines', async () => {
      await workbench.runCommand('Fold All');
      await eventually(async () => {
        assert.deepEqual((await workbench.visibleLines()).filter((line) => headlines.includes(line.replace(/…$/, ''))), headlines);
      });
      await workbench.illustrate('folding');
      await workbench.runCommand('Unfold All');
    });

    it('goes to a story that is found by a name, and shows it meanwhile', async () => {
      await workbench.runCommand('Broadsheet: Go to Story…');
      await workbench.quickInputTitle('Go to Story');
      await workbench.typeInQuickInput('程以南');
      await eventually(async () => {
        assert.deepEqual(await workbench.quickInputRows(), ['把江岸还给脚步']);
        assert.ok((await workbench.visibleLines()).includes('把江岸还给脚步'));
      });
      await workbench.illustrate('go-to-story');
      await workbench.page.keyboard.press('Enter');
      await eventually(async () => {
        assert.ok((await workbench.statusBarItems()).some((item) => item.startsWith('Ln 67,')));
      });
    });

    it('tells why a line was read as it was', async () => {
      await workbench.runCommand('Broadsheet: Why Was This Line Read So?');
      await eventually(async () => {
        assert.equal((await workbench.quickInputRows())[0], 'Headline');
      });
      await workbench.illustrate('why');
      await workbench.page.keyboard.press('Escape');
    });
  });
}
