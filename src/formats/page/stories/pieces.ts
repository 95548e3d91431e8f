import { lastAtOrBefore } from '../../../core/span';
import type { FurnitureKind } from '../../../core/story';
import type { StateName } from '../decoder/grammar';
import type { Marks } from '../decoder/marks';
import type { Folio } from '../features/folio';
import type { Surroundings } from '../features/surroundings';
import { moveNumbers, spliceColumn, spliceItems } from '../view/columns';
import type { RowSplice } from '../view/columns';
import { cutPieces, rowsOf } from './drafts';
import type { Draft, Piece } from './drafts';
import type { StoryInPlace } from './placedStory';

/** A story of the path, with what was made of it. */
export interface KeptStory {
  readonly furniture: null;
  /** How its rows were cut; null once it is read, since rows move. */
  draft: Draft | null;
  story: StoryInPlace | null;
  /** What stood above when it was read. */
  above: Surroundings | null;
}

/** Furniture of the path, with what was made of it. */
export interface KeptFurniture {
  readonly furniture: FurnitureKind;
  readonly story: null;
  /** What each line of a folio says; null until it is read. */
  folios: readonly Folio[] | null;
  above: Surroundings | null;
}

export type KeptPiece = KeptStory | KeptFurniture;

/** Pieces that came for others when a page was cut again. */
export interface Recut {
  /** Index of the first. */
  readonly from: number;
  readonly removed: readonly KeptPiece[];
  readonly inserted: number;
}

/** What the path cuts a page into, without gaps. After an edit it is cut again only from before the edit to where it is cut as it was. */
export class Pieces {
  all: KeptPiece[] = [];
  /** The first row of each piece. */
  private starts = new Uint32Array(0);
  private rows = 0;

  firstRow(piece: number): number {
    return this.starts[piece] ?? 0;
  }

  lastRow(piece: number): number {
    return (piece + 1 < this.all.length ? this.firstRow(piece + 1) : this.rows) - 1;
  }

  /** Cuts again. `splice` says which rows came for which, `count` is the number of rows, `changed` marks those that are not what they were. */
  cut(stateAt: (row: number) => StateName | undefined, splice: RowSplice, count: number, changed: Marks): Recut {
    const firstChanged = changed.next(0);
    const lastChanged = Math.max(changed.last, splice.at + splice.inserted - 1);
    // What a row is says where the piece before it ends.
    const from = Math.max(0, this.pieceAt((firstChanged === -1 ? splice.at : Math.min(firstChanged, splice.at)) - 1));
    const start = this.firstRow(from);
    const inserted: KeptPiece[] = [];
    const starts: number[] = [];
    let end = this.all.length;
    for (const piece of cutPieces(stateAt, start)) {
      const { first, last } = rowsOf(piece);
      const known = this.survivorAt(first, splice);
      if (known !== -1 && first > lastChanged) {
        end = known;
        break;
      }
      const isSame = known !== -1 && this.lastRow(known) - this.firstRow(known) === last - first && !isWithin(changed.next(first), last);
      inserted.push((isSame ? this.all[known] : undefined) ?? newPiece(piece));
      starts.push(first);
    }
    const removed = this.all.slice(from, end);
    this.replace({ at: from, removed: end - from, inserted: inserted.length }, inserted, starts, splice.inserted - splice.removed);
    this.rows = count;
    return { from, removed, inserted: inserted.length };
  }

  /** The piece that now begins with a row and did before, none of its rows spliced; -1 where there is none. */
  private survivorAt(row: number, { at, removed, inserted }: RowSplice): number {
    if (row >= at && row < at + inserted) return -1;
    const before = row < at ? row : row - inserted + removed;
    const piece = this.pieceAt(before);
    const isWhole = this.firstRow(piece) === before && (row >= at || this.lastRow(piece) < at);
    return piece !== -1 && isWhole ? piece : -1;
  }

  /** The piece that holds a row; -1 for no row. */
  private pieceAt(row: number): number {
    return lastAtOrBefore(this.all.length, (piece) => this.firstRow(piece), row);
  }

  private replace(splice: RowSplice, pieces: readonly KeptPiece[], starts: readonly number[], shift: number): void {
    const { at, removed, inserted } = splice;
    this.starts = spliceColumn(this.starts, this.all.length, splice);
    this.starts.set(starts, at);
    this.all = spliceItems(this.all, at, removed, pieces);
    moveNumbers(this.starts, at + inserted, this.all.length, shift);
  }
}

/** True for a row up to the last one; -1 is none. */
function isWithin(row: number, last: number): boolean {
  return row !== -1 && row <= last;
}

function newPiece(piece: Piece): KeptPiece {
  return 'story' in piece ? { furniture: null, draft: piece.story, story: null, above: null } : { furniture: piece.furniture, story: null, folios: null, above: null };
}
