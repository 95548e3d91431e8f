import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { Dumps } from '../../src/editor/dumps';
import { StoryRows } from '../../src/editor/storiesView';
import { Ticks } from '../../src/editor/ticks';
import { openDump } from '../../src/formats/formats';
import { figuresOf } from '../../src/outline/knownFigures';
import type { TreeNode } from '../../src/outline/storyTree';
import { closeAll, openPage } from './support';

describe('The rows of the Stories view', () => {
  let dumps: Dumps;
  let ticks: Ticks;
  let rows: StoryRows;
  let document: vscode.TextDocument;

  beforeEach(async () => {
    ({ document } = await openPage('rows.txt'));
    dumps = new Dumps(openDump);
    ticks = new Ticks();
    rows = new StoryRows(ticks, () => Promise.resolve(figuresOf));
    const dump = await dumps.latest(document);
    assert.ok(dump);
    rows.show({ document, dump }, '', 'document');
  });

  afterEach(async () => {
    rows.dispose();
    dumps.dispose();
    await closeAll();
  });

  async function items(node?: TreeNode): Promise<vscode.TreeItem[]> {
    return Promise.all(rows.getChildren(node).map((child) => rows.getTreeItem(child)));
  }

  function firstPage(): TreeNode {
    const [page] = rows.getChildren();
    assert.ok(page);
    return page;
  }

  it('show the page, and under it each story with writers, length and figures', async () => {
    assert.deepEqual(
      (await items()).map(({ label, description }) => [label, description]),
      [['Page 1 · 要闻', '4']],
    );
    const [rice, street] = await items(firstPage());
    assert.equal(rice?.label, '柳溪12万亩早稻完成栽插');
    assert.match(String(rice.description), /^方晓岚, 金立群 · \d+ chars · \d+ figures$/);
    assert.match(String(street?.description), /^杜闻笛 · \d+ chars/);
  });

  it('tell the kinds of story apart by their icons', async () => {
    const icons = (await items(firstPage())).map(({ iconPath }) => (iconPath instanceof vscode.ThemeIcon ? iconPath.id : ''));
    assert.deepEqual([icons[0], icons.at(-1)], ['file-text', 'device-camera']);
  });

  it('lead to parts', async () => {
    const [rice] = rows.getChildren(firstPage());
    assert.deepEqual(
      (await items(rice)).map(({ label, description }) => [label, description]),
      [
        ['抢农时 稳供应', 'Kicker'],
        ['记者 方晓岚 通讯员 金立群', 'Byline'],
        ['服务到田头', 'Subhead'],
        ['保障到仓口', 'Subhead'],
      ],
    );
  });

  it('show the first paragraph in their tooltip, rejoined and not taken for Markdown', async () => {
    const [rice] = rows.getChildren(firstPage());
    assert.ok(rice);
    const { tooltip } = await rows.resolveTreeItem(await rows.getTreeItem(rice), rice);
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.match(tooltip.value, /机插率达到86%/);
  });

  it('tick a page when all its stories are ticked', async () => {
    const dump = await dumps.latest(document);
    assert.ok(dump);
    assert.equal((await items())[0]?.checkboxState, vscode.TreeItemCheckboxState.Unchecked);
    ticks.set(document, dump.stories, true);
    assert.equal((await items())[0]?.checkboxState, vscode.TreeItemCheckboxState.Checked);
    ticks.set(document, dump.stories.slice(1, 2), false);
    assert.equal((await items())[0]?.checkboxState, vscode.TreeItemCheckboxState.Unchecked);
    assert.deepEqual(
      (await items(firstPage())).map(({ checkboxState }) => checkboxState),
      [1, 0, 1, 1],
    );
  });

  it('keep their ids and know their parents, so that a row can be revealed', async () => {
    const page = firstPage();
    const [rice] = rows.getChildren(page);
    assert.ok(rice);
    assert.equal(rows.getParent(rice), page);
    const ids = [...(await items()), ...(await items(page))].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('The Stories view', () => {
  afterEach(closeAll);

  it('shows itself, filters, sorts and ticks when it is told to', async () => {
    await openPage('view.txt');
    await vscode.commands.executeCommand('broadsheet.stories.focus');
    for (const command of ['sortByHeadline', 'sortByLength', 'sortByDocument', 'tickAll', 'untickAll', 'clearFilter']) {
      await vscode.commands.executeCommand(`broadsheet.${command}`);
    }
  });
});
