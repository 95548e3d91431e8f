import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import type { Story } from '../../../../src/core/story';
import { parseByline } from '../../../../src/formats/page/bylines/byline';
import { cutDraft } from '../../../../src/formats/page/stories/drafts';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import { readPeople } from '../../../../src/formats/page/stories/people';
import { en } from '../../../../src/lexicon/en';
import { parsePage } from '../../parsePage';

/** A story of a page that says enough of itself to be known for one, with the lines given behind its head. */
function storyWith(...lines: readonly string[]): Story | undefined {
  const page = [
    'The Wexley Morning Call',
    'Friday, May 8, 2026 | wexleycall.example | Vol. 40, No. 12',
    '',
    'Council votes to mend the clock',
    ...lines,
    '',
    'Library gets a second door',
    'By ADA QUILL',
    'The library on Mill Street opened a second door on Thursday, and the first one is to stay open too, the council said.',
  ];
  return parsePage(page.join('\n')).stories[0];
}

const bylinesOf = (story: Story | undefined): string[] =>
  (story?.bylines ?? []).map(({ role, names, title, affiliation }) => [role, names.map(({ text }) => text).join(' and '), ...[title, affiliation].filter((said) => said !== undefined)].join(', '));

const TEXT = 'The council voted Tuesday to mend the clock on the town hall, which has shown ten past four since the flood of 1997.';

describe('English bylines in a story', () => {
  it('behind a dash that ends the last paragraph', () => {
    expect(bylinesOf(storyWith(`${TEXT} — Jasper Ruhl`))).toEqual(['reporter, Jasper Ruhl']);
    expect(bylinesOf(storyWith(`${TEXT} —Staff report`))).toEqual(['staff, Staff report']);
  });

  it('of an agency behind the last sentence', () => {
    expect(bylinesOf(storyWith(`${TEXT} REUTERS`))).toEqual(['agency, REUTERS']);
    expect(bylinesOf(storyWith(TEXT.replace('.', ' REUTERS.')))).toEqual([]);
  });

  it('of who helped, behind the last sentence', () => {
    expect(bylinesOf(storyWith('By Naomi Ruhl', `${TEXT} Associated Press writer Jasper Dell in Heron Lake contributed to this report.`))).toEqual(['reporter, Naomi Ruhl', 'reporter, Jasper Dell']);
    expect(bylinesOf(storyWith('By Naomi Ruhl', `${TEXT} Jasper Dell contributed.`))).toEqual(['reporter, Naomi Ruhl']);
  });

  it('but not where the dash is behind words that are quoted', () => {
    expect(bylinesOf(storyWith(TEXT, 'On the wall stood what has stood there for a hundred years: “Time is a river.” — Jasper Ruhl'))).toEqual([]);
  });

  it('with the agency that the lead names too', () => {
    expect(bylinesOf(storyWith('By HAROLD RUHL', 'Associated Press', `WEXLEY (AP) — ${TEXT}`))).toEqual(['reporter, HAROLD RUHL', 'agency, Associated Press']);
    expect(bylinesOf(storyWith('Associated Press', `WEXLEY (AP) — ${TEXT}`))).toEqual(['agency, Associated Press']);
    expect(bylinesOf(storyWith(`WEXLEY (AP) — ${TEXT}`))).toEqual(['agency, AP']);
  });

  it('that go on with a second name on the next line', () => {
    expect(bylinesOf(storyWith('By Desmond Archer and', 'Naomi Ruhl', TEXT))).toEqual(['reporter, Desmond Archer and Naomi Ruhl']);
  });

  it('of a reporter without a name, who is a title under a name', () => {
    expect(bylinesOf(storyWith('Call reporter', TEXT))).toEqual(['staff, Call reporter']);
    expect(bylinesOf(storyWith('By Naomi Ruhl', 'Call reporter', TEXT))).toEqual(['reporter, Naomi Ruhl, Call reporter']);
  });

  it('of a name that no list knows, over what its bearer is', () => {
    expect(bylinesOf(storyWith('OSWIN TREDGOLD', 'CALL COLUMNIST', TEXT))).toEqual(['author, OSWIN TREDGOLD, CALL COLUMNIST']);
    expect(bylinesOf(storyWith('Oswin Tredgold', 'Call sports editor', TEXT))).toEqual(['reporter, Oswin Tredgold, Call sports editor']);
    expect(bylinesOf(storyWith('OSWIN TREDGOLD', 'THE HERON LAKE ADVERTISER', TEXT))).toEqual(['reporter, OSWIN TREDGOLD, THE HERON LAKE ADVERTISER']);
  });

  it("over the paper's name, which is none of theirs", () => {
    expect(bylinesOf(storyWith('By Desmond Archer and Naomi Ruhl', 'The Call', TEXT))).toEqual(['reporter, Desmond Archer and Naomi Ruhl, The Call']);
  });
});

