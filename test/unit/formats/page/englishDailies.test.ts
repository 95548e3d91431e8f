import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { decode } from '../../../../src/formats/page/decoder/decode';
import { cutPieces } from '../../../../src/formats/page/stories/drafts';
import { evidenceOf } from '../../../../src/formats/page/decoder/evidence';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import { readFolio } from '../../../../src/formats/page/features/folio';
import type { StateName } from '../../../../src/formats/page/decoder/grammar';
import { pageModel } from '../../../../src/formats/page/decoder/model';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import { readStory } from '../../../../src/formats/page/stories/readStory';
import type { StoryReading } from '../../../../src/formats/page/stories/readStory';
import { NOTHING_ABOVE, belowFurniture } from '../../../../src/formats/page/features/surroundings';
import { en } from '../../../../src/lexicon/en';
import type { Cue } from '../../../../src/lexicon/lexicon';

/** A story that is written with the state of each line before it; `column` is the column of briefs in which it stands. */
function read(lines: readonly (readonly [StateName, string])[], column: string | null = null): StoryReading {
  const page = viewPage(new SourceText(lines.map(([, line]) => line).join('\n')), 'en');
  const [piece] = cutPieces((row) => lines[row]?.[0]);
  if (piece === undefined || !('story' in piece)) throw new Error('no story');
  return readStory(page, piece.story, decode(evidenceOf(page), pageModel(page)), { inOpinion: false, column });
}

const kindOf = (lines: readonly (readonly [StateName, string])[], column: string | null = null): string => read(lines, column).words.kind;

/** Who made a story: `reporter Ada Quill`. */
const peopleIn = ({ words: { bylines, credits } }: StoryReading): string[] => [...bylines, ...credits].map(({ role, names }) => [role, ...names.map(({ text }) => text)].join(' '));

/** Which lines of a page, by how they begin, show a feature. */
function linesWith(feature: FeatureName, text: string): string[] {
  const page = viewPage(new SourceText(text), 'en');
  return Array.from({ length: page.lines.count }, (_, row) => row).filter((row) => FEATURES[feature].holds(page, row)).map((row) => (page.texts[row] ?? '').split(' ').slice(0, 2).join(' '));
}

const shows = (cue: Cue, line: string): boolean => (en.marks[cue]?.test(line) ?? true) && en.cues[cue]?.some((pattern) => pattern.test(line)) === true;

describe('Notices of families', () => {
  const item = [['headline', 'Quill-Ruhl'], ['paragraph', 'Mr. and Mrs. Amos Quill announce the engagement of their daughter, Ada, to Tom Ruhl.']] as const;

  it.each(['ENGAGEMENTS', 'DEATH NOTICES', 'Family Notices', 'Wedding announcements', 'BIRTHS, MARRIAGES, AND DEATHS.', 'Births & Deaths'])('stand under %s, the first and those below it', (column) => {
    expect(kindOf([['label', column], ...item])).toBe('notice');
    expect(kindOf([['briefsLabel', column], ['briefHead', item[0][1]], ['briefText', item[1][1]]])).toBe('notice');
    expect(kindOf(item, column)).toBe('notice');
    expect(kindOf([['headline', column], item[1]])).toBe('notice');
  });

  it('leave their column open for the next one', () => {
    expect(read([['label', 'ENGAGEMENTS'], ...item])).toMatchObject({ column: 'ENGAGEMENTS', isBrief: true });
    expect(read(item, 'ENGAGEMENTS').isBrief).toBe(true);
  });

  it('are no other briefs, nor what a reporter writes', () => {
    expect(kindOf(item, 'TOWN TALK')).toBe('brief');
    expect(kindOf([['label', 'ENGAGEMENTS'], item[0], ['byline', 'By CLEO PELL'], item[1]])).toBe('news');
  });
});

it('A list with a head of its own in capitals is of no column of briefs', () => {
  const list = [['paragraph', 'Grade 6: Ada Dell, Amos Ruhl'], ['paragraph', 'Grade 7: Cleo Pell']] as const;
  expect(kindOf([['headline', 'HONOR ROLL'], ...list], 'TOWN TALK')).toBe('news');
  expect(kindOf([['headline', 'Bake sale'], ...list], 'TOWN TALK')).toBe('brief');
});

