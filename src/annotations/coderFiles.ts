import { CORRECTIONS_SUFFIX } from './correction';

/** What the names of annotation files end with: `page-1.txt.ann.annotations.jsonl`. */
export const ANNOTATIONS_SUFFIX = '.annotations.jsonl';

/** What names of files cannot hold on some system, points, and white space. */
const UNSAFE = /[\\/:*?"<>|.\s\p{Cc}]+/gu;
/** Whose name this is has another file: the corrections are in it. */
const TAKEN = 'outline';

/** A coder as files are named after them: `Ann Lee` is `Ann-Lee`. Never empty. */
export function coderFileKey(coder: string): string {
  const key = coder.trim().replace(UNSAFE, '-').replace(/^-+|-+$/g, '');
  if (key === '') return 'coder';
  return key.toLowerCase() === TAKEN ? `${key}-coder` : key;
}

/** The name of the file beside a dump that a coder's annotations are in. */
export function coderFileName(dump: string, coder: string): string {
  return `${dump}.${coderFileKey(coder)}${ANNOTATIONS_SUFFIX}`;
}

/** Whose annotations of a dump a file beside it holds, as the file is named; undefined for any other file. */
export function coderOfFile(dump: string, name: string): string | undefined {
  if (!name.startsWith(`${dump}.`) || !name.endsWith(ANNOTATIONS_SUFFIX) || name === `${dump}${CORRECTIONS_SUFFIX}`) return undefined;
  const key = name.slice(dump.length + 1, -ANNOTATIONS_SUFFIX.length);
  // `page.txt.old.ann.annotations.jsonl` is of the dump `page.txt.old`.
  return key === '' || key.includes('.') ? undefined : key;
}
