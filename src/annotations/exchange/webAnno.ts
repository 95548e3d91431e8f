import { piecesOf } from './codedText';
import type { CodedItem, CodedText, Piece } from './codedText';
import { extrasOf, withExtras } from './extras';
import { allBut } from './features';
import type { ExchangeFormat } from './format';
import { codedPassage } from './reader';
import { tokenLines } from './tokens';
import type { TokenLine } from './tokens';
import { nothing, value } from './webAnnoCells';
import { readTsv } from './webAnnoReader';

/** The layer that our annotations are written to: INCEpTION wants it to be in the project, with these features, all of them strings. */
const LAYER = 'webanno.custom.Broadsheet';
export const FEATURES = ['code', 'coder', 'coder_type', 'suggested_by', 'suggested_by_type', 'created', 'modified', 'status', 'notes', 'links', 'attributes', 'id'] as const;

/** WebAnno TSV 3.3: https://inception-project.github.io/releases/36.0/docs/user-guide.html#sect_webannotsv. A sentence is a line of the text. */
export const WEBANNO: ExchangeFormat = {
  id: 'webanno',
  label: 'WebAnno TSV 3.3',
  description: `WebAnno TSV 3.3 for INCEpTION and WebAnno: the span layer ${LAYER}; a sentence is a line of the text`,
  extensions: ['tsv'],
  unit: 'utf-16',
  holds: allBut('story', 'document', 'relation', 'reply', 'severalNotes', 'carriageReturn', 'severalCodes', 'discontinuous', 'outerSpace'),
  write: (texts) => texts.map((text) => ({ name: `${text.source.replace(/\.txt$/i, '')}.tsv`, content: tsvOf(text) })),
  read: (files, context) => readTsv(files, context, (features, piece) => itemOf(features, piece)),
};

function tsvOf({ text, items }: CodedText): string {
  const passages = items.flatMap((item) => piecesOf(item).map((piece) => ({ item, piece })));
  const lines = tokenLines(text, 'words');
  const sheet = new Sheet(text, passages);
  const header = `#FORMAT=WebAnno TSV 3.3\n#T_SP=${[LAYER, ...FEATURES].join('|')}\n\n`;
  return header + lines.map((line, index) => `\n#Text=${escapedText(text.slice(line.span.start, line.span.end))}\n${sheet.rows(line, index + 1)}`).join('');
}

/** The cells of a unit that nothing is said of. */
const NO_CELLS = FEATURES.map(() => nothing).join('\t');

interface Passage {
  readonly item: CodedItem;
  readonly piece: Piece;
}

/** The rows of one text, with what tells passages apart that take several of them or share one. */
class Sheet {
  private readonly passages: readonly Passage[];
  private readonly cells = new Map<Passage, readonly string[]>();
  private next = 0;
  private open: Passage[] = [];

  constructor(
    private readonly text: string,
    passages: readonly Passage[],
  ) {
    this.passages = [...passages].sort((a, b) => a.piece.start - b.piece.start || b.piece.end - a.piece.end);
  }

  /** The rows of a sentence, 1-based: its tokens, and below each the parts of it that passages begin or end in. */
  rows({ tokens }: TokenLine, sentence: number): string {
    return tokens.map((token, index) => this.tokenRows(token, `${sentence}-${index + 1}`)).join('');
  }

  private tokenRows(token: { readonly start: number; readonly end: number }, id: string): string {
    const held = this.passagesIn(token);
    if (held.length === 0) return this.row(id, token, held);
    const whole = held.filter(({ piece }) => piece.start <= token.start && piece.end >= token.end);
    const parts = held.filter((passage) => !whole.includes(passage)).map((passage) => ({ passage, start: Math.max(token.start, passage.piece.start), end: Math.min(token.end, passage.piece.end) }));
    const places = [...new Set(parts.map(({ start, end }) => `${start}-${end}`))];
    const partRows = places.map((place, nth) => {
      const there = parts.filter(({ start, end }) => `${start}-${end}` === place);
      const [first] = there;
      return first ? this.row(`${id}.${nth + 1}`, first, there.map(({ passage }) => passage)) : '';
    });
    return this.row(id, token, whole) + partRows.join('');
  }

  private passagesIn({ start, end }: { readonly start: number; readonly end: number }): readonly Passage[] {
    for (let passage = this.passages[this.next]; passage && passage.piece.start < end; passage = this.passages[++this.next]) this.open.push(passage);
    this.open = this.open.filter(({ piece }) => piece.end > start);
    return this.open;
  }

  private row(id: string, { start, end }: { readonly start: number; readonly end: number }, passages: readonly Passage[]): string {
    const stacked = passages.map((passage) => this.cellsOf(passage));
    const cells = stacked.length === 0 ? NO_CELLS : FEATURES.map((_, column) => stacked.map((values) => values[column]).join('|')).join('\t');
    return `${id}\t${start}-${end}\t${this.text.slice(start, end)}\t${cells}\t\n`;
  }

  /** What a passage says, a cell a feature: the same in each row that it takes. */
  private cellsOf(passage: Passage): readonly string[] {
    const known = this.cells.get(passage);
    if (known) return known;
    const number = this.cells.size + 1;
    const features = featuresOf(passage.item);
    const cells = FEATURES.map((feature) => `${value(features[feature])}[${number}]`);
    this.cells.set(passage, cells);
    return cells;
  }
}

/** What an item says, by feature; lists as JSON. */
function featuresOf(item: CodedItem): Readonly<Record<string, string | undefined>> {
  const texts = Object.entries(extrasOf(item)).map(([key, said]) => [key, typeof said === 'string' ? said : JSON.stringify(said)] as const);
  return { ...Object.fromEntries(texts), code: item.codes[0], notes: item.notes[0] };
}

function itemOf(features: ReadonlyMap<string, string>, piece: Piece): CodedItem {
  if (!features.has('id')) return otherItem(features, piece);
  const code = features.get('code');
  const extras = Object.fromEntries([...features].map(([key, said]) => [key, key === 'links' || key === 'attributes' ? listOf(said) : said]));
  return withExtras({ id: '', ...codedPassage([piece], code === undefined ? [] : [code]) }, extras);
}

/** An annotation of another layer: its value, or else what it says first, is its code, the rest are values of attributes. */
function otherItem(features: ReadonlyMap<string, string>, piece: Piece): CodedItem {
  const [first] = features.keys();
  const codeKey = ['code', 'value', first].find((key) => key !== undefined && features.has(key));
  const code = codeKey === undefined ? undefined : features.get(codeKey);
  const attributes = [...features].flatMap(([name, value]) => (name === codeKey ? [] : [{ name, value }]));
  return { id: '', ...codedPassage([piece], code === undefined ? [] : [code]), attributes };
}

function listOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return [];
  }
}

/** The text of a sentence: control characters as Java writes them. */
function escapedText(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is meant
  return text.replace(/[\0-\u0007\u000e-\u001f\\\t\f\v\b]/g, (character) => (character === '\\' ? '\\\\' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
