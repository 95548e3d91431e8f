import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { creditAtEnd } from '../../../../src/formats/page/bylines/creditAtEnd';
import { parseByline } from '../../../../src/formats/page/bylines/byline';
import { cutDraft } from '../../../../src/formats/page/stories/drafts';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import type { StateName } from '../../../../src/formats/page/decoder/grammar';
import { tableOf } from '../../../../src/formats/page/view/lines';
import { PAIR_FEATURES } from '../../../../src/formats/page/features/pairs';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import type { PageView } from '../../../../src/formats/page/view/pageView';
import { readPeople } from '../../../../src/formats/page/stories/people';
import { isFromDistrict, storyKind } from '../../../../src/formats/page/stories/storyKind';
import { en } from '../../../../src/lexicon/en';
import type { Cue } from '../../../../src/lexicon/lexicon';

const cue = (name: Cue, line: string): boolean => (en.marks[name]?.test(line) ?? true) && en.cues[name]?.some((pattern) => pattern.test(line)) === true;
const rowOf = (page: PageView, start: string): number => page.texts.findIndex((line) => line.startsWith(start));
const shows = (text: string, start: string, feature: FeatureName): boolean => {
  const page = viewPage(new SourceText(text), 'en');
  return FEATURES[feature].holds(page, rowOf(page, start));
};
const signed = (text: string): string | null => parseByline(text, en)?.groups.map(({ role, names }) => `${role} ${names.map((name) => name.text).join(', ')}`).join('; ') ?? null;

/** Lines of a story, each with its state. */
const storyOf = (...lines: readonly (readonly [StateName, string])[]): { page: PageView; draft: ReturnType<typeof cutDraft> } => {
  const page = viewPage(new SourceText(lines.map(([, text]) => text).join('\n')), 'en');
  return { page, draft: cutDraft((row) => lines[row]?.[0], 0) };
};

/** Lines that show a cue, and lines that look like it and do not. */
const LINES: Partial<Readonly<Record<Cue, { readonly yes: readonly string[]; readonly no: readonly string[] }>>> = {
  advert: {
    yes: ["RUHL'S HAT CENTRE Your winter cap headquarters", 'DELL & DAUGHTER Clock Menders – bells a speciality', 'HERON GARAGE • Tyres, brakes, tea', 'WINTER SPECIAL $12.50 • Ruhl Clocks', 'Wind-up clocks mended, 4 Quay Tce, Denton', 'Day and night 01632 496011', 'Clocks and bells. Ada, 01632 496 0111', 'Open seven days', 'Trusted by Denton families since 1911'],
    no: ['DELL & DAUGHTER', 'The clock at 4 Quay Tce burned', 'A special prize of $12', 'It was open day and night', 'Proudly she has rung it since Monday', 'HERON GARAGE Burns.'],
  },
  label: { yes: ['People are also reading…', 'Image 3 of 7', '2 of 9', 'Article continues below', 'Join our bell ringers’ WhatsApp group', 'SHIPPING INTELLIGENCE.', 'LATE NEWS'], no: ['2 of 9 bells ring', 'People are also ringing', 'Join our choir', 'Article of faith', 'LATE NEWSMAN MOURNED'] },
  navigation: {
    yes: ['News  >  Heron Lake  >  Harbour', 'Author email    Follow Ada Quill', 'Be the first to know', 'Get the best stories of the week in your inbox!', '* I understand and agree that use of this site is under its terms', 'By signing up you accept our privacy policy', 'Spotted a mistake? Tell us', 'Powered by Bellpress', '12 people are talking', 'X (Twitter)'],
    no: ['Get your bell back', 'By signing the book he became a member', 'The author of the book', 'He is powered by toast', 'News of a bell'],
  },
  briefsLabel: { yes: ['DISTRICT NOTES', 'Parish round-up', 'VILLAGE VOICES', 'NEWS FROM THE VILLAGES', 'FROM OUR DISTRICT CORRESPONDENTS'], no: ['DISTRICT NOTES A FALL', 'Village news agent retires', 'FROM OUR OWN CORRESPONDENT'] },
  weatherHead: { yes: ["TO-DAY'S WEATHER", 'Weekend forecast', "Saturday's weather", 'COASTAL FORECAST'], no: ["Saturday's child", 'Weekend forecaster honored'] },
  indexHead: { yes: ['INSIDE SPORT', 'ALSO INSIDE', 'Inside this week'], no: ['INSIDE JOB', 'Inside the bell tower'] },
  noticeHead: { yes: ['Early deadline', 'Holiday deadlines changed', 'Office closed', "What's on in your parish?"], no: ['Early bird', 'Deadline passes for bell', "What's on in the parish hall tonight"] },
  tableHead: { yes: ['Results and ladder', 'Fixtures'], no: ['Ladder falls on mayor'] },
  sourceNote: { yes: ['06:05, 3 MAY 2026', '6.05pm, 3 May 2026', 'May 3, 2026 at 6:05 p.m.', 'Jan. 3, 2026 | 6:05 PM'], no: ['06:05, 3 bells rang', 'May 3, 2026, the bell'] },
  date: { yes: ['Jan. 3, 2026', '3 MAY 2026'], no: ['3 MAYORS 2026'] },
  listItem: { yes: ['Sept. 4 – Goat on roof', 'October 12 — Goat gone'], no: ['Sept. 4 was dry', 'Octopus 12 – found'] },
  deckDash: { yes: ['– Bell to ring again'], no: ['– and 40 goats – to save the bell'] },
  midClause: { yes: ['– and 40 goats – to save the bell'], no: ['– Bell to ring again', 'and 40 goats'] },
};

