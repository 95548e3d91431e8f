import { describe, expect, it } from 'vitest';
import type { BylineRole } from '../../../../src/core/story';
import { SourceText } from '../../../../src/core/sourceText';
import type { Language } from '../../../../src/core/dump';
import { cutByline } from '../../../../src/formats/page/bylines/cutByline';
import { cutPieces } from '../../../../src/formats/page/stories/drafts';
import type { StateName } from '../../../../src/formats/page/decoder/grammar';
import { BYLINE_BARE, BYLINE_MARKED, BYLINE_NONE } from '../../../../src/formats/page/view/pageView';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import { readPeople } from '../../../../src/formats/page/stories/people';
import { LEXICONS } from '../../../../src/lexicon/lexicons';

/** The people of a story that is written with the state of each line before it; where each name is printed must be told too. */
function peopleOf(lines: readonly (readonly [StateName, string])[], language: Language, bareRole: BylineRole = 'reporter'): string[] {
  const source = new SourceText(lines.map(([, line]) => line).join('\n'));
  const [piece] = cutPieces((row) => lines[row]?.[0]);
  if (piece === undefined || !('story' in piece)) throw new Error('no story');
  const { bylines, credits } = readPeople(viewPage(source, language), piece.story, bareRole);
  return [...bylines, ...credits].map(({ role, names }) => `${role} ${names.map(({ text, span }) => `${text} (${source.slice(span).replace(/\s/g, '')})`).join(' ')}`);
}

describe('Whoever gave', () => {
  it('a picture is an agency in a bracket behind its caption', () => {
    expect(peopleOf([['headline', '海堤修好了'], ['paragraph', '海堤昨天修好。'], ['caption', '工人昨天量度海堤。（法新社）']], 'zh')).toEqual(['source 法新社 (法新社)']);
  });

  it('figures is named without what he has done', () => {
    expect(peopleOf([['headline', '渡輪班次'], ['cell', '首班'], ['source', '資料來源：北港商報資料組整理　3月5日']], 'zh')).toEqual(['source 北港商報資料組 (北港商報資料組)']);
  });
});

