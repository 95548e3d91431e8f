import { saysWrittenBy } from '../bylines/byline';
import { isInstitution } from '../features/signer';
import { BYLINE_MARKED } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { text } from '../view/rows';

/** 特约撰稿 皮日新, 影评人 皮日新, 皮日新 著; 来源:沄湾日报 作者:皮日新: no reporter */
const INVITED = /撰稿|[影剧书乐球]评人|专栏作家|\s[著译]\s*$|(?:^|\s)作者:(?!.*(?:记者|通讯员))/;

/** A bare name, or what could be somebody's pen name, and no reporter's: as Chinese and Japanese commentaries are signed. */
export function isUnmarked(page: PageView, line: number): boolean {
  return (page.bylines[line] !== BYLINE_MARKED && !isInstitution(page, line)) || saysWrittenBy(text(page, line)) || INVITED.test(text(page, line));
}
