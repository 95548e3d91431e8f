import { holdsBit, setBit, wordsFor } from '../view/bits';
import { capacityFor, grown } from '../view/columns';
import type { PageView } from '../view/pageView';
import { CLOSE_FEATURES, evidenceOf, farEvidenceOf } from './evidence';
import type { FiredFeatures, PageEvidence } from './evidence';
import type { Marks } from './marks';
import { FEATURE_NAMES } from './model';

const WORDS = wordsFor(FEATURE_NAMES.length);

/**
 * What holds of the rows of a page while it is edited. A row that an edit is not close to keeps what was seen of it without
 * looking far; only for what looks far is it looked at again: that is half the work.
 */
export class KeptEvidence {
  /** One bit for each feature, WORDS numbers for each row, by its place. */
  private bits = new Uint32Array(0);

  /** `placeOf` gives the number that a row keeps for as long as it lives. */
  constructor(
    private readonly page: PageView,
    private readonly placeOf: (row: number) => number,
  ) {}

  /** The evidence of the rows from `first` to before `end`, all of which `close` marks, or none: those marked are looked at for everything. */
  of(first: number, end: number, close: Marks): PageEvidence {
    if (!close.has(first)) return this.lookedFar(first, end);
    const evidence = evidenceOf(this.page, first, end);
    for (let row = first; row < end; row++) this.keep(row, evidence.lines, row - first);
    return evidence;
  }

  private lookedFar(first: number, end: number): PageEvidence {
    const { count, lines, pairs } = farEvidenceOf(this.page, first, end);
    const offsets = new Uint32Array(count + 1);
    const ids: number[] = [];
    for (let line = 0; line < count; line++) {
      this.takeClose(first + line, ids);
      for (let at = lines.offsets[line] ?? 0; at < (lines.offsets[line + 1] ?? 0); at++) ids.push(lines.ids[at] ?? 0);
      offsets[line + 1] = ids.length;
    }
    return { count, lines: { offsets, ids: Uint8Array.from(ids) }, pairs };
  }

  private keep(row: number, { offsets, ids }: FiredFeatures, line: number): void {
    const start = this.placeOf(row) * WORDS;
    if (start + WORDS > this.bits.length) this.bits = grown(this.bits, capacityFor(this.placeOf(row) + 1) * WORDS);
    this.bits.fill(0, start, start + WORDS);
    for (let at = offsets[line] ?? 0; at < (offsets[line + 1] ?? 0); at++) setBit(this.bits, start, ids[at] ?? 0);
  }

  /** Adds the close features that were kept of a row. */
  private takeClose(row: number, ids: number[]): void {
    const start = this.placeOf(row) * WORDS;
    for (const id of CLOSE_FEATURES) if (holdsBit(this.bits, start, id)) ids.push(id);
  }
}
