import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { isAboutOneLine, linesOfSpan } from '../annotations/correction';
import type { Correction } from '../annotations/correction';
import type { Placed } from '../annotations/corrections';
import { bare } from '../core/bareText';
import { snippet } from '../core/storyTitle';
import { printedLines } from '../outline/printedLines';
import type { ActiveDump } from './activeDump';
import type { CorrectionStore } from './correctionStore';
import type { OpenDump } from './dumps';
import { fileNameOf } from './fileNames';
import { rulingName } from './names';
import { showFrom } from './navigation';
import { answerOf } from './quickPickAnswer';
import { selectedLines } from './ranges';
import { tell } from './tell';

interface CorrectionItem extends vscode.QuickPickItem {
  readonly placed: Placed;
  /** 0-based; undefined for an orphan. */
  readonly line: number | undefined;
}

/** A dump and the editor that shows it. */
interface Shown extends OpenDump {
  readonly editor: vscode.TextEditor;
}

/** Lists corrections: all of them to be looked through, and orphans to be given a line again. */
export class CorrectionList {
  constructor(
    private readonly active: ActiveDump,
    private readonly store: CorrectionStore,
  ) {}

  /** Show Corrections: choosing one leads to its line, its buttons take it away or give an orphan the selected lines. */
  async show(): Promise<void> {
    const shown = await this.shown();
    if (!shown) return;
    if (this.items(shown).length > 0) void this.pick(shown);
    else tell(l10n.t('{0} has no corrections.', fileNameOf(shown.document.uri)));
  }

  /** Re-attach Correction to Selection, the one there was when it was called: asks which orphan is meant where there are several. */
  async reattach(selection: vscode.Selection | undefined): Promise<void> {
    const shown = await this.shown();
    if (!shown || !selection) return;
    const orphans = this.items(shown).filter(({ line }) => line === undefined);
    if (orphans.length === 0) {
      tell(l10n.t('{0}: all corrections have their lines.', fileNameOf(shown.document.uri)));
      return;
    }
    const items = orphans.map(({ placed, label, description = '' }) => ({ placed, label, description }));
    const title = l10n.t('Re-attach to Line {0}', selection.start.line + 1);
    const chosen = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
    if (chosen) await this.attach(shown, chosen.placed.correction, selection);
  }

  private async shown(): Promise<Shown | undefined> {
    const open = await this.active.latest();
    const { editor } = this.active;
    return open && editor && { ...open, editor };
  }

  private async pick(shown: Shown): Promise<void> {
    const quickPick = vscode.window.createQuickPick<CorrectionItem>();
    const buttons = buttonsOf();
    const list = (): void => {
      quickPick.items = this.items(shown).map((item) => ({ ...item, buttons: item.line === undefined ? [buttons.reattach, buttons.remove] : [buttons.remove] }));
    };
    quickPick.title = l10n.t('Corrections of {0}', fileNameOf(shown.document.uri));
    quickPick.placeholder = l10n.t('Choose a correction to go to its line');
    quickPick.matchOnDescription = true;
    quickPick.onDidTriggerItemButton(async ({ item, button }) => {
      const { correction } = item.placed;
      if (button === buttons.reattach) await this.attach(shown, correction, shown.editor.selection);
      else await this.store.change(shown.document, (corrections) => corrections.remove([correction]));
      list();
      if (quickPick.items.length === 0) quickPick.hide();
    });
    list();
    const line = (await answerOf(quickPick))?.line;
    if (line !== undefined) goTo(shown.editor, line);
  }

  /** To the selected lines; to the first of them where what is said holds for one line alone. */
  private async attach({ document, dump }: Shown, correction: Correction, selection: vscode.Selection): Promise<void> {
    const lines = printedLines(dump, selectedLines(selection));
    const [first, last = first] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) tell(l10n.t('Select the line that the correction is about first: the selected one is blank.'));
    else await this.store.change(document, (corrections) => corrections.reattach(correction, { first, last: isAboutOneLine(correction.body.value) ? first : last }));
  }

  private items({ document, dump }: Shown): CorrectionItem[] {
    return this.store.of(document).all.map((placed) => correctionItem(placed, dump));
  }
}

function buttonsOf(): Record<'reattach' | 'remove', vscode.QuickInputButton> {
  return {
    reattach: { iconPath: new vscode.ThemeIcon('link'), tooltip: l10n.t('Re-attach to the selected line') },
    remove: { iconPath: new vscode.ThemeIcon('trash'), tooltip: l10n.t('Remove') },
  };
}

function correctionItem(placed: Placed, { source }: OpenDump['dump']): CorrectionItem {
  const { correction, span } = placed;
  const what = rulingName(correction.body.value);
  const [{ exact }] = correction.target.selector;
  if (!span) {
    const detail = l10n.t('Its line has changed or is gone, or cannot be told from others.');
    return { placed, line: undefined, label: `$(warning) ${what}`, description: snippet(exact), detail };
  }
  const line = linesOfSpan(source, span).first;
  const label = `$(edit) ${l10n.t('Line {0}: {1}', line + 1, what)}`;
  const now = source.slice(span);
  return { placed, line, label, description: snippet(now), ...(bare(now) !== bare(exact) && { detail: l10n.t('When the correction was made: {0}', snippet(exact)) }) };
}

function goTo(editor: vscode.TextEditor, line: number): void {
  editor.selection = new vscode.Selection(line, 0, line, 0);
  showFrom(editor, line);
}
