import { describe, expect, it, onTestFinished } from 'vitest';
import { Segmenter } from '../../../src/segmenter/segmenter';
import { nameLikeness } from '../../../src/words/bareName';
import type { EngineId } from '../../../src/words/wordSegmenter';
import { engineFolder, hasNodejieba } from '../segmenter/engineFolder';
import { BARE_LINES } from './bareLines';

interface Measured {
  readonly precision: number;
  readonly recall: number;
}

/** How well names are told from labels when an engine is asked, or none. */
async function measure({ names, labels }: { readonly names: readonly string[]; readonly labels: readonly string[] }, engine?: EngineId): Promise<Measured> {
  const taken = async (lines: readonly string[]): Promise<number> => {
    const words = segmenter ? await segmenter.tag(lines) : [];
    return lines.filter((line, index) => nameLikeness(line, words[index]) > 0).length;
  };
  const segmenter = engine && new Segmenter({ folder: engineFolder(), engine });
  onTestFinished(() => segmenter?.dispose());
  const [right, wrong] = [await taken(names), await taken(labels)];
  return { precision: right / (right + wrong), recall: right / names.length };
}

describe('A line that is nothing but a name', () => {
  it('is one of 150 names or more, or of as many labels, of which many were kept back', () => {
    const { weighed, kept } = BARE_LINES;
    expect(weighed.names.length + kept.names.length).toBeGreaterThanOrEqual(150);
    expect(weighed.labels.length + kept.labels.length).toBeGreaterThanOrEqual(150);
    expect(Math.min(kept.names.length, kept.labels.length)).toBeGreaterThanOrEqual(75);
  });

  it.skipIf(!hasNodejieba)('is told from a label with nodejieba', async () => {
    const { precision, recall } = await measure(BARE_LINES.kept, 'nodejieba');
    expect(precision).toBeGreaterThanOrEqual(0.93);
    expect(recall).toBeGreaterThanOrEqual(0.93);
  }, 120_000);

  it.each(['jieba-wasm', 'intl', undefined] as const)('is told from a label with %s', async (engine) => {
    const { precision, recall } = await measure(BARE_LINES.kept, engine);
    expect(precision).toBeGreaterThanOrEqual(0.88);
    expect(recall).toBeGreaterThanOrEqual(0.88);
  }, 120_000);

  it('is vetoed by a dictionary that has it as an ordinary word', () => {
    expect(nameLikeness('高歌', [{ word: '高歌', tag: 'n' }])).toBeLessThan(nameLikeness('高歌'));
  });

  it('begins with a surname', () => {
    expect(nameLikeness('码头')).toBe(-Infinity);
  });
});
