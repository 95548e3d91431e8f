import type { SourceText, TextEdit } from '../../core/sourceText';
import type { FixedLines, FollowedText } from '../format';
import { coveringEdit } from './coveringEdit';
import { everyRow } from './decode';
import { editPage } from './editPage';
import type { PageChange } from './editPage';
import { senseLanguage } from './layout';
import { PageReader } from './pageReader';
import { viewPage } from './pageView';

const NO_SHIFT = { lines: 0, offset: 0 };

/**
 * A page that follows the edits of its text. To read it for the first time is an edit that puts in all its lines: what comes
 * of an edit is what reading the text anew would give.
 */
export class FollowedPage implements FollowedText {
  dump: FollowedText['dump'];
  private reader: PageReader;

  constructor(source: SourceText, fixed?: FixedLines) {
    this.reader = readerOf(source);
    this.dump = this.readAll(fixed);
  }

  edit(edits: readonly TextEdit[], fixed?: FixedLines): void {
    const { page } = this.reader;
    const source = edits.reduce((before, edit) => before.edited(edit), page.lines.source);
    const cover = coveringEdit(edits);
    const change: PageChange | null = cover ? editPage(page, source, cover) : { splice: { at: 0, removed: 0, inserted: 0 }, dirty: new Uint8Array(page.lines.count), shift: NO_SHIFT };
    if (!change) this.reader = readerOf(source);
    this.dump = change ? this.reader.read(change, fixed) : this.readAll(fixed);
  }

  private readAll(fixed: FixedLines | undefined): FollowedText['dump'] {
    const { count } = this.reader.page.lines;
    return this.reader.read({ splice: { at: 0, removed: 0, inserted: count }, dirty: everyRow(count), shift: NO_SHIFT }, fixed);
  }
}

function readerOf(source: SourceText): PageReader {
  return new PageReader(viewPage(source, senseLanguage(source.text)));
}
