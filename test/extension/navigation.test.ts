import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, HEADLINES, openPage, putCursor, waitFor } from './support';

describe('From story to story', () => {
  let editor: vscode.TextEditor;

  before(async () => {
    editor = await openPage('navigation.txt');
  });

  after(closeAll);

  function cursorLine(): string {
    return editor.document.lineAt(editor.selection.active.line).text;
  }

  it('goes down from headline to headline, and stays at the last one', async () => {
    putCursor(editor, '柳溪日报');
    const seen: string[] = [];
    for (let step = 0; step <= HEADLINES.length; step += 1) {
      await vscode.commands.executeCommand('broadsheet.nextStory');
      seen.push(cursorLine());
    }
    assert.deepEqual(seen, [...HEADLINES, HEADLINES.at(-1)]);
  });

  it('goes up to the headline of the story that the cursor is in first', async () => {
    putCursor(editor, '新馆每周二');
    await vscode.commands.executeCommand('broadsheet.previousStory');
    assert.equal(cursorLine(), '县图书馆新馆开馆');
    await vscode.commands.executeCommand('broadsheet.previousStory');
    assert.equal(cursorLine(), '让老街留住烟火气');
  });

  it('Go to Story goes to the story that is accepted in the list', async () => {
    putCursor(editor, '新馆每周二');
    await vscode.commands.executeCommand('broadsheet.goToStory');
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await waitFor('the next story', () => cursorLine() === '晨练');
  });

  it('Go to Story comes back on Escape', async () => {
    putCursor(editor, '新馆每周二');
    const before = editor.selection;
    await vscode.commands.executeCommand('broadsheet.goToStory');
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    assert.ok(editor.selection.isEqual(before));
  });
});
