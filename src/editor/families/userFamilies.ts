import * as vscode from 'vscode';
import type { Format } from '../../formats/format';
import { DisposableOwner } from '../disposableOwner';

const SETTING = 'broadsheet.families';

/** The families of dumps that the user has defined in the settings. */
export class UserFamilies extends DisposableOwner {
  private known: Promise<readonly Format[]> | undefined;
  private readonly changed = this.own(new vscode.EventEmitter<undefined>());

  /** Fires when the user has defined them anew. */
  readonly onDidChange = this.changed.event;

  constructor() {
    super();
    this.listen(vscode.workspace.onDidChangeConfiguration, (change) => {
      if (!change.affectsConfiguration(SETTING)) return;
      this.known = undefined;
      this.changed.fire(undefined);
    });
  }

  /** Their formats; those with a rule that cannot be used are left out, and the user is told once. */
  formats(): Promise<readonly Format[]> {
    return (this.known ??= readSetting());
  }
}

async function readSetting(): Promise<readonly Format[]> {
  const value = vscode.workspace.getConfiguration().get<object>(SETTING, {});
  // Loaded when needed: the engine of the expressions is large, and most people define no family.
  return Object.keys(value).length === 0 ? [] : (await import('./definedFamilies')).definedFamilies(value);
}
