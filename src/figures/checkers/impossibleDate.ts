import { WEEKDAYS } from '../../lexicon/figures/times';
import { dayNumber, isoDay, isPossible, weekday } from '../calendar';
import { foldText } from '../foldedText';
import type { StoryFigure } from '../storyFigures';
import type { Check, CheckedStory } from './checked';
import { alarm, message, textAround } from './checked';

/** A year that is not printed is sure so many days around the page's date. */
const NEAR = 45;
const NAMES = Object.keys(WEEKDAYS).filter((name) => !/^[a-z]/.test(name)).join('|');
/** 3月18日（星期三）, 3月18日 周三; not the first of two days. */
const BEHIND = new RegExp(`^ ?[(,]? ?(${NAMES}|[日月火水木金土](?=\\)))(?![至到~–、和与・-])`);
/** Wednesday, March 18. */
const BEFORE = /\b(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday),? $/i;
const SHORT = '日月火水木金土';

/** 2月30日; 2026年3月18日 called a Thursday. */
export const checkDates: Check = (checked) => checked.figures.filter(({ kind }) => kind === 'date').flatMap((figure) => checkDay(checked, figure) ?? checkWeekday(checked, figure) ?? []);

/** A year is printed with a date that begins or ends with it. */
function hasYear({ text }: StoryFigure): boolean {
  return /\d{4}|年/.test(foldText(text));
}

function checkDay(_checked: CheckedStory, figure: StoryFigure): ReturnType<Check> | null {
  const [, year, month, day] = /^(\d{4}|--?)-(\d\d)-(\d\d)/.exec(figure.value) ?? [];
  if (month === undefined || day === undefined) return null;
  const known = hasYear(figure) && /^\d{4}$/.test(year ?? '') ? Number(year) : null;
  return isPossible(Number(day), Number(month), known) ? null : [alarm('impossibleDate', figure, message('There is no such day: {0}.', figure.text))];
}

function checkWeekday(checked: CheckedStory, figure: StoryFigure): ReturnType<Check> | null {
  const day = isoDay(figure.value);
  if (!day || figure.high !== null || figure.value.length > 10) return null;
  const page = isoDay(checked.story.date);
  const isSure = hasYear(figure) || (page !== null && Math.abs(dayNumber(day) - dayNumber(page)) <= NEAR);
  const text = textAround(checked, figure);
  const said = BEHIND.exec(text.slice(figure.within.end, figure.within.end + 8))?.[1] ?? BEFORE.exec(text.slice(Math.max(0, figure.within.start - 12), figure.within.start))?.[1];
  if (said === undefined || !isSure) return null;
  const short = SHORT.indexOf(said);
  const wanted = short === -1 ? WEEKDAYS[said.toLowerCase()] : short;
  const right = weekday(day);
  return wanted === right ? null : [alarm('impossibleDate', figure, message('{0} is {1}, not {2}.', figure.text, inTheSameWords(said, right), said))];
}

/** The name of a day as the printed one is written: 星期三 for 星期四, Wednesday for Thursday. */
function inTheSameWords(said: string, right: number): string {
  if (said.length === 1) return SHORT.charAt(right);
  const isEnglish = /^[a-z]/i.test(said);
  const alike = Object.entries(WEEKDAYS).filter(([name, day]) => day === right && name !== '星期天' && (isEnglish ? /^[a-z]/.test(name) : !/^[a-z]/.test(name) && name.slice(0, 1) === said.slice(0, 1) || (said.endsWith('曜日') && name.endsWith('曜日'))));
  const name = alike[0]?.[0] ?? '';
  return isEnglish ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