describe('In English', () => {
  const pictured = (...caption: readonly string[]): string[] => peopleOf([['headline', 'The clock is mended'], ['paragraph', 'It struck at noon.'], ...caption.map((line, at) => [at === 0 ? 'caption' : 'captionCont', line] as const)], 'en');
  const signed = (...lines: readonly string[]): string[] => peopleOf([['headline', 'The clock is mended'], ['paragraph', 'It struck at noon.'], ...lines.map((line) => ['tailByline', line] as const)], 'en', 'author');

  it('a name behind the last sentence of a caption is of who took the picture', () => {
    expect(pictured('Farmers wait for the clock on Tuesday. A. QUILL')).toEqual(['photographer A. QUILL (A.QUILL)']);
    expect(pictured('Farmers wait for the clock on Tuesday. — Ada Quill')).toEqual(['photographer Ada Quill (AdaQuill)']);
    expect(pictured('“It is late,” says the Mayor, Mrs. Ada Quill')).toEqual([]);
  });

  it('an agency behind the last sentence of a caption has taken the picture', () => {
    expect(pictured('Farmers wait for the clock on Tuesday. EPA')).toEqual(['photographer EPA (EPA)']);
    expect(pictured('Farmers wait for the clock on Tuesday. | KYODO')).toEqual(['photographer KYODO (KYODO)']);
    expect(pictured('Farmers wait for the clock on Tuesday. — AFP', 'picture')).toEqual(['photographer AFP (AFP)']);
    expect(pictured('Farmers wait for the clock. (AP photo)')).toEqual(['photographer AP (AP)']);
    expect(pictured('Farmers wait for the clock of the EPA')).toEqual([]);
  });

  it('a dash under words that are set large says whose they are', () => {
    expect(peopleOf([['headline', 'The clock is mended'], ['paragraph', 'It struck at noon.'], ['photoCredit', '— Judge Ada Quill']], 'en')).toEqual([]);
    expect(peopleOf([['headline', 'The clock is mended'], ['paragraph', 'It struck at noon.'], ['photoCredit', 'Ada Quill']], 'en')).toEqual(['photographer Ada Quill (AdaQuill)']);
  });

  it('two may sign for others, and a paper for what is taken from it', () => {
    expect(signed('— Ada Quill and Tom Ruhl, for the bell ringers')).toEqual(['author Ada Quill (AdaQuill) Tom Ruhl (TomRuhl)']);
    expect(signed('— Heron Lake Enterprise')).toEqual(['agency Heron Lake Enterprise (HeronLakeEnterprise)']);
  });

  it('a credit in capitals stands behind a caption, on one line or two', () => {
    expect(pictured('SPRUNG: Farmers mend the clock. PICTURE: ADA QUILL')).toEqual(['photographer ADA QUILL (ADAQUILL)']);
    expect(pictured('The clock is mended. PICTURE:', 'ADA QUILL')).toEqual(['photographer ADA QUILL (ADAQUILL)']);
    expect(pictured('Farmers mend the clock. Photo: Ada', 'Quill')).toEqual(['photographer Ada Quill (AdaQuill)']);
    expect(pictured('Farmers mend the clock. MERIDIAN/Caio Quill')).toEqual(['photographer Caio Quill (CaioQuill)']);
  });

  it('who helped is named behind the last sentence', () => {
    const ended = (text: string, ...more: readonly string[]): string[] => peopleOf([['headline', 'The clock is mended'], ['paragraph', text], ...more.map((line) => ['continuation', line] as const)], 'en');
    expect(ended('It struck at noon. — Additional', 'reporting by NZPA')).toEqual(['agency NZPA (NZPA)']);
    expect(ended('(Reporting by Ada Quill; Additional reporting by Tom Ruhl in Dell; Editing by Mona Dell)')).toEqual(['reporter Tom Ruhl (TomRuhl)']);
  });

  it('an agency behind a dash ends a text, whatever it is called', () => {
    const ended = (...text: readonly string[]): string[] => peopleOf([['headline', 'The clock is mended'], ...text.map((line) => ['paragraph', line] as const)], 'en');
    expect(ended('It struck at noon. — WAM')).toEqual(['agency WAM (WAM)']);
    expect(ended('“It is late,” he said. — Bend News')).toEqual(['agency Bend News (BendNews)']);
    expect(ended('He said it was “late by an hour.” — AP')).toEqual(['agency AP (AP)']);
    expect(ended('He rode home. “It is late,” he said. PA')).toEqual(['agency PA (PA)']);
    expect(ended('It struck at noon in Dell. (WAM)')).toEqual([]);
    expect(ended('It struck at noon.', 'Additional reporting by Ada Quill')).toEqual(['reporter Ada Quill (AdaQuill)']);
  });

  it('who sent a text in signs it, and whoever asked or helped reports, though another argues', () => {
    expect(signed('– Submitted by Ada Quill')).toEqual(['correspondent Ada Quill (AdaQuill)']);
    expect(signed('Ada Quill contributed to this story.', 'Contact the writers at aquill@example.com')).toEqual(['reporter Ada Quill (AdaQuill)']);
    expect(peopleOf([['headline', 'The clock'], ['byline', 'Interview by Ada Quill'], ['paragraph', 'It struck.']], 'en', 'author')).toEqual(['reporter Ada Quill (AdaQuill)']);
    expect(peopleOf([['headline', 'The clock'], ['paragraph', 'It struck.'], ['photoCredit', 'Compiled by Ada Quill from staff reports']], 'en')).toEqual(['reporter Ada Quill (AdaQuill)']);
  });

  it('the town behind a name over a text is where its reporter was', () => {
    expect(peopleOf([['headline', 'The clock'], ['byline', 'Ada Quill, Heron Lake'], ['paragraph', 'It struck.']], 'en')).toEqual(['reporter Ada Quill (AdaQuill)']);
    expect(peopleOf([['headline', 'The clock'], ['byline', 'Ikenna Obi, Heron Lake'], ['paragraph', 'It struck.']], 'en')).toEqual(['reporter Ikenna Obi (IkennaObi)']);
    expect(signed('Ada Quill, Heron Lake')).toEqual(['author Ada Quill (AdaQuill)']);
    expect(signed('A.Q., Heron Lake')).toEqual(['author A.Q. (A.Q.)']);
  });

  it('an agency is named in a dateline, whatever it is called', () => {
    const opened = (text: string): string[] => peopleOf([['headline', 'The clock is mended'], ['paragraph', text]], 'en');
    expect(opened('HERON LAKE, Ohio (HP) -- The clock was mended.')).toEqual(['agency HP (HP)']);
    expect(opened('HERON LAKE, Oct 23 (Meridian) - The clock was mended.')).toEqual(['agency Meridian (Meridian)']);
    expect(opened('HERON LAKE (HP)—The clock was mended.')).toEqual(['agency HP (HP)']);
    expect(opened('HERON LAKE, May 18—(Allied Wire)—The clock was mended.')).toEqual(['agency Allied Wire (AlliedWire)']);
    expect(opened('HERON LAKE, Oct 23 (Meridian) is where the clock was mended.')).toEqual([]);
  });

  it('whoever signs over his office or his town has written the text, a reporter even what argues', () => {
    const ended = (...lines: readonly string[]): string[] => peopleOf([['headline', 'The clock'], ['paragraph', 'Bids are received.'], ...lines.map((line) => ['tailByline', line] as const)], 'en');
    expect(ended('ADA QUILL,', 'Inspector of Clocks.')).toEqual(['author ADA QUILL (ADAQUILL)']);
    expect(ended('ADA QUILL', 'Heron Lake, Ohio')).toEqual(['author ADA QUILL (ADAQUILL)']);
    expect(ended('RUHL & MARQUARD,', 'Attorneys for the Estate,')).toEqual(['author RUHL & MARQUARD (RUHL&MARQUARD)']);
    expect(signed('“PEEL.”')).toEqual(['author PEEL (PEEL)']);
    expect(peopleOf([['headline', 'The clock'], ['byline', 'ADA QUILL'], ['byline', 'Welfare Reporter'], ['paragraph', 'It struck.']], 'en', 'author')).toEqual(['reporter ADA QUILL (ADAQUILL)']);
  });

  it('a column is kept by whom its label names, by a pen name too', () => {
    const kept = (label: string): string[] => peopleOf([['label', label], ['headline', 'The clock'], ['paragraph', 'It struck.']], 'en');
    expect(kept('Clock Corner with Tom Ruhl')).toEqual(['author Tom Ruhl (TomRuhl)']);
    expect(kept('Echoes of the Town by ‘Bellringer’')).toEqual(['author Bellringer (Bellringer)']);
    expect(kept('BOWLS with ‘Kitty’')).toEqual(['author Kitty (Kitty)']);
    expect(kept('As Told by Enterprise Correspondents')).toEqual([]);
  });

  it('one word over a text is nobody', () => {
    expect(peopleOf([['headline', 'The clock is mended'], ['byline', 'Felonies'], ['paragraph', 'It was taken at noon.']], 'en')).toEqual([]);
    expect(peopleOf([['headline', 'The clock is mended'], ['byline', 'By Supper'], ['paragraph', 'It was taken at noon.']], 'en')).toEqual([]);
    expect(peopleOf([['headline', 'The market'], ['paragraph', 'Steers $3.'], ['source', '– Supplied by Ruhl & Dell']], 'en')).toEqual(['source Ruhl & Dell (Ruhl&Dell)']);
    expect(peopleOf([['headline', 'The market'], ['paragraph', 'Steers $3.'], ['source', '(Supplied by the Market Master.)']], 'en')).toEqual(['source Market Master (MarketMaster)']);
    expect(peopleOf([['headline', 'The market'], ['paragraph', 'Steers $3.'], ['source', 'Prices at 4.30pm, supplied by Ruhl & Dell']], 'en')).toEqual(['source Ruhl & Dell (Ruhl&Dell)']);
    expect(peopleOf([['headline', 'The market'], ['paragraph', 'Steers $3.'], ['source', 'Rates: Dell Exchange']], 'en')).toEqual(['source Dell Exchange (DellExchange)']);
    expect(peopleOf([['headline', 'The market'], ['paragraph', 'Steers $3.'], ['source', 'Corrected weekly by Ruhl & Dell.']], 'en')).toEqual(['source Ruhl & Dell (Ruhl&Dell)']);
  });
});

