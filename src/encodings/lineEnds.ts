/** `\r\n`, a lone `\r`, `\n` */
export const LINE_END = /\r\n?|\n/g;

/**
 * The text with its line ends as VS Code holds it, so that lines and offsets are the same here and there: where a text
 * has line ends of several kinds, or a CR alone, all become the kind that most of them have (CRLF where more than half
 * hold a CR, else LF). U+2028 and form feed end no line there either.
 */
export function withOneLineEnd(text: string): string {
  const feeds = count(text, '\n');
  const returns = count(text, '\r');
  const both = count(text, '\r\n');
  if (returns === both && (both === 0 || both === feeds)) return text;
  return text.replace(LINE_END, returns > (feeds + returns - both) / 2 ? '\r\n' : '\n');
}

function count(text: string, wanted: string): number {
  let found = 0;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) found += 1;
  return found;
}
