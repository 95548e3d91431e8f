import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { CHECKS } from '../../figures/alarm';
import type { CheckId } from '../../figures/alarm';
import { checkOf } from './figureChecks';
import { checkName } from './figureNames';
import { checksOn, setChecks } from './checkSettings';

const COMMAND = 'broadsheet.chooseChecks';

/** Offers on a problem of a check to turn that check off. */
export const CHECK_FIXES: vscode.CodeActionProvider = {
  provideCodeActions(_document, _range, { diagnostics }) {
    return diagnostics.flatMap((diagnostic) => {
      const check = checkOf(diagnostic, CHECKS);
      return check ? [turnOff(check, diagnostic)] : [];
    });
  },
};

/** Lets the user choose the checks that are on; where a check is named to be turned off, asks nothing. */
export async function chooseChecks(options: unknown): Promise<void> {
  const named = checkToTurnOff(options);
  if (named) {
    await setChecks([named], false);
    return;
  }
  const before = checksOn();
  const items = CHECKS.map((check) => ({ check, label: checkName(check), picked: before.includes(check) }));
  const picked = await vscode.window.showQuickPick(items, { title: l10n.t('Checks of Figures'), placeHolder: l10n.t('The checks that speak in the Problems panel'), canPickMany: true });
  if (!picked) return;
  const on = picked.map(({ check }) => check);
  await setChecks(CHECKS.filter((check) => on.includes(check) && !before.includes(check)), true);
  await setChecks(before.filter((check) => !on.includes(check)), false);
}

function turnOff(check: CheckId, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(l10n.t('Turn off this check: {0}', checkName(check)), vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.command = { command: COMMAND, title: action.title, arguments: [{ off: check }] };
  return action;
}

function checkToTurnOff(options: unknown): CheckId | undefined {
  const { off }: { readonly off?: unknown } = { ...(typeof options === 'object' ? options : null) };
  return CHECKS.find((check) => check === off);
}
