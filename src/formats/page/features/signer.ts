import { matchText } from '../view/lines';
import { hasCue } from '../view/pageView';
import type { PrintedLines } from '../view/pageView';

/** 云石县种子站, 渡口街坊聯誼會 敬啟, 云石县公安局 云石县司法局: letters alone, of which the last may end the name of an institution; several may sign together */
const CAN_SIGN =
  /^(?!.*[的了把让讓被走])[\u4e00-\u9fff()·]{3,28}[局处處站室部会會团團社厂廠司队隊院校学學馆館所心组組区區村镇鎮府行店园園署科股厅廳网網委办辦段场場台臺库庫协協盟联聯坊庙廟寺堂](?:\s{1,2}[\u4e00-\u9fff()·]{3,28}[局处處站室部会會团團社厂廠司队隊院校学學馆館所心组組区區村镇鎮府行店园園署科股厅廳网網委办辦段场場台臺库庫协協盟联聯坊庙廟寺堂]){0,3}(?:\s?[谨謹敬]?[启啟])?$/;
/** A sentence, an address with its number, a bracket: what the text of a notice ends with. */
const TEXT_END = /[。;!?)\d]$/;

/** True for an institution that signs a notice: one that is known as such, or what can be its name between the text and a date alone. */
export function isInstitution(page: PrintedLines, index: number): boolean {
  if (hasCue(page, index, 'organisation')) return true;
  if (page.language !== 'zh' || index < 1 || !hasCue(page, index + 1, 'date') || hasCue(page, index, 'noticeHead')) return false;
  return CAN_SIGN.test(matchText(page.lines, index)) && TEXT_END.test(matchText(page.lines, index - 1));
}

/** 二〇二六年六月十日 under the institution: of when a notice is, wherever the line stands */
export function isDateOfNotice(page: PrintedLines, index: number): boolean {
  return hasCue(page, index, 'date') && index > 0 && isInstitution(page, index - 1);
}
