import type * as vscode from 'vscode';
import { ActiveDump } from './editor/activeDump';
import { Annotating } from './editor/annotations/annotating';
import { ChosenStories } from './editor/chosenStories';
import { registerCommands } from './editor/commands';
import { CorrectionList } from './editor/correctionList';
import { CorrectionStore } from './editor/correctionStore';
import { Corrector } from './editor/corrector';
import { Detector } from './editor/detection';
import { Dumps } from './editor/dumps';
import { Extractor } from './editor/extraction';
import { GoToStory } from './editor/goToStory';
import { registerLanguageFeatures } from './editor/languageFeatures';
import { Navigation } from './editor/navigation';
import { ReadingView } from './editor/readingView';
import { StatusBar } from './editor/statusBar';
import { StoriesView } from './editor/storiesView';
import { STORY_COMMANDS } from './editor/storyCommands';
import { Ticks } from './editor/ticks';
import { Verdicts } from './editor/verdicts';

/** Called by VS Code when a plain-text document or a dump is opened, or a part of Broadsheet is used. */
export function activate({ globalState, workspaceState, subscriptions }: vscode.ExtensionContext): void {
  // Loaded when first needed: formats bring much with them, and activation is to cost nothing that can be felt.
  const formats = () => import('./formats/formats');
  const corrections = new CorrectionStore(async () => (await import('./editor/annotations/openCorrections')).openCorrections);
  const dumps = new Dumps(async () => (await formats()).followDump, corrections);
  corrections.followOutlines(dumps.onDidChangeDump);
  const verdicts = new Verdicts(globalState);
  const detector = new Detector(async (text) => (await formats()).detectFormat(text), verdicts);
  const active = new ActiveDump(dumps);
  const ticks = new Ticks();
  const view = new StoriesView(active, ticks, workspaceState);
  const chosen = new ChosenStories(active, view, ticks);
  const navigation = new Navigation(active);
  const goToStory = new GoToStory(active);
  const readingView = new ReadingView(dumps);
  const extractor = new Extractor(verdicts, workspaceState);
  const corrector = new Corrector(active, corrections);
  const correctionList = new CorrectionList(active, corrections);

  subscriptions.push(
    corrections,
    dumps,
    verdicts,
    detector,
    active,
    view,
    goToStory,
    readingView,
    new StatusBar(active),
    new Annotating(
      { active, dumps, verdicts, state: workspaceState, loadExchange: () => import('./annotations/exchange/exchange'), loadAgreement: () => import('./annotations/agreement/agreement') },
      () => import('./editor/annotations/annotator'),
    ),
    registerLanguageFeatures(dumps, corrections),
    registerCommands(STORY_COMMANDS, { active, corrections, corrector, correctionList, detector, view, chosen, navigation, goToStory, readingView, extractor }),
  );
  detector.lookAtOpenDocuments();
}