describe('A name with a full stop', () => {
  const bylines = (above: string): number | undefined => viewPage(new SourceText(`${above}\nAda Quill.\nThe clock struck at noon on Thursday.`), 'en').bylines[1];

  it('that ends the sentence above signs nothing', () => {
    expect(bylines('An item on Wednesday was about a')).toBe(BYLINE_NONE);
    expect(bylines('White bread: 1. Mona Dell; 2. Tom Ruhl; 3.')).toBe(BYLINE_NONE);
    expect(bylines('The second half is due on December 24.')).toBe(BYLINE_BARE);
  });
});

describe('An agency\'s reporter', () => {
  const story = (byline: string, text = '海堤昨天修好。') => peopleOf([['headline', '海堤修好了'], ['byline', byline], ['paragraph', text]], 'zh');

  it('brings the agency with him, once', () => {
    expect(story('新华社记者 秦远舟')).toEqual(['agency 新华社 (新华社)', 'reporter 秦远舟 (秦远舟)']);
    expect(story('中央社記者秦遠舟東京5日專電')).toEqual(['agency 中央社 (中央社)', 'reporter 秦遠舟 (秦遠舟)']);
    expect(story('中新社特约记者 秦 远')).toEqual(['agency 中新社 (中新社)', 'reporter 秦远 (秦远)']);
    expect(story('新华社记者 秦远舟', '新华社云石5月4日电 海堤昨天修好。')).toEqual(['agency 新华社 (新华社)', 'reporter 秦远舟 (秦远舟)']);
  });

  it('but not where he took a picture', () => {
    expect(peopleOf([['headline', '海堤修好了'], ['paragraph', '海堤昨天修好。'], ['credit', '新华社记者 秦远舟 摄']], 'zh')).toEqual(['photographer 秦远舟 (秦远舟)']);
  });
});

describe('Who wrote and took the picture', () => {
  const writer = (byline: string, bareRole: BylineRole) => peopleOf([['headline', '渡口的面'], ['byline', byline], ['paragraph', '面摊开了四十年。']], 'zh', bareRole);

  it('is what the story makes him, unless a word says who he is', () => {
    expect(writer('秦远舟 文/摄', 'author')).toEqual(['author 秦远舟 (秦远舟)', 'photographer 秦远舟 (秦远舟)']);
    expect(writer('秦远舟 文/摄', 'reporter')[0]).toBe('reporter 秦远舟 (秦远舟)');
    expect(writer('记者 秦远舟 文/摄', 'author')[0]).toBe('reporter 秦远舟 (秦远舟)');
  });
});

describe('At the end of a lead that goes on in another paragraph', () => {
  it.each([
    ['【本報訊】海堤昨日修好，今日通車。（司徒靜）', ['reporter 司徒靜 (司徒靜)']],
    ['【專訊】海堤昨日修好，今日通車。（馮望川）', ['reporter 馮望川 (馮望川)']],
    ['【本報訊】海堤昨日修好。記者馮望川、劭利明', ['reporter 馮望川 (馮望川) 劭利明 (劭利明)']],
    ['【本報訊】海堤昨日修好。■記者　馮望川　秦遠舟', ['reporter 馮望川 (馮望川) 秦遠舟 (秦遠舟)']],
    ['海堤昨日修好，今日通車。（馮望川）', []],
  ])('stands who wrote it: %s', (lead, expected) => {
    expect(peopleOf([['headline', '海堤修好了'], ['paragraph', lead], ['paragraph', '居民昨日試行。']], 'zh')).toEqual(expected);
  });
});

it.each(['海堤昨日修好。■記者　馮望川', '海堤昨日修好。　▲本報記者馮望川'])('A paragraph ends with who wrote it: %s', (lead) => {
  expect(viewPage(new SourceText(`${lead}\n居民昨日試行。`), 'zh').endsSentence[0]).toBe(1);
});

describe('Names that the end of a line cuts', () => {
  it('in a caption', () => {
    const lines = [['headline', '海堤出現裂縫'], ['paragraph', '海堤落成僅十四個月。'], ['caption', '■工人昨日量度裂縫的闊度。海灣'], ['captionCont', '商報記者馮望攝']] as const;
    expect(peopleOf(lines, 'zh')).toEqual(['photographer 馮望 (馮望)']);
  });

  it('in the bracket of a lead', () => {
    const lines = [['headline', '海堤修好了'], ['paragraph', '本报讯（通讯员冯望　记者秦'], ['continuation', '远舟）海堤昨天修好。']] as const;
    expect(peopleOf(lines, 'zh')).toEqual(['correspondent 冯望 (冯望)', 'reporter 秦远舟 (秦远舟)']);
  });

  it('in the bracket that opens a lead', () => {
    const lines = [['headline', '海堤出現裂縫'], ['paragraph', '〔記者馮望、石越／綜合'], ['continuation', '報導〕海堤落成僅十四個月。']] as const;
    expect(peopleOf(lines, 'zh')).toEqual(['reporter 馮望 (馮望) 石越 (石越)']);
  });

  it('in the role word at the end of a lead', () => {
    const lines = [['headline', '海堤出現裂縫'], ['paragraph', '署方稱兩星期內灌漿修補。　記'], ['continuation', '者：馮望']] as const;
    expect(peopleOf(lines, 'zh')).toEqual(['reporter 馮望 (馮望)']);
  });

  it.each([['通', '讯员　冯　望', 'correspondent'], ['通讯', '员　冯望', 'correspondent'], ['本报记', '者 冯望', 'reporter']])('in the role word in a bracket: %s|%s', (cut, rest, role) => {
    const lines = [['headline', '海堤修好了'], ['paragraph', `海堤昨天修好，明天通车。（${cut}`], ['continuation', `${rest}）`]] as const;
    expect(peopleOf(lines, 'zh')).toEqual([`${role} 冯望 (冯望)`]);
  });
});

