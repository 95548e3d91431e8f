import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { parseByline } from '../../../../src/formats/page/bylines/byline';
import { decode } from '../../../../src/formats/page/decoder/decode';
import { evidenceOf } from '../../../../src/formats/page/decoder/evidence';
import type { StateName } from '../../../../src/formats/page/decoder/grammar';
import { pageModel } from '../../../../src/formats/page/decoder/model';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import { cutPieces } from '../../../../src/formats/page/stories/drafts';
import { readStory } from '../../../../src/formats/page/stories/readStory';
import type { OwnWords } from '../../../../src/formats/page/stories/readStory';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import { en } from '../../../../src/lexicon/en';

const byline = (line: string): string | undefined => {
  const [group] = parseByline(line, en)?.groups ?? [];
  return group && [group.role, group.names.map(({ text }) => text).join(' and '), group.title, group.affiliation, group.contact].filter((said) => said !== undefined).join(' | ');
};

describe('An English byline', () => {
  it.each([
    ['by Ada Quill (902-555-0136)', 'correspondent | Ada Quill | 902-555-0136'],
    ['Mrs Ada Quill, 01632 960 118', 'correspondent | Mrs Ada Quill | 01632 960 118'],
    ['Star-Journal staff report', 'staff | Star-Journal staff report'],
    ["From coaches' reports", "staff | From coaches' reports"],
    ['— Compiled by Ada Quill from staff reports', 'reporter | Ada Quill'],
    ['(Canadian Associated Press.)', 'agency | Canadian Associated Press'],
    ['By our Political Editor', 'staff | our Political Editor'],
    ['Ada Quill, Local Democracy Reporter', 'reporter | Ada Quill | Local Democracy Reporter'],
    ['ADA QUILL Education reporter', 'reporter | ADA QUILL | Education reporter'],
    ['Heron Lake reporter', 'staff | Heron Lake reporter'],
  ])('says who brings the news: %s', (line, said) => {
    expect(byline(line)).toBe(said);
  });

  it.each([
    ['MRS M TUDOR-PRICE, Bryn Awel, Heron Lake', 'author | MRS M TUDOR-PRICE | Bryn Awel, Heron Lake'],
    ['(Mrs) Ada Quill, by email', 'author | Ada Quill | by email'],
    ['Sr. Ada Quill', 'author | Sr. Ada Quill'],
    ['J R Quill', 'author | J R Quill'],
  ])('signs a letter: %s', (line, said) => {
    expect(byline(line)).toBe(said);
  });

  it.each(['Ada Quill, 2 Tom Ruhl', 'A B SHOP', 'Mrs Cut-Price', 'Tom Ruhl, the late writer'])('is not: %s', (line) => {
    expect(parseByline(line, en)?.marked ?? false).toBe(false);
    expect(byline(line) ?? '').not.toMatch(/2 Tom|A B|Mrs Cut/);
  });
});

const VILLAGES = `8 The Wexley Call, Thursday, May 7, 2026
www.wexleycall.example

Council votes to mend the clock
By Ada Quill

The council voted on Tuesday to mend the clock on the town hall, which has shown ten past
four since the flood of 1997.

DISTRICT NOTES
To send us your news, contact the correspondent for your village.

HERON HILL
Mrs Mona Ruhl, 01632 960 118

CHURCH – Matins on Sunday will be at 9.30am, not 11am, so that the bell ringers can get to
Wexley for the tower outing.

PELL BRIDGE
Tom Dell

WI – Members enjoyed a talk by Mr Amos Quill about forty years as a water diviner, and two
of them found the pipe.

YOUR LETTERS
Why must the 8.05 go?

SIR – I see that the council, having consulted us about the buses, has decided to do what
it had decided beforehand. Who are all these people I sit next to? – Yours
faithfully,

MRS M TUDOR-PRICE, Bryn Awel, Heron Hill

The council says that no decision will be taken until the responses have been analysed. – Ed
`;

