import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import type { Story } from '../../../../src/core/story';
import { parseByline } from '../../../../src/formats/page/bylines/byline';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import { en } from '../../../../src/lexicon/en';
import type { Cue } from '../../../../src/lexicon/lexicon';
import { parsePage } from '../../parsePage';

const shows = (cue: Cue, line: string): boolean => (en.marks[cue]?.test(line) ?? true) && en.cues[cue]?.some((pattern) => pattern.test(line)) === true;

/** Lines that show a cue, and lines that look like it and do not. */
const LINES: Partial<Readonly<Record<Cue, { readonly yes: readonly string[]; readonly no: readonly string[] }>>> = {
  jumpTo: {
    yes: ['To Page 3', 'Over to page 12', 'CLOCK, 7A', 'CLOCK, Page 7A', 'CLOCK, B7', '► MORE INSIDE: How the clock is wound, 5A'],
    no: ['To page through it is to weep', 'SPORTS, 1B', 'CLOCK, 7', '► MORE INSIDE: How the clock is wound'],
  },
  caption: { yes: ['Above: Ada Quill oils the clock. Left: The key.', 'Top left: The bell', 'At right: The old hands'], no: ['Above all the clock must ring', 'Left: nothing'] },
  folio: { yes: ['The Wexley Call, May 8, 2026 — Page 3', 'Wexley Call | May 8, 2026 | A5'], no: ['She was born in Wexley, May 8, 1931'] },
  jumpFrom: { yes: ['CLOCK (Continued from Page Six)', 'CLOCK, continued from Page 6'], no: ['CLOCK (a word from Denton)'] },
  labelNote: {
    yes: ['Send your questions to money@wexleycall.example', 'Listings are free. Send yours by noon on Monday.', "Village notes are brought to you by Quill's Hardware, Mill Street.", 'The Corner is proudly supported by Ruhl Clocks', 'To send us your news, contact the correspondent for your village.', 'Next copy day: Monday, noon', 'Deadline for Shore Notes is Friday noon.'],
    no: ['Send your children to bed', 'Deadline for a vote is noon', 'Her hat is supported by six pins'],
  },
  sourceNote: { yes: ["—Quill's Monthly.", '—The Denton Herald.', '(Furnished by the Denton Elevator)', 'Corrected weekly by Quill & Dell.', "(Messrs. Quill & Dell's quotations, noon yesterday.)"], no: ['Corrected by her mother, she sang on', '— Ada Quill, council president', '—Ada Quill'] },
  salutation: { yes: ['TO THE EDITOR OF THE ARGUS.', 'To the Editor of “The Denton Argus.”'], no: ['To the editor of dictionaries a word is a word'] },
  nameplate: { yes: ['A Denton County newspaper since 1884', "The valley's only daily since 1902"], no: ['A quiet street since 1884', 'The mill has stood empty since 1902'] },
  staffBox: {
    yes: ['The Denton Argus, published Fridays. Ada Quill, editor', 'The Heron Lake Call is published every Thursday at 4 Mill St.', 'Published Wednesdays by Ruhl & Daughter', 'Editor: Ada Quill. News: Tom Ruhl. Sport: Mona Dell.'],
    no: ['A report, published every year, says so', 'Her poems were published weekly in the Argus'],
  },
  navigation: {
    yes: ['Sports news tips? Call 555-0171', 'Photos for the Call? Send them to pictures@wexleycall.example', 'A tip for the newsroom? Ring Ada at 555-0172'],
    no: ['Gutters clogged? Call 555-0163', 'Have a question for the gardener? Write to plots@wexleycall.example', 'Is it news? Nobody knows'],
  },
  label: { yes: ['Written for the Argus.', '(Specially written for The Denton Argus.)', 'VIDEO: See the parade at wexleycall.example', 'Listen: The bell rings again, wexleycall.example/bell'], no: ['Written for the Argus', 'VIDEO STORE CLOSES', 'Watch: it stopped at ten past four'] },
  tableHead: { yes: ['Town court', "Sheriff's arrests", 'Marriage licenses', 'Lottery', 'Public meetings', "Today's schedule"], no: ['Town court clears the mayor', 'Lottery winner buys the mill', 'Births are up'] },
  weatherHead: { yes: ['Almanac', 'Three-day forecast', '10-day weather outlook', 'Weekend weather', "Tonight's forecast", 'TIDES AT THE LANDING', 'Temperatures', 'Weather log'], no: ['Budget forecast', 'Three-day weekend', 'Weather stops the ferry'] },
  indexHead: { yes: ['INSIDE SPORT', 'ON INSIDE PAGES', 'ON THE INSIDE PAGES', 'ON OTHER PAGES', "TODAY'S OBITUARIES"], no: ['Inside the ferry house', 'OBITUARIES'] },
  listItem: { yes: ['Today: Patchy fog, then sun. 61/39', 'Tonight: Frost, 28', 'Wednesday: Baked chicken, peas, roll'], no: ['Today the river crests', 'Wednesday night the council met', 'Doomsday: it is late'] },
  opinionLabel: { yes: ['VOICE OF THE PEOPLE.'], no: ['A voice of the people is gone'] },
  briefsLabel: { yes: ['PERSONAL AND SOCIAL.', 'PERSONAL AND MENTION.', 'On the move', 'People on the move', 'BULLETINS', 'LATE BULLETINS.', 'THE LATEST NEWS', 'DISTRICT DIARY', 'News from the communities'], no: ['BULLETINS OF DOCTORS CHEER', 'LATEST NEWS OF THE STRIKE', 'Bees on the move', 'On the moves of bishops'] },
  noticeHead: { yes: ['OFFICIAL.', 'Bankruptcy filings'], no: ['OFFICIAL RESIGNS', 'Bankruptcy looms'] },
  advert: { yes: ["GENTS' WOOL SOCKS, $1.15, at", 'QUILL BROS., opposite the Depot.', 'Ruhl Bitters. All grocers.', "RUHL'S STOMACH BITTERS.—Cures what ails"], no: ['SOCKS FOR $1.15', 'Quill brothers, opposite the depot, are at odds'] },
  organisation: { yes: ['Heron Lake Planning Board', 'The Denton City Council', 'THE FAMILY', 'The Ruhl Family', 'THE COMMITTEE.'], no: ['Ada Quill', 'Planning board meets', 'COUNCIL', 'The family next door'] },
  date: { yes: ['Dated May 11, 2026', 'October 1, 1903.'], no: ['Dated furniture'] },
};

