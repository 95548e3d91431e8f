import type { Furniture } from '../../../core/dump';
import { lastAtOrBefore } from '../../../core/span';
import type { FurnitureKind } from '../../../core/story';
import type { Shift } from '../view/lines';
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
    const { lines, offset } = this.chunks[first] ?? NO_CHUNK;
    const end = this.chunks[last] ?? NO_CHUNK;
    const before = (this.chunks[first] ?? NO_CHUNK).pieces.slice(0, at - (this.starts[first] ?? 0));
    const between = made.map((piece) => movedPiece(piece, -lines, -offset));
    const behind = end.pieces.slice(at + removed - (this.starts[last] ?? 0)).map((piece) => movedPiece(piece, end.lines + shift.lines - lines, end.offset + shift.offset - offset));
    const chunks = chunksOf(before.concat(between, behind), { lines, offset });
    return new MadePieces(this.chunks.slice(0, first).concat(chunks, this.chunks.slice(last + 1).map((chunk) => chunk.moved(shift))));
  }

  /** Puts other stories in the place of those of some pieces, given by their indexes. */
  renewed(stories: ReadonlyMap<number, StoryInPlace>): MadePieces {
    if (stories.size === 0) return this;
    const chunks = [...this.chunks];
    for (const [piece, story] of stories) {
      const at = this.chunkAt(piece);
      chunks[at] = (chunks[at] ?? NO_CHUNK).renewed(piece - (this.starts[at] ?? 0), story);
    }
    return new MadePieces(chunks);
  }

  /** The stories among the pieces. */
  get stories(): PlacedStory[] {
    return ([] as PlacedStory[]).concat(...this.chunks.map(({ stories }) => stories));
  }

  /** The furniture among the pieces. */
  get furniture(): Furniture[] {
    return this.chunks.flatMap(({ pieces, lines }) =>
      pieces.flatMap(({ made, first, last }) => (typeof made === 'string' ? [{ kind: made, lines: { first: first + lines, last: last + lines } }] : [])),
    );
  }

  /** The chunk that holds a piece; the last one for the place behind all. */
  private chunkAt(piece: number): number {
    const chunk = lastAtOrBefore(this.starts.length, (index) => this.starts[index] ?? 0, piece);
    return piece < this.length ? chunk : this.chunks.length - 1;
  }
}

/** Pieces in a row; where they stand is counted from a place of the chunk's own. */
class Chunk {
  private placed: readonly PlacedStory[] | undefined;

  constructor(
    readonly pieces: readonly MadePiece[],
    readonly lines: number,
    readonly offset: number,
  ) {}

  moved({ lines, offset }: Shift): Chunk {
    return lines === 0 && offset === 0 ? this : new Chunk(this.pieces, this.lines + lines, this.offset + offset);
  }

  /** The chunk with another story in the place of that of a piece. */
  renewed(index: number, story: StoryInPlace): Chunk {
    const piece = this.pieces[index];
    return !piece || piece.made === story ? this : new Chunk(this.pieces.with(index, { ...piece, made: story }), this.lines, this.offset);
  }

  /** The stories among the pieces, placed when they are first asked for: an edit behind them leaves them as they are. */
  get stories(): readonly PlacedStory[] {
    this.placed ??= this.place();
    return this.placed;
  }

  private place(): PlacedStory[] {
    const placed: PlacedStory[] = [];
    for (const { made, first, offset } of this.pieces) if (typeof made === 'object') placed.push(new PlacedStory(made, first + this.lines, offset + this.offset));
    return placed;
  }
}

const NO_CHUNK = new Chunk([], 0, 0);

/** Cuts pieces into chunks; they stay one where they are less than twice as many as a chunk has. */
function chunksOf(pieces: readonly MadePiece[], { lines, offset }: Shift): Chunk[] {
  const size = pieces.length < 2 * CHUNK_LENGTH ? pieces.length : CHUNK_LENGTH;
  const chunks: Chunk[] = [];
  for (let at = 0; at < pieces.length; at += size) chunks.push(new Chunk(pieces.slice(at, at + size), lines, offset));
  return chunks;
}

function movedPiece(piece: MadePiece, lines: number, offset: number): MadePiece {
  if (lines === 0 && offset === 0) return piece;
  return { made: piece.made, first: piece.first + lines, last: piece.last + lines, offset: piece.offset + offset };
}
