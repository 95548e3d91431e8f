import type { CodedCode, CodedText } from './codedText';
import type { Feature } from './features';
import type { OffsetUnit } from './offsets';

/** A file as it is written or read. Texts are UTF-8, LF, without a byte order mark. */
export interface ExchangeFile {
  /** Its name, with folders in front where the format wants them. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What a reader may want to know of where things are imported to. */
export interface ImportContext {
  /** What the dump's file is called. */
  readonly source: string;
  /** The dump's text as it would be exported. */
  readonly text: string;
  /** The codes that are known already. */
  readonly codes: readonly CodedCode[];
}

/** What was read: texts with what is said of them, and what could not be read, in words. */
export interface ReadExchange {
  readonly texts: readonly CodedText[];
  readonly problems: readonly string[];
}

/** How something is written. */
export interface WriteOptions {
  /** Of formats that write tokens: characters, or words as the language has them. */
  readonly tokens?: 'words' | 'characters';
  /** What a single file for all texts is called, without its ending. */
  readonly name: string;
}

/** One format that annotations are exchanged in. */
export interface ExchangeFormat {
  readonly id: string;
  /** Shown to the user. */
  readonly label: string;
  /** Which form of the format is written, where there are several, and where it is described. */
  readonly description: string;
  /** Endings of the files that are read, without the dot. */
  readonly extensions: readonly string[];
  readonly unit: OffsetUnit;
  /** What the format has room for; everything else is lost, and listed. */
  readonly holds: ReadonlySet<Feature>;
  /** Writes texts that hold only what the format has room for. */
  readonly write: (texts: readonly CodedText[], options: WriteOptions) => readonly ExchangeFile[];
  /** Reads files that belong together. Throws ExchangeError where they are no such files at all. */
  readonly read: (files: readonly ExchangeFile[], context: ImportContext) => ReadExchange;
}
