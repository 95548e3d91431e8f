import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { lexisNexisExport } from '../exports/lexisNexisExport';
import { closeAll, open, openPage, waitFor } from './support';

const problemsOf = ({ uri }: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Broadsheet');

async function symbolsOf({ uri }: vscode.TextDocument): Promise<string[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
  return symbols.map(({ name }) => name);
}

describe('Dumps of other families: the audit', () => {
  afterEach(closeAll);

  it('says nothing of an export of which nothing is lost', async () => {
    const { document } = await openPage('whole.txt', lexisNexisExport({ declares: 161 }));
    assert.equal((await symbolsOf(document)).length, 161);
    await openPage('after-the-whole.txt');
    assert.deepEqual(problemsOf(document).map(({ message }) => message), []);
  });

  it('warns where the export declares more stories than were found', async () => {
    const { document } = await openPage('lost.txt', lexisNexisExport({ declares: 40, without: 7 }));
    await waitFor('the problem to be shown', () => problemsOf(document).length > 0);
    assert.deepEqual(
      problemsOf(document).map(({ message, severity, range, code }) => [message, severity, range.start.line, code]),
      [['The export declares 40 stories, but 39 were found.', vscode.DiagnosticSeverity.Warning, 0, 'fewer']],
    );
  });

  it('tells of a story that comes twice, at its line', async () => {
    const text = lexisNexisExport({ declares: 3 }).replace(/3 of 3 DOCUMENTS[^]*$/, '');
    const { document } = await openPage('twice.txt', `${text}${text.slice(text.indexOf('2 of 3')).replace('2 of 3', '3 of 3')}`);
    await waitFor('the problem to be shown', () => problemsOf(document).length > 0);
    const [problem] = problemsOf(document);
    assert.match(problem?.message ?? '', /^The story has the same text as the one at line \d+: Report 2/);
    assert.equal(problem?.severity, vscode.DiagnosticSeverity.Information);
  });

  it('goes with the dump', async () => {
    const { document } = await openPage('gone.txt', lexisNexisExport({ declares: 5, without: 2 }));
    await waitFor('the problem to be shown', () => problemsOf(document).length > 0);
    await vscode.commands.executeCommand('broadsheet.notDump');
    await waitFor('the problem to be gone', () => problemsOf(document).length === 0);
  });
});

describe('Dumps of other families: those of the user', () => {
  const archive = ['One ferry too many', 'Mill reopens', 'Cat found'].map((title) => `§§§\nT| ${title}\n${`A story about it that goes on for some while. `.repeat(5)}\n`).join('');
  const setting = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('broadsheet');
  const define = async (families: object | undefined): Promise<void> => setting().update('families', families, vscode.ConfigurationTarget.Workspace);

  afterEach(async () => {
    await define(undefined);
    await closeAll();
  });

  it('are recognised as soon as they are defined, and no longer when they are not', async () => {
    const { document } = await open('archive.txt', archive);
    await openPage('after-the-archive.txt');
    assert.equal(document.languageId, 'plaintext');
    await define({ Archive: { delimiter: '^§§§$', fields: { headline: '^T\\| (.*)' } } });
    await waitFor('the archive to be recognised', () => document.languageId === 'newspaper-dump');
    await waitFor('its stories', async () => (await symbolsOf(document)).join() === 'One ferry too many,Mill reopens,Cat found');
  });

  it('leave out what cannot be used', async () => {
    await define({ Bad: { delimiter: '(?=x)' }, Archive: { delimiter: '^§§§$', fields: { headline: '^T\\| (.*)' } } });
    const { document } = await openPage('archive-2.txt', archive);
    assert.deepEqual(await symbolsOf(document), ['One ferry too many', 'Mill reopens', 'Cat found']);
  });
});
