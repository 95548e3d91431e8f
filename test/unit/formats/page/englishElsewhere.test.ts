import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { parseByline } from '../../../../src/formats/page/bylines/byline';
import { cutDraft } from '../../../../src/formats/page/stories/drafts';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import type { StateName } from '../../../../src/formats/page/decoder/grammar';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import { BYLINE_BARE, BYLINE_NONE } from '../../../../src/formats/page/view/pageView';
import type { PageView } from '../../../../src/formats/page/view/pageView';
import { readPeople } from '../../../../src/formats/page/stories/people';
import type { People } from '../../../../src/formats/page/stories/people';
import { storyKind } from '../../../../src/formats/page/stories/storyKind';
import { en } from '../../../../src/lexicon/en';
import type { Cue } from '../../../../src/lexicon/lexicon';

const cue = (name: Cue, line: string): boolean => (en.marks[name]?.test(line) ?? true) && en.cues[name]?.some((pattern) => pattern.test(line)) === true;
const shows = (text: string, start: string, feature: FeatureName): boolean => {
  const page = viewPage(new SourceText(text), 'en');
  return FEATURES[feature].holds(page, page.texts.findIndex((line) => line.startsWith(start)));
};
const signed = (text: string): string | null => parseByline(text, en)?.groups.map(({ role, names }) => `${role} ${names.map((name) => name.text).join(', ')}`).join('; ') ?? null;

/** Lines of a story, each with its state. */
const storyOf = (...lines: readonly (readonly [StateName, string])[]): { page: PageView; draft: ReturnType<typeof cutDraft> } => {
  const page = viewPage(new SourceText(lines.map(([, text]) => text).join('\n')), 'en');
  return { page, draft: cutDraft((row) => lines[row]?.[0], 0) };
};
const peopleOf = (...lines: readonly (readonly [StateName, string])[]): People => {
  const { page, draft } = storyOf(...lines);
  return readPeople(page, draft, 'reporter');
};
const kindOf = (...lines: readonly (readonly [StateName, string])[]): string => {
  const { page, draft } = storyOf(...lines);
  return storyKind(page, draft, { inOpinion: false, column: null });
};
const said = ({ bylines }: People): string[] => bylines.map(({ role, names, affiliation }) => `${role} ${names.map(({ text }) => text).join(', ')}${affiliation === undefined ? '' : ` of ${affiliation}`}`);

