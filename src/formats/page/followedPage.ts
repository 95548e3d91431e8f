import type { SourceText, TextEdit } from '../../core/sourceText';
import type { FixedLines, FollowedText } from '../format';
import { coveringEdit } from './coveringEdit';
import { LANGUAGE_SAMPLE, senseLanguage } from './layout';
import { PageEditor } from './pageEditor';
import { PageReader } from './pageReader';
import { viewPage } from './pageView';

/**
 * A page that follows the edits of its text. To read it for the first time is an edit that puts in all its lines: what comes
 * of an edit is what reading the text anew would give.
 */
export class FollowedPage implements FollowedText {
  dump: FollowedText['dump'];
  private editor: PageEditor;
  private reader: PageReader;

  constructor(source: SourceText, fixed?: FixedLines) {
    const page = viewPage(source, senseLanguage(source.beginning(LANGUAGE_SAMPLE)));
    this.editor = new PageEditor(page);
    this.reader = new PageReader(page);
    this.dump = this.reader.read(this.editor.everything, fixed);
  }

  edit(edits: readonly TextEdit[], fixed?: FixedLines): void {
    const source = edits.reduce((before, edit) => before.edited(edit), this.dump.source);
    const change = this.editor.edit(source, coveringEdit(edits));
    if (change) this.dump = this.reader.read(change, fixed);
    else ({ dump: this.dump, editor: this.editor, reader: this.reader } = new FollowedPage(source, fixed));
  }
}
