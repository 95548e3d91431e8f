import { RE2JS } from 're2js';
import { reasonOf } from '../core/reason';
import { normaliseWidth } from '../formats/page/text/normalise';
import type { Span } from '../core/span';

export interface PatternOptions {
  /** The words are a regular expression in RE2's syntax, which runs in time linear in the text. */
  readonly regex?: boolean;
  /** Upper and lower case are two things. */
  readonly matchCase?: boolean;
}

/** Says in its message why a pattern cannot be used, in the words of the regular expressions' parser. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/** Gives the places in a text where a pattern is found, in its order, none overlapping another. UTF-16 units. */
export type Pattern = (text: string) => Span[];

/** RE2JS counts in UTF-16 units, as we do. */
const FLAGS = { matchCase: 0, anyCase: RE2JS.CASE_INSENSITIVE } as const;

/**
 * Compiles what is looked for: words as they stand, or a regular expression. Width of letters never matters: `AI` finds `ＡＩ`, and so
 * does white space between words, of which any amount fits.
 * @throws PatternError where the regular expression cannot be compiled, or nothing is looked for
 */
export function compilePattern(words: string, { regex = false, matchCase = false }: PatternOptions = {}): Pattern {
  if (words.trim() === '') throw new PatternError('nothing is looked for');
  const expression = regex ? words : normaliseWidth(words.trim()).split(/\s+/).map((word) => RE2JS.quote(word)).join('\\s*');
  const compiled = compile(expression, matchCase ? FLAGS.matchCase : FLAGS.anyCase);
  return (text) => {
    const spans: Span[] = [];
    const matcher = compiled.matcher(normaliseWidth(text));
    while (matcher.find()) if (matcher.end() > matcher.start()) spans.push({ start: matcher.start(), end: matcher.end() });
    return spans;
  };
}

function compile(expression: string, flags: number): RE2JS {
  try {
    return RE2JS.compile(expression, flags);
  } catch (error) {
    throw new PatternError(reasonOf(error));
  }
}
