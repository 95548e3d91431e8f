import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { extractStory } from '../extract/storyExtract';
import type { Target, TargetId } from '../extract/writers';
import type { Chosen } from './chosenStories';
import { DESTINATIONS } from './destinations';
import type { Destination, DestinationId } from './destinations';
import { fileNameOf, stemOf } from './fileNames';
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

type Question = 'target' | 'to';

interface Choice<Item> extends vscode.QuickPickItem {
  readonly choice: Item;
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
    // Loaded when first needed: the writers bring libraries with them.
    const { TARGETS } = await import('../extract/writers');
    const title = stories.length === 1 ? l10n.t('Extract 1 Story') : l10n.t('Extract {0} Stories', stories.length);
    const target = find(TARGETS, options.target) ?? (await this.ask(title, 'target', TARGETS.map(targetChoice)));
    if (!target) return;
    const to = find(DESTINATIONS, options.to) ?? (await this.ask(title, 'to', DESTINATIONS.map(destinationChoice)));
    if (!to) return;
    const file = fileNameOf(document.uri);
    const keywords = target.id !== 'txt' && extractsKeywords() ? await this.keywords?.keywordsOf({ document, dump }, stories) : undefined;
    await to.deliver(
      {
        stories: stories.map((story, index) => extractStory(dump, story, file, keywords?.[index])),
        target,
        from: document.uri,
        stem: stemOf(document.uri),
        uri: asUri(options.uri),
      },
      this.verdicts,
    );
  }

  /** Copies stories as plain text. */
  async copy(chosen: Chosen): Promise<void> {
    await this.extract(chosen, { target: 'txt', to: 'clipboard' });
  }

  /** Offers what was chosen last time first. */
  private async ask<Item extends { readonly id: string }>(
    title: string,
    question: Question,
    choices: readonly Choice<Item>[],
  ): Promise<Item | undefined> {
    const last = this.state.get<Partial<Record<Question, string>>>(LAST_KEY, {});
    const sorted = choices.toSorted((a, b) => Number(b.choice.id === last[question]) - Number(a.choice.id === last[question]));
    const placeHolder = question === 'target' ? l10n.t('Write as') : l10n.t('Write to');
    const picked = await vscode.window.showQuickPick(sorted, { title, placeHolder });
    if (picked) await this.state.update(LAST_KEY, { ...last, [question]: picked.choice.id });
    return picked?.choice;
  }
}

function targetChoice(target: Target): Choice<Target> {
  return { label: l10n.t(target.label), description: `.${target.extension}`, choice: target };
}

function destinationChoice(destination: Destination): Choice<Destination> {
  return { label: destination.label(), iconPath: new vscode.ThemeIcon(destination.icon), choice: destination };
}

function find<Item extends { readonly id: string }>(items: readonly Item[], id: string | undefined): Item | undefined {
  return items.find((item) => item.id === id);
}

function asUri(uri: vscode.Uri | string | undefined): vscode.Uri | undefined {
  return typeof uri === 'string' ? vscode.Uri.parse(uri, true) : uri;
}
