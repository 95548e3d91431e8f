import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Dump } from '../core/dump';
import type { Story } from '../core/story';
import { headReading, headReadings, isSameReading, titleLines } from '../outline/headReadings';
import type { HeadReading } from '../outline/headReadings';

/** A reading of a head in the user's language: `Kicker + Headline of 2 lines + 3 decks`. */
export function headReadingName({ kickers, headline, decks }: HeadReading): string {
  const named = [
    kickers > 1 ? l10n.t('{0} kickers', kickers) : kickers === 1 ? l10n.t('Kicker') : '',
    headline > 1 ? l10n.t('Headline of {0} lines', headline) : l10n.t('Headline'),
    decks > 1 ? l10n.t('{0} decks', decks) : decks === 1 ? l10n.t('Deck') : '',
  ];
  return named.filter(Boolean).join(' + ');
}

/** Asks how the head of a story is to be read; each answer shows the headline that the story would have. Undefined where none was given. */
export async function askForHeadReading({ source }: Dump, story: Story): Promise<HeadReading | undefined> {
  const lines = titleLines(story);
  const texts = lines.map((line) => source.line(line).trim());
  const now = headReading(story);
  const items = headReadings(lines.length).map((reading) => ({
    reading,
    label: `${isSameReading(reading, now) ? '$(check)' : '$(blank)'} ${headReadingName(reading)}`,
    description: isSameReading(reading, now) ? l10n.t('as it is read now') : '',
    detail: texts.slice(reading.kickers, reading.kickers + reading.headline).join(' '),
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: l10n.t('This Head Is…'),
    placeHolder: texts.join(' | '),
    matchOnDetail: true,
  });
  return picked?.reading;
}
