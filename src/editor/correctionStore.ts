import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { CORRECTIONS_SUFFIX } from '../annotations/correction';
import { Corrections } from '../annotations/corrections';
import type { Change } from '../annotations/history';
import { bare } from '../core/bareText';
import type { FixedLines } from '../formats/format';
import { CorrectionFile, correctionFileOf, hasChanged } from './correctionFile';
import { DisposableOwner } from './disposableOwner';
import type { Fixes, OpenDump } from './dumps';
import { fileNameOf } from './fileNames';
import { exists, urisBeside } from './files';
import { coder } from './settings';

/** The corrections of one open document. */
interface Kept {
  readonly corrections: Corrections;
  /** Undefined for an untitled document. */
  readonly file: CorrectionFile | undefined;
  /** Resolves when the file was read. */
  readonly ready: Promise<void>;
}

/** The corrections of all open dumps: they follow the edits of their documents, and the files that they are kept in. */
export class CorrectionStore extends DisposableOwner implements Fixes {
  private readonly kept = new Map<vscode.TextDocument, Kept>();
  private readonly changed = this.own(new vscode.EventEmitter<vscode.TextDocument>());

  /** Fires when corrections of a document were made, taken away, or found in its file. */
  readonly onDidChange = this.changed.event;

  constructor() {
    super();
    this.own({
      dispose: () => {
        for (const { file } of this.kept.values()) file?.dispose();
      },
    });
    this.listen(vscode.workspace.onDidChangeTextDocument, ({ document, contentChanges }) => {
      const edits = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({ span: { start: rangeOffset, end: rangeOffset + rangeLength }, length: text.length }));
      // What somebody else has changed is loaded without being an unsaved change.
      this.kept.get(document)?.corrections.textChanged(edits, !document.isDirty);
    });
    this.listen(vscode.workspace.onDidSaveTextDocument, (document) => void this.documentSaved(document));
    this.listen(vscode.workspace.onDidCloseTextDocument, (document) => {
      // A change of language closes and reopens a document that stays open.
      if (!vscode.workspace.textDocuments.includes(document)) this.forget(document);
    });
    this.listen(vscode.workspace.onDidRenameFiles, ({ files }) => {
      for (const { oldUri, newUri } of files) void moveFile(oldUri, newUri);
    });
  }

  /** Takes the stories of each decoded document into the anchors that are made in it. */
  followOutlines(outlined: vscode.Event<OpenDump>): void {
    this.listen(outlined, ({ document, dump }) => {
      this.kept.get(document)?.corrections.outlined(dump);
    });
  }

  async ready(document: vscode.TextDocument): Promise<void> {
    await this.keptOf(document).ready;
  }

  fixedLines(document: vscode.TextDocument): FixedLines {
    return this.of(document).fixedLines;
  }

  /** The corrections of a document, each where it stands in the text as it is. */
  of(document: vscode.TextDocument): Corrections {
    const { corrections } = this.keptOf(document);
    corrections.seekOrphans();
    return corrections;
  }

  /** Changes the corrections of a document and files them. Says so where they cannot be filed; they hold all the same. */
  async change(document: vscode.TextDocument, act: (corrections: Corrections) => Change | undefined): Promise<Change | undefined> {
    await this.ready(document);
    const change = act(this.of(document));
    if (!hasChanged(change)) return undefined;
    this.changed.fire(document);
    await this.write(document);
    return change;
  }

  private async documentSaved(document: vscode.TextDocument): Promise<void> {
    const untitled = this.untitledOf(document);
    if (untitled) await this.change(document, (corrections) => corrections.adopt(untitled.all));
    const kept = this.kept.get(document);
    if (!kept) return;
    kept.corrections.seekOrphans();
    kept.corrections.anchorAnew();
    if (kept.corrections.hasUnfiled) await this.write(document);
  }

  /**
   * The corrections of the untitled document that a document is saved from: it is there still, with the same text but for
   * white space that saving may tidy.
   */
  private untitledOf(document: vscode.TextDocument): Corrections | undefined {
    if (document.isUntitled || this.kept.get(document)?.corrections.all.length) return undefined;
    const candidates = [...this.kept].filter(([{ isUntitled, isClosed }, { corrections }]) => isUntitled && !isClosed && corrections.all.length > 0);
    if (candidates.length === 0) return undefined;
    const text = bare(document.getText());
    const [, kept] = candidates.find(([candidate]) => bare(candidate.getText()) === text) ?? [];
    kept?.corrections.anchorAnew();
    return kept?.corrections;
  }

  private async write(document: vscode.TextDocument): Promise<void> {
    try {
      await this.keptOf(document).file?.write();
    } catch (error) {
      const message = l10n.t('The corrections of {0} hold until it is closed, but could not be saved: {1}', fileNameOf(document.uri), reasonOf(error));
      void vscode.window.showErrorMessage(message);
    }
  }

  private keptOf(document: vscode.TextDocument): Kept {
    const known = this.kept.get(document);
    if (known) return known;
    const kept = this.begin(document);
    this.kept.set(document, kept);
    return kept;
  }

  private begin(document: vscode.TextDocument): Kept {
    const corrections = new Corrections({
      source: fileNameOf(document.uri),
      text: () => document.getText(),
      newId: () => `urn:uuid:${crypto.randomUUID()}`,
      now: () => new Date().toISOString(),
      creator: () => (coder() === '' ? undefined : { type: 'Person', name: coder() }),
    });
    const uri = correctionFileOf(document);
    if (!uri) return { corrections, file: undefined, ready: Promise.resolve() };
    const file = new CorrectionFile(corrections, uri);
    file.onDidChange(() => {
      this.changed.fire(document);
    });
    return { corrections, file, ready: readFirst(document, uri, file, corrections) };
  }

  private forget(document: vscode.TextDocument): void {
    this.kept.get(document)?.file?.dispose();
    this.kept.delete(document);
  }
}

