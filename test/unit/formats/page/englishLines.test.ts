import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import type { PageView } from '../../../../src/formats/page/view/pageView';
import { PAIR_FEATURES } from '../../../../src/formats/page/features/pairs';

const rowOf = (page: PageView, start: string): number => page.texts.findIndex((text) => text.startsWith(start));
/** Of a page in English, whether its line that starts so shows the feature. */
const shows = (text: string, start: string, feature: FeatureName): boolean => {
  const page = viewPage(new SourceText(text), 'en');
  return FEATURES[feature].holds(page, rowOf(page, start));
};

/** A column whose lines end with stops of all kinds. */
const COLUMN = `The new depot will be opened on the 4th
of April, and the first train, which the
railroad says will be pulled by engine No.
84, is to be met at the bridge by the Rev.
Amos Dell and by his choir of boys. The
mayor will speak, and so will Judge W. J.
Pell, who was born in a box car in Feb.
1841 and has not missed a train since then.
The stops that it will make are to be few,
and none of them will be at the stock yard.`;

describe('A full line of a column', () => {
  it.each(['railroad says', '84, is to be', 'mayor will speak', 'Pell, who was'])('that breaks off with an abbreviation ends no sentence: %s', (start) => {
    expect(shows(COLUMN, start, 'endsSentence')).toBe(false);
  });

  it.each(['1841 and has', 'and none of them'])('that ends with a word and a stop does: %s', (start) => {
    expect(shows(COLUMN, start, 'endsSentence')).toBe(true);
  });
});

const QUOTE = `The valves were clean when the tuba was found in a field of corn, the sheriff said on Monday, and nobody could say why.

‘Somebody polished it.
That is the part that I cannot explain.’
Band director Cleo Pell

The tuba is to be heard again on Friday at half past seven, if the band director can get the last of the corn out of it.

“I asked who wanted the horn, and nobody said a word.”
— Cleo Pell, band director`;

describe('Under a quotation of two lines', () => {
  it('stands the name of the person quoted', () => {
    expect(shows(QUOTE, 'Band director', 'underQuote')).toBe(true);
    expect(shows(QUOTE, 'The tuba is', 'underQuote')).toBe(false);
  });
});

describe('Over the name of the person quoted', () => {
  it('stands a quotation', () => {
    expect(shows(QUOTE, '“I asked', 'overAttribution')).toBe(true);
    expect(shows(QUOTE, '‘Somebody', 'overAttribution')).toBe(false);
  });
});

describe('A line of a column', () => {
  const page = viewPage(new SourceText(COLUMN.replace('Amos Dell and by his choir of boys. The\nmayor will speak', 'Amos Dell and his old choir\nConstantinopolitan, which will speak')), 'en');
  it('that had no room for a long word does not end before the column is full', () => {
    expect(PAIR_FEATURES.shortOfWrap(page, rowOf(page, 'Constantinopolitan'))).toBe(false);
  });
});

it('A headline that trails off in spaced dots ends no sentence', () => {
  const page = viewPage(new SourceText('Queens Of The River . . .\nThe ferry has a new crew.'), 'en');
  expect([...page.endsSentence.subarray(0, 2)]).toEqual([0, 1]);
});

it('A quotation whose end a machine has read as two signs is closed', () => {
  const page = viewPage(new SourceText("The boat is called “Miss Ferry B’’.\nHer sister is “Miss Ferry C''.\nA third, “Miss Ferry D, is being built."), 'en');
  expect([...page.quoteOpen.subarray(0, 3)]).toEqual([0, 0, 1]);
});

const TWO_STORIES = `Owner turns the key after 44 years

There were bad nights at the picture house, and in one of them a lamp caught fire and four minutes passed before anybody came up.

What comes next

The house will go on with a machine that starts itself, said the owner, who has looked two years for somebody to learn the work.

Sewer work closes Mill Street
Now it is the turn of the water main.
Staff report

Mill Street will be closed for three weeks while crews lay a sewer, and the shops can be reached on foot from the alley behind them.`;

describe('A byline', () => {
  it('is near the lines of its head, whatever they end with, and no line of the story above', () => {
    expect(['What comes', 'Sewer work', 'Now it is'].filter((start) => shows(TWO_STORIES, start, 'bylineNear'))).toEqual(['Sewer work', 'Now it is']);
  });
});

describe('A paragraph signed by an agency', () => {
  it.each(['The council voted to mend the clock. REUTERS', 'The council voted to mend the clock. —Staff report', 'The council voted to mend the clock. — Ada Quill'])('is finished: %s', (text) => {
    expect(shows(text, 'The council', 'endsSentence')).toBe(true);
  });
  it('and no head that names one is', () => { expect(shows('Clock stops at REUTERS', 'Clock', 'endsSentence')).toBe(false); });
});

it('A headline and a paragraph are no two lines of a head, however few lines the paragraph has', () => {
  const page = viewPage(new SourceText('Council votes to mend the clock\nThe council voted Tuesday to mend the clock on the town hall, which has shown ten past four since the flood of 1997'), 'en');
  expect(PAIR_FEATURES.sentences(page, 1)).toBe(false);
});
