import { textOfLines } from '../../../core/joinedText';
import type { BylineRole, Part, Story, StoryKind, Table } from '../../../core/story';
import { STATE_NAMES, kindOf as kindOfState } from '../decoder/model';
import type { Decoding } from '../decoder/trellis';
import { columnsOf } from '../features/tables';
import { hashOf } from '../text/hash';
import { countText } from '../text/textLength';
import type { PageView } from '../view/pageView';
import { withWholeItems } from './cutItems';
import type { Draft } from './drafts';
import { readPeople } from './people';
import { isByNeighbour, isFamilyNotice, isFromDistrict, storyKind } from './storyKind';
import type { Candidate, Place } from './storyKind';

/** What a story says of itself; what else a story has depends on what stands before it. */
export type OwnWords = Omit<Story, 'id' | 'page' | 'section' | 'date' | 'source' | 'continues'>;

/** What is read of a story's own lines. */
export interface StoryReading {
  readonly words: OwnWords;
  /** Where it stood when it was read: its first physical line and the offset of the first character there. */
  readonly line: number;
  readonly offset: number;
  /** The hash of what its id is made of. */
  readonly head: number;
  /** True for one that sends its readers to another page, or continues from one. */
  readonly jumps: boolean;
  /** The column of briefs that it opens: `简讯`. */
  readonly column: string | null;
  /** True for a brief or a notice of a family: it belongs to the column that is open. */
  readonly isBrief: boolean;
}

/** Reads a story from its lines; `place` says whether it stands on a page of opinion or in a column of briefs. */
export function readStory(page: PageView, cut: Draft, decoding: Decoding, place: Place): StoryReading {
  const draft = withWholeItems(page, cut);
  const { source, number } = page.lines;
  const parts: Part[] = draft.parts.map((part) => ({ kind: part.kind, lines: part.lines.map((line) => number[line] ?? 0) }));
  const headline = textOf(page, parts, 'headline');
  const kind = storyKind(page, draft, place);
  const isItem = kind === 'brief' || (kind === 'notice' && isFamilyNotice({ page, draft, place }));
  const opener = STATE_NAMES[decoding.states[draft.first] ?? 0] ?? 'paragraph';
  return {
    words: {
      kind,
      lines: { first: number[draft.first] ?? 0, last: number[draft.last] ?? 0 },
      headline,
      parts,
      ...readPeople(page, draft, authorRole({ page, draft, place }, kind)),
      tables: parts.filter((part) => part.kind === 'table').map((part) => tableOfPart(page, part)),
      ...countText(source, parts, kind),
      ...weakestOf(page, draft, decoding),
    },
    line: number[draft.first] ?? 0,
    offset: page.lines.start[draft.first] ?? 0,
    head: hashOf(headline ?? source.line(number[draft.first] ?? 0).trim().slice(0, 60)),
    jumps: parts.some((part) => part.kind === 'jump'),
    column: opener === 'briefsLabel' || (isItem && opener === 'label') ? textOfLines(source, parts[0]?.lines ?? []) : null,
    isBrief: opener.startsWith('brief') || isItem,
  };
}

/** 论点摘编, 微议, 声音: a column of what others have argued */
const DIGEST = /[摘文][摘编編登萃]|[论論观觀][点點]|[评評议議论論]$|[声聲]音/;

function isDigested({ page, draft, place }: Candidate): boolean {
  const label = draft.parts.find(({ kind }) => kind === 'label');
  return DIGEST.test((label ? page.texts[label.lines[0] ?? 0] : place.column) ?? '');
}

/** What whoever stands over or under a story is, where no word says it: who argues or gives notice is its author, on a page of opinion in Chinese so is whoever stands over one, or signs an item of a digest. */
function authorRole({ page, draft, place }: Candidate, kind: StoryKind): BylineRole {
  const isAuthors = kind === 'commentary' || kind === 'notice' || (page.language === 'zh' && place.inOpinion && (draft.parts.some(({ state }) => state === 'byline') || (kind === 'brief' && isDigested({ page, draft, place }))));
  if (isAuthors) return 'author';
  if (isByNeighbour({ page, draft, place })) return 'correspondent';
  return (kind === 'brief' || draft.parts.some(({ state }) => state === 'columnByline')) && isFromDistrict({ page, draft, place }) ? 'correspondent' : 'reporter';
}

function textOf(page: PageView, parts: readonly Part[], kind: Part['kind']): string | null {
  const part = parts.find((candidate) => candidate.kind === kind);
  if (!part) return null;
  return part.lines.map((line) => page.lines.source.line(line).trim()).join(' ');
}

function tableOfPart(page: PageView, part: Part): Table {
  const cells = part.lines.map((line) => page.lines.source.line(line).trim());
  return { lines: { first: part.lines[0] ?? 0, last: part.lines.at(-1) ?? 0 }, columns: columnsOf(cells) };
}

function weakestOf(page: PageView, draft: Draft, { margins, states, runnersUp }: Decoding): Pick<Story, 'margin' | 'weakest'> {
  let weakest = draft.first;
  for (let line = draft.first; line <= draft.last; line++) if ((margins[line] ?? Infinity) < (margins[weakest] ?? Infinity)) weakest = line;
  return {
    margin: margins[weakest] ?? Infinity,
    weakest: { line: page.lines.number[weakest] ?? 0, kind: kindOfState(states[weakest] ?? 0), instead: kindOfState(runnersUp[weakest] ?? 0) },
  };
}
