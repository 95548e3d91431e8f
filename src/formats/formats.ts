import type { Dump } from '../core/dump';
import { SourceText } from '../core/sourceText';
import type { TextEdit } from '../core/sourceText';
import { atOneGo } from '../core/steps';
import type { Steps } from '../core/steps';
import { SAMPLE_LENGTH } from './format';
import type { Evidence, FixedLines, FollowedText, Format, Reader } from './format';
import { pageFormat } from './page/pageFormat';
import { RECORD_FAMILIES } from './recordFamilies';
import { userFamilyById } from './userFamily';

/** Every family of dumps, the most specific first: of two that are equally sure, the earlier wins. */
export const FORMATS: readonly Format[] = [
  ...RECORD_FAMILIES.map((family) => ({
    ...family,
    // Loaded when first needed: most dumps are pages, and all these families together are large.
    reader: async () => (await import('./recordReaders')).readerOf(family.id),
  })),
  pageFormat,
];

/** What detection says of a file. */
export interface Detection extends Evidence {
  /** The family with the strongest evidence. */
  readonly format: Format;
}

/** What nothing speaks for is a free-form page. */
const NONE: Detection = { format: pageFormat, confidence: 0, reasons: [] };

/**
 * Judges the beginning of a text; only the first SAMPLE_LENGTH UTF-16 units are read. Never throws.
 * @param own families that the user has defined, which are asked first
 */
export function detectFormat(text: string, own: readonly Format[] = []): Detection {
  const sample = text.slice(0, SAMPLE_LENGTH);
  let best = NONE;
  for (const format of [...own, ...FORMATS]) {
    const next = { format, ...format.detect(sample) };
    if (next.confidence > best.confidence) best = next;
    if (best.confidence >= SURE) break;
  }
  return best;
}

/** So sure a family is only by marks that no other has: the dearer looks behind it are spared. */
const SURE = 0.9;

/** Parses a text as the family that its beginning speaks for most, around what is fixed; free-form pages where none does. Never throws. */
export async function parseDump(text: string, fixed?: FixedLines, own?: readonly Format[]): Promise<Dump> {
  const follow = await openDump(text, own);
  return atOneGo(follow(fixed)).dump;
}

/** A dump that is kept up with the edits of its text. */
export interface FollowedDump {
  /** The dump of the text as it is. */
  readonly dump: Dump;
  /** Takes edits, each of the text that the one before has made, and what is fixed in the text then. Of no use any more if it is given up. */
  edit(edits: readonly TextEdit[], fixed?: FixedLines): Steps<void>;
}

/** Parses the text that was opened, around what is fixed, in steps. */
export type Follow = (fixed?: FixedLines) => Steps<FollowedDump>;

/** As `parseDump`, for a text that is going to be edited, once its reader is loaded: the family, and how sure it is, stay what they were at first. */
export async function openDump(text: string, own?: readonly Format[]): Promise<Follow> {
  const { format, confidence } = detectFormat(text, own);
  const reader = await format.reader();
  return (fixed) => followText(reader, new SourceText(text), confidence, fixed);
}

function* followText(reader: Reader, source: SourceText, confidence: number, fixed?: FixedLines): Steps<FollowedDump> {
  const followed = yield* reader.follow?.(source, fixed) ?? ParsedAnew.of(reader, source, fixed);
  let dump = withConfidence(followed.dump, confidence);
  return {
    get dump() {
      return dump;
    },
    *edit(edits, fixedNow) {
      yield* followed.edit(edits, fixedNow);
      dump = withConfidence(followed.dump, confidence);
    },
  };
}

/** The dump with one thing more; a copy would ask for its stories, which are made when somebody asks for them. */
function withConfidence(dump: Omit<Dump, 'confidence'>, confidence: number): Dump {
  return Object.assign(dump, { confidence });
}

/** Follows edits by parsing the whole text again. */
class ParsedAnew implements FollowedText {
  private constructor(
    private readonly reader: Reader,
    public dump: FollowedText['dump'],
  ) {}

  static *of(reader: Reader, source: SourceText, fixed?: FixedLines): Steps<ParsedAnew> {
    return new ParsedAnew(reader, yield* reader.parse(source, fixed));
  }

  *edit(edits: readonly TextEdit[], fixed?: FixedLines): Steps<void> {
    this.dump = yield* this.reader.parse(edits.reduce((source, edit) => source.edited(edit), this.dump.source), fixed);
  }
}

/** The format with the id that a dump names. Throws for an id that no format has. */
export function formatById(id: string): Format {
  const format = FORMATS.find((candidate) => candidate.id === id) ?? userFamilyById(id);
  if (!format) throw new Error(`No format has the id ${id}`);
  return format;
}
