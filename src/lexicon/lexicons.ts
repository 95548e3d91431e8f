import type { Language } from '../core/dump';
import { en } from './en';
import { ja } from './ja';
import type { Lexicon } from './lexicon';
import { zh } from './zh';

/** The lexicon of each language. */
export const LEXICONS: Readonly<Record<Language, Lexicon>> = { zh, en, ja };
