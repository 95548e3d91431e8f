import type { Dump } from '../../src/core/dump';
import { SourceText } from '../../src/core/sourceText';
import { atOneGo } from '../../src/core/steps';
import type { FixedLines } from '../../src/formats/format';
import { pageReader } from '../../src/formats/page/pageFormat';

/** Parses a text as a free-form page, whatever else its beginning may speak for, and without waiting for anything. */
export function parsePage(text: string, fixed?: FixedLines): Dump {
  return Object.assign(atOneGo(pageReader.parse(new SourceText(text), fixed)), { confidence: 1 });
}
