import { lastAtOrBefore } from '../core/span';
import type { Span } from '../core/span';
import { moved } from './moves';
import type { Edit } from './moves';

/** A chunk with more pieces is cut in two: looking through one, and moving one, must cost next to nothing. */
const MOST_PIECES = 256;

/** One span of a key. Its offsets are those of its chunk, without the chunk's shift. */
interface Piece<Key> {
  readonly key: Key;
  start: number;
  end: number;
  chunk: Chunk<Key>;
}

/** Pieces that stand next to each other, by their starts; what is before them in the text moves all of them at once. */
interface Chunk<Key> {
  pieces: Piece<Key>[];
  shift: number;
  /** The end that lies furthest behind, at least, without the shift. */
  furthest: number;
}

/** What an edit has done to what is indexed, beyond moving it. */
interface Touched<Key> {
  /** Keys whose place nobody can tell any more, with the spans that they had before the edit. They are no longer indexed. */
  readonly lost: readonly (readonly [Key, readonly Span[]])[];
  /** Keys inside of which something was changed. */
  readonly changed: readonly Key[];
}

/**
 * Spans of a text by key, that move with its edits and are found by place: each at the cost of what is near the place, and
 * of a few dozen chunks for ten thousand spans. UTF-16 offsets.
 */
export class SpanIndex<Key> {
  /** In the order of the text, none of them empty. */
  private chunks: Chunk<Key>[] = [];
  private readonly byKey = new Map<Key, readonly Piece<Key>[]>();

  /** Gives a key its spans, in place of those that it had. */
  set(key: Key, spans: readonly Span[]): void {
    this.delete(key);
    this.byKey.set(key, spans.map((span) => this.insert(key, span)));
  }

  /** The spans of a key as they are now; undefined where it has none. */
  get(key: Key): readonly Span[] | undefined {
    return this.byKey.get(key)?.map(({ start, end, chunk: { shift } }) => ({ start: start + shift, end: end + shift }));
  }

  delete(key: Key): void {
    for (const piece of this.byKey.get(key) ?? []) this.take(piece);
    this.byKey.delete(key);
  }

  /** The keys with a span that touches this one, their ends included; by where their spans begin, none twice. */
  touching({ start, end }: Span): readonly Key[] {
    const found = new Set<Key>();
    for (const { pieces, shift, furthest } of this.chunks) {
      if ((pieces[0]?.start ?? 0) + shift > end) break;
      if (furthest + shift < start) continue;
      for (const piece of pieces) if (piece.start + shift <= end && piece.end + shift >= start) found.add(piece.key);
    }
    return [...found];
  }

  /** Moves what is behind an edit, and lets what it is in grow or shrink. */
  edit(edit: Edit): Touched<Key> {
    const hit = this.piecesAround(edit.span);
    const before = new Map(hit.map(({ key }) => [key, this.get(key) ?? []]));
    const lost = new Set<Key>();
    for (const piece of hit) if (!change(piece, edit)) lost.add(piece.key);
    this.shiftBehind(edit);
    for (const key of lost) this.delete(key);
    return { lost: [...lost].map((key) => [key, before.get(key) ?? []] as const), changed: [...before.keys()].filter((key) => !lost.has(key)) };
  }

  /** The pieces of which something lies inside a span, or that an empty span lies inside of. */
  private piecesAround({ start, end }: Span): Piece<Key>[] {
    return this.chunks.flatMap(({ pieces, shift, furthest }) => {
      if ((pieces[0]?.start ?? 0) + shift >= end || furthest + shift <= start) return [];
      return pieces.filter((piece) => piece.start + shift < end && piece.end + shift > start);
    });
  }

  /** What an edit is in begins before its end, and stays where it begins. */
  private shiftBehind({ span, length }: Edit): void {
    const by = length - (span.end - span.start);
    for (const chunk of this.chunks) {
      if ((chunk.pieces[0]?.start ?? 0) + chunk.shift >= span.end) chunk.shift += by;
      else if ((chunk.pieces.at(-1)?.start ?? 0) + chunk.shift >= span.end) {
        for (const piece of chunk.pieces) {
          if (piece.start + chunk.shift < span.end) continue;
          piece.start += by;
          piece.end += by;
        }
        measure(chunk);
      }
    }
  }

  private insert(key: Key, { start, end }: Span): Piece<Key> {
    const chunk = this.chunkFor(start);
    const piece = { key, start: start - chunk.shift, end: end - chunk.shift, chunk };
    chunk.pieces.splice(lastAtOrBefore(chunk.pieces.length, (index) => chunk.pieces[index]?.start ?? 0, piece.start) + 1, 0, piece);
    chunk.furthest = Math.max(chunk.furthest, piece.end);
    if (chunk.pieces.length > MOST_PIECES) this.cut(chunk);
    return piece;
  }

  private chunkFor(start: number): Chunk<Key> {
    const index = lastAtOrBefore(this.chunks.length, (at) => (this.chunks[at]?.pieces[0]?.start ?? 0) + (this.chunks[at]?.shift ?? 0), start);
    const known = this.chunks[Math.max(0, index)];
    if (known) return known;
    const chunk: Chunk<Key> = { pieces: [], shift: 0, furthest: 0 };
    this.chunks.push(chunk);
    return chunk;
  }

  private cut(chunk: Chunk<Key>): void {
    const behind: Chunk<Key> = { pieces: chunk.pieces.splice(MOST_PIECES >>> 1), shift: chunk.shift, furthest: 0 };
    for (const piece of behind.pieces) piece.chunk = behind;
    for (const half of [chunk, behind]) measure(half);
    this.chunks.splice(this.chunks.indexOf(chunk) + 1, 0, behind);
  }

  private take(piece: Piece<Key>): void {
    const { chunk } = piece;
    chunk.pieces.splice(chunk.pieces.indexOf(piece), 1);
    if (chunk.pieces.length === 0) this.chunks.splice(this.chunks.indexOf(chunk), 1);
  }
}

/** Changes a piece that an edit is in; false where it is lost. */
function change(piece: Piece<unknown>, edit: Edit): boolean {
  const { shift, furthest } = piece.chunk;
  const span = moved({ start: piece.start + shift, end: piece.end + shift }, edit);
  if (!span || span.start === span.end) return false;
  piece.start = span.start - shift;
  piece.end = span.end - shift;
  piece.chunk.furthest = Math.max(furthest, piece.end);
  return true;
}

function measure(chunk: Chunk<unknown>): void {
  chunk.furthest = chunk.pieces.reduce((furthest, { end }) => Math.max(furthest, end), -Infinity);
}
