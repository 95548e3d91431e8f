import type { Detector } from '../detection';
import type { Verdicts } from '../verdicts';

/** What was said of a file that VS Code decodes wrongly: to leave it, or in which encoding it is. */
export type EncodingVerdict = 'keep' | `is ${string}`;

/** What reopening needs to know. */
export interface EncodingWorkbench {
  readonly detector: Detector;
  readonly verdicts: Verdicts<EncodingVerdict>;
}
