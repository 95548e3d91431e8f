import type { Dump } from '../../core/dump';
import type { Part, Story, StoryKind, Table } from '../../core/story';
import { textOfLines } from '../../core/joinedText';
import { kindOf as kindOfState } from './decode';
import type { Decoding } from './decode';
import { STATE_NAMES } from './model';
import { cutPieces, furnitureOf } from './drafts';
import type { Draft } from './drafts';
import type { Folio } from './folio';
import { Folios } from './folios';
import { bylineOfLine, hasCue } from './pageView';
import type { PageView } from './pageView';
import { readsLikeOpinion } from './opinion';
import { readPeople } from './people';
import { countText } from './textLength';
import { columnsOf } from './tables';

/** Turns a decoded page into a dump. */
export function assemble(page: PageView, decoding: Decoding): Omit<Dump, 'confidence'> {
  const path = Array.from(decoding.states, (state) => STATE_NAMES[state] ?? 'paragraph');
  const pieces = cutPieces(path);
  const physical = (line: number): number => page.lines.number[line] ?? 0;
  const ids = new Map<string, number>();
  const stories: Story[] = [];
  const continued = new ContinuedStories();
  const folios = new Folios(page.language);
  for (const piece of pieces) {
    if ('story' in piece) stories.push(continued.linked(storyOf(page, piece.story, folios.forStory(), decoding, ids)));
    else if (piece.furniture === 'folio') for (let line = piece.first; line <= piece.last; line++) folios.addLine(page.texts[line] ?? '');
    else if (piece.furniture === 'nameplate') folios.addNameplate();
  }
  return {
    source: page.lines.source,
    format: 'page',
    language: page.language,
    declaredStories: null,
    furniture: furnitureOf(pieces, physical),
    stories,
  };
}

function storyOf(page: PageView, draft: Draft, folio: Folio, decoding: Decoding, ids: Map<string, number>): Story {
  const { source, number } = page.lines;
  const parts: Part[] = draft.parts.map((part) => ({ kind: part.kind, lines: part.lines.map((line) => number[line] ?? 0) }));
  const headline = textOf(page, parts, 'headline');
  const kind = kindOfStory(page, draft, folio);
  const people = readPeople(page, draft, kind === 'commentary' || kind === 'notice' ? 'author' : 'reporter');
  const tables = parts.filter((part) => part.kind === 'table').map((part) => tableOfPart(page, part));
  return {
    id: idOf(headline ?? source.line(number[draft.first] ?? 0).trim().slice(0, 60), ids),
    kind,
    lines: { first: number[draft.first] ?? 0, last: number[draft.last] ?? 0 },
    page: folio.page,
    section: draft.column ? textOfLines(source, draft.column.lines.map((line) => number[line] ?? 0)) : folio.section,
    date: folio.date,
    source: null,
    headline,
    parts,
    ...people,
    tables,
    continues: null,
    ...countText(source, parts, kind),
    ...weakestOf(page, draft, decoding),
  };
}

function textOf(page: PageView, parts: readonly Part[], kind: Part['kind']): string | null {
  const part = parts.find((candidate) => candidate.kind === kind);
  if (!part) return null;
  return part.lines.map((line) => page.lines.source.line(line).trim()).join(' ');
}

const SECTION_OF_OPINION = /(?:观点|評論|评论|副刊|言论|文苑|论坛|理论|Opinion|Editorial)/i;

function kindOfStory(page: PageView, draft: Draft, folio: Folio): StoryKind {
  const shows = (kinds: readonly Part['kind'][], cue: Parameters<typeof hasCue>[2]): boolean =>
    draft.parts.some((part) => kinds.includes(part.kind) && part.lines.some((line) => hasCue(page, line, cue)));
  const has = (kind: Part['kind']): boolean => draft.parts.some((part) => part.kind === kind);
  const states = new Set(draft.parts.map(({ state }) => state));
  if (states.has('serviceHead')) return shows(['headline'], 'weatherHead') ? 'weather' : 'index';
  if (states.has('photoHead') || states.has('photoText')) return 'photo';
  if (shows(['headline'], 'noticeHead') || (shows(['label'], 'noticeHead') && !has('byline'))) return 'notice';
  if (has('verse')) return 'commentary';
  if (states.has('briefText') || states.has('briefHead')) return 'brief';
  if (draft.parts.filter((part) => part.kind === 'paragraph' && hasCue(page, part.lines[0] ?? 0, 'question')).length >= 2) return 'interview';
  const commentator = draft.parts.some((part) => part.kind === 'byline' && bylineOfLine(page, part.lines[0] ?? 0)?.groups.some(({ role }) => role === 'commentator'));
  const opinion = commentator || shows(['label', 'kicker'], 'opinionLabel') || shows(['paragraph'], 'salutation') || (folio.section !== null && SECTION_OF_OPINION.test(folio.section)) || readsLikeOpinion(page, draft);
  return opinion ? 'commentary' : 'news';
}

function tableOfPart(page: PageView, part: Part): Table {
  const cells = part.lines.map((line) => page.lines.source.line(line).trim());
  return { lines: { first: part.lines[0] ?? 0, last: part.lines.at(-1) ?? 0 }, columns: columnsOf(cells) };
}

/** Finds for the second part of a story the first: the earliest story of another page that sends its readers on and is not continued yet. */
class ContinuedStories {
  private readonly open: Story[] = [];

  /** The story, linked to the one that it continues if it is a second part. */
  linked(story: Story): Story {
    const jumps = story.parts.some(({ kind }) => kind === 'jump');
    if (story.headline !== null) {
      if (jumps) this.open.push(story);
      return story;
    }
    const index = jumps ? this.open.findIndex(({ page }) => page !== story.page) : -1;
    const [first] = index === -1 ? [] : this.open.splice(index, 1);
    return first ? { ...story, continues: first.headline } : story;
  }
}

/** FNV-1a over the head, in base 36; a second story with the same head gets `-2`. */
function idOf(head: string, ids: Map<string, number>): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < head.length; at++) hash = Math.imul(hash ^ head.charCodeAt(at), 0x01000193) >>> 0;
  const id = hash.toString(36).padStart(7, '0');
  const seen = (ids.get(id) ?? 0) + 1;
  ids.set(id, seen);
  return seen === 1 ? id : `${id}-${seen}`;
}

function weakestOf(page: PageView, draft: Draft, { margins, states, runnersUp }: Decoding): Pick<Story, 'margin' | 'weakest'> {
  let weakest = draft.first;
  for (let line = draft.first; line <= draft.last; line++) if ((margins[line] ?? Infinity) < (margins[weakest] ?? Infinity)) weakest = line;
  return {
    margin: margins[weakest] ?? Infinity,
    weakest: { line: page.lines.number[weakest] ?? 0, kind: kindOfState(states[weakest] ?? 0), instead: kindOfState(runnersUp[weakest] ?? 0) },
  };
}
