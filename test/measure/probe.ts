/** An extension that writes the turns of the extension host that it lives in to a log: a line each, when it ended, `waited` and `atWork`. */
import { appendFileSync } from 'node:fs';
import { eachTurn } from './turns';

/** The path of the log; put in when the probe is packaged. */
declare const LOG: string;

/** Turns with less work than this are not written down, in milliseconds. */
const SHORTEST = 0.5;
/** A turn that took no longer leaves time to write, in milliseconds. */
const IDLE = 2;

export function activate(): void {
  let turns = '';
  eachTurn(({ waited, atWork = waited }) => {
    if (atWork > SHORTEST) turns += `${Date.now()} ${waited} ${atWork}\n`;
    if (turns === '' || waited >= IDLE) return;
    appendFileSync(LOG, turns);
    turns = '';
  });
}
