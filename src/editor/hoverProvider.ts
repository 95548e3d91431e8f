import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { storyAt } from '../core/dump';
import type { Dump } from '../core/dump';
import type { Story } from '../core/story';
import { containsLine } from '../core/span';
import { isUncertain, readingAt } from '../outline/doubt';
import { titleLines } from '../outline/headReadings';
import { headLines } from '../outline/storyParts';
import type { CorrectionStore } from './correctionStore';
import type { Dumps } from './dumps';
import { doubtName, readingName, rulingName } from './names';

const COMMANDS = ['explainLine', 'startStory', 'joinWithPrevious', 'headIs', 'lineIs', 'removeCorrections'].map((name) => `broadsheet.${name}`);

/** Says over the lines of a story's head, over doubtful and corrected lines what they were read as, and offers *Why?* and the corrections. */
export class HoverProvider implements vscode.HoverProvider {
  constructor(
    private readonly dumps: Dumps,
    private readonly store: CorrectionStore,
  ) {}

  async provideHover(document: vscode.TextDocument, { line }: vscode.Position, token: vscode.CancellationToken): Promise<vscode.Hover | undefined> {
    const dump = await this.dumps.latest(document);
    if (!dump || token.isCancellationRequested || line >= dump.source.lineCount) return undefined;
    const reading = readingAt(dump, line);
    const corrected = this.store.of(document).within({ first: line, last: line });
    const story = storyAt(dump, line);
    if (reading === null || !(corrected.length > 0 || (story && isOfInterest(story, line)))) return undefined;
    const text = new vscode.MarkdownString('', true);
    text.isTrusted = { enabledCommands: COMMANDS };
    text.appendMarkdown('**').appendText(readingName(reading)).appendMarkdown('**');
    for (const { correction } of corrected) text.appendMarkdown('  \n$(edit) ').appendText(l10n.t('Corrected: {0}', rulingName(correction.body.value)));
    if (story && isUncertain(story) && story.weakest?.line === line) text.appendMarkdown('  \n$(warning) ').appendText(doubtName(story.weakest));
    text.appendMarkdown(`\n\n${links(dump, story, line, corrected.length > 0)}`);
    return new vscode.Hover(text, document.lineAt(line).range);
  }
}

function isOfInterest(story: Story, line: number): boolean {
  return containsLine(headLines(story), line) || (isUncertain(story) && story.weakest?.line === line);
}

/** The commands that make sense at a line. */
function links(dump: Dump, story: Story | undefined, line: number, isCorrected: boolean): string {
  const isFirst = story?.lines.first === line;
  return [
    link(l10n.t('Why?'), 'explainLine', line),
    link(l10n.t('This Line Is a…'), 'lineIs', line),
    story && titleLines(story).length > 1 ? link(l10n.t('This Head Is…'), 'headIs', line) : '',
    isFirst ? '' : link(l10n.t('Start a Story Here'), 'startStory', line),
    isFirst && story !== dump.stories[0] ? link(l10n.t('Join with Previous Story'), 'joinWithPrevious', line) : '',
    isCorrected ? link(l10n.t('Remove Corrections'), 'removeCorrections', line) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function link(title: string, command: string, line: number): string {
  return `[${title}](command:broadsheet.${command}?${encodeURIComponent(JSON.stringify([{ line }]))})`;
}
