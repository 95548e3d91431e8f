/** What context decides; a theme colours them through the scopes that package.json gives them. The order is the legend's. */
export const TOKEN_TYPES = [
  'headline',
  'kicker',
  'deck',
  'subhead',
  'label',
  'caption',
  'pullQuote',
  'person', //     a name in a byline or a credit
  'dateline',
  'leadMarker',
  'figure', //     a figure inside one of the above; those in running text are the grammar's
  'furniture',
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];

/** What a token is besides its type. The order is the legend's. */
export const TOKEN_MODIFIERS = ['credited'] as const; // person.credited: who made a picture, edits the column

export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];
