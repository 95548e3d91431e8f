import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { Said } from '../../src/annotations/corrections';
import { openCorrections } from '../../src/editor/annotations/openCorrections';
import { CorrectionStore } from '../../src/editor/correctionStore';
import { close, closeAll, folder, lineOf, open, openPage, putCursor, readFile, show, waitFor, writeFile } from './support';

/**
 * A page that is decoded wrongly: the first deck is taken for the second line of its headline, the last headline for a subhead
 * (its text goes on about the story before), and the last line for one of the paper's own.
 */
const WRONG = `青岭日报
2026年6月3日 星期三 第02版 综合
责任编辑:何守拙 版式:阮青禾

青岭山区新修公路通车
沿线十二个村告别泥路

记者 苏禾 通讯员 温如川

本报讯 6月1日,青岭山区新修公路正式通车,沿线12个村的群众从此告别泥路。公路全长28公里,总投资1.6亿元。

山货从村口上车,当天就能进城。运费比过去低了三成。

全县小麦开镰收割

何田

连日来,青岭县36万亩小麦陆续开镰,田间机声隆隆。

夏夜里的图书馆

到了夏天,田间收工的人们也有了去处。小麦收罢,青岭县图书馆每晚开到九点半,机声隆隆的白天过后,这里灯火通明。

读者凭身份证办理借阅证,咨询电话:0700-5550123
`;

const WRONGLY = ['青岭山区新修公路通车 沿线十二个村告别泥路', '全县小麦开镰收割'];
const RIGHTLY = ['青岭山区新修公路通车', '全县小麦开镰收割', '夏夜里的图书馆'];
/** The last line of the last story, which belongs to it once it is corrected. */
const LAST_LINE = '读者凭身份证办理借阅证,咨询电话:0700-5550123';

