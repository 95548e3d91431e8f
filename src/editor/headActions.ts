import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { storyAt } from '../core/dump';
import { isUncertain } from '../outline/doubt';
import { headReading, headReadings, isSameReading, titleLines } from '../outline/headReadings';
import type { HeadReading } from '../outline/headReadings';
import type { Dumps } from './dumps';
import { headReadingName } from './headNames';

/** Offers the other readings of a head as quick fixes: of its own accord where the story is uncertain, elsewhere when it is asked. */
export class HeadActions implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };

  constructor(private readonly dumps: Dumps) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    { start: { line } }: vscode.Range,
    { triggerKind }: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[] | undefined> {
    const dump = await this.dumps.latest(document);
    if (!dump || token.isCancellationRequested || line >= dump.source.lineCount) return undefined;
    const story = storyAt(dump, line);
    const lines = story ? titleLines(story) : [];
    if (!story || !lines.includes(line) || !(isUncertain(story) || triggerKind === vscode.CodeActionTriggerKind.Invoke)) return undefined;
    const now = headReading(story);
    return headReadings(lines.length)
      .filter((reading) => !isSameReading(reading, now))
      .map((reading) => readAs(reading, line));
  }
}

function readAs(reading: HeadReading, line: number): vscode.CodeAction {
  const title = l10n.t('Read this head as: {0}', headReadingName(reading));
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: 'broadsheet.headIs', title, arguments: [{ line, reading }] };
  return action;
}