/** Lines that show a cue, and lines that look like it and do not. */
const LINES: Partial<Readonly<Record<Cue, { readonly yes: readonly string[]; readonly no: readonly string[] }>>> = {
  jumpTo: { yes: ['Reaction and pictures: pages 46 and 47', 'More rowing: Pages 18-19', 'Read the whole report on page 7.', '■ Argus view: Page 4'], no: ['More rowing on the lake', 'Read the report', 'More pages 2 buy', 'Reaction to page 46'] },
  jumpFrom: { yes: ['LEVY from A1', 'HERON DAM FROM PAGE 3', 'Panel wants... (Continued from Page 1)'], no: ['Levy from A1', 'A LETTER from Heron', 'He went on (Continued from page to page)'] },
  briefsLabel: { yes: ['Round the Villages', 'Herald Hill – In Short', 'HERON VALLEY – IN SHORT', 'BY TELEGRAPH.', 'BY WIRE TO THE ARGUS.', 'ROUND THE VILLAGES', 'IN AND ABOUT THE HARBOR', 'STOP PRESS', 'IN A FEW LINES', 'COUNTY CORRESPONDENCE.'], no: ['STOP PRESSING FOR A BRIDGE', 'ROUND THE TABLE WITH ADA', 'Round the bend', 'By wire to the fence', 'In short, a goose', 'ROUND THE CLOCK, THE PUMPS'] },
  opinionLabel: { yes: ['REVIEW', 'Book review', 'TO THE EDITOR', 'Your say'], no: ['BUDGET REVIEW', 'TO THE EDITOR OF THE CALL HE WROTE'] },
  verseLabel: { yes: ["POETS' CORNER", 'Rhyme of the week', "POET'S NOOK"], no: ['Poets meet', 'VERSE AND WORSE'] },
  weatherHead: { yes: ['WEATHER AND TIDES', 'Sunrise, sunset', 'Sun, moon and tides', 'CITY WEATHER', 'Weather watch'], no: ['City weather man retires', 'Weather and crops', 'Sunrise over Dell'] },
  noticeHead: { yes: ['RESULTS WANTED', 'Do you have a tip for us?', 'CHANGE OF NAME', 'Our mistake', 'Putting things right', 'Send us your verse', 'Apology', 'UNCLAIMED', 'Can you help?'], no: ['Change of name for Dell', 'Our mistake cost geese', 'Apology for a goose', 'Can you help the geese?', 'WANTED', 'Do you have a dog?'] },
  salutation: { yes: ['Sir, – Why does the bell ring at four?', 'SIR – I have counted the ducks.', 'To the Editor of the Argus: I observe that the', 'Editor of the Globe: Will you kindly', 'Dear Madam,—I own no goat'], no: ['Editor of the Globe is dead', 'Sir Tom Ruhl is dead', 'SIRENS – three of them'] },
  advert: { yes: ["DR. RUHL'S CELERY COMPOUND", "GO TO DELL'S FOR COAL.", 'tones the blood. $1 the bottle, six', 'Gutters cleared. Ray 01632 960111', 'HATS – now open in Mill Street', 'Soup and songs. Ring 98000 00117', 'Pump repairs 000 555 0144', 'Reach 9,000 anglers. Call Dell, 555-0150'], no: ['Reach Ada Quill, 555-0150', 'Write to the desk, 01632 960111', 'A crowd of 4021 2 years ago', 'GO TO THE LAKE FOR GEESE', 'Tom left the compound'] },
  labelNote: { yes: ['News from your own correspondents. To submit, e-mail villages@heroncall.example'], no: ['He was told to submit, e-mail or not'] },
  staffBox: { yes: ['The Heron Call (ISSN 0000-0001) is published every Friday', 'Editor: Ada Quill. News: Tom Ruhl. Printed by Dell Press.', 'Rowing editor: Ada Quill. Results to rowing.desk@heroncall.example by noon on Sunday at the latest'], no: ['The Heron Call (it is said) was late'] },
  listItem: { yes: ['2 cups flour', '1½ tsp salt', '8 plums, stoned', '100g butter'], no: ['2 cups were won by Dell.', '8 killed, police say'] },
  folio: { yes: ['PRICE THREE CENTS.', 'ONE PENNY'], no: ['PRICE OF HAY UP TWO CENTS', 'ONE PENNY MORE'] },
  weather: { yes: ['Humidity 94%', 'Sunrise 6.17 am Sunset 6.48 pm'], no: ['Humidity is a trial to geese'] },
  indexHead: { yes: ["IN TODAY'S NEWS"], no: ["IN TODAY'S NEWSROOM"] },
  label: { yes: ['FIVE MINUTES WITH ...', '20 questions with Ada Quill', 'Tides proudly sponsored by Dell Boats', 'OVER THE HEDGE with Ada Quill', 'FARMING with Ada Quill', 'ON THE LAND, BY TOM RUHL'], no: ['Five minutes with a pike, and no more', 'The club is sponsored by Dell Boats', 'ARGUES with Ada Quill', 'FARMING by Ada Quill', 'OVER THE HEDGE with a mower'] },
};

describe('A line of an English page elsewhere', () => {
  for (const [name, { yes, no }] of Object.entries(LINES) as [Cue, { yes: readonly string[]; no: readonly string[] }][]) {
    it.each(yes)(`shows ${name}: %s`, (line) => {
      expect(cue(name, line)).toBe(true);
    });
    it.each(no)(`does not show ${name}: %s`, (line) => {
      expect(cue(name, line)).toBe(false);
    });
  }
});

