import type { Span } from '../core/span';
import { JAPANESE_INTERFACE } from '../lexicon/japaneseFields';
import { Cutter } from './records/cutting';
import type { Cutting } from './records/cutting';
import { isoDateIn } from './records/dates';
import type { Family } from './records/family';
import { addParagraphs } from './records/paragraphs';
import type { RecordDraft } from './records/recordDraft';
import type { TextLines } from './records/textLines';

const DATE = /^\d{4}[./年-]\d{1,2}[./月-]\d{1,2}日?$/;
/** 東京朝刊, 大阪夕刊 */
const EDITION = /^\S{0,6}[朝夕]刊$/;
/** 09頁, ９面 */
const PAGE = /^0*([\d０-９]{1,3})(?:頁|ページ)$/;
/** 1796字 */
const LENGTH = /^([\d０-９,，]+)(?:文?字)$/;
/** 04段 */
const COLUMNS = /^[\d０-９]+段$/;
/** 写真, 写真・図, 写有, 地図有 */
const PICTURE = /^(?:写真?|図表?|地図|表|グラフ|絵|イラスト|有|無)(?:[・、](?:写真|図表?|地図|表|グラフ|絵))*[有無]?$/;
const NUMBERED = /^[(（【]?\d{1,5}[)）】.．]?$/;
const RULE = /^[-=－―─━＝*＊_]{4,}$/;
const SENTENCE_END = /[。、]$/;
const GAP = /[\s\u3000]+/;
/** So many lines that are not blank stand between the date and the page number. */
const META_REACH = 5;
/** More of them may follow: the columns, pictures. */
const META_TAIL = 4;
const LONGEST_META = 60;
const DECLARED = /(?:全|計|検索結果|ヒット件数)[\s:：]*(\d{1,5})\s?件/;

/** ヨミダス of the Yomiuri as text: date, headline, `東京朝刊`, section, `09頁`, `1796字`, then the text. */
export const yomidas: Family = {
  language: 'ja',
  cut,
  read,
};

/** The lines of a record that say when and where it was printed. */
interface Meta {
  readonly first: number;
  readonly last: number;
  /** The line with the edition. */
  readonly edition: number;
  /** 0-based line of the headline; null where it does not stand between the date and the edition. */
  readonly headline: number | null;
}

/** The tokens of a short line; none where a letter does not stand in it without which they are of no use. */
function tokensOf(lines: TextLines, line: number, letter = ''): readonly string[] {
  const text = lines.end(line) - lines.start(line) > LONGEST_META * 3 ? '' : lines.trimmed(line);
  return text === '' || !text.includes(letter) ? [] : text.split(GAP);
}

function isMetaToken(token: string): boolean {
  return DATE.test(token) || EDITION.test(token) || PAGE.test(token) || LENGTH.test(token) || COLUMNS.test(token) || PICTURE.test(token);
}

/** What is read of the lines around an edition: a page number or a length must follow it. */
function metaAround(lines: TextLines, edition: number, least: number): Meta | null {
  const tokens = tokensOf(lines, edition, '刊');
  if (!tokens.some((token) => EDITION.test(token)) || tokens.length > 9) return null;
  let last = edition;
  let proven = tokens.some((token) => PAGE.test(token)) || tokens.some((token) => LENGTH.test(token));
  for (let line = lines.skipBlank(edition + 1, lines.count), count = 0; line < lines.count && count < META_REACH + META_TAIL; line = lines.skipBlank(line + 1, lines.count), count++) {
    const inLine = tokensOf(lines, line);
    const isMeta = inLine.length > 0 && inLine.every(isMetaToken) && !inLine.some((token) => DATE.test(token));
    if (isMeta) {
      proven = proven || inLine.some((token) => PAGE.test(token) || LENGTH.test(token));
      last = line;
    } else if (count > 1 || proven) break;
  }
  return proven ? withHead(lines, edition, last, least) : null;
}

