import type { Dump, Language } from '../../core/dump';
import { lazily } from '../../core/lazily';
import type { SourceText } from '../../core/sourceText';
import type { Format } from '../format';
import { senseLanguage } from '../page/layout';
import type { Cutting } from './cutting';
import type { RecordDraft } from './recordDraft';
import { draftOf, storiesOf } from './recordStory';
import { detectBySignals } from './signals';
import type { Signals } from './signals';
import { TextLines } from './textLines';

/** A family of exports: its stories are records, with marks between them and fields inside. */
export interface Family {
  readonly id: string;
  /** Shown to the user. */
  readonly label: string;
  /** What its files show in their beginnings. */
  readonly signals: Signals;
  /** Cuts a text into records; linear. */
  cut(lines: TextLines): Cutting;
  /** Reads what a record says into its draft. */
  read(draft: RecordDraft): void;
}

/** The format of a family of exports. What is fixed by hand is not heeded: its marks leave no doubt. */
export function recordFormat(family: Family): Format {
  return {
    id: family.id,
    label: family.label,
    detect: (sample) => detectBySignals(family.signals, sample),
    parse: (source) => parseRecords(family, source),
    explain: () => null,
  };
}

function parseRecords(family: Family, source: SourceText): Omit<Dump, 'confidence'> {
  const lines = new TextLines(source.text);
  const { records, furniture, declared } = family.cut(lines);
  const language: Language = senseLanguage(source.text);
  const stories = lazily(() => storiesOf(source, records.map((range) => draftOf(lines, range, language, (draft) => { family.read(draft); }))));
  return {
    source,
    format: family.id,
    language,
    declaredStories: declared,
    furniture,
    get stories() {
      return stories();
    },
  };
}
