/** Runs that are not counted: the compiler of the engine has its say first. */
const WARM_UP = 1;

/** Median processor time of several warm runs, in milliseconds: other programs on the machine do not count. */
export function medianTime(run: () => unknown, runs = 5): number {
  for (let round = 0; round < WARM_UP; round++) run();
  const times = Array.from({ length: runs }, () => timeOf(run)).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

function timeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What the result of a run keeps in memory, in bytes; needs `node --expose-gc`. */
export function retainedMemory(run: () => unknown): number {
  // What the first run leaves behind for good (compiled code, caches) is not the result's.
  runAndForget(run);
  const before = usedMemory();
  const kept = [run()];
  const after = usedMemory();
  kept.length = 0;
  return after - before;
}

/** A function of its own: the frame of the caller would hold the result on. */
function runAndForget(run: () => unknown): void {
  run();
}

function usedMemory(): number {
  if (globalThis.gc === undefined) throw new Error('Start node with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
