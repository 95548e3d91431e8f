import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Dump } from '../core/dump';
import { storyAt } from '../core/dump';
import { snippet, storyTitle } from '../core/storyTitle';
import type { ActiveDump } from './activeDump';
import { DisposableOwner } from './disposableOwner';
import { DUMPS } from './language';
import { countName } from './names';

/**
 * What the bottom line says of the dump: the story under the cursor (a click leads to Go to Story), and beside the
 * language mode which format it was read as (with the way out of a wrong detection).
 */
export class StatusBar extends DisposableOwner {
  private readonly story = this.own(vscode.window.createStatusBarItem('broadsheet.story', vscode.StatusBarAlignment.Left, 10));
  private readonly format = this.own(vscode.languages.createLanguageStatusItem('broadsheet.format', DUMPS));

  constructor(private readonly active: ActiveDump) {
    super();
    this.story.name = l10n.t('Broadsheet: Story');
    this.story.command = 'broadsheet.goToStory';
    this.format.name = l10n.t('Broadsheet: Format');
    this.format.command = { command: 'broadsheet.notDump', title: l10n.t('Not a Newspaper Dump') };
    this.listen(active.onDidChange, () => {
      void this.update();
    });
    this.listen(vscode.window.onDidChangeTextEditorSelection, ({ textEditor }) => {
      if (textEditor === active.editor) void this.update();
    });
    void this.update();
  }

  private async update(): Promise<void> {
    // Loaded when first needed: formats bring much with them.
    const { formatById } = await import('../formats/formats');
    const dump = this.active.current?.dump;
    if (!dump) {
      this.story.hide();
      return;
    }
    const format = l10n.t(formatById(dump.format).label);
    this.story.text = `$(book) ${this.storyName(dump)}`;
    this.story.tooltip = `${format} · ${countName(dump)}\n${l10n.t('Go to Story…')}`;
    this.story.show();
    this.format.text = `${format} · ${countName(dump)}`;
  }

  private storyName(dump: Dump): string {
    const line = this.active.editor?.selection.active.line;
    const story = line === undefined ? undefined : storyAt(dump, line);
    return story ? snippet(storyTitle(dump.source, story)) : countName(dump);
  }
}
