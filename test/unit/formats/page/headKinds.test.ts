import { describe, expect, it } from 'vitest';
import { readPage } from './markedReading';

/** Kinds of heads that are told apart by what their lines say, not by how long they are: read whole. */
const PAGES: Readonly<Record<string, string>> = {
  'a headline whose second line says what its first can do': `
    nameplate  | 沄湾日报
    folio      | 2026年4月2日 星期四 第2版 民生
    # news
    headline   | 沄湾公积金5月1日起
    +          | 可“边租边提”
    byline     | 记者 秦远舟
    paragraph  | 本报讯 昨天，记者从沄湾市住房公积金管理中心获悉，5月1日起，租房职工提取公积金不再限定次数，每月都可以把租金直接划到房东账户，全程网上办理，预计惠及职工六万多人。
    paragraph  | 中心负责人说，材料已从五份减到一份，职工只要在手机上传租房合同即可。
  `,
  'the news of a place under its kicker': `
    nameplate  | 桐岙报
    folio      | 2026年4月2日 星期四 第2版 乡镇
    # news
    kicker     | 一根扁担“退休”
    headline   | 石潭乡：山泉水接进了最后十户人家
    byline     | 记者 孟晓棠
    paragraph  | 拧开龙头，山泉水哗哗地流进水缸。3月30日，石潭乡最高处的岭背村十户人家全部通上了自来水，挑了半辈子水的林阿婆把扁担挂上了墙。
    paragraph  | 岭背村海拔八百米，过去吃水要到两里外的泉眼去挑，一担水走下来只剩七成。
  `,
  'the first of a page, under the names that the paper goes by': `
    nameplate  | 沄湾发布 今沄湾客户端
    # news
    kicker     | 牵手高校院所 补齐产业链条
    headline   | 沄湾4个新材料项目签约，总投资9亿元
    byline     | 记者 秦远舟
    byline     | 通讯员 孟晓棠 石越
    paragraph  | 本报讯 作为沄湾补齐新材料产业链条的重要一步，“沄湾—棠港”产业对接会昨日在棠港大学举行，4个新材料项目现场签约，总投资9亿元，涵盖碳纤维、海水淡化膜、船用涂料等领域。
    paragraph  | 新材料是沄湾“2+4”产业体系中起步最晚的一个。三年前，全市做碳纤维的企业只有一家，如今上下游已有十四家，去年产值突破二十亿元。
    paragraph  | 市招商局负责人说，签约只是开始，项目落地还要过用地、用能、用工三道关，专班已经住进了园区。
  `,
};

describe('A head is read as', () => {
  it.each(Object.entries(PAGES))('%s', (_, marked) => {
    const { reading, expected } = readPage(marked);
    expect(reading).toEqual(expected);
  });
});