describe('A byline of an English paper', () => {
  it.each([
    ['Argus Reporter', 'staff Argus Reporter'],
    ['by Argus Reporter', 'staff Argus Reporter'],
    ['Our Correspondent', 'correspondent Our Correspondent'],
    ['From Our Own Correspondent', 'correspondent Our Own Correspondent'],
    ['By our Racing Correspondent', 'correspondent our Racing Correspondent'],
    ['BY OUR SPECIAL CORRESPONDENT', 'correspondent OUR SPECIAL CORRESPONDENT'],
    ['(BY OUR LADY REPORTER.)', 'staff OUR LADY REPORTER'],
    ['Correspondent: Fr Amos Dell', 'correspondent Fr Amos Dell'],
    ['Words: Ada Quill', 'reporter Ada Quill'],
    ['Words ADA QUILL Pictures TOM RUHL', 'reporter ADA QUILL; photographer TOM RUHL'],
    ['Story by Ada Quill, photos by Tom Ruhl', 'reporter Ada Quill; photographer Tom Ruhl'],
    ['From Ada Quill at Mill Lane', 'reporter Ada Quill'],
    ['CONTRIBUTED / TOM RUHL', 'photographer TOM RUHL'],
    ['By Ada Quill, photos by Tom Ruhl', 'reporter Ada Quill; photographer Tom Ruhl'],
    ['Words and pictures: Ada Quill', 'reporter Ada Quill; photographer Ada Quill'],
    ['Pic: Tom Ruhl', 'photographer Tom Ruhl'],
    ['Ada Quill & Zebedia Ruhl', 'author Ada Quill, Zebedia Ruhl'],
    ['Ada Quill, Concession 4', 'author Ada Quill'],
    ['Ada Quill, 12 Mill Road', 'author Ada Quill'],
    ['Press Trust of India', 'agency Press Trust of India'],
    ['PTI', 'agency PTI'],
    ['By “OLD SALT”', 'reporter OLD SALT'],
    ['NORA PELL Heron Lake Call', 'photographer NORA PELL'],
    ['Ada Quill\nand Tom Ruhl', 'author Ada Quill, Tom Ruhl'],
    ['Siobhan Pell', 'author Siobhan Pell'],
    ['Orfhlaith Ní Dell at Heron Park', 'reporter Orfhlaith Ní Dell'],
    ['by Tom Ruhl at Mill Lane', 'reporter Tom Ruhl'],
    ['By Tom Ruhl in Port Dell', 'reporter Tom Ruhl'],
    ['Zebedia Ruhl reports from the Civic Hall', 'reporter Zebedia Ruhl'],
    ['Exclusive by Ada Quill', 'reporter Ada Quill'],
    ['MATCH REPORT BY ADA QUILL', 'reporter ADA QUILL'],
    ['Own Correspondent', 'correspondent Own Correspondent'],
    ['with Captain Amos Dell, Heron Police', 'author Captain Amos Dell'],
    ['Ada Quill 01632 960518', 'correspondent Ada Quill'],
    ['NORA PELL, THE ARGUS', 'photographer NORA PELL'],
    ['(Globe Photo by Crane)', 'photographer Crane'],
    ['AFP, UNI', 'agency AFP, UNI'],
    ['(Reuters/AP)', 'agency Reuters, AP'],
    ['The Dominion Press', 'agency The Dominion Press'],
    ['ALEX. RUHL.', 'author ALEX. RUHL'],
    ['—Cora Quill, in Port Dell Register.', 'author Cora Quill'],
    ['Lakshmi Dell', 'author Lakshmi Dell'],
  ])('is read: %s', (text, read) => {
    expect(signed(text)).toBe(read);
  });

  it.each(['Wolf Pack Kills Reporter At Last', 'Words: A Short History', 'Quill & Ruhl Motors', 'NORA PELL Chronicles a Town', 'LOST', 'Tom Ruhl at Last', 'Hawks Win at Heron Park', 'Geese, Ducks and Swans', "ADA'S CELERY BOOK"])('is no headline: %s', (text) => {
    expect(signed(text)).toBeNull();
  });
});

const LETTER = `A BELL AT FOUR
Sir, – May I ask through your columns why
the bell of the town hall is rung at four
in the morning, when nobody is about to
hear it but the ducks? It was mended at no
small cost to us all. – Yours, etc,
A DALESMAN.
Too many geese
Sir, – There are nine geese in the square,
and the band cannot be heard for the noise.
They must go to the lake again.
Zebedia Ruhl, Upper Heron
LOST`;

describe('A letter in English', () => {
  it.each(['A DALESMAN', 'Zebedia Ruhl'])('is signed under its end by whoever it is: %s', (start) => {
    expect(shows(LETTER, start, 'signs')).toBe(true);
  });

  it.each(['A BELL AT', 'Too many geese', 'LOST'])('is not signed by a headline: %s', (start) => {
    expect(shows(LETTER, start, 'signs')).toBe(false);
  });

  it('gives its writer and where he lives', () => {
    const body = [['headline', 'Too many geese'], ['paragraph', 'Sir, – They must go to the lake again.']] as const;
    expect(said(peopleOf(...body, ['tailByline', 'Zebedia Ruhl, Upper Heron']))).toEqual(['author Zebedia Ruhl of Upper Heron']);
    expect(said(peopleOf(...body, ['tailByline', '—A DALESMAN.']))).toEqual(['author A DALESMAN']);
    expect(kindOf(...body, ['tailByline', 'Zebedia Ruhl, Upper Heron'])).toBe('commentary');
  });
});

