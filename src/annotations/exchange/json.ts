import { reasonOf } from '../../core/reason';
import { ExchangeError } from './exchangeError';
import type { ExchangeFile } from './format';

/** Allowed inside JSON strings, but line ends to many programs that read line by line. */
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/g;

export type JsonRecord = Readonly<Record<string, unknown>>;

/** A value as a line of JSON Lines, LF included. */
export function jsonLine(value: object): string {
  return `${JSON.stringify(value).replace(OTHER_LINE_ENDS, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

/** The value as an object; undefined where it is none. */
export function recordIn(value: unknown): JsonRecord | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : undefined; // just seen to be one
}

/** The value as a list; empty where it is none. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []; // Array.isArray gives any[]
}

/** The objects in a list; whatever else is in it is left out. */
export function recordsIn(value: unknown): readonly JsonRecord[] {
  return listIn(value).map(recordIn).filter((item) => item !== undefined);
}

/** The value as a text that is not empty. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The value as a text, which may be empty: what is annotated can be. */
export function wholeTextIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The texts in a list; whatever else is in it is left out. A text by itself is a list of one. */
export function textsIn(value: unknown): readonly string[] {
  return (typeof value === 'string' ? [value] : listIn(value)).flatMap((item) => textIn(item) ?? []);
}

/** The text of a file, without a byte order mark, line ends as LF. Throws ExchangeError where it is not UTF-8. */
export function fileText({ name, content }: ExchangeFile): string {
  try {
    const text = typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content);
    return text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
  } catch {
    throw new ExchangeError(`${name} is not UTF-8 text`);
  }
}

/** The value that a file of JSON holds. Throws ExchangeError where it is none. */
export function fileJson(file: ExchangeFile): unknown {
  return parsed(fileText(file), file.name);
}

/** The objects of a JSON Lines file with their 1-based lines; a file that is one JSON list is read as well. Throws ExchangeError, which names the line, for anything else. */
export function fileRecords(file: ExchangeFile): readonly JsonRecord[] {
  const text = fileText(file);
  if (text.trimStart().startsWith('[')) return recordsIn(parsed(text, file.name));
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const record = recordIn(parsed(line, `${file.name}, line ${index + 1}`));
    if (!record) throw new ExchangeError(`${file.name}, line ${index + 1}: a JSON object was expected`);
    return [record];
  });
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ExchangeError(`${where} is not JSON: ${reasonOf(error)}`);
  }
}
