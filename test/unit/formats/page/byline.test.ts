import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/core/dump';
import { creditAtEnd, parseByline } from '../../../../src/formats/page/byline';
import type { ParsedByline } from '../../../../src/formats/page/parsedByline';
import { LEXICONS } from '../../../../src/lexicon/lexicons';

/** A byline as one line: `reporter 赵启明 · correspondent 钱晓岚 孙博 (title; affiliation)`; a bare name is in brackets. */
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
    ['记者 赵启明', 'reporter 赵启明'],
    ['记者 赵启明 通讯员 钱晓岚 孙博', 'reporter 赵启明 · correspondent 钱晓岚 孙博'],
    ['本报记者 孙立言 李慕白', 'reporter 孙立言 李慕白'],
    ['记者 周牧野、郑小舟', 'reporter 周牧野 郑小舟'],
    ['记者赵启明 通讯员钱晓岚', 'reporter 赵启明 · correspondent 钱晓岚'],
    ['记者：吴立夏', 'reporter 吴立夏'],
    ['○ 通讯员 何田田', 'correspondent 何田田'],
    ['本报评论员 冯知微', 'commentator 冯知微'],
    // names printed with spaces inside
    ['记者 陈 述 通讯员 林 木', 'reporter 陈述 · correspondent 林木'],
    ['记者\u3000巴 图', 'reporter 巴图'],
    // a name that the line end cuts
    ['记者 赵启明 通讯员 牛建\n军', 'reporter 赵启明 · correspondent 牛建军'],
    // names of more or fewer characters
    ['记者 欧阳牧之 通讯员 阿依古丽·买买提', 'reporter 欧阳牧之 · correspondent 阿依古丽·买买提'],
    // titles
    ['首席记者 方远山', 'reporter 方远山 (首席记者)'],
    ['见习记者 姚小满 通讯员 石磊', 'reporter 姚小满 (见习记者) · correspondent 石磊'],
    ['本报全媒体记者 许长乐', 'reporter 许长乐'],
    // brackets, bullets, slashes
    ['（记者 谢安澜）', 'reporter 谢安澜'],
    ['□ 本报记者 曹望舒', 'reporter 曹望舒'],
    ['■见习记者 彭程', 'reporter 彭程 (见习记者)'],
    ['□记者 吴立夏 文/摄', 'reporter 吴立夏 · photographer 吴立夏'],
    ['记者 吴立夏 摄影报道', 'reporter 吴立夏 · photographer 吴立夏'],
    ['文/吴立夏', 'reporter 吴立夏'],
    // what stands for a name
    ['本报评论员', 'commentator 本报评论员'],
    // bare names
    ['林怀远', '[author 林怀远]'],
    ['江 述', '[author 江述]'],
    ['□ 梅雨辰', '[author 梅雨辰]'],
    ['欧阳牧之', '[author 欧阳牧之]'],
    ['丁若谷（作者单位：松港大学公共管理学院）', '[author 丁若谷 (松港大学公共管理学院)]'],
    // a spaced surname before a given name of two characters
    ['记者 麦 冬青 柯 远', 'reporter 麦冬青 柯远'],
    // houses, titles and words that say no more than "reported by"
    ['澄湾日报全媒体记者 赵启明', 'reporter 赵启明'],
    ['潮新闻记者 赵启明 通讯员 钱晓岚', 'reporter 赵启明 · correspondent 钱晓岚'],
    ['小记者 赵启明', 'reporter 赵启明 (小记者)'],
    ['本报记者赵启明报道', 'reporter 赵启明'],
    // units and what the writer is
    ['通讯员 市公安局 赵启明', 'correspondent 赵启明 (市公安局)'],
    ['通讯员 市公安局 赵启明 县医院 钱晓岚', 'correspondent 赵启明 (市公安局) · correspondent 钱晓岚 (县医院)'],
    ['区委宣传部 赵启明', '[author 赵启明 (区委宣传部)]'],
    ['退休教师 鄢守正', '[author 鄢守正 (退休教师)]'],
    // 文 and 图 before the names, or behind each
    ['文/赵启明 图/钱晓岚', 'reporter 赵启明 · photographer 钱晓岚'],
    ['全媒体记者 赵启明/文 钱晓岚/图', 'reporter 赵启明 · photographer 钱晓岚'],
    ['记者 赵启明 文 钱晓岚 图', 'reporter 赵启明 · photographer 钱晓岚'],
    ['记者 赵启明 通讯员 钱晓岚 文/图', 'reporter 赵启明 · photographer 赵启明 · correspondent 钱晓岚 · photographer 钱晓岚'],
    ['采访 赵启明 整理 钱晓岚', 'reporter 赵启明 · author 钱晓岚'],
    // other separators
    ['文丨赵启明', 'reporter 赵启明'],
    ['文|赵启明 图|钱晓岚', 'reporter 赵启明 · photographer 钱晓岚'],
    ['记者·赵启明', 'reporter 赵启明'],
    // agencies and the desk
    ['据新华社', 'agency 新华社'],
    ['综合新华社报道', 'agency 新华社'],
    ['本报综合报道', 'staff 本报综合报道'],
    // who made the picture
    ['新华社发（赵启明 摄）', 'photographer 赵启明'],
    ['图片由市博物馆提供', 'photographer 市博物馆'],
    ['图源：市文旅局', 'photographer 市文旅局'],
    ['受访者供图', 'photographer 受访者'],
    ['记者赵启明供图', 'photographer 赵启明'],
    ['伍月 摄', 'photographer 伍月'],
    ['记者伍月', 'reporter 伍月'],
    ['赵启明 绘', 'illustrator 赵启明'],
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
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});