describe('The small print of an English page', () => {
  for (const [name, { yes, no }] of Object.entries(LINES) as [Cue, { yes: readonly string[]; no: readonly string[] }][]) {
    it.each(yes)(`shows ${name}: %s`, (line) => {
      expect(cue(name, line)).toBe(true);
    });
    it.each(no)(`does not show ${name}: %s`, (line) => {
      expect(cue(name, line)).toBe(false);
    });
  }
});

describe('An English line of names', () => {
  it.each([
    ['– The Canadian Press', 'agency The Canadian Press'],
    ['— With files from Ada Quill', 'reporter Ada Quill'],
    ['with Ada Quill', 'author Ada Quill'],
    ['Staff writers', 'staff Staff writers'],
    ['By Ada Quill and Argus staff', 'reporter Ada Quill; staff Argus staff'],
    ['(By “Old Salt.”)', 'reporter Old Salt'],
    ['Mrs T Ruhl, 01632 496 0111', 'correspondent Mrs T Ruhl'],
    ['THE DELL FAMILY', 'author THE DELL FAMILY'],
    ['Picture sent in by Ada Quill', 'photographer Ada Quill'],
    ['(Photo by Ada Quill)', 'photographer Ada Quill'],
    ['Image: Denton Lifeboat Station', 'source Denton Lifeboat Station'],
  ])('says who: %s', (line, people) => {
    expect(signed(line)).toBe(people);
  });

  it.each(['with Ada Quill.', 'The family goat', 'with files from the tower', 'Ada Quill, 4 6 12'])('says nothing of the kind: %s', (line) => {
    expect(signed(line)).toBeNull();
  });

  it('may give a picture at the end of its caption', () => {
    expect(creditAtEnd('The bell on its way home on Sunday (Image: Ada Quill)', en)?.parsed.groups[0]).toMatchObject({ role: 'photographer', names: [{ text: 'Ada Quill' }] });
  });
});

const SITE = `The Denton Argus
Home
Bell rings again after forty years
By Ada Quill
Jan. 3, 2026
Share
Save
The bell in the old tower rang on Sunday for the first time in forty years, and three dogs and a mayor were there to hear what it was like.
Tom Ruhl
Bell reporter
Tom Ruhl has covered the towers of the county since 2011, and owns no bell of his own, but a very small gong.`;

describe('On the site of a paper', () => {
  it('the buttons below a byline are of its article, and make no button of the headline', () => {
    expect(shows(SITE, 'Bell rings', 'amidButtons')).toBe(false);
    expect(shows(SITE.replace('By Ada Quill\n', ''), 'Bell rings', 'amidButtons')).toBe(true);
  });

  it('the date below a byline is that of the article', () => {
    expect(shows(SITE, 'Jan. 3', 'sourceNote')).toBe(true);
    expect(shows(SITE.replace('By Ada Quill', 'A mayor listens'), 'Jan. 3', 'sourceNote')).toBe(false);
  });

  it('the box on a writer is of no article', () => {
    for (const line of ['Tom Ruhl', 'Bell reporter', 'Tom Ruhl has covered']) expect(shows(SITE, line, 'navigation')).toBe(true);
    expect(shows(SITE.replace('Tom Ruhl has covered', 'Mayor Dell has loved'), 'Tom Ruhl', 'navigation')).toBe(false);
  });

  it('says in a line of its own when an article was put up', () => {
    const { page, draft } = storyOf(['headline', 'Bell rings again'], ['source', 'Updated 4:15 PM, May 3, 2026'], ['paragraph', 'The bell rang on Sunday.']);
    expect(readPeople(page, draft, 'reporter').credits).toMatchObject([{ role: 'source', names: [{ text: 'Updated 4:15 PM, May 3, 2026' }] }]);
  });

  it('whoever stands over a text with his paper has written it', () => {
    const { page, draft } = storyOf(['headline', 'Bell rings again'], ['byline', 'Ada Quill | Denton Argus'], ['paragraph', 'The bell rang on Sunday.']);
    expect(readPeople(page, draft, 'reporter')).toMatchObject({ credits: [], bylines: [{ role: 'reporter', names: [{ text: 'Ada Quill' }] }] });
  });
});

