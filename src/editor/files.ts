import * as vscode from 'vscode';
import { inTurn } from '../core/turns';
import { namesBeside, readWholeFile, replaceWholeFile } from '../core/wholeFile';
import type { FileSteps, WholeFile } from '../core/wholeFile';
import { fileNameOf } from './fileNames';

const STEPS: FileSteps<vscode.Uri> = {
  write: (file, text) => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text)),
  copy: (from, to) => vscode.workspace.fs.copy(from, to, { overwrite: true }),
  rename: (from, to) => vscode.workspace.fs.rename(from, to, { overwrite: true }),
  remove: (file) => vscode.workspace.fs.delete(file),
};

/**
 * Writes a text as UTF-8, so that nobody ever reads half a file.
 * @param options.keepsPrevious whether what was the file before is kept beside it
 * @throws what the file system throws where the file cannot be written: it is then as it was
 */
export async function writeTextFile(uri: vscode.Uri, text: string, { keepsPrevious = false } = {}): Promise<void> {
  const { previous, ...names } = urisBeside(uri);
  await replaceWholeFile(STEPS, keepsPrevious ? { ...names, previous } : names, text);
}

/** Takes a file away that {@link writeTextFile} has written, and keeps it as the previous one. */
export async function removeTextFile(uri: vscode.Uri): Promise<void> {
  await STEPS.rename(uri, urisBeside(uri).previous);
}

/** The text of a file that {@link writeTextFile} has written; undefined where there is none. Throws where it cannot be read as UTF-8. */
export async function readTextFile(uri: vscode.Uri): Promise<string | undefined> {
  return readWholeFile(textIfThere, urisBeside(uri));
}

/**
 * Works with a file when all else is done that was begun with it so, whoever began it: what a closed document is still
 * writing may be opened again already. Rejects where the work does.
 */
export async function inTurnWith(uri: vscode.Uri, work: () => Promise<void>): Promise<void> {
  await inTurn(uri.toString(), work);
}

/** A file and the names beside it that it needs at times. */
export function urisBeside(uri: vscode.Uri): Required<WholeFile<vscode.Uri>> {
  const { unfinished, finished, previous } = namesBeside(fileNameOf(uri));
  const beside = (name: string): vscode.Uri => vscode.Uri.joinPath(uri, '..', name);
  return { file: uri, unfinished: beside(unfinished), finished: beside(finished), previous: beside(previous) };
}

async function textIfThere(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** True where something has this name already. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** The names in a folder; none where it cannot be read, as when it is still to be made. */
export async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}
