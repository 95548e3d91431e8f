import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { reasonOf } from '../core/reason';
import { fileName } from '../extract/fileName';
import { fileNameOf } from './fileNames';
import { exists, writeTextFile } from './files';
import type { Verdicts } from './verdicts';

/** How the user chooses a file, unless it was said beforehand where to write. */
export interface FileQuestion {
  readonly title: string;
  /** Names the kind of file. */
  readonly label: string;
  readonly extension: string;
  /** The dump; the file is offered beside it. */
  readonly from: vscode.Uri;
  /** What the file is called unless the user says otherwise, without extension. */
  readonly stem: string;
  readonly uri: vscode.Uri | undefined;
}

/** Shows a text in a new editor, in a language where VS Code knows it. */
export async function openText(content: string, language: string, verdicts: Verdicts): Promise<void> {
  const known = await vscode.languages.getLanguages();
  const document = await vscode.workspace.openTextDocument({ content, language: known.includes(language) ? language : 'plaintext' });
  // What was extracted looks like a dump, which it no longer is.
  await verdicts.remember(document.uri, 'notDump');
  await vscode.window.showTextDocument(document, { preview: false });
}

/** Puts a text into the clipboard, and says so in the status bar. */
export async function copyText(text: string, said: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(`$(check) ${said}`, 4000);
}

/** Writes a text to a file, asking which and whether it may be replaced; gives the file where it was written. */
export async function saveText(text: string, question: FileQuestion): Promise<vscode.Uri | undefined> {
  const { uri } = question;
  const file = uri ?? (await askForFile(question));
  // The dialog has asked already whether to overwrite.
  if (!file || (uri && (await exists(uri)) && !(await mayOverwrite(uri)))) return undefined;
  return (await written(file, text)) ? file : undefined;
}

/** Writes a file; says so and gives false where that fails. */
export async function written(file: vscode.Uri, text: string): Promise<boolean> {
  try {
    await writeTextFile(file, text);
    return true;
  } catch (error) {
    const reason = reasonOf(error);
    void vscode.window.showErrorMessage(l10n.t('{0} could not be written: {1}', fileNameOf(file), reason));
    return false;
  }
}

/** Says what was written, and opens it where the user wants to see it. */
export async function offerToOpen(message: string, file: vscode.Uri): Promise<void> {
  const open = l10n.t('Open');
  const answer = await vscode.window.showInformationMessage(message, open);
  if (answer === open) await vscode.commands.executeCommand('vscode.open', file);
}

/** Beside the dump; for untitled text the workspace. */
export function folderFor(from: vscode.Uri): vscode.Uri {
  const workspace = vscode.workspace.workspaceFolders?.[0]?.uri;
  return from.scheme === 'untitled' ? (workspace ?? vscode.Uri.file('/')) : vscode.Uri.joinPath(from, '..');
}

async function askForFile({ title, label, extension, from, stem }: FileQuestion): Promise<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    title,
    saveLabel: l10n.t('Extract'),
    filters: { [label]: [extension] },
    defaultUri: vscode.Uri.joinPath(folderFor(from), fileName(stem, extension)),
  });
}

async function mayOverwrite(file: vscode.Uri): Promise<boolean> {
  const overwrite = l10n.t('Overwrite');
  const message = l10n.t('{0} exists already.', fileNameOf(file));
  return (await vscode.window.showWarningMessage(message, { modal: true }, overwrite)) === overwrite;
}
