import { lastAtOrBefore } from './span';
import type { Span } from './span';

/** Small enough that putting one together anew costs nothing, and that whoever keeps a line of it keeps little. UTF-16 units. */
const CHUNK_LENGTH = 4096;

/** A piece of a text, and where in it line feeds stand. */
interface Chunk {
  readonly text: string;
  readonly feeds: Uint32Array;
}

/**
 * An immutable text that can be spliced at the cost of what is spliced: as one string, millions of characters would have
 * to be copied for each that is typed. It is one chunk until it is to be spliced for the first time.
 */
export class ChunkedText {
  readonly length: number;
  /** How many line feeds it has. */
  readonly feeds: number;
  /** Offset of each chunk, and how many line feeds stand before it. */
  private readonly starts: Uint32Array;
  private readonly feedsBefore: Uint32Array;
  private joined: string | undefined;
  private cutUp: ChunkedText | undefined;

  private constructor(private readonly chunks: readonly Chunk[]) {
    this.starts = new Uint32Array(chunks.length);
    this.feedsBefore = new Uint32Array(chunks.length);
    let length = 0;
    let feeds = 0;
    let index = 0;
    for (const chunk of chunks) {
      this.starts[index] = length;
      this.feedsBefore[index++] = feeds;
      length += chunk.text.length;
      feeds += chunk.feeds.length;
    }
    this.length = length;
    this.feeds = feeds;
  }

  static of(text: string): ChunkedText {
    return new ChunkedText([chunkOf(text)]);
  }

  /** The whole as one string: put together when it is first asked for. */
  get text(): string {
    this.joined ??= this.chunks.map((chunk) => chunk.text).join('');
    return this.joined;
  }

  charCodeAt(offset: number): number {
    const index = this.chunkAt(offset);
    return (this.chunks[index]?.text ?? '').charCodeAt(offset - (this.starts[index] ?? 0));
  }

  /** The text from one offset to another; both lie inside the text. */
  slice(start: number, end: number): string {
    let index = this.chunkAt(start);
    let text = '';
    for (let at = start; at < end && index < this.chunks.length; index++) {
      const chunk = this.chunks[index]?.text ?? '';
      const offset = this.starts[index] ?? 0;
      text += chunk.slice(at - offset, end - offset);
      at = offset + chunk.length;
    }
    return text;
  }

  /** The offset of a line feed, counted from 0. */
  feedAt(feed: number): number {
    const index = this.chunks.length === 1 ? 0 : lastAtOrBefore(this.chunks.length, (chunk) => this.feedsBefore[chunk] ?? 0, feed);
    return (this.starts[index] ?? 0) + (this.chunks[index]?.feeds[feed - (this.feedsBefore[index] ?? 0)] ?? 0);
  }

  /** How many line feeds stand before an offset. */
  feedsTo(offset: number): number {
    const index = this.chunkAt(offset);
    const { feeds } = this.chunks[index] ?? NO_CHUNK;
    return (this.feedsBefore[index] ?? 0) + lastAtOrBefore(feeds.length, (feed) => feeds[feed] ?? 0, offset - (this.starts[index] ?? 0) - 1) + 1;
  }

  /** The text with a span replaced. */
  spliced({ start, end }: Span, text: string): ChunkedText {
    return this.inChunks().splicedChunks(start, end, text);
  }

  /** Does now what the first splice costs more than later ones: it reads the whole text. */
  prepare(): void {
    this.inChunks();
  }

  private inChunks(): ChunkedText {
    const [whole] = this.chunks;
    if (!whole || this.chunks.length > 1) return this;
    this.cutUp ??= new ChunkedText(cut(whole));
    return this.cutUp;
  }

  private splicedChunks(start: number, end: number, text: string): ChunkedText {
    const first = this.chunkAt(start);
    const last = this.chunkAt(end);
    const before = (this.chunks[first]?.text ?? '').slice(0, start - (this.starts[first] ?? 0));
    const behind = (this.chunks[last]?.text ?? '').slice(end - (this.starts[last] ?? 0));
    return new ChunkedText(this.chunks.slice(0, first).concat(cut(chunkOf(before + text + behind)), this.chunks.slice(last + 1)));
  }

  private chunkAt(offset: number): number {
    return this.chunks.length === 1 ? 0 : Math.max(0, lastAtOrBefore(this.chunks.length, (index) => this.starts[index] ?? 0, offset));
  }
}

/** Cuts a chunk into smaller ones; one that is less than twice as long as they are stays whole. */
function cut(chunk: Chunk): Chunk[] {
  const { text, feeds } = chunk;
  if (text.length < 2 * CHUNK_LENGTH) return [chunk];
  const chunks: Chunk[] = [];
  for (let at = 0, feed = 0; at < text.length; at += CHUNK_LENGTH) {
    const first = feed;
    while (feed < feeds.length && (feeds[feed] ?? 0) < at + CHUNK_LENGTH) feed++;
    chunks.push({ text: text.slice(at, at + CHUNK_LENGTH), feeds: feeds.subarray(first, feed).map((offset) => offset - at) });
  }
  return chunks;
}

function chunkOf(text: string): Chunk {
  const feeds: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) feeds.push(at);
  return { text, feeds: Uint32Array.from(feeds) };
}

const NO_CHUNK = chunkOf('');
