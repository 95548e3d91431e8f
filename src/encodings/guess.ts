import { analyse } from 'chardet';
import { decoded } from './decode';
import { encodingNamed, ENCODINGS, ENCODING_IDS, markedEncoding } from './encoding';
import type { EncodingId } from './encoding';
import { plausibility } from './plausibility';

/** How many bytes of a file are read to guess. */
const SAMPLE_BYTES = 32 * 1024;
/** A byte that is no UTF-8 is taken for damage where at least so many letters beside it are. */
const LETTERS_A_DAMAGE = 8;
/** What the guessing library says counts so much beside what the text looks like. */
const LIBRARY = 0.5;
/** One-byte encodings make text of any bytes: they win only where the others are no better. */
const ONE_BYTE = 0.05;
/** Below this no two bytes are one unit of text. */
const UTF16_PLAUSIBLE = 0.3;

/**
 * The encoding that a file's bytes are most likely text in: what its byte order mark says, else UTF-8 where it is (nearly)
 * all UTF-8, else what the guessing library and the lexicon together find most plausible. Reads SAMPLE_BYTES at most.
 * Never throws, whatever the bytes; plain ASCII is UTF-8.
 */
export function guessEncoding(bytes: Uint8Array): EncodingId {
  const marked = markedEncoding(bytes);
  if (marked) return marked;
  const sample = sampleOf(bytes);
  const wide = sample.includes(0) && bytes.length % 2 === 0 ? guessUtf16(sample) : undefined;
  if (wide) return wide;
  return isUtf8(sample) ? 'utf-8' : guessLegacy(sample);
}

/** Whole lines where there are any: no character is cut. Of a text all of ASCII at its beginning, the part that tells. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  const telling = bytes.findIndex((byte) => byte > 0x7f);
  const lineStart = telling < SAMPLE_BYTES / 2 ? 0 : bytes.lastIndexOf(0x0a, telling) + 1;
  const cut = bytes.subarray(lineStart, lineStart + SAMPLE_BYTES);
  const end = cut.lastIndexOf(0x0a);
  return end < 1 ? cut : cut.subarray(0, end + 1);
}

function isUtf8(bytes: Uint8Array): boolean {
  // A character that is cut at the end is no damage.
  const text = decoded(bytes, 'utf-8').replace(/\ufffd$/, '');
  const damaged = text.split('\ufffd').length - 1;
  if (damaged === 0) return true;
  const letters = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return letters >= damaged * LETTERS_A_DAMAGE;
}

function guessUtf16(bytes: Uint8Array): EncodingId | undefined {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return best((['utf-16le', 'utf-16be'] as const).map((id) => [id, letterShare(decoded(even, id))] as const), UTF16_PLAUSIBLE);
}

/** How plausible a text is, its ASCII letters counted too: they are no longer the same in every encoding. */
function letterShare(text: string): number {
  const ascii = text.match(/[\t\n\r -~]/g)?.length ?? 0;
  const rest = text.length - ascii;
  return text.length === 0 ? 0 : (ascii + rest * plausibility(text)) / text.length;
}

function guessLegacy(bytes: Uint8Array): EncodingId {
  const heard = new Map<EncodingId, number>();
  for (const { name, confidence } of analyse(bytes)) {
    const id = encodingNamed(name);
    if (id && !heard.has(id)) heard.set(id, confidence / 100);
  }
  const candidates = ENCODING_IDS.filter((id) => !id.startsWith('utf-'));
  const scored = candidates.map((id) => {
    const likely = plausibility(decoded(bytes, id)) + LIBRARY * (heard.get(id) ?? 0) - (ENCODINGS[id].oneByte ? ONE_BYTE : 0);
    return [id, likely] as const;
  });
  return best(scored, -Infinity) ?? 'windows-1252';
}

/** The one that scores highest, above a least. */
function best(scored: readonly (readonly [EncodingId, number])[], least: number): EncodingId | undefined {
  const [id, score] = scored.reduce((winner, next) => (next[1] > winner[1] ? next : winner));
  return score > least ? id : undefined;
}
