import type { Furniture } from '../../core/dump';
import type { LineRange } from '../../core/span';
import type { Cutting } from './cutting';
import type { TextLines } from './textLines';

/** Page 3 of 12; Page 3 sur 12; Seite 3; Page 3 of 12 © 2020 Factiva, Inc. All rights reserved. */
const PAGE_LINE = /^[ \t\f\u00a0\ufeff]*(?:Page|Seite|Pagina|Página|Aller à la page)[ \u00a0]\d{1,5}(?:[ \u00a0](?:of|von|de|sur|van|di)[ \u00a0]\d{1,5})?(?:[ \u00a0]+(?:©|\(c\)|Copyright).{0,80})?[ \t\f\u00a0]*\r?$/gm;
/** A running title is centred with so many spaces, or is printed once more so near by. UTF-16 units. */
const CENTRED = 16;
const NEAR = 16_000;
const LONGEST_TITLE = 120;

/**
 * The lines that a printed page leaves in the text of an export, 0-based: `Page 3 of 12`, and the running title right below. They stand anywhere,
 * in the middle of a paragraph too. Linear.
 */
export function pageBreaksIn(lines: TextLines): ReadonlySet<number> {
  const broken = new Set<number>();
  for (const { index, 0: printed } of lines.text.matchAll(PAGE_LINE)) {
    const line = lines.lineAt(index + printed.length - 1);
    broken.add(line);
    if (isRunningTitle(lines, line + 1)) broken.add(line + 1);
  }
  return broken;
}

function isRunningTitle(lines: TextLines, line: number): boolean {
  const title = line < lines.count ? lines.trimmed(line) : '';
  if (title === '' || title.length > LONGEST_TITLE) return false;
  return lines.indent(line) >= CENTRED || lines.text.slice(lines.end(line), lines.end(line) + NEAR).includes(`\n${title}`) || lines.text.slice(Math.max(0, lines.start(line) - NEAR), lines.start(line)).includes(`\n${title}`);
}

/** A cutting with the page breaks that stand between its records. */
export function withPageBreaks(cutting: Cutting, broken: ReadonlySet<number>): Cutting {
  if (broken.size === 0) return cutting;
  const taken = [...cutting.records, ...cutting.furniture.map(({ lines }) => lines)].sort((a, b) => a.first - b.first);
  const between = [...broken].sort((a, b) => a - b).filter((line) => !holds(taken, line));
  const furniture: Furniture[] = [...cutting.furniture, ...between.map((line) => ({ kind: 'separator' as const, lines: { first: line, last: line } }))];
  return { ...cutting, furniture: furniture.sort((a, b) => a.lines.first - b.lines.first) };
}

/** Whether one of some ranges, in their order, holds a line. */
function holds(ranges: readonly LineRange[], line: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.first ?? Infinity) <= line) low = middle + 1;
    else high = middle;
  }
  return (ranges[low - 1]?.last ?? -1) >= line;
}
