import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { normaliseWidth } from '../../../src/formats/page/text/normalise';
import { CUES } from '../../../src/lexicon/lexicon';
import type { Cue } from '../../../src/lexicon/lexicon';
import { LEXICONS } from '../../../src/lexicon/lexicons';

const FOLDERS = ['test/pages/tuning', 'test/pages/sites', 'test/pages/kept', 'test/notDumps', 'test/shortDumps', 'test/families/wire'];

/** Every line of the repository's texts, as it is matched. */
const LINES = new Set(
  FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.txt'))
    .flatMap((path) => readFileSync(path, 'utf8').split('\n').map((line) => normaliseWidth(line.trim()).slice(0, 150))),
);

/** Which expressions each mark of a language stands for. */
const MARKED = Object.values(LEXICONS).flatMap(({ language, cues, leads, signatures, marks }) => {
  const patternsOf = (name: Cue | 'lead' | 'signature'): readonly RegExp[] => (name === 'lead' ? leads : name === 'signature' ? signatures.map(({ pattern }) => pattern) : (cues[name] ?? []));
  return ([...CUES, 'lead', 'signature'] as const).flatMap((name) => (marks[name] ? [{ language, name, mark: marks[name], patterns: patternsOf(name) }] : []));
});

describe('a mark', () => {
  it.each(MARKED)('of $language spares no line that shows $name', ({ mark, patterns }) => {
    const shown = [...LINES].filter((line) => patterns.some((pattern) => pattern.test(line)));
    expect(shown).not.toEqual([]);
    expect(shown.filter((line) => !mark.test(line))).toEqual([]);
  });
});
