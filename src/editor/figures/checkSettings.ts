import * as vscode from 'vscode';
import { CHECKS } from '../../figures/alarm';
import type { CheckId } from '../../figures/alarm';

/** The settings of the checks: `broadsheet.checks.sum` and so on. */
export const CHECK_SETTINGS = 'broadsheet.checks';

/** The checks that are on for a document, or for the window. */
export function checksOn(document?: vscode.TextDocument): readonly CheckId[] {
  const settings = vscode.workspace.getConfiguration(CHECK_SETTINGS, document);
  return CHECKS.filter((check) => settings.get<boolean>(check, true));
}

/** Turns checks on or off: where they are set for the workspace there, else for the user. */
export async function setChecks(checks: readonly CheckId[], isOn: boolean): Promise<void> {
  const settings = vscode.workspace.getConfiguration(CHECK_SETTINGS);
  for (const check of checks) {
    const target = settings.inspect(check)?.workspaceValue === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
    await settings.update(check, isOn, target);
  }
}
