import type { Dump } from '../core/dump';

/** So much of a dump shows what country's paper it is. */
const SAMPLE = 20_000;
const TRADITIONAL = /[萬億國們這個]/g;
const SIMPLIFIED = /[万亿国们这个]/g;
const HONG_KONG = /港元|港鐵|特區|警署|新界|九龍|房署|[啲嘅唔咗冇]/g;
const TAIWAN = /民國|台灣|臺|中央社|縣府|新台幣|市府|鄉|公所/g;

const known = new WeakMap<Dump, string>();

/** ISO 4217 code of what a dump's paper calls 元: by its characters and by what only the papers of one place print. */
export function yuanOf(dump: Dump): string {
  const code = known.get(dump) ?? senseYuan(dump.source.slice({ start: 0, end: Math.min(SAMPLE, dump.source.length) }));
  known.set(dump, code);
  return code;
}

function senseYuan(text: string): string {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  if (count(TRADITIONAL) <= count(SIMPLIFIED)) return 'CNY';
  return count(HONG_KONG) > count(TAIWAN) ? 'HKD' : 'TWD';
}
