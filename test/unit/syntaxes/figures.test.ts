import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dump } from '../../../src/core/dump';
import type { Story } from '../../../src/core/story';
import { figuresOfStory, WITHOUT_FIGURES } from '../../../src/figures/storyFigures';
import { parsePage } from '../parsePage';
import { tokeniser } from './tokenise';
import type { Tokenise } from './tokenise';

const FOLDER = 'test/pages/tuning';
/** One page in so many is compared: all of them take long. */
const STEP = 8;
const PAGES = readdirSync(FOLDER).filter((name, index) => name.endsWith('.txt') && index % STEP < 2);

let tokenise: Tokenise;

beforeAll(async () => {
  tokenise = await tokeniser();
});

/** What the recogniser finds on each line of a story where one line decides, as `text → kind`. */
function recognised(dump: Dump, story: Story): Map<number, string[]> {
  const parts = story.parts.filter(({ kind }) => !WITHOUT_FIGURES.has(kind));
  const lines = new Map(parts.flatMap((part) => part.lines).map((line): [number, string[]] => [line, []]));
  for (const { pieces, text, kind } of figuresOfStory(dump, story)) {
    const own = pieces.map(({ start }) => dump.source.lineAt(start));
    if (own.length > 1) for (const line of own) lines.delete(line);
    else for (const line of own) lines.get(line)?.push(`${text} → ${kind.toLowerCase()}`);
  }
  return lines;
}

function coloured(line: string): string[] {
  return tokenise(line).flatMap((token) => (token.includes('constant.numeric.') ? [token.replace('constant.numeric.', '')] : []));
}

/** The items that are in one list and not in the other, each as often as it is there more often. */
function without(items: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return items.filter((item) => {
    const at = left.indexOf(item);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

describe('what the grammar colours as figures', () => {
  it('is mostly what the recogniser finds, and what is not is named', () => {
    const counts = { coloured: 0, recognised: 0 };
    const rest = { onlyColoured: [] as string[], onlyRecognised: [] as string[] };
    for (const name of PAGES) {
      const dump = parsePage(readFileSync(`${FOLDER}/${name}`, 'utf8'));
      for (const [line, figures] of dump.stories.flatMap((story) => [...recognised(dump, story)])) {
        const tokens = coloured(dump.source.line(line));
        counts.coloured += tokens.length;
        counts.recognised += figures.length;
        rest.onlyColoured.push(...without(tokens, figures));
        rest.onlyRecognised.push(...without(figures, tokens));
      }
    }
    expect(counts.recognised).toBeGreaterThan(500);
    expect(rest.onlyColoured.length / counts.coloured, `wrong colours: ${rest.onlyColoured.join(', ')}`).toBeLessThan(0.07);
    expect(rest.onlyRecognised.length / counts.recognised, `without colour: ${rest.onlyRecognised.join(', ')}`).toBeLessThan(0.2);
  });
});