const REPORT = `Nine held over pumps
Argus Reporter
PORT DELL
The police on Sunday held nine men and found the pumps of the old mill, which had been missing since the flood, in a barn of theirs.`;

describe('Two writers on two lines', () => {
  it('are bare names, the first over the second', () => {
    const page = viewPage(new SourceText('Geese back on the lake\nAda Quill and\nTom Ruhl\nThe geese came back to the lake on Sunday, all nine of them, and nobody was there to see it.'), 'en');
    expect(Array.from(page.bylines.slice(0, 4))).toEqual([BYLINE_NONE, BYLINE_BARE, BYLINE_BARE, BYLINE_NONE]);
  });

  it('are no headline that goes on', () => {
    const page = viewPage(new SourceText('Ada Quill and\nher geese come home'), 'en');
    expect(page.bylines[0]).toBe(BYLINE_NONE);
  });
});

describe('Whom to reach', () => {
  const body = [['headline', 'Geese back'], ['paragraph', 'The geese came back to the lake.']] as const;

  it('has written a text that nobody has signed', () => {
    const people = peopleOf(...body, ['tailByline', 'Reach reporter Ada Quill at 555-0100.']);
    expect(said(people)).toEqual(['reporter Ada Quill']);
    expect(people.bylines[0]?.contact).toBe('555-0100');
  });

  it('is whoever has signed it', () => {
    expect(said(peopleOf(['headline', 'Geese back'], ['byline', 'By Ada Quill'], ['paragraph', 'The geese came back.'], ['tailByline', 'Reach Ada Quill at 555-0100.']))).toEqual(['reporter Ada Quill']);
  });
});

describe('A name under one paragraph', () => {
  const SCENE = `GEESE ON THE LAKE

The geese came back to the lake on Sunday,
all nine of them, and nobody was there to
see it but the keeper of the lock and his
dog, who went in after them with a bark.

The keeper said that they had been away so
long that he had let their island go to an
angler, who would have to be asked whether
he minds them.

LAST OF THE PITCH

Cooper Amos Dell, 61, stirs the last of it
at his yard in Port Dell on Sunday. He has
no apprentice, and wants none.

TOM RUHL

Port closes`;

  it('is whose the picture is where it tells what somebody does', () => {
    expect(shows(SCENE, 'TOM RUHL', 'credit')).toBe(true);
  });

  it('is who signs it elsewhere', () => {
    expect(shows(SCENE.replace('Cooper Amos Dell, 61, stirs', 'It is sixty years since he stirred'), 'TOM RUHL', 'credit')).toBe(false);
  });
});

describe('The news of a place from its correspondent', () => {
  it('is a brief, however much happens there', () => {
    const items = ['The geese are back.', 'The hall is shut.', 'The fair is off.'].map((text): readonly [StateName, string] => ['paragraph', text]);
    expect(kindOf(['label', 'PARISH NOTES'], ['headline', 'PORT DELL'], ['byline', 'Correspondent: Ada Quill'], ...items)).toBe('brief');
    expect(kindOf(['label', 'PARISH NOTES'], ['headline', 'PORT DELL'], ...items)).toBe('brief');
    expect(kindOf(['label', 'CLUB NOTES'], ['headline', 'PORT DELL'], ...items)).toBe('news');
  });
});

describe("A family's thanks", () => {
  it('are a notice, whatever their head', () => {
    expect(kindOf(['headline', 'QUILL'], ['paragraph', 'Ada Quill and family wish to thank all who called.'])).toBe('notice');
    expect(kindOf(['headline', 'QUILL'], ['byline', 'By Tom Ruhl'], ['paragraph', 'Ada Quill and family wish to move.'])).toBe('news');
  });
});

