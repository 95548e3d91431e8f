import type { Language } from '../../../core/dump';
import type { PageView } from '../view/pageView';
import { argumentOf } from './argument';
import type { Argument } from './argument';
import { arguesInChinese } from './chineseOpinion';
import type { Draft } from './drafts';
import { arguesInEnglish } from './englishOpinion';
import { arguesInJapanese } from './japaneseOpinion';

const ARGUES: Readonly<Record<Language, (argument: Argument) => boolean>> = { zh: arguesInChinese, en: arguesInEnglish, ja: arguesInJapanese };

/** True for a story that is signed without a role word and argues rather than reports. Any other story that is signed otherwise, or opens with a lead marker, is news. */
export function readsLikeOpinion(page: PageView, draft: Draft): boolean {
  return ARGUES[page.language](argumentOf(page, draft));
}
