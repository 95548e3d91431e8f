/** Emphasis, code, links, strike-through, table cells; a `$` before a digit is money and cannot close a formula. */
const INLINE = /[\\`*[\]~|]|\$(?!\d)|<(?=[a-z/!?])|&(?=#|\w+;)/gi;
/** `snake_case` needs no help, `_word_` does. */
const UNDERSCORE = /(?<![a-z0-9])_|_(?![a-z0-9])/gi;
/** `# 一`, `- x`, `+ x`, `> x`, `===`, `---`: what makes a block of a line that begins with it. */
const BLOCK_START = /^(?:[-+](?=\s|$)|[>=]|-(?=[-\s]*$)|#(?=#{0,5}(?:\s|$)))/;
/** `1. x`, `2) x` */
const ORDERED_START = /^(\d{1,9})([.)])(?=\s|$)/;
/** The hashes at the end of a heading would not be shown. */
const CLOSING_HASHES = /(?<!^)#(?=#*$)/g;
/** Only LF ends a line of a dump; Markdown ends one at a lone CR too. */
const LONE_RETURN = /\r/g;

/** One line of plain text (no LF in it, no outer white space) as Markdown that shows exactly this text. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(LONE_RETURN, ' ')
    .replace(INLINE, '\\$&')
    .replace(UNDERSCORE, '\\_')
    .replace(CLOSING_HASHES, '\\#')
    .replace(BLOCK_START, '\\$&')
    .replace(ORDERED_START, '$1\\$2');
}