/** A page in a narrow column, as they were printed. */
const COLUMN = `THE WEXLEY WEEKLY ARGUS
VOL. XII. NO. 8. WEXLEY, FRIDAY, MARCH 2, 1923. PRICE TWO CENTS.

BARN BURNS ON RIDGE ROAD
By HORACE J. PELL.
Fire destroyed the barn of August Linden
on the Ridge road at daybreak on Monday.
Neighbors formed a line and saved all of
the horses and most of the oats.

NOTICE TO TAXPAYERS
The second half of the village tax is
now due and payable at the clerk's
office, Odd Fellows building. A penalty
of one per cent a month will be added
after March 20.
W. L. SAWYER, Village Clerk.
`;

it('the officer who signs a notice is its author, though a full stop follows him', () => {
  const notice = parsePage(COLUMN).stories.at(-1);
  expect(notice?.headline).toBe('NOTICE TO TAXPAYERS');
  expect(bylinesOf(notice)).toEqual(['author, W. L. SAWYER, Village Clerk']);
});

/** Whose name a line is, and whether words say that it is a byline. */
const signedBy = (line: string): string | null => {
  const parsed = parseByline(line, en);
  return parsed && [parsed.marked ? 'marked' : 'bare', ...parsed.groups.flatMap(({ role, names, affiliation }) => [role, ...names.map(({ text }) => text), ...(affiliation === undefined ? [] : [affiliation])])].join(', ');
};

describe('A line under a text', () => {
  it.each([
    ['— Courier staff', 'marked, staff, Courier staff'],
    ['Call reporter', 'marked, staff, Call reporter'],
    ['By a Denton Call correspondent', 'marked, staff, Denton Call correspondent'],
    ['(By Staff Correspondent)', 'marked, staff, Staff Correspondent'],
    ['By a special correspondent.', 'marked, staff, special correspondent'],
    ['Name withheld by request', 'marked, author, Name withheld by request'],
    ['Names and addresses supplied', 'marked, author, Names and addresses supplied'],
    ['Ada Quill and Tom Ruhl, Denton Bell Ringers', 'bare, author, Ada Quill, Tom Ruhl, Denton Bell Ringers'],
    ['Maud Ruhl, Mill Street', 'bare, author, Maud Ruhl, Mill Street'],
    ['MRS. A. B. DELL AND FAMILY.', 'bare, author, MRS. A. B. DELL'],
    ['—Mona Ruhl, in The Courier.', 'bare, author, Mona Ruhl, The Courier'],
    ['Mona Ruhl, in The Courier', 'bare, author, Mona Ruhl, The Courier'],
    ['“Ratepayer”, Mill Street', 'bare, author, Ratepayer, Mill Street'],
    ['—River Rhymer, in Denton Sentinel.', 'bare, author, River Rhymer, Denton Sentinel'],
    ['—Mona Ruhl.', 'bare, author, Mona Ruhl'],
    ['Tom Ruhl Jr.', 'bare, author, Tom Ruhl Jr.'],
    ['—Courier Photo by Tom Ruhl', 'marked, photographer, Tom Ruhl'],
    ['MONA RUHL | mruhl@courier.example', 'marked, reporter, MONA RUHL'],
    ['Mona Ruhl, mruhl@courier.example', 'marked, reporter, Mona Ruhl'],
    ['Mona Ruhl / Staff Writer / @monaruhl', 'marked, reporter, Mona Ruhl'],
  ])('%s', (line, signature) => { expect(signedBy(line)).toBe(signature); });

  it.each(['News Tips | desk@courier.example', 'Garden editor Mona Ruhl | mruhl@courier.example', 'Courier Staff Writer', '— Mona Ruhl, who rings the bells', 'The family was supplied', 'She was a reporter', 'Heroes and Thieves, Denton Stage', 'Capt. Pell Stays at the Wheel Till', 'WITH AMERICAN FORCES IN CENTRAL'])('but not %s', (line) => { expect(signedBy(line)).toBeNull(); });
});

