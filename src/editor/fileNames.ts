import type * as vscode from 'vscode';

/** The last piece of a URI's path: `page.txt`, `Untitled-1`. */
export function fileNameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The file's name without its extension: `page`. */
export function stemOf(uri: vscode.Uri): string {
  return fileNameOf(uri).replace(/(?<=.)\.[^.]*$/, '');
}
