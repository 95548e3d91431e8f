import type { Dump } from '../../../src/core/dump';
import { SourceText } from '../../../src/core/sourceText';
import { FURNITURE_KINDS, PART_KINDS } from '../../../src/core/story';
import type { Byline, FurnitureKind, Part, PartKind, Story, StoryKind } from '../../../src/core/story';

interface DraftPart {
  readonly kind: PartKind;
  readonly lines: number[];
}

interface Draft {
  readonly kind: StoryKind;
  readonly page: string | null;
  readonly section: string | null;
  readonly date: string | null;
  readonly parts: DraftPart[];
}

/**
 * A dump made of a page with marks at the left, so that a test shows both the text and how it is read:
 *
 *     # news A1 City 2026-03-19     a story begins: kind, page, section, date (- where unknown)
 *     headline  Mill closes         a part and its text
 *     +         for good            the same part goes on; `+paragraph` takes up the last paragraph again
 *               (blank)             a blank line
 *     folio     Page A1             furniture
 */
export function dumpOf(page: string): Dump {
  const marked = page.split('\n').filter((line, index, all) => line.trim() !== '' || (index > 0 && index < all.length - 1));
  const text: string[] = [];
  const drafts: Draft[] = [];
  const furniture: { kind: FurnitureKind; lines: { first: number; last: number } }[] = [];
  let goOn: ((line: number) => void) | undefined;
  for (const line of marked) {
    const { mark, rest } = split(line);
    if (mark === '#') {
      drafts.push(draftOf(rest));
      continue;
    }
    const at = text.push(rest) - 1;
    if (mark === '+') goOn?.(at);
    else if (mark.startsWith('+')) partNamed(drafts, mark.slice(1))?.lines.push(at);
    else if (isFurniture(mark)) {
      const block = { kind: mark, lines: { first: at, last: at } };
      furniture.push(block);
      goOn = (next) => {
        block.lines.last = next;
      };
    } else if (isPart(mark)) {
      const part: DraftPart = { kind: mark, lines: [at] };
      drafts.at(-1)?.parts.push(part);
      goOn = (next) => {
        part.lines.push(next);
      };
    } else if (mark !== '') throw new Error(`“${mark}” is neither a part nor furniture`);
  }
  const source = new SourceText(text.join('\n'));
  const stories = drafts.map((draft, index) => storyOf(source, draft, index));
  return { source, format: 'page', language: 'en', confidence: 1, declaredStories: null, furniture, stories };
}

function split(line: string): { mark: string; rest: string } {
  const [, mark = '', rest = ''] = /^\s*(\S*)\s*(.*)$/.exec(line) ?? [];
  return { mark, rest };
}

function draftOf(rest: string): Draft {
  const [kind = 'news', ...fields] = rest.split(' ');
  const [page = null, section = null, date = null] = fields.map((field) => (field === '-' ? null : field));
  // The test names the kind; a wrong name fails the test that uses it.
  return { kind: kind as StoryKind, page, section, date, parts: [] };
}

function storyOf(source: SourceText, draft: Draft, index: number): Story {
  const lines = draft.parts.flatMap((part) => part.lines);
  const textOf = (part: Part): string => part.lines.map((line) => source.line(line)).join(' ');
  const headline = draft.parts.find(({ kind }) => kind === 'headline');
  const running = draft.parts.filter(({ kind }) => kind === 'paragraph').map(textOf).join(' ');
  return {
    ...draft,
    id: `story${index}`,
    lines: { first: Math.min(...lines), last: Math.max(...lines) },
    source: null,
    headline: headline ? textOf(headline) : null,
    bylines: draft.parts.filter(({ kind }) => kind === 'byline').map((part) => bylineOf(source, part)),
    credits: [],
    tables: [],
    dateline: null,
    leadMarker: null,
    continues: null,
    characters: running.replace(/\s/g, '').length,
    words: running.split(/\s+/).filter(Boolean).length,
    margin: Infinity,
    weakest: null,
  };
}

/** The names are what follows the first word: `Reporter Ann Lee, Bo Diaz`. */
function bylineOf(source: SourceText, { lines: [line = 0] }: Part): Byline {
  const text = source.line(line);
  const names = text.slice(text.indexOf(' ') + 1).split(', ');
  const start = source.lineStart(line);
  return {
    role: 'reporter',
    names: names.map((name) => ({ text: name, span: { start: start + text.indexOf(name), end: start + text.indexOf(name) + name.length } })),
    lines: { first: line, last: line },
  };
}

function partNamed(drafts: readonly Draft[], kind: string): DraftPart | undefined {
  return drafts.at(-1)?.parts.findLast((part) => part.kind === kind);
}

function isPart(mark: string): mark is PartKind {
  return PART_KINDS.some((kind) => kind === mark);
}

function isFurniture(mark: string): mark is FurnitureKind {
  return FURNITURE_KINDS.some((kind) => kind === mark);
}
