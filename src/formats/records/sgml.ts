import { characterEntitiesHtml4 } from 'character-entities-html4';
import { characterReferenceInvalid } from 'character-reference-invalid';
import type { Span } from '../../core/span';
import { SGML_ENTITIES } from '../../lexicon/sgmlEntities';
import { Cutter } from './cutting';
import type { Cutting } from './cutting';
import type { FieldRole } from './fieldRoles';
import type { RecordDraft, Value } from './recordDraft';
import { addParagraphs } from './paragraphs';
import type { BodyLayout } from './paragraphs';
import type { TextLines } from './textLines';

/** An element of a record, its start tag known, its end tag perhaps missing. UTF-16 offsets into the text. */
export interface Element {
  /** Lower case. */
  readonly name: string;
  /** As printed. */
  readonly printed: string;
  readonly attributes: string;
  /** Between the tags. */
  readonly content: Span;
}

const TAG = /<(\/?)([A-Za-z][\w.-]{0,30})((?:\s[^<>]{0,2000})?)\/?>/g;
const ATTRIBUTE = /([A-Za-z][\w-]*)\s*=\s*"([^"]*)"/g;
/** Tags inside a sentence: they part nothing. */
const INLINE = /<\/?(?:b|i|u|em|strong|f|sup|sub|a|font|span|small|tt)(?:\s[^<>]{0,2000})?>/gi;
const INLINE_NAMES: ReadonlySet<string> = new Set(['b', 'i', 'u', 'em', 'strong', 'f', 'sup', 'sub', 'a', 'font', 'span', 'small', 'tt']);
const ONLY_TAGS = /^(?:\s*<[!?/]?[A-Za-z][^<>]*>\s*)+$/;
/** &amp;, &frac12;, &#8212;, &#x2014; */
const REFERENCE = /&(?:([A-Za-z][A-Za-z\d]{1,11})|#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6}));/g;
/** What references such as `&#2;` stand for, and what no text needs. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** The text that is meant by printed SGML: references resolved (`&amp;` → `&`), control characters left out. */
export function decodeSgml(printed: string): string {
  const untagged = printed.includes('<') ? printed.replace(INLINE, '') : printed;
  if (!untagged.includes('&')) return CONTROLS.test(untagged) ? untagged.replace(CONTROLS, '') : untagged;
  return untagged.replace(REFERENCE, characterMeant).replace(CONTROLS, '');
}

/** Collections in capitals have &AMP; too. */
function characterMeant(whole: string, name?: string, decimal?: string, hexadecimal?: string): string {
  if (name === undefined) return numberedCharacter(decimal === undefined ? parseInt(hexadecimal ?? '', 16) : parseInt(decimal, 10));
  return SGML_ENTITIES[name.toLowerCase()] ?? characterEntitiesHtml4[name] ?? characterEntitiesHtml4[name.toLowerCase()] ?? whole;
}

const LAST_CODE_POINT = 0x10ffff;

/** Numbers that are no character in Unicode are those of windows-1252, as in HTML. */
function numberedCharacter(number: number): string {
  return characterReferenceInvalid[number] ?? (number > LAST_CODE_POINT ? '\ufffd' : String.fromCodePoint(number));
}

/**
 * Cuts a text at the start and end tags of an element. A record whose end tag is missing ends before the next start tag, one whose start tag
 * is missing begins behind the last end tag. Lines of nothing but tags between records are separators; whatever else stands there is left over.
 */
export function cutElements(lines: TextLines, name: string, holdsRecord: (text: string) => boolean): Cutting {
  const cutter = new Cutter(lines);
  // Start tags begin their lines, end tags end them: others are text.
  const tag = new RegExp(`(?:^[ \\t\\ufeff]*<${name}(?=[\\s>])[^<>]{0,2000}>|<(/)${name}\\s{0,20}>(?=[ \\t]*\\r?$))`, 'gim');
  let from = 0;
  let open = -1;
  const close = (first: number, last: number): void => {
    cutter.record(first, last);
    from = last + 1;
    open = -1;
  };
  for (const match of lines.text.matchAll(tag)) {
    const line = lines.lineAt(match.index + match[0].length - 1);
    if (match[1] === '/') {
      if (line < from) continue;
      if (open !== -1) close(open, line);
      else leftOver(lines, cutter, from, line, holdsRecord, close);
      from = line + 1;
    } else {
      if (open !== -1 && line > open) close(open, line - 1);
      if (line > from) leftOver(lines, cutter, from, line - 1, holdsRecord, close);
      from = Math.max(from, line);
      open = line;
    }
  }
  if (open !== -1) close(open, lines.count - 1);
  else leftOver(lines, cutter, from, lines.count - 1, holdsRecord, close);
  return cutter.cutting(null);
}

/** What stands outside all records: one that has lost its start tag, or lines of tags; the rest is nobody's. */
function leftOver(lines: TextLines, cutter: Cutter, first: number, last: number, holdsRecord: (text: string) => boolean, close: (first: number, last: number) => void): void {
  if (first > last) return;
  const text = lines.text.slice(lines.start(first), lines.end(last));
  if (holdsRecord(text)) {
    close(first, last);
    return;
  }
  for (let line = first; line <= last; line++) if (ONLY_TAGS.test(lines.line(line))) cutter.other('separator', line, line);
}

/** The elements of a stretch whose names are asked for, in the order of the text; one whose end tag is missing ends where the next begins. */
export function elementsIn(text: string, { start, end }: Span, isWanted: (name: string, open: string | null) => boolean): Element[] {
  const elements: Element[] = [];
  let open: { name: string; printed: string; attributes: string; from: number } | null = null;
  const close = (to: number): void => {
    if (open) elements.push({ name: open.name, printed: open.printed, attributes: open.attributes, content: { start: open.from, end: Math.max(open.from, to) } });
    open = null;
  };
  for (const match of text.slice(start, end).matchAll(TAG)) {
    const printed = match[2] ?? '';
    const name = printed.toLowerCase();
    const at = start + match.index;
    if (match[1] === '/') {
      if (open !== null && (open as { name: string }).name === name) close(at);
    } else if (isWanted(name, open === null ? null : (open as { name: string }).name)) {
      close(at);
      open = { name, printed, attributes: match[3] ?? '', from: at + match[0].length };
    }
  }
  close(end);
  return elements;
}

/** The attributes of a start tag: `NEWID="1"`. */
export function attributesOf(printed: string): { readonly name: string; readonly value: string }[] {
  return [...printed.matchAll(ATTRIBUTE)].map(({ 1: name = '', 2: value = '' }) => ({ name, value }));
}

/** A content without the tags inside it: trimmed spans, one a line at most. */
export function valueIn(lines: TextLines, { start, end }: Span): Value {
  return piecesIn(lines.text, { start, end }).flatMap((piece) => lines.lineSpans(piece)).filter((span) => decodeSgml(lines.text.slice(span.start, span.end)).trim() !== '');
}

/** The stretches of a content between the tags inside it that part anything. */
function piecesIn(text: string, { start, end }: Span): Span[] {
  const content = text.slice(start, end);
  if (!content.includes('<')) return [{ start, end }];
  const tags = [...content.matchAll(TAG)];
  const paired = new Set(tags.filter(([, slash]) => slash === '/').map(([, , name = '']) => name.toLowerCase()));
  const opened = new Set(tags.filter(([, slash]) => slash !== '/').map(([, , name = '']) => name.toLowerCase()));
  const pieces: Span[] = [];
  let from = start;
  for (const { 0: tag, 2: printed = '', index } of tags) {
    const name = printed.toLowerCase();
    const isText = !PARTING.has(name) && !(paired.has(name) && opened.has(name)) && !isAlone(content, index, tag.length);
    if (isText || INLINE_NAMES.has(name)) continue;
    pieces.push({ start: from, end: start + index });
    from = start + index + tag.length;
  }
  return [...pieces, { start: from, end }];
}

/** Tags that part paragraphs though nothing ends them. */
const PARTING: ReadonlySet<string> = new Set(['p', 'br', 'hr', 'li', 'td', 'tr', 'th']);

/** True for a tag in whose line nothing else is printed but tags: `<QUOTE> is not a tag` is text. */
function isAlone(content: string, index: number, length: number): boolean {
  const before = content.slice(content.lastIndexOf('\n', index) + 1, index);
  const feed = content.indexOf('\n', index + length);
  const behind = content.slice(index + length, feed === -1 ? content.length : feed);
  return `${before}${behind}`.replace(TAG, '').trim() === '';
}

/** Takes the elements of a record by the roles of their names. */
export function takeElements(draft: RecordDraft, elements: readonly Element[], roles: Readonly<Record<string, FieldRole>>, body: (content: Span) => void): void {
  for (const { name, printed, content } of elements) {
    const role = roles[name];
    if (role === 'body' || role === 'lead') body(content);
    else draft.take(role ?? 'other', printed, valueIn(draft.lines, content));
  }
}

/** Adds the paragraphs of a body in which `<P>` may stand. */
export function addSgmlParagraphs(draft: RecordDraft, content: Span, layout: BodyLayout = 'sensed'): void {
  const before = draft.parts.length;
  for (const piece of piecesIn(draft.lines.text, content)) addParagraphs(draft, piece, layout);
  const kept = draft.parts.splice(before).filter(({ spans }) => decodeSgml(spans.map(({ start, end }) => draft.lines.text.slice(start, end)).join('')).trim() !== '');
  draft.parts.push(...kept);
}
