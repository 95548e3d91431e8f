import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import type { TextEdit } from '../../../../src/core/sourceText';
import { coveringEdit } from '../../../../src/formats/page/coveringEdit';
import { evidenceOf } from '../../../../src/formats/page/decoder/evidence';
import type { FiredFeatures, PageEvidence } from '../../../../src/formats/page/decoder/evidence';
import { FEATURE_NAMES, PAIR_FEATURE_NAMES, pageModel } from '../../../../src/formats/page/decoder/model';
import { Trellis } from '../../../../src/formats/page/decoder/trellis';
import { PageEditor } from '../../../../src/formats/page/pageEditor';
import type { PageChange } from '../../../../src/formats/page/pageEditor';
import { LANGUAGE_SAMPLE, senseLanguage } from '../../../../src/formats/page/view/layout';
import type { PageView } from '../../../../src/formats/page/view/pageView';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';

/** Every twelfth page, and every fourth text of a site. */
const PAGES = [['tuning', 12], ['sites', 4]].flatMap(([folder, each]) => {
  const names = readdirSync(join('test', 'pages', String(folder))).filter((name) => name.endsWith('.txt'));
  return names.filter((_, index) => index % Number(each) === 0).map((name) => readFileSync(join('test', 'pages', String(folder), name), 'utf8'));
});

function namesOf({ offsets, ids }: FiredFeatures, line: number, names: readonly string[]): string[] {
  return Array.from(ids.subarray(offsets[line], offsets[line + 1]), (id) => names[id] ?? '').sort();
}

/** What holds of a line, and of it and the one before. */
const heldBy = ({ lines, pairs }: PageEvidence, line: number): string[][] => [namesOf(lines, line, FEATURE_NAMES), namesOf(pairs, line, PAIR_FEATURE_NAMES)];

/** What was last seen of each row of a page that is edited, by one who looks again only where he is told to. */
class Reader {
  private readonly trellis: Trellis;
  private readonly seen = new Map<number, string[][]>();

  constructor(private readonly page: PageView) {
    this.trellis = new Trellis(pageModel(page));
  }

  take({ splice, dirty }: PageChange): void {
    this.trellis.splice(splice);
    for (const [first, end] of dirty.runs()) {
      const evidence = evidenceOf(this.page, first, end);
      for (let row = first; row < end; row++) this.seen.set(this.trellis.placeOf(row), heldBy(evidence, row - first));
    }
  }

  get all(): unknown[] {
    return Array.from({ length: this.page.lines.count }, (_, row) => this.seen.get(this.trellis.placeOf(row)));
  }
}

/** A line by its number, of the first ones as often as of all; how many lines are taken out there, and what is put in. */
const line = fc.oneof(fc.nat(9), fc.nat(1_000));
const edits = fc.array(fc.record({ line, removed: fc.nat(2), text: fc.constantFrom('', '', '渡口的灯亮了\n', '分享\n', '分享\n'.repeat(5), '——渡口老船工\n', '\n', 'By ADA QUILL\n') }), { minLength: 1, maxLength: 3 });

function editOf(source: SourceText, { line: at, removed, text }: { readonly line: number; readonly removed: number; readonly text: string }): TextEdit {
  const first = at % source.lineCount;
  const behind = Math.min(source.lineCount - 1, first + removed);
  return { span: { start: source.lineStart(first), end: source.lineStart(behind) }, text };
}

describe('What holds of the lines of a page while it is edited', () => {
  it('is what holds of them on the page as it then is', () => {
    fc.assert(fc.property(fc.constantFrom(...PAGES), edits, (text, taken) => {
      let source = new SourceText(text);
      const page = viewPage(source, senseLanguage(source.beginning(LANGUAGE_SAMPLE)));
      const editor = new PageEditor(page);
      const reader = new Reader(page);
      reader.take(editor.everything);
      for (const one of taken) {
        const edit = editOf(source, one);
        source = source.edited(edit);
        const change = editor.edit(source, coveringEdit([edit]));
        // the page is made anew
        if (!change) return;
        reader.take(change);
        const anew = evidenceOf(page);
        expect(reader.all).toEqual(Array.from({ length: page.lines.count }, (_, row) => heldBy(anew, row)));
      }
    }), { numRuns: 250 });
  }, 120_000);
});
