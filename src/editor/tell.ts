import * as vscode from 'vscode';

/** Tells the user something that asks for no answer. */
export function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
