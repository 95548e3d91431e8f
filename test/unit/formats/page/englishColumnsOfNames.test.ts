import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { parseByline } from '../../../../src/formats/page/bylines/byline';
import { creditAtEnd } from '../../../../src/formats/page/bylines/creditAtEnd';
import { resumesAt } from '../../../../src/formats/page/features/brokenSentences';
import { FEATURES } from '../../../../src/formats/page/features/features';
import { leavesClauseOpen } from '../../../../src/formats/page/features/clauses';
import { isKeyed } from '../../../../src/formats/page/features/keyed';
import { PAIR_FEATURES } from '../../../../src/formats/page/features/pairs';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import { BYLINE_BARE, BYLINE_NONE } from '../../../../src/formats/page/view/pageView';
import { en } from '../../../../src/lexicon/en';

const MATCH = `Heron hang on by a nail
by Tom Ruhl at Mill Lane
ADA QUILL had not scored since Bonfire Night
and had, she said, been up half of the night
with a goose that had lost its way.
“It had my name on it”
Then came the pass that will be shown to her
every Christmas, and she ran with it, and so
on until nobody was left to be passed at all.
Heron: Prior; Beck, Sugden, Hirst, Lowe, Lane;
Tolson, Pugh; Armitage, Dewsby, Whiteley, Foxe,
Rudd, Tupou. Subs: Marsh, Kaye, Hall, Speight.
TRACEY ANNE PELL, 45, of Dell Street in Heron
Port Dell: Vale; Dunn, Roper, Leach, Ince, Ott;
Moss, Tate; Crane, Bell, Sharrock, Ogden, Rye.
Goose Lost and Found, Mill Hand Says Today Too
The goose that had lost its way was found in a
barn on Sunday, and has been sent back to Dell.`;

describe('Who played', () => {
  const page = viewPage(new SourceText(MATCH), 'en');
  const rows = (test: (row: number) => boolean): string[] => page.texts.filter((_, row) => test(row)).map((text) => text.slice(0, 12));

  it('is running text though all words have capitals; a head and what somebody has said are none', () => {
    expect(rows((row) => page.body[row] !== 1)).toEqual(['Heron hang o', 'by Tom Ruhl ', '“It had my n', 'Goose Lost a']);
  });

  it('is not keyed by what stands behind the end of a sentence', () => {
    expect(rows((row) => isKeyed(page, row))).toEqual([]);
    expect(isKeyed(viewPage(new SourceText('St. Heron: Quill, Ruhl\nDell Hall: Pell, Ott'), 'en'), 0)).toBe(true);
  });
});

const CUT = `The stir was called off at noon on the third
day, after the passengers, some nine hundred
“You cannot shout at a man who has given you
nine geese”
of them, took it on themselves to share what
they had with those who sat before the train.
“You cannot shout at a man who has given you
nine geese,” said Tom Ruhl, who has a farm on
the lake, and who had come with all of them.`;

const NOTES = `VILLAGE NOTES
POPPIES: Boxes are in the Plough, the
post office van and the hall, and they
will be there until the fair is over.
Bus breaks down, so the
geese walk to Port Dell
WHIST: Winners at the Plough were the
vicar and two of the geese, who played
as if they had never done anything but
that, and who will be back for more of
it on the third Thursday in September.`;

describe('A line most of whose words have capitals', () => {
  const page = viewPage(new SourceText(NOTES), 'en');

  it('is text where it fills the column and goes on below in lower case', () => {
    expect(page.texts.filter((_, row) => page.body[row] !== 1)).toEqual(['VILLAGE NOTES', 'Bus breaks down, so the', 'geese walk to Port Dell']);
  });

  it('is the first of two of a head where it ends with a word that ends no clause', () => {
    expect(page.texts.filter((_, row) => leavesClauseOpen(page, row))).toEqual(['Bus breaks down, so the']);
  });

  it('is text where a paragraph is set in and goes on below', () => {
    const items = viewPage(new SourceText('PERSONAL AND OTHERWISE.\n  —Hon. Ezra Quill is down with the\nquinsy.\n  —Rev. Mr. Dell has received a call to\nHeron Lake, and will answer it soon.\n  —The Misses Ruhl gave a party Monday\nnight. It was a success with the dog.'), 'en');
    expect(Array.from(items.body.slice(0, 2))).toEqual([0, 1]);
  });
});