/** A story that is written with the state of each line before it, read below the head of a column. */
function storyIn(column: string | null, ...lines: readonly (readonly [StateName, string])[]): OwnWords {
  const page = viewPage(new SourceText(lines.map(([, line]) => line).join('\n')), 'en');
  const [piece] = cutPieces((row) => lines[row]?.[0]);
  if (piece === undefined || !('story' in piece)) throw new Error('no story');
  return readStory(page, piece.story, decode(evidenceOf(page), pageModel(page)), { inOpinion: false, column }).words;
}

const read = ({ kind, bylines }: OwnWords): string[] => [kind, ...bylines.map(({ role, names }) => `${role} ${names.map(({ text }) => text).join(' and ')}`)];

const TEXT = ['paragraph', 'Members enjoyed a talk by Mr Amos Dell about forty years as a water diviner, and two of them found the pipe.'] as const;

describe('The news of a village', () => {
  it('is brought by its correspondent, though another line of the column stands in it', () => {
    const village = [['headline', 'HERON HILL'], ['byline', 'Mrs Mona Ruhl, 01632 960 118'], TEXT, ['innerLabel', 'Next copy day: Monday, noon']] as const;
    expect(read(storyIn('DISTRICT NOTES', ...village))).toEqual(['brief', 'correspondent Mrs Mona Ruhl']);
    expect(read(storyIn(null, ...village))).toEqual(['news', 'correspondent Mrs Mona Ruhl']);
  });

  it('is known for it by a writer under the head of a place, whatever the column is called', () => {
    expect(read(storyIn('SHORE LINES', ['headline', 'GANNET COVE'], ['byline', 'by Mona Ruhl (902-555-0136)'], TEXT))).toEqual(['brief', 'correspondent Mona Ruhl']);
    expect(read(storyIn('SHORE LINES', ['headline', 'Diviner finds a pipe'], ['byline', 'by Mona Ruhl'], TEXT))).toEqual(['news', 'reporter Mona Ruhl']);
  });

  it('is brought by a neighbour where no column is named, who is called Mrs or Miss', () => {
    expect(read(storyIn(null, ['headline', 'GANNET COVE'], ['byline', 'By Mrs. Mona Ruhl'], TEXT))).toEqual(['news', 'correspondent Mrs. Mona Ruhl']);
    expect(read(storyIn(null, ['headline', 'GANNET COVE'], ['byline', 'By Mona Ruhl'], TEXT))).toEqual(['news', 'reporter Mona Ruhl']);
  });

  it('may have the place and its correspondent over the head of an item', () => {
    expect(read(storyIn('DISTRICT DIARY', ['label', 'PELL BRIDGE'], ['columnByline', 'Mona Ruhl'], ['headline', 'Coffee morning'], TEXT))).toEqual(['brief', 'correspondent Mona Ruhl']);
    expect(read(storyIn('DISTRICT DIARY', ['label', 'LOOKING BACK'], ['headline', 'When the river came'], ['byline', 'with Mona Ruhl'], TEXT))[0]).not.toBe('brief');
  });
});

describe('A notice', () => {
  it('is signed with a name over an office', () => {
    const notice = storyIn(null, ['headline', 'NOTICE TO MARINERS'], ['paragraph', 'The whistle buoy at the southern end of Heron Shoal is reported adrift.'], ['tailByline', 'T. J. QUILL,'], ['tailByline', 'Agent of Marine.']);
    expect(read(notice)).toEqual(['notice', 'author T. J. QUILL']);
  });
});

const holds = (feature: FeatureName, page: string, line: string): boolean => FEATURES[feature].holds(viewPage(new SourceText(page), 'en'), page.split('\n').filter((each) => each !== '').indexOf(line));

describe('A line of a page of village news', () => {
  it("is a folio's where it is the paper's address beside one", () => {
    expect(holds('folio', VILLAGES, 'www.wexleycall.example')).toBe(true);
    expect(holds('folio', `${VILLAGES}\nwww.ruhlclocks.example`, 'www.ruhlclocks.example')).toBe(false);
  });

  it('signs a letter below the words that close it, though the editor answers', () => {
    expect(holds('signs', VILLAGES, 'MRS M TUDOR-PRICE, Bryn Awel, Heron Hill')).toBe(true);
  });
});
