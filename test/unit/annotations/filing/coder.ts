/**
 * `node coder.js FOLDER POINT`: a coder opens the dump of a folder with what their file holds, codes a passage, and files it as
 * the editor does; dies without a word before the nth thing that is done to the folder. Exit code 0 where there are fewer.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeBody } from '../../../../src/annotations/annotation';
import { Annotations } from '../../../../src/annotations/annotations';
import { coderFileName } from '../../../../src/annotations/coderFiles';
import { readAnnotations, writeAnnotations } from '../../../../src/annotations/jsonLines';
import { namesBeside, readWholeFile, replaceWholeFile } from '../../../../src/core/wholeFile';
import { stepsIn } from '../../core/wholeFile/steps';

const [folder = '', point = '', ...options] = process.argv.slice(2);
const name = coderFileName('page.txt', 'ann');
let left = Number(point);

function mayDie(): void {
  if (left-- === 0) process.kill(process.pid, 'SIGKILL');
}

async function textIfThere(file: string): Promise<string | undefined> {
  const path = join(folder, file);
  return Promise.resolve(existsSync(path) ? readFileSync(path, 'utf8') : undefined);
}

async function code(): Promise<void> {
  const text = readFileSync(join(folder, 'page.txt'), 'utf8');
  const held = readAnnotations((await readWholeFile(textIfThere, namesBeside(name))) ?? '');
  const annotations = new Annotations({ source: 'page.txt', text: () => text, newId: () => 'urn:uuid:new', now: () => '2026-03-19T09:00:00.000Z' }, 'ann');
  annotations.load('ann', held);
  const start = text.indexOf('孙望舒');
  annotations.add([{ place: { spans: [{ start, end: start + 3 }] }, bodies: [codeBody('person')] }]);
  await replaceWholeFile(stepsIn(folder, { deletesFirst: options.includes('--deletes-first'), before: mayDie }), namesBeside(name), writeAnnotations(annotations.merged(held)));
  mayDie();
}

void code();
