import { decode as decodeLegacy, encode as encodeLegacy } from 'iconv-lite';
import { ENCODINGS } from './encoding';
import type { EncodingId } from './encoding';
import { LINE_END } from './lineEnds';

/** Bytes that stand for nothing in the encoding of their file; each run of them is one U+FFFD or more in the text. */
export interface Damage {
  /** 1-based line, as VS Code counts lines: a CR alone ends one too. */
  readonly line: number;
  /** How many U+FFFD stand for them. */
  readonly characters: number;
  /** The bytes as they are in the file; empty where the line's other bytes do not tell which they are. */
  readonly bytes: readonly number[];
}

const REPLACEMENT = '\ufffd';
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * The text that bytes hold in an encoding, without its byte order mark. What stands for nothing becomes U+FFFD
 * (see `damageIn`). Never throws.
 */
export function decoded(bytes: Uint8Array, encoding: EncodingId): string {
  const text = isUnicode(encoding) ? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes) : decodeLegacy(bytes, encoding, { stripBOM: false });
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** The bytes of a text in an encoding, or undefined where the encoding cannot hold it. No byte order mark is written. */
export function encoded(text: string, encoding: EncodingId): Uint8Array | undefined {
  const bytes = encodeLegacy(text, encoding, { addBOM: false });
  return decoded(bytes, encoding) === text ? bytes : undefined;
}

/** Each line that holds damaged bytes, for a text that `decoded` has made of these bytes. A U+FFFD that the file itself holds is none. */
export function damageIn(bytes: Uint8Array, encoding: EncodingId, text: string): readonly Damage[] {
  if (!text.includes(REPLACEMENT)) return [];
  const lines = text.split(LINE_END);
  const mark = ENCODINGS[encoding].mark;
  const start = mark?.every((byte, index) => bytes[index] === byte) === true ? mark.length : 0;
  const byteLines = linesOf(bytes.subarray(start), encoding === 'utf-16le' ? 0 : encoding === 'utf-16be' ? 1 : undefined);
  return lines.flatMap((line, index) => {
    if (!line.includes(REPLACEMENT)) return [];
    return damageInLine(line, byteLines[index] ?? new Uint8Array(), encoding, index + 1);
  });
}

function damageInLine(text: string, bytes: Uint8Array, encoding: EncodingId, line: number): Damage[] {
  const kept = countOf(bytes, encodeLegacy(REPLACEMENT, encoding, { addBOM: false }), isUnicode(encoding) || encoding === 'gb18030');
  const characters = text.split(REPLACEMENT).length - 1 - kept;
  if (characters <= 0) return [];
  return [{ line, characters, bytes: kept > 0 ? [] : unread(text, bytes, encoding) }];
}

/** What is left of a line's bytes when those of the text that could be read are taken away. */
function unread(text: string, bytes: Uint8Array, encoding: EncodingId): number[] {
  const left: number[] = [];
  let from = 0;
  for (const piece of text.split(REPLACEMENT)) {
    const read = encodeLegacy(piece, encoding, { addBOM: false });
    const at = piece === '' ? from : indexOf(bytes, read, from);
    if (at === -1) return [];
    left.push(...bytes.subarray(from, at));
    from = at + read.length;
  }
  return [...left, ...bytes.subarray(from)];
}

/** Lines end where those of the text do; where a unit is two bytes, `low` is the place of the lower one in it. */
function linesOf(bytes: Uint8Array, low: 0 | 1 | undefined): Uint8Array[] {
  const lines: Uint8Array[] = [];
  const unit = low === undefined ? 1 : 2;
  const unitAt = (at: number): number | undefined => (low === undefined || bytes[at + 1 - low] === 0 ? bytes[at + (low ?? 0)] : undefined);
  let start = 0;
  for (let at = 0; at + unit <= bytes.length; at += unit) {
    const end = unitAt(at);
    if (end !== LINE_FEED && end !== CARRIAGE_RETURN) continue;
    lines.push(bytes.subarray(start, at));
    if (end === CARRIAGE_RETURN && unitAt(at + unit) === LINE_FEED) at += unit;
    start = at + unit;
  }
  return [...lines, bytes.subarray(start)];
}

function countOf(bytes: Uint8Array, wanted: Uint8Array, canHold: boolean): number {
  if (!canHold) return 0;
  let count = 0;
  for (let at = indexOf(bytes, wanted, 0); at !== -1; at = indexOf(bytes, wanted, at + wanted.length)) count += 1;
  return count;
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  for (let at = from; at + wanted.length <= bytes.length; at += 1) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

function isUnicode(encoding: EncodingId): boolean {
  return encoding.startsWith('utf-');
}
