import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { eventually } from './eventually';
import type { TestBed } from './testBed';
import type { Workbench } from './workbench';

const page = 'luting-evening-news-p3.txt';
const corrections = `${page}.outline.annotations.jsonl`;

/**
 * What only a reader of the words can know: of two lines that look alike the first is the headline and the second its
 * deck, and the two lines that look like subheads are headlines of stories whose writers are not named.
 */
const wanted = ['江心岛渡口重新开航', '岛上开出第一家书屋', '街上摆起第一处早市'];

/** A page that is read wrongly is put right by hand, stays right, and is as before when that is taken back. */
export function putsRight(testBed: TestBed): void {
  describe('Putting a page right', () => {
    let workbench: Workbench;
    let asDecoded: string[];

    before(async () => {
      workbench = await testBed.open('test/workspace', { settings: { 'broadsheet.coder': '江一帆', 'explorer.fileNesting.enabled': true } });
    });

    /** The headlines of the page's stories, as the tree shows them. */
    async function headlines(): Promise<string[]> {
      const rows = (await workbench.treeRows('Stories')).filter((row) => /^ {2}\S/.test(row));
      return rows.map((row) => row.trim().split(' ')[0] ?? '');
    }

    async function areShown(expected: readonly string[]): Promise<void> {
      await eventually(async () => {
        assert.deepEqual(await headlines(), expected);
      });
    }

    async function reopen(): Promise<void> {
      await workbench.runCommand('View: Close All Editors');
      await workbench.openFile(page);
    }

    async function goToText(text: string): Promise<void> {
      const lines = readFileSync(join(workbench.folder, page), 'utf8').split('\n');
      await workbench.goToLine(lines.indexOf(text) + 1);
    }

    /** `deck 江一帆`, a line each, as the file beside the page says it. */
    function filed(): string[] {
      const lines = readFileSync(join(workbench.folder, corrections), 'utf8').trimEnd().split('\n');
      return lines.map((line) => {
        const { body, creator } = JSON.parse(line) as { body: { value: string }; creator: { name: string } };
        return `${body.value} ${creator.name}`;
      });
    }

    async function areFiled(expected: readonly string[]): Promise<void> {
      await eventually(() => {
        assert.deepEqual(filed(), expected);
      });
    }

    it('starts from what the decoder makes of it', async () => {
      await workbench.openSideBar('Broadsheet');
      await workbench.widenSideBar(420);
      await workbench.openFile(page);
      await eventually(async () => {
        asDecoded = await headlines();
        assert.ok(asDecoded.length > 0);
      });
      assert.notDeepEqual(asDecoded, wanted);
    });

    it('takes a key, the context menu and the palette: three corrections', async () => {
      await goToText('老艄公把船桨交给徒弟');
      await workbench.page.keyboard.press('Shift+Alt+B');
      await workbench.page.keyboard.press('L');
      await workbench.pickQuickInput('Deck');
      await goToText('岛上开出第一家书屋');
      await workbench.chooseFromEditorMenu('Correct the Outline', 'Start a Story Here');
      await areFiled(['deck 江一帆', 'opensStory 江一帆']);
      await goToText('街上摆起第一处早市');
      await workbench.runCommand('Broadsheet: Start a Story Here');
      await areShown(wanted);
      await areFiled(['deck 江一帆', 'opensStory 江一帆', 'opensStory 江一帆']);
      await workbench.illustrate('corrected');
    });

    it('is still right when the page is closed and opened again', async () => {
      await reopen();
      await areShown(wanted);
    });

    it('is still right when a line comes in above, also when the page is opened again', async () => {
      await workbench.goToLine(1);
      await workbench.page.keyboard.press('Home');
      await workbench.paste('号外\n');
      await areShown(wanted);
      await workbench.runCommand('File: Save');
      await reopen();
      await areShown(wanted);
      assert.match(readFileSync(join(workbench.folder, page), 'utf8'), /^号外\n芦汀晚报\n/);
    });

    it('shows the file of corrections under the page that it belongs to', async () => {
      await workbench.runCommand('View: Show Explorer');
      // VS Code's explorer may have missed a file that took the place of another
      await workbench.page.locator('.explorer-viewlet .pane-header', { hasText: 'workspace' }).hover();
      await workbench.page.locator('.explorer-viewlet [aria-label="Refresh Explorer"]').click();
      const areListed = async (expected: readonly string[]): Promise<void> => {
        await eventually(async () => {
          assert.deepEqual((await workbench.explorerRows()).filter((row) => row.includes(page)), expected);
        });
      };
      await areListed([page]);
      await workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: page }).locator('.monaco-tl-twistie.collapsible').click();
      await areListed([page, corrections, `${corrections}.bak`]);
      await workbench.screenshot('nested');
      await workbench.openSideBar('Broadsheet');
    });

    it('gives an orphan the selected line', async () => {
      await workbench.runCommand('View: Close All Editors');
      const file = join(workbench.folder, page);
      writeFileSync(file, readFileSync(file, 'utf8').replace('街上摆起第一处早市\n', '清早的一碗热豆浆\n'));
      await workbench.openFile(page);
      await eventually(async () => {
        assert.ok((await workbench.notifications()).includes(`${page}: 1 correction no longer finds its line.`));
      });
      await workbench.runCommand('Notifications: Clear All Notifications');
      await goToText('清早的一碗热豆浆');
      await workbench.runCommand('Broadsheet: Show Corrections');
      await workbench.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
      await workbench.screenshot('orphan');
      await workbench.pressQuickInputButton('街上摆起第一处早市', 'Re-attach to the selected line');
      await areShown([...wanted.slice(0, 2), '清早的一碗热豆浆']);
      await workbench.illustrate('corrections');
      await workbench.page.keyboard.press('Escape');
    });

    it('is as before when all that is taken back', async () => {
      // The orphan that got its line counts too.
      for (let taken = 0; taken < 4; taken++) await workbench.runCommand('Broadsheet: Undo Last Correction');
      await areShown(asDecoded);
      await eventually(() => {
        assert.ok(!existsSync(join(workbench.folder, corrections)), 'the file of corrections is still there');
      });
    });

    it('reads a whole head in another way, chosen by the headline that the story then has, by one key or a quick fix', async () => {
      await goToText('老艄公把船桨交给徒弟');
      await workbench.page.keyboard.press('Shift+Alt+B');
      await workbench.page.keyboard.press('H');
      await workbench.quickInputTitle('This Head Is…');
      assert.deepEqual(await workbench.quickInputRows(), ['Headline + Deck', 'Headline of 2 lines', 'Kicker + Headline']);
      await workbench.illustrate('head-readings');
      await workbench.pickQuickInput('Headline + Deck');
      await areShown([wanted[0] ?? '', ...asDecoded.slice(1)]);
      await areFiled(['headline 江一帆', 'deck 江一帆']);
      await workbench.page.keyboard.press('Control+.');
      await workbench.page.locator('.action-widget .monaco-list-row', { hasText: 'Headline of 2 lines' }).waitFor();
      await workbench.screenshot('head-quick-fix');
      await workbench.page.locator('.action-widget .monaco-list-row', { hasText: 'Kicker + Headline' }).click();
      await areShown(['老艄公把船桨交给徒弟', ...asDecoded.slice(1)]);
      await areFiled(['kicker 江一帆', 'headline 江一帆']);
      await workbench.runCommand('Broadsheet: Undo Last Correction');
      await workbench.runCommand('Broadsheet: Undo Last Correction');
      await areShown(asDecoded);
    });

    it('goes with pasted text that is saved under a name', async () => {
      const text = readFileSync(join(workbench.folder, page), 'utf8');
      await workbench.runCommand('View: Close All Editors');
      await workbench.runCommand('File: New Untitled Text File');
      await workbench.page.locator('.tab', { hasText: 'Untitled-1' }).waitFor();
      await workbench.paste(text);
      await areShown(asDecoded);
      await goToText('岛上开出第一家书屋');
      await workbench.runCommand('Broadsheet: Start a Story Here');
      const corrected = [...asDecoded, '岛上开出第一家书屋'];
      await areShown(corrected);
      await workbench.runCommand('File: Save As');
      const path = join(workbench.folder, 'pasted.txt');
      await workbench.answerFileDialog(path, 'Save As');
      await eventually(() => {
        assert.match(readFileSync(`${path}.outline.annotations.jsonl`, 'utf8'), /"source":"pasted\.txt".*岛上开出第一家书屋/);
      });
      await workbench.runCommand('View: Close All Editors');
      await workbench.openFile('pasted.txt');
      await areShown(corrected);
    });
  });
}
