import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { EXCHANGE_FORMATS } from '../../src/annotations/exchange/formats';
import { eventually } from './eventually';
import type { TestBed } from './testBed';
import type { Workbench } from './workbench';

const page = 'linjiang-daily-p1.txt';
const coder = '沈禾';
const claim = '一座城市待人是否亲切，去江边走一走就知道。';
const evidence = '昨天下午，临江龙舟队在清弋江上进行今年首次合练。';

const codebook = {
  codes: [
    { id: 'claim', name: 'Claim', key: '1', colour: '#b5632a', description: 'Something that can be found true or false.', attributes: [{ id: 'verdict', name: 'Verdict', values: ['true', 'misleading', 'false'] }] },
    { id: 'evidence', name: 'Evidence', key: '2', colour: '#2b8a66' },
    { id: 'speaker', name: 'Speaker', key: '3', colour: '#2f6fb0', appliesTo: ['span'], words: ['顾柏年', '尹守拙', '阮阿根', '侯德茂'] },
    { id: 'supports', name: 'Supports', appliesTo: ['relation'] },
    { id: 'contradicts', name: 'Contradicts', appliesTo: ['relation'] },
  ],
};

/** What a line of a coder's file says. */
interface Filed {
  readonly motivation?: string;
  readonly body: { readonly value?: string; readonly source?: string } | readonly { readonly value?: string; readonly source?: string }[];
  readonly target: { readonly type?: string; readonly selector?: readonly [{ readonly exact?: string }] };
}

/** What the coder has said, as the file tells it: `claim false 一座城市 …`. Rejected suggestions, which are filed too, are left out. */
function filed({ folder }: Workbench): string[] {
  const file = join(folder, `${page}.${coder}.annotations.jsonl`);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const said = lines.map((line) => JSON.parse(line) as Filed).filter(({ motivation }) => motivation !== 'assessing');
  return said.map(({ body, target }) => [...[body].flat().map(({ value, source }) => value ?? source), target.selector?.[0].exact ?? target.type ?? 'story'].join(' '));
}

async function isFiled(workbench: Workbench, line: string, isThere = true): Promise<void> {
  await eventually(() => {
    assert.equal(filed(workbench).includes(line), isThere, filed(workbench).join('\n'));
  });
}

async function press({ page: { keyboard } }: Workbench, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await keyboard.press(key);
}

