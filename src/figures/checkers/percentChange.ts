import type { FigureKind } from '../figure';
import type { StoryFigure } from '../storyFigures';
import type { Check } from './checked';
import { alarm, isExact, message, textAround } from './checked';

/** Between the two amounts: 增加到, 降至; rose to. */
const CHANGED = /^(?:亿?元?)?(?:增加|增长|提高|上升|扩大|扩|升|涨|上涨|增|减少|下降|降低|降|缩减|减|跌|下跌|回落|压缩)(?:到|至|为)了?$|^(?:から|より) ?$|^ (?:a year |a month |a week )?to (?:about )?$/;
/** Before the first amount. */
const FROM = /(?:由|从)[^,。;]{0,12}$|\bfrom $/i;
/** Between the second amount and the share. */
const UP = /^,?(?:同比|共|累计|净)?(?:增长|增加|提高|上升|上涨|增幅(?:为|达)?|涨幅(?:为|达)?|增)$|^, (?:up|an increase of|a rise of|a gain of|a jump of|an increase of about) $/;
const DOWN = /^,?(?:同比|共|累计|净)?(?:下降|减少|降低|下跌|降幅(?:为|达)?|跌幅(?:为|达)?|减)$|^, (?:down|a decrease of|a decline of|a drop of|a fall of) $/;
const AMOUNTS: ReadonlySet<FigureKind> = new Set<FigureKind>(['money', 'count', 'measure']);
/** What rounding in three printed numbers can make: in percentage points, and as a part of the share. */
const LEAST_POINTS = 1;
const LEAST_PART = 0.05;

/** 由200亩增加到240亩，增长30%: a stated share that its two amounts contradict. */
export const checkPercentChanges: Check = (checked) => {
  const { figures } = checked;
  return figures.flatMap((share, index) => {
    const [from, to] = [figures[index - 2], figures[index - 1]];
    if (share.kind !== 'percent' || !isExact(share) || !from || !to || from.part !== share.part || !areOfOneKind(from, to)) return [];
    const text = textAround(checked, share);
    const between = text.slice(to.within.end, share.within.start);
    const sign = UP.test(between) ? 1 : DOWN.test(between) ? -1 : 0;
    const isSaid = FROM.test(text.slice(Math.max(0, from.within.start - 16), from.within.start)) && CHANGED.test(text.slice(from.within.end, to.within.start));
    if (sign === 0 || !isSaid) return [];
    const change = sign * (Number(to.value) / Number(from.value) - 1) * 100;
    const stated = Number(share.value);
    const isOff = Number.isFinite(change) && Math.abs(change - stated) > Math.max(LEAST_POINTS, Math.abs(change) * LEAST_PART);
    return isOff ? [alarm('percentChange', share, message('From {0} to {1} is {2} %, not {3}.', from.text, to.text, change.toFixed(1), share.text), from, message('From {0} …', from.text))] : [];
  });
};

function areOfOneKind(from: StoryFigure, to: StoryFigure): boolean {
  return AMOUNTS.has(from.kind) && from.kind === to.kind && from.unit?.code === to.unit?.code && isExact(from) && isExact(to) && from.part === to.part;
}
