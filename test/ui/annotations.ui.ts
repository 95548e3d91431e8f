import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { eventually } from './eventually';
import type { TestBed } from './testBed';
import type { Workbench } from './workbench';

const page = 'linjiang-daily-p1.txt';
const coder = '沈禾';

/** What a line of a coder's file says. */
interface Filed {
  readonly motivation: string;
  readonly body: { readonly value: string } | readonly { readonly value: string }[];
  readonly target: { readonly selector?: readonly [{ readonly exact?: string }] };
}

/** A page is coded by keyboard alone, edited, and opened again; a note is discussed; an orphan gets another passage. */
export function annotates(testBed: TestBed): void {
  describe('Annotating', () => {
    let workbench: Workbench;
    let text: string;

    before(async () => {
      workbench = await testBed.open('media/sample', {
        settings: { 'broadsheet.coder': coder, 'explorer.fileNesting.enabled': true, 'comments.openView': 'never' },
      });
      text = readFileSync(join(workbench.folder, page), 'utf8');
    });

    async function press(...keys: readonly string[]): Promise<void> {
      for (const key of keys) await workbench.page.keyboard.press(key);
    }

    /** `topic 本报讯 …`, a line each, as the coder's file says it. */
    function filed(who = coder): string[] {
      const file = join(workbench.folder, `${page}.${who}.annotations.jsonl`);
      const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
      return lines.map((line) => {
        const { body, target } = JSON.parse(line) as Filed;
        return [...[body].flat().map(({ value }) => value), target.selector?.[0].exact ?? 'story'].join(' ');
      });
    }

    async function areFiled(expected: readonly string[]): Promise<void> {
      await eventually(() => {
        assert.deepEqual(filed(), expected);
      });
    }

    async function goToText(words: string): Promise<void> {
      await workbench.goToLine(text.slice(0, text.indexOf(words)).split('\n').length);
      await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    }

    async function statusBarSays(words: string): Promise<void> {
      await eventually(async () => {
        const items = await workbench.statusBarItems();
        assert.ok(items.some((item) => item.includes(words)), items.join(' | '));
      });
    }

    it('says what to begin with', async () => {
      await workbench.openFile(page);
      await workbench.openSideBar('Broadsheet');
      await workbench.widenSideBar(420);
      await workbench.page.locator('.pane-header', { hasText: 'Annotations' }).click();
      await workbench.view('Annotations').getByRole('button', { name: 'Create Codebook…', exact: true }).waitFor();
      await workbench.screenshot('annotations-empty');
      await workbench.runCommand('Broadsheet: Create Codebook…');
      await workbench.pickQuickInput('Content analysis of news');
      await eventually(() => {
        assert.ok(existsSync(join(workbench.folder, 'codebook.json')));
      });
      await workbench.view('Annotations').getByRole('button', { name: 'Start Coding Mode', exact: true }).waitFor();
    });

    it('codes by keyboard alone, and lets no key write into the page', async () => {
      await goToText('龙舟试水');
      await press('Shift+Alt+B', 'M');
      await statusBarSays('Coding');
      await press('5');
      await areFiled(['topic.culture story']);
      await press('ArrowDown', 'ArrowDown', 'c');
      await areFiled(['topic.culture story', 'frame.conflict 昨天下午，临江龙舟队在清弋江上进行今年首次合练。']);
      await press(';', 'Backspace');
      await areFiled(['topic.culture story']);
      await press('Control+Z');
      await areFiled(['topic.culture story', 'frame.conflict 昨天下午，临江龙舟队在清弋江上进行今年首次合练。']);
      await press('N');
      await statusBarSays('把江岸还给脚步');
      await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Space');
      await eventually(async () => {
        assert.ok((await workbench.statusBarItems()).some((item) => item.includes('selected')), 'nothing is selected');
      });
      await press('Space', 'h');
      await areFiled(['topic.culture story', 'frame.conflict 昨天下午，临江龙舟队在清弋江上进行今年首次合练。', 'frame.human 一座城市待人是否亲切，去江边走一走就知道。']);
      await press('Control+Enter');
      await workbench.quickInputTitle('Annotate Story');
      await workbench.illustrate('annotate-story');
      await workbench.pickQuickInput('Society and welfare');
      await eventually(() => {
        assert.ok(filed().includes('topic.society story'));
      });
      // First to the head of its own story.
      await press('P');
      await statusBarSays('Ln 67,');
      await press('P');
      await statusBarSays('龙舟试水');
      await workbench.illustrate('coding');
      await press('Escape');
      await eventually(async () => {
        assert.ok(!(await workbench.statusBarItems()).some((item) => item.startsWith('Coding')));
      });
      assert.equal(readFileSync(join(workbench.folder, page), 'utf8'), text);
    });

    it('still has its passages when the page was edited and opened again', async () => {
      const before = filed().sort();
      // Makes room for all of the annotations.
      await workbench.page.locator('.pane-header', { hasText: 'Stories' }).click();
      await workbench.goToLine(1);
      await press('Home');
      await workbench.paste('号外\n');
      await workbench.runCommand('File: Save');
      await workbench.runCommand('View: Close All Editors');
      await workbench.openFile(page);
      text = readFileSync(join(workbench.folder, page), 'utf8');
      assert.match(text, /^号外\n/);
      assert.deepEqual(filed().sort(), before);
      await eventually(async () => {
        assert.ok((await workbench.treeRows('Annotations')).some((row) => row.includes('一座城市待人是否亲切')));
      });
      await workbench.screenshot('reopened');
    });

    it('discusses a note beside its passage', async () => {
      await goToText('离采摘还有两个月');
      await press('Shift+Alt+B', 'N');
      await workbench.answerQuickInput('是引题，还是编者按？');
      await eventually(() => {
        assert.ok(filed().some((line) => line.startsWith('是引题，还是编者按？')));
      });
      const glyph = workbench.page.locator('.comment-range-glyph.comment-thread-unresolved').first();
      await glyph.click();
      const thread = workbench.page.locator('.review-widget').filter({ hasText: '是引题，还是编者按？' });
      await thread.waitFor();
      await thread.locator('.comment-form .monaco-editor').first().click();
      await workbench.page.keyboard.type('Kicker, I think.');
      await thread.getByRole('button', { name: 'Add Note' }).first().click();
      await eventually(() => {
        assert.ok(filed().some((line) => line.startsWith('Kicker, I think.')));
      });
      await workbench.screenshot('note-thread');
      await thread.locator('.action-label[aria-label="Resolve"]').click();
      await eventually(() => {
        assert.ok(filed().some((line) => line.startsWith('resolved')));
      });
    });

    it('gives an orphan another passage', async () => {
      await workbench.runCommand('View: Close All Editors');
      writeFileSync(join(workbench.folder, page), text.replace('一座城市待人是否亲切，去江边走一走就知道。', '城市好不好，江边最知道。'));
      text = readFileSync(join(workbench.folder, page), 'utf8');
      await workbench.openFile(page);
      await eventually(async () => {
        assert.ok((await workbench.treeRows('Annotations')).some((row) => row.startsWith('Orphans')));
      });
      await workbench.screenshot('annotation-orphan');
      await goToText('城市好不好');
      await workbench.runCommand('Broadsheet: Re-attach Annotation to Selection…');
      await eventually(() => {
        assert.ok(filed().includes('frame.human 城市好不好，江边最知道。'));
      });
      // The story began with these words, and is found without them.
      assert.ok(filed().includes('topic.society story'), filed().join('\n'));
      await eventually(async () => {
        assert.ok(!(await workbench.treeRows('Annotations')).some((row) => row.startsWith('Orphans')));
      });
    });

    it('compares two coders, and decides what they do not agree on', async () => {
      const own = readFileSync(join(workbench.folder, `${page}.${coder}.annotations.jsonl`), 'utf8');
      const theirs = own.replaceAll(coder, '陆远').replaceAll('frame.human', 'frame.morality').replaceAll(/urn:uuid:(.)/g, (_, digit: string) => `urn:uuid:${digit === 'a' ? 'b' : 'a'}`);
      writeFileSync(join(workbench.folder, `${page}.陆远.annotations.jsonl`), theirs);
      await workbench.runCommand('Broadsheet: List Annotations by Coder');
      await eventually(async () => {
        assert.ok((await workbench.treeRows('Annotations')).some((row) => row.startsWith('陆远')));
      });
      await workbench.runCommand('Broadsheet: Compare Coders…');
      await eventually(async () => {
        assert.ok((await workbench.notifications()).includes('1 disagreement'));
      });
      await workbench.screenshot('agreement');
      await workbench.answerNotification('Adjudicate…');
      await workbench.quickInputTitle('Disagreement 1 of 1');
      await workbench.screenshot('adjudication');
      await workbench.pickQuickInput('陆远: Frame › Morality');
      await eventually(() => {
        assert.ok(filed('gold').includes('frame.morality 城市好不好，江边最知道。'), filed('gold').join('\n'));
      });
    });

    it('tells what a format cannot hold before it is written', async () => {
      // Nothing asks to be saved: the report of the agreement is only read.
      await workbench.runCommand('View: Close All Editors');
      await workbench.page.locator('.editor-instance').first().waitFor({ state: 'hidden' });
      await workbench.openFile(page);
      await workbench.runCommand('Broadsheet: Export Annotations…');
      await workbench.quickInputTitle('Export Annotations');
      await workbench.screenshot('formats');
      await workbench.pickQuickInput('CoNLL');
      assert.match(await workbench.dialog(), /CoNLL.*cannot hold everything/s);
      await workbench.screenshot('losses');
      await workbench.answerDialog('Export');
      const path = join(workbench.folder, 'page.conll');
      await workbench.answerFileDialog(path, 'Export Annotations');
      await eventually(() => {
        assert.match(readFileSync(path, 'utf8'), /B-frame/);
      });
    });
  });
}
