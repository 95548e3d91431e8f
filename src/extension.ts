import type * as vscode from 'vscode';
import { lazily } from './core/lazily';
import { ActiveDump } from './editor/activeDump';
import { Annotating } from './editor/annotations/annotating';
import { ChosenStories } from './editor/chosenStories';
import { registerCommands } from './editor/commands';
import { CorrectionStore } from './editor/correctionStore';
import { Corrector } from './editor/corrector';
import { Detector } from './editor/detection';
import { Dumps } from './editor/dumps';
import { EncodingWatch } from './editor/encodings/encodingWatch';
import { AuditWatch } from './editor/families/auditWatch';
import { UserFamilies } from './editor/families/userFamilies';
import { Figures } from './editor/figures/figures';
import { GoToStory } from './editor/goToStory';
import { registerLanguageFeatures } from './editor/languageFeatures';
import { Navigation } from './editor/navigation';
import { ReadingView } from './editor/readingView';
import { StatusBar } from './editor/statusBar';
import { StoriesView } from './editor/storiesView';
import { STORY_COMMANDS } from './editor/storyCommands';
import { Ticks } from './editor/ticks';
import { Verdicts } from './editor/verdicts';
import { WORD_COMMANDS } from './editor/words/wordCommands';
import { WordsPart } from './editor/words/wordsPart';

/** Called by VS Code when a plain-text document or a dump is opened, or a part of Broadsheet is used. */
export function activate({ extensionUri, globalState, workspaceState, subscriptions }: vscode.ExtensionContext): void {
  // Loaded when first needed: formats bring much with them, and activation is to cost nothing that can be felt.
  const formats = () => import('./formats/formats');
  const corrections = new CorrectionStore(async () => (await import('./editor/annotations/openCorrections')).openCorrections);
  const families = new UserFamilies();
  const dumps = new Dumps(async (text) => (await formats()).openDump(text, await families.formats()), corrections);
  corrections.followOutlines(dumps.onDidChangeDump);
  const verdicts = new Verdicts(globalState);
  const detector = new Detector(async (text) => (await formats()).detectFormat(text, await families.formats()), verdicts);
  const active = new ActiveDump(dumps);
  const words = new WordsPart(extensionUri, dumps, active);
  const ticks = new Ticks();
  const figures = new Figures({ active, dumps, verdicts, state: workspaceState }, () => import('./editor/figures/figuresPart'));
  const view = new StoriesView(active, ticks, workspaceState, figures.load, words);
  const chosen = new ChosenStories(active, view, ticks);
  const navigation = new Navigation(active);
  const goToStory = new GoToStory(active);
  const readingView = new ReadingView(dumps);
  const extractor = lazily(async () => new (await import('./editor/extraction')).Extractor(verdicts, workspaceState, words));
  const corrector = new Corrector(active, corrections);
  const correctionList = lazily(async () => new (await import('./editor/correctionList')).CorrectionList(active, corrections));

  subscriptions.push(
    corrections,
    dumps,
    verdicts,
    detector,
    active,
    figures,
    words,
    view,
    goToStory,
    readingView,
    new StatusBar(active),
    new EncodingWatch(globalState, detector, () => active.document),
    new AuditWatch(dumps, active),
    families,
    families.onDidChange(() => {
      dumps.parseAnew();
      detector.lookAtOpenDocuments();
    }),
    new Annotating(
      { active, dumps, state: workspaceState, loadExchange: () => import('./annotations/exchange/exchange'), loadAgreement: () => import('./annotations/agreement/agreement') },
      () => import('./editor/annotations/annotator'),
    ),
    registerLanguageFeatures(dumps, corrections, figures.load),
    registerCommands(STORY_COMMANDS, { active, corrections, corrector, correctionList, detector, view, chosen, navigation, goToStory, readingView, extractor }),
    registerCommands(WORD_COMMANDS, { words, view }),
  );
  detector.lookAtOpenDocuments();
}
