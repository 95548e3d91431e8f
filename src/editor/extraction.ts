import type * as vscode from 'vscode';
import { l10n } from 'vscode';
import { extractStory } from '../extract/storyExtract';
import { TARGETS } from '../extract/writers';
import type { Target, TargetId } from '../extract/writers';
import type { Chosen } from './chosenStories';
import { asUri, destinationChoice, DESTINATIONS } from './destinations';
import type { DestinationId } from './destinations';
import { fileNameOf } from './fileNames';
import { pickRemembered } from './rememberedChoice';
import type { Choice, Question } from './rememberedChoice';
import { extractsKeywords } from './settings';
import type { Verdicts } from './verdicts';
import type { KeywordSource } from './words/keywordSource';

const LAST_KEY = 'broadsheet.lastExtraction';

/** Answers given beforehand, as by a key binding's `args`; what is missing is asked for. */
export interface ExtractionOptions {
  readonly target?: TargetId;
  readonly to?: DestinationId;
  /** Where to write: of a file, or of a folder. */
  readonly uri?: vscode.Uri | string;
}

/** Extract Stories…: asks what to write and where to, and hands over to the destination. */
export class Extractor {
  constructor(
    private readonly verdicts: Verdicts,
    private readonly state: vscode.Memento,
    private readonly keywords?: KeywordSource,
  ) {}

  /** Extracts stories, of which there is at least one. */
  async extract({ document, dump, stories }: Chosen, options: ExtractionOptions = {}): Promise<void> {
    const title = stories.length === 1 ? l10n.t('Extract 1 Story') : l10n.t('Extract {0} Stories', stories.length);
    const ask = (question: string, placeHolder: string): Question => ({ state: this.state, key: LAST_KEY, question, title, placeHolder });
    const target = find(TARGETS, options.target) ?? (await pickRemembered(ask('target', l10n.t('Write as')), TARGETS.map(targetChoice)));
    if (!target) return;
    const to = find(DESTINATIONS, options.to) ?? (await pickRemembered(ask('to', l10n.t('Write to')), DESTINATIONS.map(destinationChoice)));
    if (!to) return;
    const file = fileNameOf(document.uri);
    const keywords = target.id !== 'txt' && extractsKeywords() ? await this.keywords?.keywordsOf({ document, dump }, stories) : undefined;
    await to.deliver(
      {
        stories: stories.map((story, index) => extractStory(dump, story, file, keywords?.[index])),
        target,
        from: document.uri,
        uri: asUri(options.uri),
      },
      this.verdicts,
    );
  }

  /** Copies stories as plain text. */
  async copy(chosen: Chosen): Promise<void> {
    await this.extract(chosen, { target: 'txt', to: 'clipboard' });
  }
}

function targetChoice(target: Target): Choice<Target> {
  return { label: l10n.t(target.label), description: `.${target.extension}`, choice: target };
}

function find<Item extends { readonly id: string }>(items: readonly Item[], id: string | undefined): Item | undefined {
  return items.find((item) => item.id === id);
}
