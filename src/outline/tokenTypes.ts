import { FIGURE_KINDS } from '../figures/figure';

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
  'figure', //     wherever it stands; the grammar colours what one line decides until this is known
  'furniture',
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];

/** What a token is besides its type. The order is the legend's. */
export const TOKEN_MODIFIERS = [
  'credited', //      person.credited: who made a picture, edits the column
  ...FIGURE_KINDS, // figure.money, figure.percent …
] as const;

export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];
