import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { encoded } from '../../src/encodings/decode';
import type { EncodingId } from '../../src/encodings/encoding';
import { closeAll, folder, open, openPage, PAGE, show, waitFor } from './support';

/** Opens a new file that holds a text in an encoding. */
async function openEncoded(name: string, text: string, encoding: EncodingId): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(folder(), name);
  const bytes = encoded(text, encoding);
  assert.ok(bytes, `${encoding} does not hold the text`);
  await vscode.workspace.fs.writeFile(uri, bytes);
  return (await show(uri)).document;
}

const reopen = (): Thenable<unknown> => vscode.commands.executeCommand('broadsheet.reopenWithRightEncoding');

describe('Dumps of other encodings', () => {
  afterEach(closeAll);

  it('are put right by one command: the page becomes a dump', async () => {
    const document = await openEncoded('gb18030.txt', PAGE, 'gb18030');
    assert.ok(document.getText().includes('\ufffd'), 'VS Code has decoded the page by itself');
    await reopen();
    await waitFor('the page to be read rightly', () => document.getText() === PAGE);
    assert.equal(document.encoding, 'gb18030');
    await waitFor('the page to be recognised', () => document.languageId === 'newspaper-dump');
    assert.equal(document.isDirty, false);
  });

  it('are put right where VS Code was told a wrong one', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'as-latin.txt');
    await vscode.workspace.fs.writeFile(uri, encoded(PAGE, 'gb18030') ?? new Uint8Array());
    await vscode.workspace.openTextDocument(uri, { encoding: 'windows1252' });
    const { document } = await show(uri);
    assert.equal(document.encoding, 'windows1252');
    await reopen();
    await waitFor('the page to be read rightly', () => document.getText() === PAGE);
  });

  it('leave a right one alone', async () => {
    const { document } = await openPage('utf8.txt');
    await reopen();
    assert.equal(document.encoding, 'utf8');
    assert.equal(document.getText(), PAGE);
  });

  it('leave unsaved changes alone', async () => {
    const editor = await open('unsaved.txt', 'short');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), '\ufffd');
    });
    await reopen();
    assert.equal(editor.document.getText(), '\ufffdshort');
  });
});
