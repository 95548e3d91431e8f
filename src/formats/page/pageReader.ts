import type { Dump } from '../../core/dump';
import type { Steps } from '../../core/steps';
import type { FixedLines } from '../format';
import { evidenceOf } from './decoder/evidence';
import type { Marks } from './decoder/marks';
import { pageModel } from './decoder/model';
import { Trellis } from './decoder/trellis';
import { biasOf, fixedRows } from './fixes';
import type { FixedRows } from './fixes';
import type { PageChange } from './pageEditor';
import { Assembly } from './stories/assemble';
import type { PageView } from './view/pageView';

/** So many rows are looked at in a step. */
const STEP = 64;

/** Reads a page again and again while it is edited: what a change leaves alone is kept. The first time, all rows are inserted. */
export class PageReader {
  private readonly trellis: Trellis;
  private readonly assembly: Assembly;
  /** What was fixed the last time, by place in the trellis. */
  private fixes = new Map<number, Int32Array>();

  constructor(private readonly page: PageView) {
    this.trellis = new Trellis(pageModel(page));
    this.assembly = new Assembly(page, this.trellis);
  }

  /** Reads the page after a change, around what is fixed. */
  *read({ splice, dirty }: PageChange, fixed: FixedLines | undefined): Steps<Omit<Dump, 'confidence'>> {
    this.trellis.splice(splice);
    const rows = fixedRows(this.page, fixed);
    this.fix(rows, dirty);
    yield* this.score(rows, dirty);
    const changed = yield* this.trellis.decoding(dirty);
    changed.fill(splice.at, splice.at + splice.inserted);
    return yield* this.assembly.assembling(splice, changed);
  }

  /** Marks the rows that are fixed otherwise than the last time. */
  private fix(rows: FixedRows, dirty: Marks): void {
    const before = this.fixes;
    this.fixes = new Map([...rows].map(([row, scores]) => [this.trellis.placeOf(row), scores]));
    for (const [row, scores] of rows) if (!isSame(before.get(this.trellis.placeOf(row)), scores)) dirty.mark(row);
    for (const place of before.keys()) {
      const row = this.fixes.has(place) ? -1 : this.trellis.rowAt(place);
      if (row !== -1) dirty.mark(row);
    }
  }

  private *score(rows: FixedRows, dirty: Marks): Steps<void> {
    const bias = biasOf(rows);
    for (const [first, end] of dirty.runs()) {
      for (let from = first; from < end; from += STEP) {
        this.trellis.score(from, evidenceOf(this.page, from, Math.min(end, from + STEP)), bias);
        yield;
      }
    }
  }
}

function isSame(a: Int32Array | undefined, b: Int32Array): boolean {
  return a?.every((value, index) => value === b[index]) === true;
}
