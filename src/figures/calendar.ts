/** A day of the Gregorian calendar; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The day of an ISO date; null for anything else. */
export function isoDay(text: string | null | undefined): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month (1 to 12) has; 29 for a February of an unknown year. */
export function daysIn(month: number, year: number | null): number {
  if (month === 2 && (year === null || isLeap(year))) return 29;
  return MONTH_LENGTHS[month - 1] ?? 31;
}

export function isPossible(day: number, month: number, year: number | null): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}

/** 0 for a Sunday to 6 for a Saturday. */
export function weekday({ year, month, day }: Day): number {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCDay();
}

/** Days since an arbitrary day, for differences. */
export function dayNumber({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** '2026-03-17'; '--03-17' without a year, '---17' without a month: what is not known is left out as ISO 8601 did. */
export function dateText(year: number | null, month: number | null, day?: number | null): string {
  const yearText = year === null ? '--' : String(year).padStart(4, '0');
  if (month === null) return day === null || day === undefined ? yearText : `---${two(day)}`;
  const joined = year === null ? `--${two(month)}` : `${yearText}-${two(month)}`;
  return day === null || day === undefined ? joined : `${joined}-${two(day)}`;
}