describe('A name on two lines', () => {
  const LINES = ['A word about the coffee can', 'ADA', 'QUILL', 'My grandmother kept her money in five coffee cans, and none of us knew.'];
  const bylines = (lines: readonly string[]): number[] => Array.from(viewPage(new SourceText(lines.join('\n')), 'en').bylines.slice(0, lines.length));

  it('is one byline over its text, but no byline in a table', () => {
    expect(bylines(LINES)).toEqual([BYLINE_NONE, BYLINE_BARE, BYLINE_BARE, BYLINE_NONE]);
    expect(bylines([...LINES.slice(0, 3), 'Heron'])).toEqual([BYLINE_NONE, BYLINE_NONE, BYLINE_NONE, BYLINE_NONE]);
  });

  it('is read as one', () => {
    expect(parseByline('ADA\nQUILL', en)?.groups[0]?.names[0]?.text.replace(/\s/, ' ')).toBe('ADA QUILL');
  });
});

describe('A question', () => {
  it('asks where no mark says that somebody is interviewed', () => {
    const page = viewPage(new SourceText('Q: Any advice?\nWho wants an anvil?'), 'en');
    expect([0, 1].map((row) => FEATURES.asks.holds(page, row))).toEqual([false, true]);
  });
});

describe('A name under a picture', () => {
  const holds = (text: string): boolean => FEATURES.credit.holds(viewPage(new SourceText(text), 'en'), 4);
  const PICTURE = ['The cannery, seen from the lake on Friday. A third of its pilings no longer reach the bottom of it.', 'ADA QUILL', 'Dell to go, and he went, and nobody has seen him at a meeting of the harbor board since that day.'];
  const ABOVE = 'The harbor board has met nine times since the ice went out, and has not yet found out who owns the pier.';

  it('has taken it where the paragraph above breaks off', () => {
    expect(holds([ABOVE, ABOVE, `${ABOVE.slice(0, -1)}, said`, ...PICTURE].join('\n\n'))).toBe(true);
    expect(holds([ABOVE, ABOVE, ABOVE, ...PICTURE].join('\n\n'))).toBe(false);
  });
});

describe('A caption whose last word is the one before its credit', () => {
  it('ends with the name on the next line, and the sentence that it breaks goes on below', () => {
    const page = viewPage(new SourceText(['The geese were six points behind after', 'the first half, and were playing into a', 'Captain Zeb Ruhl is carried shoulder', 'high from the field on Sunday. Photo:', 'Bríd Pell', 'wind that took the corner flags out of', 'the ground, so that nobody could say if', 'any of them had been a point or a wide.', 'It was the last of it, and they went to', 'their bus, which had left for Dell with', 'the goose and the cup and their clothes.'].join('\n')), 'en');
    expect(page.texts.filter((_, row) => FEATURES.creditEnd.holds(page, row))).toEqual(['high from the field on Sunday. Photo:', 'Bríd Pell']);
    expect(resumesAt(page, 2)).toBe(5);
  });
});

describe('The lines of a head in a text with a blank line behind each line', () => {
  it('are set alike', () => {
    const page = viewPage(new SourceText('ICE TAKES DOWN\n\nBRIDGE AT DELL\n\nFloe snaps two spans\n\nThe ice took the bridge at Dell on Sunday, and with it a goose, and nobody was there to see.\n\nIt was the last of the bridges over the lake, and the town will have to do without one now.'), 'en');
    expect([1, 2].map((row) => PAIR_FEATURES.setAlike(page, row))).toEqual([true, false]);
  });
});

describe('A quotation on two lines without a stop', () => {
  const page = viewPage(new SourceText(CUT), 'en');

  it('is no running text, and the sentence around it goes on below; with its stop it is text', () => {
    expect(page.texts.filter((_, row) => page.body[row] !== 1)).toEqual(['“You cannot shout at a man who has given you', 'nine geese”']);
    expect(resumesAt(page, 2)).toBe(4);
  });
});

describe('The beginning of a caption', () => {
  const shows = (line: string): boolean => en.cues.captionTense?.some((pattern) => pattern.test(line)) === true;

  it.each(['Dottie Quill, 79, on her deck on Mill Lane.', 'Tom Ruhl at work in the old mill', 'Ada Quill with her geese'])('may lack a verb: %s', (line) => {
    expect(shows(line)).toBe(true);
  });

  it.each(['Tom Ruhl at Heron Park', 'The mill at work', 'Ada Quill, with her geese, walked home'])('is another line: %s', (line) => {
    expect(shows(line)).toBe(false);
  });
});

describe('A credit behind the last sentence of a caption', () => {
  it('is a name in capitals and the name of the paper', () => {
    expect(creditAtEnd('It last ran in June. NORA PELL, THE ARGUS', en)?.parsed.groups[0]?.names[0]?.text).toBe('NORA PELL');
    expect(creditAtEnd('It last ran in June. SO DID DELL, THE MAYOR', en)).toBeNull();
  });
});