/** Date, headline and number above the edition. */
function withHead(lines: TextLines, edition: number, last: number, least: number): Meta {
  let headline: number | null = null;
  let first = edition;
  const dated = tokensOf(lines, edition).some((token) => DATE.test(token));
  let line = lines.skipBlankBack(edition - 1, least);
  if (!dated && line >= least && !DATE.test(lines.trimmed(line))) {
    headline = line;
    line = lines.skipBlankBack(line - 1, least);
  }
  if (line >= least && DATE.test(lines.trimmed(line))) {
    first = line;
    line = lines.skipBlankBack(line - 1, least);
  } else if (headline !== null && !dated) first = headline;
  if (headline === null && line >= least && isHeadline(lines, line)) {
    headline = line;
    first = line;
    line = lines.skipBlankBack(line - 1, least);
  }
  if (line >= least && NUMBERED.test(lines.trimmed(line))) first = line;
  return { first, last, edition, headline };
}

/** No text ends so that could be a headline: the line is the end of the story above. */
function isHeadline(lines: TextLines, line: number): boolean {
  const text = lines.trimmed(line);
  return !NUMBERED.test(text) && !RULE.test(text) && !SENTENCE_END.test(text);
}

function cut(lines: TextLines): Cutting {
  const cutter = new Cutter(lines);
  const starts: number[] = [];
  let least = 0;
  for (let line = 0; line < lines.count; line++) {
    const meta = metaAround(lines, line, least);
    if (!meta) continue;
    starts.push(meta.first);
    line = meta.last;
    least = meta.last + 1;
  }
  const first = starts[0] ?? 0;
  cutter.other('cover', 0, first - 1);
  starts.forEach((start, index) => { cutter.record(start, (starts[index + 1] ?? lines.count) - 1); });
  if (starts.length === 0) cutter.record(0, lines.count - 1);
  return cutter.cutting(declaredIn(lines, first));
}

function declaredIn(lines: TextLines, end: number): number | null {
  for (let line = 0; line < end; line++) {
    const count = lines.isBlank(line) ? undefined : DECLARED.exec(lines.line(line))?.[1];
    if (count !== undefined) return Number(count);
  }
  return null;
}

function read(draft: RecordDraft): void {
  const { lines, range } = draft;
  const edition = lines.find(range.first, Math.min(range.last + 1, range.first + 60), (line) => metaAround(lines, line, range.first) !== null);
  const meta = edition <= range.last ? metaAround(lines, edition, range.first) : null;
  draft.source = null;
  if (meta) readMeta(draft, meta);
  else draft.add('headline', [lines.span(range.first)]);
  const spans = lines.spansOf((meta?.last ?? range.first) + 1, range.last).filter(({ start, end }) => !isInterface(lines.text.slice(start, end)));
  for (const span of spans) addParagraphs(draft, span, 'lines');
}

function isInterface(text: string): boolean {
  return text.length < LONGEST_META && (JAPANESE_INTERFACE.test(text) || RULE.test(text));
}

function readMeta(draft: RecordDraft, { first, last, edition, headline }: Meta): void {
  const { lines } = draft;
  if (headline !== null) draft.add('headline', [lines.span(headline)]);
  for (let line = first; line <= last; line++) {
    if (line === headline || lines.isBlank(line)) continue;
    for (const span of tokenSpans(lines, lines.span(line))) takeToken(draft, span, line >= edition);
  }
}

function tokenSpans(lines: TextLines, { start, end }: Span): Span[] {
  return [...lines.text.slice(start, end).matchAll(/[^\s\u3000]+/g)].map(({ 0: token, index }) => ({ start: start + index, end: start + index + token.length }));
}

function takeToken(draft: RecordDraft, span: Span, behindEdition: boolean): void {
  const text = draft.lines.text.slice(span.start, span.end);
  const plain = text.normalize('NFKC');
  if (DATE.test(plain)) [draft.printedDate, draft.date] = [text, isoDateIn(plain)];
  else if (EDITION.test(text)) draft.keep('朝夕刊', [span]);
  else if (PAGE.test(text)) draft.page = PAGE.exec(plain)?.[1] ?? null;
  else if (LENGTH.test(text)) draft.words = Number(plain.replace(/\D/g, ''));
  else if (COLUMNS.test(text)) draft.keep('段数', [span]);
  else if (PICTURE.test(text)) draft.keep('写真・図表', [span]);
  else if (behindEdition && draft.section === null) draft.section = text;
  else if (!NUMBERED.test(text)) draft.keep('備考', [span]);
}
