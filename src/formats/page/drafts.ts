import type { Furniture } from '../../core/dump';
import { FURNITURE_KINDS } from '../../core/story';
import type { FurnitureKind, PartKind } from '../../core/story';
import { STATES } from './grammar';
import type { StateName } from './grammar';

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
  /** Text of the column that the story stands in: `简讯`; null outside columns of briefs. */
  column: DraftPart | null;
}

/** What the path cuts a page into, in the order of the text. */
export type Piece = { readonly story: Draft } | { readonly furniture: FurnitureKind; readonly first: number; readonly last: number };

const FURNITURE: ReadonlySet<string> = new Set(FURNITURE_KINDS);
/** States that begin a story, and after which states they do not. */
export const OPENERS: Partial<Readonly<Record<StateName, readonly StateName[]>>> = {
  label: ['label'],
  briefsLabel: [],
  kicker: ['label', 'kicker'],
  headline: ['label', 'kicker', 'jumpFrom'],
  photoHead: ['label'],
  serviceHead: ['label'],
  jumpFrom: ['label'],
  briefHead: ['briefsLabel'],
  photoText: ['label', 'photoHead', 'photoText', 'photoCont', 'photoCredit', 'headlineCont'],
};

/** Cuts the lines of a page into stories and furniture along a path of states. */
export function cutPieces(path: readonly StateName[]): Piece[] {
  const pieces: Piece[] = [];
  let story: Draft | null = null;
  let column: DraftPart | null = null;
  for (const [line, state] of path.entries()) {
    const kind = STATES[state].kind;
    if (isFurniture(kind)) {
      pushFurniture(pieces, kind, line, story === null);
      story = null;
      column = null;
      continue;
    }
    if (story === null || opensStory(state, path[line - 1])) {
      if (!state.startsWith('brief')) column = null;
      story = { parts: [], first: line, last: line, column };
      pieces.push({ story });
    }
    const part = addLine(story, state, kind, line);
    if (state === 'briefsLabel') story.column = column = part;
  }
  return pieces;
}

function isFurniture(kind: string): kind is FurnitureKind {
  return FURNITURE.has(kind);
}

function opensStory(state: StateName, before: StateName | undefined): boolean {
  const except = OPENERS[state];
  return except !== undefined && (before === undefined || !except.includes(before));
}

function pushFurniture(pieces: Piece[], kind: FurnitureKind, line: number, adjacent: boolean): void {
  const last = pieces.at(-1);
  if (adjacent && last && 'furniture' in last && last.furniture === kind) pieces[pieces.length - 1] = { ...last, last: line };
  else pieces.push({ furniture: kind, first: line, last: line });
}

/** Kinds of which each line is a part of its own, and those of which a run of lines is one part. */
const RUNS: ReadonlySet<PartKind> = new Set<PartKind>(['table']);

function addLine(story: Draft, state: StateName, kind: PartKind | 'continuation', line: number): DraftPart {
  story.last = line;
  const grows = kind === 'continuation' ? continued(story, state) : RUNS.has(kind) && story.parts.at(-1)?.kind === kind ? story.parts.at(-1) : undefined;
  if (grows) {
    grows.lines.push(line);
    return grows;
  }
  const part: DraftPart = { kind: kind === 'continuation' ? 'paragraph' : kind, state, lines: [line] };
  story.parts.push(part);
  return part;
}

/** The part that a continuation goes on with: the last paragraph, over whatever interrupts it, else the last part. */
function continued(story: Draft, state: StateName): DraftPart | undefined {
  return state === 'continuation' ? story.parts.findLast(({ kind }) => kind === 'paragraph') : story.parts.at(-1);
}

/** Furniture as the dump holds it; `physical` leads from the line table to the file. */
export function furnitureOf(pieces: readonly Piece[], physical: (line: number) => number): Furniture[] {
  return pieces.flatMap((piece) =>
    'furniture' in piece ? [{ kind: piece.furniture, lines: { first: physical(piece.first), last: physical(piece.last) } }] : [],
  );
}
