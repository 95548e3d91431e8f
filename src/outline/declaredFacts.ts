import type { Field, Story } from '../core/story';

/** What an export declares of a story and the model has a place for, in the order in which it is shown. */
const DECLARED_NAMES = ['source', 'section', 'page', 'date', 'words', 'language', 'documentId'] as const;
export type DeclaredName = (typeof DECLARED_NAMES)[number];

/** What the record of a story says beside its text. */
export interface DeclaredFacts {
  /** As printed; what is not declared is left out. */
  readonly known: readonly { readonly name: DeclaredName; readonly value: string }[];
  /** Under their own names, in the order in which they were read. */
  readonly others: readonly Field[];
}

/** What an export declares of a story; null for the story of a page, which declares nothing. */
export function declaredFacts({ source, section, page, declared }: Story): DeclaredFacts | null {
  if (!declared) return null;
  const values: Record<DeclaredName, string | number | null> = { source, section, page, date: declared.date, words: declared.words, language: declared.language, documentId: declared.documentId };
  const known = DECLARED_NAMES.flatMap((name) => (values[name] === null ? [] : [{ name, value: String(values[name]) }]));
  return { known, others: declared.fields };
}
