import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import { en } from '../../../../src/lexicon/en';

/** The beginnings of the lines for which a feature holds. */
function linesWith(feature: FeatureName, text: string): string[] {
  const page = viewPage(new SourceText(text), 'en');
  return page.texts.filter((_, line) => FEATURES[feature].holds(page, line)).map((line) => line.slice(0, 8).trim());
}

const ABOVE = `The geese came back to the lake on Sunday,
all nine of them, and nobody was there to
see it but the keeper of the lock and his
dog, who went in after them with a bark at
the first of them and came out with a pike
that was longer than he was. The pike, the`;
const BELOW = `keeper said, had been after the geese since
the flood, and nobody at the club had ever
seen more of it than a fin and a good deal
of white water under the willows.`;

/** Text whose sentence is broken by some lines. */
const broken = (...lines: readonly string[]): string => [ABOVE, ...lines, BELOW].join('\n');

describe('In the middle of an English sentence stands', () => {
  it('a caption that ends with a stop', () => {
    const text = broken('Keeper Amos Dell carries the pike to the', 'scales of the club.');
    expect(linesWith('goesOnBelow', text)).toEqual(['Keeper A']);
    expect(linesWith('inCaption', text)).toEqual(['scales o']);
    expect(linesWith('goesOnAbove', text)).toEqual(['keeper s']);
  });

  it('a caption of which another line begins with a capital', () => {
    const text = broken('The pike on the scales of the club, with', 'Dell, its captor, and the dog.');
    expect(linesWith('goesOnBelow', text)).toEqual(['The pike']);
    expect(linesWith('inCaption', text)).toEqual(['Dell, it']);
  });

  it('a caption of somebody with others, over its credit', () => {
    expect(linesWith('goesOnBelow', broken('Amos Dell with sons Tom, Abe and', 'Eli, and the pike', 'Photo: Tom Ruhl'))).toEqual(['Amos Del']);
  });

  it('a pull quote or a caption without a stop that blank lines set apart', () => {
    expect(linesWith('goesOnBelow', broken('', '“It looked at me”', 'Keeper Amos Dell', ''))).toEqual(['“It look']);
    expect(linesWith('goesOnAbove', broken('', 'Amos Dell with the pike', ''))).toEqual(['keeper s']);
  });

  it('a caption over its credit', () => {
    expect(linesWith('goesOnBelow', broken('Dell with the pike', 'Photo: Tom Ruhl'))).toEqual(['Dell wit']);
  });

  it('whatever begins with a capital where a paragraph is one line', () => {
    const paragraph = (text: string): string => text.replace(/\n/g, ' ');
    const text = [paragraph(ABOVE), 'Dell with the pike at the lock on Sunday', paragraph(BELOW), paragraph(ABOVE + BELOW)].join('\n');
    expect(linesWith('goesOnBelow', text)).toEqual(['Dell wit']);
    expect(linesWith('goesOnAbove', text)).toEqual(['keeper s']);
  });
});

describe('A pull quote that breaks a sentence', () => {
  const QUOTE = broken('', '“I looked at the pike and the pike had a', 'look at me”', 'Cllr Amos Dell', '');

  it('needs no stop over whoever said it', () => {
    expect(linesWith('overAttribution', QUOTE)).toEqual(['“I looke', 'look at']);
    expect(linesWith('underQuote', QUOTE)).toEqual(['Cllr Amo']);
    expect(linesWith('inCaption', QUOTE)).toEqual([]);
  });

  it('is none without him', () => {
    expect(linesWith('overAttribution', QUOTE.replace('Cllr Amos Dell', 'and more of it'))).toEqual([]);
  });
});

describe('Whom to reach', () => {
  it('signs the text above', () => {
    expect(linesWith('signs', `${ABOVE} end.\nReach reporter Ada Quill at 555-0100.`)).toEqual(['Reach re']);
    expect(linesWith('signs', `${ABOVE} end.\nReach for the pike.`)).toEqual([]);
  });

  it('so does what he is, under his name', () => {
    const letter = `${ABOVE} end.\nAda Quill\nPresident, Heron Angling Club\nTOO MANY GEESE`;
    expect(linesWith('signs', letter)).toEqual(['Ada Quil', 'Presiden']);
    expect(linesWith('signs', letter.replace('President, Heron', 'President sees Heron'))).toEqual(['Ada Quil']);
  });
});

describe('No English sentence is broken', () => {
  it('by a line that goes on with it', () => {
    expect(linesWith('goesOnBelow', broken('Dell family said and the club said and so'))).toEqual([]);
  });

  it('by an abbreviation at the end of a line', () => {
    expect(linesWith('goesOnBelow', broken('Dell & Ruhl Boat Co.'))).toEqual([]);
  });

  it('below the end of another', () => {
    expect(linesWith('goesOnAbove', [`${ABOVE} end.`, 'Dell carries the pike to the scales.', BELOW].join('\n'))).toEqual([]);
  });

  it('by the address of its writer', () => {
    expect(linesWith('goesOnAbove', broken('Ada Quill', 'aquill@example.com'))).toEqual([]);
  });
});

describe('Who is quoted', () => {
  it.each(['Cllr Amos Dell', "R K DELL, Boatmen's League"])('stands under his words: %s', (line) => {
    expect(en.cues.attribution?.some((cue) => cue.test(line))).toBe(true);
  });
});