describe('A word or two over a headline', () => {
  const over = (first: string, next: string): boolean => shows(`${first}\n${next}\nOn a wet ground Dell beat Pell on Saturday by nine points to five.`, first, 'overLonger');
  it('that alone ends with a stop is what a report is about', () => {
    expect(over('CHESS.', 'DELL BEATS PELL')).toBe(true);
  });
  it.each([['CHESS.', 'DELL BEATS PELL.'], ['A LOSS.', 'Dell Is Beaten by Pell Once More'], ['CHESS', 'DELL BEATS PELL']])('is the headline itself elsewhere: %s', (first, next) => {
    expect(over(first, next)).toBe(false);
  });
});

describe('Which picture of a site one is', () => {
  it('is no number that a line tells', () => {
    expect(shows('The bell\n3 of 7\nThe clock', '3 of 7', 'digits')).toBe(false);
    expect(shows('The bell\n3 of 7 bells\nThe clock', '3 of 7', 'digits')).toBe(true);
  });
});

describe('A head in capitals', () => {
  const stopped = (above: string): boolean => {
    const page = viewPage(new SourceText(`${above}\nDELL BEATS PELL\nOn a wet ground Dell beat Pell on Saturday by nine points to five.`), 'en');
    return PAIR_FEATURES.headStopped(page, 1);
  };
  it.each([['CRICKET.', true], ['A WET MATCH.', true], ['CRICKET', false], ['MAYOR AND REV.', false]])('is closed by a stop or is not: %s', (line, closed) => {
    expect(stopped(line)).toBe(closed);
  });

  it('is no caption for want of an indent', () => {
    const column = '   Dell beat Pell on Saturday in the rain.\n   The ball was lost in the creek.\nCOUNCIL AND THE LOST BALL\n   The council met on Monday to look for it.\n   It was not found by the mayor.';
    expect(shows(column, 'COUNCIL', 'outdented')).toBe(false);
  });
});

describe('A quotation of two full lines', () => {
  const QUOTE = `The clerk of the county told the board on Monday
that the bell had been cracked when it was hung.
“The bell was cracked a long time before anyone
ever rang it.”
Ada Quill, county clerk
The board will look at the bell on Monday, and at
the rope, which is thought to be as old as it is,
and at the dog that lives in the tower beneath it.`;
  it('stands over the name of who said it, with both its lines', () => {
    for (const line of ['“The bell was', 'ever rang']) expect(shows(QUOTE, line, 'overAttribution')).toBe(true);
    expect(shows(QUOTE, 'that the bell', 'overAttribution')).toBe(false);
  });
});

describe('News of a village', () => {
  const item = storyOf(['briefsLabel', 'VILLAGE NOTES'], ['headline', 'HERON HILL'], ['byline', 'Ada Quill, quill@example.com'], ['paragraph', 'CHESS: Tom Ruhl won again, and apologised.']);
  it('is a brief, and who sends it in a correspondent of the place', () => {
    expect(storyKind(item.page, item.draft, { inOpinion: false, column: null })).toBe('brief');
    expect(isFromDistrict({ ...item, place: { inOpinion: false, column: null } })).toBe(true);
  });
});

describe('The kind of an English story', () => {
  const kindOf = (...lines: readonly (readonly [StateName, string])[]): string => storyKind(storyOf(...lines).page, storyOf(...lines).draft, { inOpinion: false, column: null });
  it('is commentary where a host is named', () => {
    expect(kindOf(['headline', 'Ring the old bell'], ['byline', 'with Ada Quill'], ['paragraph', 'The bell hangs in the tower and nobody rings it.'])).toBe('commentary');
  });
  it('is a notice where readers are asked for their news', () => {
    expect(kindOf(['headline', 'Your parish'], ['paragraph', 'Send reports of up to 100 words to bells@example.com by Monday.'])).toBe('notice');
    expect(kindOf(['headline', 'Your parish'], ['paragraph', 'The board will send reports of the bell to the county.'])).toBe('news');
  });
});

describe('What a scanner makes of dirt', () => {
  it('is no line of the page', () => {
    expect(tableOf(new SourceText("Bell found\ni  . ,'  r •   ; t\nIt rang.")).count).toBe(2);
    expect(tableOf(new SourceText('A. B. C.\n. . . . . 4\na, b')).count).toBe(3);
  });
});

describe('A letter', () => {
  it.each(['It is no harbour.—Yours, etc.,', 'Yours faithfully,', 'I am, Sir,', 'I should be glad to exchange.—I am, etc.,', 'I am, sir, &c.,'])('ends with the words over its signature: %s', (line) => {
    expect(shows(`Sir,—Where is the bell?\n${line}\nRATEPAYER.`, line, 'endsSentence')).toBe(true);
  });
  it.each(['I am the ringer of the bell,', 'It was yours,'])('does not end with other words: %s', (line) => {
    expect(shows(`Sir,—Where is the bell?\n${line}\nRATEPAYER.`, line, 'endsSentence')).toBe(false);
  });
});
