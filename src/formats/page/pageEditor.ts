import type { SourceText } from '../../core/sourceText';
import type { CoveringEdit } from './coveringEdit';
import { Marks } from './decoder/marks';
import type { RowRange, RowSplice } from './view/columns';
import { LayoutCounts, isTraditional, senseLanguage } from './view/layout';
import { rowAtOrBefore, spliceTable, tableOf } from './view/lines';
import type { Mutable, Shift } from './view/lines';
import type { PageView } from './view/pageView';
import { spliceView } from './view/pageViewing';
import { REPEAT_REACH, markRepeats } from './view/repeats';
import { FEATURE_REACH } from './view/rows';
import { TOWN_SAMPLE, senseTown } from './view/town';

/** What an edit does to the rows of a page. */
export interface PageChange {
  readonly splice: RowSplice;
  /** The rows whose features may be others. */
  readonly dirty: Marks;
}

/** Makes a page that of its text after edits: only the lines in and around them are looked at. */
export class PageEditor {
  private readonly counts = new LayoutCounts();
  private readonly dirty = new Marks();

  constructor(private readonly page: Mutable<PageView>) {
    this.counts.count(page.lines, 0, page.lines.count, 1);
  }

  /** The change that puts in all rows of a page. */
  get everything(): PageChange {
    const { count } = this.page.lines;
    return { splice: { at: 0, removed: 0, inserted: count }, dirty: this.dirty.clear(count).fill(0, count) };
  }

  /**
   * Makes the page that of `source`, its text after the edit, if there is one. Gives null where the edit changes what is sensed of the whole (language, town,
   * layout): then the page is half changed, and has to be made anew. What is given is valid until the next edit.
   */
  edit(source: SourceText, edit: CoveringEdit | null): PageChange | null {
    const { page } = this;
    if (!edit) return { splice: { at: 0, removed: 0, inserted: 0 }, dirty: this.dirty.clear(page.lines.count) };
    if (sampleChanges(page, source, edit)) return null;
    const { count } = page.lines;
    const shift = { lines: source.lineCount - page.lines.source.lineCount, offset: source.length - page.lines.source.length };
    const splice = this.spliceLines(source, edit, shift);
    if (!isSame(this.counts.layout, page.layout)) return null;
    const viewed = spliceView(page, count, splice);
    const dirty = this.dirty.clear(page.lines.count).fill(viewed.first - FEATURE_REACH, viewed.end + FEATURE_REACH);
    repeatAgain(page, viewed, dirty);
    return { splice, dirty };
  }

  /** Reads the lines of an edit again, and the one behind: it knows of the blank lines before it. */
  private spliceLines(source: SourceText, { start, end }: CoveringEdit, shift: Shift): RowSplice {
    const { lines } = this.page;
    const at = rowAtOrBefore(lines, lines.source.lineAt(start) - 1) + 1;
    const behind = rowAtOrBefore(lines, lines.source.lineAt(end)) + 1;
    const isLast = behind === lines.count;
    const first = at === 0 ? 0 : (lines.number[at - 1] ?? 0) + 1;
    const last = isLast ? source.lineCount - 1 : (lines.number[behind] ?? 0) + shift.lines;
    const rows = tableOf(source, { first, last });
    const splice = { at, removed: behind - at + (isLast ? 0 : 1), inserted: rows.count };
    this.counts.count(lines, at, at + splice.removed, -1);
    spliceTable(lines, source, rows, splice, shift);
    this.counts.count(lines, at, at + splice.inserted, 1);
    return splice;
  }
}

function sampleChanges(page: PageView, source: SourceText, { start }: CoveringEdit): boolean {
  if (start >= TOWN_SAMPLE) return false;
  const sample = source.beginning(TOWN_SAMPLE);
  const language = senseLanguage(sample);
  return language !== page.language || (language === 'zh' && isTraditional(sample)) !== page.traditional || senseTown(sample) !== page.town;
}

/** Looks again which lines near those that an edit has changed stand twice: the lines around them know of it too. */
function repeatAgain({ letters, lines, repeats }: PageView, viewed: RowRange, dirty: Marks): void {
  const first = Math.max(0, viewed.first - REPEAT_REACH);
  const end = Math.min(lines.count, viewed.end + REPEAT_REACH);
  const before = repeats.slice(first, end);
  markRepeats(letters, lines.count, first, end, repeats);
  for (let row = first; row < end; row++) {
    if (repeats[row] !== before[row - first]) dirty.fill(row - FEATURE_REACH, row + FEATURE_REACH + 1);
  }
}

function isSame<Sensed extends object>(a: Sensed, b: Sensed): boolean {
  return (Object.keys(a) as (keyof Sensed)[]).every((key) => a[key] === b[key]);
}
