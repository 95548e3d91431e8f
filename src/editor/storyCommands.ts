import type * as vscode from 'vscode';
import { l10n } from 'vscode';
import { isTreeNode } from '../outline/storyTree';
import type { TreeNode } from '../outline/storyTree';
import type { ActiveDump } from './activeDump';
import type { Chosen, ChosenStories } from './chosenStories';
import type { CommandTable } from './commands';
import type { CorrectionList } from './correctionList';
import type { CorrectionStore } from './correctionStore';
import type { Corrector } from './corrector';
import type { Detector } from './detection';
import type { ExtractionOptions, Extractor } from './extraction';
import { fileNameOf } from './fileNames';
import type { GoToStory } from './goToStory';
import type { Navigation } from './navigation';
import type { ReadingView } from './readingView';
import { setFollowsCursor, setGrouping } from './settings';
import type { StoriesView } from './storiesView';
import { tell } from './tell';

/** What these commands act on. */
export interface Workbench {
  readonly active: ActiveDump;
  readonly corrections: CorrectionStore;
  readonly corrector: Corrector;
  readonly correctionList: () => Promise<CorrectionList>;
  readonly detector: Detector;
  readonly view: StoriesView;
  readonly chosen: ChosenStories;
  readonly navigation: Navigation;
  readonly goToStory: GoToStory;
  readonly readingView: ReadingView;
  readonly extractor: () => Promise<Extractor>;
}

/** The commands of detection, of the outline and its corrections, and of extraction. */
export const STORY_COMMANDS: CommandTable<Workbench> = {
  'broadsheet.treatAsDump': async ({ active, detector }) =>
    withDocument(active.document, (document) => detector.treatAsDump(document)),
  'broadsheet.notDump': async ({ active, detector }) =>
    withDocument(active.document, (document) => detector.treatAsPlainText(document)),
  'broadsheet.goToStory': async ({ goToStory }) => goToStory.show(),
  'broadsheet.nextStory': async ({ navigation }) => navigation.nextStory(),
  'broadsheet.previousStory': async ({ navigation }) => navigation.previousStory(),
  'broadsheet.revealInEditor': async ({ navigation, view }, row) => {
    if (view.document && isTreeNode(row)) await navigation.revealInEditor(view.document, row);
  },
  'broadsheet.extractStories': async ({ chosen, extractor }, ...args) =>
    withStories(await chosen.toExtract(rowsOf(args)), async (stories) => (await extractor()).extract(stories, optionsOf(args))),
  'broadsheet.extractAllStories': async ({ chosen, extractor }, ...args) =>
    withStories(await chosen.all(), async (stories) => (await extractor()).extract(stories, optionsOf(args))),
  'broadsheet.copyStory': async ({ chosen, extractor }, ...args) =>
    withStories(await chosen.toRead(rowsOf(args)), async (stories) => (await extractor()).copy(stories)),
  'broadsheet.openStoryToSide': async ({ chosen, readingView }, ...args) =>
    withStories(await chosen.toRead(rowsOf(args)), (stories) => readingView.open(stories)),
  'broadsheet.filterStories': async ({ view }) => view.askForFilter(),
  'broadsheet.clearFilter': ({ view }) => {
    view.setFilter('');
  },
  'broadsheet.sortByDocument': async ({ view }) => view.setOrder('document'),
  'broadsheet.sortByHeadline': async ({ view }) => view.setOrder('headline'),
  'broadsheet.sortByLength': async ({ view }) => view.setOrder('length'),
  'broadsheet.groupAutomatically': async () => setGrouping('automatic'),
  'broadsheet.groupByPage': async () => setGrouping('page'),
  'broadsheet.groupByDate': async () => setGrouping('date'),
  'broadsheet.groupBySource': async () => setGrouping('source'),
  'broadsheet.tickAll': async ({ view }) => view.tickAll(true),
  'broadsheet.untickAll': async ({ view }) => view.tickAll(false),
  'broadsheet.followCursor': async () => setFollowsCursor(true),
  'broadsheet.unfollowCursor': async () => setFollowsCursor(false),
  'broadsheet.showStoriesToCheck': ({ view }) => {
    view.showOnlyToCheck(true);
  },
  'broadsheet.showAllStories': ({ view }) => {
    view.showOnlyToCheck(false);
  },
  'broadsheet.explainLine': async ({ active, corrections }, options) => {
    const line = lineOf(options) ?? active.editor?.selection.active.line;
    const { explainLine } = await import('./explainLine');
    if (line !== undefined) await explainLine(active, corrections, line);
  },
  'broadsheet.startStory': async ({ corrector }, ...args) => corrector.startStory(...args),
  'broadsheet.joinWithPrevious': async ({ corrector }, ...args) => corrector.joinWithPrevious(...args),
  'broadsheet.headIs': async ({ corrector }, ...args) => corrector.headIs(...args),
  'broadsheet.lineIs': async ({ corrector }, ...args) => corrector.lineIs(...args),
  'broadsheet.removeCorrections': async ({ corrector }, ...args) => corrector.remove(...args),
  'broadsheet.undoCorrection': async ({ corrector }) => corrector.undo(),
  'broadsheet.reattachCorrection': async ({ active, correctionList }) => {
    // Where the cursor is now: it may be elsewhere when the dump is known.
    const selection = active.editor?.selection;
    await (await correctionList()).reattach(selection);
  },
  'broadsheet.showCorrections': async ({ correctionList }) => (await correctionList()).show(),
};

/** The rows that a command was called on: all selected ones where the clicked one is among them. */
function rowsOf([row, selected]: readonly unknown[]): readonly TreeNode[] {
  return (Array.isArray(selected) ? selected : [row]).filter(isTreeNode);
}

/** Options are an object that a key binding gives; of anything else nothing is taken. */
function optionsOf([options]: readonly unknown[]): ExtractionOptions {
  return typeof options === 'object' && options !== null && !isTreeNode(options) ? options : {};
}

/** The 0-based line that a link names. */
function lineOf(options: unknown): number | undefined {
  const { line } = { line: undefined, ...(typeof options === 'object' ? options : null) };
  return typeof line === 'number' ? line : undefined;
}

/** Does something with a document; says what to do where there is none. */
async function withDocument(
  document: vscode.TextDocument | undefined,
  act: (document: vscode.TextDocument) => Promise<void>,
): Promise<void> {
  if (document) await act(document);
  else tell(l10n.t('Open a text file first.'));
}

/** Does something with chosen stories; says what to do where there are none. */
async function withStories(chosen: Chosen | undefined, act: (chosen: Chosen) => Promise<void>): Promise<void> {
  if (!chosen) {
    tell(l10n.t('The active editor shows no newspaper dump. “Treat as Newspaper Dump” makes one of a plain-text file.'));
  } else if (chosen.stories.length === 0) {
    tell(l10n.t('{0}: no story is ticked, selected or under the cursor.', fileNameOf(chosen.document.uri)));
  } else {
    await act(chosen);
  }
}
