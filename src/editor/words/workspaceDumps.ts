import * as vscode from 'vscode';
import type { Dump } from '../../core/dump';
import { DEFAULT_THRESHOLD } from '../../formats/format';
import { detectFormat, openDump } from '../../formats/formats';
import { inSlices } from '../slices';

/** A dump and where it is. */
export interface PlacedDump {
  readonly uri: vscode.Uri;
  readonly dump: Dump;
}

const FILES = '**/*.{txt,newsdump}';
/** No more files than this are read. */
const MOST_FILES = 2000;
/** Larger files are opened one by one rather than read beside others. Bytes. */
const LARGEST = 10 * 2 ** 20;

/**
 * The dumps among the text files of the workspace, those that are not open too. Files that are no text, or no dump, are passed over.
 * @throws vscode.CancellationError where the search is given up: some of the dumps would be taken for all
 */
export async function workspaceDumps(progress: vscode.Progress<{ message?: string }>, token: vscode.CancellationToken): Promise<PlacedDump[]> {
  const files = await vscode.workspace.findFiles(FILES, undefined, MOST_FILES, token);
  const found: PlacedDump[] = [];
  for (const [index, uri] of files.entries()) {
    progress.report({ message: `${index + 1}/${files.length}` });
    const dump = await dumpIn(uri, () => token.isCancellationRequested);
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    if (dump) found.push({ uri, dump });
  }
  return found;
}

async function dumpIn(uri: vscode.Uri, isOver: () => boolean): Promise<Dump | undefined> {
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > LARGEST) return undefined;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
    if (detectFormat(text).confidence <= DEFAULT_THRESHOLD) return undefined;
    const follow = await openDump(text);
    return (await inSlices(follow(), isOver))?.dump;
  } catch {
    return undefined;
  }
}
