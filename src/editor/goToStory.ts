import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Dump } from '../core/dump';
import { storyIndexAt } from '../core/dump';
import type { Story } from '../core/story';
import { firstParagraph, snippet, storyTitle } from '../core/storyTitle';
import type { ActiveDump } from './activeDump';
import { DisposableOwner } from './disposableOwner';
import { lengthName, writersName } from './names';
import { moveToStory, showFrom } from './navigation';
import { answerOf } from './quickPickAnswer';
import { toLinesRange } from './ranges';

interface StoryPick extends vscode.QuickPickItem {
  readonly story: Story;
}

/** Go to Story…: a list of all stories; the one that is marked in the list is shown in the editor until Escape leads back. */
export class GoToStory extends DisposableOwner {
  private readonly highlight = this.own(
    vscode.window.createTextEditorDecorationType({
      isWholeLine: true,
      backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
    }),
  );

  constructor(private readonly active: ActiveDump) {
    super();
  }

  /** Resolves when the list is shown. */
  async show(): Promise<void> {
    const { editor } = this.active;
    const open = await this.active.latest();
    if (!editor || !open) return;
    void this.pick(editor, open.dump);
  }

  private async pick(editor: vscode.TextEditor, dump: Dump): Promise<void> {
    const [before, visible] = [editor.selections, editor.visibleRanges[0]];
    const quickPick = vscode.window.createQuickPick<StoryPick>();
    quickPick.title = l10n.t('Go to Story');
    quickPick.placeholder = l10n.t('Headline, name, page or first words');
    quickPick.matchOnDescription = true;
    quickPick.matchOnDetail = true;
    quickPick.items = dump.stories.map((story) => storyPick(dump, story));
    const current = quickPick.items[storyIndexAt(dump, editor.selection.active.line)];
    quickPick.activeItems = current ? [current] : [];

    quickPick.onDidChangeActive(([item]) => {
      if (item) this.preview(editor, dump, item.story);
    });
    const picked = await answerOf(quickPick);
    editor.setDecorations(this.highlight, []);
    if (picked) await goTo(editor, picked.story);
    else restore(editor, before, visible);
  }

  private preview(editor: vscode.TextEditor, dump: Dump, story: Story): void {
    editor.setDecorations(this.highlight, [toLinesRange(dump.source, story.lines)]);
    showFrom(editor, story.lines.first);
  }
}

function storyPick(dump: Dump, story: Story): StoryPick {
  const place = [story.page === null ? '' : l10n.t('Page {0}', story.page), story.section ?? ''];
  const detail = [...place, lengthName(story, dump.language), snippet(firstParagraph(dump.source, story))].filter(Boolean);
  return { story, label: storyTitle(dump.source, story), description: writersName(story), detail: detail.join(' · ') };
}

async function goTo(editor: vscode.TextEditor, story: Story): Promise<void> {
  const { viewColumn } = editor;
  const shown = await vscode.window.showTextDocument(editor.document, { ...(viewColumn !== undefined && { viewColumn }) });
  moveToStory(shown, story);
}

function restore(editor: vscode.TextEditor, selections: readonly vscode.Selection[], visible: vscode.Range | undefined): void {
  editor.selections = selections;
  if (visible) showFrom(editor, visible.start.line);
}
