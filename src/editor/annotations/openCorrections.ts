import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { CORRECTIONS_SUFFIX } from '../../annotations/correction';
import { Corrections } from '../../annotations/corrections';
import { fileNameOf } from '../fileNames';
import { coder } from '../settings';
import type { Open } from './keeper';
import { KeptFile, readFirst, watchFiles } from './keptFile';

/** The corrections of a document that is opened, and their file: `uri`. `changed` is called when the file has told something new. */
export function openCorrections(document: vscode.TextDocument, uri: vscode.Uri, changed: () => void): Open<Corrections> {
  const kept = new Corrections({
    source: fileNameOf(document.uri),
    text: () => document.getText(),
    newId: () => `urn:uuid:${crypto.randomUUID()}`,
    now: () => new Date().toISOString(),
    creator: () => (coder() === '' ? undefined : { type: 'Person', name: coder() }),
  });
  if (document.isUntitled) return { kept, file: undefined, ready: Promise.resolve(), dispose: () => undefined };
  const file = new KeptFile(kept, uri);
  file.onDidChange(changed);
  const watching = watchFiles(vscode.Uri.joinPath(uri, '..'), CORRECTIONS_SUFFIX, (other) => {
    // What cannot be read now is told when something is to be written.
    if (other.path === uri.path) void file.read().catch(() => undefined);
  });
  return { kept, file, ready: readCorrections(document, file, kept), dispose: () => { vscode.Disposable.from(watching, file).dispose(); } };
}

async function readCorrections(document: vscode.TextDocument, file: KeptFile, corrections: Corrections): Promise<void> {
  const damage = (name: string, lines: string): string => l10n.t('{0}: damaged lines are set aside, the other corrections hold. Damaged: {1}', name, lines);
  if (!(await readFirst(file, damage))) return;
  const orphans = corrections.all.filter(({ span }) => !span).length;
  if (orphans === 0) return;
  const show = l10n.t('Show Corrections');
  const dump = fileNameOf(document.uri);
  const message = orphans === 1 ? l10n.t('{0}: 1 correction no longer finds its line.', dump) : l10n.t('{0}: {1} corrections no longer find their lines.', dump, orphans);
  void vscode.window.showWarningMessage(message, show).then(async (choice) => {
    if (choice === show) await vscode.commands.executeCommand('broadsheet.showCorrections');
  });
}
