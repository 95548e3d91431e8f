import type { Language } from '../../core/dump';
import type { LineTable } from './lines';

/** How a file sets its lines: sensed from the whole file, never assumed. */
export interface Layout {
  /** Where blank lines stand: between all lines, between blocks, seldom (between stories), nowhere. */
  readonly blankLines: 'everywhere' | 'blocks' | 'seldom' | 'nowhere';
  /** Width in cells at which paragraphs are cut into lines; 0 where a paragraph is one line. */
  readonly wrapWidth: number;
  /** True where paragraphs begin with white space. */
  readonly indented: boolean;
}

/** Paragraph lines are at least this wide (cells), whatever the column. */
const BODY_CELLS = 24;
const WRAP_TOLERANCE = 5;
/** Cells beyond which a line cannot be one of a printed column. */
const WIDEST_COLUMN = 110;

/** Senses the layout of a file from its line table. */
export function senseLayout(lines: LineTable): Layout {
  return { blankLines: senseBlankLines(lines), wrapWidth: senseWrapWidth(lines), indented: senseIndent(lines) };
}

function senseBlankLines(lines: LineTable): Layout['blankLines'] {
  let gaps = 0;
  for (let index = 1; index < lines.count; index++) if ((lines.blanksBefore[index] ?? 0) > 0) gaps++;
  const share = gaps / Math.max(1, lines.count - 1);
  if (gaps === 0) return 'nowhere';
  if (share >= 0.75) return 'everywhere';
  return share >= 0.28 ? 'blocks' : 'seldom';
}

/**
 * The width W for which most paragraph-like lines end within a few cells of W while hardly any is wider.
 * Pages of one line a paragraph have wide lines of all widths and give 0.
 */
function senseWrapWidth(lines: LineTable): number {
  const histogram = new Uint32Array(WIDEST_COLUMN + WRAP_TOLERANCE + 1);
  let body = 0;
  let wider = 0;
  for (let index = 0; index < lines.count; index++) {
    const cells = lines.cells[index] ?? 0;
    if (cells < BODY_CELLS) continue;
    body++;
    if (cells > WIDEST_COLUMN) wider++;
    else histogram[cells] = (histogram[cells] ?? 0) + 1;
  }
  if (body < 8 || wider > body * 0.1) return 0;
  let best = 0;
  let bestCount = 0;
  for (let width = BODY_CELLS; width <= WIDEST_COLUMN; width++) {
    let count = 0;
    for (let back = 0; back <= WRAP_TOLERANCE; back++) count += histogram[width - back] ?? 0;
    if (count > bestCount) {
      best = width;
      bestCount = count;
    }
  }
  return bestCount >= body * 0.5 ? best : 0;
}

function senseIndent(lines: LineTable): boolean {
  let body = 0;
  let indented = 0;
  for (let index = 0; index < lines.count; index++) {
    if ((lines.cells[index] ?? 0) < BODY_CELLS) continue;
    body++;
    const indent = lines.indent[index] ?? 0;
    if (indent >= 2 && indent <= 12) indented++;
  }
  return indented >= Math.max(3, body * INDENTED_SHARE);
}

/** Of hard-wrapped lines only the first of a paragraph is indented. */
const INDENTED_SHARE = 0.12;

/** How much of a text is read for its language: UTF-16 units. */
export const LANGUAGE_SAMPLE = 20_000;
/** A Chinese text may quote a Japanese name. */
const FEWEST_KANA = 8;

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