describe('A line of an English page', () => {
  for (const [cue, { yes, no }] of Object.entries(LINES) as [Cue, { yes: readonly string[]; no: readonly string[] }][]) {
    it.each(yes)(`shows ${cue}: %s`, (line) => {
      expect(shows(cue, line)).toBe(true);
    });
    it.each(no)(`does not show ${cue}: %s`, (line) => {
      expect(shows(cue, line)).toBe(false);
    });
  }
});

describe('Under a letter in English', () => {
  it('stands a pen name', () => {
    expect(parseByline('A TAXPAYER.', en)?.groups[0]).toMatchObject({ role: 'author', names: [{ text: 'A TAXPAYER' }] });
    expect(parseByline('An Old Subscriber', en)?.groups[0]).toMatchObject({ role: 'author' });
    expect(parseByline('AN OLD CITIZEN GONE.', en)?.groups[0]?.names[0]?.text).not.toBe('AN OLD CITIZEN');
  });
});

const PAGE = `The Wexley Morning Call

AT THE WEIR

By Ada Quill

The water took the miller's hat;
The miller took it very ill.
“If that is yours,” he said, “then that
Is all you have of Quill and Mill.”

The council will meet on Thursday at the
town hall to hear what is to be done of
the clock, and Mr. Ruhl will speak. It
has shown ten past four since the flood.

The Watchman Speaks.

Mr. Ruhl has rung the bell by hand for a
year, and says that he is tired of it.

THE DRY YEAR

Second of three parts

When the well gave out`;

/** Whether the line that begins so shows a feature. */
function holds(beginning: string, feature: FeatureName): boolean {
  const page = viewPage(new SourceText(PAGE), 'en');
  const row = page.texts.findIndex((text) => text.startsWith(beginning));
  expect(row).not.toBe(-1);
  return FEATURES[feature].holds(page, row);
}

describe('On an English page', () => {
  it('a poem is told by its lines', () => {
    for (const line of ['The water', 'The miller', '“If that', 'Is all']) expect(holds(line, 'versed'), line).toBe(true);
    for (const line of ['The council', 'town hall', 'has shown', 'Mr. Ruhl has', 'THE DRY']) expect(holds(line, 'versed'), line).toBe(false);
  });

  it('a title with a full stop stands between paragraphs', () => {
    expect(holds('The Watchman', 'betweenStop')).toBe(true);
    expect(holds('AT THE', 'betweenStop')).toBe(false);
  });
});

/** The second story of a page, with the lines given under its headline. */
function storyOf(...lines: readonly string[]): Story | undefined {
  const page = ['The Wexley Morning Call', 'Friday, May 8, 2026 | wexleycall.example | Vol. 40, No. 12', '', 'Council votes to mend the clock', 'By ADA QUILL', 'The council voted Tuesday to mend the clock on the town hall, which has shown ten past four since the flood of 1997.', '', 'Library gets a second door', ...lines];
  return parsePage(page.join('\n')).stories[1];
}

describe('An English story', () => {
  it('in which its writer speaks of herself is a column, and she its author', () => {
    const column = storyOf('By CLEO PELL', 'I have used the first door for years. I know its creak, and my knees know its step. When I asked for a second, I was told that I might wait.', 'I waited, and my hair went gray, and there it was on Thursday.');
    expect(column).toMatchObject({ kind: 'commentary', bylines: [{ role: 'author' }] });
    const report = storyOf('By CLEO PELL', '“I have used the first door for years. I know its creak, and my knees know its step. I asked, and I was told that I might wait,” Amos Dell said.', 'The second door was opened on Thursday, and the first one is to stay open too.');
    expect(report).toMatchObject({ kind: 'news', bylines: [{ role: 'reporter' }] });
  });

  it('names the agency that its lead names in square brackets, over two lines too', () => {
    const page = [
      'THE WEXLEY WEEKLY ARGUS', '', 'WEXLEY, FRIDAY, OCTOBER 9, 1903.', '', 'LIBRARY HAS A SECOND DOOR', '',
      'PORT DENTON, Oct. 8.—[By Asso-', 'ciated Press.]—The library opened', 'a second door on Thursday, and the', 'first one is to stay open too, the', 'council said. Nobody had asked for', 'a third, and none is planned.', '',
      'The new door leads to the reading', 'room by way of the stairs, which', 'were mended in the spring at a', 'cost of forty dollars.',
    ];
    const [story] = parsePage(page.join('\n')).stories;
    expect(story?.bylines.map(({ role, names }) => [role, names[0]?.text])).toEqual([['agency', 'Associated Press']]);
  });
});