describe('What the paper says of itself, unsigned', () => {
  const LEADER = ['headline', 'THE PIER'] as const;
  it('is a commentary', () => {
    expect(kindOf(LEADER, ['paragraph', 'We take no pleasure in it. The pier is rotten, as this journal said.'])).toBe('commentary');
  });

  it.each(['We learn that the pier is rotten. We regret to say that it was ours.', '“We said so. We did,” said Ada Quill.', 'The pier is rotten, as this journal said.'])('is news where nobody argues: %s', (text) => {
    expect(kindOf(LEADER, ['paragraph', text])).toBe('news');
  });
});

describe('What belongs in a dish, and what is done with it', () => {
  it.each(['You will need', 'Method', 'INGREDIENTS:'])('are told apart by %s', (line) => {
    expect(shows(`Plum cake\nIt is quickly made.\n${line}\n8 plums`, line, 'dividesItems')).toBe(true);
  });

  it('not by a headline', () => {
    expect(shows('Method in it\nThe mayor has a plan.', 'Method', 'dividesItems')).toBe(false);
  });
});

describe('Who has reviewed a book', () => {
  it('writes a commentary', () => {
    expect(kindOf(['headline', 'A quiet lake'], ['byline', 'Reviewed by Ada Quill'], ['paragraph', 'Nothing happens in it.'])).toBe('commentary');
  });
});

describe('Where a report comes from', () => {
  it('may stand alone under the name of the writer', () => {
    expect(shows(REPORT, 'PORT DELL', 'affiliation')).toBe(true);
    expect(shows(REPORT.replace('Argus Reporter\n', ''), 'PORT DELL', 'affiliation')).toBe(false);
  });

  it('is his dateline, not his title', () => {
    const people = peopleOf(['headline', 'Nine held over pumps'], ['byline', 'Argus Reporter'], ['bylineCont', 'PORT DELL'], ['paragraph', 'The police on Sunday held nine men.']);
    expect(said(people)).toEqual(['staff Argus Reporter']);
    expect(people.bylines[0]?.title).toBeUndefined();
    expect(people.dateline).toEqual({ start: 36, end: 45 });
  });
});

describe('A column with the name of who keeps it', () => {
  it('is commentary of his', () => {
    const column = [['label', 'OVER THE HEDGE with Ada Quill'], ['headline', 'The year of the slug'], ['paragraph', 'It rained in May and the slugs came.']] as const;
    expect(said(peopleOf(...column))).toEqual(['author Ada Quill']);
    expect(kindOf(...column)).toBe('commentary');
  });

  it('is not one in which somebody is asked', () => {
    expect(said(peopleOf(['label', 'FIVE MINUTES WITH Ada Quill'], ['headline', 'The slug catcher'], ['paragraph', 'It rained in May.']))).toEqual([]);
  });
});

describe('A notice in English', () => {
  const found = [['headline', 'A GOAT IS HELD.'], ['paragraph', 'The owner may have the goat by calling at the pound.']] as const;

  it('is signed by an officer', () => {
    expect(kindOf(...found, ['tailByline', 'J. R. PELL, Town Marshal.'])).toBe('notice');
    expect(kindOf(...found)).toBe('news');
  });
});

describe('Between two texts in English', () => {
  const text = (thing: string): string => `The ${thing} was built by the parish in the year of the flood, and the trustees of the ${thing} have kept its ledger since, said Warden Hollis Trumble.`;
  const page = (below: string): string => `Parish tells of its past\n${text('windmill')}\nFor sale again\n${text(below)}`;

  it('a line stands in one story where words return', () => {
    expect(shows(page('windmill'), 'For sale', 'wordsReturn')).toBe(true);
  });

  it('and between two where none does, but for those of every page', () => {
    const other = 'Parish tells of its past\nThe windmill should have been mended before Monday, several people thought.\nFor sale again\nNobody should bathe there before Monday; several people were bitten by otters.';
    expect(shows(other, 'For sale', 'noWordReturns')).toBe(true);
    expect(shows(other, 'For sale', 'wordsReturn')).toBe(false);
  });
});

describe('A few words over a longer line', () => {
  const heads = 'Road works\nMill bridge to close for all of May\nThe council will close the bridge in May, and the bakers are to go by boat.';

  it('say what the report is about', () => {
    expect(shows(heads, 'Road works', 'overLonger')).toBe(true);
    expect(shows(heads, 'Mill bridge', 'overLonger')).toBe(false);
  });
});
