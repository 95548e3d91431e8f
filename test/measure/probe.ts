/**
 * An extension that writes a log of the extension host that it lives in: a line `turn` for each turn, when it ended, `waited` and
 * `atWork`; a line `followed` each time that Broadsheet has followed edits, when and for how long it was at work.
 */
import { appendFileSync } from 'node:fs';
import { PerformanceObserver } from 'node:perf_hooks';
import { eachTurn } from './turns';

/** The path of the log; put in when the probe is packaged. */
declare const LOG: string;

/** Turns with less work than this are not written down, in milliseconds. */
const SHORTEST = 0.5;
/** A turn that took no longer leaves time to write, in milliseconds. */
const IDLE = 2;

export function activate(): void {
  let lines = '';
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntriesByName('broadsheet.followed')) lines += `followed ${Date.now()} ${duration}\n`;
  });
  observer.observe({ entryTypes: ['measure'] });
  eachTurn(({ waited, atWork = waited }) => {
    if (atWork > SHORTEST) lines += `turn ${Date.now()} ${waited} ${atWork}\n`;
    if (lines === '' || waited >= IDLE) return;
    appendFileSync(LOG, lines);
    lines = '';
  });
}
