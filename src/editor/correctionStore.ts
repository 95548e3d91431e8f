import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { CORRECTIONS_SUFFIX } from '../annotations/correction';
import { Corrections } from '../annotations/corrections';
import type { FixedLines } from '../formats/format';
import { Keeper, readFirst } from './annotations/keeper';
import type { Open } from './annotations/keeper';
import { KeptFile, watchFiles } from './annotations/keptFile';
import type { Fixes } from './dumps';
import { fileNameOf } from './fileNames';
import { coder } from './settings';

/** The corrections of all open dumps. */
export class CorrectionStore extends Keeper<Corrections> implements Fixes {
  fixedLines(document: vscode.TextDocument): FixedLines {
    return this.of(document).fixedLines;
  }

  /** The corrections of a document; orphans have found their lines again where these are as they were. */
  override of(document: vscode.TextDocument): Corrections {
    const corrections = super.of(document);
    corrections.seekOrphans();
    return corrections;
  }

  protected override open(document: vscode.TextDocument): Open<Corrections> {
    const kept = new Corrections({
      source: fileNameOf(document.uri),
      text: () => document.getText(),
      newId: () => `urn:uuid:${crypto.randomUUID()}`,
      now: () => new Date().toISOString(),
      creator: () => (coder() === '' ? undefined : { type: 'Person', name: coder() }),
    });
    if (document.isUntitled) return { kept, file: undefined, ready: Promise.resolve(), dispose: () => undefined };
    const uri = correctionsBeside(document.uri);
    const file = new KeptFile(kept, uri);
    file.onDidChange(() => {
      this.changed.fire(document);
    });
    const watching = watchFiles(vscode.Uri.joinPath(uri, '..'), CORRECTIONS_SUFFIX, (changed) => {
      // What cannot be read now is told when something is to be written.
      if (changed.path === uri.path) void file.read().catch(() => undefined);
    });
    return { kept, file, ready: readCorrections(document, file, kept), dispose: () => { vscode.Disposable.from(watching, file).dispose(); } };
  }

  protected override unsaved(dump: string, reason: string): string {
    return l10n.t('The corrections of {0} hold until it is closed, but could not be saved: {1}', dump, reason);
  }

  protected override filesToMove(from: vscode.Uri, to: vscode.Uri): Promise<readonly (readonly [vscode.Uri, vscode.Uri])[]> {
    return Promise.resolve([[correctionsBeside(from), correctionsBeside(to)]]);
  }
}

/** The file beside a dump that its corrections are kept in. */
function correctionsBeside(dump: vscode.Uri): vscode.Uri {
  return dump.with({ path: dump.path + CORRECTIONS_SUFFIX });
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
