import type { Draft } from './drafts';
import { lineText } from './lines';
import { BYLINE_BARE } from './pageView';
import type { PageView } from './pageView';

/** How much of a story is read to tell commentary from news: UTF-16 units. */
const READ = 1500;

/** News gives at least so many numbers in a hundred characters; commentary, on the pages that were counted, fewer. */
const NEWS_NUMBERS = 3;
const NUMBER = /\d[\d.,]*|[一二两三四五六七八九十百千万]{2,}/g;

/**
 * True for a story that is signed with a bare name and argues rather than reports: it has words of commentary (see the
 * lexicon) or few numbers. A story that is signed otherwise, or opens with a lead marker, is news.
 */
export function readsLikeOpinion(page: PageView, draft: Draft): boolean {
  const signed = draft.parts.some(({ kind, lines }) => kind === 'byline' && page.bylines[lines[0] ?? 0] === BYLINE_BARE);
  const paragraphs = draft.parts.filter(({ kind }) => kind === 'paragraph').flatMap(({ lines }) => lines);
  if (!signed || paragraphs.some((line) => page.leads[line] === 1)) return false;
  const text = paragraphs.map((line) => lineText(page.lines, line)).join('').slice(0, READ);
  return count(text, page.lexicon.opinionWords) > 0 || count(text, NUMBER) * 100 < text.length * NEWS_NUMBERS;
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}
