import type { Dump } from '../core/dump';
import type { SourceText, TextEdit } from '../core/sourceText';
import type { Steps } from '../core/steps';
import type { FurnitureKind, PartKind } from '../core/story';

/** How strongly a sample speaks for a format, and in which words. */
export interface Evidence {
  /** 0 (not at all) to 1 (no doubt). */
  readonly confidence: number;
  /** What was seen, most telling first: `6 role bylines (记者 …)`. */
  readonly reasons: readonly string[];
}

/** Something seen of a line, or of it and the line before, that speaks for a reading or against it. */
export interface Observation {
  /** The name of a feature; `evidenceInWords` says it. */
  readonly feature: string;
  readonly ofPair: boolean;
  readonly score: number;
}

/** One reading of a line, with the evidence that speaks for it. */
export interface Reading {
  /** A part kind, a furniture kind, or `continuation`. */
  readonly kind: string;
  readonly score: number;
  readonly evidence: readonly Observation[];
}

/** Why a line was read as it was. */
export interface LineExplanation {
  /** 0-based. */
  readonly line: number;
  readonly chosen: Reading;
  readonly runnerUp: Reading | null;
  /** By how much the best decoding with `chosen` beats the best one with `runnerUp`. */
  readonly margin: number;
}

/** What a reader says of a line against the decoder: what it is, or whether a story begins there. */
export type LineFix =
  | { readonly is: PartKind | FurnitureKind | 'continuation' }
  | { readonly opensStory: boolean };

/** What is fixed, by 0-based physical line. */
export type FixedLines = ReadonlyMap<number, readonly LineFix[]>;

/** A text that was parsed, and is parsed again as it is edited. */
export interface FollowedText {
  /** What the text was parsed to last: always what `parse` gives for the text as it is. */
  readonly dump: Omit<Dump, 'confidence'>;
  /** Parses the text again after edits, each of the text that the one before has made, around what is fixed in it then. Never throws for edits inside the text; of no use any more if it is given up. */
  edit(edits: readonly TextEdit[], fixed?: FixedLines): Steps<void>;
}

/** How files of a family are read. */
export interface Reader {
  /** Parses a whole text, decoding around what is fixed. How sure it is that this is its family is for `detect` to say. Never throws, whatever the text. */
  parse(source: SourceText, fixed?: FixedLines): Steps<Omit<Dump, 'confidence'>>;
  /** Parses a text so that it can be followed while it is edited. A reader that has no way to do so parses whole texts. */
  follow?(source: SourceText, fixed?: FixedLines): Steps<FollowedText>;
  /** Explains a 0-based line; null for a blank line or one whose reading is not a matter of weighing. */
  explain(source: SourceText, line: number, fixed?: FixedLines): LineExplanation | null;
}

/** A family of dumps: how it is recognised, and a way to what reads it, which most files never need. */
export interface Format {
  readonly id: string;
  /** Shown to the user. */
  readonly label: string;
  /** Judges the beginning of a file, at most SAMPLE_LENGTH UTF-16 units. Linear in the sample; never throws. */
  detect(sample: string): Evidence;
  /** Loads what reads its files, the first time. */
  reader(): Promise<Reader>;
}

/** What detection reads of a file, in UTF-16 units. */
export const SAMPLE_LENGTH = 64 * 1024;

/** Above this confidence a file is taken for a dump unless the user has set another threshold. */
export const DEFAULT_THRESHOLD = 0.5;
