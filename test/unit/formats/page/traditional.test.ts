import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { parseByline } from '../../../../src/formats/page/bylines/byline';
import { decode } from '../../../../src/formats/page/decoder/decode';
import { evidenceOf } from '../../../../src/formats/page/decoder/evidence';
import type { StateName } from '../../../../src/formats/page/decoder/grammar';
import { pageModel } from '../../../../src/formats/page/decoder/model';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import { PAIR_FEATURES } from '../../../../src/formats/page/features/pairs';
import { cutPieces } from '../../../../src/formats/page/stories/drafts';
import { readStory } from '../../../../src/formats/page/stories/readStory';
import type { OwnWords } from '../../../../src/formats/page/stories/readStory';
import { hasCue } from '../../../../src/formats/page/view/pageView';
import type { PageView } from '../../../../src/formats/page/view/pageView';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import type { Cue } from '../../../../src/lexicon/lexicon';
import { zh } from '../../../../src/lexicon/zh';

const view = (text: string): PageView => viewPage(new SourceText(text), 'zh');

/** The lines of a text, without outer space, for which something holds. */
const linesWhere = (text: string, holds: (page: PageView, line: number) => boolean): string[] => {
  const page = view(text);
  return text.split('\n').filter((line) => line !== '').filter((_, line) => holds(page, line)).map((line) => line.trim());
};
const linesWith = (feature: FeatureName, text: string): string[] => linesWhere(text, FEATURES[feature].holds);

/** A story that is written with the state of each line before it. */
function read(lines: readonly (readonly [StateName, string])[], inOpinion = false): OwnWords {
  const page = view(lines.map(([, line]) => line).join('\n'));
  const [piece] = cutPieces((row) => lines[row]?.[0]);
  if (piece === undefined || !('story' in piece)) throw new Error('no story');
  return readStory(page, piece.story, decode(evidenceOf(page), pageModel(page)), { inOpinion, column: null }).words;
}

const named = (people: OwnWords['bylines'] | OwnWords['credits']): string[] => people.map(({ role, names }) => `${role} ${names.map(({ text }) => text).join(' ')}`);

describe('In papers of Hong Kong, Macau, Taiwan and overseas a line shows', () => {
  it.each<[Cue, string[]]>([
    ['jumpTo', ['（相關照片刊第八版）', '（另見A9版「渡口百年地圖」）', '（詳見B3版）', '►另見A12版', '相關新聞A4', '【更多新聞請看A4】', '詳情刊B2', '▲下接A4版', '（續見A6）']],
    ['jumpFrom', ['◄上接A1', '上文接A1', '（續自A1）', '▲上接A1版']],
    ['briefsLabel', ['要聞掃描', '蓮城速寫', '活動看板', '新聞點滴']],
    ['opinionLabel', ['民眾有話說', '讀者心聲', '理財專欄']],
    ['noticeHead', ['勘誤', '鳴謝', '重要告示', '清明附刊截稿']],
    ['indexHead', ['今日看點']],
    ['caption', ['圖示：唐人街僅存的馬車。']],
    ['weatherHead', ['天氣概況', '今晚及明日天氣', '今日至明日天氣', '今日潮汐與海象', '渡口天氣', '大渡口今明天氣']],
    ['sourceNote', ['採價：本報採訪組', '資料提供／渡口區漁會']],
    ['label', ['短片：跟林師傅走一趟船塢（請掃二維碼）', '潮風副刊　主編：林望']],
    ['organisation', ['北港市立圖書館　啟', '雲石文化館']],
    ['staffBox', ['本報地址：北港市海堤街一四二號　稿件電郵：desk@paper.example', '廣告熱線：5555 0110', '訂閱電話：5555 0110']],
    ['listItem', ['2031年3月16日　七艘渡輪同日停航', '2029年5月　渡口列入重建名單']],
    ['advert', ['春季家電節　冷氣舊換新最高折四千　北港電器　0800-555-461']],
    ['authorNote', ['（筆者為證監會持牌人士，未持有上述股份）', '（作者為律師，本文不構成法律建議）']],
  ])('%s', (cue, lines) => {
    for (const line of lines) expect([line, hasCue(view(line), 0, cue)]).toEqual([line, true]);
  });

  it.each<[Cue, string[]]>([
    ['listItem', ['2031年3月16日　星期日', '2031年3月16日　農曆二月初二']],
    ['jumpTo', ['上接A1', '渡輪今起加價', '職棒開幕　主場票剩四百張　C1']],
    ['weatherHead', ['今晚及明日開會']],
    ['authorNote', ['（筆者按：渡口已停航）']],
  ])('no %s', (cue, lines) => {
    for (const line of lines) expect([line, hasCue(view(line), 0, cue)]).toEqual([line, false]);
  });
});

