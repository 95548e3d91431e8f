import { describe, expect, it, onTestFinished } from 'vitest';
import { Segmenter } from '../../../src/segmenter/segmenter';
import { nameLikeness } from '../../../src/words/bareName';
import { allPeople, bareNames } from '../../../src/words/people';
import type { EngineId } from '../../../src/words/wordSegmenter';
import { engineFolder, hasNodejieba } from '../segmenter/engineFolder';
import { parsePage } from '../parsePage';
import { BARE_LINES } from './bareLines';

interface Measured {
  readonly precision: number;
  readonly recall: number;
}

interface Lines {
  readonly names: readonly string[];
  readonly labels: readonly string[];
}

/** How well names are told from labels when an engine is asked, or none. */
async function measure({ names, labels }: Lines, engine?: EngineId): Promise<Measured> {
  const taken = async (lines: readonly string[]): Promise<number> => {
    const words = segmenter ? await segmenter.tag(lines) : [];
    return lines.filter((line, index) => nameLikeness(line, words[index]) > 0).length;
  };
  const segmenter = engine && new Segmenter({ folder: engineFolder(), engine });
  onTestFinished(() => segmenter?.dispose());
  const [right, wrong] = [await taken(names), await taken(labels)];
  return { precision: right / (right + wrong), recall: right / names.length };
}

/** A page with a line above its first headline, where labels stand, or below it, where authors do. */
const page = ({ above = '', below = '' }): string => `云渡日报
第05版 副刊 2024年4月11日 星期四
${above}把渡口的灯留到天亮
${below}小镇的渡口在河湾里,船工换了三代人,灯却一直是那一盏。冬天水浅,船要绕过沙洲才能靠岸,岸上的人便举着马灯等着,一等就是半个钟头。
那时候我还小,跟着外婆去对岸赶集,回来时天已经黑了。远远看见那盏灯,外婆就说,到家了。后来桥修好了,渡口停了,灯也该收起来了。
可是镇上的人舍不得。他们把灯移到桥头,夜里照着行人,也照着河水。我想,一个地方让人记住的,往往就是这样一点光。
旧木船修好了再下水
镇里的老木匠花了两个月,把停在岸边多年的木船修好,上周六重新下水。船身刷了三遍桐油,缝里填了麻丝和石灰,一滴水也不漏。
老木匠说,船要有人坐才活得下去。镇里打算每逢周末用它接送游客,票价五元,孩子免费,收入用来养护河堤和渡口的石阶。
`;

/** As `measure`, with each line where it stands on a page: what the People view makes of it. */
async function measureOnPages({ names, labels }: Lines, engine: EngineId): Promise<Measured> {
  const segmenter = new Segmenter({ folder: engineFolder(), engine });
  onTestFinished(() => {
    segmenter.dispose();
  });
  const isAuthor = async (name: string, text: string): Promise<boolean> => {
    const dumps = [parsePage(text)];
    const bare = bareNames(dumps);
    const tagged = await segmenter.tag(bare);
    const words = new Map(bare.map((each, index) => [each, tagged[index] ?? []]));
    return allPeople(dumps, words).some((person) => person.name === name.replace(/\s/, '') && person.roles.includes('author'));
  };
  let [right, wrong] = [0, 0];
  for (const name of names) if (await isAuthor(name, page({ below: `${name}\n` }))) right += 1;
  for (const label of labels) if (await isAuthor(label, page({ above: `${label}\n` }))) wrong += 1;
  return { precision: right / (right + wrong), recall: right / names.length };
}

describe('A line that is nothing but a name', () => {
  it.each(['kept', 'secondKept', 'thirdKept', 'spread'] as const)('is one of 75 names or more, or of as many labels, that were kept back: %s', (set) => {
    expect(BARE_LINES[set].names.length).toBeGreaterThanOrEqual(75);
    expect(BARE_LINES[set].labels.length).toBeGreaterThanOrEqual(75);
  });

  it.skipIf(!hasNodejieba).each(['kept', 'spread'] as const)('is told from a label with nodejieba: %s', async (set) => {
    const { precision, recall } = await measure(BARE_LINES[set], 'nodejieba');
    expect(precision).toBeGreaterThanOrEqual(0.93);
    expect(recall).toBeGreaterThanOrEqual(0.93);
  }, 120_000);

  it.each(
    (['kept', 'spread'] as const).flatMap((set) => (['jieba-wasm', 'intl', undefined] as const).map((engine) => [set, engine] as const)),
  )('is told from a label: %s with %s', async (set, engine) => {
    const { precision, recall } = await measure(BARE_LINES[set], engine);
    expect(precision).toBeGreaterThanOrEqual(0.88);
    expect(recall).toBeGreaterThanOrEqual(0.88);
  }, 120_000);

  // One name in ten of these is an ordinary word (方正, 苏醒), which only a page can tell to be a name.
  it.each([
    ['secondKept', 'nodejieba', 0.88],
    ['secondKept', 'jieba-wasm', 0.88],
    ['secondKept', 'intl', 0.86],
    ['thirdKept', 'nodejieba', 0.91],
    ['thirdKept', 'jieba-wasm', 0.91],
    ['thirdKept', 'intl', 0.9],
  ] as const)('is told from a label among rare names and hard labels: %s with %s', async (set, engine, least) => {
    if (engine === 'nodejieba' && !hasNodejieba) return;
    const { precision, recall } = await measure(BARE_LINES[set], engine);
    expect(precision).toBeGreaterThanOrEqual(least);
    expect(recall).toBeGreaterThanOrEqual(0.88);
  }, 120_000);

  it.each(
    (['secondKept', 'thirdKept'] as const).flatMap((set) => (['nodejieba', 'jieba-wasm', 'intl'] as const).map((engine) => [set, engine] as const)),
  )('is an author where it stands below a headline, and a label above it is none: %s with %s', async (set, engine) => {
    if (engine === 'nodejieba' && !hasNodejieba) return;
    const { precision, recall } = await measureOnPages(BARE_LINES[set], engine);
    expect(precision).toBeGreaterThanOrEqual(0.93);
    expect(recall).toBeGreaterThanOrEqual(0.93);
  }, 120_000);

  it.each(['盘金花', '扎西顿珠', '娜仁托娅', '阿依古丽·吐尔逊', '亓晓光'])('may have no surname of the Han, or a rare one: %s', (name) => {
    expect(nameLikeness(name)).toBeGreaterThan(0);
  });

  it.each(['哈尔滨', '关注·民生', '苏州河', '湘绣', '余杭'])('is no place, no speciality, no label with a dot: %s', (label) => {
    expect(nameLikeness(label)).toBeLessThanOrEqual(0);
  });

  it('is vetoed by a dictionary that has it as an ordinary word', () => {
    expect(nameLikeness('高歌', [{ word: '高歌', tag: 'n' }])).toBeLessThan(nameLikeness('高歌'));
  });

  it.each(['江湖志', '文明风', '高铁游', '毕业季'])('is no word with one more letter: %s', (label) => {
    expect(nameLikeness(label, [{ word: label.slice(0, 2), tag: 'n' }, { word: label.slice(2), tag: 'n' }])).toBeLessThan(nameLikeness(`陈明${label.slice(2)}`));
  });

  it('may be spaced out', () => {
    expect(nameLikeness('张　敏')).toBe(nameLikeness('张敏'));
  });

  it('begins with a surname', () => {
    expect(nameLikeness('码头')).toBe(-Infinity);
  });
});
