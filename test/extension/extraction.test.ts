import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, folder, HEADLINES, openPage, PAGE, putCursor, readFile, waitFor } from './support';

describe('Extraction', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await openPage('extraction.txt');
    await vscode.commands.executeCommand('broadsheet.untickAll');
  });

  afterEach(async () => {
    assert.equal(editor.document.getText(), PAGE, 'the dump itself was changed');
    await closeAll();
  });

  async function extract(options: Record<string, unknown>): Promise<void> {
    await vscode.commands.executeCommand('broadsheet.extractStories', options);
  }

  it('writes the story under the cursor to a new editor, its column break rejoined', async () => {
    putCursor(editor, '种粮大户');
    await extract({ target: 'md', to: 'editor' });
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.languageId, 'markdown');
    assert.match(document.getText(), /^---\n[^]*headline: 柳溪12万亩早稻完成栽插\n[^]*---\n\n# 柳溪12万亩早稻完成栽插\n/);
    assert.match(document.getText(), /机插率达到86%/);
    assert.doesNotMatch(document.getText(), /老街/);
  });

  it('says in the front matter what a story is about', async () => {
    putCursor(editor, '种粮大户');
    await extract({ target: 'md', to: 'editor' });
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^---\n[^]*\nkeywords:\n(?: {2}- .+\n)* {2}- 早稻\n/);
  });

  it('does not take its own plain text for another dump', async () => {
    await vscode.commands.executeCommand('broadsheet.extractAllStories', { target: 'txt', to: 'editor' });
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    await openPage('after-the-plain-text.txt');
    assert.equal(document.languageId, 'plaintext');
  });

  it('writes ticked stories rather than the one under the cursor', async () => {
    putCursor(editor, '种粮大户');
    await vscode.commands.executeCommand('broadsheet.tickAll');
    await extract({ target: 'jsonl', to: 'clipboard' });
    const lines = (await vscode.env.clipboard.readText()).trim().split('\n');
    assert.equal(lines.length, HEADLINES.length);
  });

  it('copies a story as plain text', async () => {
    putCursor(editor, '市民在柳溪公园');
    await vscode.commands.executeCommand('broadsheet.copyStory');
    assert.match(await vscode.env.clipboard.readText(), /^晨练\n\n昨天清晨[^]*\[extraction\.txt:\d+-\d+\]\n$/);
  });

  it('writes one file, and leaves nothing else behind', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'out-one', 'all.csv');
    await vscode.commands.executeCommand('broadsheet.extractAllStories', { target: 'csv', to: 'file', uri });
    const rows = (await readFile(uri)).trim().split('\n');
    assert.equal(rows.length, 1 + HEADLINES.length);
    const names = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder(), 'out-one'));
    assert.deepEqual(names.map(([name]) => name), ['all.csv']);
  });

  it('writes one file a story into a folder', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'out-each');
    await vscode.commands.executeCommand('broadsheet.extractAllStories', { target: 'md', to: 'folder', uri: uri.toString() });
    const names = await vscode.workspace.fs.readDirectory(uri);
    assert.deepEqual(new Set(names.map(([name]) => name)), new Set(HEADLINES.map((headline) => `${headline}.md`)));
    const photo = await readFile(vscode.Uri.joinPath(uri, '晨练.md'));
    assert.match(photo, /kind: photo/);
  });

  it('opens a story to the side, clean, and keeps up with the dump', async () => {
    putCursor(editor, '新馆每周二');
    await vscode.commands.executeCommand('broadsheet.openStoryToSide');
    const reading = vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'broadsheet-story');
    assert.ok(reading);
    assert.match(reading.document.getText(), /^# 县图书馆新馆开馆\n\n记者 段成蹊\n\n本报讯/);
    const end = editor.document.lineAt(editor.selection.active.line).range.end;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(editor.document.uri, end, '馆内禁烟。');
    await vscode.workspace.applyEdit(edit);
    await waitFor('the reading view to follow', () => reading.document.getText().includes('馆内禁烟。'));
    await vscode.commands.executeCommand('undo');
    await waitFor('the edit to be undone', () => editor.document.getText() === PAGE);
  });
});
