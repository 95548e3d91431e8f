/** The least processor time of seven runs, in microseconds: other programs on the machine do not count. */
function cost(run: () => void): number {
  const runs = [0, 1, 2, 3, 4, 5, 6].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...runs);
}

/**
 * By how much eight times the input costs more: about 8 where the time is linear, 64 where it is quadratic.
 * Costs under a millisecond are taken for one.
 */
export function growth(run: (times: number) => unknown): number {
  run(1);
  return cost(() => { run(8); }) / Math.max(cost(() => { run(1); }), 1000);
}