describe('A byline of two lines', () => {
  it('of names that are listed', () => {
    expect(peopleOf([['headline', '海堤修好了'], ['paragraph', '海堤昨天修好。'], ['tailByline', '記者　馮望、'], ['tailByline', '秦遠舟']], 'zh')).toEqual(['reporter 馮望 (馮望) 秦遠舟 (秦遠舟)']);
  });

  it.each([
    ['本报记者 冯 望 通讯员 秦', '远舟 孙立言', ['秦远舟', '孙立言']],
    ['本报记者 冯 望 通讯员秦', '远舟 孙立言', ['秦远舟', '孙立言']],
    ['本报记者 冯 望 通讯员 孙立言 秦', '远舟', ['孙立言', '秦远舟']],
    ['本报记者 冯 望 通讯员 秦 朗 孙', '立言', ['秦朗', '孙立言']],
    ['本报记者 冯 望 通讯员 秦远', '舟 孙立言', ['秦远舟', '孙立言']],
    ['本报记者 冯 望 通讯', '员 秦远舟 孙立言', ['秦远舟', '孙立言']],
    ['本报记者 冯 望 通', '讯员 秦远舟', ['秦远舟']],
  ])('cut inside a name or a role word: %s|%s', (first, second, names) => {
    const people = ['reporter 冯望 (冯望)', `correspondent ${names.map((name) => `${name} (${name})`).join(' ')}`];
    for (const state of ['byline', 'bylineCont'] as const) expect(peopleOf([['headline', '海堤出现裂缝'], ['byline', first], [state, second], ['paragraph', '海堤落成仅十四个月。']], 'zh')).toEqual(people);
    expect(Array.from(viewPage(new SourceText(`${first}\n${second}`), 'zh').bylines.slice(0, 2))).toEqual([BYLINE_MARKED, BYLINE_MARKED]);
  });

  it.each([
    ['记者 冯 望', '远舟归来'],
    ['记者 冯 望', '春耕'],
    ['记者 冯望', '一'],
    ['记者 秦 朗', '通讯员 孙立言'],
    ['记者 冯望 摄', '渡口'],
    ['海堤修了三年 望', '远舟 孙立言'],
  ])('is none where the line is complete, or no byline: %s|%s', (first, second) => {
    expect(cutByline(first, second, LEXICONS.zh)).toBeNull();
  });

  it('cut inside what somebody is', () => {
    expect(peopleOf([['headline', '海堤出现裂缝'], ['byline', '本报记者 孙立言 实习'], ['bylineCont', '记者 秦远舟'], ['paragraph', '海堤落成仅十四个月。']], 'zh')).toEqual(['reporter 孙立言 (孙立言)', 'reporter 秦远舟 (秦远舟)']);
  });

  it('at the end of which stands what all of them did', () => {
    const people = ['reporter 孙立言 (孙立言)', 'correspondent 秦远舟 (秦远舟)'];
    expect(peopleOf([['headline', '海堤出现裂缝'], ['byline', '记者 孙立言'], ['byline', '通讯员 秦远舟 文/摄'], ['paragraph', '海堤落成仅十四个月。']], 'zh')).toEqual([...people, 'photographer 孙立言 (孙立言)', 'photographer 秦远舟 (秦远舟)']);
    expect(peopleOf([['headline', '海堤出现裂缝'], ['byline', '记者 孙立言 文'], ['byline', '通讯员 秦远舟 摄'], ['paragraph', '海堤落成仅十四个月。']], 'zh')).not.toContain('photographer 孙立言 (孙立言)');
  });
});

it('Two sign a brief with names set wide, whatever they mean elsewhere', () => {
  expect(peopleOf([['headline', '渡口改建'], ['paragraph', '渡口改建完工。（清 明 立 夏）']], 'zh')).toEqual(['reporter 清明 (清明) 立夏 (立夏)']);
});

it('Whoever gave the figures stands in a bracket under them', () => {
  expect(peopleOf([['headline', '水位表'], ['paragraph', '水位持平。'], ['source', '（市水文站提供）']], 'zh')).toEqual(['source 市水文站 (市水文站)']);
});

it('Whom a site has named before the paper is named once, and the headline that stands again there is nobody', () => {
  const head = [['headline', '旧船新生'], ['byline', '作者：本报记者 秦远舟'], ['bylineCont', '旧船新生'], ['byline', '□ 本报记者 秦远舟']] as const;
  expect(peopleOf([...head, ['paragraph', '海堤昨天修好。']], 'zh')).toEqual(['reporter 秦远舟 (秦远舟)']);
});

it('Whoever has given the figures in a bracket', () => {
  expect(peopleOf([['headline', '海堤修好了'], ['paragraph', '海堤昨天修好。'], ['source', '（数据来源：市水务局）']], 'zh')).toEqual(['source 市水务局 (市水务局)']);
});

it('A source in brackets is named without them', () => {
  const lines = [['headline', '昨日匯率'], ['cell', '港元'], ['cell', '7.78'], ['source', '（資料來源：海港銀行）']] as const;
  expect(peopleOf(lines, 'zh')).toEqual(['source 海港銀行 (海港銀行)']);
});

