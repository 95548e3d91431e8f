import { storyAt } from '../core/dump';
import type { Dump } from '../core/dump';
import { containsLine } from '../core/span';
import type { Span } from '../core/span';
import type { FurnitureKind, Part, PartKind, Story } from '../core/story';
import { declaredFacts } from './declaredFacts';
import type { DeclaredName } from './declaredFacts';

/** Why a line of an export was read as it was: nothing is weighed there, the rules of the family say it. */
export type RecordReason =
  | { readonly by: 'correction' } // a reader said so
  | { readonly by: 'furniture'; readonly kind: FurnitureKind } // 2 of 161 DOCUMENTS; what stands before the first story
  | { readonly by: 'label'; readonly kind: PartKind; readonly label: string } // BYLINE: Mona Edgeley
  | { readonly by: 'place'; readonly kind: PartKind } // the headline of a record without a label
  | { readonly by: 'facts'; readonly names: readonly DeclaredName[] } // April 16, 2026 Thursday
  | { readonly by: 'fields'; readonly names: readonly string[] } // SUBJECT: BRIDGES
  | { readonly by: 'mark' }; // Body; </TEXT>: parts what stands around it

/**
 * Why a 0-based line of an export was read as it was; null for a blank line, and for one outside all stories of which nothing is known.
 * @param corrected whether a reader has said what the line is
 */
export function recordReason(dump: Dump, line: number, corrected: boolean): RecordReason | null {
  const text = dump.source.line(line);
  if (text.trim() === '') return null;
  if (corrected) return { by: 'correction' };
  const story = storyAt(dump, line);
  const furniture = dump.furniture.find(({ lines }) => containsLine(lines, line));
  if (furniture) return { by: 'furniture', kind: furniture.kind };
  return story ? (partReason(dump, story, line) ?? declaredReason(story, line, text)) : null;
}

function partReason(dump: Dump, { parts }: Story, line: number): RecordReason | null {
  const part = parts.find(({ lines }) => lines.includes(line));
  if (!part) return null;
  const label = labelBefore(dump, part, line);
  return label === '' ? { by: 'place', kind: part.kind } : { by: 'label', kind: part.kind, label };
}

/** What stands in a line before the part that is in it. */
function labelBefore(dump: Dump, { spans }: Part, line: number): string {
  const start = dump.source.lineStart(line);
  const isOn = (span: Span): boolean => dump.source.lineAt(span.start) === line;
  const span = spans?.find(isOn);
  return span ? dump.source.slice({ start, end: span.start }).trim() : '';
}

function declaredReason(story: Story, line: number, text: string): RecordReason {
  const facts = declaredFacts(story);
  const fields = (facts?.others ?? []).filter(({ lines }) => containsLine(lines, line));
  if (fields.length > 0) return { by: 'fields', names: [...new Set(fields.map(({ name }) => name))] };
  const known = (facts?.known ?? []).filter(({ value }) => text.includes(value));
  return known.length > 0 ? { by: 'facts', names: known.map(({ name }) => name) } : { by: 'mark' };
}
