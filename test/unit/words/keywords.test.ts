import { describe, expect, it } from 'vitest';
import { IntlWordSegmenter } from '../../../src/words/intlSegmenter';
import { keywordsOf } from '../../../src/words/keywords';
import { DUMP } from './page';

const segmenter = new IntlWordSegmenter();

describe('Keywords', () => {
  it('tell what each story is about', async () => {
    const [shipyard, pier] = await keywordsOf(DUMP, DUMP.stories, segmenter);
    expect(shipyard?.[0]).toBe('船舶');
    expect(pier?.slice(0, 3)).toEqual(['码头', '市民', '记忆']);
  });

  it('are no figures, no words of every newspaper, not the paper’s own town, and nobody’s name', async () => {
    const names = ['顾长汀'];
    const [shipyard] = await keywordsOf(DUMP, DUMP.stories, segmenter, { most: 100, names, stopWords: ['新能源'] });
    for (const word of ['汀川', '12', '昨天', '介绍', '顾长汀', '新能源']) expect(shipyard).not.toContain(word);
  });

  it('are as many as are wanted at most', async () => {
    const [shipyard] = await keywordsOf(DUMP, DUMP.stories, segmenter, { most: 3 });
    expect(shipyard).toHaveLength(3);
  });
});
