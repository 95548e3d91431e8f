import type { Span } from '../../core/span';
import type { Creator } from '../annotation';
import { grouped } from './grouped';

/** A piece of a text: UTF-16 offsets into the exported text, and what must stand there. */
export interface Piece extends Span {
  readonly quote: string;
}

/** What an annotation is about. */
export type CodedTarget =
  | { readonly kind: 'passage'; readonly pieces: readonly Piece[] }
  /** A whole story: where it stands in the exported text. */
  | { readonly kind: 'story'; readonly story: Span }
  /** The whole text. */
  | { readonly kind: 'document' }
  /** Another annotation, by its id: a reply, or what closes a thread. */
  | { readonly kind: 'reply'; readonly to: string }
  | { readonly kind: 'relation'; readonly from: string; readonly to: string };

/** The value of an attribute. */
export interface AttributeValue {
  readonly name: string;
  readonly value: string;
}

/** An annotation as it is exchanged, apart from any format. */
export interface CodedItem {
  readonly id: string;
  readonly target: CodedTarget;
  /** The ids of codes. */
  readonly codes: readonly string[];
  readonly attributes: readonly AttributeValue[];
  readonly notes: readonly string[];
  /** Addresses. */
  readonly links: readonly string[];
  /** Of a reply that closes a thread of notes, or opens it again. */
  readonly status?: string;
  readonly coder?: Creator;
  /** The program that suggested it. */
  readonly generator?: Creator;
  /** ISO 8601, in UTC. */
  readonly created?: string;
  readonly modified?: string;
}

/** A code of the codebook, apart from any format. */
export interface CodedCode {
  readonly id: string;
  readonly name: string;
  /** The id of the code above it. */
  readonly parent?: string;
  /** `#rrggbb` */
  readonly colour?: string;
  readonly description?: string;
  readonly attributes: readonly CodedAttribute[];
}

/** What can be told of a passage with a code; without values it can be anything. */
export interface CodedAttribute {
  readonly name: string;
  readonly values: readonly string[];
}

/** A story of the text. */
export interface CodedStory extends Span {
  readonly title: string;
}

/** A text and what is said of it: what every format is written from and read into. */
export interface CodedText {
  /** What the text is called: `page-1.txt`. */
  readonly source: string;
  /** The text as it is exported: line ends are LF, no byte order mark. */
  readonly text: string;
  readonly stories: readonly CodedStory[];
  /** Each behind the code that it stands under. */
  readonly codes: readonly CodedCode[];
  readonly items: readonly CodedItem[];
}

/** An item about which nothing is known but what it is about. */
export function bareItem(id: string, target: CodedTarget): CodedItem {
  return { id, target, codes: [], attributes: [], notes: [], links: [] };
}

/** The piece of a text that a span of UTF-16 offsets into it takes. */
export function pieceOf(text: string, { start, end }: Span): Piece {
  return { start, end, quote: text.slice(start, end) };
}

/** The pieces of an item that is about a passage; none for any other. */
export function piecesOf({ target }: Pick<CodedItem, 'target'>): readonly Piece[] {
  return target.kind === 'passage' ? target.pieces : [];
}

/** The text from the first piece of a passage to its last; null for what is about no passage. */
export function extentOf(item: Pick<CodedItem, 'target'>): Span | null {
  const pieces = piecesOf(item);
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Codes by the one that they stand under; under undefined those that stand under none that is there. */
export function codesByParent(codes: readonly CodedCode[]): ReadonlyMap<string | undefined, readonly CodedCode[]> {
  const ids = new Set(codes.map(({ id }) => id));
  const parentOf = ({ parent }: CodedCode): string | undefined => (parent !== undefined && ids.has(parent) ? parent : undefined);
  return new Map(grouped(codes, parentOf).map((under) => [under[0] && parentOf(under[0]), under]));
}
