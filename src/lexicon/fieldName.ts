/** A name under which exports print a field, and what it is. */
export interface FieldName {
  /** Lower case. */
  readonly name: string;
  /** What the field is to the story; `tail` and `other` fields are kept under their own names. */
  readonly role: 'headline' | 'kicker' | 'deck' | 'byline' | 'dateline' | 'source' | 'date' | 'page' | 'section' | 'words' | 'language' | 'documentId' | 'lead' | 'body' | 'caption' | 'credit' | 'tail' | 'other';
  /** Whether it stands before the running text or behind it. */
  readonly place: 'head' | 'tail';
}
