import * as vscode from 'vscode';
import { CORRECTIONS_SUFFIX } from '../annotations/correction';
import type { Corrections } from '../annotations/corrections';
import type { Change } from '../annotations/history';
import { readAnnotations, writeAnnotations } from '../annotations/jsonLines';
import type { AnnotationFile } from '../annotations/jsonLines';
import { DisposableOwner } from './disposableOwner';
import { readTextFile, removeTextFile, writeTextFile } from './files';

const NOTHING: AnnotationFile = { annotations: [], damaged: [] };

/** The file beside a dump that its corrections are kept in; undefined for an untitled document. */
export function correctionFileOf({ uri, isUntitled }: vscode.TextDocument): vscode.Uri | undefined {
  return isUntitled ? undefined : uri.with({ path: uri.path + CORRECTIONS_SUFFIX });
}

/**
 * Keeps the corrections of one dump in their file: reads it, again whenever somebody else has changed it, and writes it
 * whole or not at all, with what others have written meanwhile. One after the other: no two at a time.
 */
export class CorrectionFile extends DisposableOwner {
  private readonly changed = this.own(new vscode.EventEmitter<undefined>());
  private queue: Promise<void> = Promise.resolve();
  /** What the file was when it was read or written last. */
  private text: string | undefined;

  /** Fires when the file has told something new. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly corrections: Corrections,
    private readonly uri: vscode.Uri,
  ) {
    super();
    const folder = vscode.Uri.joinPath(uri, '..');
    // The name itself could hold what a pattern takes for more than letters.
    const watcher = this.own(vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, `*${CORRECTIONS_SUFFIX}`)));
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) {
      this.listen(event, (file) => {
        // What cannot be read now is told when something is to be written.
        if (file.path === uri.path) void this.read().catch(() => undefined);
      });
    }
  }

  /** Takes what the file holds. Throws where it cannot be read. */
  async read(): Promise<void> {
    await this.inTurn(async () => {
      const before = this.text;
      const file = await this.readFile();
      if (this.text === before) return;
      this.corrections.load(file);
      this.changed.fire(undefined);
    });
  }

  /** Writes what is still to be filed. Throws where the file cannot be read or written: it is then as it was. */
  async write(): Promise<void> {
    await this.inTurn(async () => {
      const file = this.corrections.merged(await this.readFile());
      const text = writeAnnotations(file);
      if (text !== (this.text ?? '')) await this.writeFile(text);
      this.corrections.filed(file);
      this.corrections.load(file);
    });
  }

  /** The lines of the file that are damaged, 1-based, as it was read last. */
  get damagedLines(): readonly number[] {
    return readAnnotations(this.text ?? '').damaged.map(({ line }) => line);
  }

  private async readFile(): Promise<AnnotationFile> {
    this.text = await readTextFile(this.uri);
    return this.text === undefined ? NOTHING : readAnnotations(this.text);
  }

  /** A file in which nothing is left to be kept goes. */
  private async writeFile(text: string): Promise<void> {
    if (text === '') await removeTextFile(this.uri);
    else await writeTextFile(this.uri, text, { keepsPrevious: true });
    this.text = text === '' ? undefined : text;
  }

  private async inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    await turn;
  }
}

/** True where a command has changed something. */
export function hasChanged(change: Change | undefined): change is Change {
  return change !== undefined && change.before.length + change.after.length > 0;
}
