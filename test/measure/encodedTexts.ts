import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const TEST = resolve(import.meta.dirname, '..');

/** A fixture, and the language that most of its letters are of. */
export interface FixtureText {
  readonly file: string;
  readonly language: string;
}

/** Every text of test/pages, test/families and test/encodings. */
export function texts(): readonly FixtureText[] {
  return ['pages', 'families', 'encodings'].flatMap(filesUnder).map((file) => ({ file, language: languageOf(readFileSync(file, 'utf8')) }));
}

function filesUnder(folder: string): string[] {
  try {
    return readdirSync(join(TEST, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt')).map((name) => join(TEST, folder, name));
  } catch {
    return [];
  }
}

function languageOf(text: string): string {
  if (/[가-힣]{2}/.test(text)) return 'ko';
  if (/[ぁ-ゖ]{2}/.test(text)) return 'ja';
  if (/[们这国说为]/.test(text)) return 'zh';
  if (/[們這國說為報]/.test(text)) return 'zh-Hant';
  if (/[а-я]{2}/.test(text)) return 'ru';
  return 'latin';
}