async function goToText(workbench: Workbench, words: string): Promise<void> {
  const text = readFileSync(join(workbench.folder, page), 'utf8');
  await workbench.goToLine(text.slice(0, text.indexOf(words)).split('\n').length);
  await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

async function statusBarSays(workbench: Workbench, words: string): Promise<void> {
  await eventually(async () => {
    const items = await workbench.statusBarItems();
    assert.ok(items.some((item) => item.includes(words)), items.join(' | '));
  });
}

/** On a slow machine the Explorer knows a new folder long before the search for files does. */
async function openFromExplorer({ page: tab }: Workbench): Promise<void> {
  await eventually(async () => {
    await tab.locator('.explorer-folders-view .monaco-list-row', { hasText: page }).first().dblclick();
    await tab.locator('.editor-instance .view-line').first().waitFor({ timeout: 10_000 });
  });
}

/** The page in coding mode, with a claim and what speaks for it. */
async function openCoded(testBed: TestBed): Promise<Workbench> {
  const workbench = await testBed.open('media/sample', { settings: { 'broadsheet.coder': coder, 'comments.openView': 'never' } });
  writeFileSync(join(workbench.folder, 'codebook.json'), JSON.stringify(codebook, undefined, 2));
  await openFromExplorer(workbench);
  await workbench.openSideBar('Broadsheet');
  await workbench.widenSideBar(420);
  await workbench.page.locator('.pane-header', { hasText: 'Stories' }).click();
  await workbench.page.locator('.pane-header', { hasText: 'Annotations' }).click();
  await goToText(workbench, claim);
  await press(workbench, 'Shift+Alt+B', 'M');
  await statusBarSays(workbench, 'Coding');
  await press(workbench, '1');
  await isFiled(workbench, `claim ${claim}`);
  await goToText(workbench, evidence);
  await press(workbench, '2');
  await isFiled(workbench, `evidence ${evidence}`);
  return workbench;
}

/** Annotations are related, linked, suggested and exchanged; their codes are changed; a pasted text is coded. */
export function annotationTools(testBed: TestBed): void {
  describe('Relating annotations', () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openCoded(testBed);
    });

    it('says by what one is related to another, and leads from end to end', async () => {
      await goToText(workbench, claim);
      await press(workbench, 'Shift+Alt+B', 'K');
      await workbench.quickInputTitle('Relate “一座城市');
      await workbench.screenshot('relate-to');
      await workbench.pickQuickInput('昨天下午');
      await workbench.quickInputTitle('→');
      await workbench.screenshot('relate-by');
      await workbench.pickQuickInput('Supports');
      await isFiled(workbench, 'supports List');
      await eventually(async () => {
        const rows = await workbench.treeRows('Annotations');
        assert.ok(rows.some((row) => row.startsWith('    Supports 昨天下午')), rows.join('\n'));
      });
      await press(workbench, 'Shift+Alt+B', 'X');
      await statusBarSays(workbench, 'Ln 63,');
    });

    it('is linked and judged, which its hover says', async () => {
      await goToText(workbench, claim);
      await workbench.runCommand('Broadsheet: Set Links…');
      await workbench.quickInputTitle('Links of');
      await workbench.typeInQuickInput('river');
      await workbench.page.locator('.quick-input-message', { hasText: 'is no address' }).waitFor();
      await workbench.answerQuickInput('https://example.org/river');
      await isFiled(workbench, `claim https://example.org/river ${claim}`);
      await workbench.runCommand('Broadsheet: Set Attributes…');
      await workbench.quickInputTitle('Verdict');
      await workbench.pickQuickInput('misleading');
      await isFiled(workbench, `claim https://example.org/river misleading ${claim}`);
      await workbench.runCommand('Show or Focus Hover');
      await eventually(async () => {
        assert.match(await workbench.hovers(), /Verdict: misleading[^]*example\.org\/river[^]*Supports/);
      });
      await workbench.illustrateHover('relation');
      await workbench.pressInHover('昨天下午');
      await statusBarSays(workbench, 'Ln 63,');
    });

    it('is undone step by step', async () => {
      await press(workbench, 'Escape');
      await goToText(workbench, claim);
      await press(workbench, 'Shift+Alt+B', 'U', 'Shift+Alt+B', 'U');
      await isFiled(workbench, `claim ${claim}`);
      await press(workbench, 'Shift+Alt+B', 'U');
      await isFiled(workbench, 'supports List', false);
      await press(workbench, 'Shift+Alt+B', 'Y');
      await isFiled(workbench, 'supports List');
    });

    it('has a short menu', async () => {
      await goToText(workbench, claim);
      await press(workbench, 'Shift+F10');
      const menu = workbench.page.locator('.context-view .monaco-menu').first();
      await menu.getByRole('menuitem', { name: 'Copy Story' }).waitFor();
      const items = await menu.getByRole('menuitem').allInnerTexts();
      for (const [index, name] of ['Copy Story', 'Open Story to the Side', 'Extract Stories', 'Annotate', 'Correct the Outline', 'Words and Figures'].entries()) {
        const first = items.findIndex((item) => item.includes('Copy Story'));
        assert.ok(items[first + index]?.includes(name), items.join(' | '));
      }
      await menu.getByRole('menuitem', { name: 'Annotate' }).click();
      await workbench.page.getByRole('menuitem', { name: 'Annotation at the Cursor' }).click();
      await workbench.page.getByRole('menuitem', { name: 'Relate to…' }).waitFor();
      await workbench.illustrateHover('annotation-menu');
      await press(workbench, 'Escape', 'Escape', 'Escape');
      await menu.waitFor({ state: 'hidden' });
    });
  });

  describe('Suggested annotations and changed codes', () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openCoded(testBed);
    });

    it('stand as ghosts in the text, and are taken or refused by one key', async () => {
      await goToText(workbench, '临江日报');
      await press(workbench, 'Shift+Alt+B', 'G');
      await workbench.quickInputTitle('Suggest Annotations');
      await workbench.screenshot('suggesters');
      await press(workbench, 'Enter');
      await workbench.treeRow('Annotations', 'Suggestions').waitFor();
      await workbench.page.locator('.view-line', { hasText: 'Speaker?' }).first().waitFor().catch(() => undefined);
      await workbench.illustrate('suggestions');
      const before = filed(workbench).length;
      await press(workbench, 'Tab');
      await isFiled(workbench, 'speaker 顾柏年');
      await press(workbench, '0');
      await press(workbench, 'Tab');
      await eventually(() => {
        assert.equal(filed(workbench).length, before + 2);
      });
      await workbench.screenshot('suggestions-settled');
      await workbench.runCommand('Broadsheet: Accept All Suggestions');
      await eventually(async () => {
        assert.ok(!(await workbench.treeRows('Annotations')).some((row) => row.startsWith('Suggestions')));
      });
      assert.ok(filed(workbench).length > before + 2);
    });

    it('have a new code from the selected words', async () => {
      await goToText(workbench, '龙舟试水');
      await press(workbench, 'Home', 'Shift+End');
      await workbench.runCommand('Broadsheet: New Code from Selection…');
      await workbench.quickInputTitle('New Code');
      await workbench.screenshot('new-code');
      await workbench.answerQuickInput('River');
      await isFiled(workbench, 'river 龙舟试水');
    });

    /** Chooses a code, answers what is asked, looks at the change and makes it. */
    async function change(command: string, code: string, picture: string, answer?: () => Promise<void>): Promise<void> {
      await workbench.openFile(page);
      await workbench.runCommand(`Broadsheet: ${command}`);
      await workbench.pickQuickInput(code);
      await answer?.();
      await workbench.page.locator('.monaco-diff-editor .view-line').first().waitFor();
      await workbench.page.locator('.notification-list-item .monaco-button', { hasText: 'Apply' }).waitFor();
      await workbench.screenshot(picture);
      await workbench.answerNotification('Apply');
      await workbench.page.locator('.monaco-diff-editor').waitFor({ state: 'hidden' });
    }

    async function codebookHas(words: RegExp): Promise<void> {
      await eventually(() => {
        assert.match(readFileSync(join(workbench.folder, 'codebook.json'), 'utf8'), words);
      });
    }

    it('are shown before they are changed, and nothing that was coded is lost', async () => {
      const before = filed(workbench);
      await change('Rename Code…', 'River', 'code-renamed', async () => {
        await workbench.quickInputTitle('Rename “River”');
        await workbench.answerQuickInput('Riverside');
      });
      await codebookHas(/"name": "Riverside"/);
      await change('Merge Codes…', 'Riverside', 'codes-merged', async () => {
        await workbench.quickInputTitle('Merge “Riverside” Into');
        await workbench.pickQuickInput('Evidence');
      });
      await codebookHas(/"mergedInto": "evidence"/);
      await change('Split Code…', 'Evidence', 'code-split', async () => {
        await workbench.quickInputTitle('Split “Evidence”');
        await workbench.answerQuickInput('Document, Witness');
      });
      await codebookHas(/"Witness"/);
      await change('Delete Code…', 'Speaker', 'code-deleted');
      await codebookHas(/"retired": true/);
      assert.deepEqual(filed(workbench), before);
      await workbench.openFile(page);
      await workbench.screenshot('codes-changed');
    });
  });

  describe('Exchanged annotations', () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openCoded(testBed);
    });

    /** Formats of several files ask for a folder: what appears there. */
    const IN_FOLDER: Readonly<Record<string, string>> = { brat: 'linjiang-daily-p1-brat', 'label-studio': 'linjiang-daily-p1.label-studio.json' };

    /** Waits for what comes next: whether something will be lost, which gives true, or where to write. */
    async function asksOrOffersFile(): Promise<boolean> {
      const question = workbench.page.locator('.monaco-dialog-box');
      return eventually(async () => {
        const isAsked = await question.isVisible();
        const input = workbench.page.locator('.quick-input-widget input[type="text"]').first();
        assert.ok(isAsked || ((await input.isVisible()) && (await input.inputValue()).includes('/')), 'nothing is asked yet');
        return isAsked;
      });
    }

    it('go to each format, told beforehand what it cannot hold', async () => {
      await goToText(workbench, '龙舟试水');
      await press(workbench, 'Shift+Alt+B', 'T');
      await workbench.quickInputTitle('Annotate Story');
      await workbench.pickQuickInput('Claim');
      await isFiled(workbench, 'claim story');
      for (const { id, label } of EXCHANGE_FORMATS) {
        await workbench.runCommand('Broadsheet: Export Annotations…');
        await workbench.quickInputTitle('Export Annotations');
        // The list shows six of them at a time.
        await workbench.page.locator('.quick-input-widget input[type="text"]').first().fill(label);
        await workbench.pickQuickInput(label);
        if (await asksOrOffersFile()) await workbench.answerDialog('Export');
        const inFolder = IN_FOLDER[id];
        await workbench.answerFileDialog(join(workbench.folder, inFolder === undefined ? `exported.${id}` : ''), 'Export Annotations');
        await eventually(() => {
          const names = readdirSync(workbench.folder);
          assert.ok(names.some((name) => name.startsWith(inFolder ?? `exported.${id}`)), names.join(', '));
        });
      }
      // The text that belongs to brat's annotations is called as the dump is, which is left as it was.
      assert.ok(readdirSync(join(workbench.folder, 'linjiang-daily-p1-brat')).includes('linjiang-daily-p1.ann'));
      await workbench.notifications();
      await workbench.screenshot('exported');
    });

    it('come back through a dialog, as they were but for what the format has no room for', async () => {
      const before = filed(workbench).toSorted();
      const exported = readdirSync(workbench.folder).find((name) => name.startsWith('exported.w3c')) ?? '';
      const imports = [
        { id: 'w3c', file: exported, expected: before },
        { id: 'brat', file: 'linjiang-daily-p1-brat/linjiang-daily-p1.ann', expected: before.filter((line) => line !== 'claim story') },
      ];
      for (const { id, file, expected } of imports) {
        await goToText(workbench, claim);
        // However many steps have made them.
        await eventually(async () => {
          await press(workbench, 'Shift+Alt+B', 'U');
          assert.deepEqual(filed(workbench), []);
        });
        const label = EXCHANGE_FORMATS.find((format) => format.id === id)?.label ?? '';
        await workbench.runCommand('Broadsheet: Import Annotations…');
        await workbench.quickInputTitle('Import Annotations');
        await workbench.page.locator('.quick-input-widget input[type="text"]').first().fill(label);
        await workbench.pickQuickInput(label);
        await workbench.answerFileDialog(join(workbench.folder, file), 'Import Annotations');
        await eventually(() => {
          assert.deepEqual(filed(workbench).toSorted(), expected, label);
        });
      }
      await workbench.screenshot('imported');
    });
  });

  describe('A pasted text that is coded', () => {
    it('is saved first, and then in coding mode', async () => {
      const workbench = await testBed.open('media/sample', { settings: { 'broadsheet.coder': coder } });
      writeFileSync(join(workbench.folder, 'codebook.json'), JSON.stringify(codebook, undefined, 2));
      const text = readFileSync(join(workbench.folder, page), 'utf8');
      await workbench.runCommand('File: New Untitled Text File');
      await workbench.page.locator('.tab', { hasText: 'Untitled-1' }).waitFor();
      await workbench.paste(text);
      await statusBarSays(workbench, 'Newspaper Dump');
      await goToText(workbench, claim);
      await press(workbench, 'Shift+Alt+B', 'A');
      await workbench.quickInputTitle('Annotate “一座城市');
      await workbench.pickQuickInput('Claim');
      await workbench.runCommand('Broadsheet: Start Coding Mode');
      await workbench.page.locator('.notification-list-item', { hasText: 'Coding mode needs a file' }).waitFor();
      await workbench.screenshot('coding-untitled');
      await workbench.answerNotification('Save As…');
      await workbench.answerFileDialog(join(workbench.folder, 'pasted.txt'), 'Save As');
      await statusBarSays(workbench, 'Coding');
      await eventually(() => {
        assert.match(readFileSync(join(workbench.folder, `pasted.txt.${coder}.annotations.jsonl`), 'utf8'), /"claim"/);
      });
      await workbench.screenshot('coding-saved');
    });
  });
}
