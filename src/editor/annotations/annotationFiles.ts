import * as vscode from 'vscode';
import { CORRECTIONS_SUFFIX } from '../../annotations/correction';

const SUFFIX = '.annotations.jsonl';

/** True for the name of a file that a coder's annotations of a dump are in: `page.txt.ann.annotations.jsonl` for `page.txt`. */
export function isCodersFile(name: string, dump: string): boolean {
  return name.startsWith(`${dump}.`) && name.endsWith(SUFFIX) && name !== `${dump}${CORRECTIONS_SUFFIX}` && name.length > dump.length + 1 + SUFFIX.length;
}

/** The folder in which the codebook of a dump is kept: that of the workspace, else the dump's own. */
export function codebookFolder(dump: vscode.Uri): vscode.Uri {
  return vscode.workspace.getWorkspaceFolder(dump)?.uri ?? vscode.Uri.joinPath(dump, '..');
}
