import type { Furniture } from '../../core/dump';
import { lastAtOrBefore } from '../../core/span';
import type { FurnitureKind } from '../../core/story';
import type { Shift } from './lines';
import { PlacedStory } from './placedStory';
import type { StoryInPlace } from './placedStory';

/** What a piece of a page has become, a story or furniture of a kind, and where it stands. */
export interface MadePiece {
  readonly made: StoryInPlace | FurnitureKind;
  /** First and last physical line, and the offset of the first character there. */
  readonly first: number;
  readonly last: number;
  readonly offset: number;
}

/** Pieces in a row; where they stand is counted from the place of the first. */
interface Chunk {
  readonly pieces: readonly MadePiece[];
  readonly place: Shift;
}

/** Small enough to be made anew for each letter that is typed, large enough that there are not many of them. */
const CHUNK_LENGTH = 128;

/**
 * All pieces of a page, in its order: an immutable list, since each version of a text keeps its own, that can be spliced at
 * the cost of what is spliced. What stands behind is moved a chunk at a time.
 */
export class MadePieces {
  static readonly NONE = new MadePieces([]);

  /** Index of the first piece of each chunk. */
  private readonly starts: readonly number[];
  private readonly length: number;

  private constructor(private readonly chunks: readonly Chunk[]) {
    let length = 0;
    this.starts = chunks.map(({ pieces }) => (length += pieces.length) - pieces.length);
    this.length = length;
  }

  /** Puts others in the place of some, and moves all behind them. */
  spliced(at: number, removed: number, made: readonly MadePiece[], shift: Shift): MadePieces {
    const first = this.chunkAt(at);
    const last = this.chunkAt(at + removed);
    const before = piecesOf(this.chunks[first]).slice(0, at - (this.starts[first] ?? 0));
    const behind = piecesOf(this.chunks[last]).slice(at + removed - (this.starts[last] ?? 0));
    const between = chunksOf([...before, ...made, ...behind.map((piece) => movedPiece(piece, shift))]);
    return new MadePieces([...this.chunks.slice(0, first), ...between, ...this.chunks.slice(last + 1).map((chunk) => movedChunk(chunk, shift))]);
  }

  /** The stories among the pieces. */
  get stories(): PlacedStory[] {
    const stories: PlacedStory[] = [];
    this.visit(({ made, first, offset }, place) => {
      if (typeof made === 'object') stories.push(new PlacedStory(made, first + place.lines, offset + place.offset));
    });
    return stories;
  }

  /** The furniture among the pieces. */
  get furniture(): Furniture[] {
    const furniture: Furniture[] = [];
    this.visit(({ made, first, last }, { lines }) => {
      if (typeof made === 'string') furniture.push({ kind: made, lines: { first: first + lines, last: last + lines } });
    });
    return furniture;
  }

  private visit(see: (piece: MadePiece, place: Shift) => void): void {
    for (const { pieces, place } of this.chunks) for (const piece of pieces) see(piece, place);
  }

  /** The chunk that holds a piece; the last one for the place behind all. */
  private chunkAt(piece: number): number {
    const chunk = lastAtOrBefore(this.starts.length, (index) => this.starts[index] ?? 0, piece);
    return piece < this.length ? chunk : this.chunks.length - 1;
  }
}

/** Cuts pieces into chunks; they stay one where they are less than twice as many as a chunk has. */
function chunksOf(pieces: readonly MadePiece[]): Chunk[] {
  const size = pieces.length < 2 * CHUNK_LENGTH ? pieces.length : CHUNK_LENGTH;
  const chunks: Chunk[] = [];
  for (let at = 0; at < pieces.length; at += size) {
    const place = { lines: pieces[at]?.first ?? 0, offset: pieces[at]?.offset ?? 0 };
    chunks.push({ place, pieces: pieces.slice(at, at + size).map((piece) => movedPiece(piece, { lines: -place.lines, offset: -place.offset })) });
  }
  return chunks;
}

/** The pieces of a chunk where they stand in the page. */
function piecesOf(chunk: Chunk | undefined): readonly MadePiece[] {
  return chunk?.pieces.map((piece) => movedPiece(piece, chunk.place)) ?? [];
}

function movedPiece({ made, first, last, offset }: MadePiece, by: Shift): MadePiece {
  return { made, first: first + by.lines, last: last + by.lines, offset: offset + by.offset };
}

function movedChunk({ pieces, place }: Chunk, by: Shift): Chunk {
  return { pieces, place: { lines: place.lines + by.lines, offset: place.offset + by.offset } };
}