describe('A lead opens', () => {
  const opening = (text: string): string[] => {
    const { leadMarker, dateline, bylines } = read([['headline', '渡口復航'], ['paragraph', text]]);
    const spanned = (span: { start: number; end: number } | null): string[] => (span ? [`渡口復航\n${text}`.slice(span.start, span.end)] : []);
    return [...spanned(leadMarker), ...spanned(dateline), ...named(bylines)];
  };

  it('with the news that an institution has of itself', () => {
    expect(opening('　　渡口中學訊：本校校友林望先生捐書三百冊，昨日運抵。')).toEqual(['渡口中學訊']);
    expect(opening('　　雲石書法學會訊：本會春季楷書班今日開課。')).toEqual(['雲石書法學會訊']);
    expect(opening('　　港督快訊：渡輪今日復航。')).toEqual([]);
  });

  it('with the name of the paper, or of its desk', () => {
    expect(opening('【雲石日報專訊】渡輪昨日復航。')).toEqual(['雲石日報專訊']);
    expect(opening('（雲石日報報道）渡輪昨日復航。')).toEqual(['雲石日報報道']);
    expect(opening('【綜合外電】渡輪昨日復航。')).toEqual(['綜合外電']);
    expect(opening('〔財經頻道／綜合報導〕渡輪昨日復航。')).toEqual(['staff 財經頻道']);
    expect(opening('【社會中心／北港報導】渡輪昨日復航。')).toEqual(['北港', 'staff 社會中心']);
    expect(opening('【聯合報／記者馮望／北港報導】渡輪昨日復航。')).toEqual(['北港', 'reporter 馮望']);
    expect(opening('【本報駐京記者馮望報道】渡輪昨日復航。')).toEqual(['reporter 馮望']);
  });

  it('with the wire and its reporter in no bracket, and a day with 綜合', () => {
    expect(opening('中央社記者馮望北港18日電　渡輪昨日復航。')).toEqual(['北港18日', 'agency 中央社', 'reporter 馮望']);
    expect(opening('本報北港十八日專電　渡輪昨日復航。')).toEqual(['本報北港十八日專電', '北港十八日']);
    expect(opening('（北港18日綜合電）渡輪昨日復航。')).toEqual(['北港18日綜合電', '北港18日']);
    expect(opening('（北港十八日訊）渡輪昨日復航。')).toEqual(['北港十八日訊', '北港十八日']);
    expect(opening('（本報北港十八日訊）渡輪昨日復航。')).toEqual(['本報北港十八日訊', '北港十八日']);
    expect(opening('【北港18日專電】渡輪昨日復航。')).toEqual(['北港18日專電', '北港18日']);
    expect(opening('【本報北港18日專電】渡輪昨日復航。')).toEqual(['本報北港18日專電', '北港18日']);
    expect(opening('【中通社北港18日電　記者　馮望川】渡輪昨日復航。')).toEqual(['中通社北港18日電', '北港18日', 'agency 中通社', 'reporter 馮望川']);
    expect(opening('【中新社北港電】渡輪昨日復航。')).toEqual(['北港', 'agency 中新社']);
  });

  it('with two who report, and from where, and no slash', () => {
    expect(opening('〔本報記者秦遠舟、實習記者馮望川灣橋報導〕渡輪昨天復航。')).toEqual(['灣橋', 'reporter 秦遠舟', 'reporter 馮望川']);
    expect(opening('〔記者秦遠舟／灣橋報導、記者馮望川／北港報導〕渡輪昨天復航。')).toEqual(['灣橋', 'reporter 秦遠舟', 'reporter 馮望川']);
    expect(opening('〔記者秦遠舟、馮望川灣橋報導〕渡輪昨天復航。')).toEqual(['灣橋', 'reporter 秦遠舟 馮望川']);
  });
});

