import * as vscode from 'vscode';
import { foldingRanges } from '../outline/folding';
import type { Dumps } from './dumps';
import { inSlices } from './slices';

/** Folds stories under their headline, sections under their subhead, and blocks of furniture. */
export class FoldingProvider implements vscode.FoldingRangeProvider {
  constructor(private readonly dumps: Dumps) {}

  async provideFoldingRanges(
    document: vscode.TextDocument,
    _context: vscode.FoldingContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.FoldingRange[] | undefined> {
    const dump = await this.dumps.latest(document);
    if (!dump || token.isCancellationRequested) return undefined;
    const ranges = await inSlices(foldingRanges(dump), () => token.isCancellationRequested);
    return ranges?.map(({ first, last }) => new vscode.FoldingRange(first, last));
  }
}
