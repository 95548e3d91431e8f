import { lazily } from '../core/lazily';
import { VARIANTS } from '../lexicon/figures/variants';

const UNITS = 0x10000;
/** So many units at once fit as arguments of one call. */
const CHUNK = 8192;

/**
 * The text as the lexicon of figures is written: half-width forms, simplified characters, one kind of sign for each kind of mark.
 * Unit for unit as long as the text, so offsets into one are offsets into the other.
 */
export function foldText(text: string): string {
  const map = foldings();
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = map[text.charCodeAt(at)] ?? 0;
  let folded = '';
  for (let at = 0; at < units.length; at += CHUNK) folded += String.fromCharCode(...units.subarray(at, at + CHUNK));
  return folded;
}

/** Marks that are printed in several ways: each stands for those behind it. */
const MARKS: Readonly<Record<string, string>> = { ' ': '　\u00a0', '~': '～〜', '-': '－−‐‑', '–': '―', $: '＄', '%': '％﹪', ':': '：', '"': '“”', 〇: '○◯' };

const foldings = lazily(() => {
  const map = Uint16Array.from({ length: UNITS }, (_unused, unit) => unit);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) map[unit] = unit - 0xfee0;
  for (const [one, others] of Object.entries(MARKS)) for (const other of others) map[other.charCodeAt(0)] = one.charCodeAt(0);
  for (const pair of VARIANTS.trim().split(/\s+/)) map[pair.charCodeAt(0)] = pair.charCodeAt(1);
  return map;
});