describe('A column by somebody of whom no word says that he reports', () => {
  const advice = [['paragraph', 'The small ones hold the most juice. Ask for them on'], ['continuation', 'Friday. Slice them thin, and give them salt. Wait an'], ['continuation', 'hour.']] as const;

  it('is commentary where it tells readers what to do, under a name of its own', () => {
    expect(kindOf([['label', 'THE LAST SPOON'], ['headline', 'A word for the small tomato'], ['byline', 'CLEO PELL'], ...advice])).toBe('commentary');
    expect(kindOf([['headline', 'A word for the small tomato'], ['byline', 'CLEO PELL'], ...advice])).toBe('news');
    expect(kindOf([['label', 'THE LAST SPOON'], ['headline', 'A word for the small tomato'], ['byline', 'By CLEO PELL'], ...advice])).toBe('news');
  });

  it('is read with a space where a line of it ends', () => {
    expect(kindOf([['label', 'THE LAST SPOON'], ['headline', 'The scale at the dock'], ['byline', 'CLEO PELL'], ['paragraph', 'It weighed what it liked, and'], ['continuation', 'I liked it.']])).toBe('commentary');
  });

  it('is commentary by its author where his name is not known for one, and news is by a reporter', () => {
    const column = read([['label', 'FROM THE DUGOUT'], ['headline', 'Let the band play'], ['byline', 'ZORBY QUILLETT'], ['paragraph', 'I have sat in this dugout for years, and I say that we should let them.']]);
    expect([column.words.kind, ...peopleIn(column)]).toEqual(['commentary', 'author ZORBY QUILLETT']);
    const news = read([['headline', 'Band to play on Friday'], ['byline', 'ZORBY QUILLETT'], ['paragraph', 'The band will play at the ball park on Friday, the school board said.']]);
    expect([news.words.kind, ...peopleIn(news)]).toEqual(['news', 'reporter ZORBY QUILLETT']);
  });
});

it('Where to reach a writer is his contact, below his text too', () => {
  for (const [line, contact] of [['Reach Cleo Pell at cpell@wexleycall.example.', 'cpell@wexleycall.example'], ['Contact reporter Cleo Pell at 555-0142 or news@wexleycall.example', '555-0142'], ['E-mail Cleo Pell at cpell@wexleycall.example.', 'cpell@wexleycall.example']] as const) {
    const { bylines } = read([['headline', 'Dock scale is mended'], ['byline', 'By CLEO PELL'], ['paragraph', 'The scale at the dock was mended on Friday.'], ['tailByline', line]]).words;
    expect(bylines.map((byline) => [byline.names[0]?.text, byline.contact, byline.title])).toEqual([['CLEO PELL', contact, undefined]]);
    expect(shows('bylineTitle', line), line).toBe(true);
  }
  expect(shows('bylineTitle', 'Reach the summit at noon')).toBe(false);
});

describe('A name alone', () => {
  const cut = (name: string, after: string): string => `The scale at the dock was mended on Friday by
two men with a hammer, who had come over the
water from Dell to see what it would make of
a cod that they had weighed at home, and did
not like what they saw. Nobody had asked them
to, and the harbor master, who had his lunch
The dock at Wexley, with its scale, as it was
before Friday.
${name}
${after}
in the shade, let them go on with it until it
weighed what it should. It is said that a cod
has not been so light in Wexley for ten years
or more, and that the price of it is to stay.`;

  it('beside a caption that cuts a sentence in two is that of the photographer', () => {
    expect(linesWith('credit', cut('Ada Quill', 'at the far end of the dock, where he stood'))).toEqual(['Ada Quill']);
    expect(linesWith('creditBelow', cut('Ada Quill', 'at the far end of the dock, where he stood'))).toEqual(expect.arrayContaining(['The dock', 'before Friday.']));
    expect(linesWith('credit', cut('Ada Quill', 'at the far end of the dock, where he stood').replace('before Friday.', '“It lied to us.”'))).toEqual([]);
    expect(linesWith('credit', cut('Ada Quill', 'At the far end of the dock stood an old man,'))).toEqual([]);
    expect(linesWith('credit', cut('Ada Quill', 'at the far end of the dock, where he stood').replace('before Friday.', 'Bells Are Mended.'))).toEqual([]);
  });

  it('where a credit stands names a photographer', () => {
    const story = read([['headline', 'Dock scale is mended'], ['paragraph', 'The scale was mended, and'], ['openCaption', 'The scale before Friday.'], ['openCredit', 'Ada Quill'], ['continuation', 'weighs what it should.']]);
    expect(peopleIn(story)).toEqual(['photographer Ada Quill']);
  });
});