const kindAndPeople = (story: Story | undefined): string => [story?.kind, story?.headline, ...bylinesOf(story)].join(' | ');

it('a columnist over a story says that it is commentary', () => {
  expect(kindAndPeople(storyWith('Ada Quill', 'Call columnist', TEXT))).toBe('commentary | Council votes to mend the clock | author, Ada Quill, Call columnist');
  expect(kindAndPeople(storyWith('Ada Quill', 'Call reporter', TEXT))).toMatch(/^news/);
});

it('a name alone over a report that quotes somebody and asks a question does not', () => {
  const told = (words: string): string => kindAndPeople(storyWith('Ada Quill', `${TEXT} ${words}`));
  expect(told('Will it ring? “At noon,” said Tom Ruhl.')).toMatch(/^news/);
  expect(told('“At noon,” Tom Ruhl said. Will it ring? We must hope so.')).toMatch(/^commentary/);
  expect(told('Will it ring?')).toMatch(/^commentary/);
});

it('who signs a cartoon has drawn it', () => {
  const lines = [['label', 'EDITORIAL CARTOON'], ['photoHead', 'At the bell'], ['photoText', '“It rings for you.”'], ['photoCredit', 'Ada Quill / Wexley Call']] as const;
  const roleUnder = (label: string): string | undefined => {
    const page = viewPage(new SourceText([label, ...lines.slice(1).map(([, line]) => line)].join('\n')), 'en');
    return readPeople(page, cutDraft((row) => lines[row]?.[0], 0), 'reporter').credits[0]?.role;
  };
  expect(roleUnder('EDITORIAL CARTOON')).toBe('illustrator');
  expect(roleUnder('PICTURE OF THE WEEK')).toBe('photographer');
});

it('a letter whose writer is not named is commentary', () => {
  expect(kindAndPeople(storyWith(TEXT, 'Name and address supplied'))).toBe('commentary | Council votes to mend the clock | author, Name and address supplied');
});

/** Boxes of an old paper, set as its stories are. */
const BOXES = COLUMN.replace('NOTICE TO TAXPAYERS', `PERSONAL MENTION
Mrs. A. B. Dell and daughter Mona are home
from a fortnight at the springs, much
rested.

THE WEATHER
Fair tonight and Saturday; colder, with a
stiff wind from the lake.

STRAYED
One white goose from my place on the Ridge
road. Liberal reward. Amos Linden.

NOTICE TO TAXPAYERS`);

it('a box is of the kind that its head names, however it is set', () => {
  expect(parsePage(BOXES).stories.map(({ kind, headline }) => `${kind} ${headline ?? ''}`)).toEqual([
    'news BARN BURNS ON RIDGE ROAD', 'brief PERSONAL MENTION', 'weather THE WEATHER', 'notice STRAYED', 'notice NOTICE TO TAXPAYERS',
  ]);
});
