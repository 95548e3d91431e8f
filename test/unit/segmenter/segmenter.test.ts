import { kill } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Segmenter } from '../../../src/segmenter/segmenter';
import type { SegmenterEvent, SegmenterOptions } from '../../../src/segmenter/segmenter';
import { engineFolder, hasNodejieba } from './engineFolder';

const SENTENCE = '渔民把小船停在码头上';

interface Watched {
  readonly segmenter: Segmenter;
  readonly events: SegmenterEvent[];
}

/** A segmenter that is disposed with its test, and what it tells. */
function watched(options: Omit<SegmenterOptions, 'tell'>): Watched {
  const events: SegmenterEvent[] = [];
  const segmenter = new Segmenter({ ...options, tell: (event) => events.push(event) });
  onTestFinished(() => {
    segmenter.dispose();
  });
  return { segmenter, events };
}

/** The process that was started last. */
function pidOf(events: readonly SegmenterEvent[]): number {
  const started = events.findLast((event) => event.kind === 'started');
  if (started?.pid === undefined) throw new Error('no process was started');
  return started.pid;
}

function isRunning(pid: number): boolean {
  try {
    return kill(pid, 0);
  } catch {
    return false;
  }
}

async function ends(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && isRunning(pid); tries++) await wait(20);
  return !isRunning(pid);
}

const kinds = (events: readonly SegmenterEvent[]): string[] => events.map(({ kind }) => kind);

// A busy machine takes its time to start a process.
vi.setConfig({ testTimeout: 180_000 });

describe.skipIf(!hasNodejieba)('nodejieba', () => {
  it('cuts, tags and weighs words', async () => {
    const { segmenter } = watched({ folder: engineFolder() });
    expect(await segmenter.cut([SENTENCE])).toEqual([['渔民', '把', '小船', '停', '在', '码头', '上']]);
    const [tagged] = await segmenter.tag(['渔民出海']);
    expect(tagged?.[0]).toEqual({ word: '渔民', tag: 'n' });
    const [keywords] = await segmenter.keywords(['渔民说,渔民靠码头。'], 2);
    expect(keywords?.map(({ word }) => word)).toEqual(['渔民', '码头']);
    expect(segmenter.engine).toBe('nodejieba');
  });

  it('runs in one process, which is started by the first call', async () => {
    const { segmenter, events } = watched({ folder: engineFolder() });
    expect(events).toEqual([]);
    await Promise.all([segmenter.cut([SENTENCE]), segmenter.cut([SENTENCE]), segmenter.tag([SENTENCE])]);
    expect(kinds(events)).toEqual(['started']);
  });

  it('knows the words that it is told', async () => {
    const known = watched({ folder: engineFolder(), words: ['渡口节', '云畔号 nz'] });
    expect(await known.segmenter.tag(['渡口节上云畔号开航'])).toEqual([
      [
        { word: '渡口节', tag: 'n' },
        { word: '上', tag: 'f' },
        { word: '云畔号', tag: 'nz' },
        { word: '开航', tag: 'v' },
      ],
    ]);
  });

  it('is started again after its process was killed in the middle of a call', async () => {
    const { segmenter, events } = watched({ folder: engineFolder() });
    await segmenter.cut([SENTENCE]);
    const pid = pidOf(events);
    kill(pid, 'SIGSTOP');
    const answer = segmenter.cut([SENTENCE]);
    kill(pid, 'SIGKILL');
    expect(await answer).toEqual([['渔民', '把', '小船', '停', '在', '码头', '上']]);
    expect(kinds(events)).toEqual(['started', 'died', 'started']);
    expect(segmenter.engine).toBe('nodejieba');
  });

  it('is given up for jieba-wasm when its process dies again', async () => {
    const { segmenter, events } = watched({ folder: engineFolder() });
    await segmenter.cut([SENTENCE]);
    for (let deaths = 0; deaths < 2; deaths++) {
      kill(pidOf(events), 'SIGKILL');
      expect(await segmenter.cut([SENTENCE])).toHaveLength(1);
    }
    expect(segmenter.engine).toBe('jieba-wasm');
    expect(events.filter(({ kind }) => kind === 'fellBack')).toMatchObject([{ engine: 'nodejieba', to: 'jieba-wasm', expected: false }]);
  });

  it('is ended when it hangs', async () => {
    const { segmenter, events } = watched({ folder: engineFolder(), patience: { start: 20_000, call: 300 } });
    await segmenter.cut([SENTENCE]);
    const pid = pidOf(events);
    kill(pid, 'SIGSTOP');
    expect(await segmenter.cut([SENTENCE])).toHaveLength(1);
    expect(events).toContainEqual({ kind: 'died', engine: 'nodejieba', reason: 'it does not answer' });
    expect(await ends(pid)).toBe(true);
  });

  it('serves two windows at once, one of which lives on when the other’s process dies', async () => {
    const folder = engineFolder();
    const [one, other] = [watched({ folder }), watched({ folder })];
    await Promise.all([one.segmenter.cut([SENTENCE]), other.segmenter.cut([SENTENCE])]);
    expect(pidOf(one.events)).not.toBe(pidOf(other.events));
    kill(pidOf(one.events), 'SIGKILL');
    await other.segmenter.cut([SENTENCE]);
    expect(kinds(other.events)).toEqual(['started']);
  });

  it.each(['jieba.dict.utf8', 'idf.utf8'])('is not loaded without %s, which would end its process', async (name) => {
    const { segmenter, events } = watched({ folder: engineFolder({ [name]: null }) });
    expect(await segmenter.cut([SENTENCE])).toHaveLength(1);
    expect(events[0]).toMatchObject({ kind: 'fellBack', to: 'jieba-wasm', expected: false, reason: expect.stringContaining(`${name} not found`) as string });
    expect(kinds(events)).toEqual(['fellBack', 'started']);
  });
});

