import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { Annotations } from '../../annotations/annotations';
import { ANNOTATIONS_SUFFIX, coderFileKey, coderFileName, coderOfFile } from '../../annotations/coderFiles';
import { readAnnotations } from '../../annotations/jsonLines';
import { fileNameOf } from '../fileNames';
import { namesIn, readTextFile } from '../files';
import { coder } from '../settings';
import { Keeper } from './keeper';
import type { Open } from './keeper';
import { KeptFile, readFirst, watchFiles } from './keptFile';
import { reasonOf } from '../../core/reason';

/** The annotations of all open dumps: the coder's own, which are written, and those of other coders, which are read. */
export class AnnotationStore extends Keeper<Annotations> {
  constructor() {
    super();
    this.listen(vscode.workspace.onDidChangeConfiguration, (event) => {
      if (event.affectsConfiguration('broadsheet.coder')) void this.coderChanged();
    });
  }

  /** The file that the coder's annotations of a dump are kept in. */
  fileOf({ uri }: vscode.TextDocument): vscode.Uri {
    return vscode.Uri.joinPath(uri, '..', coderFileName(fileNameOf(uri), coderName()));
  }

  protected override open(document: vscode.TextDocument): Open<Annotations> {
    const name = coderName();
    const kept = new Annotations(
      {
        source: fileNameOf(document.uri),
        text: () => document.getText(),
        newId: () => `urn:uuid:${crypto.randomUUID()}`,
        now: () => new Date().toISOString(),
        creator: () => ({ type: 'Person', name }),
      },
      coderFileKey(name),
    );
    const unlisten = kept.onDidChange(() => {
      this.changed.fire(document);
    });
    if (document.isUntitled) return { kept, file: undefined, ready: Promise.resolve(), dispose: unlisten };
    const file = new KeptFile({ load: (read) => { kept.load(kept.coder, read); }, merged: (read) => kept.merged(read), filed: (read) => { kept.filed(read); } }, this.fileOf(document));
    const watching = watchFiles(vscode.Uri.joinPath(document.uri, '..'), ANNOTATIONS_SUFFIX, (changed) => {
      // What cannot be read now is told when something is to be written.
      if (changed.path === file.uri.path) void file.read().catch(() => undefined);
      else void readOther(document, kept, changed);
    });
    return { kept, file, ready: readAll(document, kept, file), dispose: () => { vscode.Disposable.from(watching, file, { dispose: unlisten }).dispose(); } };
  }

  /** Annotations tell of all that changes them themselves. */
  protected override tellChange(): void {
    return undefined;
  }

  protected override unsaved(dump: string, reason: string): string {
    return l10n.t('The annotations of {0} hold until it is closed, but could not be saved: {1}', dump, reason);
  }

  protected override async filesToMove(from: vscode.Uri, to: vscode.Uri): Promise<readonly (readonly [vscode.Uri, vscode.Uri])[]> {
    const [old, wanted] = [fileNameOf(from), fileNameOf(to)];
    const names = (await namesIn(vscode.Uri.joinPath(from, '..'))).filter((name) => coderOfFile(old, name) !== undefined);
    return names.map((name) => [vscode.Uri.joinPath(from, '..', name), vscode.Uri.joinPath(to, '..', wanted + name.slice(old.length))]);
  }

  /** Another coder has another file: the dumps are opened anew. */
  private async coderChanged(): Promise<void> {
    const { documents } = this;
    for (const document of documents) if (this.of(document).hasUnfiled) await this.write(document);
    this.forgetAll();
    for (const document of documents) {
      await this.ready(document);
      this.changed.fire(document);
    }
  }
}

/** Who codes: as it is set, else as the system calls the user. */
export function coderName(): string {
  return [coder(), process.env['USER'], process.env['USERNAME']].find((name) => name !== undefined && name !== '') ?? 'coder';
}

/** Reads the coder's own file and those of others. */
async function readAll(document: vscode.TextDocument, annotations: Annotations, file: KeptFile): Promise<void> {
  const folder = vscode.Uri.joinPath(document.uri, '..');
  const damage = (name: string, lines: string): string => l10n.t('{0}: damaged lines are set aside, the other annotations hold. Damaged: {1}', name, lines);
  const others = (await namesIn(folder)).filter((name) => name !== fileNameOf(file.uri));
  await Promise.all([readFirst(file, damage), ...others.map((name) => readOther(document, annotations, vscode.Uri.joinPath(folder, name)))]);
}

/** Reads the file of another coder, if it is one of this dump. What cannot be read is left as it was. */
async function readOther(document: vscode.TextDocument, annotations: Annotations, file: vscode.Uri): Promise<void> {
  const name = coderOfFile(fileNameOf(document.uri), fileNameOf(file));
  if (name === undefined) return;
  try {
    annotations.load(name, readAnnotations((await readTextFile(file)) ?? ''));
  } catch (error) {
    void vscode.window.showWarningMessage(l10n.t('{0} could not be read: {1}', fileNameOf(file), reasonOf(error)));
  }
}
