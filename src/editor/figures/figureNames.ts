import { l10n } from 'vscode';
import type { CheckId } from '../../figures/alarm';
import type { FigureKind } from '../../figures/figure';

/** A kind of figures in the user's language. */
export function figureKindName(kind: FigureKind): string {
  const names: Record<FigureKind, string> = {
    money: l10n.t('Money'),
    percent: l10n.t('Percentages'),
    percentagePoint: l10n.t('Percentage points'),
    count: l10n.t('Counts'),
    measure: l10n.t('Measures'),
    temperature: l10n.t('Temperatures'),
    date: l10n.t('Dates'),
    time: l10n.t('Times'),
    duration: l10n.t('Durations'),
    ordinal: l10n.t('Ordinals'),
    ratio: l10n.t('Ratios'),
    fraction: l10n.t('Fractions'),
    multiple: l10n.t('Multiples'),
    score: l10n.t('Scores'),
    range: l10n.t('Ranges'),
  };
  return names[kind];
}

/** A check in the user's language. */
export function checkName(check: CheckId): string {
  const names: Record<CheckId, string> = {
    headlineFigure: l10n.t('A figure of the headline that the text never gives'),
    twoValues: l10n.t('One quantity, given in two ways'),
    percentChange: l10n.t('A percentage that its amounts contradict'),
    sum: l10n.t('Parts that do not add up to their total'),
    impossibleDate: l10n.t('A date that does not exist, or has another weekday'),
  };
  return names[check];
}

/** `1 figure`, `1,234 figures` */
export function figureCountName(count: number): string {
  return count === 1 ? l10n.t('1 figure') : l10n.t('{0} figures', count.toLocaleString());
}