describe('Where nodejieba cannot be had', () => {
  it('jieba-wasm answers, and nobody is to blame for an addon that was never there', async () => {
    const { segmenter, events } = watched({ folder: engineFolder({ 'nodejieba.node': null }) });
    expect(await segmenter.cut([SENTENCE])).toEqual([['渔民', '把', '小船', '停', '在', '码头', '上']]);
    expect(events[0]).toMatchObject({ kind: 'fellBack', engine: 'nodejieba', to: 'jieba-wasm', expected: true });
    expect(await segmenter.tag(['渔民出海'])).toMatchObject([[{ word: '渔民', tag: 'n' }, {}]]);
  });

  it('jieba-wasm answers in place of an addon that is garbage', async () => {
    const { segmenter, events } = watched({ folder: engineFolder({ 'nodejieba.node': 'no addon at all' }) });
    expect(await segmenter.cut([SENTENCE])).toHaveLength(1);
    expect(segmenter.engine).toBe('jieba-wasm');
    expect(events.find(({ kind }) => kind === 'fellBack')).toMatchObject({ expected: false });
  });

  it('Intl.Segmenter answers where nothing else is there', async () => {
    const { segmenter } = watched({ folder: '/no/such/folder' });
    expect((await segmenter.cut([SENTENCE]))[0]?.join('')).toBe(SENTENCE);
    expect(segmenter.engine).toBe('intl');
  });

  it('the engine that was asked for is the first to be tried', async () => {
    const { segmenter } = watched({ folder: engineFolder(), engine: 'jieba-wasm' });
    await segmenter.cut([SENTENCE]);
    expect(segmenter.engine).toBe('jieba-wasm');
  });
});

describe('A process that is no longer needed', () => {
  it('ends after a while, and is started again by the next call', async () => {
    const { segmenter, events } = watched({ folder: engineFolder(), engine: 'jieba-wasm', idle: 10 });
    await segmenter.cut([SENTENCE]);
    expect(await ends(pidOf(events))).toBe(true);
    await segmenter.cut([SENTENCE]);
    expect(kinds(events).slice(0, 3)).toEqual(['started', 'stopped', 'started']);
  });

  it('ends with whoever has it', async () => {
    const { segmenter, events } = watched({ folder: engineFolder(), engine: 'jieba-wasm' });
    await segmenter.cut([SENTENCE]);
    segmenter.dispose();
    expect(await ends(pidOf(events))).toBe(true);
  });
});

describe('A call', () => {
  it('gives the words of each text, which are the text again, whatever its length', async () => {
    const { segmenter } = watched({ folder: engineFolder(), engine: 'jieba-wasm' });
    const texts = [SENTENCE.repeat(3000), '', '两行\n字', `${SENTENCE}。`.repeat(900)];
    const answers = await segmenter.cut(texts);
    expect(answers.map((words) => words.join(''))).toEqual(texts);
  });

  it('can be given up', async () => {
    const { segmenter } = watched({ folder: engineFolder(), engine: 'jieba-wasm' });
    const controller = new AbortController();
    const answer = segmenter.cut([SENTENCE.repeat(50_000)], controller.signal);
    controller.abort();
    await expect(answer).rejects.toThrow(/abort/i);
  });
});
