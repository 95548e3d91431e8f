import { readSignedMoney } from './moneySigns';
import { digitsEnd } from './numeral';
import type { Reader } from './print';

export const ENGLISH_START = /[0-9A-Za-z$€£]/;
export const readersOfEnglish: readonly Reader[] = [readSignedMoney];
export function skipEnglish(text: string, at: number): number {
  return Math.max(at + 1, digitsEnd(text, at));
}
