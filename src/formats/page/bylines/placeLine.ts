import { isLatinName } from './names';

/** HERON LAKE; PORT DELL, March 9.; CAPE QUILL: */
const PLACE_ALONE = /^[A-Z][A-Z.'’-]{2,}(?:\s[A-Z][A-Z.'’-]+){0,2}(?:,\s[A-Z][A-Za-z.]{1,12}(?:\s\d{1,2})?)?\s?[.:—–-]{0,2}$/;

/** True for a line that is no more than the place a report comes from, and perhaps the day: papers of India set it alone under the name of the writer. */
export function isPlaceAlone(text: string): boolean {
  return PLACE_ALONE.test(text) && !isLatinName(text);
}
