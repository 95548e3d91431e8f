import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { en } from '../../../../src/lexicon/en';
import { ja } from '../../../../src/lexicon/ja';
import { normaliseWidth } from '../../../../src/formats/page/text/normalise';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import type { Lexicon } from '../../../../src/lexicon/lexicon';
import { zh } from '../../../../src/lexicon/zh';

/** The dateline and the agency that a lead opens with; null where it opens otherwise. */
function openingOf(text: string, lexicon: Lexicon = en): string | null {
  for (const lead of lexicon.leads) {
    const groups = lead.exec(text)?.groups;
    if (groups) return [groups['place'], groups['agency']].filter(Boolean).join(' / ');
  }
  return null;
}

describe('Japanese datelines', () => {
  it.each([
    ['【パリ共同】菓子展で', 'パリ / 共同'],
    ['【ロッテルダム時事】当地で', 'ロッテルダム / 時事'],
    ['【ウィーン=共同通信】会合で', 'ウィーン / 共同'],
    ['【白根町】町営バスの', '白根町'],
    ['【共同】町は昨日、渡し船の運賃を', '共同'],
  ])('%s', (text, opening) => {
    expect(openingOf(text, ja)).toBe(opening);
  });
});

describe('English datelines', () => {
  it.each([
    ['PELLA, Friday (Reuter).—The Cabinet', 'PELLA, Friday / Reuter'],
    ['PORT DELL, Aug 9 (PTI): Nine men', 'PORT DELL, Aug 9 / PTI'],
    ['HERON LAKE (AAP): Nine men', 'HERON LAKE / AAP'],
  ])('%s', (text, opening) => {
    expect(openingOf(text)).toBe(opening);
  });

  it('have more than a colon', () => {
    expect(openingOf('SPORTS: Nine men')).toBeNull();
  });
});

describe('Agencies of Hong Kong and Taiwan', () => {
  it.each([
    ['〔海訊社北港十二日電〕農水署昨', '北港十二日 / 海訊社'],
    ['〔中央社東京17日綜合外電報導〕環境省今天', '東京17日 / 中央社'],
    ['〔編譯馮望/綜合外電〕油價連', ''],
    ['〔編譯馮望/綜合報導〕油價連', ''],
    ['〔記者馮望/北港綜合報導〕油價連', '北港綜合'],
    ['【本報嵐城訊】油價連', '嵐城'],
    ['(本報系嵐城訊)油價連', '嵐城'],
    ['(嵐城4日訊)油價連', '嵐城4日'],
    ['【本報記者馮望川舊金山報導】油價連', '舊金山'],
    ['【本報特派員馮望川里斯本廿三日專電】油價連', '里斯本廿三日'],
    ['[記者馮望川報導]油價連', ''],
    ['〔記者馮望川/特稿〕油價連', ''],
    ['〔記者馮望川/現場側記〕油價連', ''],
  ])('%s', (text, opening) => {
    expect(openingOf(text, zh)).toBe(opening);
  });

  it.each(['沄都讯', '晚报讯', '桐岙讯'])('what a paper calls itself: %s', (marker) => {
    expect(zh.leads.map((lead) => lead.exec(`${marker} 渡轮昨天起加开早班`)?.groups?.['marker']).find(Boolean)).toBe(marker);
  });

  it.each(['体坛快讯', '校园短讯', '特约通讯'])('not the name of a column: %s', (label) => {
    expect(zh.leads.some((lead) => lead.test(`${label} 渡轮昨天起加开早班`))).toBe(false);
  });

  it.each(['(据新华社电)', '(嵐城訊)'])('and a line that is nothing but a source opens nothing: %s', (text) => {
    expect(openingOf(text, zh)).toBeNull();
  });

  it.each(['【本報嵐城訊】', '【嵐城訊】', '本報嵐城訊 '])('name their place in the marker: %s', (opener) => {
    const groups = zh.leads.map((lead) => lead.exec(`${opener}渡輪昨日加價`)?.groups).find(Boolean);
    expect([groups?.['marker'], groups?.['place']]).toEqual([opener.replace(/[【】 ]/g, ''), '嵐城']);
  });

  it.each(['本報消息', '專訊', '特訊'])('and set apart by a space: %s', (marker) => {
    expect(zh.leads.map((lead) => lead.exec(`${marker} 渡輪昨日加價`)?.groups?.['marker']).find(Boolean)).toBe(marker);
  });

  it.each(['本報消息', '本報報道', '本報綜合報道', '本報專訪', '本报综合消息', '專訊'])('and their own: 【%s】', (marker) => {
    expect(zh.leads.map((lead) => lead.exec(`【${marker}】渡輪昨日加價`)?.groups?.['marker']).find(Boolean)).toBe(marker);
  });
});