describe('Behind the last sentence of a story stands who wrote it', () => {
  const story = (end: string): OwnWords => read([['headline', '渡口復航'], ['paragraph', `【本報訊】渡輪昨日復航，街坊一早排隊。${end}`]]);

  it('with nothing but a space before him', () => {
    expect(named(story('　石榮軒').bylines)).toEqual(['reporter 石榮軒']);
    expect(named(story('　石榮軒、馮望川').bylines)).toEqual(['reporter 石榮軒 馮望川']);
    expect(named(story('　請看下文').bylines)).toEqual([]);
  });

  it('and ends its paragraph', () => {
    expect(linesWith('endsSentence', '渡輪昨日復航，街坊一早排隊，船長說潮水正好，下午加開兩班。　石榮軒\n渡輪昨日復航，街坊一早排隊，船長說潮水正好，下午加開兩班。　再等')).toHaveLength(1);
  });
});

describe('A letter names its writer and what he is', () => {
  it.each([
    ['施靜宜／國小教師（北港市）', '國小教師: 施靜宜'],
    ['（北港市．賴秀珠／家管）', '北港市: 賴秀珠'],
    ['（保險從業員 莊映彤）', '保險從業員: 莊映彤'],
    ['（病人家屬 甘子朗）', '病人家屬: 甘子朗'],
  ])('%s', (line, expected) => {
    expect(parseByline(line, zh)?.groups.map(({ affiliation, names }) => `${affiliation ?? ''}: ${names.map(({ text }) => text).join(' ')}`).join()).toBe(expected);
  });
});

it('Behind the sentence of a caption stands the agency that gave the picture', () => {
  const credits = (caption: string): string[] => named(read([['headline', '雪地撐傘'], ['caption', caption], ['paragraph', '北港昨日降初雪。']]).credits);
  expect(credits('■途人撐傘走過積雪六厘米的街頭。　共同社')).toEqual(['source 共同社']);
  expect(credits('■途人撐傘走過積雪六厘米的街頭。　街頭')).toEqual([]);
});

describe('A caption of several pictures in one line', () => {
  it('names who gave each of them', () => {
    const { credits } = read([['headline', '渡口復航'], ['paragraph', '渡輪昨日復航。'], ['caption', '①船員解纜。（區慕儀攝）　②碼頭大堂貼滿通告。（居民提供）']]);
    expect(named(credits)).toEqual(['photographer 區慕儀', 'source 居民']);
  });
});