it('The people of a role word stand on the next line', () => {
  expect(peopleOf([['headline', '海堤出现裂缝'], ['byline', '记者 孙立言 通讯员'], ['bylineCont', '秦远舟 冯望'], ['paragraph', '海堤落成仅十四个月。']], 'zh')).toEqual(['reporter 孙立言 (孙立言)', 'correspondent 秦远舟 (秦远舟) 冯望 (冯望)']);
});

it('Whoever has given the figures is named without the day up to which they count', () => {
  expect(peopleOf([['headline', '水位表'], ['paragraph', '水位持平。'], ['source', '数据来源：市水文站（截至3月5日）']], 'zh')).toEqual(['source 市水文站 (市水文站)']);
});

it('Whoever has given the figures is named without what holds in the end', () => {
  expect(peopleOf([['headline', '开奖'], ['paragraph', '排列三开出三个六。'], ['source', '数据来源：市福彩中心（以官方公告为准）']], 'zh')).toEqual(['source 市福彩中心 (市福彩中心)']);
});

it('No day has given figures', () => {
  expect(peopleOf([['headline', '茶价'], ['paragraph', '茶价持平。'], ['source', '数据来源：县茶叶协会　采价：3月5日']], 'zh')).toEqual(['source 县茶叶协会 (县茶叶协会)']);
});

it('Several have given the figures', () => {
  expect(peopleOf([['headline', '水位表'], ['paragraph', '水位持平。'], ['source', '数据来源：市水文站、市气象局']], 'zh')).toEqual(['source 市水文站 (市水文站) 市气象局 (市气象局)']);
});

it('Each item of a list may be signed', () => {
  const items = [['paragraph', '▲渡口改建完工。（冯望）'], ['paragraph', '▲水厂换新泵。（孙立言　秦远舟）'], ['paragraph', '▲老街修路灯。（冯望）']] as const;
  expect(peopleOf([['headline', '一句话新闻'], ...items], 'zh')).toEqual(['reporter 冯望 (冯望)', 'reporter 孙立言 (孙立言) 秦远舟 (秦远舟)', 'reporter 冯望 (冯望)']);
  expect(peopleOf([['headline', '渡口改建'], ['paragraph', '渡口改建完工。（冯望）'], ['paragraph', '明天通航。']], 'zh')).toEqual([]);
});

describe('Who wrote a text', () => {
  it('has in news reported it', () => {
    expect(peopleOf([['headline', '老茶亭'], ['byline', '撰文：馮望　攝影：黃浩然']], 'zh')).toEqual(['reporter 馮望 (馮望)', 'photographer 黃浩然 (黃浩然)']);
    expect(peopleOf([['headline', '老茶亭'], ['byline', '撰文：馮望']], 'zh', 'author')).toEqual(['author 馮望 (馮望)']);
  });

  it('may sign with a pen name behind a bullet', () => {
    expect(peopleOf([['headline', '老茶亭'], ['byline', '●阿橘']], 'zh', 'author')).toEqual(['author 阿橘 (阿橘)']);
  });
});

describe('Bylines over two lines', () => {
  const twoLines = (first: string, second: string): string[] => peopleOf([['headline', '海堤修好了'], ['byline', first], ['byline', second], ['paragraph', '海堤昨天修好。']], 'zh');

  it('may break behind a role word', () => {
    expect(twoLines('首席记者 秦远舟 通讯员', '孟晓棠 石 越')).toEqual(['reporter 秦远舟 (秦远舟)', 'correspondent 孟晓棠 (孟晓棠) 石越 (石越)']);
    expect(twoLines('记者 秦远舟', '通讯员 孟晓棠')).toEqual(['reporter 秦远舟 (秦远舟)', 'correspondent 孟晓棠 (孟晓棠)']);
  });

  it('may name an institution and the part of it that signs', () => {
    const signed = (first: string, second: string): string[] => peopleOf([['headline', '通告'], ['paragraph', '大桥封闭施工。'], ['tailByline', first], ['tailByline', second]], 'zh', 'author');
    expect(signed('云石市公安局', '交通警察支队')).toEqual(['author 云石市公安局交通警察支队 (云石市公安局交通警察支队)']);
    expect(signed('云石市公安局', '云石市公路管理处')).toEqual(['author 云石市公安局 (云石市公安局)', 'author 云石市公路管理处 (云石市公路管理处)']);
  });
});

it('A site says in one line who wrote an article and where it comes from', () => {
  const lines = [['headline', '海堤修好了'], ['source', '来源：云石日报　作者：通讯员 秦 远'], ['paragraph', '海堤昨天修好。']] as const;
  expect(peopleOf(lines, 'zh')).toEqual(['correspondent 秦远 (秦远)', 'source 云石日报 (云石日报)']);
});

describe('Who made a table', () => {
  it.each([
    ['資料來源／北港警分局　製表／記者馮望', ['reporter 馮望 (馮望)', 'source 北港警分局 (北港警分局)']],
    ['單位：元／公斤　資料來源：北港果菜公司　整理：馮望', ['reporter 馮望 (馮望)', 'source 北港果菜公司 (北港果菜公司)']],
  ])('%s', (line, people) => {
    expect(peopleOf([['headline', '本週行情'], ['paragraph', '菜價持平。'], ['source', line]], 'zh')).toEqual(people);
  });
});

it.each([
  ['高浜市卸売市場調べ。円、税込み', '高浜市卸売市場'],
  ['（県内関連は高浜証券調べ）', '高浜証券'],
  ['（単位円、浦北青果調べ）', '浦北青果'],
])('In Japanese who has found the figures stands before the word for it: %s', (line, source) => {
  expect(peopleOf([['headline', '今週の相場'], ['paragraph', '値は動かない。'], ['source', line]], 'ja')).toEqual([`source ${source} (${source})`]);
});

