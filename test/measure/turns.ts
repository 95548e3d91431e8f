import { existsSync, readFileSync } from 'node:fs';

/** The longest turn of the event loop that was seen, in milliseconds. */
export interface LongestTurn {
  /** By the clock: what a user waits, whatever else the machine does. */
  readonly waited: number;
  /** For which this thread itself was at work; not known but on Linux. */
  readonly atWork: number | undefined;
}

/** What the kernel keeps of the main thread: its first number are the nanoseconds at work. */
const SCHEDULER = `/proc/self/task/${process.pid}/schedstat`;

/** Watches the turns of the event loop until the function that it gives is called. */
export function watchTurns(): () => LongestTurn {
  const knowsWork = existsSync(SCHEDULER);
  const atWorkSoFar = (): number => (knowsWork ? Number(readFileSync(SCHEDULER, 'utf8').split(' ')[0]) / 1e6 : 0);
  let [waited, atWork] = [0, 0];
  let [began, worked] = [performance.now(), atWorkSoFar()];
  const turn = (): void => {
    waited = Math.max(waited, performance.now() - began);
    atWork = Math.max(atWork, atWorkSoFar() - worked);
    [began, worked] = [performance.now(), atWorkSoFar()];
    timer = setTimeout(turn, 1);
  };
  let timer = setTimeout(turn, 1);
  return () => {
    clearTimeout(timer);
    return { waited, atWork: knowsWork ? atWork : undefined };
  };
}
