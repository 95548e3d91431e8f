import type { Span } from '../core/span';

/** What is checked; each can be turned off. */
export const CHECKS = [
  'headlineFigure', //  the headline says 87个, the body never does
  'twoValues', //       总投资5亿元 here, 总投资6亿元 there
  'percentChange', //   from 200 to 240, "up 30 percent"
  'sum', //             87个, 其中… 61个, 15个, 12个
  'impossibleDate', //  2月30日; 2026年3月18日 called 星期四
] as const;

export type CheckId = (typeof CHECKS)[number];

/** A sentence for a user: its English text with {0}, {1} … is the key of its translation. */
export interface Message {
  readonly key: string;
  readonly arguments: readonly string[];
}

/** What a check has read that cannot be right. */
export interface Alarm {
  readonly check: CheckId;
  /** UTF-16 offsets into the source: the figure that is in doubt. */
  readonly span: Span;
  readonly message: Message;
  /** The other place, and what was read there. */
  readonly related: { readonly span: Span; readonly message: Message } | null;
}
