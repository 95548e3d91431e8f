import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Extension } from 'vscode';
import { commands, extensions, Uri, workspace } from 'vscode';
import { closeAll, openPage } from './support';

/** What VS Code reads before it activates Broadsheet, in bytes: it takes the longer, the more there is. */
const mostAtStart = 120_000;
/** What it reads in all until a dump is open with its outline and its colours. */
const mostForADump = 540 * 1024;

describe('Activation', () => {
  function broadsheet(): Extension<unknown> {
    const extension = extensions.getExtension('broadsheet.broadsheet');
    assert.ok(extension, 'broadsheet.broadsheet is not among the extensions');
    return extension;
  }

  async function sizeOf(...path: string[]): Promise<number> {
    return (await workspace.fs.stat(Uri.joinPath(broadsheet().extensionUri, ...path))).size;
  }

  it('VS Code knows the extension and can activate it', async () => {
    await broadsheet().activate();
    assert.ok(broadsheet().isActive);
  });

  it('has little to load, and leaves the rest for when it is needed', async () => {
    const atStart = await sizeOf('dist', 'extension.js');
    const forADump = atStart + (await sizeOf('dist', 'later', 'formats.js')) + (await sizeOf('dist', 'later', 'lexicons.js')) + (await sizeOf('dist', 'later', 'semanticTokens.js'));
    assert.ok(atStart < mostAtStart, `dist/extension.js has ${atStart} bytes`);
    assert.ok(forADump < mostForADump, `${forADump} bytes for a dump`);
  });

  it('loads what reads records when there are some', async () => {
    const isLoaded = (bundle: string): boolean => Object.keys(require.cache).some((path) => path.replaceAll('\\', '/').endsWith(`dist/later/${bundle}.js`));
    const outline = async (name: string, text?: string): Promise<void> => {
      const { document } = await openPage(name, text);
      await commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    };
    await outline('page.txt');
    assert.deepEqual([isLoaded('formats'), isLoaded('recordReaders')], [true, false]);
    const records = ['A-1', 'A-2'].map((number) => `<DOC>\n<DOCNO> ${number} </DOCNO>\n<HEAD>Mill sold</HEAD>\n<TEXT>\nThe mill on the river is sold, and nobody says to whom, nor for how much.\n</TEXT>\n</DOC>\n`);
    await outline('records.txt', records.join(''));
    assert.ok(isLoaded('recordReaders'));
    await closeAll();
  });
});
