/** What a field of a record is to the story. */
export const FIELD_ROLES = [
  'headline',
  'kicker',
  'deck',
  'byline',
  'dateline',
  'source',
  'date',
  'page',
  'section', // may hold the page too: `SECTION: NEWS; Pg. A01`
  'words',
  'language',
  'documentId',
  'lead', //    paragraphs
  'body', //    paragraphs; what follows belongs to it until another field or the record's end
  'caption',
  'credit',
  'tail', //    kept under its own name; stands behind the body
  'other', //   kept under its own name
] as const;
/** One of them. */
export type FieldRole = (typeof FIELD_ROLES)[number];
