import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Dump } from '../core/dump';
import { partText } from '../core/partText';
import type { PartKind, Story, StoryKind } from '../core/story';
import { declaredFacts } from '../outline/declaredFacts';
import { isUncertain } from '../outline/doubt';
import { storiesOf } from '../outline/storyTree';
import type { GroupNode, PartNode, StoryNode, TreeNode } from '../outline/storyTree';
import { firstParagraph, snippet, storyTitle } from '../core/storyTitle';
import { declaredName, doubtName, groupName, lengthName, partKindName, storyKindName, writersName } from './names';

const STORY_ICONS: Readonly<Record<StoryKind, string>> = {
  news: 'file-text',
  photo: 'device-camera',
  commentary: 'comment',
  brief: 'note',
  interview: 'comment-discussion',
  notice: 'megaphone',
  index: 'list-unordered',
  weather: 'cloud',
};

const PART_ICONS: Readonly<Record<PartKind, string>> = {
  label: 'tag',
  kicker: 'chevron-up',
  headline: 'text-size',
  deck: 'chevron-down',
  byline: 'person',
  paragraph: 'whole-word',
  listItem: 'list-unordered',
  verse: 'whole-word',
  table: 'table',
  subhead: 'symbol-string',
  pullQuote: 'quote',
  caption: 'device-camera',
  credit: 'account',
  jump: 'arrow-right',
  source: 'database',
};

const GATHERED_ICONS = { date: 'calendar', source: 'book' } as const;

/** More groups than this begin collapsed. */
const MOST_EXPANDED = 12;

/** What a row needs to know beside its node. */
export interface RowContext {
  readonly document: vscode.TextDocument;
  readonly dump: Dump;
  /** How many groups stand beside each other. */
  readonly groups: number;
  readonly isTicked: (story: Story) => boolean;
  readonly hasChildren: boolean;
  /** How many figures the story's text holds. */
  readonly figures: (story: Story) => number;
}

/** Draws a row of the Stories tree. Its tooltip is made by `rowTooltip` when it is asked for. */
export function rowItem(node: TreeNode, row: RowContext): vscode.TreeItem {
  const item = drawn(node, row);
  item.id = `${row.document.uri.toString()} ${node.id}`;
  item.contextValue = node.type;
  if (node.type !== 'group') item.command = { command: 'broadsheet.revealInEditor', title: l10n.t('Show in Editor'), arguments: [node] };
  if (node.type !== 'part') item.checkboxState = tickState(node, row);
  return item;
}

/** The tooltip of a row: kind, length, bylines, keywords and the first paragraph of a story; the whole text of a part. */
export function rowTooltip(node: TreeNode, dump: Dump, keywords: readonly string[] = []): vscode.MarkdownString | undefined {
  switch (node.type) {
    case 'group':
      return undefined;
    case 'story':
      return storyTooltip(node.story, dump, keywords);
    case 'part':
      return partTooltip(node, dump);
  }
}

function drawn(node: TreeNode, row: RowContext): vscode.TreeItem {
  switch (node.type) {
    case 'group':
      return groupItem(node, row);
    case 'story':
      return storyItem(node, row);
    case 'part':
      return partItem(node, row);
  }
}

function groupItem({ group }: GroupNode, { groups }: RowContext): vscode.TreeItem {
  const state = groups > MOST_EXPANDED ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
  const item = new vscode.TreeItem(groupName(group), state);
  item.description = group.stories.length.toLocaleString();
  item.iconPath = new vscode.ThemeIcon(group.gathered ? GATHERED_ICONS[group.gathered.by] : group.page === null ? 'library' : 'book');
  return item;
}

function storyItem({ story }: StoryNode, { dump, figures, hasChildren }: RowContext): vscode.TreeItem {
  const item = new vscode.TreeItem(storyTitle(dump.source, story), collapsed(hasChildren));
  const count = figures(story);
  item.description = [
    writersName(story),
    lengthName(story, dump.language),
    isUncertain(story) ? l10n.t('to check') : '',
    count === 0 ? '' : count === 1 ? l10n.t('1 figure') : l10n.t('{0} figures', count),
  ]
    .filter(Boolean)
    .join(' · ');
  item.iconPath = new vscode.ThemeIcon(STORY_ICONS[story.kind], isUncertain(story) ? new vscode.ThemeColor('list.warningForeground') : undefined);
  return item;
}

function partItem({ part }: PartNode, { dump, hasChildren }: RowContext): vscode.TreeItem {
  const item = new vscode.TreeItem(snippet(partText(dump.source, part.part)), collapsed(hasChildren));
  item.description = partKindName(part.part.kind);
  item.iconPath = new vscode.ThemeIcon(PART_ICONS[part.part.kind]);
  return item;
}

function collapsed(hasChildren: boolean): vscode.TreeItemCollapsibleState {
  return hasChildren ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None;
}

function tickState(node: GroupNode | StoryNode, { isTicked }: RowContext): vscode.TreeItemCheckboxState {
  const ticked = storiesOf(node).every(isTicked);
  return ticked ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked;
}

/** A value of a field is shown so far, in UTF-16 units: a list of subjects can be long. */
const LONGEST_VALUE = 160;

/** What an export declares of the story, a line each: `Paper: Harrow Post`, `LOAD-DATE: March 3, 2006`. */
function appendDeclared(tooltip: vscode.MarkdownString, story: Story): void {
  const facts = declaredFacts(story);
  const declared = [...(facts?.known ?? []).map(({ name, value }) => ({ name: declaredName(name), value })), ...(facts?.others ?? [])];
  if (declared.length > 0) tooltip.appendMarkdown('\n\n---\n');
  for (const { name, value } of declared) {
    const shown = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
    tooltip.appendMarkdown('\n\n*').appendText(name).appendMarkdown('* ').appendText(shown);
  }
}

/** The text of a dump is shown as it is printed: nothing in it is taken for Markdown. */
function storyTooltip(story: Story, dump: Dump, keywords: readonly string[]): vscode.MarkdownString {
  const lines = l10n.t('Lines {0}–{1}', story.lines.first + 1, story.lines.last + 1);
  const facts = [storyKindName(story.kind), lengthName(story, dump.language), lines];
  const bylines = story.parts.filter(({ kind }) => kind === 'byline').map((part) => partText(dump.source, part));
  const doubt = isUncertain(story) && story.weakest ? doubtName(story.weakest) : '';
  const about = keywords.length > 0 ? l10n.t('Keywords: {0}', keywords.join(l10n.t(', '))) : '';
  const paragraphs = [facts.join(' · '), doubt, bylines.join(' · '), about, firstParagraph(dump.source, story)].filter(Boolean);
  const tooltip = new vscode.MarkdownString();
  tooltip.appendMarkdown('**').appendText(storyTitle(dump.source, story)).appendMarkdown('**');
  for (const paragraph of paragraphs) tooltip.appendMarkdown('\n\n').appendText(paragraph);
  appendDeclared(tooltip, story);
  return tooltip;
}

function partTooltip({ part }: PartNode, dump: Dump): vscode.MarkdownString {
  return new vscode.MarkdownString().appendText(partText(dump.source, part.part));
}
