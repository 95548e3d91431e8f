import type { Furniture } from '../../core/dump';
import { lastAtOrBefore } from '../../core/span';
import type { FurnitureKind } from '../../core/story';
import type { RowSplice } from './columns';
import { cutPieces, rowsOf } from './drafts';
import type { Draft, Piece } from './drafts';
import type { Folio } from './folio';
import type { StateName } from './grammar';
import type { PlacedStory } from './placedStory';
import type { StoryReading } from './readStory';

/** A story of the path, with what was made of it. */
export interface KeptStory {
  readonly furniture: null;
  /** Rows of the page as it is. */
  first: number;
  last: number;
  /** How its rows were cut; null once it is read, since rows move. */
  draft: Draft | null;
  reading: StoryReading | null;
  /** Whether it was read as one on a page of opinion. */
  inOpinion: boolean;
  placed: PlacedStory | null;
}

/** Furniture of the path, with what was made of it. */
export interface KeptFurniture {
  readonly furniture: FurnitureKind;
  first: number;
  last: number;
  /** What each line of a folio says; null until it is read. */
  folios: readonly Folio[] | null;
  placed: Furniture | null;
}

export type KeptPiece = KeptStory | KeptFurniture;

/** What the path cuts the page into. After an edit it is cut again only from before the edit to where it is cut as it was. */
export class Pieces {
  all: readonly KeptPiece[] = [];

  /** Cuts again. `splice` says which rows came for which, `changed` has 1 for each row that is not what it was. */
  cut(stateAt: (row: number) => StateName | undefined, splice: RowSplice, changed: Uint8Array): void {
    const firstChanged = changed.indexOf(1);
    const lastChanged = Math.max(changed.lastIndexOf(1), splice.at + splice.inserted - 1);
    // What a row is says where the piece before it ends.
    const before = (firstChanged === -1 ? splice.at : Math.min(firstChanged, splice.at)) - 1;
    const from = Math.max(0, lastAtOrBefore(this.all.length, (index) => this.all[index]?.first ?? 0, before));
    const start = before < 0 ? 0 : (this.all[from]?.first ?? 0);
    const old = survivors(this.all.slice(from), splice);
    const cut: KeptPiece[] = [];
    let rest: readonly KeptPiece[] = [];
    let next = 0;
    for (const piece of cutPieces(stateAt, start)) {
      const { first, last } = rowsOf(piece);
      while ((old[next]?.first ?? Infinity) < first) next++;
      const known = old[next]?.first === first ? old[next] : undefined;
      if (known && first > lastChanged) {
        rest = old.slice(next);
        break;
      }
      cut.push(known?.last === last && !changed.subarray(first, last + 1).includes(1) ? known : newPiece(piece));
    }
    this.all = this.all.slice(0, from).concat(cut, rest);
  }
}

/** The pieces that a splice leaves whole, moved. */
function survivors(pieces: readonly KeptPiece[], { at, removed, inserted }: RowSplice): KeptPiece[] {
  return pieces.filter((piece) => {
    if (piece.last < at) return true;
    if (piece.first < at + removed) return false;
    piece.first += inserted - removed;
    piece.last += inserted - removed;
    return true;
  });
}

function newPiece(piece: Piece): KeptPiece {
  const rows = rowsOf(piece);
  if ('story' in piece) return { furniture: null, ...rows, draft: piece.story, reading: null, inOpinion: false, placed: null };
  return { furniture: piece.furniture, ...rows, folios: null, placed: null };
}
