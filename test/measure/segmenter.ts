/**
 * `npm run measure:segmenter`: what cutting words costs with each engine: from a cold start to the first answer, for one MB of text that is
 * cut and tagged, how long the process that asks was kept from other work at a time, and for how much of that it was itself at work, and its
 * memory after 20 starts and stops. Of times the best of some runs counts: what else the machine does only adds to them.
 */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Segmenter } from '../../src/segmenter/segmenter';
import { ENGINES } from '../../src/words/wordSegmenter';
import type { EngineId } from '../../src/words/wordSegmenter';
import { printTable } from '../bench/table';
import { makeDump } from '../bench/texts';
import { repository } from '../vscode/paths';
import { runScript } from '../vscode/progress';
import { watchTurns } from './turns';

const MB = 2 ** 20;
const CYCLES = 20;
const RUNS = 3;
const folder = join(repository, 'dist', 'segmenter');

const megabytes = (bytes: number): string => (bytes / MB).toFixed(1);
const milliseconds = (time: number): string => time.toFixed(0);

/** What one run from a cold start takes, in milliseconds. */
interface Run {
  readonly first: number;
  readonly cutting: number;
  readonly tagging: number;
  readonly longestWait: number;
  readonly longestWork: number;
}

/** One row of the table: everything that is measured of one engine. */
async function measure(engine: EngineId, text: string): Promise<string[]> {
  const size = Buffer.byteLength(text) / MB;
  const runs: Run[] = [];
  while (runs.length < RUNS) runs.push(await run(engine, text.split('\n')));
  const best = (key: keyof Run): number => Math.min(...runs.map((each) => each[key]));
  return [engine, milliseconds(best('first')), (size / (best('cutting') / 1000)).toFixed(2), milliseconds(best('tagging') / size), milliseconds(best('longestWait')), milliseconds(best('longestWork')), await growth(engine)];
}

async function run(engine: EngineId, lines: readonly string[]): Promise<Run> {
  const segmenter = new Segmenter({ folder, engine });
  await wait(200);
  const longestTurn = watchTurns();
  const first = await timed(() => segmenter.cut([lines[0] ?? '']));
  const cutting = await timed(() => segmenter.cut(lines));
  const tagging = await timed(() => segmenter.tag(lines));
  const { waited, atWork = waited } = longestTurn();
  segmenter.dispose();
  if (segmenter.engine !== engine) throw new Error(`${engine} cannot be had here: ${segmenter.engine} answers`);
  return { first, cutting, tagging, longestWait: waited, longestWork: atWork };
}

/** How much larger this process is after as many starts and stops as a long day has. */
async function growth(engine: EngineId): Promise<string> {
  const sizes: number[] = [];
  for (let cycle = 0; cycle <= CYCLES; cycle++) {
    const segmenter = new Segmenter({ folder, engine });
    await segmenter.cut(['渔民把小船停在码头上']);
    segmenter.dispose();
    globalThis.gc?.();
    sizes.push(process.memoryUsage().rss);
  }
  return `${megabytes(sizes[1] ?? 0)} → ${megabytes(sizes.at(-1) ?? 0)}`;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

void runScript(async () => {
  const text = makeDump(MB);
  for (const engine of ENGINES) printTable(`1 MB of text, ${engine}`, ['', 'first answer ms', 'cut MB/s', 'tag ms/MB', 'longest wait ms', 'of it at work ms', `MB of memory, start 1 → ${CYCLES}`], [await measure(engine, text)]);
  return 0;
});
