import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/core/dump';
import { creditAtEnd } from '../../../../src/formats/page/bylines/creditAtEnd';
import { parseByline } from '../../../../src/formats/page/bylines/byline';
import type { ParsedByline } from '../../../../src/formats/page/bylines/parsedByline';
import { LEXICONS } from '../../../../src/lexicon/lexicons';

/** A byline as one line: `reporter 秦远舟 · correspondent 孟晓棠 石越 (title; affiliation)`; a bare name is in brackets. */
function written(parsed: ParsedByline | null): string | null {
  if (!parsed) return null;
  const groups = parsed.groups.map(({ role, names, title, affiliation }) => {
    const more = [title, affiliation].filter((word) => word !== undefined);
    return [role, ...names.map(({ text }) => text), ...(more.length > 0 ? [`(${more.join('; ')})`] : [])].join(' ');
  });
  return parsed.marked ? groups.join(' · ') : `[${groups.join(' · ')}]`;
}

function read(line: string, language: Language = 'zh'): string | null {
  return written(parseByline(line, LEXICONS[language]));
}

describe('Chinese bylines', () => {
  it.each([
    // role words before the names
    ['记者 秦远舟', 'reporter 秦远舟'],
    ['记者 秦远舟 通讯员 孟晓棠 石越', 'reporter 秦远舟 · correspondent 孟晓棠 石越'],
    ['本报记者 孙立言 李慕白', 'reporter 孙立言 李慕白'],
    ['记者 江牧云、郑小舟', 'reporter 江牧云 郑小舟'],
    ['记者秦远舟 通讯员孟晓棠', 'reporter 秦远舟 · correspondent 孟晓棠'],
    ['记者：鲁立秋', 'reporter 鲁立秋'],
    ['○ 通讯员 何田田', 'correspondent 何田田'],
    ['本报评论员 冯知微', 'commentator 冯知微'],
    ['周刊记者 江牧云', 'reporter 江牧云'],
    ['都市周刊见习记者 江牧云', 'reporter 江牧云 (见习记者)'],
    ['秦　舟　辑', 'author 秦舟'],
    ['县法律援助中心　秦　舟　答', '[author 秦舟 (县法律援助中心)]'],
    // with what, from where and when a picture was taken
    ['读者 石小越 手机拍摄', 'photographer 石小越'],
    ['读者“半夏”摄', 'photographer 半夏'],
    ['（北港日報記者馮望川由直升機上攝）', 'photographer 馮望川'],
    ['本报记者　石　越　今晨6时25分摄', 'photographer 石越'],
    ['記者馮望川昨日攝', 'photographer 馮望川'],
    ['工会　石　越　摄', 'photographer 石越'],
    // from where and how a report was sent
    ['云石日报特派记者　石　越　6月25日渡口电', 'reporter 石越 (特派记者)'],
    ['記者　馮望川／北港電話', 'reporter 馮望川'],
    // between dots, behind an office that somebody holds for another
    ['·石　越·', '[author 石越]'],
    ['代局長　馮望川', '[author 馮望川 (代局長)]'],
    ['本報主筆室', 'staff 本報主筆室'],
    ['統計：醫務部', 'source 醫務部'],
    ['訪問、撮錄：馮望川', 'reporter 馮望川'],
    ['主答：馮望川', 'author 馮望川'],
    ['曲詞：馮望川', 'author 馮望川'],
    // of several departments
    ['宣传科　石　越　　产科　孟晓棠', '[author 石越 (宣传科) · author 孟晓棠 (产科)]'],
    ['关节病区　石　越', '[author 石越 (关节病区)]'],
    // the lead of a text, whose bracket the line end cuts
    ['本报讯　（通讯员', null],
    // names printed with spaces inside
    ['丰 年 江牧云', '[author 丰年 江牧云]'],
    ['（江牧云 丰 年）', '[author 江牧云 丰年]'],
    ['记者 陈 述 通讯员 林 木', 'reporter 陈述 · correspondent 林木'],
    ['记者\u3000巴 图', 'reporter 巴图'],
    // a name that the line end cuts
    ['记者 秦远舟 通讯员 牛建\n军', 'reporter 秦远舟 · correspondent 牛建军'],
    // who wrote and who pictured, behind the names of several
    ['都市报记者　秦　舟　孟　棠　实习生　石小越　文　　孟　棠　图', 'reporter 秦舟 孟棠 · reporter 石小越 · photographer 孟棠'],
    ['■早报记者 秦 舟 实习生 石 越/文 早报记者 孟 棠/图', 'reporter 秦舟 · reporter 石越 · photographer 孟棠'],
    ['通讯员 石 越 文并图', 'correspondent 石越 · photographer 石越'],
    ['秦远舟　口述　石　越　整理', 'author 秦远舟 · reporter 石越'],
    // a name of three set wide before what he did, or cut from its last character
    ['花　未　眠　摄', 'photographer 花未眠'],
    ['本组图片由石　越拍摄', 'photographer 石越'],
    // whose reporter, though the house could be called so
    ['商讯记者　秦 舟　实习生　石 越', 'reporter 秦舟 · reporter 石越'],
    // who asks, not who is asked; who leads a talk and is a reporter
    ['受访人：孟　棠　采访人：本报记者　秦　舟', 'reporter 秦舟'],
    ['主持人：本报记者　秦远舟　实习生　石越', 'reporter 秦远舟 · reporter 石越'],
    ['本栏主持　石越', 'columnEditor 石越'],
    ['拍客 石 越', 'photographer 石越'],
    // whoever answers, from where
    ['解答：市消保委投诉部 石 越', 'author 石越 (市消保委投诉部)'],
    ['本报记者　秦　舟　通讯员　孟小棠（市二院）', 'reporter 秦舟 (市二院) · correspondent 孟小棠'],
    // pupils and their classes, children and their age, and no teacher
    ['子弟小学五年级 石　越', '[author 石越 (子弟小学五年级)]'],
    ['市三小 石越', '[author 石越 (市三小)]'],
    ['石小越（7岁）', '[author 石小越]'],
    ['小记者　石　越　辅导教师　孟　棠', 'reporter 石越 (小记者)'],
    ['城西　石老师', '[author 石老师 (城西)]'],
    // who did the research, each of them once
    ['（课题组成员：秦　舟　孟小棠　石　越　执笔：石　越）', 'author 秦舟 孟小棠 石越'],
    ['中共云石市委党校课题组', 'author 中共云石市委党校课题组'],
    ['县农业局技术股供稿', 'author 县农业局技术股'],
    ['本报编辑部', 'author 本报编辑部'],
    ['本报评论员文章', 'commentator 本报评论员文章'],
    ['（德新）', 'agency 德新'],
    ['（石　越　编译）', 'reporter 石越'],
    ['采价：晚报记者　石　越', 'reporter 石越'],
    // in what a table counts
    ['（单位：元／市斤）', null],
    // names of more or fewer characters
    ['记者 欧阳牧之 通讯员 帕提古丽·艾山江', 'reporter 欧阳牧之 · correspondent 帕提古丽·艾山江'],
    // behind a slash, that they report
    ['衛青瓷／特稿', 'reporter 衛青瓷'],
    ['衛青瓷、馮望／北港連線報導', 'reporter 衛青瓷 馮望'],
    ['衛青瓷／專訪', 'reporter 衛青瓷'],
    // what a critic, an author, a passenger is
    ['特约影评人 秦远舟', 'author 秦远舟 (特约影评人)'],
    ['秦远舟　著', 'author 秦远舟'],
    ['街坊　石　越　摄', 'photographer 石越'],
    ['石　越　摄于东桥渡口', 'photographer 石越'],
    ['（孟晓棠 10月1日摄于青石街）', 'photographer 孟晓棠'],
    // where a miner works
    ['掘进队　石　越', '[author 石越 (掘进队)]'],
    // agencies, and whose pictures are theirs
    ['（法新社）', 'agency 法新社'],
    ['路透', 'agency 路透'],
    ['（美聯社／達志影像）', 'agency 美聯社 達志影像'],
    ['圖／歐新社', 'source 歐新社'],
    ['法新传真', 'source 法新'],
    ['受訪者提供圖片', 'source 受訪者'],
    ['（法新社資料照）', 'source 法新社'],
    // where a reader lives, and how one calls him
    ['南圳　鄧婆婆', '[author 鄧婆婆 (南圳)]'],
    ['北港　李太', '[author 李太 (北港)]'],
    // who writes without a name
    ['一名乡村教师', '[author 一名乡村教师]'],
    ['几位退休工人', '[author 几位退休工人]'],
    ['一群老街坊上', '[author 一群老街坊]'],
    // a title set apart from its role word, or cut off
    ['本报记者 陈 述 实习\n记者 石越', 'reporter 陈述 · reporter 石越'],
    ['见习 记者石越', 'reporter 石越 (见习记者)'],
    // who gave the picture has not taken it
    ['文　石越　图　受访者提供', 'reporter 石越 · source 受访者'],
    ['文　石越　图　本人供图', 'reporter 石越 · source 本人'],
    // what somebody is, by trade
    ['营养师　石越', '[author 石越 (营养师)]'],
    ['市康复医院治疗师　石越', '[author 石越 (市康复医院治疗师)]'],
    // a house's reporters
    ['学生记者团　石越', 'reporter 石越 (学生记者团)'],
    ['本报云石记者站　石越', 'reporter 石越'],
    // titles
    ['首席记者 方远山', 'reporter 方远山 (首席记者)'],
    ['见习记者 姚小满 通讯员 石磊', 'reporter 姚小满 (见习记者) · correspondent 石磊'],
    ['本报全媒体记者 许长乐', 'reporter 许长乐'],
    // brackets, bullets, slashes
    ['（记者 谢安澜）', 'reporter 谢安澜'],
    ['□ 本报记者 曹望舒', 'reporter 曹望舒'],
    ['■见习记者 彭程', 'reporter 彭程 (见习记者)'],
    ['□记者 鲁立秋 文/摄', 'reporter 鲁立秋 · photographer 鲁立秋'],
    ['记者 鲁立秋 摄影报道', 'reporter 鲁立秋 · photographer 鲁立秋'],
    ['文/鲁立秋', 'reporter 鲁立秋'],
    // what stands for a name
    ['本报评论员', 'commentator 本报评论员'],
    // who signs for an office
    ['镇长　林怀远', '[author 林怀远 (镇长)]'],
    ['局長 林望', '[author 林望 (局長)]'],
    // bare names
    ['林怀远', '[author 林怀远]'],
    ['江 述', '[author 江述]'],
    ['□ 梅雨辰', '[author 梅雨辰]'],
    ['欧阳牧之', '[author 欧阳牧之]'],
    ['丁若谷（作者单位：棠港大学城乡治理学院）', '[author 丁若谷 (棠港大学城乡治理学院)]'],
    // characters that name roles elsewhere, in names set wide
    ['通讯员 文 山 记者 书 远', 'correspondent 文山 · reporter 书远'],
    ['通讯员 石 东 青', 'correspondent 石东青'],
    ['文 雷 鸣 图', 'reporter 雷鸣 · photographer 雷鸣'],
    ['影 舟 摄', 'photographer 影舟'],
    ['石 东 青 文/摄', 'reporter 石东青 · photographer 石东青'],
    ['图/文 石 东 青', 'reporter 石东青 · photographer 石东青'],
    ['石 东 文/图', 'reporter 石东 · photographer 石东'],
    // whoever's reporters
    ['区融媒体记者 秦远舟 社区通讯员 孟晓棠', 'reporter 秦远舟 · correspondent 孟晓棠'],
    ['本报驻临溪特约记者 秦远舟', 'reporter 秦远舟 (特约记者)'],
    ['本报两会报道组 秦远舟 孟晓棠', 'reporter 秦远舟 孟晓棠'],
    ['作者：沄湾日报记者 秦远舟', 'reporter 秦远舟'],
    // what a site says of an article
    ['来源：沄湾日报　作者：本报记者 秦 远 文/摄', 'source 沄湾日报 · reporter 秦远 · photographer 秦远'],
    ['来源：沄湾日报 作者：记者 秦远舟 通讯员 孟晓棠 浏览：312', 'source 沄湾日报 · reporter 秦远舟 · correspondent 孟晓棠'],
    ['期次：第12期　作者：·  通讯员  秦远舟  ·  孟晓棠', 'correspondent 秦远舟 孟晓棠'],
    ['期次：第12期　作者：·  文学院2024级  秦远舟', 'author 秦远舟 (文学院2024级)'],
    ['2031-05-04 08:20:02 来源：云石社 作者：秦远舟 责任编辑：孟晓棠', 'source 云石社 · author 秦远舟'],
    ['2031/05/04 08:20 記者秦遠舟／雲石報導', 'reporter 秦遠舟'],
    ['2031-05-04 08:20 雲石新聞網／記者秦遠舟／東港報導', 'reporter 秦遠舟'],
    ['作者：秦远舟　来源：县水利局　字数：120', 'author 秦远舟 · source 县水利局'],
    ['期次：第12期 作者：· 秦远舟', 'author 秦远舟'],
    ['来源：新华社', 'source 新华社'],
    ['发布时间：2031-05-04 08:20　来源：云石融媒　记者：秦 远　通讯员：孟晓棠', 'source 云石融媒 · reporter 秦远 · correspondent 孟晓棠'],
    ['发布日期：2031-05-04　来源：县水利局　采访：秦远舟　阅读量：312', 'source 县水利局 · reporter 秦远舟'],
    // role words set wide
    ['通 讯 员　秦远舟', 'correspondent 秦远舟'],
    ['记 者　秦 远　通 讯 员　孟晓棠', 'reporter 秦远 · correspondent 孟晓棠'],
    ['林怀远摄影报道', 'reporter 林怀远 · photographer 林怀远'],
    // who writes a letter
    ['云石家园小区　丁若谷', '[author 丁若谷 (云石家园小区)]'],
    ['秦远舟 通讯员 孟晓棠', 'reporter 秦远舟 · correspondent 孟晓棠'],
    ['本刊记者 秦远舟 发自沄湾、临溪', 'reporter 秦远舟'],
    ['本報特派記者　馮 望　昨日發自雲石', 'reporter 馮望 (特派記者)'],
    ['本报记者　石越　沄湾连线', 'reporter 石越'],
    ['賁望川／連線報導', 'reporter 賁望川'],
    ['报道：秦远舟 摄影：孟晓棠', 'reporter 秦远舟 · photographer 孟晓棠'],
    ['記者：馮望圖', 'reporter 馮望圖'],
    ['（本報記者馮望攝）', 'photographer 馮望'],
    // a spaced surname before a given name of two characters
    ['记者 麦 冬青 柯 远', 'reporter 麦冬青 柯远'],
    // houses, titles and words that say no more than "reported by"
    ['沄湾日报全媒体记者 秦远舟', 'reporter 秦远舟'],
    ['潮新闻记者 秦远舟 通讯员 孟晓棠', 'reporter 秦远舟 · correspondent 孟晓棠'],
    ['小记者 秦远舟', 'reporter 秦远舟 (小记者)'],
    ['本报记者秦远舟报道', 'reporter 秦远舟'],
    // units and what the writer is
    ['通讯员 市公安局 秦远舟', 'correspondent 秦远舟 (市公安局)'],
    ['通讯员 市公安局 秦远舟 县医院 孟晓棠', 'correspondent 秦远舟 (市公安局) · correspondent 孟晓棠 (县医院)'],
    ['区委宣传部 秦远舟', '[author 秦远舟 (区委宣传部)]'],
    ['退休教师 鄢守正', '[author 鄢守正 (退休教师)]'],
    ['快递柜用户 鄢守正', '[author 鄢守正 (快递柜用户)]'],
    ['公司职员 沈 眉', '[author 沈眉 (公司职员)]'],
    // 文 and 图 before the names, or behind each
    ['文/秦远舟 图/孟晓棠', 'reporter 秦远舟 · photographer 孟晓棠'],
    ['全媒体记者 秦远舟/文 孟晓棠/图', 'reporter 秦远舟 · photographer 孟晓棠'],
    ['记者 秦远舟 文 孟晓棠 图', 'reporter 秦远舟 · photographer 孟晓棠'],
    ['记者 秦远舟 通讯员 孟晓棠 文/图', 'reporter 秦远舟 · photographer 秦远舟 · correspondent 孟晓棠 · photographer 孟晓棠'],
    ['采访 秦远舟 整理 孟晓棠', 'reporter 秦远舟 · reporter 孟晓棠'],
    // other separators
    ['文丨秦远舟', 'reporter 秦远舟'],
    ['文|秦远舟 图|孟晓棠', 'reporter 秦远舟 · photographer 孟晓棠'],
    ['记者·秦远舟', 'reporter 秦远舟'],
    // agencies and the desk
    ['据新华社', 'agency 新华社'],
    ['综合新华社报道', 'agency 新华社'],
    ['综合新华社、中新社报道', 'agency 新华社 中新社'],
    ['据人民网、央视新闻', 'agency 人民网 央视新闻'],
    ['云石小学四（2）班 荀小鱼', '[author 荀小鱼 (云石小学四(2)班)]'],
    ['北港中學　高一忠班　馮望', '[author 馮望 (北港中學 高一忠班)]'],
    ['解答人：韩立言', 'author 韩立言'],
    ['本报综合报道', 'staff 本报综合报道'],
    ['（均据新华社）', 'agency 新华社'],
    ['（本报民声工作室整理）', 'staff 本报民声工作室'],
    ['（市民政局社会救助科答复）', 'author 市民政局社会救助科'],
    // who made the picture
    ['新华社发（秦远舟 摄）', 'photographer 秦远舟'],
    ['图片由市博物馆提供', 'source 市博物馆'],
    ['本组图片由林望摄', 'photographer 林望'],
    ['(照片均由本报记者 林望 摄)', 'photographer 林望'],
    ['本组照片由鲜于敏摄', 'photographer 鲜于敏'],
    ['照片由林望提供', 'source 林望'],
    ['(法院供图)', 'source 法院'],
    ['图源：市文旅局', 'source 市文旅局'],
    ['受访者供图', 'source 受访者'],
    ['本人供图', 'source 本人'],
    ['作者本人提供', 'source 作者本人'],
    ['当事人供图', 'source 当事人'],
    ['剧组供图', 'source 剧组'],
    ['学校供图', 'source 学校'],
    ['文／本报记者　石越　图／受访者', 'reporter 石越 · source 受访者'],
    ['主办方提供', 'source 主办方'],
    ['圖／北港漁會提供', 'source 北港漁會'],
    ['谷川農場／提供', 'source 谷川農場'],
    ['大會提供', 'source 大會'],
    ['註冊營養師　馮望', '[author 馮望 (註冊營養師)]'],
    ['學校輔導員　馮望', '[author 馮望 (學校輔導員)]'],
    ['孝子　馮望　率家人泣告', '[author 馮望 (孝子)]'],
    ['谷川明／提供', 'source 谷川明'],
    ['琢玉精工提供', 'source 琢玉精工'],
    ['讀者提供', 'source 讀者'],
    ['馮望川提供', 'source 馮望川'],
    ['馮望川供圖', 'photographer 馮望川'],
    ['圖／馮望川提供', 'source 馮望川'],
    // who sent a report, from where and when
    ['中央社記者馮望川東京5日專電', 'reporter 馮望川'],
    ['本報記者馮望川東京五日電', 'reporter 馮望川'],
    // what somebody did, two words with a dot between
    ['採訪‧撰稿／馮望川', 'reporter 馮望川'],
    ['攝影‧採訪／馮望川', 'reporter 馮望川 · photographer 馮望川'],
    // a surname of Hong Kong
    ['布詠心攝', 'photographer 布詠心'],
    ['题图摄影：秦远舟', 'photographer 秦远舟'],
    ['水磨坊', null],
    ['记者秦远舟供图', 'photographer 秦远舟'],
    ['伍月 摄', 'photographer 伍月'],
    ['记者伍月', 'reporter 伍月'],
    ['秦远舟 绘', 'illustrator 秦远舟'],
    // who lives where, and what he is
    ['柳岸里居民 秦远舟', '[author 秦远舟 (柳岸里居民)]'],
    ['5号楼居民　秦远舟', '[author 秦远舟 (5号楼居民)]'],
    ['讲述人：秦远舟', 'author 秦远舟'],
    ['栏目策划：秦远舟 伍 月', 'columnEditor 秦远舟 伍月'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});

describe('Bylines of Hong Kong and Taiwan', () => {
  it.each([
    ['記者簡毓婷 蘭汐', 'reporter 簡毓婷 蘭汐'],
    ['記者：霍芷晴、馬俊賢', 'reporter 霍芷晴 馬俊賢'],
    ['◆本報記者 羅詠詩', 'reporter 羅詠詩'],
    ['☉沈又安', '[author 沈又安]'],
    ['■黃浩然攝', 'photographer 黃浩然'],
    ['本報記者　羅詠詩　特稿', 'reporter 羅詠詩'],
    ['黃浩然／整理', 'reporter 黃浩然'],
    ['文・圖／黃浩然', 'reporter 黃浩然 · photographer 黃浩然'],
    ['圖與文／記者黃浩然', 'reporter 黃浩然 · photographer 黃浩然'],
    ['編譯黃浩然', 'reporter 黃浩然'],
    ['（記者黃浩然整理）', 'reporter 黃浩然'],
    // who writes a letter, and where he lives
    ['黃浩然／北港市（高中生）', '[author 黃浩然 (北港市)]'],
    ['◎黃浩然／退休教師', '[author 黃浩然 (退休教師)]'],
    ['（黃浩然／計程車司機，北港市）', '[author 黃浩然 (計程車司機,北港市)]'],
    ['黃浩然／計程車司機，北港市', '[author 黃浩然 (計程車司機,北港市)]'],
    ['⊙黃浩然（社區大學講師）', '[author 黃浩然 (社區大學講師)]'],
    ['（圖文：記者黃浩然）', 'reporter 黃浩然 · photographer 黃浩然'],
    ['☉黃浩然（南溪鎮，護理師）', '[author 黃浩然 (南溪鎮)]'],
    // what he is at his firm
    ['嵐海證券研究部主管　黃浩然', '[author 黃浩然 (嵐海證券研究部主管)]'],
    ['北港銀行首席策略師　黃浩然', '[author 黃浩然 (北港銀行首席策略師)]'],
    ['嵐海基金投資總監 黃浩然', '[author 黃浩然 (嵐海基金投資總監)]'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});

describe('No bylines of Hong Kong and Taiwan', () => {
  it.each(['諮詢／北港醫院骨科主任 黃浩然', '資料來源／北港警分局　製表／記者黃浩然', '碼頭／老街市（下）'])('%s', (line) => {
    expect(read(line)).toBeNull();
  });
});

describe('No names', () => {
  it.each(['招领', '路边谈', '来源：沄湾日报 字数：120', '船工子女上小学，居住证'])('%s', (line) => {
    expect(read(line)).toBeNull();
  });
});

describe('Credits', () => {
  it.each([
    ['江牧云 摄', 'photographer 江牧云'],
    ['江牧云摄', 'photographer 江牧云'],
    ['摄影 江牧云', 'photographer 江牧云'],
    ['记者 江牧云 摄', 'photographer 江牧云'],
    ['通讯员 江牧云 摄影', 'photographer 江牧云'],
    ['（江牧云 郑小舟 摄）', 'photographer 江牧云 郑小舟'],
    ['清泽县渔政大队供图', 'source 清泽县渔政大队'],
    ['漫画 方小圆', 'illustrator 方小圆'],
    ['栏目统筹：李 澈', 'columnEditor 李澈'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it.each([
    ['图为渔民在沄湾港卸货。 江牧云 摄', 'photographer 江牧云'],
    ['图为渔民在沄湾港卸货。（江牧云 摄）', 'photographer 江牧云'],
    ['蔬果散落一地。（記者游舒涵攝）', 'photographer 游舒涵'],
    ['店內擠滿人潮。（記者方紹倫翻攝）', 'photographer 方紹倫'],
    ['图为渔民在沄湾港卸货。记者 江牧云 摄', 'photographer 江牧云'],
    ['拍摄于沄湾港。', null],
    ['市民在江边摄影留念。', null],
    // a credit alone is no end of a caption
    ['江牧云 摄', null],
  ])('at the end of %s', (caption, expected) => {
    const found = creditAtEnd(caption, LEXICONS.zh);
    expect(written(found?.parsed ?? null)).toBe(expected);
  });

  it('are found where they stand', () => {
    const caption = '图为渔民卸货。（江牧云 摄）';
    const found = creditAtEnd(caption, LEXICONS.zh);
    expect(caption.slice(found?.start, found?.end)).toBe('江牧云 摄');
  });
});

describe('No Chinese bylines', () => {
  it.each([
    // prose about reporters
    '记者走进沄湾村',
    '记者注意到，不少摊位换上了新招牌。',
    '记者从市水利局获悉',
    '昨日，记者来到码头',
    // headlines and labels
    '居民：一家不肯，全楼白等',
    '网友：又贵又慢',
    '老字号',
    '老照片',
    '简讯',
    '国际',
    '时评',
    '高温预警',
    '产业兴则乡村兴',
    '安全生产月启动',
    '87个水利工程同日动工',
    '（下转第4版）',
    '2026年3月19日',
    // the staff box
    '责任编辑：吴樾 版式：卫小蕖 电话：0570-1234567',
    '',
    '   ',
  ])('%s', (line) => {
    expect(read(line)).toBeNull();
  });
});

describe('English bylines', () => {
  it.each([
    ['BY ARGUS REPORTER', 'staff ARGUS REPORTER'],
    ['SOLEDAD M. ARRIETA, Barangay Dos', '[author SOLEDAD M. ARRIETA (Barangay Dos)]'],
    ['Prof. Ada Quill (College of Fisheries, Bend University)', '[author Ada Quill (Prof.; College of Fisheries, Bend University)]'],
    ['ATTY. TOM RUHL', '[author TOM RUHL (ATTY.)]'],
    ['TJ Quillan, Municipal Manager', '[author TJ Quillan (Municipal Manager)]'],
    ['Interview: Ada Quill', 'reporter Ada Quill'],
    ['By DORA WHITCOMB', 'reporter DORA WHITCOMB'],
    ['By Dora Whitcomb', 'reporter Dora Whitcomb'],
    ['BY DORA WHITCOMB', 'reporter DORA WHITCOMB'],
    ['By Dora Whitcomb and Lewis P. Grantley', 'reporter Dora Whitcomb Lewis P. Grantley'],
    ['By Ann Lee, Bo Diaz and Cy O’Neill', 'reporter Ann Lee Bo Diaz Cy O’Neill'],
    ['By DORA WHITCOMB, Staff Writer', 'reporter DORA WHITCOMB (Staff Writer)'],
    ['By DORA WHITCOMB   Updated 6:12 PM EST, May 3, 2024', 'reporter DORA WHITCOMB'],
    ['By Dora Whitcomb | May 3, 2024 at 9 a.m.', 'reporter Dora Whitcomb'],
    ['The Associated Press', 'agency The Associated Press'],
    ['Staff report', 'staff Staff report'],
    ['From staff and wire reports', 'staff From staff and wire reports'],
    ['Compiled from wire reports', 'staff Compiled from wire reports'],
    ['By the United Press', 'agency United Press'],
    ['By A. D. Q.', 'author A. D. Q.'],
    ['Mr. and Mrs. Amos Quill', 'author Mr. and Mrs. Amos Quill'],
    ['Photo by Marcus Bale', 'photographer Marcus Bale'],
    ['MARCUS BALE / Carford Courier', 'photographer MARCUS BALE'],
    ['by CAL DORRANCE', 'reporter CAL DORRANCE'],
    ['By J. K. L.', 'author J. K. L.'],
    ['By John Young', 'reporter John Young'],
    ['By Ines de la Torre', 'reporter Ines de la Torre'],
    ['BY BETH HALLECK | COURIER STAFF', 'reporter BETH HALLECK (COURIER STAFF)'],
    ['By Dora Whitcomb/Staff Writer', 'reporter Dora Whitcomb (Staff Writer)'],
    ['By Dora Whitcomb of The Courier', 'reporter Dora Whitcomb (of The Courier)'],
    ['Compiled by Ann Lee', 'reporter Ann Lee'],
    ['By United Press.', 'agency United Press'],
    ['(By the Associated Press.)', 'agency Associated Press'],
    ['[From the Benson Herald.]', 'agency Benson Herald'],
    ['By the Courier Editorial Board', 'commentator the Courier Editorial Board'],
    ['COURIER STAFF REPORT', 'staff COURIER STAFF REPORT'],
    ['(Special to The Star.)', 'staff Special to The Star'],
    ['Photos by Vic Sandoval / Quarry Times', 'photographer Vic Sandoval (Quarry Times)'],
    ['Courier photo by Al Crane', 'photographer Al Crane'],
    ['Al Crane photo', 'photographer Al Crane'],
    ['AP Photo/Al Crane', 'photographer Al Crane'],
    ['DENNY PRATT | THE COURIER', 'photographer DENNY PRATT'],
    ['Interview by Ann Lee', 'reporter Ann Lee'],
    ['Photo by Vic Sandoval / Quarry Creek Times', 'photographer Vic Sandoval (Quarry Creek Times)'],
    ['Courier photo/Al Crane', 'photographer Al Crane'],
    ['Courier staff photo/Al Crane', 'photographer Al Crane'],
    ['Story and photos by Ann Lee', 'reporter Ann Lee · photographer Ann Lee'],
    ['Reporter Ann Lee contributed to this story.', 'reporter Ann Lee'],
    ['Ann Lee and Vic Sandoval contributed to this report.', 'reporter Ann Lee Vic Sandoval'],
    ['The Associated Press contributed to this report.', 'agency The Associated Press'],
    ['Photo courtesy of the Quarry Creek Historical Society', 'source Quarry Creek Historical Society'],
    ['Courtesy photo', 'source Courtesy photo'],
    ['Courier Staff Photo.', 'source Courier Staff Photo'],
    ['H. D. CASTLE, Township Clerk.', '[author H. D. CASTLE (Township Clerk)]'],
    ['Patience Cobden, Upper Selwood', '[author Patience Cobden (Upper Selwood)]'],
    // names with nothing beside them: the writer of a letter, and where he lives
    ['Gus Palmer', '[author Gus Palmer]'],
    ['T. R. ELLIS', '[author T. R. ELLIS]'],
    ['Ruthanne Cobden, Upper Selwood', '[author Ruthanne Cobden (Upper Selwood)]'],
    ['Ruthanne Cobden (Mrs), Mill Road, Selwood', '[author Ruthanne Cobden (Mill Road, Selwood)]'],
    ['R. T. Cobden, by email', '[author R. T. Cobden (by email)]'],
    ['Picture: Ruthanne Cobden SW120326-2', 'photographer Ruthanne Cobden'],
    ['Picture: Ruthanne Cobden (SW1203-26)', 'photographer Ruthanne Cobden'],
    ['Picture: Ruthanne Cobden (SWN-26-1203-RC)', 'photographer Ruthanne Cobden'],
    ['Photo supplied: Ruthanne Cobden', 'photographer Ruthanne Cobden'],
    // whose photographer somebody is may stand before him
    ['Daily Courier/Ann Lee', 'photographer Ann Lee'],
    ['PIONEER / Ann Lee', 'photographer Ann Lee'],
    ['ANN LEE/AP', 'photographer ANN LEE'],
    ['Courier archives', 'source Courier archives'],
    ['Courtesy photo/Ann Lee', 'source Ann Lee'],
    ['Handout/Town of Selwood', 'source Town of Selwood'],
    ['Quarry Creek Ski Club photo', 'source Quarry Creek Ski Club'],
    ['(AP photo)', 'photographer AP'],
    ['— AFP picture', 'photographer AFP'],
    ['Picture: Ruthanne Cobden (ref 26/212/4A)', 'photographer Ruthanne Cobden'],
    ['Pictures and interviews: Ann Lee', 'reporter Ann Lee · photographer Ann Lee'],
    // who helped, and where he was
    ['Staff writer Ann Lee contributed to this story from Quarry Creek.', 'reporter Ann Lee'],
    ['Associated Press writers Ann Lee in Quarry Creek and Vic Sandoval in Selwood contributed.', 'reporter Ann Lee Vic Sandoval'],
    ['Additional reporting by Ann Lee', 'reporter Ann Lee'],
    ['As told to Ann Lee', 'reporter Ann Lee'],
    ['By ANN LEE in Quarry, Selwood and VIC SANDOVAL in Creek', 'reporter ANN LEE VIC SANDOVAL'],
    ['Ann Lee Economics Editor', 'reporter Ann Lee (Economics Editor)'],
    ['ANN LEE @ Selwood', 'reporter ANN LEE'],
    ['Mairéad Cobden, Farming Correspondent', 'reporter Mairéad Cobden (Farming Correspondent)'],
    ['Zoë Cobden', '[author Zoë Cobden]'],
    ['Priti Cobden Money Editor', 'reporter Priti Cobden (Money Editor)'],
    // given names of other countries
    ['Sandhya Cobden', '[author Sandhya Cobden]'],
    ['Adewale Cobden', '[author Adewale Cobden]'],
    ['Ruby Cobden (aged 9)', '[author Ruby Cobden]'],
    // nobody in particular
    ['By our court reporter', 'staff our court reporter'],
    ['QM CORRESPONDENT', 'staff QM CORRESPONDENT'],
    ['Quarry Content Exchange', 'agency Quarry Content Exchange'],
    ['THE NEW SELWOOD NEWS EXCHANGE', 'agency THE NEW SELWOOD NEWS EXCHANGE'],
    ['From Courier news services', 'agency Courier news services'],
    ['From wire services', 'staff From wire services'],
    ['COMPILED FROM NEWS SERVICES', 'staff COMPILED FROM NEWS SERVICES'],
    ['Quarry Creek News Service', 'agency Quarry Creek News Service'],
    ['COURIER SPORTS DESK', 'staff COURIER SPORTS DESK'],
    ['(By Telegraph.—Special to Courier.)', 'staff Special to Courier'],
    ['(REUTER’S MESSAGES.)', 'agency REUTER'],
    ['Sapa-AFP', 'agency Sapa-AFP'],
    ['Additional reporting by NZPA', 'agency NZPA'],
    // what she is at the paper, before her name
    ['By court reporter Ann Lee', 'reporter Ann Lee (court reporter)'],
    ['From Our Farming Editor, ANN LEE', 'reporter ANN LEE (Farming Editor)'],
    ['Court report by Ann Lee', 'reporter Ann Lee'],
    // where a village's correspondent is rung
    ['Mrs. A. Lee, Tel. Selwood 0147', 'correspondent Mrs. A. Lee'],
    ['Mrs. A. Lee, 01632 960 404', 'correspondent Mrs. A. Lee'],
    ['Mrs. Ann Lee, correspondent', 'correspondent Mrs. Ann Lee (correspondent)'],
    ['Ann Lee, correspondent', 'correspondent Ann Lee (correspondent)'],
    // who signs a notice
    ['(Seal)   ANN LEE, County Judge.', '[author ANN LEE (County Judge)]'],
    ['Mr. and Mrs. Vic Sandoval and Sons.', 'author Mr. and Mrs. Vic Sandoval and Sons'],
    ['Lee Mei Fong (Madam)', '[author Lee Mei Fong]'],
    // pictures
    ['Submitted by Ann Lee', 'photographer Ann Lee'],
    ['Picture: Ann Lee (1309-442)', 'photographer Ann Lee'],
    ['QUARRY/Caio Lee', 'photographer Caio Lee'],
    ['(Quarry-Recorder Photo by Ferris.)', 'photographer Ferris'],
    // two of one paper have written; a paper behind a bullet, or for which somebody took the picture
    ['Ann Lee and Vic Sandoval / The Courier', 'reporter Ann Lee Vic Sandoval'],
    ['ANN LEE • THE COURIER', 'photographer ANN LEE'],
    ['ANN LEE FOR THE COURIER', 'photographer ANN LEE'],
    ['GILLES SANDOVAL • THE COURIER', 'photographer GILLES SANDOVAL'],
    // what somebody is at the paper, behind his name without a comma
    ['Ann Lee Northern Correspondent', 'reporter Ann Lee (Northern Correspondent)'],
    ['By ANN LEE Council reporter', 'reporter ANN LEE (Council reporter)'],
    ['Ann Lee Cricket correspondent, Selwood', 'reporter Ann Lee (Cricket correspondent)'],
    ['Ann Lee in Upper Selwood', 'reporter Ann Lee'],
    ['Reporter: ANN LEE', 'reporter ANN LEE'],
    // where each of them was
    ['From Ann Lee, Selwood', 'reporter Ann Lee'],
    ['With ANN LEE of Selwood Shaw', 'author ANN LEE (Selwood Shaw)'],
    // who gave something to a text
    ['(With inputs from Ann Lee in Selwood)', 'reporter Ann Lee'],
    ['With inputs from PTI', 'agency PTI'],
    ['Information from Kyodo added', 'agency Kyodo'],
    // agencies and desks, by whatever name
    ['Agence France-Presse in Seoul', 'agency Agence France-Presse'],
    ['By Continental Press.', 'agency Continental Press'],
    ['(By Dominion News)', 'agency Dominion News'],
    ['(Colonial Cable Agency.)', 'agency Colonial Cable Agency'],
    ['OUR BUREAU', 'staff OUR BUREAU'],
    ['QUARRY NEWS BUREAU', 'staff QUARRY NEWS BUREAU'],
    ['(From a Correspondent.)', 'correspondent a Correspondent'],
    ['(From our own Correspondents.)', 'correspondent our own Correspondents'],
  ])('%s', (line, expected) => {
    expect(read(line, 'en')).toBe(expected);
  });

  it.each([
    'By noon the road was dry.',
    'Vic Sandoval contributed.',
    'From the archives',
    'WORLD / Middle East',
    'ELLSWORTH TOWNSHIP',
    'By the river',
    'Council Adopts Budget',
    'Staff cuts loom at mill',
    'BY FORTY-FIVE VOTES',
    'by Own Dog',
    'by the authors',
    'Grant Awarded',
    'Rose Parade Draws Crowd',
    'Lorraine M. Castle, 88',
    'See BUDGET, Page A4',
    'W. J. Cobden, Merchant',
    'ANN LEE, RESIDENT',
    'Former Courier Arts Editor',
    'Selwood Herald Money Editor',
    'Ann Cobden, Teacher of Thousands',
    'Council and staff',
    'HELP DESK',
    'WORDS/Hard Times',
    'By Late Editor Ruling',
    'With inputs from the crowd',
    '(From Our Agency)',
    'Ann Lee in Court',
    'ANN LEE IN HOSPITAL',
    'Sales Staff Wanted For The Courier',
    'Council and Mayor / The Courier',
  ])('but not %s', (line) => {
    expect(read(line, 'en')).toBeNull();
  });
});

describe('Japanese bylines', () => {
  it.each([
    ['（山田太郎）', 'reporter 山田太郎'],
    ['（山田さくら、佐々木健）', 'reporter 山田さくら 佐々木健'],
    ['【東京＝山田太郎】', 'reporter 山田太郎'],
    ['（ロンドン＝佐々木健）', 'reporter 佐々木健'],
    ['（芦川支局・日高真帆）', 'reporter 日高真帆'],
    ['（聞き手・文化部　芹沢悠）', 'reporter 芹沢悠'],
    ['編集委員　白土 圭', 'reporter 白土圭 (編集委員)'],
    ['論説委員　白土 圭', 'commentator 白土圭 (論説委員)'],
    ['北川 修記者', 'reporter 北川修'],
    ['（共同）', 'agency 共同'],
    ['（芦川通信部）', 'staff 芦川通信部'],
    ['（岸本　拓撮影）', 'photographer 岸本拓'],
    ['写真・室井徹', 'photographer 室井徹'],
    ['（県警提供）', 'source 県警'],
    ['（朝凪市教委提供）', 'source 朝凪市教委'],
    // who wrote a series, at its end
    ['＝おわり（室井徹が担当しました）', 'reporter 室井徹'],
    ['（この連載は室井徹、岸本拓が担当しました）', 'reporter 室井徹 岸本拓'],
    // where and when a picture was taken
    ['芦川市東浜で、岸本拓撮影', 'photographer 岸本拓'],
    ['（8日午後、岸本　拓撮影）', 'photographer 岸本拓'],
    ['（本社ヘリから、室井徹撮影）', 'photographer 室井徹'],
    // the one wrote, the other took or drew the picture
    ['文・高瀬幸　写真・室井徹', 'reporter 高瀬幸 · photographer 室井徹'],
    ['文＝高瀬幸、イラスト＝室井徹', 'reporter 高瀬幸 · illustrator 室井徹'],
    ['絵と文・山田花子', 'author 山田花子 · illustrator 山田花子'],
    ['え・山田花子', 'illustrator 山田花子'],
    ['題字と絵・山田花子', 'illustrator 山田花子'],
    // from where, and in which country that is
    ['【ハルツーム（スーダン）＝高瀬幸】', 'reporter 高瀬幸'],
    ['ハルツーム（スーダン）　高瀬　幸', 'reporter 高瀬幸'],
    // behind the last paragraph, with a sign before the name alone
    ['＝室井徹', 'reporter 室井徹'],
    ['（論説委員室・室井徹）', 'commentator 室井徹 (論説委員室)'],
    // who answers readers
    ['回答者　精神科医　立花　誠', 'author 立花誠 (精神科医)'],
    ['監修・立花誠', 'author 立花誠'],
    ['（文・写真　高瀬幸）', 'reporter 高瀬幸 · photographer 高瀬幸'],
    ['無職　岩城和夫　78（朝凪市）', 'author 岩城和夫'],
    ['（朝凪市・農業・佐野勇作・66歳）', 'author 佐野勇作'],
  ])('%s', (line, expected) => {
    expect(read(line, 'ja')).toBe(expected);
  });

  it.each([
    ['浦北支局　長谷部　薫', 'reporter 長谷部薫'],
    ['浦北通信員　大村　正', 'correspondent 大村正'],
    ['通信員　大村フジ子（鮎戸村）', 'correspondent 大村フジ子'],
    ['通信員・大村正（浜北町・漁業）', 'correspondent 大村正'],
    ['（遺族提供）', 'source 遺族'],
    ['（浦北署生活安全課提供）', 'source 浦北署生活安全課'],
    ['料理研究家　羽鳥　すみれ', '[author 羽鳥すみれ (料理研究家)]'],
    ['スポーツライター　高橋剛', '[author 高橋剛 (スポーツライター)]'],
    ['建築家　松田　聡', '[author 松田聡 (建築家)]'],
    ['浦北大准教授　江藤弓子', '[author 江藤弓子 (浦北大准教授)]'],
    ['評　江藤弓子（浦北大准教授）', 'author 江藤弓子 (浦北大准教授)'],
    ['評・江藤　弓子（考古学者）', 'author 江藤弓子 (考古学者)'],
    ['高校生　室井　徹　16　（浦北市）', 'author 室井徹'],
    ['会社員　羽鳥　すみれ　38歳　（浦北市）', 'author 羽鳥すみれ'],
    ['浦北市　室井　徹　16', 'author 室井徹'],
    ['農業　鯉淵陽子　72　（浦北市）', 'author 鯉淵陽子'],
    ['東浜小3年　羽鳥　すみれ', 'author 羽鳥すみれ'],
    ['室井　徹（浦北中2年）', 'author 室井徹'],
    ['江藤　露草　選', 'columnEditor 江藤露草'],
    ['選者・江藤露草', 'columnEditor 江藤露草'],
    ['江藤露子選', 'columnEditor 江藤露子'],
    ['（整理収納アドバイザー・江藤弓子）', 'author 江藤弓子 (整理収納アドバイザー)'],
    ['（浦北中央病院皮膚科・江藤　弓子医師）', 'author 江藤弓子 (浦北中央病院皮膚科)'],
    ['新聞部長　室井　徹', 'reporter 室井徹 (新聞部長)'],
    ['（読者・室井徹さん撮影）', 'photographer 室井徹'],
    ['（楢原町・教員　室井　徹さん撮影）', 'photographer 室井徹'],
    ['吉永　澄江選', 'columnEditor 吉永澄江'],
    // what a reader does, though nothing tells his given name from another word
    ['農業　三好　シゲ', '[author 三好シゲ]'],
    ['浦北市・主婦　三好　きぬ', '[author 三好きぬ]'],
    ['地域おこし協力隊　渋谷　風花', '[author 渋谷風花]'],
    // set wide, as the letters of a page have it
    ['主　婦　高見沢　節子（浦北市・74）', 'author 高見沢節子'],
    ['農　業　湯之上　清（山手村・68）', 'author 湯之上清'],
    ['無　職　室井　徹', '[author 室井徹]'],
    ['浦北大准教授（政治社会学）　江藤　弓子氏', 'author 江藤弓子 (浦北大准教授)'],
    ['高木　耕三（翻訳家）', '[author 高木耕三 (翻訳家)]'],
    ['（五段・室井）', 'author 室井 (五段)'],
    // a novel in parts; whoever sets a problem
    ['作・室井奈緒　画・藤枝　亘', 'author 室井奈緒 · illustrator 藤枝亘'],
    ['出題・江藤弓子', 'author 江藤弓子'],
    // a reporter by his surname, and where he stands
    ['（浜戸で、朝比奈記者）', 'reporter 朝比奈'],
    ['（沖野特派員写す）', 'photographer 沖野'],
    ['（浦北村東浜で本社機から沖野写す）', 'photographer 沖野'],
    ['（読者提供・細井　正さん）', 'photographer 細井正'],
    ['（白浜　佐藤稔）', 'reporter 佐藤稔'],
  ])('who somebody is stands beside the name: %s', (line, expected) => {
    expect(read(line, 'ja')).toBe(expected);
  });

  it.each(['作家 死去', '画家 藍の世界', '市長 選挙戦'])('a profession alone makes no name of %s', (line) => {
    expect(read(line, 'ja')).toBeNull();
  });

  it.each(['村瀬　陽一', '久米　直', '橋本 真由美', '三ツ矢　凪', '一ノ瀬　航', '磯部　みどり', '日下部　徹', '服部　栞'])('a name set apart from its surname: %s', (line) => {
    expect(read(line, 'ja')).toBe(`[author ${line.replace(/\s/g, '')}]`);
  });

  it.each(['山田太郎', '賛成　鯉淵陽子　室井　徹　羽鳥　すみれ', '（きょうの市場で）', '時計職人　鴨志田 栄さん', '夕　刊', '東 京', '芦川地区', '（２６面に関連記事）', '＝関連記事十面', '市議会 自民', 'アジサイ迷路 見頃', '元駅員で無職の男　45', '（単位円、浦北青果調べ）', '【成績】', '（延長十一回）', '（平日のみ）', '県議会補選', '＝おわり', '室井　徹著', '（夜間も）', '（浜風社）', '（県警まとめ）', '【第三譜】', '（室井徹議員）'])('but not %s', (line) => {
    expect(read(line, 'ja')).toBeNull();
  });
});

describe('Bylines in traditional characters', () => {
  it.each([
    // a name set wide whose second half has the role word at its end, or whose first half has one before it
    ['（項　瑤攝）', 'photographer 項瑤'],
    ['記者項　瑤', 'reporter 項瑤'],
    // where a report comes from, how it was made
    ['本報記者馮望川舊金山報導', 'reporter 馮望川'],
    ['特約記者馮望川洛杉磯報導', 'reporter 馮望川 (特約記者)'],
    ['記者馮望川專訪', 'reporter 馮望川'],
    ['編譯馮望川／綜合外電', 'reporter 馮望川'],
    // who did both
    ['◎文．圖片提供／馮望川', 'reporter 馮望川 · source 馮望川'],
    ['記者馮望川／文．攝影', 'reporter 馮望川 · photographer 馮望川'],
    // a dot around a name, and before what was done
    ['．馮望川．', '[author 馮望川]'],
    ['馮　川．插圖', 'illustrator 馮川'],
    // a name set wide whose surname is none of the known
    ['本報記者馮望川　通訊員蘭　亭', 'reporter 馮望川 · correspondent 蘭亭'],
    // from where he reports
    ['駐嵐城記者馮望川', 'reporter 馮望川'],
    // an agency, a picture that was found, those who take the pictures of a paper
    ['（馬新社）', 'agency 馬新社'],
    ['（網上圖片）', 'source 網上圖片'],
    ['報系資料照', 'source 報系'],
    ['本報攝影部', 'photographer 本報攝影部'],
    // a desk of the paper
    ['（突發組）', 'staff 突發組'],
    ['本報採訪中心', 'staff 本報採訪中心'],
    // readers, and who signs a notice
    ['嵐城市．馮望川（國中教師）', '[author 馮望川 (嵐城市)]'],
    ['嵐城市／馮望川', '[author 馮望川 (嵐城市)]'],
    ['理事長　馮望川', '[author 馮望川 (理事長)]'],
    ['孝男　馮望海', '[author 馮望海 (孝男)]'],
    ['孝男　馮望海　清海　率家屬　泣謝', '[author 馮望海 清海 (孝男)]'],
    ['孝男 馮望海 孝女 馮望雲 泣告', '[author 馮望海 馮望雲 (孝男)]'],
    // a pen name
    ['阿　橋', '[author 阿橋]'],
  ])('%s', (line, byline) => {
    expect(read(line)).toBe(byline);
  });

  it.each(['馮望川　主任', '理事長', '阿婆', '海港镇·馮望川', '▲業界：燃油貴　車租貴　罰款更貴'])('not %s', (line) => {
    expect(read(line)).toBeNull();
  });
});

describe('Names', () => {
  it.each([
    ['记者 陈 述　通讯员 孟晓棠', ['陈 述', '孟晓棠']],
    ['（记者：鲁立秋、郑小舟）', ['鲁立秋', '郑小舟']],
    ['丁若谷（作者单位：棠港大学）', ['丁若谷']],
  ])('are found where they are printed in %s', (line, printed) => {
    const names = parseByline(line, LEXICONS.zh)?.groups.flatMap((group) => group.names) ?? [];
    expect(names.map(({ start, end }) => line.slice(start, end))).toEqual(printed);
  });
});