describe('Corrections', () => {
  afterEach(closeAll);

  async function stories(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
    const pages: vscode.DocumentSymbol[] = await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    return pages.flatMap(({ children }) => children);
  }

  async function headlines(document: vscode.TextDocument): Promise<string[]> {
    return (await stories(document)).map(({ name }) => name);
  }

  function sidecarOf({ uri }: vscode.TextDocument): vscode.Uri {
    return uri.with({ path: `${uri.path}.outline.annotations.jsonl` });
  }

  /** What the file beside the dump says: `deck 沿线十二个村告别泥路`. */
  async function filed(document: vscode.TextDocument): Promise<string[]> {
    try {
      const lines = (await readFile(sidecarOf(document))).trimEnd().split('\n');
      return lines.map((line) => {
        const { body, target } = JSON.parse(line) as { body: { value: string }; target: { selector: [{ exact: string }] } };
        return `${body.value} ${target.selector[0].exact}`;
      });
    } catch {
      return [];
    }
  }

  async function correct(editor: vscode.TextEditor): Promise<void> {
    putCursor(editor, '夏夜里的图书馆');
    await vscode.commands.executeCommand('broadsheet.startStory');
    putCursor(editor, '沿线十二个村告别泥路');
    await vscode.commands.executeCommand('broadsheet.lineIs', 'deck');
    putCursor(editor, LAST_LINE);
    await vscode.commands.executeCommand('broadsheet.lineIs', 'paragraph');
  }

  async function isRight(document: vscode.TextDocument): Promise<boolean> {
    const found = await stories(document);
    const endsRight = found.at(-1)?.range.end.line === lineOf(document, LAST_LINE);
    return endsRight && JSON.stringify(found.map(({ name }) => name)) === JSON.stringify(RIGHTLY);
  }

  it('put a wrongly decoded page right, which it still is when it is closed, reopened and edited; until they are undone', async () => {
    const editor = await openPage('wrong.txt', WRONG);
    assert.deepEqual(await headlines(editor.document), WRONGLY);
    await correct(editor);
    assert.deepEqual(await headlines(editor.document), RIGHTLY);
    assert.ok(await isRight(editor.document));
    assert.equal(await readFile(editor.document.uri), WRONG, 'the dump itself was changed');
    assert.deepEqual(await filed(editor.document), ['deck 沿线十二个村告别泥路', 'opensStory 夏夜里的图书馆', `paragraph ${LAST_LINE}`]);

    await close(editor.document);
    const again = await show(editor.document.uri);
    await waitFor('the page to be recognised again', () => again.document.languageId === 'newspaper-dump');
    assert.ok(await isRight(again.document), 'not right when it is reopened');

    await again.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), '号外\n\n今天加印一张\n\n');
    });
    await waitFor('the page to be right with lines above', () => isRight(again.document));
    await again.document.save();
    await close(again.document);
    const third = await show(again.document.uri);
    await waitFor('the page to be recognised a third time', () => third.document.languageId === 'newspaper-dump');
    assert.ok(await isRight(third.document), 'not right when it is reopened after the edit');

    for (const left of [2, 1, 0]) {
      await vscode.commands.executeCommand('broadsheet.undoCorrection');
      assert.equal((await filed(third.document)).length, left);
    }
    assert.deepEqual(await headlines(third.document), WRONGLY);
    await assert.rejects(async () => vscode.workspace.fs.stat(sidecarOf(third.document)), 'a file without corrections is left');
  }).timeout(60_000);

  it('join stories, follow their line through edits and undo, and go again', async () => {
    const editor = await openPage('joined.txt', WRONG);
    putCursor(editor, '连日来');
    await vscode.commands.executeCommand('broadsheet.joinWithPrevious');
    assert.deepEqual(await headlines(editor.document), WRONGLY.slice(0, 1));
    await editor.edit((edit) => {
      edit.delete(editor.document.lineAt(lineOf(editor.document, '全县小麦开镰收割')).range);
    });
    await vscode.commands.executeCommand('undo');
    await waitFor('the stories to be joined again', async () => (await headlines(editor.document)).length === 1);
    putCursor(editor, '全县小麦开镰收割');
    await vscode.commands.executeCommand('broadsheet.removeCorrections');
    assert.deepEqual(await headlines(editor.document), WRONGLY);
    await vscode.commands.executeCommand('broadsheet.undoCorrection');
    assert.deepEqual(await headlines(editor.document), WRONGLY.slice(0, 1));
  });

  it('are about the line under the cursor when they are asked for, wherever it goes meanwhile', async () => {
    const editor = await openPage('moved-on.txt', WRONG);
    await editor.edit((edit) => {
      edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, '\n');
    });
    putCursor(editor, '夏夜里的图书馆');
    const asked = vscode.commands.executeCommand('broadsheet.startStory');
    putCursor(editor, '何田');
    await asked;
    assert.deepEqual(await filed(editor.document), ['opensStory 夏夜里的图书馆']);
  });

  it('are taken from their file when somebody else changes it, as a checkout does', async () => {
    const editor = await openPage('checkout.txt', WRONG);
    await correct(editor);
    const sidecar = sidecarOf(editor.document);
    const text = await readFile(sidecar);
    await vscode.workspace.fs.writeFile(sidecar, new Uint8Array());
    await waitFor('the page to be as it was', async () => (await headlines(editor.document)).length === 2);
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(`<<<<<<< ours\n${text}`));
    await waitFor('the page to be right', () => isRight(editor.document));
    putCursor(editor, '何田');
    await vscode.commands.executeCommand('broadsheet.lineIs', { kind: 'byline', line: lineOf(editor.document, '何田') });
    assert.match(await readFile(sidecar), /^<<<<<<< ours$/m, 'a damaged line was lost');
    assert.equal((await readFile(sidecar)).trimEnd().split('\n').length, 5);
  }).timeout(60_000);

  it('of a page that was changed elsewhere hold where their lines are left', async () => {
    const { document } = await open('elsewhere-before.txt', WRONG);
    await waitFor('the page to be recognised', () => document.languageId === 'newspaper-dump');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await correct(editor);
    const changed = `号外\n\n${WRONG.replace('夏夜里的图书馆', '夏夜里的书房')}`.replaceAll('\n', '\r\n');
    const corrections = await readFile(sidecarOf(document));
    await closeAll();
    await writeFile('elsewhere.txt.outline.annotations.jsonl', corrections);
    const later = await openPage('elsewhere.txt', changed);
    assert.deepEqual(await headlines(later.document), RIGHTLY.slice(0, 2));
    assert.deepEqual(await filed(later.document), await filed(document), 'an orphan was lost');
  });

  it('hold in an untitled document too, and go with it when it is saved under a name', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'named.txt');
    const document = await vscode.workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), WRONG);
    });
    await waitFor('the page to be recognised', () => document.languageId === 'newspaper-dump');
    await correct(editor);
    assert.ok(await isRight(document));

    await document.save();
    const named = await show(uri);
    await waitFor('the file to be recognised', () => named.document.languageId === 'newspaper-dump');
    await waitFor('the corrections to be filed', async () => (await filed(named.document)).length === 3);
    assert.ok(await isRight(named.document));
    assert.match(await readFile(sidecarOf(named.document)), /"source":"named\.txt"/);
    await closeAll();
    const again = await show(uri);
    await waitFor('the file to be recognised again', () => again.document.languageId === 'newspaper-dump');
    assert.ok(await isRight(again.document));
  }).timeout(60_000);

  it('are sought in their story where another program changes the open page a little', async () => {
    const { document } = await openPage('reloaded.txt', WRONG);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await correct(editor);
    const changed = `号外\n${WRONG.replace('夏夜里的图书馆', '夏夜里的新图书馆').replace('读者凭身份证办理', '读者可凭身份证办理')}`;
    await vscode.workspace.fs.writeFile(document.uri, new TextEncoder().encode(changed));
    await waitFor('the page to be loaded again', () => document.getText() === changed);
    await waitFor('the corrections to hold', async () => (await headlines(document)).join() === [...RIGHTLY.slice(0, 2), '夏夜里的新图书馆'].join());
  }).timeout(60_000);

  it('that lost their line are attached to the selected one', async () => {
    const first = await openPage('lost-before.txt', WRONG);
    await correct(first);
    const corrections = await readFile(sidecarOf(first.document));
    await closeAll();
    await writeFile('lost.txt.outline.annotations.jsonl', corrections);
    const editor = await openPage('lost.txt', WRONG.replace('夏夜里的图书馆', '纳凉读书去'));
    assert.deepEqual(await headlines(editor.document), RIGHTLY.slice(0, 2));
    putCursor(editor, '纳凉读书去');
    await vscode.commands.executeCommand('broadsheet.reattachCorrection');
    assert.deepEqual(await headlines(editor.document), [...RIGHTLY.slice(0, 2), '纳凉读书去']);
    assert.ok((await filed(editor.document)).includes('opensStory 纳凉读书去'));
    await vscode.commands.executeCommand('broadsheet.undoCorrection');
    assert.deepEqual(await headlines(editor.document), RIGHTLY.slice(0, 2));
  }).timeout(60_000);

  it('of two windows are merged, each change leaving the version before', async () => {
    const editor = await openPage('windows.txt', WRONG);
    await correct(editor);
    const sidecar = sidecarOf(editor.document);
    const before = await readFile(sidecar);
    const [deck = ''] = before.split('\n');
    const theirs = deck.replace(/urn:uuid:[-0-9a-f]+/, 'urn:uuid:of-another-window').replace('"value":"deck"', '"value":"opensStory"');
    // Right before this window writes, so that it has not been told yet.
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(`${before}${theirs}\n`));
    putCursor(editor, '何田');
    await vscode.commands.executeCommand('broadsheet.lineIs', 'byline');
    const ids = (text: string): string[] => text.match(/"id":"[^"]+"/g) ?? [];
    const after = ids(await readFile(sidecar));
    assert.equal(after.length, 5);
    assert.ok([...ids(before), '"id":"urn:uuid:of-another-window"'].every((id) => after.includes(id)), after.join());
    const previous = sidecar.with({ path: `${sidecar.path}.bak` });
    assert.equal(await readFile(previous), `${before}${theirs}\n`);
  }).timeout(60_000);

  it('of two who write the same file at once are all kept, as when a page is opened again that is still being saved', async () => {
    const { document } = await openPage('at-once.txt', WRONG);
    const said: readonly Said[] = ['何田', '夏夜里的图书馆'].map((text) => ({ ruling: 'paragraph', lines: { first: lineOf(document, text), last: lineOf(document, text) } }));
    const stores = said.map(() => new CorrectionStore(() => Promise.resolve(openCorrections)));
    try {
      await Promise.all(stores.map((store, index) => store.change(document, (corrections) => corrections.correct(said.slice(index, index + 1)))));
      assert.deepEqual((await filed(document)).sort(), ['paragraph 何田', 'paragraph 夏夜里的图书馆']);
    } finally {
      for (const store of stores) store.dispose();
    }
  });

  it('name the coder who is set', async () => {
    const settings = vscode.workspace.getConfiguration('broadsheet');
    await settings.update('coder', ' 江一帆 ', vscode.ConfigurationTarget.Global);
    try {
      const editor = await openPage('coder.txt', WRONG);
      await correct(editor);
      const lines = (await readFile(sidecarOf(editor.document))).trimEnd().split('\n');
      assert.equal(lines.filter((line) => line.includes('"creator":{"type":"Person","name":"江一帆"}')).length, 3);
    } finally {
      await settings.update('coder', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('are nested under their page in the Explorer, and so is what the user has nested', async () => {
    const patterns = (): Record<string, string> => vscode.workspace.getConfiguration('explorer.fileNesting').get('patterns', {});
    const settings = vscode.workspace.getConfiguration('explorer.fileNesting');
    assert.match(patterns()['*'] ?? '', /annotations\.jsonl/);
    assert.ok('*.ts' in patterns(), 'what VS Code nests by itself is lost');
    await settings.update('patterns', { '*.pdf': '${capture}.txt' }, vscode.ConfigurationTarget.Global);
    try {
      assert.equal(patterns()['*.pdf'], '${capture}.txt');
      assert.match(patterns()['*'] ?? '', /annotations\.jsonl/);
      assert.ok('*.ts' in patterns());
    } finally {
      await settings.update('patterns', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('are offered over the head of a story, with the reasons', async () => {
    const { document } = await openPage('hover.txt', WRONG);
    const hovers: vscode.Hover[] = await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(lineOf(document, '全县小麦开镰收割'), 2),
    );
    const text = hovers.flatMap(({ contents }) => contents).map((content) => (content instanceof vscode.MarkdownString ? content.value : '')).join('\n');
    assert.match(text, /Headline/);
    for (const command of ['explainLine', 'lineIs', 'joinWithPrevious']) assert.ok(text.includes(`command:broadsheet.${command}?`), command);
  });

  it('of a whole head are quick fixes, one for each other way to read it, and undone at once', async () => {
    const { document } = await openPage('head.txt', WRONG);
    const line = lineOf(document, '沿线十二个村告别泥路');
    const offered: vscode.CodeAction[] = await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, new vscode.Range(line, 0, line, 0));
    const titles = offered.map(({ title }) => title).filter((title) => title.startsWith('Read this head as'));
    assert.deepEqual(titles, ['Read this head as: Headline + Deck', 'Read this head as: Kicker + Headline']);
    const command = offered.find(({ title }) => title === titles[0])?.command;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    assert.deepEqual(await headlines(document), ['青岭山区新修公路通车', '全县小麦开镰收割']);
    assert.deepEqual(await filed(document), ['headline 青岭山区新修公路通车', 'deck 沿线十二个村告别泥路']);
    await vscode.commands.executeCommand('broadsheet.undoCorrection');
    assert.deepEqual(await headlines(document), WRONGLY);
    assert.deepEqual(await filed(document), []);
  }).timeout(60_000);

  it('are asked for where the stories are uncertain', async () => {
    await openPage('check.txt', WRONG);
    await vscode.commands.executeCommand('broadsheet.stories.focus');
    await vscode.commands.executeCommand('broadsheet.showStoriesToCheck');
    await vscode.commands.executeCommand('broadsheet.showAllStories');
  });
});