it('In Japanese who keeps a column stands behind its name', () => {
  const lines = [['headline', '父の長靴'], ['paragraph', '玄関に残っていた。'], ['innerLabel', '「港の窓」担当　鯉淵　拓']] as const;
  expect(peopleOf(lines, 'ja')).toEqual(['columnEditor 鯉淵拓 (鯉淵拓)']);
});

it('An institution that signs is named without the word by which it does', () => {
  const lines = [['headline', '停水通知'], ['paragraph', '十日停水一天。'], ['tailByline', '北港自來水公司　謹啟']] as const;
  expect(peopleOf(lines, 'zh')).toEqual(['author 北港自來水公司 (北港自來水公司)']);
});

it.each([
  ['北港中學校啟', '北港中學校'],
  ['三江公所　謹告', '三江公所'],
  ['北港縣議會　公告', '北港縣議會'],
  ['承董事會命　北港電纜集團有限公司', '北港電纜集團有限公司'],
  ['夫　馮望川　啟', '馮望川'],
])('Whoever gives notice is its author, by whatever word he signs: %s', (line, name) => {
  expect(peopleOf([['headline', '通告'], ['paragraph', '十日起報名。'], ['tailByline', line]], 'zh')).toEqual([`author ${name} (${name})`]);
});

it('What somebody is may stand behind his name, or before it in one word with it', () => {
  const text = [['headline', '多元化'], ['paragraph', '博彩稅佔收入七成。']] as const;
  expect(peopleOf([...text, ['tailByline', '歐陽翰　北港理工學院商學系副教授']], 'zh')).toEqual(['author 歐陽翰 (歐陽翰)']);
  expect(peopleOf([['headline', '租屋'], ['paragraph', '可要求減價或解約。（律師馮望川）']], 'zh')).toEqual(['author 馮望川 (馮望川)']);
});

it('Who drew a picture has not written what its caption says', () => {
  expect(peopleOf([['headline', '挑燈'], ['paragraph', '十日放晴。'], ['caption', '掛石頭是為了平衡。我問他為'], ['captionCont', '插圖／馮望川']], 'zh')).toEqual(['illustrator 馮望川 (馮望川)']);
});

it('What happened, in two clauses of four characters, is nobody', () => {
  expect(peopleOf([['headline', '倉庫大火'], ['byline', '三人灼傷　一人危殆'], ['paragraph', '十日起火。']], 'zh')).toEqual([]);
});

it('An institution that signs is named without the date behind it', () => {
  const lines = [['headline', '关于公布历史文化名村的通知'], ['paragraph', '现予公布。'], ['tailByline', '云石县人民政府办公室　2031年6月10日']] as const;
  expect(peopleOf(lines, 'zh')).toEqual(['author 云石县人民政府办公室 (云石县人民政府办公室)']);
});

it('A line that is taken for a credit may end a text with it', () => {
  const lines = [['photoHead', '蘆花如雪'], ['photoText', '市民划艇穿過，像'], ['photoCredit', '把一面鏡慢慢剪開。　馮望川攝']] as const;
  expect(peopleOf(lines, 'zh')).toEqual(['photographer 馮望川 (馮望川)']);
});

it('圖、文 behind the last sentence says who wrote it and took the picture', () => {
  const lines = [['headline', '柿子紅了'], ['paragraph', '農家把柿子擺在竹架上曬。圖、文／記者馮望']] as const;
  expect(peopleOf(lines, 'zh')).toContain('reporter 馮望 (馮望)');
});

it.each(['圖與文／記者馮望', '圖、文／記者馮望'])('%s behind a caption names who wrote it too', (credit) => {
  expect(peopleOf([['headline', '柿子紅了'], ['paragraph', '十日採收。'], ['caption', `農家把柿子擺在竹架上曬。\u3000${credit}`]], 'zh')).toEqual(['reporter 馮望 (馮望)', 'photographer 馮望 (馮望)']);
});

it('The reporter of a lead may stand before the place in one word with it', () => {
  expect(peopleOf([['headline', '漁港淤淺'], ['paragraph', '【本報記者馮望川塭寮訊】漁港昨天開工。']], 'zh')).toEqual(['reporter 馮望川 (馮望川)']);
});

it('Whoever gives what a label brings stands behind 由', () => {
  expect(peopleOf([['headline', '高空工作'], ['innerLabel', '職安健資訊由北港職業安全協會提供'], ['paragraph', '繫好安全帶。']], 'zh')).toEqual(['source 北港職業安全協會 (北港職業安全協會)']);
});

it('Somebody of the picture desk has taken the picture where a credit stands', () => {
  const lines = [['photoHead', '眠らぬ港'], ['photoText', '照明に浮かぶクレーン。'], ['photoCredit', '写真部　岸本拓']] as const;
  expect(peopleOf(lines, 'ja')).toEqual(['photographer 岸本拓 (岸本拓)']);
});

it('A contributor who says what he is is the author, in whatever column', () => {
  expect(peopleOf([['headline', '春の大根'], ['byline', '料理研究家　岸本　拓'], ['paragraph', '皮はむかない。']], 'ja')).toEqual(['author 岸本拓 (岸本拓)']);
});

describe('Names set wide whose words are no names elsewhere', () => {
  it.each([
    ['白　露', 'reporter 白露 (白露)'],
    ['冬 至 前', 'reporter 冬至前 (冬至前)'],
    ['田 间 谷 雨', 'reporter 田间 (田间) 谷雨 (谷雨)'], // four characters are two names
  ])('%s', (line, people) => {
    expect(peopleOf([['headline', '水闸昨天合龙'], ['byline', line], ['paragraph', '本报讯 水闸昨天合龙。']], 'zh')).toEqual([people]);
  });
});

