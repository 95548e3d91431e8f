import { SourceText } from '../../core/sourceText';
import type { LineRange, Span } from '../../core/span';
import type { Byline, Credit } from '../../core/story';
import { LEAD_BYLINES, NOT_AUTHORS } from '../../lexicon/exportAuthors';
import { LEXICONS } from '../../lexicon/lexicons';
import { isCreditRole } from '../page/bylines/creditRole';
import { parseByline } from '../page/bylines/byline';
import type { Draft, DraftPart } from '../page/stories/drafts';
import { rowOfLine, tableOf } from '../page/view/lines';
import { canBeName } from '../page/bylines/names';
import { normaliseWidth } from '../page/text/normalise';
import type { RoleGroup } from '../page/bylines/parsedByline';
import { readPeople } from '../page/stories/people';
import type { People } from '../page/stories/people';
import { parseLatinByline } from './latinByline';
import type { DraftedPart, RecordDraft, Value } from './recordDraft';

const HAN = /[\u3400-\u9fff]/;
/** Kinds of parts in which the page family finds people, beside the bylines. */
const NAMING: ReadonlySet<string> = new Set(['paragraph', 'caption', 'credit']);
/** Bylines, the only lines whose cues matter, are fields of the record: its text has none. */
const NO_CUES = new Uint32Array(0);
/** Longer parts are not looked at line by line. */
const LONGEST_LOOK = 40;

/** Who made the story of a record: whom its byline fields name, and whom its lead, captions and last lines do. */
export function peopleOf(draft: RecordDraft): People {
  const bylines: Byline[] = [];
  const credits: Credit[] = [];
  for (const value of draft.bylines) addNamed(draft, value, bylines, credits);
  const inText = peopleInText(draft);
  if (bylines.length === 0 && inText.bylines.every(({ role }) => role === 'agency')) addFromLead(draft, bylines, credits);
  const known = new Set(bylines.flatMap(({ names }) => names.map(({ text }) => text)));
  return {
    bylines: [...bylines, ...inText.bylines.filter(({ names }) => !names.some(({ text }) => known.has(text)))],
    credits: [...credits, ...inText.credits],
    leadMarker: inText.leadMarker,
    dateline: draft.dateline ?? inText.dateline,
  };
}

/** How far into a lead its byline stands. UTF-16 units. */
const LEAD_REACH = 100;

/** Adds the people whom the beginning of a Chinese text names in other ways than pages do. */
function addFromLead(draft: RecordDraft, bylines: Byline[], credits: Credit[]): void {
  const lead = draft.reading === 'zh' ? draft.parts.find(({ kind }) => kind === 'paragraph')?.spans[0] : undefined;
  if (!lead) return;
  const head = normaliseWidth(draft.lines.text.slice(lead.start, Math.min(lead.end, lead.start + LEAD_REACH)));
  for (const pattern of LEAD_BYLINES) {
    const [start, end] = pattern.exec(head)?.indices?.[1] ?? [0, 0];
    if (end > start) addNamed(draft, [{ start: lead.start + start, end: lead.start + end }], bylines, credits);
    if (bylines.length > 0) return;
  }
}

/** Adds the people whom a byline field names. */
function addNamed(draft: RecordDraft, value: Value, bylines: Byline[], credits: Credit[]): void {
  const map = new Mapped(value, draft);
  for (const { role, names, title, affiliation, contact } of groupsOf(map.text)) {
    const found = names.map(({ text, start, end }) => ({ text, span: map.spanOf({ start, end }) }));
    const lines = map.linesOf(found.map(({ span }) => span));
    if (isCreditRole(role)) credits.push({ role, names: found, lines });
    else bylines.push({ role, names: found, lines, ...(title === undefined ? {} : { title }), ...(affiliation === undefined ? {} : { affiliation }), ...(contact === undefined ? {} : { contact }) });
  }
}

function groupsOf(text: string): readonly RoleGroup[] {
  if (!HAN.test(text)) return parseLatinByline(text);
  const matched = normaliseWidth(text).trim();
  if (NOT_AUTHORS.some(({ pattern }) => pattern.test(matched))) return [];
  return parseByline(text, LEXICONS.zh)?.groups ?? bareNames(text);
}

/** 张三;李四: names with nothing else. */
function bareNames(text: string): readonly RoleGroup[] {
  const names = [...text.matchAll(/[^\s;；、,，/]+/g)].map(({ 0: name, index }) => ({ text: name, start: index, end: index + name.length }));
  return names.length > 0 && names.every((name) => canBeName(name.text)) ? [{ role: 'reporter', names }] : [];
}

