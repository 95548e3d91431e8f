import { FURNITURE_KINDS } from '../../../core/story';
import type { FurnitureKind, PartKind } from '../../../core/story';
import { STATES, TOP_PICTURE } from '../decoder/grammar';
import type { State, StateName } from '../decoder/grammar';

/** A part that is still growing; `lines` index the line table, not the file. */
export interface DraftPart {
  readonly kind: PartKind;
  readonly state: StateName;
  readonly lines: number[];
}

/** A story as the decoder's path gives it, before anything in it is read. */
export interface Draft {
  readonly parts: DraftPart[];
  /** First line of the table; the last is the last line of the last part. */
  readonly first: number;
  last: number;
}

/** What the path cuts a page into, in the order of the text. */
export type Piece = { readonly story: Draft } | { readonly furniture: FurnitureKind; readonly first: number; readonly last: number };

const FURNITURE: ReadonlySet<string> = new Set(FURNITURE_KINDS);
/** States that begin a story, and after which states they do not. */
export const OPENERS: Partial<Readonly<Record<StateName, readonly StateName[]>>> = {
  label: ['label', 'kicker', 'columnByline'],
  briefsLabel: ['briefsLabel'],
  topCaption: ['label', ...TOP_PICTURE],
  topCredit: ['label', ...TOP_PICTURE],
  columnByline: ['label', 'columnByline'],
  kicker: ['label', 'briefsLabel', 'kicker', 'columnByline', ...TOP_PICTURE],
  headline: ['label', 'kicker', 'columnByline', 'jumpFrom', ...TOP_PICTURE],
  photoHead: ['label', 'kicker', ...TOP_PICTURE],
  serviceHead: ['label'],
  jumpFrom: ['label', 'kicker', 'headline', 'headlineCont', 'deck', 'deckCont'],
  briefHead: ['briefsLabel'],
  photoText: ['label', ...TOP_PICTURE, 'photoHead', 'photoText', 'photoCont', 'photoCredit', 'headlineCont', 'byline', 'bylineCont', 'source'],
};

/** Cuts rows of a page into stories and furniture along a path of states, from one with which a piece begins: piece by piece, as they are asked for. */
export function* cutPieces(stateAt: (row: number) => StateName | undefined, first = 0): Generator<Piece> {
  for (let row = first; stateAt(row) !== undefined; ) {
    const piece = cutPiece(stateAt, row);
    yield piece;
    row = rowsOf(piece).last + 1;
  }
}

/** The story that begins with a row. Throws where the row is furniture. */
export function cutDraft(stateAt: (row: number) => StateName | undefined, first: number): Draft {
  const piece = cutPiece(stateAt, first);
  if ('story' in piece) return piece.story;
  throw new Error(`Row ${first} is furniture`);
}

/** First and last row of a piece. */
export function rowsOf(piece: Piece): { first: number; last: number } {
  const { first, last } = 'story' in piece ? piece.story : piece;
  return { first, last };
}

function cutPiece(stateAt: (row: number) => StateName | undefined, first: number): Piece {
  const opener = kindAt(stateAt, first);
  if (opener !== undefined && isFurniture(opener)) {
    let last = first;
    while (kindAt(stateAt, last + 1) === opener) last++;
    return { furniture: opener, first, last };
  }
  const story: Draft = { parts: [], first, last: first };
  for (let row = first, state = stateAt(row); state !== undefined; state = stateAt(++row)) {
    const { kind } = STATES[state];
    if (isFurniture(kind) || (row > first && opensStory(state, stateAt(row - 1)))) break;
    addLine(story, state, kind, row);
  }
  return { story };
}

function kindAt(stateAt: (row: number) => StateName | undefined, row: number): State['kind'] | undefined {
  const state = stateAt(row);
  return state && STATES[state].kind;
}

/** True for a kind of line that is of no story. */
export function isFurniture(kind: string): kind is FurnitureKind {
  return FURNITURE.has(kind);
}

/** True where a line in a state begins a story, behind a line in the state `before`, or at the beginning of a dump. */
export function opensStory(state: StateName, before: StateName | undefined): boolean {
  const except = OPENERS[state];
  return except !== undefined && (before === undefined || !except.includes(before));
}

/** Kinds of which each line is a part of its own, and those of which a run of lines is one part. */
const RUNS: ReadonlySet<PartKind> = new Set<PartKind>(['table']);

function addLine(story: Draft, state: StateName, kind: PartKind | 'continuation', row: number): void {
  story.last = row;
  const grows = kind === 'continuation' ? continued(story, state) : RUNS.has(kind) && story.parts.at(-1)?.kind === kind ? story.parts.at(-1) : undefined;
  if (grows) grows.lines.push(row);
  else story.parts.push({ kind: kind === 'continuation' ? 'paragraph' : kind, state, lines: [row] });
}

/** The part that a continuation goes on with: the last paragraph, over whatever interrupts it, else the last part. */
function continued(story: Draft, state: StateName): DraftPart | undefined {
  return state === 'continuation' ? story.parts.findLast(({ kind }) => kind === 'paragraph') : story.parts.at(-1);
}
