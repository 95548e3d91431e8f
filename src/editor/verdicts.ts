import * as vscode from 'vscode';
import { DisposableOwner } from './disposableOwner';

/** What the user has said of a file, which outweighs what its text looks like. */
export type Verdict = 'dump' | 'notDump';

const KEY = 'broadsheet.verdicts';
/** More than this many files are not remembered; the oldest go first. */
const MOST = 2000;

/** Remembers what the user has said of files: across sessions for files, while they are open for untitled documents. */
export class Verdicts<Said extends string = Verdict> extends DisposableOwner {
  private readonly untitled = new Map<string, Said>();

  /** @param key under which the state keeps what was said, one for each question */
  constructor(
    private readonly state: vscode.Memento,
    private readonly key = KEY,
  ) {
    super();
    this.listen(vscode.workspace.onDidCloseTextDocument, ({ uri }) => {
      // A change of language closes and reopens a document that stays open.
      if (!isOpen(uri)) this.untitled.delete(uri.toString());
    });
    this.listen(vscode.workspace.onDidRenameFiles, ({ files }) => {
      for (const { oldUri, newUri } of files) void this.move(oldUri, newUri);
    });
  }

  of(uri: vscode.Uri): Said | undefined {
    const key = uri.toString();
    return this.untitled.get(key) ?? this.entries().find(([file]) => file === key)?.[1];
  }

  async remember(uri: vscode.Uri, verdict: Said): Promise<void> {
    const key = uri.toString();
    if (uri.scheme === 'untitled') this.untitled.set(key, verdict);
    else await this.store([...this.entries().filter(([file]) => file !== key), [key, verdict]]);
  }

  /** A folder's new name is the new name of all files in it. */
  private async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const old = from.toString();
    const moved = this.entries().map(([file, verdict]): [string, Said] =>
      file === old || file.startsWith(`${old}/`) ? [to.toString() + file.slice(old.length), verdict] : [file, verdict],
    );
    await this.store(moved);
  }

  private entries(): readonly [string, Said][] {
    return this.state.get<readonly [string, Said][]>(this.key, []);
  }

  private async store(entries: readonly [string, Said][]): Promise<void> {
    await this.state.update(this.key, entries.slice(-MOST));
  }
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}
