import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { readFamilyRules } from '../../formats/familyRules';
import type { RuleFault, RuleProblem } from '../../formats/familyRules';
import type { Format } from '../../formats/format';
import { userFamily } from '../../formats/userFamily';

/** The formats of the families that a setting defines. Says which rules cannot be used, with a way to them. */
export function definedFamilies(value: unknown): readonly Format[] {
  const { families, problems } = readFamilyRules(value);
  if (problems.length > 0) void complain(problems);
  return families.map(userFamily);
}

async function complain(problems: readonly RuleProblem[]): Promise<void> {
  const openSettings = l10n.t('Open Settings');
  const message = [l10n.t('The setting “broadsheet.families” has rules that cannot be used.'), ...problems.map(problemName)].join(' ');
  if ((await vscode.window.showErrorMessage(message, openSettings)) === openSettings) {
    await vscode.commands.executeCommand('workbench.action.openSettingsJson', { revealSetting: { key: 'broadsheet.families' } });
  }
}

/** `“Valley archive”, fields.byline: no expression of RE2: missing closing ): `(a`.` */
function problemName({ family, place, fault }: RuleProblem): string {
  return `${[family && `“${family}”`, place].filter(Boolean).join(', ')}: ${faultName(fault)}`;
}

function faultName(fault: RuleFault): string {
  switch (fault.kind) {
    case 'notObject':
      return l10n.t('an object of names and rules is wanted.');
    case 'noDelimiter':
      return l10n.t('an expression is wanted that is found in the line between two stories.');
    case 'notText':
      return l10n.t('an expression is wanted, as text.');
    case 'tooLong':
      return l10n.t('the expression is longer than 1,000 characters.');
    case 'everyLine':
      return l10n.t('the expression is found in every line, empty ones too.');
    case 'unknownRule':
      return l10n.t('there is no such rule; there are “delimiter”, “fields” and “end”.');
    case 'badExpression':
      return l10n.t('RE2 does not know the expression ({0}). It has no look-around and no back-references.', fault.why);
  }
}
