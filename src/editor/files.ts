import * as vscode from 'vscode';
import { fileNameOf } from './fileNames';

/**
 * Writes a text as UTF-8, under another name first and then renamed, so that nobody ever reads half a file.
 * File systems that cannot rename are written to at once. Throws what the file system throws where it cannot be written.
 */
export async function writeTextFile(uri: vscode.Uri, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const unfinished = unfinishedOf(uri);
  try {
    await vscode.workspace.fs.writeFile(unfinished, bytes);
  } catch (error) {
    await deleteQuietly(unfinished);
    throw error;
  }
  try {
    await vscode.workspace.fs.rename(unfinished, uri, { overwrite: true });
  } catch {
    await deleteQuietly(unfinished);
    await vscode.workspace.fs.writeFile(uri, bytes);
  }
}

/** What a file is called until it is whole. To take its name, VS Code deletes the old file first: for a moment this one alone is there. */
export function unfinishedOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..', `.${fileNameOf(uri)}.unfinished`);
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

async function deleteQuietly(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri);
  } catch {
    // It was never made, or cannot be removed: what went wrong before is what is told.
  }
}
