import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Extension, FileType } from 'vscode';
import { extensions, Uri, workspace } from 'vscode';

/** What VS Code reads before it activates Broadsheet, in bytes: it takes the longer, the more there is. */
const mostAtStart = 100_000;
/** All that Broadsheet can ever load, in bytes. */
const mostInAll = 500 * 1024;

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
    const later: readonly (readonly [string, FileType])[] = await workspace.fs.readDirectory(
      Uri.joinPath(broadsheet().extensionUri, 'dist', 'later'),
    );
    const sizes = await Promise.all(later.map(([name]) => sizeOf('dist', 'later', name)));
    assert.ok(atStart < mostAtStart, `dist/extension.js has ${atStart} bytes`);
    assert.ok(sizes.reduce((sum, size) => sum + size, atStart) < mostInAll, `too much: ${sizes.join(' + ')} bytes`);
  });
});
