import * as vscode from 'vscode';

/** The language mode of a dump. */
export const DUMP_LANGUAGE = 'newspaper-dump';
/** What an undecided text is, and what a wrong detection is put back to. */
export const PLAIN_TEXT = 'plaintext';
/** The scheme of the documents that show one story as clean text. */
export const READING_SCHEME = 'broadsheet-story';
/** Dumps wherever they are kept: on disk, untitled, remote, virtual. */
export const DUMPS: vscode.DocumentSelector = { language: DUMP_LANGUAGE };

/** True for a document in the language mode *Newspaper Dump*. */
export function isDump(document: vscode.TextDocument): boolean {
  return document.languageId === DUMP_LANGUAGE;
}

/**
 * True for what somebody opened to work with: an untitled document, or a file of a file system that can be written
 * or that the workspace holds. Not for output channels, the old side of a diff, and other texts that are only shown.
 */
export function isWorkingDocument({ uri, isUntitled }: vscode.TextDocument): boolean {
  return isUntitled || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}
