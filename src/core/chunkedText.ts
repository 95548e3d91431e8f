import { lastAtOrBefore } from './span';
import type { Span } from './span';

/** Small enough that putting one together anew costs nothing, and that whoever keeps a line of it keeps little. UTF-16 units. */
const CHUNK_LENGTH = 4096;

/**
 * An immutable text that can be spliced at the cost of what is spliced: as one string, millions of characters would have
 * to be copied for each that is typed. It is one chunk until it is spliced for the first time.
 */
export class ChunkedText {
  readonly length: number;
  private readonly starts: Uint32Array;
  private joined: string | undefined;

  constructor(private readonly chunks: readonly string[]) {
    this.starts = new Uint32Array(chunks.length);
    let length = 0;
    for (const [index, chunk] of chunks.entries()) {
      this.starts[index] = length;
      length += chunk.length;
    }
    this.length = length;
  }

  /** The whole as one string: put together when it is first asked for. */
  get text(): string {
    this.joined ??= this.chunks.length === 1 ? (this.chunks[0] ?? '') : this.chunks.join('');
    return this.joined;
  }

  charCodeAt(offset: number): number {
    const chunk = this.chunkAt(offset);
    return (this.chunks[chunk] ?? '').charCodeAt(offset - (this.starts[chunk] ?? 0));
  }

  /** The text from one offset to another; both lie inside the text. */
  slice(start: number, end: number): string {
    let index = this.chunkAt(start);
    let text = '';
    for (let at = start; at < end && index < this.chunks.length; index++) {
      const chunk = this.chunks[index] ?? '';
      const offset = this.starts[index] ?? 0;
      text += chunk.slice(at - offset, end - offset);
      at = offset + chunk.length;
    }
    return text;
  }

  /** The text with a span replaced. */
  spliced({ start, end }: Span, text: string): ChunkedText {
    if (this.chunks.length === 1) return new ChunkedText(chunksOf(this.text)).splicedChunks(start, end, text);
    return this.splicedChunks(start, end, text);
  }

  private splicedChunks(start: number, end: number, text: string): ChunkedText {
    const first = this.chunkAt(start);
    const last = this.chunkAt(end);
    const before = (this.chunks[first] ?? '').slice(0, start - (this.starts[first] ?? 0));
    const behind = (this.chunks[last] ?? '').slice(end - (this.starts[last] ?? 0));
    return new ChunkedText([...this.chunks.slice(0, first), ...chunksOf(before + text + behind), ...this.chunks.slice(last + 1)]);
  }

  private chunkAt(offset: number): number {
    if (this.chunks.length === 1) return 0;
    return Math.max(0, lastAtOrBefore(this.chunks.length, (index) => this.starts[index] ?? 0, offset));
  }
}

/** Cuts a text into chunks; one that is less than twice as long as a chunk stays whole. */
function chunksOf(text: string): string[] {
  if (text.length < 2 * CHUNK_LENGTH) return [text];
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += CHUNK_LENGTH) chunks.push(text.slice(at, at + CHUNK_LENGTH));
  return chunks;
}
