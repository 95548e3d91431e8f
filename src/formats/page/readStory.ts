import { textOfLines } from '../../core/joinedText';
import type { Part, Story, StoryKind, Table } from '../../core/story';
import type { Draft } from './drafts';
import { hashOf } from './hash';
import { STATE_NAMES, kindOf as kindOfState } from './model';
import { readsLikeOpinion } from './opinion';
import { BYLINE_MARKED, bylineOfLine, hasCue } from './pageView';
import type { PageView } from './pageView';
import { readPeople } from './people';
import { columnsOf } from './tables';
import { countText } from './textLength';
import type { Decoding } from './trellis';

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
  /** True for a brief: it belongs to the column that is open. */
  readonly isBrief: boolean;
}

/** Reads a story from its lines. `inOpinion` says that it stands on a page of opinion. */
export function readStory(page: PageView, draft: Draft, decoding: Decoding, inOpinion: boolean): StoryReading {
  const { source, number } = page.lines;
  const parts: Part[] = draft.parts.map((part) => ({ kind: part.kind, lines: part.lines.map((line) => number[line] ?? 0) }));
  const headline = textOf(page, parts, 'headline');
  const kind = kindOfStory(page, draft, inOpinion);
  const opener = STATE_NAMES[decoding.states[draft.first] ?? 0] ?? 'paragraph';
  return {
    words: {
      kind,
      lines: { first: number[draft.first] ?? 0, last: number[draft.last] ?? 0 },
      headline,
      parts,
      ...readPeople(page, draft, kind === 'commentary' || kind === 'notice' ? 'author' : 'reporter'),
      tables: parts.filter((part) => part.kind === 'table').map((part) => tableOfPart(page, part)),
      ...countText(source, parts, kind),
      ...weakestOf(page, draft, decoding),
    },
    line: number[draft.first] ?? 0,
    offset: page.lines.start[draft.first] ?? 0,
    head: hashOf(headline ?? source.line(number[draft.first] ?? 0).trim().slice(0, 60)),
    jumps: parts.some((part) => part.kind === 'jump'),
    column: opener === 'briefsLabel' ? textOfLines(source, parts[0]?.lines ?? []) : null,
    isBrief: opener.startsWith('brief'),
  };
}

function textOf(page: PageView, parts: readonly Part[], kind: Part['kind']): string | null {
  const part = parts.find((candidate) => candidate.kind === kind);
  if (!part) return null;
  return part.lines.map((line) => page.lines.source.line(line).trim()).join(' ');
}

/** Name and address supplied: in English words mark an author only where he does not sign his letter. */
const isWithheld = (page: PageView, line: number): boolean => page.language === 'en' && page.bylines[line] === BYLINE_MARKED;

/** Argus columnist: what a writer is who stands over a commentary */
const COLUMNIST = /\bcolumnist$/i;

function kindOfStory(page: PageView, draft: Draft, inOpinion: boolean): StoryKind {
  const shows = (kinds: readonly Part['kind'][], cue: Parameters<typeof hasCue>[2]): boolean =>
    draft.parts.some((part) => kinds.includes(part.kind) && part.lines.some((line) => hasCue(page, line, cue)));
  const has = (kind: Part['kind']): boolean => draft.parts.some((part) => part.kind === kind);
  const states = new Set(draft.parts.map(({ state }) => state));
  if (states.has('serviceHead')) return shows(['headline'], 'weatherHead') ? 'weather' : 'index';
  if (states.has('photoHead') || states.has('photoText')) return 'photo';
  if (shows(['headline'], 'weatherHead')) return 'weather';
  if (shows(['headline'], 'noticeHead') || (shows(['label'], 'noticeHead') && !states.has('byline'))) return 'notice';
  if (has('verse')) return 'commentary';
  if (states.has('briefText') || states.has('briefHead') || (page.language === 'en' && shows(['headline'], 'briefsLabel'))) return 'brief';
  if (draft.parts.filter((part) => part.kind === 'paragraph' && hasCue(page, part.lines[0] ?? 0, 'question')).length >= 2) return 'interview';
  const commentator = draft.parts.some((part) => part.kind === 'byline' && bylineOfLine(page, part.lines[0] ?? 0)?.groups.some(({ role }) => role === 'commentator' || (role === 'author' && isWithheld(page, part.lines[0] ?? 0))));
  const columnist = draft.parts.some(({ kind, lines }) => kind === 'byline' && lines.some((line) => COLUMNIST.test(page.texts[line] ?? '')));
  const opinion = commentator || columnist || shows(['label', 'kicker'], 'opinionLabel') || shows(['paragraph'], 'salutation') || inOpinion || readsLikeOpinion(page, draft);
  return opinion ? 'commentary' : 'news';
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
