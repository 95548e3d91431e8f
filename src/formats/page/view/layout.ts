import type { Language } from '../../../core/dump';
import { lazily } from '../../../core/lazily';
import { beginsInLowerCase } from './lines';
import type { LineTable } from './lines';

/** How a file sets its lines: sensed from the whole file, never assumed. */
export interface Layout {
  /** Where blank lines stand: between all lines, between blocks, seldom (between stories), nowhere. */
  readonly blankLines: 'everywhere' | 'blocks' | 'seldom' | 'nowhere';
  /** Width in cells at which paragraphs are cut into lines; 0 where a paragraph is one line. */
  readonly wrapWidth: number;
  /** Width of the other columns where the page has columns of two widths, as under the lines that lead into a story or beside a picture; 0 where it has not. */
  readonly otherWidth: number;
  /** True where paragraphs begin with white space. */
  readonly indented: boolean;
  /** Cells of white space with which a line is indented: a single space or tab where no paragraph has more. */
  readonly leastIndent: number;
  /** True where the lines of one head stand apart too: a blank line between two of them says nothing. */
  readonly headsApart: boolean;
  /** True for columns with a blank line behind each paragraph, though there are few blank lines in all: lines without one between are of one paragraph. */
  readonly paragraphsApart: boolean;
  /** True for columns that were set with wide digits and letters, which are narrow in the file: so many characters fill a line, however wide they are now. */
  readonly byCharacters: boolean;
}

/** Paragraph lines are at least this wide (cells), whatever the column. */
const BODY_CELLS = 24;
const WRAP_TOLERANCE = 5;
/** Columns of ten to twelve characters are narrower than that, or their indented lines are: where lines of one width are so many, and such a share of all, which a head or a list has not. */
const NARROWEST = 20;
const FEWEST_IN_NARROW = 20;
const NARROW_SHARE = 0.4;
/** Of a narrow column such a share of all lines begins paragraphs. */
const NARROW_INDENTED_SHARE = 0.05;
/** Columns up to this width are as wide as the lines of a head. */
export const NARROW_COLUMN = 24;
/** Cells beyond which a line cannot be one of a printed column. */
const WIDEST_COLUMN = 110;

/** Neighbours in a column differ no more in width, unless a paragraph ends: cells. */
const ALIKE_CELLS = 6;
/** So many pairs of neighbours that are about as wide, and such a share of all, tell of columns though their lines are of many widths. */
const FEWEST_ALIKE = 8;
const ALIKE_SHARE = 0.5;
/** So many of them tell of columns of another width, which differs by this much at least. */
const FEWEST_OTHERS = 5;
const OTHERS_SHARE = 0.08;
const OTHER_CELLS = 8;
/** So many lines that go on in lower case on the next, and such a share of all that text stands right under, tell of columns too. */
const FEWEST_CUT = 8;
const CUT_SHARE = 0.3;
/** Of so many of them one may be wider than its column. */
const CUT_IN_COLUMN = 30;

/** Where many paragraphs are short, such a share of lines of nearly one width tells of columns too if hardly any line is wider. */
const COLUMN_SHARE = 0.35;
const WIDER_SHARE = 0.05;
const WIDER_CELLS = 3;

/** Narrow characters of a line by which it falls short of the column where each was to fill two cells; so many such lines tell that each was, and so many times more than of those that fill the column as they are. */
const NARROW_CHARACTERS = 3;
const FEWEST_SHRUNK = 4;
const TIMES_MORE = 2;

/** Where a paragraph is one line each may be indented; of hard-wrapped lines only the first of a paragraph is. */
const INDENTED_SHARE = 0.12;
const WRAPPED_INDENTED_SHARE = 0.07;
/** Of hard-wrapped lines no more than these begin paragraphs. */
const MOST_INDENTED = 0.6;
const LEAST_INDENT = 2;
/** A first line of a narrow column is set in by so many cells at most. */
const MOST_SET_IN = 4;

/** So many narrow lines in a row tell whether blank lines stand between those of a head. */
const FEWEST_NARROW = 5;
const APART_SHARE = 0.55;

