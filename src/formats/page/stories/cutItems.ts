import { isFull } from '../view/lineBody';
import { hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { ends, gap } from '../view/rows';
import type { Draft, DraftPart } from './drafts';

/** 5面 川開きを前に舟大|工が大忙し: true where the column cuts an entry of an index in two. */
const isCut = (page: PageView, first: number, above: number, line: number): boolean =>
  hasCue(page, first, 'pageReference') && isFull(page, above) && !ends(page, above) && !gap(page, line) && !hasCue(page, line, 'pageReference') && !hasCue(page, line, 'listItem');

/** The story with each entry of an index in one part, over however many lines it runs. */
export function withWholeItems(page: PageView, draft: Draft): Draft {
  const parts: DraftPart[] = [];
  for (const part of draft.parts) {
    const last = parts.at(-1);
    const [first, above, line] = [last?.lines[0] ?? 0, last?.lines.at(-1) ?? 0, part.lines[0] ?? 0];
    if (last?.kind === 'listItem' && part.kind === 'listItem' && isCut(page, first, above, line)) parts[parts.length - 1] = { ...last, lines: [...last.lines, ...part.lines] };
    else parts.push(part);
  }
  return { ...draft, parts };
}
