import { bratConfiguration, readNames, safeNames } from './bratConfiguration';
import type { BratNames } from './bratConfiguration';
import { bareItem, piecesOf } from './codedText';
import type { AttributeValue, CodedItem, CodedText, Piece } from './codedText';
import { ExchangeError } from './exchangeError';
import { namedCreator } from './extras';
import { allBut, LINE_END } from './features';
import type { ExchangeFile, ExchangeFormat, ImportContext } from './format';
import { fileText } from './json';
import { Offsets } from './offsets';
import { reading, TextReader } from './reader';

/** No line of a standoff file can quote a line end. */
const LINE_ENDS = new RegExp(`(?:${LINE_END.source})+`, 'g');
/** `T1⇥Topic 0 5;16 23⇥North America` */
const PASSAGE = /^(T\S+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/;
/** `R1⇥Causes Arg1:T3 Arg2:T4` */
const RELATION = /^(R\S*)\t(\S+) \w+:(\S+) \w+:(\S+)\t?$/;
/** `A1⇥Tone T1 Negative`, `A2⇥Doubtful T1` */
const ATTRIBUTE = /^[AM]\S*\t(\S+) (\S+)(?: (\S+))?$/;
/** `E1⇥Attack:T2 Target:T1 Place:T3` */
const EVENT = /^(E\S*)\t(\S+):(\S+)((?: \S+:\S+)*) ?$/;
/** `*⇥Equiv T1 T2 T3` */
const EQUIVALENCE = /^\*\t(\S+) (\S+(?: \S+)+)$/;
/** `N1⇥Reference T1 Wikipedia:534366⇥Barack Obama` */
const NORMALIZATION = /^N\S*\t\S+ (\S+) (\S+)(?:\t(.*))?$/;
/** `#1⇥AnnotatorNotes T1⇥text` */
const NOTE = /^#\S*\t(\S+) (\S+)\t(.*)$/;

/** The comments that hold what the format has no lines for: brat shows them beside the passage. */
const COMMENT = { note: 'AnnotatorNotes', coder: 'Coder', software: 'Software', generator: 'SuggestedBy', created: 'Created', modified: 'Modified', link: 'Link', id: 'Id' } as const;

/** brat standoff: https://brat.nlplab.org/standoff.html, with the configuration of its types. */
export const BRAT: ExchangeFormat = {
  id: 'brat',
  label: 'brat standoff (.txt + .ann)',
  description: 'brat: a .txt and an .ann file a text, with annotation.conf and visual.conf',
  extensions: ['ann', 'txt', 'conf'],
  unit: 'code point',
  holds: allBut('story', 'document', 'reply', 'status', 'severalCodes', 'uncoded', 'uncodedElsewhere', 'outerLineEnd', 'touching'),
  write: (texts) => {
    const names = safeNames(texts);
    return [...texts.flatMap((text) => filesOf(text, names)), ...bratConfiguration(texts, names)];
  },
  read: (files, context) => {
    const problems: string[] = [];
    const names = readNames(files);
    return { texts: files.filter(({ name }) => name.endsWith('.ann')).map((file) => textOf(file, files, names, context, problems)), problems };
  },
};

function filesOf({ source, text, items }: CodedText, names: BratNames): readonly ExchangeFile[] {
  const stem = source.replace(/\.txt$/i, '');
  const offsets = new Offsets(text, 'code point');
  const marks = new Map(items.map(({ id, target }, index) => [id, `${target.kind === 'relation' ? 'R' : 'T'}${index + 1}`]));
  const mark = (id: string): string => marks.get(id) ?? id;
  const count = { attribute: 0, comment: 0 };
  const lines = items.flatMap((item) => [
    lineOf(item, mark, names, offsets),
    ...item.attributes.map(({ name, value }) => `A${++count.attribute}\t${names.safe(name)} ${mark(item.id)} ${names.safe(value)}`),
    ...commentsOf(item).map(([type, comment]) => `#${++count.comment}\t${type} ${mark(item.id)}\t${escaped(comment)}`),
  ]);
  return [
    { name: `${stem}.txt`, content: text },
    { name: `${stem}.ann`, content: lines.map((line) => `${line}\n`).join('') },
  ];
}

function lineOf(item: CodedItem, mark: (id: string) => string, names: BratNames, offsets: Offsets): string {
  const type = names.safe(item.codes[0] ?? '');
  const { target } = item;
  if (target.kind === 'relation') return `${mark(item.id)}\t${type} Arg1:${mark(target.from)} Arg2:${mark(target.to)}`;
  const fragments = piecesOf(item).flatMap(onOneLine);
  const places = fragments.map((fragment) => { const { start, end } = offsets.write(fragment); return `${start} ${end}`; });
  return `${mark(item.id)}\t${type} ${places.join(';')}\t${fragments.map(({ quote }) => quote).join(' ')}`;
}

/** What of a piece is between line ends: brat has no passages over several lines. */
function onOneLine({ start, quote }: Piece): readonly Piece[] {
  let at = 0;
  const fragments: Piece[] = [];
  for (const end of [...quote.matchAll(LINE_ENDS), { index: quote.length, 0: '' }]) {
    if (end.index > at) fragments.push({ start: start + at, end: start + end.index, quote: quote.slice(at, end.index) });
    at = end.index + end[0].length;
  }
  return fragments;
}

function commentsOf({ id, notes, links, coder, generator, created, modified }: CodedItem): readonly (readonly [type: string, text: string])[] {
  const said = [
    ...notes.map((note) => [COMMENT.note, note] as const),
    [coder?.type === 'Software' ? COMMENT.software : COMMENT.coder, coder?.name] as const,
    [COMMENT.generator, generator && `${generator.type} ${generator.name}`] as const,
    [COMMENT.created, created] as const,
    [COMMENT.modified, modified] as const,
    ...links.map((link) => [COMMENT.link, link] as const),
    [COMMENT.id, id] as const,
  ];
  return said.flatMap(([type, text]) => (text === undefined ? [] : [[type, text] as const]));
}

/** A comment on one line: `\n` stands for a line end, `\\` for a backslash, `\u2028` for a line end of another kind. */
function escaped(text: string): string {
  const plain = text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\t/g, '\\t');
  return plain.replace(LINE_ENDS, (ends) => Array.from(ends, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
}

function unescaped(text: string): string {
  const meant: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\' };
  return text.replace(/\\(?:u([0-9a-f]{4})|([nt\\]))/g, (_, hex: string | undefined, letter: string) => (hex === undefined ? (meant[letter] ?? letter) : String.fromCharCode(parseInt(hex, 16))));
}

function textOf(file: ExchangeFile, files: readonly ExchangeFile[], names: BratNames, context: ImportContext, problems: string[]): CodedText {
  const stem = file.name.replace(/\.ann$/, '');
  const beside = files.find(({ name }) => name === `${stem}.txt`);
  const text = beside ? fileText(beside) : context.text;
  const offsets = new Offsets(text, 'code point');
  const standoff = new Standoff(text, offsets, names);
  reading(fileText(file).split('\n').entries(), problems, ([index, line]) => {
    if (line.trim() !== '' && !standoff.take(line)) throw new ExchangeError(`${file.name}, line ${index + 1}: this kind of line is not imported: ${line}`);
  });
  problems.push(...standoff.dangling.map((mark) => `${file.name}: something is said of ${mark}, which is not there: it is left out`));
  const reader = new TextReader(`${stem.replace(/^.*\//, '')}.txt`, text);
  for (const item of standoff.items) reader.add(item);
  return reader.read;
}

/** What the lines of one file say; each may come before what it is about. */
class Standoff {
  private readonly passages = new Map<string, CodedItem>();
  private readonly relations = new Map<string, { readonly from: string; readonly to: string; readonly type: string }>();
  /** The passage that triggers each event. */
  private readonly triggers = new Map<string, string>();
  /** By what they are about. */
  private readonly attributes = new Map<string, AttributeValue[]>();
  private readonly comments = new Map<string, { readonly type: string; readonly text: string }[]>();

  constructor(
    private readonly text: string,
    private readonly offsets: Offsets,
    private readonly names: BratNames,
  ) {}

  /** False for a line of another kind. Throws ExchangeError for one that is wrong. */
  take(line: string): boolean {
    return (
      this.takePassage(PASSAGE.exec(line)) || this.takeRelation(RELATION.exec(line)) || this.takeEvent(EVENT.exec(line)) || this.takeEquivalence(EQUIVALENCE.exec(line)) ||
      this.takeAttribute(ATTRIBUTE.exec(line)) || this.takeNormalization(NORMALIZATION.exec(line)) || this.takeComment(NOTE.exec(line))
    );
  }

  /** What something is said of, or leads to, without its being there. */
  get dangling(): readonly string[] {
    const ends = [...this.relations.values()].flatMap(({ from, to }) => [from, to]);
    return [...new Set([...ends, ...this.attributes.keys(), ...this.comments.keys()].filter((mark) => !this.isThere(mark)))];
  }

  /** An event is what triggers it. */
  private meant(mark: string): string {
    return this.triggers.get(mark) ?? mark;
  }

  private isThere(mark: string): boolean {
    return this.passages.has(this.meant(mark)) || this.relations.has(mark);
  }

  get items(): readonly CodedItem[] {
    const idOf = (mark: string): string => this.comments.get(mark)?.find(({ type }) => type === COMMENT.id)?.text ?? this.meant(mark);
    const whole = [...this.relations].filter(([, { from, to }]) => this.isThere(from) && this.isThere(to));
    const relations = whole.map(([mark, { from, to, type }]): CodedItem => ({ ...bareItem(mark, { kind: 'relation', from: idOf(from), to: idOf(to) }), codes: [type] }));
    return [...this.passages.values(), ...relations].map((item) => this.completed(item, idOf));
  }

  private takePassage(match: RegExpExecArray | null): boolean {
    const [, mark, type, places, quote] = match ?? [];
    if (mark === undefined || type === undefined || places === undefined) return false;
    const fragments = places.split(';').map((place) => {
      const [start, end] = place.split(' ').map(Number);
      return this.offsets.read({ start: start ?? NaN, end: end ?? NaN });
    });
    const words = fragments.map((fragment) => fragment.quote).join(' ');
    // Others write a line end inside a passage as a space.
    if (words !== quote && words.replace(/\s/g, ' ') !== quote) throw new ExchangeError(`${mark}: “${quote ?? ''}” does not stand at the offsets that are given for it, but “${words}”`);
    this.passages.set(mark, { ...bareItem(mark, { kind: 'passage', pieces: this.overLines(fragments) }), codes: [this.names.meant(type)] });
    return true;
  }

  /** Fragments between which there are line ends alone are one piece. */
  private overLines(fragments: readonly Piece[]): readonly Piece[] {
    const pieces: Piece[] = [];
    for (const piece of fragments) {
      const last = pieces.at(-1);
      if (last && last.end < piece.start && this.text.slice(last.end, piece.start).replace(LINE_ENDS, '') === '') {
        pieces[pieces.length - 1] = { start: last.start, end: piece.end, quote: this.text.slice(last.start, piece.end) };
      } else pieces.push(piece);
    }
    return pieces;
  }

  private takeRelation(match: RegExpExecArray | null): boolean {
    const [, mark, type, from, to] = match ?? [];
    if (mark === undefined || type === undefined || from === undefined || to === undefined) return false;
    this.relations.set(mark, { from, to, type: this.names.meant(type) });
    return true;
  }

  /** Its parts are relations from what triggers it. */
  private takeEvent(match: RegExpExecArray | null): boolean {
    const [, mark, , trigger, parts] = match ?? [];
    if (mark === undefined || trigger === undefined) return false;
    this.triggers.set(mark, trigger);
    for (const part of (parts ?? '').split(' ').filter((each) => each !== '')) {
      const [role = '', to = ''] = part.split(':');
      this.relations.set(`${mark} ${part}`, { from: trigger, to, type: this.names.meant(role) });
    }
    return true;
  }

  /** Each is the same as the next. */
  private takeEquivalence(match: RegExpExecArray | null): boolean {
    const [, type, marks] = match ?? [];
    if (type === undefined || marks === undefined) return false;
    const all = marks.split(' ');
    all.slice(1).forEach((to, nth) => this.relations.set(`* ${all[nth] ?? ''} ${to}`, { from: all[nth] ?? '', to, type: this.names.meant(type) }));
    return true;
  }

  /** An entry of a database is what a passage is linked with; what the entry is called is a note. */
  private takeNormalization(match: RegExpExecArray | null): boolean {
    const [, about, entry, title = ''] = match ?? [];
    if (about === undefined || entry === undefined) return false;
    this.comment(about, COMMENT.link, entry);
    if (title !== '') this.comment(about, COMMENT.note, title);
    return true;
  }

  private comment(about: string, type: string, text: string): void {
    this.comments.set(about, [...(this.comments.get(about) ?? []), { type, text }]);
  }

  private takeAttribute(match: RegExpExecArray | null): boolean {
    const [, name, about, value] = match ?? [];
    if (name === undefined || about === undefined) return false;
    const attribute = { name: this.names.meant(name), value: value === undefined ? 'true' : this.names.meant(value) };
    this.attributes.set(about, [...(this.attributes.get(about) ?? []), attribute]);
    return true;
  }

  private takeComment(match: RegExpExecArray | null): boolean {
    const [, type, about, text] = match ?? [];
    if (type === undefined || about === undefined || text === undefined) return false;
    const isOurs = Object.values<string>(COMMENT).includes(type);
    this.comment(about, isOurs ? type : COMMENT.note, isOurs ? unescaped(text) : `${type}: ${unescaped(text)}`);
    return true;
  }

  private completed(item: CodedItem, idOf: (mark: string) => string): CodedItem {
    const marks = [item.id, ...[...this.triggers].flatMap(([event, trigger]) => (trigger === item.id ? [event] : []))];
    const said = marks.flatMap((mark) => this.comments.get(mark) ?? []);
    const all = (type: string): readonly string[] => said.flatMap((comment) => (comment.type === type ? [comment.text] : []));
    const [coder, software, generator] = [all(COMMENT.coder)[0], all(COMMENT.software)[0], all(COMMENT.generator)[0]];
    const [created, modified] = [all(COMMENT.created)[0], all(COMMENT.modified)[0]];
    return {
      ...item,
      id: idOf(item.id),
      attributes: marks.flatMap((mark) => this.attributes.get(mark) ?? []),
      notes: all(COMMENT.note),
      links: all(COMMENT.link),
      ...(software !== undefined && { coder: { type: 'Software', name: software } as const }),
      ...(coder !== undefined && { coder: { type: 'Person', name: coder } as const }),
      ...(generator !== undefined && { generator: namedCreator(generator) }),
      ...(created !== undefined && { created }),
      ...(modified !== undefined && { modified }),
    };
  }
}
