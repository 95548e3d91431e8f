import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { linesOfSpan } from '../annotations/correction';
import type { Ruling } from '../annotations/correction';
import type { Placed } from '../annotations/corrections';
import type { SourceText } from '../core/sourceText';
import { snippet } from '../core/storyTitle';
import type { ActiveDump } from './activeDump';
import type { CorrectionStore } from './correctionStore';
import type { OpenDump } from './dumps';
import { fileNameOf } from './fileNames';
import { readingName } from './names';
import { showFrom } from './navigation';

interface CorrectionItem extends vscode.QuickPickItem {
  readonly placed: Placed;
  /** 0-based; undefined for an orphan. */
  readonly line: number | undefined;
}

/** Show Corrections: a list of all of them; choosing one leads to its line, its button takes it away. */
export class CorrectionList {
  constructor(
    private readonly active: ActiveDump,
    private readonly store: CorrectionStore,
  ) {}

  async show(): Promise<void> {
    const open = await this.active.latest();
    const { editor } = this.active;
    if (!open || !editor) return;
    const items = this.items(open);
    if (items.length === 0) void vscode.window.showInformationMessage(l10n.t('{0} has no corrections.', fileNameOf(open.document.uri)));
    else this.pick(editor, open, items);
  }

  private pick(editor: vscode.TextEditor, open: OpenDump, items: readonly CorrectionItem[]): void {
    const quickPick = vscode.window.createQuickPick<CorrectionItem>();
    quickPick.title = l10n.t('Corrections of {0}', fileNameOf(open.document.uri));
    quickPick.placeholder = l10n.t('Choose a correction to go to its line');
    quickPick.matchOnDescription = true;
    quickPick.items = items;
    quickPick.onDidTriggerItemButton(async ({ item }) => {
      await this.store.change(open.document, (corrections) => corrections.remove([item.placed.correction]));
      quickPick.items = this.items(open);
      if (quickPick.items.length === 0) quickPick.hide();
    });
    quickPick.onDidAccept(() => {
      const line = quickPick.activeItems[0]?.line;
      quickPick.hide();
      if (line !== undefined) goTo(editor, line);
    });
    quickPick.onDidHide(() => {
      quickPick.dispose();
    });
    quickPick.show();
  }

  private items({ document, dump }: OpenDump): CorrectionItem[] {
    return this.store.of(document).all.map((placed) => correctionItem(placed, dump.source));
  }
}

function correctionItem(placed: Placed, source: SourceText): CorrectionItem {
  const { correction, span } = placed;
  const what = rulingName(correction.body.value);
  const buttons = [{ iconPath: new vscode.ThemeIcon('trash'), tooltip: l10n.t('Remove') }];
  const description = snippet(correction.target.selector[0].exact);
  if (!span) return { placed, line: undefined, label: `$(warning) ${what}`, description, detail: l10n.t('Its line has changed or is gone, or cannot be told from others.'), buttons };
  const line = linesOfSpan(source, span).first;
  return { placed, line, label: `$(edit) ${l10n.t('Line {0}: {1}', line + 1, what)}`, description, buttons };
}

/** What a correction says, in the user's language. */
export function rulingName(ruling: Ruling): string {
  if (ruling === 'opensStory') return l10n.t('A story starts here');
  if (ruling === 'joinsStory') return l10n.t('Joined with the previous story');
  return readingName(ruling);
}

function goTo(editor: vscode.TextEditor, line: number): void {
  editor.selection = new vscode.Selection(line, 0, line, 0);
  showFrom(editor, line);
}
