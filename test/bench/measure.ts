import { setTimeout as wait } from 'node:timers/promises';

/** Runs that are not counted: the compiler of the engine has its say first. */
const WARM_UP = 1;
/** Time between two short runs, in milliseconds: less than the fastest typist needs. */
const BETWEEN = 10;

/** Median processor time of several warm runs, in milliseconds: other programs on the machine do not count. */
export function medianTime(run: () => unknown, runs = 5): number {
  for (let round = 0; round < WARM_UP; round++) run();
  return median(Array.from({ length: runs }, () => timeOf(run)));
}

function timeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Median and 99th percentile of many short runs, in milliseconds. Of each, the shorter of processor time (which counts what
 * the engine does beside) and time (which counts what other programs do meanwhile). Between two runs the engine has its turn, as
 * between two keystrokes.
 */
export async function quantiles(run: () => unknown, runs: number): Promise<{ median: number; p99: number }> {
  const times: number[] = [];
  while (times.length < runs) {
    const began = performance.now();
    const processor = timeOf(run);
    times.push(Math.min(processor, performance.now() - began));
    await wait(BETWEEN);
  }
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** The value below which a share of the values lies, from 0 to 1; 0 where there are none. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

/** What the result of a run keeps in memory, in bytes, the median of several runs; needs `node --expose-gc`. */
export function retainedMemory(run: () => unknown): number {
  return median([1, 2, 3, 4, 5].map(() => keptBy(run)));
}

function keptBy(run: () => unknown): number {
  const before = usedMemory();
  const kept = [run()];
  const after = usedMemory();
  kept.length = 0;
  return after - before;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function usedMemory(): number {
  if (globalThis.gc === undefined) throw new Error('Start node with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
