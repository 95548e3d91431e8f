import * as vscode from 'vscode';

/** The folder in which the codebook of a dump is kept: that of the workspace, else the dump's own. */
export function codebookFolder(dump: vscode.Uri): vscode.Uri {
  return vscode.workspace.getWorkspaceFolder(dump)?.uri ?? vscode.Uri.joinPath(dump, '..');
}