it('Who has written or edited a book is named before the word for it', () => {
  expect(peopleOf([['headline', '渡口旧事'], ['paragraph', '船靠了岸。'], ['tailByline', '鄢守正　著']], 'zh')).toEqual(['author 鄢守正 (鄢守正)']);
});

describe('Who keeps a column', () => {
  it.each([
    ['栏目策划：冯 望 秦 川 统筹：何 蔚', ['columnEditor 冯望 (冯望) 秦川 (秦川)', 'columnEditor 何蔚 (何蔚)']],
    ['栏目策划 冯望远 栏目统筹 何蔚', ['columnEditor 冯望远 (冯望远)', 'columnEditor 何蔚 (何蔚)']],
    ['栏目统筹冯望远', ['columnEditor 冯望远 (冯望远)']],
    ['本專欄統籌　馮望遠', ['columnEditor 馮望遠 (馮望遠)']],
    ['编辑部来信', []],
  ])('%s', (line, people) => {
    expect(peopleOf([['headline', '老街新事'], ['paragraph', '灯亮了。'], ['innerLabel', line]], 'zh')).toEqual(people);
  });
});

describe('Words and pictures by one hand', () => {
  it('are the picture alone where there is no other text', () => {
    expect(peopleOf([['photoHead', '麦收'], ['photoText', '联排村的麦子熟了。'], ['photoCredit', '秦远舟 摄影报道']], 'zh')).toEqual(['photographer 秦远舟 (秦远舟)']);
  });

  it('are a report where there is', () => {
    expect(peopleOf([['headline', '麦收'], ['paragraph', '联排村的麦子熟了。'], ['tailByline', '秦远舟 摄影报道']], 'zh')).toEqual(['reporter 秦远舟 (秦远舟)', 'photographer 秦远舟 (秦远舟)']);
  });
});

describe('The writer of a Japanese commentary', () => {
  const signed = [['headline', '待つ場所'], ['byline', '芦川支局　岸本拓'], ['paragraph', 'バスを待つ屋根を増やしたい。']] as const;

  it('is its author, wherever he works', () => {
    expect(peopleOf(signed, 'ja', 'author')).toEqual(['author 岸本拓 (岸本拓)']);
  });

  it('in news a reporter', () => {
    expect(peopleOf(signed, 'ja')).toEqual(['reporter 岸本拓 (岸本拓)']);
  });
});

describe('A bracket behind a Japanese paragraph', () => {
  it('names its writer behind a sentence', () => {
    expect(peopleOf([['headline', '市民大会'], ['paragraph', '決勝は8日に行われる。（若林）']], 'ja')).toEqual(['reporter 若林 (若林)']);
  });

  it('a school behind a name', () => {
    expect(peopleOf([['headline', '市民大会'], ['paragraph', '男子単決勝　土井（青葉）21―15、21―18　宮本（東浜）']], 'ja')).toEqual([]);
  });
});

it('圖、文 says that somebody wrote it: in commentary its author', () => {
  const lines = [['headline', '節電'], ['paragraph', '科長：外面才二十六度。'], ['tailByline', '圖、文／阿飛']] as const;
  expect(peopleOf(lines, 'zh', 'author')).toEqual(['author 阿飛 (阿飛)', 'photographer 阿飛 (阿飛)']);
});

it('A caption in Japanese may say where the picture was taken before it says by whom', () => {
  const lines = [['headline', '銭湯が再開'], ['paragraph', '客が並んだ。'], ['caption', '湯をかき混ぜる店主＝芦川市東浜で、岸本拓撮影']] as const;
  expect(peopleOf(lines, 'ja')).toEqual(['photographer 岸本拓 (岸本拓)']);
});

