import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';

/** The lines of a page of which a feature holds. */
function linesWith(feature: FeatureName, text: string): string[] {
  const page = viewPage(new SourceText(text), 'en');
  return page.texts.filter((_, index) => FEATURES[feature].holds(page, index));
}

const FERRY = `Ferry to be tied up till June

The cable ferry that carries half of Heron Hill to work every
morning will not run again before the middle of June, and there
is no other boat to take its place.

Fire chief Amos Quill, who lives on one side of the narrows and
keeps his truck on the other, told councillors he had begun to
sleep at the hall. He said response times to the

“I can see my kitchen light
from here. It takes me an
hour and ten to switch it off.”
AMOS QUILL
Fire chief, Heron Hill

Point had gone from eight minutes to fifty-five, and asked for
a pumper to be left there with somebody who could start it.
`;

describe('A pull quote in mid-sentence', () => {
  it('has the name of whoever was quoted, and what he is, below it: he signs nothing', () => {
    expect(linesWith('overAttribution', FERRY)).toEqual(['“I can see my kitchen light']);
    expect(linesWith('signs', FERRY)).toEqual([]);
    expect(linesWith('signs', FERRY.replace('“I can', 'I can').replace('off.”', 'off.'))).toEqual(['AMOS QUILL']);
  });

  it('stands before the other half though that begins with a capital', () => {
    expect(linesWith('goesOnAbove', FERRY)).toContain('Point had gone from eight minutes to fifty-five, and asked for');
    expect(linesWith('goesOnAbove', FERRY.replace('times to the', 'times were up.'))).not.toContain('Point had gone from eight minutes to fifty-five, and asked for');
  });
});

const TONIC = `THE WEXLEY MORNING CALL
CLOCK TO RING AGAIN
  The council voted last night to mend the clock
on the town hall, which has shown ten past four
since the flood.
A VICAR'S WIFE TELLS HOW SHE
GOT HER STRENGTH BACK
  Mrs. A. Quill, of Heron Hill, writes: I could
not sweep a room, and after three bottles of it I
papered two. Sold at 50 cents.—Advt.
LIBRARY OPENS
  The library on Mill Street opened a second door
on Thursday, and the first is to stay open too.
`;

describe('A text that an old paper was paid for', () => {
  it('is one up to its head, and no farther', () => {
    expect(linesWith('advert', TONIC)).toEqual(TONIC.split('\n').slice(5, 10).map((line) => line.trim()));
    expect(linesWith('advert', TONIC.replace('—Advt.', ''))).toEqual([]);
  });
});

describe('Whom to reach', () => {
  it('signs a story, though what comes next week stands between', () => {
    const story = `The clock has shown ten past four since the flood of 1997, and on Tuesday the council voted to mend it.
Coming Friday: The man who finds water
Reach Ada Quill at 555-0128 or
aquill@wexleycall.example`;
    expect(linesWith('signs', story)).toEqual(['Reach Ada Quill at 555-0128 or']);
    expect(linesWith('signs', story.replace(/Reach/, 'Email').replace('555-0128 or', 'aquill@wexleycall.example'))).toEqual(['Email Ada Quill at aquill@wexleycall.example']);
  });
});
