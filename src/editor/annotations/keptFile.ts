import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { readAnnotations, writeAnnotations } from '../../annotations/jsonLines';
import type { AnnotationFile } from '../../annotations/jsonLines';
import { DisposableOwner } from '../disposableOwner';
import { fileNameOf } from '../fileNames';
import { inTurnWith, readTextFile, removeTextFile, writeTextFile } from '../files';
import { reasonOf } from '../../core/reason';

const NOTHING: AnnotationFile = { annotations: [], damaged: [] };

/** What a file is kept for: it takes what the file holds, and gives what is to be in it. */
interface Filed {
  load(file: AnnotationFile): void;
  merged(file: AnnotationFile): AnnotationFile;
  filed(file: AnnotationFile): void;
}

/**
 * Keeps annotations in their file: reads it, again whenever somebody else has changed it, and writes it whole or not at all,
 * with what others have written meanwhile. Nothing else is read from it or written to it at the same time, whoever opened it.
 */
export class KeptFile extends DisposableOwner {
  private readonly changed = this.own(new vscode.EventEmitter<undefined>());
  /** What the file was when it was read or written last, as text and as what it holds. */
  private text: string | undefined;
  private held = NOTHING;

  /** Fires when the file has told something new. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly annotations: Filed,
    readonly uri: vscode.Uri,
  ) {
    super();
  }

  /** Takes what the file holds. Throws where it cannot be read. */
  async read(): Promise<void> {
    await inTurnWith(this.uri, async () => {
      const before = this.text;
      const file = await this.readFile();
      if (this.text === before) return;
      this.annotations.load(file);
      this.changed.fire(undefined);
    });
  }

  /** Writes what is still to be filed. Throws where the file cannot be read or written: it is then as it was. */
  async write(): Promise<void> {
    await inTurnWith(this.uri, async () => {
      const file = this.annotations.merged(await this.readFile());
      const text = writeAnnotations(file);
      if (text !== (this.text ?? '')) await this.writeFile(text, file);
      this.annotations.filed(file);
      this.annotations.load(file);
    });
  }

  /** The lines of the file that are damaged, 1-based, as it was read last. */
  get damagedLines(): readonly number[] {
    return this.held.damaged.map(({ line }) => line);
  }

  private async readFile(): Promise<AnnotationFile> {
    const text = await readTextFile(this.uri);
    // Most often nobody else has written.
    if (text !== this.text) this.held = text === undefined ? NOTHING : readAnnotations(text);
    this.text = text;
    return this.held;
  }

  /** A file in which nothing is left to be kept goes. */
  private async writeFile(text: string, file: AnnotationFile): Promise<void> {
    if (text === '') await removeTextFile(this.uri);
    else await writeTextFile(this.uri, text, { keepsPrevious: true });
    this.text = text === '' ? undefined : text;
    this.held = file;
  }
}

/** Calls back with each file in a folder that somebody creates, changes or deletes and whose name ends so. */
export function watchFiles(folder: vscode.Uri, suffix: string, changed: (file: vscode.Uri) => void): vscode.Disposable {
  // The name itself could hold what a pattern takes for more than letters.
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, `*${suffix}`));
  return vscode.Disposable.from(watcher, ...[watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete].map((event) => event(changed)));
}

/** Reads a file for the first time, and says what is wrong with it; gives whether it could be read. Never rejects: a dump is shown without its annotations rather than not at all. */
export async function readFirst(file: KeptFile, damage: (name: string, lines: string) => string): Promise<boolean> {
  const name = fileNameOf(file.uri);
  try {
    await file.read();
  } catch (error) {
    void warn(l10n.t('{0} could not be read: {1}', name, reasonOf(error)), file.uri);
    return false;
  }
  const damaged = file.damagedLines;
  if (damaged.length > 0) void warn(damage(name, damaged.join(', ')), file.uri);
  return true;
}

async function warn(message: string, uri: vscode.Uri): Promise<void> {
  const open = l10n.t('Open');
  if ((await vscode.window.showWarningMessage(message, open)) === open) await vscode.window.showTextDocument(uri);
}
