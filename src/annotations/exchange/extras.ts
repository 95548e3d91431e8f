import type { Creator } from '../annotation';
import type { CodedItem } from './codedText';
import { recordIn, recordsIn, textIn, textsIn } from './json';
import type { JsonRecord } from './json';

/** What formats made of JSON have no keys for, under keys of ours: programs pass over them or keep them as they are. */
export function extrasOf({ id, attributes, notes, links, coder, generator, created, modified, status }: CodedItem): JsonRecord {
  return {
    id,
    ...(coder && { coder: coder.name }),
    ...(coder?.type === 'Software' && { coder_type: coder.type }),
    ...(generator && { suggested_by: generator.name }),
    ...(generator?.type === 'Person' && { suggested_by_type: generator.type }),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
    ...(status !== undefined && { status }),
    ...(notes.length > 0 && { notes }),
    ...(links.length > 0 && { links }),
    ...(attributes.length > 0 && { attributes }),
  };
}

/** The item with what {@link extrasOf} has written of it. */
export function withExtras(item: CodedItem, extras: unknown): CodedItem {
  const record = recordIn(extras);
  if (!record) return item;
  const coder = creatorIn(record['coder'], textIn(record['coder_type']) ?? 'Person');
  const generator = creatorIn(record['suggested_by'], textIn(record['suggested_by_type']) ?? 'Software');
  const [created, modified, status] = [textIn(record['created']), textIn(record['modified']), textIn(record['status'])];
  return {
    ...item,
    id: textIn(record['id']) ?? item.id,
    notes: textsIn(record['notes'] ?? item.notes),
    links: textsIn(record['links']),
    attributes: recordsIn(record['attributes']).flatMap(({ name, value }) => (typeof name === 'string' && typeof value === 'string' ? [{ name, value }] : [])),
    ...(coder && { coder }),
    ...(generator && { generator }),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
    ...(status !== undefined && { status }),
  };
}

/** `Software figures` */
export function namedCreator(text: string): Creator {
  return { type: text.startsWith('Person ') ? 'Person' : 'Software', name: text.replace(/^(?:Person|Software) /, '') };
}

/** Who a name and a type mean. */
export function creatorIn(name: unknown, type: unknown): Creator | undefined {
  const known = textIn(name);
  return known === undefined ? undefined : { type: type === 'Software' ? 'Software' : 'Person', name: known };
}
