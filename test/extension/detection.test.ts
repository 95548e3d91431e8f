import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { close, closeAll, LETTER, open, openPage, PAGE, show, waitFor } from './support';

describe('Detection', () => {
  afterEach(closeAll);

  it('recognises a page by what it holds, whatever its name', async () => {
    const editor = await openPage('notes-a.txt');
    assert.equal(editor.document.languageId, 'newspaper-dump');
  });

  it('leaves other text alone', async () => {
    const { document } = await open('letter.txt', LETTER);
    await openPage('after-the-letter.txt');
    assert.equal(document.languageId, 'plaintext');
  });

  it('recognises text that is pasted into an untitled document', async () => {
    const document = await vscode.workspace.openTextDocument();
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), PAGE);
    });
    await waitFor('the pasted page to be recognised', () => document.languageId === 'newspaper-dump');
  });

  it('recognises an untitled document that is opened with its text', async () => {
    const document = await vscode.workspace.openTextDocument({ content: PAGE });
    await waitFor('the page to be recognised', () => document.languageId === 'newspaper-dump');
  });

  it('recognises text that is pasted into an empty file', async () => {
    const editor = await open('empty.txt', '');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), PAGE);
    });
    await waitFor('the pasted page to be recognised', () => editor.document.languageId === 'newspaper-dump');
  });

  it('is undone by one command, which is remembered', async () => {
    const { document } = await openPage('undone.txt');
    await vscode.commands.executeCommand('broadsheet.notDump');
    assert.equal(document.languageId, 'plaintext');
    await close(document);
    const again = await show(document.uri);
    await openPage('after-the-undone.txt');
    assert.equal(again.document.languageId, 'plaintext');
  });

  it('takes a change of the language mode by hand for the same word', async () => {
    const { document } = await openPage('by-hand.txt');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await openPage('after-by-hand.txt');
    assert.equal(document.languageId, 'plaintext');
  });

  it('obeys “Treat as Newspaper Dump”, and remembers it', async () => {
    const { document } = await open('told.txt', LETTER);
    await vscode.commands.executeCommand('broadsheet.treatAsDump');
    assert.equal(document.languageId, 'newspaper-dump');
    await close(document);
    const again = await show(document.uri);
    await waitFor('the file to be a dump again', () => again.document.languageId === 'newspaper-dump');
  });

  describe('with settings', () => {
    const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('broadsheet.detection');

    afterEach(async () => {
      for (const name of ['enabled', 'include', 'exclude', 'threshold']) {
        await settings().update(name, undefined, vscode.ConfigurationTarget.Workspace);
      }
    });

    const cases: readonly (readonly [name: string, value: unknown])[] = [
      ['enabled', false],
      ['include', ['archive/**']],
      ['exclude', ['**/set-*.txt']],
      ['exclude', ['set-*.txt']],
      ['threshold', 1],
    ];
    cases.forEach(([name, value], index) => {
      it(`leaves a page alone for ${name}: ${JSON.stringify(value)}`, async () => {
        await settings().update(name, value, vscode.ConfigurationTarget.Workspace);
        const { document } = await open(`set-${index}.txt`, PAGE);
        await settings().update(name, undefined, vscode.ConfigurationTarget.Workspace);
        await openPage(`after-the-settings-${index}.txt`);
        assert.equal(document.languageId, 'plaintext');
      });
    });

    it('looks into the folder that is included', async () => {
      await settings().update('include', ['archive/**'], vscode.ConfigurationTarget.Workspace);
      const { document } = await open('archive/page.txt', PAGE);
      await waitFor('the page to be recognised', () => document.languageId === 'newspaper-dump');
    });
  });
});
