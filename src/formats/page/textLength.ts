import type { SourceText } from '../../core/sourceText';
import type { Part, StoryKind } from '../../core/story';

const RUNNING = new Set<Part['kind']>(['paragraph', 'listItem', 'verse']);
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;
const WHITE_SPACE = /\s+/g;

/** Characters without white space and words (a CJK character is a word) of a story's running text; of a photo's captions too. */
export function countText(source: SourceText, parts: readonly Part[], kind: StoryKind): { characters: number; words: number } {
  let characters = 0;
  let words = 0;
  for (const part of parts) {
    if (!RUNNING.has(part.kind) && !(kind === 'photo' && part.kind === 'caption')) continue;
    for (const line of part.lines) {
      const text = source.line(line);
      characters += text.replace(WHITE_SPACE, '').length;
      words += text.match(WORDS)?.length ?? 0;
    }
  }
  return { characters, words };
}