/** Reads the file for the first time, and says what is wrong with it. Never rejects: a dump is shown without its corrections rather than not at all. */
async function readFirst(document: vscode.TextDocument, uri: vscode.Uri, file: CorrectionFile, corrections: Corrections): Promise<void> {
  const name = fileNameOf(uri);
  try {
    await file.read();
  } catch (error) {
    void warn(l10n.t('{0} could not be read: {1}', name, reasonOf(error)), uri);
    return;
  }
  const damaged = file.damagedLines;
  if (damaged.length > 0) void warn(l10n.t('{0}: damaged lines are set aside, the other corrections hold. Damaged: {1}', name, damaged.join(', ')), uri);
  const orphans = corrections.all.filter(({ span }) => !span).length;
  if (orphans === 0) return;
  const show = l10n.t('Show Corrections');
  const dump = fileNameOf(document.uri);
  const message = orphans === 1 ? l10n.t('{0}: 1 correction no longer finds its line.', dump) : l10n.t('{0}: {1} corrections no longer find their lines.', dump, orphans);
  void vscode.window.showWarningMessage(message, show).then(async (choice) => {
    if (choice === show) await vscode.commands.executeCommand('broadsheet.showCorrections');
  });
}

async function warn(message: string, uri: vscode.Uri): Promise<void> {
  const open = l10n.t('Open');
  if ((await vscode.window.showWarningMessage(message, open)) === open) await vscode.window.showTextDocument(uri);
}

/** The corrections of a dump go where it goes, and so does their previous version. Files that are there already stay. */
async function moveFile(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const [old, wanted] = [besides(from), besides(to)];
  if (!(await exists(old.file)) || (await exists(wanted.file))) return;
  try {
    await vscode.workspace.fs.rename(old.file, wanted.file, { overwrite: false });
    if (await exists(old.previous)) await vscode.workspace.fs.rename(old.previous, wanted.previous, { overwrite: true });
  } catch (error) {
    void vscode.window.showErrorMessage(l10n.t('{0} could not be renamed: {1}', fileNameOf(old.file), reasonOf(error)));
  }
}

function besides(dump: vscode.Uri): ReturnType<typeof urisBeside> {
  return urisBeside(dump.with({ path: dump.path + CORRECTIONS_SUFFIX }));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
