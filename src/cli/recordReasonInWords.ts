import type { RecordReason } from '../outline/recordReason';
import { spaced } from './words';

/** Why a line of an export was read as it was, as one sentence; `family` is the label of its format. */
export function recordReasonInWords(reason: RecordReason, family: string): string {
  switch (reason.by) {
    case 'correction':
      return 'A correction says what it is.';
    case 'furniture':
      return `The rules of ${family} read it as ${spaced(reason.kind)}: it stands between, before or behind the stories.`;
    case 'label':
      return `"${reason.label}" is its label, which in ${family} stands before a ${spaced(reason.kind)}.`;
    case 'place':
      return `It stands where ${family} sets a ${spaced(reason.kind)}; it has no label of its own.`;
    case 'facts':
      return `${family} declares here: ${reason.names.map(spaced).join(', ')}.`;
    case 'fields':
      return `${family} declares here a field that is kept under its own name: ${reason.names.join(', ')}.`;
    case 'mark':
      return `It is a mark of ${family} inside a story, or holds nothing that is kept.`;
  }
}
