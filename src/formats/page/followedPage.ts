import type { SourceText, TextEdit } from '../../core/sourceText';
import type { Steps } from '../../core/steps';
import type { FixedLines, FollowedText } from '../format';
import { coveringEdit } from './coveringEdit';
import { PageEditor } from './pageEditor';
import { PageReader } from './pageReader';
import { LANGUAGE_SAMPLE, senseLanguage } from './view/layout';
import { viewInSteps } from './view/pageViewing';

/**
 * A page that follows the edits of its text. To read it for the first time is an edit that puts in all its lines: what comes
 * of an edit is what reading the text anew would give.
 */
export class FollowedPage implements FollowedText {
  private constructor(
    public dump: FollowedText['dump'],
    private editor: PageEditor,
    private reader: PageReader,
  ) {}

  /** Reads a text for the first time. */
  static *of(source: SourceText, fixed?: FixedLines): Steps<FollowedPage> {
    const page = yield* viewInSteps(source, senseLanguage(source.beginning(LANGUAGE_SAMPLE)));
    const editor = new PageEditor(page);
    const reader = new PageReader(page);
    const dump = yield* reader.read(editor.everything, fixed);
    source.prepareEdits();
    return new FollowedPage(dump, editor, reader);
  }

  *edit(edits: readonly TextEdit[], fixed?: FixedLines): Steps<void> {
    const source = edits.reduce((before, edit) => before.edited(edit), this.dump.source);
    const change = this.editor.edit(source, coveringEdit(edits));
    if (change) this.dump = yield* this.reader.read(change, fixed);
    else ({ dump: this.dump, editor: this.editor, reader: this.reader } = yield* FollowedPage.of(source, fixed));
  }
}