describe('Under the name of a writer', () => {
  const column = (who: string): string => `GUEST COLUMN

What the scale has taught me

Cleo Pell

${who}

In thirty years I have put more herring on the scale at the dock than there are people in the county, and it has never once told the truth.`;

  it.each(['Retired harbor master', 'Former mayor of Wexley', 'Owner of the Dell bakery', 'Guest columnist', 'Local historian', 'Chair, Wexley library board'])('stands who he is: %s', (who) => {
    expect(linesWith('affiliation', column(who))).toEqual([who.split(' ').slice(0, 2).join(' ')]);
  });

  it.each(['A scale is no judge', 'The retired scale weighs again.', 'Head'])('but not: %s', (who) => {
    expect(linesWith('affiliation', column(who))).toEqual([]);
  });
});

it('A deck of short words goes on over lines, and is no text though a stop ends it', () => {
  const page = `THE WEXLEY WEEKLY ARGUS.
WEXLEY, FRIDAY, MARCH 4, 1898.
CARRIED OFF BY THE ICE.
A Barge Gets Loose at Dell's Mill
Dam and Ten Men Get Wet.
The ice that went out on Tuesday
took with it the barge of Messrs.
Ruhl and Quill, which was moored
below the mill, and the men who
were asleep on it. All are safe
and dry, and the barge is not.`;
  expect(linesWith('body', page)).not.toContain('Dam and');
  expect(linesWith('titleCase', page)).toContain('Dam and');
});

describe('A page of views', () => {
  it.each(['VIEWS', 'Your Letters', 'VIEWPOINT', 'COMMENT'])('%s', (section) => {
    expect(belowFurniture(NOTHING_ABOVE, 'folio', [readFolio(section)], 'en')).toMatchObject({ folio: { section }, inOpinion: true });
  });
  it.each(['Viewers pick a band', 'LETTERS FROM A FARM', 'Commentators meet'])('is not: %s', (section) => {
    expect(belowFurniture(NOTHING_ABOVE, 'folio', [readFolio(section)], 'en').inOpinion).toBe(false);
  });
});

/** Lines that show a cue, and lines that look like it and do not. */
const LINES: Partial<Readonly<Record<Cue, { readonly yes: readonly string[]; readonly no: readonly string[] }>>> = {
  weatherHead: { yes: ['Weekend outlook', "Tonight's outlook", 'EXTENDED OUTLOOK', 'Five-day outlook'], no: ['Outlook', 'Budget outlook', 'A bleak outlook'] },
  noticeHead: {
    yes: ['How to get in touch', 'HAVE YOUR SAY', "Executor's Notice.", 'ELECTION NOTICE', "Trustee's Sale", 'TODAY ON TV', 'On the air tonight', 'TELEVISION GUIDE', "Creditors' notice"],
    no: ['Getting in touch with the past', 'Short notice', 'Bake sale', 'Mayor on TV', 'TV'],
  },
  listItem: { yes: ['Noon — Rowing, Ch. 4', 'Midnight: Silent film, Ch. 4'], no: ['Noon bell is silent', 'Midnight mass'] },
  tableHead: { yes: ['HONOR ROLL', 'The Honour Roll for March', "Fall dean's list"], no: ['Mayor honors roll call', 'Honor guard'] },
  advert: {
    yes: ['LABOR DAY SOFA SALE — Ruhl Furniture, Hwy. 4', 'No money, no payments till spring', 'IF YOU FEEL WEAK', "Take RUHL'S TONIC BITTERS.", "Fifty cents at Dell's."],
    no: ['BAKE SALE IS SATURDAY', 'IF YOU', 'Take Two, Then Three', 'Fifty cents was the price'],
  },
  attribution: { yes: ['Superintendent Ada Quill', 'Town Commissioner Tom B. Ruhl', 'Band director Cleo Pell'], no: ['Superintendent quits', 'Coach of the year', 'Cleo Pell'] },
};

describe('A line of an English paper', () => {
  for (const [cue, { yes, no }] of Object.entries(LINES) as [Cue, { yes: readonly string[]; no: readonly string[] }][]) {
    it.each([...yes])(`shows ${cue}: %s`, (line) => {
      expect(shows(cue, line)).toBe(true);
    });
    it.each([...no])(`shows no ${cue}: %s`, (line) => {
      expect(shows(cue, line)).toBe(false);
    });
  }
});

it('A sale in capitals before a dash is no place that news comes from', () => {
  const [sale, town] = ['LABOR DAY SOFA SALE — Ruhl Furniture has all sizes of sofa.', 'PORT DELL — Ruhl Furniture has sold all sizes of sofa.'];
  expect([sale, town].map((line) => en.leads.some((lead) => lead.test(line)))).toEqual([false, true]);
});