describe('A byline says that somebody reports', () => {
  it.each([
    ['明報記者　馮望', 'reporter 馮望'],
    ['報道●馮望', 'reporter 馮望'],
    ['獨家報道：馮望', 'reporter 馮望'],
    ['馮望　報道', 'reporter 馮望'],
    ['馮望川報導', 'reporter 馮望川'],
    ['訪問、整理：馮望川', 'reporter 馮望川'],
    ['（石越、馮望川報導）', 'reporter 石越 馮望川'],
    ['綜合法新社、路透社19日電', 'agency 法新社 路透社'],
    ['食譜設計／營養師　馮望川', 'author 馮望川'],
    ['（資料照，記者石越攝）', 'photographer 石越'],
    ['（示意圖，石越攝）', 'photographer 石越'],
    ['馮望　報道　石越　攝影', 'reporter 馮望 · photographer 石越'],
    ['文／馮望　圖／石越　綜合報導', 'reporter 馮望 · photographer 石越'],
    ['記者馮望／北港－南港連線報導', 'reporter 馮望'],
    ['特約撰述　馮望', 'author 馮望'],
    ['插圖／馮望', 'illustrator 馮望'],
    ['本組圖片：馮望攝', 'photographer 馮望'],
  ])('%s', (line, expected) => {
    expect(parseByline(line, zh)?.groups.map(({ role, names }) => `${role} ${names.map(({ text }) => text).join(' ')}`).join(' · ')).toBe(expected);
  });
});

describe('Whoever is named is no author', () => {
  it.each(['理事長：洪滄洲', '永遠名譽會長：莊培德、許經綸', '財政主任：王文郁　婦女主任：許麗卿', '秘書長：施慕賢　副秘書長：洪美玉、莊啟業', '總編輯：林望　副刊版編輯：石越'])('as an officer: %s', (line) => {
    expect(parseByline(line, zh)).toBeNull();
  });

  it('but the widower who signs a death notice, and whoever signs as its chairman', () => {
    const signers = (line: string): string[] => parseByline(line, zh)?.groups.map(({ role, names, title }) => `${title ?? ''} ${role} ${names.map(({ text }) => text).join(' ')}`) ?? [];
    expect(signers('杖期夫　許清河　率子孫泣告')).toEqual(['杖期夫 author 許清河']);
    expect(signers('孝男林清河、林清海泣啟')).toEqual(['孝男 author 林清河 林清海']);
    expect(signers('孝子　許清河　率家人泣告')).toEqual(['孝子 author 許清河']);
    expect(signers('道歉人　許○翰')).toEqual(['道歉人 author 許○翰']);
    expect(signers('理事長　洪滄洲')).toEqual(['理事長 author 洪滄洲']);
  });

  it('and whoever gave a picture has not taken it', () => {
    expect(['水警提供', '交警供圖', '馬望提供'].map((line) => parseByline(line, zh)?.groups[0]?.role)).toEqual(['source', 'source', 'source']);
  });

  it('and each officer of a list is an item of it', () => {
    const list = '理事長：洪滄洲\n副理事長：柯金枝、施議程\n青年組組長：蔡維綸';
    expect(linesWith('keyed', list)).toEqual(list.split('\n'));
  });

  it('as is each line of what happened when', () => {
    const list = '2029年5月　渡口列入重建名單\n2030年12月　居民聯署反對\n2031年3月16日　七艘渡輪同日停航';
    expect(linesWith('keyed', list)).toEqual(list.split('\n'));
  });

  it('as is each line of a forecast', () => {
    const forecast = '今　陰短暫雨　17～21℃　降雨機率60％\n明　多雲時晴　16～24℃　降雨機率20％\n潮汐　滿潮09時12分、21時40分';
    expect(linesWith('keyed', forecast)).toEqual(forecast.split('\n'));
  });

  it('and nobody is called by what a table counts in', () => {
    expect(parseByline('單位：元／公斤', zh)).toBeNull();
  });

  it('while the editor of a column keeps it', () => {
    expect(named(read([['label', '潮風副刊　主編：潘若水'], ['headline', '算盤'], ['byline', '蕉影'], ['paragraph', '外公的算盤還在。']]).credits)).toEqual(['columnEditor 潘若水']);
  });
});

