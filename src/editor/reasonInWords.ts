import { l10n } from 'vscode';
import type { RecordReason } from '../outline/recordReason';
import { declaredName, furnitureKindName, partKindName } from './names';

/** Why a line of an export was read as it was, as one sentence in the user's language; `family` is the label of its format. */
export function reasonInWords(reason: RecordReason, family: string): string {
  switch (reason.by) {
    case 'correction':
      return l10n.t('a correction says what it is.');
    case 'furniture':
      return l10n.t('the rules of {0} read it as “{1}”: it stands between, before or behind the stories.', family, furnitureKindName(reason.kind));
    case 'label':
      return l10n.t('“{0}” is its label, which in {1} stands before “{2}”.', reason.label, family, partKindName(reason.kind));
    case 'place':
      return l10n.t('it stands where {0} sets “{1}”; it has no label of its own.', family, partKindName(reason.kind));
    case 'facts':
      return l10n.t('{0} declares here: {1}.', family, reason.names.map(declaredName).join(', '));
    case 'fields':
      return l10n.t('{0} declares here a field that is kept under its own name: {1}.', family, reason.names.join(', '));
    case 'mark':
      return l10n.t('it is a mark of {0} inside a story, or holds nothing that is kept.', family);
  }
}
