// The weights of the page decoder are thousands of numbers, most of one or two digits. In a bundle each is one character, zeros in a row are one, and
// the names of the rows, which the features and rules have already, are left out.
import { readFileSync } from 'node:fs';

/** So much is added to a number for its character: the commonest are in ASCII then, where a character is one byte. */
const ORIGIN = 106;
/** From here on a character is so many zeros, up to LOW. */
const ZEROS = 0x180;
/** From here on a character is a number so much below -ORIGIN. */
const LOW = 0x280;
/** Ends a row. */
const END = ZEROS;

/** Each table with what its rows are named after, in their order. */
const TABLES = {
  LINE_WEIGHTS: ['FEATURES', '../features/features'],
  PAIR_WEIGHTS: ['PAIR_FEATURES', '../features/pairs'],
  RULE_SCORES: ['RULES', './grammar'],
};

/**
 * A row as a string. Throws for a number that has no character.
 * @param {string} row numbers between commas, or nothing
 */
function packed(row) {
  const numbers = row.trim() === '' ? [] : row.split(',').map(Number);
  const strange = numbers.find((number) => !(number > -LOW && number < ZEROS - ORIGIN));
  if (strange !== undefined) throw new Error(`${strange} is no weight that can be packed`);
  const codes = numbers.map((number) => (number < -ORIGIN ? LOW - ORIGIN - number : number + ORIGIN));
  const zeros = new RegExp(`${String.fromCharCode(ORIGIN)}{3,200}`, 'g');
  return String.fromCharCode(...codes).replaceAll(zeros, ({ length }) => String.fromCharCode(ZEROS + length));
}

const UNPACKED = `const unpacked = (names: object, rows: string): never =>
  Object.fromEntries(rows.split(String.fromCharCode(${END})).map((row, index) => [
    Object.keys(names)[index],
    Array.from(row, (character) => character.charCodeAt(0)).flatMap((code) => (code >= ${LOW} ? [${LOW - ORIGIN} - code] : code > ${ZEROS} ? Array<number>(code - ${ZEROS}).fill(0) : [code - ${ORIGIN}])),
  ])) as never;`;

/**
 * The source of a module of weights in which the rows of each table are a string, and are made numbers again when the module is loaded.
 * @param {string} source in which each table has a row for each of its names
 */
export function packedSource(source) {
  const imports = Object.values(TABLES).map(([names, module]) => `import { ${names} } from '${module}';`);
  const tables = source.replace(/const (\w+)(: .*? = \{\n.*\n) {2}rows: (\{\n[^}]*\})/g, (_, /** @type {keyof typeof TABLES} */ table, between, rows) => {
    const strings = Array.from(rows.matchAll(/\[([^\]]*)\]/g), ([, row]) => packed(row));
    return `const ${table}${between}  rows: unpacked(${TABLES[table][0]}, ${JSON.stringify(strings.join(String.fromCharCode(END)))})`;
  });
  return [...imports, UNPACKED, tables].join('\n');
}

/** @type {import('esbuild').Plugin} */
export const packWeights = {
  name: 'pack weights',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]decoder[\\/]weights\.ts$/ }, ({ path }) => ({ loader: 'ts', contents: packedSource(readFileSync(path, 'utf8')) }));
  },
};
