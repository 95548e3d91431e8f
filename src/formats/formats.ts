import type { Dump } from '../core/dump';
import { SourceText } from '../core/sourceText';
import { SAMPLE_LENGTH } from './format';
import type { Evidence, FixedLines, Format } from './format';
import { pageFormat } from './page/pageFormat';

/** Every family of dumps, the most specific first: of two that are equally sure, the earlier wins. */
export const FORMATS: readonly Format[] = [pageFormat];

/** What detection says of a file. */
export interface Detection extends Evidence {
  /** The family with the strongest evidence. */
  readonly format: Format;
}

/** Judges the beginning of a text; only the first SAMPLE_LENGTH UTF-16 units are read. Never throws. */
export function detectFormat(text: string): Detection {
  const sample = text.slice(0, SAMPLE_LENGTH);
  return FORMATS.map((format) => ({ format, ...format.detect(sample) })).reduce((best, next) =>
    next.confidence > best.confidence ? next : best,
  );
}

/** Parses a text as the family that its beginning speaks for most, around what is fixed; free-form pages where none does. Never throws. */
export function parseDump(text: string, fixed?: FixedLines): Dump {
  const { format, confidence } = detectFormat(text);
  return { ...format.parse(new SourceText(text), fixed), confidence };
}

/** The format with the id that a dump names. Throws for an id that no format has. */
export function formatById(id: string): Format {
  const format = FORMATS.find((candidate) => candidate.id === id);
  if (!format) throw new Error(`No format has the id ${id}`);
  return format;
}