const NOBODY: People = { bylines: [], credits: [], leadMarker: null, dateline: null };

/** What the page family reads of the story's text, as if it were printed alone. */
function peopleInText(draft: RecordDraft): People {
  const parts = draft.parts.filter(({ kind, spans }) => NAMING.has(kind) && spans.length <= LONGEST_LOOK);
  const looked = draft.reading === 'en' ? parts.filter(({ kind }, index) => kind !== 'paragraph' || index === parts.findIndex((part) => part.kind === 'paragraph')) : parts;
  if (!mayName(draft, looked)) return NOBODY;
  const map = new Mapped(looked.flatMap(({ spans }) => spans), draft);
  const page = { lines: tableOf(new SourceText(map.text)), cues: NO_CUES, lexicon: LEXICONS[draft.reading], language: draft.reading };
  const pageDraft = draftOf(looked, (line) => rowOfLine(page.lines, line));
  const { bylines, credits, leadMarker, dateline } = readPeople(page, pageDraft, 'reporter');
  const placed = <Named extends Byline | Credit>(named: Named): Named => {
    const names = named.names.map(({ text, span }) => ({ text, span: map.spanOf(span) }));
    return { ...named, names, lines: map.linesOf(names.map(({ span }) => span)) };
  };
  return { bylines: bylines.map(placed), credits: credits.map(placed), leadMarker: leadMarker && map.spanOf(leadMarker), dateline: dateline && map.spanOf(dateline) };
}

/** Lines at a part's beginning or end that are read as one: no byline is broken more often. */
const JOINED_LINES = 3;
/** …。(冯 娟); …。 記者:陳大文、李小明 */
const SIGNED = /[)）〕】]\s*[。.]?\s*$|(?:[記记]者|通讯员|文)\s?[:：][^。]*$/;

/** Spares most texts the look: a caption or credit is among the parts, the first of them opens with a lead, or one that is not English is signed. */
function mayName({ lines, reading }: RecordDraft, parts: readonly DraftedPart[]): boolean {
  const [first] = parts;
  if (!first || parts.some(({ kind }) => kind !== 'paragraph')) return first !== undefined;
  const printed = (spans: Value): string => spans.map(({ start, end }) => lines.text.slice(start, end)).join('');
  const head = normaliseWidth(printed(first.spans.slice(0, JOINED_LINES)).slice(0, LEAD_REACH));
  if (LEXICONS[reading].leads.some((lead) => lead.test(head))) return true;
  return reading !== 'en' && parts.some(({ spans }) => SIGNED.test(printed(spans.slice(-JOINED_LINES)).slice(-LEAD_REACH)));
}

/** The parts as those of a page on which nothing else stands; `rowOf` gives the row of a line of the text that is made of them. */
function draftOf(parts: readonly DraftedPart[], rowOf: (line: number) => number): Draft {
  const drafted: DraftPart[] = [];
  let line = 0;
  for (const { kind, spans } of parts) {
    const rows = spans.map(() => rowOf(line++)).filter((row) => row !== -1);
    if (rows.length > 0) drafted.push({ kind, state: kind === 'caption' || kind === 'credit' ? kind : 'paragraph', lines: rows });
  }
  return { parts: drafted, first: 0, last: Math.max(0, line - 1) };
}

/** Spans of the source as one text, a line each, with the way back. */
class Mapped {
  readonly text: string;
  private readonly starts: readonly number[];

  constructor(
    private readonly spans: Value,
    private readonly draft: RecordDraft,
  ) {
    const { text } = draft.lines;
    const starts: number[] = [];
    let length = 0;
    this.text = spans.map(({ start, end }) => (starts.push(length), (length += end - start + 1), text.slice(start, end))).join('\n');
    this.starts = starts;
  }

  spanOf({ start, end }: Span): Span {
    return { start: this.sourceAt(start), end: this.sourceAt(Math.max(start, end - 1)) + 1 };
  }

  /** The lines of the source from the first span to the last; where there is none, of all. */
  linesOf(spans: readonly Span[]): LineRange {
    const { lines } = this.draft;
    const [first, last] = [spans[0] ?? this.spans[0], spans.at(-1) ?? this.spans.at(-1)];
    return { first: lines.lineAt(first?.start ?? 0), last: lines.lineAt(Math.max(0, (last?.end ?? 1) - 1)) };
  }

  private sourceAt(offset: number): number {
    let index = this.starts.length - 1;
    while (index > 0 && (this.starts[index] ?? 0) > offset) index--;
    return (this.spans[index]?.start ?? 0) + offset - (this.starts[index] ?? 0);
  }
}
