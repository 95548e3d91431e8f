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

/** Which lines of a page, by how they begin, show a feature. */
function linesWith(feature: FeatureName, text: string): string[] {
  const page = viewPage(new SourceText(text), 'en');
  return Array.from({ length: page.lines.count }, (_, row) => row).filter((row) => FEATURES[feature].holds(page, row)).map((row) => (page.texts[row] ?? '').split(' ').slice(0, 2).join(' '));
}

const shows = (cue: Cue, line: string): boolean => (en.marks[cue]?.test(line) ?? true) && en.cues[cue]?.some((pattern) => pattern.test(line)) === true;

const COLUMN = `THE BANK SHUTS.
The bank of this place closed its
doors on Wednesday at half past
ten, and a card in the window
tells depositors that they will
be paid in full if they will be
patient. They have been patient
since, to the number of about two
hundred, on the sidewalk. The run
is traced to Monday, when a buyer
from the city gave a draft, which
the cashier asked him to hold.
NEWS FROM THE VILLAGES.
Dell Hollow.
Corn husking is the order of the
day, with a fine yield and no
price worth the wagon.
RUSTICUS.
Heron Ford.
Singing school began on Friday
with one bass. Nothing else was
lost.
MEMORIAL.
Whereas it has pleased the Grand
Master to call our brother, the
charter of Garfield Lodge is
draped until the first of May.
E. P. QUILL.
A CARD.
There has been no board since
June, and that is the end of it.
Geo. Messick and Miss Ada Dell
Frame stood up before the squire
on Sunday, who has a cold.`;

describe('A column of an old paper', () => {
  it('is signed by whoever writes from a village', () => {
    expect(linesWith('signs', COLUMN)).toContain('RUSTICUS.');
  });

  it('has no notice under the last word of a paragraph', () => {
    expect(linesWith('noticeHead', COLUMN)).toEqual(['A CARD.']);
  });

  it('has heads in capitals under a signature, where nobody lives', () => {
    expect(linesWith('bareName', COLUMN)).toContain('E. P.');
    expect(linesWith('underSignature', COLUMN)).toEqual([]);
  });

  it('has no signature at the beginning of a paragraph', () => {
    expect(linesWith('bareName', COLUMN)).not.toContain('Geo. Messick');
  });
});

it('Temperatures under the weather are of it, elsewhere a head', () => {
  expect(linesWith('weatherHead', 'THE WEATHER\nFresh winds; fair and colder.\nTemperatures\nDenton . . . 31 below')).toEqual(['THE WEATHER']);
  expect(linesWith('weatherHead', 'Temperatures\nDenton . . . 31 below')).toEqual(['Temperatures']);
});

describe('A clause that goes on behind a dash', () => {
  it.each(['– then come back', '— after 11 days', '– thanks to a mule'])('%s', (line) => {
    expect(shows('midClause', line)).toBe(true);
    expect(shows('deckDash', line)).toBe(false);
  });

  it.each(['— Asks for a Mule', '– The mayor says no'])('not %s', (line) => {
    expect(shows('deckDash', line)).toBe(true);
  });
});

const LINES: Partial<Readonly<Record<Cue, { readonly yes: readonly string[]; readonly no: readonly string[] }>>> = {
  folio: { yes: ['NO. 33.', 'No. 41.     DENTON, MONDAY', 'No. 412 Friday May 8 2026'], no: ['No. 88.', 'No. 2 shaft of the Denton mine'] },
  jumpTo: { yes: ['● Continued on Page 4', '• See CLOCK, Page 6', 'Full obituaries, B2', '● Editorial: Page 12'], no: ['Full of bees, the mill shuts'] },
  briefsLabel: { yes: ['LOCAL PICK-UPS.', 'Denton Pickups', 'AMONG OUR NEIGHBORS.'], no: ['Among our neighbors is a hen'] },
  organisation: { yes: ['Committee.'], no: ['Committee meets', 'Committee'] },
  noticeHead: { yes: ['A CARD.'], no: ['A card for the mayor'] },
  label: { yes: ['EXCLUSIVE', 'SPECIAL REPORT'], no: ['EXCLUSIVE CLUB SHUTS'] },
  caption: { yes: ['ICE work: Retired joiner Tom Ruhl waxes a sledge.'], no: ['ICE at work: Who will pay?', 'CLOCK: The bell rings'] },
};

describe.each(Object.entries(LINES))('%s', (cue, { yes, no }) => {
  // Object.entries forgets that the keys are cues
  it.each(yes)('%s', (line) => { expect(shows(cue as Cue, line)).toBe(true); });
  it.each(no)('not %s', (line) => { expect(shows(cue as Cue, line)).toBe(false); });
});

describe('Bylines', () => {
  it.each([
    ['(C. P. Cable)', 'agency', 'C. P. Cable'],
    ['(BUP)', 'agency', 'BUP'],
    ['Local Democracy Reporting Service', 'agency', 'Local Democracy Reporting Service'],
    ['AL CRANE (120226AC4)', 'photographer', 'AL CRANE'],
    ['—Mrs. A. B. Dell, in the Prairie Home.', 'author', 'Mrs. A. B. Dell'],
  ])('%s', (line, role, name) => {
    const [group] = parseByline(line, en)?.groups ?? [];
    expect([role === 'author' ? 'author' : group?.role, group?.names[0]?.text]).toEqual([role, name]);
  });

  it.each([['PORT DELL, Feb. 17.—(CP)—The freighter', 'CP'], ['DENTON, Feb. 17.—(BUP)—The bill', 'BUP']])('%s', (text, agency) => {
    expect(en.leads.map((lead) => lead.exec(text)?.groups?.['agency']).find((found) => found !== undefined)).toBe(agency);
  });
});

/** The second of three stories of a page that says enough of itself to be known for one. */
function storyOf(...lines: readonly string[]): Story | undefined {
  const page = ['The Wexley Morning Call', 'Friday, May 8, 2026 | wexleycall.example | Vol. 40, No. 12', '', 'Council votes to mend the clock', 'By ADA QUILL', 'The council voted Tuesday to mend the clock on the town hall, which has shown ten past four since the flood of 1997.', '', 'Goat was calm throughout, court hears', ...lines, '', 'Bridge is shut for a week', 'By NED HARLOW', 'The bridge at the mill is shut until Friday next, so that the boards can be mended that the flood has loosened.'];
  return parsePage(page.join('\n')).stories[1];
}

describe('A report from court', () => {
  it('in which somebody said something is news, though one question is asked in it', () => {
    const [question, answer] = ['Mr Ruhl: Was the goat in any way disorderly when the guard came into the bar on Sunday night?', 'Mrs Quill said that it was calm, and that it had been given a second bowl before she came.'];
    expect(storyOf('Ada Quill', question, answer)?.kind).toBe('news');
  });

  it('names the agency behind a dash', () => {
    expect(storyOf('A skipper accused of landing half a tonne of bass that nobody could find has been cleared of all charges by the court. – PA')?.bylines.map(({ role, names }) => [role, names[0]?.text])).toEqual([['agency', 'PA']]);
  });
});
