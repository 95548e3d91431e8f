import { LANGUAGE_NAMES } from '../../lexicon/languageNames';

const CODES = new Map(Object.entries(LANGUAGE_NAMES).flatMap(([code, names]) => names.map((name) => [name, code] as const)));
/** ENGLISH; ENGLISHS, Dutch / Nederlands, Chinese (Simplified) */
const PIECES = /\s*[;/,(]\s*/;

/** ISO 639-1 for the printed name of a language (`Allemand` → `de`); the name itself where it is not known. */
export function languageCode(printed: string): string {
  const name = printed.toLowerCase().replace(/[.\s]+$/, '');
  const known = CODES.get(name) ?? CODES.get(name.split(PIECES)[0] ?? '');
  return known ?? printed;
}

/** True for the printed name of a language that is known. */
export function isLanguage(printed: string): boolean {
  const name = printed.toLowerCase();
  return CODES.has(name) || CODES.has(name.split(PIECES)[0] ?? '');
}
