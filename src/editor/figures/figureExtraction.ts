import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Story } from '../../core/story';
import { eachOf } from '../../core/steps';
import { figureRecords, figuresToCsv, figuresToJsonLines } from '../../extract/figureRecord';
import type { FiledFigure } from '../../extract/figureRecord';
import type { CsvOptions } from '../../extract/csv';
import type { GivenFigure } from '../../outline/figureTree';
import { figuresOf } from '../../outline/knownFigures';
import { copyText, offerToOpen, openText, saveText } from '../delivery';
import { asUri, destinationChoice, DESTINATIONS } from '../destinations';
import type { DestinationId } from '../destinations';
import type { OpenDump } from '../dumps';
import { fileNameOf, stemOf } from '../fileNames';
import { pickRemembered } from '../rememberedChoice';
import type { Question } from '../rememberedChoice';
import { inSlices } from '../slices';
import { tell } from '../tell';
import type { Verdicts } from '../verdicts';
import { figureCountName } from './figureNames';

const LAST_KEY = 'broadsheet.lastFigureExtraction';

/** What figures can be extracted to. */
interface FigureTarget {
  readonly id: 'csv' | 'jsonl';
  /** A name that no language has another word for. */
  readonly label: string;
  readonly write: (records: readonly FiledFigure[], options?: CsvOptions) => string;
}

const TARGETS: readonly FigureTarget[] = [
  { id: 'csv', label: 'CSV', write: figuresToCsv },
  { id: 'jsonl', label: 'JSON Lines', write: (records) => figuresToJsonLines(records) },
];

/** Answers given beforehand, as by a key binding's `args`; what is missing is asked for. */
export interface FigureExtractionOptions {
  readonly target?: FigureTarget['id'];
  readonly to?: DestinationId;
  readonly uri?: vscode.Uri | string;
}

/** Extract Figures…: asks what to write and where to, and writes figures with their story and their sentence. */
export class FigureExtractor {
  constructor(
    private readonly verdicts: Verdicts,
    private readonly state: vscode.Memento,
  ) {}

  /** Extracts the given figures, or all of the dump. */
  async extract(open: OpenDump, given: readonly GivenFigure[] | undefined, options: FigureExtractionOptions): Promise<void> {
    const title = given ? l10n.t('Extract {0}', figureCountName(given.length)) : l10n.t('Extract Figures');
    const ask = (question: string, placeHolder: string): Question => ({ state: this.state, key: LAST_KEY, question, title, placeHolder });
    const targets = TARGETS.map((target) => ({ label: target.label, description: `.${target.id}`, choice: target }));
    const target = TARGETS.find(({ id }) => id === options.target) ?? (await pickRemembered(ask('target', l10n.t('Write as')), targets));
    if (!target) return;
    const places = DESTINATIONS.filter(({ id }) => id !== 'folder');
    const place = places.find(({ id }) => id === options.to) ?? (await pickRemembered(ask('to', l10n.t('Write to')), places.map(destinationChoice)));
    const records = place && (await recordsOf(open, given));
    if (!records) return;
    if (records.length === 0) tell(l10n.t('{0}: there are no figures to extract.', fileNameOf(open.document.uri)));
    else await this.deliver(records, target, place.id, open, asUri(options.uri));
  }

  /** Copies figures as CSV. */
  async copy(open: OpenDump, given: readonly GivenFigure[]): Promise<void> {
    await this.extract(open, given, { target: 'csv', to: 'clipboard' });
  }

  private async deliver(records: readonly FiledFigure[], target: FigureTarget, to: DestinationId, { document }: OpenDump, uri: vscode.Uri | undefined): Promise<void> {
    const count = figureCountName(records.length);
    if (to === 'editor') return openText(target.write(records), target.id, this.verdicts);
    if (to === 'clipboard') return copyText(target.write(records), l10n.t('{0} copied', count));
    const stem = `${stemOf(document.uri)} figures`;
    const question = { title: l10n.t('Extract Figures'), label: target.label, extension: target.id, from: document.uri, stem, uri };
    const file = await saveText(target.write(records, { bom: true }), question);
    if (file) void offerToOpen(l10n.t('{0}: written to {1}.', count, fileNameOf(file)), file);
  }
}

/** The records of figures, of all in the dump if none are given; undefined where the user gives up waiting. */
async function recordsOf({ document, dump }: OpenDump, given: readonly GivenFigure[] | undefined): Promise<readonly FiledFigure[] | undefined> {
  const wanted = given && new Set(given.map(({ figure }) => figure));
  const stories = given ? [...new Set(given.map(({ story }) => story))] : dump.stories;
  const records: FiledFigure[] = [];
  const file = fileNameOf(document.uri);
  const collect = (story: Story): void => {
    const figures = figuresOf(dump, story).filter((figure) => wanted?.has(figure) ?? true);
    records.push(...figureRecords(dump, story, figures).map((record) => ({ file, ...record })));
  };
  const options = { location: vscode.ProgressLocation.Notification, title: l10n.t('Extracting figures'), cancellable: true };
  const isDone = await vscode.window.withProgress(options, (_progress, token) => inSlices(eachOf(stories, collect), () => token.isCancellationRequested));
  return isDone ? records : undefined;
}
