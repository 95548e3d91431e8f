import { isoDateIn } from './records/dates';
import { Cutter } from './records/cutting';
import type { Cutting } from './records/cutting';
import type { Family } from './records/family';
import { parseLatinByline } from './records/latinByline';
import { pageAndSection } from './records/pageAndSection';
import { addParagraphs } from './records/paragraphs';
import type { RecordDraft } from './records/recordDraft';
import { blocksOf } from './records/textLines';
import type { Block, TextLines } from './records/textLines';

/** Accented letters as one letter, or as the two that they become where UTF-8 was read as Latin-1. */
const E = '(?:é|Ã©|e|E|É)';
const NUMBER = new RegExp(`^\\s*(?:Num${E}ro (?:de|du) document|Document (?:number|no\\.?|ID)|Num${E}ro de documento|Dokumentnummer|Documentnummer)\\s?[:：]\\s*(\\S.*)$`, 'i');
/** news·20121004·PO·2040056000 */
const LONE_NUMBER = /^\s*(?:news|web|blog|tv|radio|bio|rep)?(?:Â?·\S+){2,5}\s*$/i;
/** Ce certificat est émis à …; Le présent document est protégé par les lois …: begins what stands between two records */
const CERTIFICATE = new RegExp(
  `^\\s*(?:(?:Ce )?certificat (?:est )?${E}mis|This certificate is issued|Certificate issued|Le pr${E}sent document .{0,60}(?:prot${E}g|lois|droit d['’]auteur)|This document .{0,60}(?:copyright|protected)|Dieses (?:Dokument|Zertifikat) .{0,60}(?:Urheberrecht|ausgestellt)|Este (?:documento|certificado) .{0,60}(?:derechos de autor|protegido))`,
  'i',
);
/** Date d'émission : 2019-10-05: goes on with a certificate */
const ISSUED = new RegExp(`^\\s*(?:Date d['’]${E}mission|Date of issue|Issue date)\\s?:\\s?\\d{4}`, 'i');
const RIGHTS = /^\s*(?:Â?©|\(c\)|copyright|tous droits r(?:é|Ã©)serv|all rights reserved)/i;
/** Cet article est paru dans Le Courrier du Val */
const ALSO_IN = /^\s*(?:cet article (?:est|a (?:été|Ã©tÃ©))|this article (?:was|also)|ce texte (?:est|a)) .{0,120}$/i;
const WORDS = /(\d[\d.,\s\u00a0]*) (?:mots|words)\b/i;
const WEEKDAY =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira)';
/** Politique, jeudi 5 octobre 2013, p. 16 */
const DATE_LINE = new RegExp(`^(.{0,80}?)(?:,\\s+|^\\s*)?(${WEEKDAY},?\\s+(?:le\\s+)?[^,]{4,40}?\\d{4}(?!\\d)|${WEEKDAY},\\s+\\p{L}+\\s\\d{1,2},\\s\\d{4})(.{0,60})$`, 'iu');
const LONGEST_HEAD = 160;
/** Magazine, no. 5968 */
const ISSUE = /,\s+((?:no|n°|nº|nr|#)\.?\s?\d[\d-]*.*)$/i;
const DECLARED = /^\s*(?:Nombre de documents?|Number of documents?|Documents? sauvegard(?:é|Ã©)s?|Saved documents?)\s?[:：]?\s*(\d+)\s*$|^\s*(\d+)\s+documents?(?:\s+sauvegard(?:é|Ã©)s?|\s+saved)?\s*$/i;
const COVER_LINES = 60;
/** An author stands alone under the headline, in so few characters. */
const LONGEST_AUTHOR = 120;
const SENTENCE_END = /[.!?…:]$/;

/** Europresse as text: paper, `Politique, jeudi 5 octobre 2013, p. 16`, `Numéro de document : news·…`, `Ce certificat est émis à …`. */
export const europresse: Family = {
  printed: true,
  cut,
  read,
};

/** What a line is to the cut. */
function cut(lines: TextLines): Cutting {
  const cutter = new Cutter(lines);
  const { from: begin, declared } = coverOf(lines);
  cutter.other('cover', 0, begin - 1);
  let from = begin;
  let numbered = false;
  let line = begin;
  const close = (end: number): void => {
    cutter.record(from, end - 1);
    from = end;
    numbered = false;
  };
  while (line < lines.count) {
    if (isCertificate(lines, line, numbered)) {
      close(line);
      const end = endOfCertificate(lines, line);
      cutter.other('separator', line, end - 1);
      from = line = end;
    } else if (line > from && !lines.isBlank(line) && (numbered || opensRecord(lines, line)) && lines.skipBlank(from, line) < line) close(line);
    else {
      numbered = numbered || (lines.end(line) - lines.start(line) < LONGEST_HEAD && NUMBER.test(lines.line(line)));
      line++;
    }
  }
  close(lines.count);
  return cutter.cutting(declared);
}

function isCertificate(lines: TextLines, line: number, numbered: boolean): boolean {
  const text = lines.line(line);
  return CERTIFICATE.test(text) || (text.length < LONGEST_HEAD && LONE_NUMBER.test(text) && (numbered || CERTIFICATE.test(lines.line(line + 1))));
}

function endOfCertificate(lines: TextLines, line: number): number {
  return lines.find(line, lines.count, (at) => !lines.isBlank(at) && !CERTIFICATE.test(lines.line(at)) && !ISSUED.test(lines.line(at)) && !LONE_NUMBER.test(lines.line(at)));
}

/** A paper's name and, under it, a date line, with nothing above: a record whose predecessor has lost its end. */
function opensRecord(lines: TextLines, line: number): boolean {
  if (!lines.isBlank(line - 1) || lines.isBlank(line + 1) || !lines.isBlank(line + 2)) return false;
  const paper = lines.trimmed(line);
  return paper.length < LONGEST_HEAD / 2 && !SENTENCE_END.test(paper) && isDateLine(lines, line + 1);
}

function isDateLine(lines: TextLines, line: number): boolean {
  const text = lines.trimmed(line);
  return text.length < LONGEST_HEAD && DATE_LINE.test(text) && isoDateIn(text) !== null;
}

/** Where the cover page ends, and how many stories it declares: the first record begins with the paper above its date line. */
function coverOf(lines: TextLines): { readonly from: number; readonly declared: number | null } {
  const reach = Math.min(lines.count, COVER_LINES);
  const first = lines.find(0, reach, (line) => isDateLine(lines, line) || NUMBER.test(lines.line(line)));
  const at = lines.find(0, first, (line) => DECLARED.test(lines.line(line)));
  const match = at < first ? DECLARED.exec(lines.line(at)) : null;
  const from = first < reach && isDateLine(lines, first) ? paperAbove(lines, first, match ? at + 1 : 0) : match ? at + 1 : 0;
  return { from, declared: match && Number(match[1] ?? match[2]) };
}

/** The first line of the block that a date line is in, or of the one line above it. */
function paperAbove(lines: TextLines, dated: number, least: number): number {
  const above = lines.skipBlankBack(dated - 1, least);
  if (above < least) return least;
  let first = above;
  while (above === dated - 1 && first > least && !lines.isBlank(first - 1)) first--;
  return first;
}

function read(draft: RecordDraft): void {
  const { lines, range } = draft;
  const blocks = blocksOf(lines, range.first, range.last);
  const end = readTail(draft);
  const head = blocks.findIndex(({ first, last }) => lines.find(first, last + 1, (line) => isDateLine(lines, line)) <= last);
  const rest = head === -1 || head > 2 ? readPaperOnly(draft, blocks) : readHead(draft, blocks, head);
  const title = rest[0];
  if (!title || title.first > end) return;
  addTitles(draft, title, rest.length > 1 ? end : Math.min(end, title.first));
  const author = rest[1] && isAuthor(draft, rest[1], rest[2]) ? rest[1] : undefined;
  if (author) draft.take('byline', 'Author', lines.spansOf(author.first, author.last));
  const body = rest[author ? 2 : 1] ?? (title.last > title.first && rest.length === 1 ? { first: title.first + 1, last: title.last } : undefined);
  if (body && body.first <= end) addParagraphs(draft, { start: lines.start(body.first), end: lines.end(end) }, 'lines');
}

/** Paper, section, date and page; gives the blocks below. */
function readHead(draft: RecordDraft, blocks: readonly Block[], head: number): readonly Block[] {
  const { lines } = draft;
  const block = blocks[head];
  if (!block) return blocks;
  const dated = lines.find(block.first, block.last + 1, (line) => isDateLine(lines, line));
  const above = [...blocks.slice(0, head), { first: block.first, last: dated - 1 }].flatMap(({ first, last }) => lines.spansOf(first, last));
  const [paper, ...others] = above;
  if (paper) readPaper(draft, paper);
  for (const other of others) draft.keep('Edition', [other]);
  const match = DATE_LINE.exec(lines.trimmed(dated));
  const section = (match?.[1] ?? '').replace(/[,\s]+$/, '');
  const date = match?.[2] ?? '';
  draft.printedDate = date;
  draft.date = isoDateIn(date);
  draft.section = section === '' ? null : section;
  draft.page = pageAndSection(match?.[3] ?? '').page;
  const words = WORDS.exec(match?.[3] ?? '')?.[1];
  if (words !== undefined) draft.words = Number(words.replace(/\D/g, ''));
  const below = block.last > dated ? [{ first: dated + 1, last: block.last }] : [];
  return [...below, ...blocks.slice(head + 1)];
}

/** The date line is lost: the first block is the paper's if it is short. */
function readPaperOnly(draft: RecordDraft, blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  if (!first || others.length === 0) return blocks;
  readPaper(draft, draft.lines.span(first.first));
  return others;
}

function readPaper(draft: RecordDraft, span: { readonly start: number; readonly end: number }): void {
  const text = draft.textOf([span]);
  const issue = ISSUE.exec(text);
  draft.source = issue ? text.slice(0, issue.index) : text;
  if (issue?.[1] !== undefined) draft.keep('Issue', [{ start: span.end - issue[1].length, end: span.end }]);
}

/** Of several lines the last is the headline. */
function addTitles(draft: RecordDraft, { first, last }: Block, end: number): void {
  const spans = draft.lines.spansOf(first, Math.min(last, end));
  draft.add('kicker', spans.slice(0, -1));
  draft.add('headline', spans.slice(-1));
}

function isAuthor(draft: RecordDraft, block: Block, next: Block | undefined): boolean {
  const text = draft.textOf(draft.lines.spansOf(block.first, block.last));
  return next !== undefined && text.length <= LONGEST_AUTHOR && !SENTENCE_END.test(text.replace(/\b\p{Lu}\.$/u, '')) && parseLatinByline(text).length > 0;
}

/** Rights and document number, behind the text; gives its last line. */
function readTail(draft: RecordDraft): number {
  const { lines, range } = draft;
  let line = range.last;
  for (; line > range.first; line--) {
    const text = lines.line(line);
    const number = NUMBER.exec(text)?.[1];
    if (number !== undefined) draft.documentId = number.trim();
    else if (RIGHTS.test(text)) draft.keep('Copyright', [lines.span(line)]);
    else if (ALSO_IN.test(text)) draft.keep('Note', [lines.span(line)]);
    else if (!lines.isBlank(line)) break;
  }
  return line;
}
