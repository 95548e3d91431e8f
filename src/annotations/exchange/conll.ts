import { piecesOf } from './codedText';
import type { CodedItem, CodedText, Piece } from './codedText';
import { ExchangeError } from './exchangeError';
import type { ExchangeFile, ExchangeFormat, ImportContext, WriteOptions } from './format';
import { fileText } from './json';
import { codedPassage, TextReader } from './reader';
import { BLANK, tokenLines } from './tokens';

const DOCUMENT = '-DOCSTART-';
/** `B-topic.economy` */
const TAG = /^([BIOESLUM])(?:-(.+))?$/;

/**
 * CoNLL-2002: a token and its tag a line, a blank line behind each sentence (here each line of the text). The tags are IOB2,
 * also called BIO: every passage begins with `B-` (https://www.clips.uantwerpen.be/conll2002/ner/).
 */
export const CONLL: ExchangeFormat = {
  id: 'conll',
  label: 'CoNLL (IOB2)',
  description: 'CoNLL-2002 columns, tags in the scheme IOB2 (BIO); tokens are words or characters',
  extensions: ['conll', 'bio', 'iob', 'tsv'],
  unit: 'utf-16',
  holds: new Set(['passage']),
  write: (texts, options) => [{ name: `${options.name}.conll`, content: texts.map((text) => blockOf(text, options)).join('') }],
  read: (files, context) => ({ texts: files.flatMap((file) => textsIn(file, context)), problems: [] }),
};

function blockOf({ text, items }: CodedText, { tokens = 'words' }: WriteOptions): string {
  const passages = items.flatMap((item) => piecesOf(item).map((piece) => ({ piece, code: item.codes[0] ?? '' })));
  const lines = tokenLines(text, tokens, passages.flatMap(({ piece }) => [piece.start, piece.end]));
  const sorted = [...passages].sort((a, b) => a.piece.start - b.piece.start);
  let next = 0;
  const sentences = lines.map(({ tokens: spans }) =>
    spans.map((token) => {
      while (sorted[next] && (sorted[next]?.piece.end ?? 0) <= token.start) next++;
      const held = sorted[next];
      const isInside = held !== undefined && held.piece.start <= token.start;
      const tag = isInside ? `${held.piece.start === token.start ? 'B' : 'I'}-${shielded(held.code)}` : 'O';
      return `${text.slice(token.start, token.end)} ${tag}\n`;
    }).join(''),
  );
  return `${DOCUMENT} O\n\n${sentences.map((sentence) => `${sentence}\n`).join('')}`;
}

/** A code without white space, which separates the columns; `%20` stands for a space. */
function shielded(code: string): string {
  return code.replace(/[%\s\p{Cc}]/gu, (character) => `%${character.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''}`);
}

function unshielded(code: string): string {
  return code.replace(/%([0-9a-f]{4})/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));
}

/** Signs that the Penn Treebank writes otherwise. */
const WRITTEN_OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  '-LRB-': ['('], '-RRB-': [')'], '-LSB-': ['['], '-RSB-': [']'], '-LCB-': ['{'], '-RCB-': ['}'], '``': ['"', '“'], "''": ['"', '”'],
};

function formsOf(written: string): readonly string[] {
  return [written, ...(WRITTEN_OTHERWISE[written] ?? [])];
}

interface TaggedToken {
  readonly form: string;
  readonly tag: string;
  /** 1-based line of the file. */
  readonly line: number;
  /** Whether a sentence begins with it. */
  readonly opens: boolean;
}

/** Which columns of a file hold the tokens and the tags. */
interface Columns {
  readonly form: 0 | 1;
  /** How many columns stand behind the tag. */
  readonly behind: number;
}

