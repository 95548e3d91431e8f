import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOfHash } from '../../../../src/formats/page/text/hash';
import { Heads } from '../../../../src/formats/page/stories/numbering';
import type { Numbers } from '../../../../src/formats/page/stories/numbering';
import type { StoryInPlace } from '../../../../src/formats/page/stories/placedStory';

/** A story as far as it is numbered: on the page, with the head, and for a jump the headline or null for a second part. */
function story(page: string, head: number, jump?: string | null): StoryInPlace {
  // Of what is read of a story nothing else is looked at.
  const reading = { head, jumps: jump !== undefined, words: { headline: jump ?? null } } as StoryInPlace['reading'];
  return { reading, page, id: idOfHash(head), continues: null, section: null, date: null };
}

type Piece = StoryInPlace | null;

/** Pieces whose stories are numbered as they come and go, as a page that is put together again does it. */
class Numbered {
  pieces: Piece[] = [];
  private readonly heads = new Heads();

  replace(at: number, removed: number, put: readonly Piece[]): this {
    const before = this.pieces.splice(at, removed, ...put);
    const numbering = this.heads.replace({ at, removed: before.length, inserted: put.length }, before.filter((piece) => piece !== null), put);
    for (const index of numbering.pieces) {
      const piece = this.pieces[index];
      if (piece) this.pieces[index] = { ...piece, ...numbering.numbersOf(piece) };
    }
    return this;
  }

  get numbers(): (Numbers | null)[] {
    return this.pieces.map((piece) => piece && { id: piece.id, continues: piece.continues });
  }

  get ids(): (string | undefined)[] {
    return this.pieces.map((piece) => piece?.id);
  }
}

const [bridge, mill] = [7, 8];

describe('The number of a story', () => {
  it('is counted among those with the same head, whatever comes and goes', () => {
    const page = new Numbered().replace(0, 0, [story('1', bridge), null, story('1', mill), story('1', bridge)]);
    expect(page.ids).toEqual(['0000007', undefined, '0000008', '0000007-2']);
    expect(page.replace(1, 1, [story('1', bridge)]).ids).toEqual(['0000007', '0000007-2', '0000008', '0000007-3']);
    expect(page.replace(0, 2, []).ids).toEqual(['0000008', '0000007']);
  });

  it('leads second parts to the first part that is still open on another page', () => {
    const page = new Numbered().replace(0, 0, [story('1', bridge, 'Bridge opens'), story('2', mill, null)]);
    expect(page.pieces[1]?.continues).toBe('Bridge opens');
    expect(page.replace(0, 1, [story('1', bridge, 'Bridge closes')]).pieces[1]?.continues).toBe('Bridge closes');
    expect(page.replace(0, 1, []).pieces[0]?.continues).toBeNull();
  });

  it('is after every change what all stories numbered at once would have', () => {
    const piece = fc.option(fc.tuple(fc.constantFrom('1', '2', null), fc.nat(5), fc.constantFrom(undefined, undefined, null, 'Bridge', 'Mill')).map(([page, head, jump]) => story(page ?? '', head, jump)), { freq: 5 });
    const change = fc.tuple(fc.nat(12), fc.nat(3), fc.array(piece, { maxLength: 4 }));
    fc.assert(fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      const page = new Numbered();
      const printed: Piece[] = [];
      for (const [where, removed, put] of changes) {
        const at = where % (printed.length + 1);
        printed.splice(at, removed, ...put);
        expect(page.replace(at, removed, put).numbers).toEqual(new Numbered().replace(0, 0, printed).numbers);
      }
      const ids = page.ids.filter((id) => id !== undefined);
      expect(new Set(ids).size).toBe(ids.length);
    }));
  });
});
