import * as vscode from 'vscode';

/**
 * The folder in which the codebook of a dump is kept: that of the workspace, else the dump's own. A document without a file
 * has what the workspace has.
 */
export function codebookFolder(dump: vscode.Uri): vscode.Uri {
  const { workspaceFolders } = vscode.workspace;
  const workspace = dump.scheme === UNTITLED ? workspaceFolders?.[0] : vscode.workspace.getWorkspaceFolder(dump);
  return workspace?.uri ?? vscode.Uri.joinPath(dump, '..');
}

/** The scheme of documents without a file: nothing can be read beside them. */
export const UNTITLED = 'untitled';