function textsIn(file: ExchangeFile, context: ImportContext): readonly CodedText[] {
  const documents: TaggedToken[][] = [];
  const rows = fileText(file).split('\n').map((line) => line.replace(/[ \t]+$/, '').split(/[ \t]+/));
  const { form: formColumn, behind } = columnsOf(rows.filter((row) => row.length > 1 && row[0] !== DOCUMENT && !isComment(row)));
  let opens = true;
  for (const [index, columns] of rows.entries()) {
    const [form, tag] = [columns[formColumn], columns.at(-1 - behind)];
    if (columns[0] === DOCUMENT || documents.length === 0) documents.push([]);
    opens ||= columns.length === 1 && columns[0] === '';
    if (columns[0] === DOCUMENT || columns[0] === '' || isComment(columns)) continue;
    if (columns.length < 2 || form === undefined || tag === undefined || !TAG.test(tag)) throw new ExchangeError(`${file.name}, line ${index + 1}: “${columns.join(' ')}” is not a token and a tag such as O, B-code or I-code`);
    documents.at(-1)?.push({ form, tag, line: index + 1, opens });
    opens = false;
  }
  return documents.filter((tokens) => tokens.length > 0).map((tokens) => textOf(tokens, file.name, context));
}

/** `# sent_id = 3`: no token, as no tag stands at its end. */
function isComment(row: readonly string[]): boolean {
  return row[0]?.startsWith('#') === true && row.length !== 2 && !TAG.test(row.at(-1) ?? '');
}

/** The tags are in the last column that holds nothing else; before the tokens there may be their numbers, from 1 on in each sentence. */
function columnsOf(rows: readonly (readonly string[])[]): Columns {
  const narrowest = rows.reduce((least, { length }) => Math.min(least, length), Infinity);
  const behind = Array.from({ length: rows.length === 0 ? 0 : narrowest - 1 }, (_, nth) => nth).find((nth) => rows.every((row) => TAG.test(row.at(-1 - nth) ?? '')));
  const isNumbered = rows.length > 1 && rows.every((row, index) => row.length > 2 && (row[0] === '1' || Number(row[0]) === Number(rows[index - 1]?.[0]) + 1));
  return { form: isNumbered ? 1 : 0, behind: behind ?? 0 };
}

/** Finds the tokens in the dump one behind the other: the format says nothing of the white space between them. */
function textOf(tokens: readonly TaggedToken[], name: string, { source, text }: ImportContext): CodedText {
  const reader = new TextReader(source, text);
  let at = firstPlace(text, tokens);
  let open: { item: Omit<CodedItem, 'id'>; piece: Piece; code: string } | undefined;
  const close = (): void => {
    if (open) reader.add(codedPassage([{ ...open.piece, quote: text.slice(open.piece.start, open.piece.end) }], [open.code]));
    open = undefined;
  };
  for (const { form: written, tag, line, opens } of tokens) {
    if (opens) close();
    const forms = formsOf(written);
    const formAt = (place: number): string | undefined => forms.find((each) => text.startsWith(each, place));
    while (at < text.length && formAt(at) === undefined && BLANK.test(text.charAt(at))) at++;
    const form = formAt(at);
    if (form === undefined) throw new ExchangeError(`${name}, line ${line}: “${written}” does not follow here in the text of ${source}`);
    const end = at + form.length;
    const [, position = 'O', code = ''] = TAG.exec(tag) ?? [];
    const meant = unshielded(code);
    if (open && (position === 'I' || position === 'E' || position === 'M' || position === 'L') && open.code === meant) open.piece = { ...open.piece, end };
    else {
      close();
      if (position !== 'O') open = { item: codedPassage([], [meant]), piece: { start: at, end, quote: '' }, code: meant };
    }
    at = end;
  }
  close();
  return reader.read;
}

/** Where the tokens begin: at the text's beginning, or, for a part of it, where its first tokens stand. */
function firstPlace(text: string, tokens: readonly TaggedToken[]): number {
  const literal = (form: string): string => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const pattern = tokens.slice(0, 12).map(({ form }) => `(?:${formsOf(form).map(literal).join('|')})`).join(`${BLANK.source}*`);
  return Math.max(0, text.search(new RegExp(pattern, 'u')));
}
