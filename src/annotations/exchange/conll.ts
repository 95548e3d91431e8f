import { piecesOf } from './codedText';
import type { CodedItem, CodedText, Piece } from './codedText';
import { ExchangeError } from './exchangeError';
import type { ExchangeFile, ExchangeFormat, ImportContext, WriteOptions } from './format';
import { fileText } from './json';
import { codedPassage, TextReader } from './reader';
import { tokenLines } from './tokens';

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

interface TaggedToken {
  readonly form: string;
  readonly tag: string;
  /** 1-based line of the file. */
  readonly line: number;
}

function textsIn(file: ExchangeFile, context: ImportContext): readonly CodedText[] {
  const documents: TaggedToken[][] = [];
  for (const [index, line] of fileText(file).split('\n').entries()) {
    const columns = line.split(/[ \t]+/);
    const [form, tag] = [columns[0], columns.at(-1)];
    if (form === DOCUMENT || documents.length === 0) documents.push([]);
    if (form === DOCUMENT || form === undefined || form === '' || tag === undefined) continue;
    if (columns.length < 2 || !TAG.test(tag)) throw new ExchangeError(`${file.name}, line ${index + 1}: “${line}” is not a token and a tag such as O, B-code or I-code`);
    documents.at(-1)?.push({ form, tag, line: index + 1 });
  }
  return documents.filter((tokens) => tokens.length > 0).map((tokens) => textOf(tokens, file.name, context));
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
  for (const { form, tag, line } of tokens) {
    while (at < text.length && !text.startsWith(form, at) && /[\s\p{Cc}\u180e\u200b\u2060\ufeff]/u.test(text.charAt(at))) at++;
    if (!text.startsWith(form, at)) throw new ExchangeError(`${name}, line ${line}: “${form}” does not follow here in the text of ${source}`);
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
  const pattern = tokens.slice(0, 12).map(({ form }) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s*');
  return Math.max(0, text.search(new RegExp(pattern, 'u')));
}
