import { describe, expect, it } from 'vitest';
import { cutPieces } from '../../../../src/formats/page/stories/drafts';
import type { StateName } from '../../../../src/formats/page/decoder/grammar';

/** What a path is cut into: `story` with its parts and their lines, or furniture with its lines. */
function cut(...path: StateName[]): string[] {
  return [...cutPieces((row) => path[row])].map((piece) => {
    if ('furniture' in piece) return `${piece.furniture} ${piece.first}-${piece.last}`;
    return `story: ${piece.story.parts.map(({ kind, lines }) => `${kind} ${lines.join(',')}`).join(' · ')}`;
  });
}

describe('A path of states is cut', () => {
  it('into stories at each head', () => {
    expect(cut('headline', 'paragraph', 'kicker', 'headline', 'byline', 'paragraph')).toEqual([
      'story: headline 0 · paragraph 1',
      'story: kicker 2 · headline 3 · byline 4 · paragraph 5',
    ]);
  });

  it('into one story where label, kicker and headline follow each other', () => {
    expect(cut('label', 'label', 'kicker', 'headline', 'headlineCont', 'paragraph')).toEqual([
      'story: label 0 · label 1 · kicker 2 · headline 3,4 · paragraph 5',
    ]);
  });

  it('into one story where the head of a column of briefs has a note under it', () => {
    expect(cut('headline', 'paragraph', 'briefsLabel', 'briefsLabel', 'briefHead', 'briefText')).toEqual([
      'story: headline 0 · paragraph 1',
      'story: label 2 · label 3 · headline 4 · paragraph 5',
    ]);
  });

  it('into stories where a columnist, or who took a picture, stands over the next head', () => {
    expect(cut('headline', 'paragraph', 'columnByline', 'label', 'headline', 'paragraph', 'topCredit', 'photoHead', 'photoText')).toEqual([
      'story: headline 0 · paragraph 1',
      'story: byline 2 · label 3 · headline 4 · paragraph 5',
      'story: credit 6 · headline 7 · caption 8',
    ]);
  });

  it('into one story where a kicker stands over a photo head of two lines, or over the name of a series', () => {
    expect(cut('kicker', 'photoHead', 'headlineCont', 'photoText', 'kicker', 'label', 'headline', 'paragraph')).toEqual([
      'story: kicker 0 · headline 1,2 · caption 3',
      'story: kicker 4 · label 5 · headline 6 · paragraph 7',
    ]);
  });

  it('into one story where a kicker stands under its columnist, or a series over the rest of a story of another page', () => {
    expect(cut('columnByline', 'kicker', 'headline', 'paragraph', 'kicker', 'jumpFrom', 'headline', 'continuation')).toEqual([
      'story: byline 0 · kicker 1 · headline 2 · paragraph 3',
      'story: kicker 4 · jump 5 · headline 6 · paragraph 7',
    ]);
  });

  it('into one story where whoever drew and wrote stands between the head of a picture and its text', () => {
    expect(cut('photoHead', 'byline', 'photoText', 'photoCredit')).toEqual(['story: headline 0 · byline 1 · caption 2 · credit 3']);
  });

  it('into furniture, that of one kind in one piece', () => {
    expect(cut('nameplate', 'folio', 'folio', 'headline', 'paragraph', 'staffBox')).toEqual([
      'nameplate 0-0', 'folio 1-2', 'story: headline 3 · paragraph 4', 'staffBox 5-5',
    ]);
  });

  it('so that furniture ends a story', () => {
    expect(cut('headline', 'paragraph', 'folio', 'paragraph')).toEqual(['story: headline 0 · paragraph 1', 'folio 2-2', 'story: paragraph 3']);
  });

  it('so that a paragraph goes on behind what interrupts it', () => {
    expect(cut('headline', 'paragraph', 'openCaption', 'openCredit', 'continuation', 'paragraph')).toEqual([
      'story: headline 0 · paragraph 1,4 · caption 2 · credit 3 · paragraph 5',
    ]);
  });

  it('so that a picture over a head opens its story', () => {
    expect(cut('headline', 'paragraph', 'topCaption', 'topCaptionCont', 'topCredit', 'topCaption', 'kicker', 'headline', 'paragraph')).toEqual([
      'story: headline 0 · paragraph 1',
      'story: caption 2,3 · credit 4 · caption 5 · kicker 6 · headline 7 · paragraph 8',
    ]);
  });

  it('so that other continuations stay with the part above', () => {
    expect(cut('headline', 'paragraph', 'caption', 'captionCont', 'pullQuote', 'pullQuoteCont')).toEqual([
      'story: headline 0 · paragraph 1 · caption 2,3 · pullQuote 4,5',
    ]);
  });

  it('so that the cells of a table are one part', () => {
    expect(cut('headline', 'cell', 'cell', 'cell', 'source')).toEqual(['story: headline 0 · table 1,2,3 · source 4']);
  });

  it('into one story a brief, the label with the first', () => {
    expect(cut('briefsLabel', 'briefHead', 'briefText', 'briefHead', 'briefText', 'headline', 'paragraph')).toEqual([
      'story: label 0 · headline 1 · paragraph 2', 'story: headline 3 · paragraph 4', 'story: headline 5 · paragraph 6',
    ]);
  });

  it('so that the place over a brief is its own, and that over the first stands under the label', () => {
    expect(cut('briefsLabel', 'kicker', 'headline', 'paragraph', 'kicker', 'headline', 'paragraph')).toEqual([
      'story: label 0 · kicker 1 · headline 2 · paragraph 3', 'story: kicker 4 · headline 5 · paragraph 6',
    ]);
  });

  it('so that a columnist may stand over the headline, under the name of the column', () => {
    expect(cut('headline', 'paragraph', 'label', 'columnByline', 'columnByline', 'headline', 'paragraph')).toEqual([
      'story: headline 0 · paragraph 1', 'story: label 2 · byline 3 · byline 4 · headline 5 · paragraph 6',
    ]);
  });

  it('so that a continued story has no headline', () => {
    expect(cut('jumpFrom', 'continuation', 'headline', 'paragraph')).toEqual(['story: jump 0 · paragraph 1', 'story: headline 2 · paragraph 3']);
  });

  it('so that a continued story has the headline that is printed over it again', () => {
    expect(cut('headline', 'paragraph', 'headline', 'jumpFrom', 'paragraph')).toEqual(['story: headline 0 · paragraph 1', 'story: headline 2 · jump 3 · paragraph 4']);
  });

  it('into nothing where it is empty', () => {
    expect(cut()).toEqual([]);
  });
});
