import * as vscode from 'vscode';
import type { SourceText } from '../core/sourceText';
import type { LineRange, Span } from '../core/span';

/** The position of a UTF-16 offset. */
export function toPosition(source: SourceText, offset: number): vscode.Position {
  const { line, character } = source.positionAt(offset);
  return new vscode.Position(line, character);
}

/** The range of a span of UTF-16 offsets. */
export function toRange(source: SourceText, span: Span): vscode.Range {
  return new vscode.Range(toPosition(source, span.start), toPosition(source, span.end));
}

/** The range of whole 0-based lines, the last line's end left out. */
export function toLinesRange(source: SourceText, lines: LineRange): vscode.Range {
  return toRange(source, source.linesSpan(lines));
}

/** The UTF-16 offset of a position; positions behind a line's end are taken to its end. */
export function toOffset(source: SourceText, { line, character }: vscode.Position): number {
  return Math.min(source.lineStart(line) + character, source.lineEnd(line));
}

/** The 0-based lines of a selection. One that ends before the first character of a line does not touch it. */
export function selectedLines({ start, end, isEmpty }: vscode.Selection): LineRange {
  return { first: start.line, last: !isEmpty && end.character === 0 ? Math.max(start.line, end.line - 1) : end.line };
}
