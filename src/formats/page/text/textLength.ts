import type { SourceText } from '../../../core/sourceText';
import type { Part, StoryKind } from '../../../core/story';

const RUNNING = new Set<Part['kind']>(['paragraph', 'listItem', 'verse']);
/** Joins letters to one word: don't, 1,234.5 */
const INSIDE_WORD = /[.,'’-]/;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

/** Characters without white space and words (a CJK character is a word) of a story's running text; of a photo's captions too. */
export function countText(source: SourceText, parts: readonly Part[], kind: StoryKind): { characters: number; words: number } {
  let characters = 0;
  let words = 0;
  for (const part of parts) {
    if (!RUNNING.has(part.kind) && !(kind === 'photo' && part.kind === 'caption')) continue;
    for (const text of printedTexts(source, part)) {
      const counted = countLine(text);
      characters += counted.characters;
      words += counted.words;
    }
  }
  return { characters, words };
}

function printedTexts(source: SourceText, { text, spans, lines }: Part): readonly string[] {
  if (text !== undefined) return [text];
  return spans ? spans.map((span) => source.slice(span)) : lines.map((line) => source.line(line));
}

function countLine(text: string): { characters: number; words: number } {
  let characters = 0;
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const ideograph = isIdeograph(unit);
    const letter = !ideograph && isLetter(text, at, unit);
    if (ideograph || (letter && !inWord)) words++;
    inWord = letter || (inWord && INSIDE_WORD.test(text.charAt(at)));
    if (ideograph || letter || !isSpace(text, at, unit)) characters++;
  }
  return { characters, words };
}

/** Han, kana. */
function isIdeograph(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0x3041 && unit <= 0x30fa);
}

function isLetter(text: string, at: number, unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
  return (unit < 0x2000 || unit > 0x303f) && LETTER.test(text.charAt(at));
}

function isSpace(text: string, at: number, unit: number): boolean {
  return unit <= 0x20 || (unit >= 0x80 && SPACE.test(text.charAt(at)));
}
