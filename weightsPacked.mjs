// The weights of the page decoder are thousands of numbers, most of one or two digits: in a bundle each is one character.
import { readFileSync } from 'node:fs';

/** So much is added to a number for its character: the commonest are in ASCII then, where a character is one byte. */
const ORIGIN = 79;
const ROW = /\[\s*-?\d[-\d,\s]*\]/g;

/**
 * A row of numbers as a string; one with a number that is no character stays as it is.
 * @param {string} row
 */
function packed(row) {
  const codes = row.slice(1, -1).split(',').map((number) => Number(number) + ORIGIN);
  return codes.some((code) => code < 0) ? row : `unpacked(${JSON.stringify(String.fromCharCode(...codes))})`;
}

/**
 * The source of a module of weights in which rows of numbers are strings, and are made numbers again when the module is loaded.
 * @param {string} source
 */
export const packedSource = (source) => `const unpacked = (row: string): number[] => Array.from(row, (character) => character.charCodeAt(0) - ${ORIGIN});\n${source.replace(ROW, packed)}`;

/** @type {import('esbuild').Plugin} */
export const packWeights = {
  name: 'pack weights',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]decoder[\\/]weights\.ts$/ }, ({ path }) => ({ loader: 'ts', contents: packedSource(readFileSync(path, 'utf8')) }));
  },
};