/** So many paragraphs that end before the column is full tell whether a blank line stands behind each, though there are few blank lines in all. */
const FEWEST_ENDS = 5;
const PARAGRAPHS_APART_SHARE = 0.55;
/** Cells by which a line is too short to go on with the next. */
const SHORT_OF_WRAP = 6;
/** The last characters of a line that ends a sentence; read are so many. */
const SENTENCE_END = /[.!?。！？][”’」』"')）]?$/;
const END_UNITS = 2;

/** True for a line that is set in as paragraphs are. */
export function isSetIn({ lines, layout }: { readonly lines: LineTable; readonly layout: Layout }, index: number): boolean {
  return (lines.indent[index] ?? 0) >= layout.leastIndent;
}

/** Senses the layout of a file from its line table. */
export function senseLayout(lines: LineTable): Layout {
  const counts = new LayoutCounts();
  counts.count(lines, 0, lines.count, 1);
  return counts.layout;
}

/** What the layout of a file is sensed from: counts, which an edit changes by its own lines alone. */
export class LayoutCounts {
  private lines = 0;
  /** Lines behind a blank line. */
  private gaps = 0;
  /** Lines that are as wide as paragraphs, those of them that are too wide for a column, those that are indented, and those with a single space or tab. */
  private body = 0;
  private wider = 0;
  private indented = 0;
  private slightly = 0;
  /** Pairs of lines too narrow for paragraphs, and those of them with a blank line between. */
  private narrowPairs = 0;
  private narrowGaps = 0;
  /** How many lines have each width, in cells. */
  private readonly widths = new Int32Array(WIDEST_COLUMN + 1);
  /** How many lines of a narrow column would end at each width, and how many of those are indented. */
  private readonly narrow = new Int32Array(BODY_CELLS + 1);
  private readonly narrowIndented = new Int32Array(BODY_CELLS + 1);
  /** How many lines that are indented end at each width, and are too narrow for paragraphs by their indent alone: the first ones of a column of twelve or thirteen characters. */
  private readonly setIn = new Int32Array(BODY_CELLS + MOST_SET_IN);
  /** Pairs of lines as wide as paragraphs, and how many of about one width have no blank line between: by the width of the wider. */
  private neighbours = 0;
  private readonly alike = new Int32Array(WIDEST_COLUMN + 1);
  /** Of lines with some narrow characters: how many have each width, and how many would if all their characters were wide. */
  private readonly mixed = new Int32Array(WIDEST_COLUMN + 1);
  private readonly widened = new Int32Array(WIDEST_COLUMN + 1);
  /** Lines as wide as paragraphs under which text stands at once, and how many of each width go on there in lower case. */
  private overText = 0;
  private readonly cut = new Int32Array(WIDEST_COLUMN + 1);
  /** How many lines of each width end a sentence over running text, and how many of those over a blank line. */
  private readonly ends = new Int32Array(WIDEST_COLUMN + 1);
  private readonly endsApart = new Int32Array(WIDEST_COLUMN + 1);

  /** Counts rows from `first` to before `end`, or with -1 no longer counts them. */
  count(table: LineTable, first: number, end: number, by: 1 | -1): void {
    this.lines += (end - first) * by;
    for (let row = first; row < end; row++) {
      const gap = row > 0 && (table.blanksBefore[row] ?? 0) > 0 ? by : 0;
      const cells = table.cells[row] ?? 0;
      this.gaps += gap;
      if (gap === 0) this.countCut(table, row, by);
      this.countNarrow(cells, table.indent[row] ?? 0, by);
      if (row > 0 && cells < BODY_CELLS && (table.cells[row - 1] ?? 0) < BODY_CELLS) {
        this.narrowPairs += by;
        this.narrowGaps += gap;
      }
      if (cells < BODY_CELLS) {
        this.countSetIn(cells, table.indent[row] ?? 0, by);
        continue;
      }
      this.body += by;
      if (cells > WIDEST_COLUMN) this.wider += by;
      else this.widths[cells] = (this.widths[cells] ?? 0) + by;
      this.countMixed(table, row, by);
      this.countEnd(table, row - 1, gap, by);
      this.countNeighbours(table.cells[row - 1] ?? 0, cells, gap, by);
      const indent = table.indent[row] ?? 0;
      if (indent === 1) this.slightly += by;
      else if (indent >= LEAST_INDENT && indent <= 12) this.indented += by;
    }
  }

  private countNarrow(cells: number, indent: number, by: 1 | -1): void {
    const width = cells + (indent <= LEAST_INDENT * 2 ? indent : 0);
    if (width < NARROWEST || width > BODY_CELLS) return;
    this.narrow[width] = (this.narrow[width] ?? 0) + by;
    if (indent >= LEAST_INDENT) this.narrowIndented[width] = (this.narrowIndented[width] ?? 0) + by;
  }

  private countSetIn(cells: number, indent: number, by: 1 | -1): void {
    const end = cells + indent;
    if (indent >= LEAST_INDENT && indent <= MOST_SET_IN && end >= BODY_CELLS) this.setIn[end] = (this.setIn[end] ?? 0) + by;
  }

  /** The width of columns of ten to twelve characters; 0 where there are none. */
  private get narrowWidth(): number {
    const width = this.narrow.indexOf(Math.max(...this.narrow));
    return sumOf(this.narrow.subarray(width - 1, width + 1)) >= Math.max(FEWEST_IN_NARROW, this.lines * NARROW_SHARE) ? width : 0;
  }

  /** Counts a line as wide as paragraphs and the one before it. */
  private countNeighbours(before: number, cells: number, gap: number, by: 1 | -1): void {
    if (before < BODY_CELLS) return;
    this.neighbours += by;
    const wider = Math.max(before, cells);
    if (gap === 0 && wider <= WIDEST_COLUMN && wider - Math.min(before, cells) <= ALIKE_CELLS) this.alike[wider] = (this.alike[wider] ?? 0) + by;
  }

  /** Counts a line with narrow characters among wide ones. */
  private countMixed(table: LineTable, row: number, by: 1 | -1): void {
    const [cells, units] = [table.cells[row] ?? 0, (table.end[row] ?? 0) - (table.start[row] ?? 0)];
    const wide = 2 * units;
    if (wide - cells < NARROW_CHARACTERS || wide > WIDEST_COLUMN || cells - units < units / 2) return;
    this.mixed[cells] = (this.mixed[cells] ?? 0) + by;
    this.widened[wide] = (this.widened[wide] ?? 0) + by;
  }

  /** Counts a line right above another one. */
  private countCut(table: LineTable, row: number, by: 1 | -1): void {
    const before = table.cells[row - 1] ?? 0;
    if (before < BODY_CELLS) return;
    this.overText += by;
    if (before <= WIDEST_COLUMN && beginsInLowerCase(table, row)) this.cut[before] = (this.cut[before] ?? 0) + by;
  }

  /** Counts how a line ends behind which running text follows. */
  private countEnd(table: LineTable, row: number, gap: number, by: 1 | -1): void {
    const [cells, end] = [table.cells[row] ?? 0, table.end[row] ?? 0];
    if (row < 0 || cells > WIDEST_COLUMN || !SENTENCE_END.test(table.source.slice({ start: Math.max(0, end - END_UNITS), end }))) return;
    this.ends[cells] = (this.ends[cells] ?? 0) + by;
    this.endsApart[cells] = (this.endsApart[cells] ?? 0) + gap;
  }

  /** The layout of the lines that are counted. */
  get layout(): Layout {
    const { blankLines, wrapWidth } = this;
    const otherWidth = this.otherThan(wrapWidth);
    const paragraphsApart = blankLines === 'seldom' && this.endsApartIn(wrapWidth);
    const headsApart = blankLines === 'blocks' && wrapWidth > 0 && this.narrowPairs >= FEWEST_NARROW && this.narrowGaps >= this.narrowPairs * APART_SHARE;
    const few = Math.max(3, this.body * (wrapWidth > 0 ? WRAPPED_INDENTED_SHARE : INDENTED_SHARE));
    const isNarrow = wrapWidth > 0 && wrapWidth === this.narrowWidth && sumOf(this.narrowIndented) >= Math.max(3, this.lines * NARROW_INDENTED_SHARE);
    const indented = this.indented + sumOf(this.setIn.subarray(Math.max(0, wrapWidth - WRAP_TOLERANCE), wrapWidth + 1));
    const isSlight = !isNarrow && indented < few && this.slightly >= few && (wrapWidth === 0 || this.slightly <= this.body * MOST_INDENTED);
    return { blankLines, wrapWidth, otherWidth, indented: isNarrow || isSlight || indented >= few, leastIndent: isSlight ? 1 : LEAST_INDENT, headsApart, paragraphsApart, byCharacters: this.fillsByCharacters(wrapWidth) };
  }

  private get blankLines(): Layout['blankLines'] {
    const share = this.gaps / Math.max(1, this.lines - 1);
    if (this.gaps === 0) return 'nowhere';
    if (share >= 0.75) return 'everywhere';
    return share >= 0.28 ? 'blocks' : 'seldom';
  }

  /** True for columns in which a blank line stands behind paragraphs that end before the column is full. */
  private endsApartIn(wrapWidth: number): boolean {
    const short = wrapWidth - SHORT_OF_WRAP;
    if (short <= 0) return false;
    const ends = sumOf(this.ends.subarray(0, short));
    return ends >= FEWEST_ENDS && sumOf(this.endsApart.subarray(0, short)) >= ends * PARAGRAPHS_APART_SHARE;
  }

  /**
   * The width W for which most paragraph-like lines end within a few cells of W while hardly any is wider; else that of most neighbours of about one width,
   * where most neighbours are; else what the lines tell that are cut in mid-sentence. Pages of one line a paragraph have wide lines of all widths and give 0.
   */
  private get wrapWidth(): number {
    const narrow = this.narrowWidth;
    if (narrow > 0) return narrow;
    const { width, count } = commonest(this.widths);
    if (this.body >= 8 && this.wider <= this.body * 0.1 && count >= this.body * 0.5) return width;
    if (count >= FEWEST_ALIKE && count >= this.body * COLUMN_SHARE && this.wider + sumOf(this.widths.subarray(width + WIDER_CELLS)) <= this.body * WIDER_SHARE) return width;
    const alike = sumOf(this.alike);
    return alike >= FEWEST_ALIKE && alike >= this.neighbours * ALIKE_SHARE ? commonest(this.alike).width : this.cutWidth;
  }

  /** True where lines with narrow characters fill a column of some width as if those were wide, and hardly any as they are. */
  private fillsByCharacters(wrapWidth: number): boolean {
    const full = (counts: Int32Array, short: number): number => sumOf(counts.subarray(Math.max(0, wrapWidth - short), wrapWidth + 2));
    const shrunk = wrapWidth === 0 ? 0 : full(this.widened, 2);
    return shrunk >= FEWEST_SHRUNK && shrunk >= full(this.mixed, NARROW_CHARACTERS) * TIMES_MORE;
  }

  /** The width of ragged columns amid short lines and long ones: that within which sentences are cut; 0 where hardly any is. */
  private get cutWidth(): number {
    const cut = sumOf(this.cut);
    if (cut < FEWEST_CUT || cut < this.overText * CUT_SHARE) return 0;
    let width = WIDEST_COLUMN;
    while (sumOf(this.cut.subarray(width)) * CUT_IN_COLUMN <= cut) width--;
    return width;
  }

  private otherThan(wrapWidth: number): number {
    if (wrapWidth === 0) return 0;
    const others = this.alike.slice().fill(0, wrapWidth - WRAP_TOLERANCE - OTHER_CELLS, wrapWidth + OTHER_CELLS);
    const { width, count } = commonest(others);
    return count >= FEWEST_OTHERS && count >= sumOf(this.alike) * OTHERS_SHARE ? width : 0;
  }
}

const sumOf = (counts: Int32Array): number => counts.reduce((total, count) => total + count, 0);

/** The width within a few cells below which most of what is counted by width lies, and how much that is. */
function commonest(counts: Int32Array): { readonly width: number; readonly count: number } {
  let best = { width: 0, count: 0 };
  for (let width = BODY_CELLS; width < counts.length; width++) {
    const count = sumOf(counts.subarray(width - WRAP_TOLERANCE, width + 1));
    if (count > best.count) best = { width, count };
  }
  return best;
}

/** How much of a text is read for its language: UTF-16 units. */
export const LANGUAGE_SAMPLE = 20_000;
/** A Chinese text may quote a Japanese name. */
const FEWEST_KANA = 8;

/** Characters that only traditional, and that only simplified Chinese writes; the commonest of both. */
const TRADITIONAL = '個這國會說時報來對為們開關過還進後學實點讓與專業區導記條訊張門車東長書單雙';
const SIMPLIFIED = '个这国会说时报来对为们开关过还进后学实点让与专业区导记条讯张门车东长书单双';
/** 1 for a UTF-16 unit of the first, -1 for one of the second. */
const WRITINGS = lazily(() => {
  const writings = new Int8Array(2 ** 16);
  for (const [letters, worth] of [[TRADITIONAL, 1], [SIMPLIFIED, -1]] as const) for (const letter of letters) writings[letter.charCodeAt(0)] = worth;
  return writings;
});

/** True where a Chinese text is printed in traditional characters, as in Hong Kong and Taiwan. Reads the first 20,000 units. */
export function isTraditional(text: string): boolean {
  const writings = WRITINGS();
  let more = 0;
  for (let at = 0; at < Math.min(text.length, LANGUAGE_SAMPLE); at++) more += writings[text.charCodeAt(at)] ?? 0;
  return more > 0;
}

/** The language of a text by its scripts: kana is Japanese, Han without kana Chinese, else English. Reads the first 20,000 units. */
export function senseLanguage(text: string): Language {
  let kana = 0;
  let han = 0;
  let latin = 0;
  for (let at = 0; at < Math.min(text.length, LANGUAGE_SAMPLE); at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x3041 && unit <= 0x30fa) kana++;
    else if (unit >= 0x4e00 && unit <= 0x9fff) han++;
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin++;
  }
  if (kana >= FEWEST_KANA && kana * 6 > han) return 'ja';
  return han * 4 > latin ? 'zh' : 'en';
}
