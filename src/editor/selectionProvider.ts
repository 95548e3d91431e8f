import * as vscode from 'vscode';
import type { Dump } from '../core/dump';
import { selectionSpans } from '../outline/selection';
import type { Dumps } from './dumps';
import { toOffset, toRange } from './ranges';

/** Expand Selection: sentence, part, section, story, page, dump. */
export class SelectionProvider implements vscode.SelectionRangeProvider {
  constructor(private readonly dumps: Dumps) {}

  async provideSelectionRanges(
    document: vscode.TextDocument,
    positions: readonly vscode.Position[],
    token: vscode.CancellationToken,
  ): Promise<vscode.SelectionRange[] | undefined> {
    const dump = await this.dumps.latest(document);
    if (!dump || token.isCancellationRequested) return undefined;
    return positions.map((position) => chain(dump, position));
  }
}

/** VS Code wants the smallest range, each holding its parent. */
function chain(dump: Dump, position: vscode.Position): vscode.SelectionRange {
  const spans = selectionSpans(dump, toOffset(dump.source, position));
  const outermost = new vscode.Range(position, position);
  return (
    spans.reduceRight<vscode.SelectionRange | undefined>(
      (parent, span) => new vscode.SelectionRange(toRange(dump.source, span), parent),
      undefined,
    ) ?? new vscode.SelectionRange(outermost)
  );
}
