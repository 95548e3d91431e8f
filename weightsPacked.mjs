// The weights of the page decoder are thousands of numbers, most of one or two digits: in a bundle each is one character, and zeros in a row are one.
import { readFileSync } from 'node:fs';

/** So much is added to a number for its character: the commonest are in ASCII then, where a character is one byte. */
const ORIGIN = 96;
/** From here on a character is so many zeros. */
const ZEROS = 0x180;
/** Shorter rows are no shorter as strings. */
const SHORT = 5;
const ROW = /\[\s*-?\d[-\d,\s]*\]/g;

/**
 * A row of numbers as a string; a short one, and one with a number that is no character, stay as they are.
 * @param {string} row
 */
function packed(row) {
  const codes = row.slice(1, -1).split(',').map((number) => Number(number) + ORIGIN);
  if (codes.length < SHORT || codes.some((code) => code < 0 || code >= ZEROS)) return row;
  const zero = String.fromCharCode(ORIGIN);
  const characters = String.fromCharCode(...codes).replaceAll(new RegExp(`${zero}{3,}`, 'g'), ({ length }) => String.fromCharCode(ZEROS + length));
  return `unpacked(${JSON.stringify(characters)})`;
}

const UNPACKED = `const unpacked = (row: string): number[] => Array.from(row, (character) => character.charCodeAt(0)).flatMap((code) => (code < ${ZEROS} ? [code - ${ORIGIN}] : Array<number>(code - ${ZEROS}).fill(0)));`;

/**
 * The source of a module of weights in which rows of numbers are strings, and are made numbers again when the module is loaded.
 * @param {string} source
 */
export const packedSource = (source) => `${UNPACKED}\n${source.replace(ROW, packed)}`;

/** @type {import('esbuild').Plugin} */
export const packWeights = {
  name: 'pack weights',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]decoder[\\/]weights\.ts$/ }, ({ path }) => ({ loader: 'ts', contents: packedSource(readFileSync(path, 'utf8')) }));
  },
};
