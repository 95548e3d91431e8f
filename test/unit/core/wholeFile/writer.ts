/**
 * `node writer.js FOLDER NAME TEXT POINT [--deletes-first]`: replaces a file, and dies without a word before the nth thing
 * that it does to the folder, or behind all of them. Exit code 0 where there are fewer.
 */
import { namesBeside, replaceWholeFile } from '../../../../src/core/wholeFile';
import { stepsIn } from './steps';

const [folder = '', name = '', text = '', point = '', deletesFirst] = process.argv.slice(2);
let left = Number(point);

function mayDie(): void {
  if (left-- === 0) process.kill(process.pid, 'SIGKILL');
}

void replaceWholeFile(stepsIn(folder, { deletesFirst: deletesFirst !== undefined, before: mayDie }), namesBeside(name), text).then(mayDie);
