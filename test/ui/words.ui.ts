import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { repository } from '../vscode/paths';
import { expectEngine, expectKeyword } from './engineStatus';
import { eventually } from './eventually';
import type { TestBed } from './testBed';
import type { Workbench } from './workbench';

/** The engine that travels in the package, if this machine could compile it. */
const engine = existsSync(join(repository, 'dist', 'segmenter', 'nodejieba.node')) ? 'nodejieba' : 'jieba-wasm';

/** Who wrote what, what it is about, and where a word is used. */
export function peopleAndWords(testBed: TestBed): void {
  describe('People and words', () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await testBed.open('media/sample');
      await workbench.openFile('linjiang-daily-p1.txt');
      await workbench.openSideBar('Broadsheet');
      await workbench.widenSideBar(420);
    });

    it('says in a story’s tooltip what it is about', async () => {
      await expectKeyword(workbench, '百名非遗传承人走进课堂', '竹编');
      await workbench.page.screenshot({ path: join(repository, 'out/screenshots/keywords.png') });
    });

    it('is answered by the engine that travels in the package', async () => {
      await expectEngine(workbench, engine);
      await workbench.page.screenshot({ path: join(repository, 'out/screenshots/engine.png') });
      await workbench.page.mouse.move(600, 300);
    });

    it('lists the people by what they are', async () => {
      await workbench.view('Stories').locator('.pane-header').click();
      await workbench.view('People').locator('.pane-header').click();
      await eventually(async () => {
        const rows = await workbench.treeRows('People');
        assert.equal(rows[0], 'Reporters 5');
        assert.ok(rows.some((row) => row.trim().startsWith('沈砚秋')));
      });
      await workbench.illustrate('people');
    });

    it('goes to where somebody is named', async () => {
      await workbench.treeRow('People', '江若溪').click();
      await workbench.treeRow('People', '百名非遗传承人走进课堂').click();
      await eventually(async () => {
        assert.ok((await workbench.statusBarItems()).some((item) => item.startsWith('Ln 41,')));
      });
    });

    it('copies the people as CSV', async () => {
      await workbench.runCommand('Broadsheet: Copy People as CSV');
      await eventually(async () => {
        assert.match(await workbench.clipboard(), /^name,roles,titles,[^]*\n沈砚秋,reporter,/);
      });
    });

    it('lists the people of all dumps in the workspace', async () => {
      await workbench.runCommand('Broadsheet: Show People of the Workspace');
      await eventually(async () => {
        assert.ok((await workbench.treeRows('People')).some((row) => row.trim().startsWith('蓝小溪')));
      });
      await workbench.page.screenshot({ path: join(repository, 'out/screenshots/people-of-workspace.png') });
      await workbench.runCommand('Broadsheet: Show People of the Open Dumps');
    });

    it('selects a word by a double click, and takes it into the dictionary', async () => {
      await workbench.goToLine(39);
      await workbench.doubleClick('百名非遗传承人走进课堂', 9);
      await eventually(async () => {
        assert.ok((await workbench.statusBarItems()).some((item) => item.includes('(2 selected)')));
      });
      await workbench.runCommand('Broadsheet: Add to Dictionary');
      await eventually(async () => {
        assert.ok((await workbench.notifications()).some((message) => message.includes('课堂 is in the dictionary now.')));
      });
      await workbench.page.screenshot({ path: join(repository, 'out/screenshots/dictionary.png') });
      await workbench.runCommand('Notifications: Clear All Notifications');
    });

    it('finds words over a column break, and shows them in lines', async () => {
      await workbench.runCommand('Broadsheet: Find in Stories…');
      await workbench.answerQuickInput('/岸线还给|码头/');
      await workbench.page.locator('.tab', { hasText: 'kwic' }).waitFor();
      await eventually(async () => {
        const rows = await workbench.treeRows('Concordance');
        assert.ok(rows.some((row) => row.includes('岸线还给') && row.includes('over a column break')), rows.join('\n'));
        assert.ok((await workbench.visibleLines()).some((line) => line.includes('岸线还给')));
      });
      await workbench.illustrate('concordance');
    });

    it('filters the stories by a person', async () => {
      await workbench.runCommand('View: Close All Editors');
      await workbench.openFile('linjiang-daily-p1.txt');
      await workbench.runCommand('Broadsheet: Filter Stories by Person');
      await workbench.quickInputTitle('Filter Stories by Person');
      await workbench.typeInQuickInput('程以南');
      await eventually(async () => {
        assert.deepEqual(await workbench.quickInputRows(), ['程以南']);
      });
      await workbench.page.keyboard.press('Enter');
      await workbench.view('Stories').locator('.pane-header').click();
      await eventually(async () => {
        assert.ok((await workbench.treeRows('Stories')).some((row) => row.includes('把江岸还给脚步')));
        assert.ok(!(await workbench.treeRows('Stories')).some((row) => row.includes('百名非遗')));
      });
    });
  });
}
