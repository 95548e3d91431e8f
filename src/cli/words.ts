import type { LinePair } from '../extract/storyRecord';

/** `1 story`, `6 stories` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `line 7`, `lines 7-28` */
export function linesInWords([first, last]: LinePair): string {
  return first === last ? `line ${first}` : `lines ${first}-${last}`;
}

/** A kind or role as words: `pullQuote` → `pull quote`. */
export function spaced(kind: string): string {
  return kind.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}

/** Text of a dump as a terminal can show it: control characters, which could steer the terminal, become spaces. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** The beginning of a text, at most `length` UTF-16 units long, no character cut in half. */
export function clipped(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
