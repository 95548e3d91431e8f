import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Change } from '../../annotations/history';
import type { Edit } from '../../annotations/moves';
import { bare } from '../../core/bareText';
import type { Dump } from '../../core/dump';
import { DisposableOwner } from '../disposableOwner';
import type { OpenDump } from '../dumps';
import { fileNameOf } from '../fileNames';
import { exists, inTurnWith, urisBeside } from '../files';
import { withQuietProgress } from '../quietProgress';
import type { KeptFile } from './keptFile';
import { reasonOf } from '../../core/reason';

/** What is kept of a document while it is open: it follows the document's edits. */
interface Followed<Kept> {
  textChanged(edits: readonly Edit[], isOutside: boolean): void;
  outlined(dump: Dump): void;
  seekOrphans(): void;
  anchorAnew(): void;
  /** Takes over what was kept of another document with the same text: an untitled one that was saved under a name. */
  adoptFrom(other: Kept): Change | undefined;
  readonly isEmpty: boolean;
  readonly hasUnfiled: boolean;
}

/** What is kept of one open document. */
export interface Open<Kept> {
  readonly kept: Kept;
  /** Undefined for an untitled document. */
  readonly file: KeptFile | undefined;
  /** Resolves when the files were read. */
  readonly ready: Promise<void>;
  /** Lets go of what watches the files. */
  dispose(): void;
}

/** Keeps something of all open dumps: it follows the edits of their documents, and the files that it is kept in. */
export abstract class Keeper<Kept extends Followed<Kept>> extends DisposableOwner {
  private readonly opened = new Map<vscode.TextDocument, Open<Kept>>();
  protected readonly changed = this.own(new vscode.EventEmitter<vscode.TextDocument>());

  /** Fires when something of a document was made, taken away, or found in its files. */
  readonly onDidChange = this.changed.event;

  constructor() {
    super();
    this.own({
      dispose: () => {
        this.forgetAll();
      },
    });
    this.listen(vscode.workspace.onDidChangeTextDocument, ({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      const edits = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({ span: { start: rangeOffset, end: rangeOffset + rangeLength }, length: text.length }));
      // What somebody else has changed is loaded without being an unsaved change.
      this.opened.get(document)?.kept.textChanged(edits, !document.isDirty);
    });
    this.listen(vscode.workspace.onDidSaveTextDocument, (document) => void this.documentSaved(document));
    this.listen(vscode.workspace.onDidCloseTextDocument, (document) => {
      // A change of language closes and reopens a document that stays open.
      if (!vscode.workspace.textDocuments.includes(document)) this.forget(document);
    });
    this.listen(vscode.workspace.onDidRenameFiles, ({ files }) => {
      for (const { oldUri, newUri } of files) void this.moveFiles(oldUri, newUri);
    });
  }

  /** Takes the stories of each decoded document into the anchors that are made in it: its writer has paused. */
  followOutlines(outlined: vscode.Event<OpenDump>): void {
    this.listen(outlined, ({ document, dump }) => {
      const kept = this.opened.get(document)?.kept;
      kept?.outlined(dump);
      kept?.seekOrphans();
    });
  }

  /** Resolves when what was kept of the document earlier is known. Never rejects. */
  async ready(document: vscode.TextDocument): Promise<void> {
    await this.openOf(document).ready;
  }

  /** What is kept of a document, where it stands in the text as it is. */
  of(document: vscode.TextDocument): Kept {
    return this.openOf(document).kept;
  }

  /** Changes what is kept of a document and files it. Says so where it cannot be filed; it holds all the same. */
  async change<Made extends Change>(document: vscode.TextDocument, act: (kept: Kept) => Made | undefined): Promise<Made | undefined> {
    await this.ready(document);
    const change = act(this.of(document));
    if (!change || change.before.length + change.after.length === 0) return undefined;
    this.tellChange(document);
    await this.write(document);
    return change;
  }

  /** Tells that {@link change} has changed something. */
  protected tellChange(document: vscode.TextDocument): void {
    this.changed.fire(document);
  }

  /** What is kept of a document that was not open yet. */
  protected abstract open(document: vscode.TextDocument): Open<Kept>;

  /** What is said where the file of a dump cannot be written. */
  protected abstract unsaved(dump: string, reason: string): string;

  /** The files beside a dump that go where it goes, each with its new place. */
  protected abstract filesToMove(from: vscode.Uri, to: vscode.Uri): Promise<readonly (readonly [vscode.Uri, vscode.Uri])[]>;

  protected get documents(): readonly vscode.TextDocument[] {
    return [...this.opened.keys()];
  }

  protected forgetAll(): void {
    for (const document of this.documents) this.forget(document);
  }

  private async documentSaved(document: vscode.TextDocument): Promise<void> {
    const untitled = this.untitledOf(document);
    if (untitled) await this.change(document, (kept) => kept.adoptFrom(untitled));
    const kept = this.opened.get(document)?.kept;
    if (!kept) return;
    kept.seekOrphans();
    kept.anchorAnew();
    if (kept.hasUnfiled) await this.write(document);
  }

  /**
   * What is kept of the untitled document that a document is saved from: it is there still, with the same text but for white
   * space that saving may tidy.
   */
  private untitledOf(document: vscode.TextDocument): Kept | undefined {
    if (document.isUntitled || this.opened.get(document)?.kept.isEmpty === false) return undefined;
    const candidates = [...this.opened].filter(([{ isUntitled, isClosed }, { kept }]) => isUntitled && !isClosed && !kept.isEmpty);
    if (candidates.length === 0) return undefined;
    const text = bare(document.getText());
    const [, found] = candidates.find(([candidate]) => bare(candidate.getText()) === text) ?? [];
    found?.kept.anchorAnew();
    return found?.kept;
  }

  protected async write(document: vscode.TextDocument): Promise<void> {
    try {
      const file = this.openOf(document).file;
      if (file) await withQuietProgress(l10n.t('Saving {0}…', fileNameOf(file.uri)), file.write());
    } catch (error) {
      void vscode.window.showErrorMessage(this.unsaved(fileNameOf(document.uri), reasonOf(error)));
    }
  }

  private openOf(document: vscode.TextDocument): Open<Kept> {
    const known = this.opened.get(document);
    if (known) return known;
    const open = this.open(document);
    this.opened.set(document, open);
    return open;
  }

  private forget(document: vscode.TextDocument): void {
    this.opened.get(document)?.dispose();
    this.opened.delete(document);
  }

  private async moveFiles(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    for (const [old, wanted] of await this.filesToMove(from, to)) await inTurnWith(old, () => moveFile(old, wanted));
  }
}

/** A file goes where its dump goes, and so does its previous version. Files that are there already stay. */
async function moveFile(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const [old, wanted] = [urisBeside(from), urisBeside(to)];
  if (!(await exists(old.file)) || (await exists(wanted.file))) return;
  try {
    await vscode.workspace.fs.rename(old.file, wanted.file, { overwrite: false });
    if (await exists(old.previous)) await vscode.workspace.fs.rename(old.previous, wanted.previous, { overwrite: true });
  } catch (error) {
    void vscode.window.showErrorMessage(l10n.t('{0} could not be renamed: {1}', fileNameOf(old.file), reasonOf(error)));
  }
}
