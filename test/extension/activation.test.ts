import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { extensions } from 'vscode';

describe('Activation', () => {
  it('VS Code knows the extension and can activate it', async () => {
    const broadsheet = extensions.getExtension('broadsheet.broadsheet');
    assert.ok(broadsheet, 'broadsheet.broadsheet is not among the extensions');
    await broadsheet.activate();
    assert.ok(broadsheet.isActive);
  });
});