describe('A lead whose bracket goes on in the next line', () => {
  const COLUMN = '渡輪公司昨日宣布，由下星期一起\n早班提前半小時開出，晚班延後一\n小時收船，票價維持不變，長者與\n學童繼續半價優惠。';

  it.each([
    ['〔記者馮望、石越／綜合\n報導〕渡輪公司昨日宣布，由下星', true],
    ['【本報記者馮望川舊金\n山報導】渡輪公司昨日宣布，由下', true],
    ['（記者馮望昨日到渡口\n察看〕渡輪公司昨日宣布，由下星', false],
  ])('%s', (opener, opens) => {
    const text = `${opener}\n${`${COLUMN}\n`.repeat(4)}`;
    expect(viewPage(new SourceText(text), 'zh').leads[0]).toBe(opens ? 1 : 0);
  });
});

describe('Leads of a paper’s own people elsewhere and of agencies', () => {
  it.each([
    ['本报云石电　渡口昨天修好', '本报云石电'],
    ['本报云石专电（记者冯望）渡口', '本报云石专电'],
    ['据新华社专电　渡口昨天修好', '据新华社'],
    ['新华社云石电　渡口昨天修好', '新华社云石电'],
    ['中新社云石讯（记者冯望）渡口', '中新社云石讯'],
    ['据新华社云石电 渡口昨天修好', '据新华社云石电'],
    ['据新华社综合电 渡口昨天修好', '据新华社'],
  ])('%s', (text, marker) => {
    expect(zh.leads.map((lead) => lead.exec(normaliseWidth(text))?.groups?.['marker']).find(Boolean)).toBe(marker);
    expect(zh.marks.lead?.test(normaliseWidth(text))).toBe(true);
  });
});

describe('English datelines', () => {
  it('are no codes of a box score', () => {
    expect(openingOf('SB — Quill. HBP — Ruhl.')).toBeNull();
    expect(openingOf('LA PORTE — The bell')).toBe('LA PORTE');
  });

  it.each([
    ['SPRINGFIELD, Ohio (AP) — Gov. Alan Prewitt signed', 'SPRINGFIELD, Ohio / AP'],
    ['SPRINGFIELD, O., May 3.—The governor', 'SPRINGFIELD, O., May 3'],
    ['LONDON, March 16.-(AP)-Heavy bombers', 'LONDON, March 16 / AP'],
    ['HARBORVALE, April 11.-(By the Associated Press.)-Three barges', 'HARBORVALE, April 11 / Associated Press'],
    ['HARBORVALE, April 11.-(By the Associated', 'HARBORVALE, April 11'],
    ['SALT LAKE CITY, Dec. 5—The convention', 'SALT LAKE CITY, Dec. 5'],
    ['STOCKPORT, Dec. 5—(AP)—Two trusties', 'STOCKPORT, Dec. 5 / AP'],
    ['CLAYBURN—Walter Dietrich, 19, is', 'CLAYBURN'],
    ['PRUETT - After hearing from 27 speakers', 'PRUETT'],
    ['ST. ANNE, N. B., Oct. 2 (UP) - A schooner', 'ST. ANNE, N. B., Oct. 2 / UP'],
    ['SPRINGFIELD, Ohio (AP) -- Gov. Alan', 'SPRINGFIELD, Ohio / AP'],
    ['Raleigh, Oct. 11.—The board', 'Raleigh, Oct. 11'],
  ])('%s', (text, opening) => {
    expect(openingOf(text)).toBe(opening);
  });

  it.each(['OPTION --name sets the name', 'NOTE - This file is made', 'FOR RENT—Modern 5 rooms', 'STRAYED.—From my place, a bay', 'BANK TO REOPEN', 'WELL-KNOWN man of the town', 'The mayor — a tall man — said', 'A - B', 'MERRY-GO-ROUND opens'])('not %s', (text) => {
    expect(openingOf(text)).toBeNull();
  });
});

describe('Agencies of other countries', () => {
  it.each([
    ['据共同社5月4日报道,一所小学', '共同社'],
    ['据路透社报道,油价', '路透社'],
    ['据共同社一名记者说', null],
  ])('%s', (text, opening) => {
    expect(openingOf(text, zh)).toBe(opening);
  });
});
