import type { Language } from '../../core/dump';
import type { SourceText } from '../../core/sourceText';
import type { Steps } from '../../core/steps';
import type { Part, Story } from '../../core/story';
import { idOf } from '../page/text/hash';
import { countText } from '../page/text/textLength';
import type { RecordRange } from './cutting';
import { peopleOf } from './people';
import { RecordDraft } from './recordDraft';
import type { DraftedPart } from './recordDraft';
import type { TextLines } from './textLines';

/** How much of a story without a headline its id is made of. UTF-16 units. */
const ID_LENGTH = 60;

/** A record, read. */
export function draftOf(lines: TextLines, range: RecordRange, language: Language, read: (draft: RecordDraft) => void): RecordDraft {
  const draft = new RecordDraft(lines, range, language);
  read(draft);
  return draft;
}

/** The stories of records in the order of the text, a step for each. */
export function* storiesOf(source: SourceText, records: readonly RecordRange[], draftOf: (record: RecordRange) => RecordDraft): Steps<readonly Story[]> {
  const seen = new Map<string, number>();
  const stories: Story[] = [];
  for (const record of records) {
    const story = storyOf(source, draftOf(record));
    const count = (seen.get(story.id) ?? 0) + 1;
    seen.set(story.id, count);
    stories.push(count === 1 ? story : { ...story, id: `${story.id}-${count}` });
    yield;
  }
  return stories;
}

function storyOf(source: SourceText, draft: RecordDraft): Story {
  const { lines, range } = draft;
  const parts = draft.parts.map((part) => partOf(draft, part)).sort((a, b) => startOf(a) - startOf(b));
  const headline = draft.parts.find(({ kind }) => kind === 'headline');
  const title = headline ? draft.textOf(headline.spans) : null;
  const first = lines.skipBlank(range.first, range.last + 1);
  return {
    id: idOf(title ?? lines.trimmed(Math.min(first, range.last)).slice(0, ID_LENGTH)),
    kind: 'news',
    lines: { first: Math.min(first, range.last), last: Math.max(Math.min(first, range.last), lines.skipBlankBack(range.last, range.first)) },
    page: draft.page,
    section: draft.section,
    date: draft.date,
    source: draft.source,
    declared: { date: draft.printedDate, words: draft.words, language: draft.language, documentId: draft.documentId, fields: draft.fields },
    headline: title === '' ? null : title,
    parts,
    ...peopleOf(draft),
    tables: [],
    continues: null,
    ...countText(source, parts, 'news'),
    margin: Infinity,
    weakest: null,
  };
}

function startOf({ spans, lines }: Part): number {
  return spans?.[0]?.start ?? lines[0] ?? 0;
}

/** Lines that are whole need no spans; but then all of the story's parts would have to. */
function partOf({ lines, decode }: RecordDraft, { kind, spans }: DraftedPart): Part {
  const numbers = [...new Set(spans.map(({ start }) => lines.lineAt(start)))];
  const part: Part = { kind, lines: numbers, spans };
  const printed = decode ? spans.map(({ start, end }) => lines.text.slice(start, end)).join(' ') : '';
  const meant = decode?.(printed) ?? printed;
  return meant === printed ? part : { ...part, text: meant.replace(/\s+/g, ' ').trim() };
}
