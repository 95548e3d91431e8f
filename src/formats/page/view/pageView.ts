import type { Language } from '../../../core/dump';
import { CUES } from '../../../lexicon/lexicon';
import type { Cue, Lexicon } from '../../../lexicon/lexicon';
import { parseByline } from '../bylines/byline';
import type { ParsedByline } from '../bylines/parsedByline';
import { holdsBit, setBit, wordsFor } from './bits';
import type { Layout } from './layout';
import { lineText } from './lines';
import type { LineTable } from './lines';

/** What a line is as a byline: nothing, role-marked, bare names, or a credit. */
export const BYLINE_NONE = 0;
export const BYLINE_MARKED = 1;
export const BYLINE_BARE = 2;
export const BYLINE_CREDIT = 3;

/** Everything about a page that features read: one value a line in each column, made in one pass. */
export interface PageView {
  readonly lines: LineTable;
  readonly layout: Layout;
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly headCells: number;
  /** True where a Chinese page is printed in traditional characters. */
  readonly traditional: boolean;
  /** The town or county that the paper belongs to, as its nameplate or its leads name it; empty where they do not. */
  readonly town: string;
  /** Each line as it is matched (see `normaliseWidth`); of a long line only its beginning. */
  readonly texts: string[];
  /** The end of each line as it is matched. */
  readonly tails: string[];
  /** One bit for each cue, CUE_WORDS numbers for each line. */
  readonly cues: Uint32Array;
  /** BYLINE_… for each line. */
  readonly bylines: Uint8Array;
  /** 1 where a line ends a sentence. */
  readonly endsSentence: Uint8Array;
  /** 1 where a line ends with a question or exclamation mark. */
  readonly endsAsking: Uint8Array;
  /** 1 where a line ends with a comma, colon or dash. */
  readonly endsOpen: Uint8Array;
  /** 1 where a quotation, title or bracket is still open at the line's end. */
  readonly quoteOpen: Uint8Array;
  /** 1 where the line looks like running text: long, or full to the wrap width, or a sentence. */
  readonly body: Uint8Array;
  /** For each short line a number that lines with the same letters share (see `lettersOf`), 0 for others. */
  readonly letters: Uint32Array;
  /** REPEATS_… for each line. */
  readonly repeats: Uint8Array;
  /** 1 where a credit stands behind the last sentence. */
  readonly creditEnd: Uint8Array;
  /** 1 where the line begins with a lead marker or dateline. */
  readonly leads: Uint8Array;
  /** Index into WORDINGS for each line. */
  readonly wordings: Uint8Array;
}

/** So many numbers of `cues` a line has. */
export const CUE_WORDS = wordsFor(CUES.length);
const CUE_INDEX = new Map<Cue, number>(CUES.map((cue, index) => [cue, index]));

/** What people are read from: lines, their cues and the language they are in. */
export type PrintedLines = Pick<PageView, 'lines' | 'cues' | 'lexicon' | 'language'>;

/** True where a line of the page shows a cue. Lines outside the page show none. */
export function hasCue(page: Pick<PageView, 'lines' | 'cues'>, index: number, cue: Cue): boolean {
  return index >= 0 && index < page.lines.count && holdsBit(page.cues, index * CUE_WORDS, CUE_INDEX.get(cue) ?? 0);
}

/** Notes that a line of the page shows a cue. */
export function setCue({ cues }: Pick<PageView, 'cues'>, index: number, cue: Cue): void {
  setBit(cues, index * CUE_WORDS, CUE_INDEX.get(cue) ?? 0);
}

/** The byline or credit that a whole line of the page is; null where it is none. */
export function bylineOfLine(page: PageView, index: number): ParsedByline | null {
  return parseByline(lineText(page.lines, index), page.lexicon);
}

/** Name and address supplied: in English words mark an author only where he does not sign his letter. */
export function withholdsName(page: PageView, index: number): boolean {
  return page.language === 'en' && page.bylines[index] === BYLINE_MARKED && bylineOfLine(page, index)?.groups.some(({ role }) => role === 'author') === true;
}
