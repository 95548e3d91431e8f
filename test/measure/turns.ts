import { existsSync, readFileSync } from 'node:fs';

/** A turn of the event loop, in milliseconds. */
export interface Turn {
  /** By the clock: what a user waits, whatever else the machine does. */
  readonly waited: number;
  /** For which this thread itself was at work; not known but on Linux. */
  readonly atWork: number | undefined;
}

/** What the kernel keeps of the main thread: its first number are the nanoseconds at work. */
const SCHEDULER = `/proc/self/task/${process.pid}/schedstat`;

/** Tells of each turn of the event loop until the function that it gives is called; what is done when it is told is of no turn. */
export function eachTurn(tell: (turn: Turn) => void): () => void {
  const knowsWork = existsSync(SCHEDULER);
  const atWorkSoFar = (): number => (knowsWork ? Number(readFileSync(SCHEDULER, 'utf8').split(' ')[0]) / 1e6 : 0);
  let [began, worked] = [performance.now(), atWorkSoFar()];
  const turn = (): void => {
    const [waited, atWork] = [performance.now() - began, atWorkSoFar() - worked];
    tell({ waited, atWork: knowsWork ? atWork : undefined });
    [began, worked] = [performance.now(), atWorkSoFar()];
    timer = setTimeout(turn, 1);
  };
  let timer = setTimeout(turn, 1);
  return () => {
    clearTimeout(timer);
  };
}

/** Watches the turns of the event loop until the function that it gives is called, which tells the longest of each kind. */
export function watchTurns(): () => Turn {
  let longest: Turn | undefined;
  const stop = eachTurn(({ waited, atWork }) => {
    longest = { waited: Math.max(waited, longest?.waited ?? 0), atWork: atWork === undefined ? undefined : Math.max(atWork, longest?.atWork ?? 0) };
  });
  return () => {
    stop();
    return longest ?? { waited: 0, atWork: undefined };
  };
}
