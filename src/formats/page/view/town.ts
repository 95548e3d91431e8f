/** How much of a dump is read for the name of its town, more than for its language: UTF-16 units. */
export const TOWN_SAMPLE = 40_000;
/** 沄湾日报, 岚河县报, 今日桐岙: the paper's name begins with the town's */
const NAMEPLATE = /([\u4e00-\u9fff]{2,3}?)(?:市|县|縣)?(?:日报|晚报|晨报|时报|早报|都市报|导报|商报|农民报|新闻网|新闻|县报|市报|周刊|日報|晚報|晨報|時報|早報|郵報|商報|週報|新報|新聞網|發布|发布)/g;
/** 云石市, 嵐縣; not 老街夜市, 龙头股市 */
const PLACE = /([\u4e00-\u9fff]{2})(?:(?<![夜超樓楼股])市|县|縣)/g;
/** 我市, 全县, 各县; 综合新闻, 协会发布: no names */
const NO_NAME = /^[我全各本该省城都两三几]|[省全各协會会]$|^(?:综合|国际|国内|要闻|体育|社会|时政|民生|经济|最新|本地|新华|中国|协会|联合|公安|官方|滚动|图片|头条|更多|首页|今日|地方|港聞|焦點)/;

/**
 * The town whose paper this is, by how often the text names it beside 市 or 县 and in names of papers; empty where none is
 * named twice. Chinese only: elsewhere headlines do not name the paper's own town.
 */
export function senseTown(text: string): string {
  const sample = text.slice(0, TOWN_SAMPLE);
  const counts = new Map<string, number>();
  const count = (name: string, worth: number): void => {
    if (!NO_NAME.test(name)) counts.set(name, (counts.get(name) ?? 0) + worth);
  };
  for (const [, name = ''] of sample.matchAll(NAMEPLATE)) count(name.slice(0, 2), 3);
  for (const [, name = ''] of sample.matchAll(PLACE)) count(name, 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= 2 ? best[0] : '';
}
