import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/lexicon/en';

/** The dateline and the agency that a lead opens with; null where it opens otherwise. */
function openingOf(text: string): string | null {
  for (const lead of en.leads) {
    const groups = lead.exec(text)?.groups;
    if (groups) return [groups['place'], groups['agency']].filter(Boolean).join(' / ');
  }
  return null;
}

describe('English datelines', () => {
  it.each([
    ['SPRINGFIELD, Ohio (AP) — Gov. Alan Prewitt signed', 'SPRINGFIELD, Ohio / AP'],
    ['SPRINGFIELD, O., May 3.—The governor', 'SPRINGFIELD, O., May 3'],
    ['LONDON, March 16.-(AP)-Heavy bombers', 'LONDON, March 16 / AP'],
    ['HARBORVALE, April 11.-(By the Associated Press.)-Three barges', 'HARBORVALE, April 11 / Associated Press'],
    ['HARBORVALE, April 11.-(By the Associated', 'HARBORVALE, April 11'],
    ['SALT LAKE CITY, Dec. 5—The convention', 'SALT LAKE CITY, Dec. 5'],
    ['STOCKPORT, Dec. 5—(AP)—Two trusties', 'STOCKPORT, Dec. 5 / AP'],
    ['CLAYBURN—Walter Dietrich, 19, is', 'CLAYBURN'],
    ['PRUETT - After hearing from 27 speakers', 'PRUETT'],
    ['ST. ANNE, N. B., Oct. 2 (UP) - A schooner', 'ST. ANNE, N. B., Oct. 2 / UP'],
    ['SPRINGFIELD, Ohio (AP) -- Gov. Alan', 'SPRINGFIELD, Ohio / AP'],
    ['Raleigh, Oct. 11.—The board', 'Raleigh, Oct. 11'],
  ])('%s', (text, opening) => {
    expect(openingOf(text)).toBe(opening);
  });

  it.each(['OPTION --name sets the name', 'NOTE - This file is made', 'FOR RENT—Modern 5 rooms', 'STRAYED.—From my place, a bay', 'BANK TO REOPEN', 'WELL-KNOWN man of the town', 'The mayor — a tall man — said', 'A - B', 'MERRY-GO-ROUND opens'])('not %s', (text) => {
    expect(openingOf(text)).toBeNull();
  });
});
