import * as vscode from 'vscode';

/**
 * The folder in which the codebook of a dump is kept: that of the workspace, else the dump's own. Undefined where there is
 * neither: the dump is not saved yet, and no folder is open.
 */
export function codebookFolder({ uri, isUntitled }: vscode.TextDocument): vscode.Uri | undefined {
  if (!isUntitled) return vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..');
  return vscode.workspace.workspaceFolders?.[0]?.uri;
}