describe('Credits', () => {
  it.each([
    ['周牧野 摄', 'photographer 周牧野'],
    ['周牧野摄', 'photographer 周牧野'],
    ['摄影 周牧野', 'photographer 周牧野'],
    ['记者 周牧野 摄', 'photographer 周牧野'],
    ['通讯员 周牧野 摄影', 'photographer 周牧野'],
    ['（周牧野 郑小舟 摄）', 'photographer 周牧野 郑小舟'],
    ['清泽县渔政大队供图', 'photographer 清泽县渔政大队'],
    ['漫画 方小圆', 'illustrator 方小圆'],
    ['栏目统筹：李 沐', 'columnEditor 李沐'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it.each([
    ['图为渔民在澄湾港卸货。 周牧野 摄', 'photographer 周牧野'],
    ['图为渔民在澄湾港卸货。（周牧野 摄）', 'photographer 周牧野'],
    ['蔬果散落一地。（記者游舒涵攝）', 'photographer 游舒涵'],
    ['店內擠滿人潮。（記者方紹倫翻攝）', 'photographer 方紹倫'],
    ['图为渔民在澄湾港卸货。记者 周牧野 摄', 'photographer 周牧野'],
    ['拍摄于澄湾港。', null],
    ['市民在江边摄影留念。', null],
    // a credit alone is no end of a caption
    ['周牧野 摄', null],
  ])('at the end of %s', (caption, expected) => {
    const found = creditAtEnd(caption, LEXICONS.zh);
    expect(written(found?.parsed ?? null)).toBe(expected);
  });

  it('are found where they stand', () => {
    const caption = '图为渔民卸货。（周牧野 摄）';
    const found = creditAtEnd(caption, LEXICONS.zh);
    expect(caption.slice(found?.start, found?.end)).toBe('周牧野 摄');
  });
});

describe('No Chinese bylines', () => {
  it.each([
    // prose about reporters
    '记者走进澄湾村',
    '记者注意到，不少摊位换上了新招牌。',
    '记者从市水利局获悉',
    '昨日，记者来到码头',
    // headlines and labels
    '简讯',
    '国际',
    '时评',
    '高温预警',
    '产业兴则乡村兴',
    '安全生产月启动',
    '87个重大项目集中开工',
    '（下转第4版）',
    '2026年3月19日',
    // the staff box
    '责任编辑：吴桐 版式：卫小岚 电话：0570-1234567',
    '',
    '   ',
  ])('%s', (line) => {
    expect(read(line)).toBeNull();
  });
});

describe('English bylines', () => {
  it.each([
    ['By DANA WHITLOCK', 'reporter DANA WHITLOCK'],
    ['By Dana Whitlock', 'reporter Dana Whitlock'],
    ['BY DANA WHITLOCK', 'reporter DANA WHITLOCK'],
    ['By Dana Whitlock and Lewis P. Grantham', 'reporter Dana Whitlock Lewis P. Grantham'],
    ['By Ann Lee, Bo Diaz and Cy O’Neill', 'reporter Ann Lee Bo Diaz Cy O’Neill'],
    ['By DANA WHITLOCK, Staff Writer', 'reporter DANA WHITLOCK (Staff Writer)'],
    ['The Associated Press', 'agency The Associated Press'],
    ['Staff report', 'staff Staff report'],
    ['From staff and wire reports', 'staff From staff and wire reports'],
    ['Photo by Marcus Bell', 'photographer Marcus Bell'],
    ['MARCUS BELL / Ashford Courier', 'photographer MARCUS BELL'],
    ['by CAL DORRANCE', 'reporter CAL DORRANCE'],
    ['By J. K. L.', 'reporter J. K. L.'],
    ['By John Young', 'reporter John Young'],
    ['By Ines de la Torre', 'reporter Ines de la Torre'],
    ['BY BETH HALLECK | COURIER STAFF', 'reporter BETH HALLECK (COURIER STAFF)'],
    ['By Dana Whitlock/Staff Writer', 'reporter Dana Whitlock (Staff Writer)'],
    ['By Dana Whitlock of The Courier', 'reporter Dana Whitlock (of The Courier)'],
    ['Compiled by Ann Lee', 'reporter Ann Lee'],
    ['By United Press.', 'agency United Press'],
    ['(By the Associated Press.)', 'agency the Associated Press'],
    ['[From the Benson Herald.]', 'agency Benson Herald'],
    ['By the Courier Editorial Board', 'commentator the Courier Editorial Board'],
    ['COURIER STAFF REPORT', 'staff COURIER STAFF REPORT'],
    ['(Special to The Star.)', 'staff Special to The Star'],
    ['Photos by Vic Sandoval / Quarry Times', 'photographer Vic Sandoval (Quarry Times)'],
    ['Courier photo by Al Crane', 'photographer Al Crane'],
    ['Al Crane photo', 'photographer Al Crane'],
    ['AP Photo/Al Crane', 'photographer Al Crane'],
    ['DENNY PRATT | THE COURIER', 'photographer DENNY PRATT'],
    ['Courtesy photo', 'photographer Courtesy photo'],
    // names with nothing beside them: the writer of a letter, and where he lives
    ['Gus Palmer', '[author Gus Palmer]'],
    ['T. R. ELLIS', '[author T. R. ELLIS]'],
    ['Ruthanne Cobden, Upper Selwood', '[author Ruthanne Cobden (Upper Selwood)]'],
  ])('%s', (line, expected) => {
    expect(read(line, 'en')).toBe(expected);
  });

  it.each([
    'By noon the road was dry.',
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
    ['編集委員　白土 圭', 'reporter 白土圭'],
    ['北川 修記者', 'reporter 北川修'],
    ['（共同）', 'agency 共同'],
    ['（芦川通信部）', 'staff 芦川通信部'],
    ['（岸本　拓撮影）', 'photographer 岸本拓'],
    ['写真・室井徹', 'photographer 室井徹'],
    ['（県警提供）', 'photographer 県警'],
    ['（文・写真　高瀬幸）', 'reporter 高瀬幸 · photographer 高瀬幸'],
    ['無職　岩城和夫　78（朝凪市）', 'author 岩城和夫'],
    ['（朝凪市・農業・佐野勇作・66歳）', 'author 佐野勇作'],
  ])('%s', (line, expected) => {
    expect(read(line, 'ja')).toBe(expected);
  });

  it.each(['村瀬　陽一', '久米　直', '橋本 真由美'])('a name set apart from its surname: %s', (line) => {
    expect(read(line, 'ja')).toBe(`[author ${line.replace(/\s/g, '')}]`);
  });

  it.each(['山田太郎', '（きょうの市場で）', '時計職人　鴨志田 栄さん', '夕　刊', '東 京', '芦川地区', '（２６面に関連記事）', '＝関連記事十面', '市議会 自民', 'アジサイ迷路 見頃'])('but not %s', (line) => {
    expect(read(line, 'ja')).toBeNull();
  });
});

describe('Names', () => {
  it.each([
    ['记者 陈 述　通讯员 钱晓岚', ['陈 述', '钱晓岚']],
    ['（记者：吴立夏、郑小舟）', ['吴立夏', '郑小舟']],
    ['丁若谷（作者单位：松港大学）', ['丁若谷']],
  ])('are found where they are printed in %s', (line, printed) => {
    const names = parseByline(line, LEXICONS.zh)?.groups.flatMap((group) => group.names) ?? [];
    expect(names.map(({ start, end }) => line.slice(start, end))).toEqual(printed);
  });
});
