import type { PartKind } from '../../../core/story';
import { normaliseWidth } from '../text/normalise';
import { lineText } from '../view/lines';
import type { PageView } from '../view/pageView';
import type { Draft, DraftPart } from './drafts';

/** A story as it is read for whether it argues. */
export interface Argument {
  readonly page: PageView;
  readonly draft: Draft;
  /** The beginning of its text as it is matched, in one piece. */
  readonly text: string;
  /** The same without what others say in it. */
  readonly said: string;
}

/** How much of a story is read to tell commentary from news: UTF-16 units. */
export const READ = 1500;
const QUOTATIONS = /[“「"][^”」"]*[”」"]/g;

/** Reads a story for whether it argues. */
export function argumentOf(page: PageView, draft: Draft): Argument {
  const text = normaliseWidth(textsOf(page, draft).join(between(page)).slice(0, READ));
  return { page, draft, text, said: text.replace(QUOTATIONS, '') };
}

/** What stands between the lines of a text: between those of words a space. */
const between = (page: PageView): string => (page.language === 'en' ? ' ' : '');
/** The paragraphs of a story, or of what looks like a photo item, each in one piece. */
export const textsOf = (page: PageView, draft: Draft): string[] =>
  draft.parts.filter(({ kind, state }) => kind === 'paragraph' || state === 'photoText').map(({ lines }) => lines.map((line) => lineText(page.lines, line)).join(between(page)));

/** The first line of a part. */
export const firstLineOf = ({ lines }: DraftPart): number => lines[0] ?? 0;
/** The first line of each byline of a story. */
export const bylinesOf = ({ parts }: Draft): number[] => parts.filter(({ kind }) => kind === 'byline').map(firstLineOf);
/** True for a story with a lead marker or a dateline: it is news. */
export const hasLead = ({ page, draft }: Argument): boolean => draft.parts.some(({ kind, lines }) => kind === 'paragraph' && lines.some((line) => page.leads[line] === 1));

/** What reports are set with. */
const HEADS: ReadonlySet<PartKind> = new Set<PartKind>(['kicker', 'deck']);
const PICTURES: ReadonlySet<PartKind> = new Set<PartKind>(['caption', 'credit', 'table']);

/** How much a story is set like a report: with a kicker or a deck; subheads; a picture or a table. */
export function signsOfReport({ parts }: Draft, pictured: boolean): number {
  return (parts.some(({ kind }) => HEADS.has(kind)) ? 2 : 0) + (parts.some(({ kind }) => kind === 'subhead') ? 1 : 0) + (pictured || parts.some(({ kind }) => PICTURES.has(kind)) ? 1 : 0);
}

const NUMBER = /\d[\d.,]*|[一二两三四五六七八九十百千万]{2,}/g;
/** News gives at least so many numbers in a hundred characters; commentary, on the pages that were counted, fewer. */
const NEWS_NUMBERS = 3;

/** True for a text with few numbers. */
export function isScarce(text: string): boolean {
  return count(text, NUMBER) * 100 < text.length * NEWS_NUMBERS;
}

/** How often words of a kind stand in a text; their pattern is global. */
export function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}
