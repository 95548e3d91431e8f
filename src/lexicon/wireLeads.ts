import { CAPITALS, LETTERS } from './letters';

const AGENCIES_LATIN = 'AP|AFP|Reuters|UPI|Xinhua|Yonhap|Kyodo|EFE|dpa|DPA|ANSA|Lusa|LUSA|ANP|Belga|BELGA|TASS|Itar-Tass|Interfax|Bernama|PTI|ANI|IANS|APA|sda|SDA|NTB|TT|Ritzau|PAP|CTK|ČTK|MTI|AAP|CP|The Canadian Press|Antara|Télam|Telam|Notimex|Europa Press|ATS|AA|MENA|SANA|KCNA|VNA|TTXVN|Bloomberg|Sputnik|Agência Brasil';
const AGENCIES_CHINESE = '新华社|新華社|中新社|中新网|中国新闻社|中央社|中通社|法新社|路透社?|美联社|美聯社|共同社|韩联社|韓聯社|德新社|塔斯社|俄新社|埃菲社|彭博社?|朝中社';

/**
 * How items of news agencies open, on text with half-width punctuation. Named groups: `agency`; `place` (with the day); `people`. With the flag d.
 */
export const WIRE_LEADS: readonly RegExp[] = [
  new RegExp(`^[(【〔[]?(?<agency>${AGENCIES_CHINESE})(?<people>(?:记者|記者)[\\u4e00-\\u9fff]{2,3}(?:、[\\u4e00-\\u9fff]{2,3})*)(?<place>[\\u4e00-\\u9fff]{2,8}\\d{1,2}日)(?:专|專|综合外|綜合外)?(?:电|電|讯|訊)[)】〕\\]]?`, 'd'), //  (中央社記者林遠舟台北5日電)
  new RegExp(`^[(【〔[]?(?<agency>${AGENCIES_CHINESE})(?<place>[^\\s电電讯訊,。(]{1,24}?日)(?:专|專|綜合外|综合外)?(?:电|電|讯|訊)[)】〕\\]]?`, 'd'), //  新华社北京3月5日电(记者 …)
  new RegExp(`^(?<place>[${CAPITALS}][${LETTERS}.'’-]*(?:[ /](?:[${CAPITALS}]|d[aeiou]s?\\s)[${LETTERS}.'’-]*){0,4}(?:,\\s[${LETTERS}\\d][${LETTERS}\\d.]*(?:\\s[${LETTERS}\\d.]+){0,3}){0,2})\\s?[.,]?\\s?\\((?<agency>${AGENCIES_LATIN})\\)\\s?\\.?\\s?(?:[-—–=:_]|--)\\s?`, 'd'), //  SEOUL, May 3 (Yonhap) --; LOUISVILLE, Ky. (AP) —; Madrid, 3 ene (EFE).-
  new RegExp(`^(?<place>[${CAPITALS}][${LETTERS}.'’-]*(?:\\s[${CAPITALS}][${LETTERS}.'’-]*){0,3},\\s[${LETTERS}]{3,9}\\s\\d{1,2})\\.?\\s/(?<agency>${AGENCIES_LATIN})/\\.?\\s?`, 'd'), //  MOSCOW, March 9. /TASS/.
  new RegExp(`^\\((?<agency>${AGENCIES_LATIN})\\)\\s?[-—–]\\s?(?<place>[${CAPITALS}][${LETTERS} .'’-]{1,30}(?:,\\s\\d{1,2}\\s[${LETTERS}]{3,9})?)\\s?[-—–.]`, 'd'), //  (ANSA) - ROMA, 3 MAR -
  new RegExp(`^(?<place>[${CAPITALS}][${LETTERS}.'’-]+(?:\\s(?:(?:de|del|la|los|las)\\s)?[${CAPITALS}][${LETTERS}.'’-]+){0,3}(?:\\s\\([${LETTERS} .]{2,20}\\))?,\\s\\d{1,2}\\s(?:ene|feb|mar|abr|may|jun|jul|ago|sep|sept|oct|nov|dic)\\.?)\\s?(?:\\((?<agency>EFE|Agencias)\\)\\s?)?\\.?\\s?[-—–]\\s?`, 'd'), //  Madrid, 3 ene.-
  /^\((?<place>[가-힣]{2,6})=(?<agency>연합뉴스|뉴시스|뉴스1)\)\s?(?<people>[가-힣]{2,4}(?:\s[가-힣]{2,4}){0,2})\s기자\s?=/d, //  (서울=연합뉴스) 홍길동 기자 =
  /^【(?<place>[^】=\d]{1,24}?)(?<agency>共同|時事|AFP=?時事|ロイター)(?:=(?<people>[^】]{2,10}))?】/d, //  【東京共同】
];

/** What every lead has, on text of any width: spares the leads' expressions most lines. */
export const WIRE_MARK = new RegExp(`[(（](?:${AGENCIES_LATIN}|EFE|Agencias)[)）]|/(?:${AGENCIES_LATIN})/|${AGENCIES_CHINESE}|연합뉴스|뉴시스|뉴스1|共同|時事|AFP|ロイター|,\\s\\d{1,2}\\s(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)`);