describe('Commentary is', () => {
  it('what a reporter thinks afterwards', () => {
    const story = read([['label', '採訪後記'], ['headline', '蓋子底下的事'], ['paragraph', '說明會聽下來，最常出現的字是「車」。（石榮軒）']]);
    expect([story.kind, ...named(story.bylines)]).toEqual(['commentary', 'author 石榮軒']);
  });

  it('what whoever wrote it says is his own opinion', () => {
    const column = (note: string): OwnWords => read([['label', '律師說法'], ['headline', '續期別等到出境'], ['byline', '馮望川'], ['paragraph', '處理申請平均要九到十四個月，2031年3月起加收85元。'], ['tailByline', note]]);
    expect([column('（作者為移民法律師，本文不構成法律建議）')].map(({ kind, bylines }) => [kind, bylines[0]?.role, bylines[0]?.affiliation])).toEqual([['commentary', 'author', '移民法律師']]);
    expect(column('（筆者並未持有上述股份）').kind).toBe('commentary');
    expect(column('（作者為移民法律師）').kind).toBe('news');
  });

  it('not what goes on there from a page of news', () => {
    const story = read([['jumpFrom', '（上接第五版）'], ['paragraph', '總會定於四月十一日舉行掃墓團。（施慕恬）']], true);
    expect([story.kind, ...named(story.bylines)]).toEqual(['news', 'reporter 施慕恬']);
  });
});

const COLUMN = `八十四歲的羅師傅切洋蔥從不流淚。
她說眼淚早在六十年前那個冬天流
光了，留下的是一隻邊沿磕掉了漆
的大鍋，和一本沒有份量的食譜：
「鹽，夠了就好。」
食譜用三種符號寫成，五代人在頁
邊加註，最厚的一頁是免治豬肉，
貼了九張紙，下次搬家前請拿把傘，
在雨裏站足十五分鐘再作一決定。
（作者為城市規劃師）`;

it('The parts of a poem are numbered, and no verse', () => {
  expect(linesWith('versed', '清明\n石榮軒\n其一\n隔海梨雲白似綿，\n紙鳶吹過舊門前。\n鄉音半句人皆老，\n獨倚榕陰數去船。\n其二\n夢裡先人喚小名，')).toEqual(['隔海梨雲白似綿，', '紙鳶吹過舊門前。', '鄉音半句人皆老，', '獨倚榕陰數去船。', '夢裡先人喚小名，']);
});

describe('In a column', () => {
  it('a quotation behind a colon is of the text, though another line repeats it', () => {
    expect(linesWith('quoted', `${COLUMN}\n「鹽，夠了就好。」`)).toEqual(['「鹽，夠了就好。」']);
    expect(linesWith('quoted', COLUMN)).toEqual([]);
  });

  it('a note on the author does not go on with the full line above', () => {
    expect(linesWhere(COLUMN, PAIR_FEATURES.full)).not.toContain('（作者為城市規劃師）');
  });

  it('the first character of a text may stand alone, set large', () => {
    const text = (head: string): string => `末班船的剪票人\n${head}\n潮\n水退到第三階石梯，剪票口的門就\n拉起來了。他坐進那間不到一坪的\n亭子，把鉗子在褲管上擦了兩下。\n${COLUMN}`;
    expect(linesWith('body', text('文／范以寧　攝影／薛可凡'))).toContain('潮');
    expect(linesWith('body', text('短篇小說'))).not.toContain('潮');
  });

  it('a deck that fills it is no text over the credit of a picture', () => {
    const writer = '文／記者范以寧　攝影／薛可凡';
    expect(linesWith('credit', `剪票人\n二十年十一萬張船票一把月牙鉗子\n${writer}\n${COLUMN}`)).toEqual([]);
    expect(linesWith('credit', `${COLUMN.slice(0, COLUMN.indexOf('\n（'))}\n${writer}`)).toEqual([writer]);
  });

  it('text that breaks off over a picture of somebody is no caption', () => {
    const column = COLUMN.replace('貼了九張紙，下次搬家前請拿把傘，', '分店減至一百二十間集中在車站內\n■行政總裁顧惟信\n雷一鳴攝');
    expect(linesWith('creditBelow', column)).toEqual(['■行政總裁顧惟信']);
  });
});
