import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { encoded } from '../../src/encodings/decode';
import { lexisNexisExport } from '../exports/lexisNexisExport';
import { repository } from '../vscode/paths';
import { eventually } from './eventually';
import type { TestBed } from './testBed';
import type { Workbench } from './workbench';

/** An export of many stories, counted, grouped and taken out of; and a page that was saved in another encoding. */
export function families(testBed: TestBed): void {
  describe('Families: an export of 161 stories', () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await testBed.open('media/sample');
      writeFileSync(join(workbench.folder, 'export.txt'), lexisNexisExport({ declares: 161 }));
      writeFileSync(join(workbench.folder, 'lost.txt'), lexisNexisExport({ declares: 161, without: 7 }));
      await workbench.openFile('export.txt');
      await workbench.openSideBar('Broadsheet');
      await workbench.widenSideBar(460);
      await workbench.treeRow('Stories', 'Harrow Bay Gazette').waitFor();
    });

    async function inStatusBar(text: string): Promise<void> {
      await eventually(async () => {
        const items = await workbench.statusBarItems();
        assert.ok(items.some((item) => item.includes(text)), items.join(' | '));
      });
    }

    it('is counted against what it declares', async () => {
      await inStatusBar('161 of 161');
    });

    it('is grouped by source of itself, and by date where the user wants it', async () => {
      assert.ok((await workbench.treeRows('Stories')).some((row) => row.startsWith('Harrow Bay Gazette 54')));
      await workbench.screenshot('families-by-source');
      await workbench.runCommand('Broadsheet: Group by Date');
      await workbench.treeRow('Stories', '2026-01-03').waitFor();
      await workbench.screenshot('families-by-date');
    });

    it('gives out one story', async () => {
      await workbench.runCommand('Broadsheet: Next Story');
      await workbench.runCommand('Broadsheet: Extract Stories…');
      await workbench.pickQuickInput('Markdown');
      await workbench.pickQuickInput('New Editor');
      await eventually(async () => {
        const lines = await workbench.visibleLines();
        assert.ok(lines.some((line) => line.trim() === 'headline: "Report 1: the railway arches"'), lines.join('\n'));
      });
      await workbench.screenshot('families-extracted');
      await workbench.runCommand('View: Revert and Close Editor');
    });

    it('says in a story’s tooltip what its record declares', async () => {
      await eventually(async () => {
        // a mouse that rests there already shows nothing anew
        await workbench.page.mouse.move(0, 0);
        await workbench.treeRow('Stories', 'Report 1: the railway arches').hover();
        const tooltip = await workbench.page.locator('.workbench-hover').innerText({ timeout: 5_000 });
        assert.match(tooltip, /Paper\sHarrow\sBay\sGazette/);
        assert.match(tooltip, /PUBLICATION-TYPE\s+Newspaper/);
      });
      await workbench.screenshot('families-tooltip');
      await workbench.page.keyboard.press('Escape');
    });

    it('is put right by hand: a story begins inside a record, and goes on with the one before', async () => {
      const lines = readFileSync(join(workbench.folder, 'export.txt'), 'utf8').split('\n');
      const first = lines.findIndex((line) => line.startsWith('LENGTH:'));
      const paragraph = lines.findIndex((line, index) => index > first + 4 && line.trim() !== '' && lines[index - 1]?.trim() === '');
      await workbench.openFile('export.txt');
      await workbench.goToLine(paragraph + 1);
      await workbench.runCommand('Broadsheet: Start a Story Here');
      await inStatusBar('162 of 161');
      await workbench.screenshot('families-corrected');
      await workbench.runCommand('Broadsheet: Join with Previous Story');
      await inStatusBar('161 of 161');
      await workbench.runCommand('Broadsheet: Undo Last Correction');
      await workbench.runCommand('Broadsheet: Undo Last Correction');
    });

    it('names the setting, the family and the rule of an expression that cannot be used', async () => {
      const settings = join(workbench.folder, '.vscode', 'settings.json');
      mkdirSync(join(workbench.folder, '.vscode'), { recursive: true });
      writeFileSync(settings, JSON.stringify({ 'broadsheet.families': { 'Valley archive': { delimiter: '^=+$', fields: { headline: '(a' } } } }));
      await eventually(async () => {
        const messages = (await workbench.notifications()).join(' ');
        assert.match(messages, /broadsheet\.families.*“Valley archive”, fields\.headline.*missing closing/s);
      });
      await workbench.screenshot('families-bad-expression');
      writeFileSync(settings, '{}');
    });

    it('says where a story is lost', async () => {
      await workbench.openFile('lost.txt');
      await inStatusBar('160 of 161');
      await workbench.runCommand('Problems: Focus on Problems View');
      await workbench.page.locator('.markers-panel', { hasText: 'The export declares 161 stories, but 160 were found.' }).waitFor();
      await workbench.illustrate('audit');
    });
  });

  describe('Families: why a line of an export is what it is', () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await testBed.open('media/sample');
      writeFileSync(join(workbench.folder, 'export.txt'), lexisNexisExport({ declares: 3 }));
      writeFileSync(join(workbench.folder, 'factiva.txt'), readFileSync(join(repository, 'test', 'families', 'factiva', 'tagged-five.txt')));
    });

    async function opened(file: string): Promise<readonly string[]> {
      await workbench.openFile(file);
      await eventually(async () => {
        const items = await workbench.statusBarItems();
        assert.ok(items.includes('Newspaper Dump'), items.join(' | '));
      });
      return readFileSync(join(workbench.folder, file), 'utf8').split(/\r?\n/);
    }

    async function told(what: RegExp): Promise<void> {
      await eventually(async () => {
        assert.match((await workbench.notifications()).join(' '), what);
      });
    }

    it('is told where the mouse rests, in the words of LexisNexis', async () => {
      const lines = await opened('export.txt');
      await workbench.goToLine(1 + lines.findIndex((line) => line.startsWith('BYLINE:')));
      await workbench.runCommand('Show or Focus Hover');
      await eventually(async () => {
        assert.match(await workbench.hovers(), /Byline.*Why\?/s);
      });
      await workbench.pressInHover('Why?');
      await told(/“BYLINE:” is its label, which in LexisNexis stands before “Byline”/);
      await workbench.screenshot('families-why');
    });

    it('is told of what has no label, and of what is kept under its own name', async () => {
      const lines = await opened('export.txt');
      await workbench.goToLine(1 + lines.findIndex((line) => line.startsWith('Report 1')));
      await workbench.runCommand('Broadsheet: Why Was This Line Read So?');
      await told(/it stands where LexisNexis sets “Headline”; it has no label of its own/);
      await workbench.goToLine(1 + lines.findIndex((line) => line.startsWith('PUBLICATION-TYPE:')));
      await workbench.runCommand('Broadsheet: Why Was This Line Read So?');
      await told(/LexisNexis declares here a field that is kept under its own name: PUBLICATION-TYPE/);
    });

    it('is told in the words of Factiva', async () => {
      const lines = await opened('factiva.txt');
      await workbench.goToLine(1 + lines.findIndex((line) => line.startsWith('HD')));
      await workbench.runCommand('Broadsheet: Why Was This Line Read So?');
      await told(/“HD” is its label, which in Factiva stands before “Headline”/);
      await workbench.screenshot('families-why-factiva');
    });
  });

  describe('Families: a page in GB18030', () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await testBed.open('media/sample');
      const page = encoded(readFileSync(join(workbench.folder, 'linjiang-daily-p1.txt'), 'utf8'), 'gb18030');
      assert.ok(page);
      writeFileSync(join(workbench.folder, 'old-page.txt'), page);
      await workbench.openSideBar('Broadsheet');
    });

    it('is noticed, and reopened rightly', async () => {
      await workbench.openFile('old-page.txt');
      await workbench.page.locator('.notification-list-item', { hasText: 'looks like a newspaper dump in GB18030' }).first().waitFor();
      await workbench.illustrate('encoding-offered');
      await workbench.answerNotification('Reopen with GB18030');
      await workbench.treeRow('Stories', '龙舟试水').waitFor();
      await workbench.screenshot('encoding-reopened');
    });

    it('is opened rightly from then on, unasked', async () => {
      await workbench.runCommand('View: Close All Editors');
      await workbench.openFile('alder-point-gazette-a1.txt');
      await workbench.openFile('old-page.txt');
      await workbench.treeRow('Stories', '龙舟试水').waitFor();
      assert.deepEqual((await workbench.notifications()).filter((message) => message.includes('GB18030')), []);
    });
  });
}
