import type { Dump, Language } from '../../core/dump';
import type { SourceText } from '../../core/sourceText';
import type { Steps } from '../../core/steps';
import type { FixedLines, Reader } from '../format';
import { senseLanguage } from '../page/view/layout';
import type { Cutting, RecordRange } from './cutting';
import { fixedCutting } from './fixedCutting';
import { fixParts } from './fixedParts';
import { pageBreaksIn, withPageBreaks } from './pageBreaks';
import type { RecordDraft } from './recordDraft';
import { draftOf, storiesOf } from './recordStory';
import { TextLines } from './textLines';

/** How the files of a family of exports are cut and read: their stories are records, with marks between them and fields inside. */
export interface Family {
  /** Whether its files come from printed pages: `Page 3 of 12` may stand anywhere in them and belongs to nothing. */
  readonly printed?: true;
  /** The language by whose rules its files are read, where they are all of one; else it is sensed. */
  readonly language?: Language;
  /** Cuts a text into records; linear. */
  cut(lines: TextLines): Cutting;
  /** Reads what a record says into its draft. */
  read(draft: RecordDraft): void;
}

/** The reader of a family of exports; its dumps name the family by its id. */
export function recordReader(id: string, family: Family): Reader {
  return {
    parse: (source, fixed) => parseRecords(id, family, source, fixed),
    explain: () => null,
  };
}

function* parseRecords(id: string, family: Family, source: SourceText, fixed: FixedLines = new Map()): Steps<Omit<Dump, 'confidence'>> {
  const whole = new TextLines(source.text);
  const breaks = new Set(family.printed ? [...pageBreaksIn(whole)].filter((line) => !fixed.has(line)) : []);
  const lines = whole.without(breaks);
  const language: Language = family.language ?? senseLanguage(source.text);
  const draft = (range: RecordRange): RecordDraft => draftOf(lines, range, language, (record) => { family.read(record); });
  const { records, furniture, declared } = withPageBreaks(cutOf(family, lines, fixed, draft), breaks);
  const stories = yield* storiesOf(source, records, (range) => fixedDraft(draft(range), fixed));
  return { source, format: id, language, declaredStories: declared, furniture, stories };
}

function cutOf(family: Family, lines: TextLines, fixed: FixedLines, draft: (range: RecordRange) => RecordDraft): Cutting {
  const cutting = family.cut(lines);
  return fixed.size === 0 ? cutting : fixedCutting(lines, cutting, fixed, (range) => lines.lineAt(textStart(draft(range))) - 1);
}

/** Where the text of a record begins; behind its end where it has none. */
function textStart({ parts, lines, range }: RecordDraft): number {
  return parts.reduce((least, { kind, spans }) => (kind === 'paragraph' ? Math.min(least, spans[0]?.start ?? least) : least), lines.end(range.last) + 1);
}

function fixedDraft(draft: RecordDraft, fixed: FixedLines): RecordDraft {
  if (fixed.size > 0) fixParts(draft, fixed);
  return draft;
}
