/**
 * What letters stand in a class of a regular expression: Latin, Greek and Cyrillic ones, in which names are printed here. `\p{L}` means
 * all those of a hundred scripts more, and takes milliseconds to compile where these take none.
 */
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ʯΆ-ώЀ-ӿḀ-ỿ';
/** The capital ones; where capitals and small letters alternate, both. */
export const CAPITALS = 'A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-ЯḀ-ỿ';
