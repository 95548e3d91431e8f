import type { Span } from '../../../core/span';
import type { Byline } from '../../../core/story';
import { normaliseWidth } from '../text/normalise';
import type { PrintedLines } from '../view/pageView';
import type { Draft, DraftPart } from './drafts';
import { located, rangeOf, spanOf, within, withoutBreaks } from './located';
import type { Located } from './located';

/** How far into a lead its opener and byline may reach. UTF-16 units. */
const LEAD_REACH = 120;

/** How the first paragraph opens. */
export interface Opening {
  readonly part: DraftPart;
  readonly marker: Span | null;
  readonly place: Span | null;
  readonly agency: Byline | null;
  /** The byline in the opener or in brackets behind it: `记者 X 通讯员 Y`. */
  readonly people: Located | null;
}

/** The lead marker or dateline with which the first paragraph opens, and the people named there. */
export function openingOf(page: PrintedLines, draft: Draft): Opening | null {
  const part = draft.parts.find(({ kind }) => kind === 'paragraph');
  if (!part) return null;
  const where = located(page, part.lines);
  const isSetInColumn = page.language !== 'en' && part.lines.length > 1;
  return openingAt(page, part, where) ?? (isSetInColumn ? openingAt(page, part, withoutBreaks(where)) : null);
}

function openingAt(page: PrintedLines, part: DraftPart, where: Located): Opening | null {
  const head = normaliseWidth(where.text.slice(0, LEAD_REACH));
  for (const lead of page.lexicon.leads) {
    const match = lead.exec(head);
    const groups = match?.indices?.groups;
    if (!match || !groups) continue;
    const { marker, place, agency, people } = groups;
    return {
      part,
      marker: marker ? spanOf(where, marker) : null,
      place: place ? spanOf(where, place) : null,
      agency: agency ? agencyOf(page, agency, where) : null,
      people: people ? within(where, ...people) : bracketAfter(where, head, match[0].length),
    };
  }
  return null;
}

function agencyOf(page: PrintedLines, at: readonly [number, number], where: Located): Byline | null {
  const name = where.text.slice(...at).replace(/-\n\s*/g, '').replace(/\s+/g, ' ');
  if (/^Special$/i.test(name)) return null;
  return { role: 'agency', names: [{ text: name, span: spanOf(where, at) }], lines: rangeOf(page, where) };
}

/** 本报讯(记者 钱葆真 通讯员 周玉衡): the bracket must open right behind the opener. */
function bracketAfter(where: Located, head: string, from: number): Located | null {
  const match = /^\s{0,3}(?:电|電|讯)?\s?\(([^()]{2,60})\)/.exec(head.slice(from));
  if (!match?.[1]) return null;
  const start = from + match[0].indexOf('(') + 1;
  return within(where, start, start + match[1].length);
}