describe('In Japanese', () => {
  it('whose figures stand in a table is told behind 資料', () => {
    expect(peopleOf([['headline', '青果市況'], ['cell', '大根'], ['source', '資料：浦北中央青果']], 'ja')).toEqual(['source 浦北中央青果 (浦北中央青果)']);
  });

  it('an agency stands in a bracket behind a caption, or two', () => {
    const pictured = (credit: string): string[] => peopleOf([['headline', '橋が落ちた'], ['paragraph', '橋が4日落ちた。'], ['caption', `川を見る人たち${credit}`]], 'ja');
    expect(pictured('（ＡＰ）')).toEqual(['source AP (ＡＰ)']);
    expect(pictured('（ロイター＝共同）')).toEqual(['source ロイター (ロイター) 共同 (共同)']);
    expect(pictured('（中央）')).toEqual([]);
  });

  it('who asked is named under an interview, whoever stands over it', () => {
    const lines = [['headline', '手紙を書いた'], ['byline', '建築家　松田　聡'], ['paragraph', '「負けた」'], ['tailByline', '（聞き手・岸本拓）']] as const;
    expect(peopleOf(lines, 'ja')).toEqual(['author 松田聡 (松田聡)', 'reporter 岸本拓 (岸本拓)']);
  });

  it('a poet may stand under each poem, with his town', () => {
    const poems = [['headline', '歌壇'], ['verse', '休耕の田に水張れば父の声がした'], ['verse', '浜戸　樽谷　久子'], ['verse', '受話器置く母の言葉の長きこと夕立ひとつ　　浦北市・西条　充']] as const;
    expect(peopleOf(poems, 'ja')).toEqual(['author 樽谷久子 (樽谷久子)', 'author 西条充 (西条充)']);
  });

  it('or behind it with both his names, or with a town that is set wide', () => {
    const poems = [['headline', '俳壇'], ['verse', '虎の絵に風通しけり蚕飼ひ　　　　竹下　ゆき'], ['verse', '流れ来し盥に眠る猫の子ふたつ　　（浦北村）橘　浅吉'], ['verse', '判押した後の余白をのぞき込む　　柚　木　岩永はる']] as const;
    expect(peopleOf(poems, 'ja')).toEqual(['author 竹下ゆき (竹下ゆき)', 'author 橘浅吉 (橘浅吉)', 'author 岩永はる (岩永はる)']);
  });

  it('whoever is named with both names in a bracket behind a caption has taken the picture', () => {
    const pictured = (...caption: readonly string[]): string[] => peopleOf([['headline', '線路に花'], ...caption.map((line, at) => [at === 0 ? 'caption' : 'captionCont', line] as const)], 'ja');
    expect(pictured('種芋から育ったと元駅員は', '推測する（室井徹）')).toEqual(['photographer 室井徹 (室井徹)']);
    expect(pictured('蜜は初夏に採る（高瀬', '俊太郎）')).toEqual(['photographer 高瀬俊太郎 (高瀬俊太郎)']);
    expect(pictured('棚に並ぶ習字（県立浦北高校）')).toEqual([]);
  });

  it('a reader who sent a picture is named with what he is', () => {
    expect(peopleOf([['headline', '落ち葉の番人'], ['caption', '立ち上がって次の山へ'], ['photoCredit', '（浜戸市・主婦、石橋昌代さん）']], 'ja')).toEqual(['photographer 石橋昌代 (石橋昌代)']);
  });

  it('whose figures a list gives stands in a bracket behind it', () => {
    const listed = (line: string): string[] => peopleOf([['headline', '三カ条'], ['paragraph', `電話を切る。${line}`]], 'ja');
    expect(listed('（県警まとめ）')).toEqual(['source 県警 (県警)']);
    expect(listed('（17〜23日、宵町書房本店調べ）')).toEqual(['source 宵町書房本店 (宵町書房本店)']);
    expect(listed('（複数回答、十日調べ）')).toEqual([]);
  });

  it('nobody is named where the police ask or a day is told', () => {
    const told = (line: string): string[] => peopleOf([['headline', '世論調査'], ['cell', '支持'], ['source', line]], 'ja');
    expect(told('（複数回答、十日調べ、千十八人）')).toEqual([]);
    expect(told('警察の取り調べ　可視化を全事件に')).toEqual([]);
  });

  it('but a line of a poem is nobody', () => {
    expect(peopleOf([['headline', '橋'], ['byline', '橋本　拓'], ['verse', '橋のまんなかで'], ['verse', '川の名を　呼んでみた'], ['verse', '四十年　渡ってきた']], 'ja', 'author')).toEqual(['author 橋本拓 (橋本拓)']);
  });
});

describe('One character in a bracket behind the last sentence', () => {
  const ended = (text: string): string[] => peopleOf([['headline', '渡輪復航'], ['paragraph', text]], 'zh');

  it('signs a report of Hong Kong or Taiwan', () => {
    expect(ended('渡輪昨晨復航，首班載客四十人。（儀）')).toEqual(['reporter 儀 (儀)']);
  });

  it('may say instead that it ends or goes on', () => {
    expect(ended('渡輪昨晨復航，首班載客四十人。（完）')).toEqual([]);
    expect(ended('渡輪昨晨復航，首班載客四十人。（上）')).toEqual([]);
  });
});

describe('Whoever belongs to a department of the house', () => {
  const signed = (byline: string, role: BylineRole): string[] => peopleOf([['headline', '起动机修好了'], ['byline', byline], ['paragraph', '一个起动机省了九百六。']], 'zh', role);

  it('is in news its correspondent', () => {
    expect(signed('二修厂　石　越', 'reporter')).toEqual(['correspondent 石越 (石越)']);
  });

  it('is the author of what argues, and so is who belongs elsewhere', () => {
    expect(signed('二修厂　石　越', 'author')).toEqual(['author 石越 (石越)']);
    expect(signed('市中心医院骨科　石　越', 'reporter')).toEqual(['author 石越 (石越)']);
  });
});

it('Behind who drew stands who wrote, what the story makes him', () => {
  expect(peopleOf([['headline', '人走灯亮'], ['byline', '图／孟三寸　　文／石　越'], ['paragraph', '八盏灯开着。']], 'zh', 'author')).toEqual(['author 石越 (石越)', 'photographer 孟三寸 (孟三寸)']);
});

it('Whoever has given the figures in a bracket may be named without what they did', () => {
  expect(peopleOf([['headline', '渡口杯成绩'], ['cell', '首班'], ['source', '（据大会竞赛处）']], 'zh')).toEqual(['source 大会竞赛处 (大会竞赛处)']);
  expect(peopleOf([['headline', '渡口'], ['paragraph', '船靠岸了。'], ['source', '（译自《渡口周刊》）']], 'zh')).toEqual(['source 《渡口周刊》 (《渡口周刊》)']);
  expect(peopleOf([['headline', '渡口报价'], ['cell', '首班'], ['source', '（以上报价由云石原料城提供，仅供参考）']], 'zh')).toEqual(['source 云石原料城 (云石原料城)']);
});

it('A line that says whose the figures are names nobody who wrote, wherever it stands', () => {
  expect(peopleOf([['headline', '渡口'], ['paragraph', '船靠岸了。'], ['tailByline', '資料來源／林業署北港分署']], 'zh')).toEqual(['source 林業署北港分署 (林業署北港分署)']);
});

it('Of an agency\'s special dispatch the agency is named', () => {
  expect(peopleOf([['headline', '渡口'], ['paragraph', '据新华社专电 渡口昨天起开放。']], 'zh')).toEqual(['agency 新华社 (新华社)']);
  expect(peopleOf([['headline', '渡口'], ['paragraph', '据新华社云石4月7日专电（记者 石 越）渡口昨天起开放。']], 'zh')).toEqual(['agency 新华社 (新华社)', 'reporter 石越 (石越)']);
  expect(peopleOf([['headline', '渡口'], ['paragraph', '综合新华社电 渡口昨天起开放。']], 'zh')).toEqual(['agency 新华社 (新华社)']);
});
