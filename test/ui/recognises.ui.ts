import assert from 'node:assert/strict';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { repository } from '../vscode/paths';
import { eventually } from './eventually';
import type { TestBed } from './testBed';
import type { Workbench } from './workbench';

/** What is a dump becomes one by itself, what is none stays what it is, and the user has the last word. */
export function recognises(testBed: TestBed): void {
  describe('Recognising a dump', () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await testBed.open('media/sample');
      copyFileSync(join(repository, 'test', 'notDumps', 'minutes-1.txt'), join(workbench.folder, 'minutes.txt'));
      await workbench.openSideBar('Broadsheet');
    });

    async function shownIn(mode: string): Promise<void> {
      await eventually(async () => {
        assert.ok((await workbench.statusBarItems()).includes(mode), `the language mode is not ${mode}`);
      });
    }

    it('leaves minutes alone, and says what to do if they were a dump', async () => {
      await workbench.openFile('minutes.txt');
      await workbench.view('Stories').getByText('was not recognised as a newspaper dump').waitFor();
      await workbench.screenshot('no-dump');
      await workbench.openFile('linjiang-daily-p1.txt');
      await shownIn('Newspaper Dump');
      await workbench.openFile('minutes.txt');
      await shownIn('Plain Text');
    });

    it('is undone by one command, for good', async () => {
      await workbench.openFile('linjiang-daily-p1.txt');
      await workbench.runCommand('Broadsheet: Not a Newspaper Dump');
      await shownIn('Plain Text');
      await workbench.runCommand('View: Close All Editors');
      await workbench.openFile('alder-point-gazette-a1.txt');
      await shownIn('Newspaper Dump');
      await workbench.openFile('linjiang-daily-p1.txt');
      await shownIn('Plain Text');
    });

    it('comes back by one command', async () => {
      await workbench.runCommand('Broadsheet: Treat as Newspaper Dump');
      await shownIn('Newspaper Dump');
    });

    it('happens to text that is pasted into an untitled document', async () => {
      const page = readFileSync(join(workbench.folder, 'alder-point-gazette-a1.txt'), 'utf8');
      await workbench.runCommand('File: New Untitled Text File');
      await workbench.page.locator('.tab', { hasText: 'Untitled-1' }).waitFor();
      await workbench.paste(page);
      await workbench.treeRow('Stories', 'Old ferry pier').waitFor();
      await shownIn('Newspaper Dump');
      await workbench.illustrate('pasted');
    });
  });
}
