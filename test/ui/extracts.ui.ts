import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { eventually } from './eventually';
import type { TestBed } from './testBed';
import type { Workbench } from './workbench';

/** Stories on their way out of a dump, to each place that they can go to. */
export function extracts(testBed: TestBed): void {
  describe('Extraction', () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await testBed.open('media/sample');
      await workbench.openFile('linjiang-daily-p1.txt');
      await workbench.openSideBar('Broadsheet');
      await workbench.treeRow('Stories', '龙舟试水').waitFor();
    });

    /** Chooses in the two lists that `Extract All Stories…` shows. */
    async function extractAll(target: string, destination: string): Promise<void> {
      await workbench.runCommand('Broadsheet: Extract All Stories…');
      await workbench.pickQuickInput(target);
      await workbench.pickQuickInput(destination);
    }

    it('opens the story under the cursor in a new editor', async () => {
      await workbench.goToLine(63);
      await workbench.runCommand('Broadsheet: Extract Stories…');
      await workbench.screenshot('extract');
      await workbench.pickQuickInput('Markdown');
      await workbench.pickQuickInput('New Editor');
      await eventually(async () => {
        const lines = await workbench.visibleLines();
        assert.equal(lines[0], '---');
        assert.ok(lines.includes('# 龙舟试水'), lines.join('\n'));
      });
      await workbench.illustrate('extracted-markdown');
      await workbench.runCommand('View: Revert and Close Editor');
    });

    it('copies stories to the clipboard', async () => {
      await extractAll('JSON Lines', 'Clipboard');
      await eventually(async () => {
        assert.ok((await workbench.statusBarItems()).includes('6 stories copied'));
      });
      const copied = await workbench.clipboard();
      assert.equal(copied.trim().split('\n').length, 6);
    });

    it('opens a story beside the dump, to be read', async () => {
      await workbench.goToLine(43);
      await workbench.runCommand('Broadsheet: Open Story to the Side');
      await workbench.page.locator('.tab', { hasText: '百名非遗传承人走进课堂.md' }).waitFor();
      await workbench.illustrate('reading');
      await workbench.runCommand('View: Close All Editor Groups');
      await workbench.openFile('linjiang-daily-p1.txt');
    });

    it('writes one file a story into a folder that is chosen', async () => {
      await extractAll('Plain Text', 'One File a Story, in a Folder…');
      await workbench.answerFileDialog(`${workbench.folder}/`);
      await eventually(async () => {
        assert.equal((await workbench.notifications())[0], '6 files were written to sample.');
      });
      assert.match(readFileSync(join(workbench.folder, '龙舟试水.txt'), 'utf8'), /昨天下午，临江龙舟队/);
    });

    it('keeps the files that are there and the new ones, where that is the answer', async () => {
      writeFileSync(join(workbench.folder, '龙舟试水.txt'), 'mine');
      await extractAll('Plain Text', 'One File a Story, in a Folder…');
      await workbench.answerFileDialog(`${workbench.folder}/`);
      assert.equal(await workbench.dialog(), '6 of 6 files exist already in sample.');
      await workbench.screenshot('keep-both');
      await workbench.answerDialog('Keep Both');
      await eventually(() => {
        assert.ok(existsSync(join(workbench.folder, '龙舟试水 (2).txt')), readdirSync(workbench.folder).join('\n'));
      });
      assert.equal(readFileSync(join(workbench.folder, '龙舟试水.txt'), 'utf8'), 'mine');
    });

    it('writes nothing where the question is cancelled, and overwrites where that is the answer', async () => {
      for (const [answer, expected] of [['Cancel', 'mine'], ['Overwrite', '龙舟试水\n']] as const) {
        await extractAll('Plain Text', 'One File a Story, in a Folder…');
        await workbench.answerFileDialog(`${workbench.folder}/`);
        await workbench.answerDialog(answer);
        await eventually(() => {
          assert.ok(readFileSync(join(workbench.folder, '龙舟试水.txt'), 'utf8').startsWith(expected));
        });
      }
    });

    it('stops in the middle when it is cancelled, and says how far it came', async () => {
      const page = readFileSync(join(workbench.folder, 'linjiang-daily-p1.txt'), 'utf8');
      // In a folder of its own, which is the one that is offered.
      const folder = join(workbench.folder, 'archive');
      mkdirSync(folder);
      writeFileSync(join(folder, 'archive.txt'), page.repeat(250));
      await workbench.openFile('archive.txt');
      await workbench.treeRow('Stories', '1,500').waitFor();
      await extractAll('Plain Text', 'One File a Story, in a Folder…');
      await workbench.answerFileDialog(`${folder}/`);
      await workbench.answerNotification('Cancel');
      await eventually(async () => {
        const told = /^(\d+) of 1500 files were written to archive\.$/m.exec((await workbench.notifications()).join('\n'))?.[1];
        assert.equal(Number(told), readdirSync(folder).length - 1);
      });
    });
  });
}
