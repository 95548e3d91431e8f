import { rename } from 'node:fs/promises';
import * as vscode from 'vscode';
import { fileNameOf } from './fileNames';

/**
 * Writes a text as UTF-8, under another name first and then renamed, so that nobody ever reads half a file.
 * File systems that cannot rename are written to at once. Throws what the file system throws where it cannot be written.
 */
export async function writeTextFile(uri: vscode.Uri, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const unfinished = vscode.Uri.joinPath(uri, '..', `.${fileNameOf(uri)}.unfinished`);
  try {
    await vscode.workspace.fs.writeFile(unfinished, bytes);
  } catch (error) {
    await deleteQuietly(unfinished);
    throw error;
  }
  try {
    await replace(unfinished, uri);
  } catch {
    await deleteQuietly(unfinished);
    await vscode.workspace.fs.writeFile(uri, bytes);
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

/** On a disk by the system's own renaming: VS Code deletes the old file first, which somebody could see, or a crash leave so. */
async function replace(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  if (to.scheme === 'file') await rename(from.fsPath, to.fsPath);
  else await vscode.workspace.fs.rename(from, to, { overwrite: true });
}

async function deleteQuietly(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri);
  } catch {
    // It was never made, or cannot be removed: what went wrong before is what is told.
  }
}
