import { CUES } from '../../../lexicon/lexicon';
import type { Cue } from '../../../lexicon/lexicon';
import { beginsInLowerCase } from './lines';
import { setCue } from './pageView';
import type { PageView } from './pageView';

/** Longer lines are paragraphs: of them only the beginning and the end are looked at. Cells. */
export const CUE_CELLS = 150;

/** 导 读, 更 正, 雾 河 县 报: a word of single characters set apart */
const SPACED_WORD = /^[\u4e00-\u9fff](?:\s{1,3}[\u4e00-\u9fff]){1,4}$/;

/** Cues that a paragraph can show: how it begins, or that a photographer's name ends it. */
const PARAGRAPH_CUES: ReadonlySet<Cue> = new Set<Cue>(['caption', 'question', 'answer', 'listItem', 'prose', 'refersBack']);

/** Cues of heads, which begin with a capital: `lost.` is the last word of a paragraph. */
const HEADS_ALONE: ReadonlySet<Cue> = new Set<Cue>(['noticeHead', 'weatherHead', 'tableHead', 'briefsLabel', 'opinionLabel', 'verseLabel']);

function mayShow(page: PageView, index: number, cue: Cue): boolean {
  if ((page.lines.cells[index] ?? 0) > CUE_CELLS) return PARAGRAPH_CUES.has(cue);
  return !HEADS_ALONE.has(cue) || !beginsInLowerCase(page.lines, index);
}

/** Fills in which cues the lines from `first` to before `end` show, whose texts are filled in. */
export function findCues(page: PageView, first: number, end: number): void {
  const texts = page.texts.slice(first, end).map(cueText);
  for (const cue of CUES) {
    const patterns = page.lexicon.cues[cue] ?? [];
    for (let index = first; index < end && patterns.length > 0; index++) {
      if (mayShow(page, index, cue) && matches(texts[index - first] ?? '', patterns)) setCue(page, index, cue);
    }
  }
}

function cueText(text: string): string {
  return SPACED_WORD.test(text) ? text.replace(/\s/g, '') : text;
}

/** True where a line whose text is filled in shows a cue, looked at for this one alone. */
export function showsCue(page: PageView, index: number, cue: Cue): boolean {
  const text = cueText(page.texts[index] ?? '');
  return mayShow(page, index, cue) && (page.lexicon.marks[cue]?.test(text) ?? true) && matches(text, page.lexicon.cues[cue] ?? []);
}

/** The innermost loop of looking at a page. */
function matches(text: string, patterns: readonly RegExp[]): boolean {
  for (const pattern of patterns) if (pattern.test(text)) return true;
  return false;
}
