import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Extension } from 'vscode';
import { extensions, Uri, workspace } from 'vscode';

/** What VS Code reads before it activates Broadsheet, in bytes: it takes the longer, the more there is. */
const mostAtStart = 120_000;
/** What it reads in all until a dump is open with its outline and its colours. */
const mostForADump = 500 * 1024;

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
});
