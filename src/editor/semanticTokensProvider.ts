import * as vscode from 'vscode';
import type { Dump } from '../core/dump';
import type { LineRange } from '../core/span';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../outline/tokenTypes';
import type { Dumps } from './dumps';

/** The token types and modifiers that the provider speaks of by their numbers. */
export const TOKEN_LEGEND = new vscode.SemanticTokensLegend([...TOKEN_TYPES], [...TOKEN_MODIFIERS]);

/** Colours what context decides: headlines, names, datelines, furniture. What is in view comes first, then the whole dump. */
export class SemanticTokensProvider implements vscode.DocumentSemanticTokensProvider, vscode.DocumentRangeSemanticTokensProvider {
  constructor(private readonly dumps: Dumps) {}

  async provideDocumentSemanticTokens(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.SemanticTokens | undefined> {
    const dump = await this.dumps.latest(document);
    return dump && !token.isCancellationRequested ? await encoded(dump) : undefined;
  }

  async provideDocumentRangeSemanticTokens(
    document: vscode.TextDocument,
    { start, end }: vscode.Range,
    token: vscode.CancellationToken,
  ): Promise<vscode.SemanticTokens | undefined> {
    const dump = await this.dumps.latest(document);
    return dump && !token.isCancellationRequested ? await encoded(dump, { first: start.line, last: end.line }) : undefined;
  }
}

async function encoded(dump: Dump, lines?: LineRange): Promise<vscode.SemanticTokens> {
  // Loaded when first needed: finding figures takes a large pattern.
  const { semanticTokens } = await import('../outline/semanticTokens');
  const builder = new vscode.SemanticTokensBuilder(TOKEN_LEGEND);
  for (const { line, start, length, type, modifiers } of semanticTokens(dump, lines)) {
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
    builder.push(line, start, length, TOKEN_TYPES.indexOf(type), bits);
  }
  return builder.build();
}
