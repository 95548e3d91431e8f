/** Three capitals in a row and no two small letters: RIVER CRESTS AT 31 FEET; */
const THREE_CAPITALS = /[A-Z]{3}/;
const TWO_SMALL = /[a-z]{2}/;
/** Words that titles capitalise: those of four letters and more. */
const TITLE_WORDS = /[A-Za-z][\w'’]{3,}/g;
const CAPITAL = /^[A-Z]/;
/** In a title of three words and more all are capitalised; in running text hardly ever three in a row are and nothing else. */
const FEWEST_TITLE_WORDS = 3;

/** Five Men Are Hurt in the Fall: short words have capitals too; no abbreviation is among them, as among the names that a column is full of */
const ALL_CAPITALISED = /^[“‘"']?(?:(?:an?|and|the|of|to|in|on|at|by|for|from|with|or|as|is|its?)\s|[A-Z][\w'’-]*[,:;]?\s)*[A-Z][\w'’-]+[.?!]?[”’"']?$/;
const CAPITALISED = /(?<=^|[\s“‘"'-])[A-Z][a-z'’]{2,}/g;
const FEWEST_CAPITALISED = 4;

const isAllCapitalised = (text: string): boolean => ALL_CAPITALISED.test(text) && (text.match(CAPITALISED)?.length ?? 0) >= FEWEST_CAPITALISED;

/** True for a line set in capitals. */
export function isCapitals(text: string): boolean {
  return THREE_CAPITALS.test(text) && !TWO_SMALL.test(text);
}

/** True where words of four letters and more mostly begin with a capital. */
export function isTitleCase(text: string): boolean {
  const words = text.match(TITLE_WORDS) ?? [];
  return (words.length >= 2 && words.filter((word) => CAPITAL.test(word)).length >= words.length * 0.75) || isAllCapitalised(text);
}

/** True for what only a head is set like: capitals, or three and more words of which all begin with one. */
export function isSetAsHead(text: string): boolean {
  if (isCapitals(text)) return true;
  const words = text.match(TITLE_WORDS) ?? [];
  return (words.length >= FEWEST_TITLE_WORDS && words.every((word) => CAPITAL.test(word))) || isAllCapitalised(text);
}
