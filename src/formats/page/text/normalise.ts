const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;
const WIDE_CHARACTERS = /[\u3000\u00a0\uff01-\uff5e]/;
const WIDE_CHARACTERS_ALL = /[\u3000\u00a0\uff01-\uff5e]/g;

/**
 * Full-width letters, digits and ASCII punctuation become half-width, U+3000 and NBSP a space: one unit for one unit,
 * so that offsets into the result are offsets into the text. Only for matching: what is kept is the text itself.
 */
export function normaliseWidth(text: string): string {
  return WIDE_CHARACTERS.test(text) ? text.replace(WIDE_CHARACTERS_ALL, toHalfWidth) : text;
}

function toHalfWidth(character: string): string {
  const unit = character.charCodeAt(0);
  return unit >= FULL_WIDTH_FIRST && unit <= FULL_WIDTH_LAST ? String.fromCharCode(unit - FULL_WIDTH_OFFSET) : ' ';
}
