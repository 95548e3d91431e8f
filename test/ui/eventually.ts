import { setTimeout as wait } from 'node:timers/promises';

const timeoutMs = 30_000;
const intervalMs = 100;

/**
 * Repeats a check until it holds, since a workbench shows things when it is ready:
 * `await eventually(async () => assert.deepEqual(await workbench.treeRows(), […]))`.
 * @throws what the check throws at its last try, 30 seconds after the first.
 */
export async function eventually<T>(check: () => Promise<T> | T): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) {
        throw error;
      }
      await wait(intervalMs);
    }
  }
}
