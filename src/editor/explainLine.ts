import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { LineExplanation, Reading } from '../formats/format';
import { formatById } from '../formats/formats';
import { evidenceInWords } from '../formats/page/features/featureWords';
import { recordReason } from '../outline/recordReason';
import type { ActiveDump } from './activeDump';
import type { CorrectionStore } from './correctionStore';
import { readingName } from './names';
import { reasonInWords } from './reasonInWords';
import { tell } from './tell';

/** Why Was This Line Read So?: lists what spoke for the reading of a 0-based line, and what came next to it. */
export async function explainLine(active: ActiveDump, store: CorrectionStore, line: number): Promise<void> {
  const open = await active.latest();
  if (!open) return;
  const format = formatById(open.dump.format);
  const fixed = store.fixedLines(open.document);
  const reader = await format.reader();
  const explanation = reader.explain(open.dump.source, line, fixed);
  if (!explanation) {
    const reason = recordReason(open.dump, line, fixed.has(line));
    tell(reason ? l10n.t('Line {0}: {1}', line + 1, reasonInWords(reason, format.label)) : l10n.t('Line {0} is blank, or leaves no doubt: there was nothing to weigh.', line + 1));
    return;
  }
  await vscode.window.showQuickPick(explanationItems(explanation), {
    title: l10n.t('Why Line {0} Was Read as “{1}”', line + 1, readingName(explanation.chosen.kind)),
    placeHolder: open.dump.source.line(line).trim(),
  });
}

function explanationItems({ chosen, runnerUp, margin }: LineExplanation): vscode.QuickPickItem[] {
  const ahead = runnerUp ? l10n.t('ahead by {0}', rounded(margin)) : '';
  return [...readingItems(l10n.t('Read as'), chosen, ahead), ...(runnerUp ? readingItems(l10n.t('Next best'), runnerUp, '') : [])];
}

function readingItems(heading: string, { kind, score, evidence }: Reading, remark: string): vscode.QuickPickItem[] {
  return [
    { label: heading, kind: vscode.QuickPickItemKind.Separator },
    { label: `$(arrow-right) ${readingName(kind)}`, description: [rounded(score), remark].filter(Boolean).join(' · ') },
    ...evidence.map((piece) => ({ label: `$(blank) ${l10n.t(evidenceInWords(piece))}`, description: signed(piece.score) })),
  ];
}

function signed(score: number): string {
  return score > 0 ? `+${rounded(score)}` : rounded(score);
}

function rounded(score: number): string {
  return String(Math.round(score * 100) / 100);
}
