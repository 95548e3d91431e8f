import * as vscode from 'vscode';
import type { Dump } from '../core/dump';
import type { LineRange } from '../core/span';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../outline/tokenTypes';
import type { Dumps } from './dumps';
import type { LoadFigures } from './figures/loadFigures';
import { eachOf } from '../core/steps';
import { inSlices } from './slices';

/** The token types and modifiers that the provider speaks of by their numbers. */
export const TOKEN_LEGEND = new vscode.SemanticTokensLegend([...TOKEN_TYPES], [...TOKEN_MODIFIERS]);

/** How many lines are coloured at a time. */
const STRETCH = 200;
/** In the whole of a longer text, in UTF-16 units, figures are left to the grammar: it would be searched anew after each edit. */
const LONGEST_WHOLE = 1_000_000;

const NO_FIGURES: LoadFigures = () => Promise.resolve(() => []);

/** Colours what context decides: headlines, names, datelines, figures, furniture. What is in view comes first, then the whole dump. */
export class SemanticTokensProvider implements vscode.DocumentSemanticTokensProvider, vscode.DocumentRangeSemanticTokensProvider {
  constructor(
    private readonly dumps: Dumps,
    private readonly loadFigures: LoadFigures,
  ) {}

  async provideDocumentSemanticTokens(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<vscode.SemanticTokens | undefined> {
    const dump = await this.dumps.latest(document);
    if (!dump) return undefined;
    const loadFigures = dump.source.length > LONGEST_WHOLE ? NO_FIGURES : this.loadFigures;
    return encoded(dump, loadFigures, { first: 0, last: dump.source.lineCount - 1 }, token);
  }

  async provideDocumentRangeSemanticTokens(
    document: vscode.TextDocument,
    { start, end }: vscode.Range,
    token: vscode.CancellationToken,
  ): Promise<vscode.SemanticTokens | undefined> {
    const dump = await this.dumps.latest(document);
    return dump && encoded(dump, this.loadFigures, { first: start.line, last: end.line }, token);
  }
}

async function encoded(dump: Dump, loadFigures: LoadFigures, lines: LineRange, token: vscode.CancellationToken): Promise<vscode.SemanticTokens | undefined> {
  // Loaded when first needed: finding figures takes many words and rules.
  const [{ semanticTokens }, figuresOf] = await Promise.all([import('../outline/semanticTokens'), loadFigures()]);
  const builder = new vscode.SemanticTokensBuilder(TOKEN_LEGEND);
  const paint = (range: LineRange): void => {
    for (const { line, start, length, type, modifiers } of semanticTokens(dump, figuresOf, range)) {
      const bits = modifiers.reduce((sum, modifier) => sum | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
      builder.push(line, start, length, TOKEN_TYPES.indexOf(type), bits);
    }
  };
  const isDone = !token.isCancellationRequested && (await inSlices(eachOf(cut(lines), paint), () => token.isCancellationRequested)) === true;
  return isDone ? builder.build() : undefined;
}

/** Stretches of lines that can be coloured one by one. */
function cut({ first, last }: LineRange): LineRange[] {
  const count = Math.ceil((last - first + 1) / STRETCH);
  return Array.from({ length: count }, (_, index) => {
    const start = first + index * STRETCH;
    return { first: start, last: Math.min(last, start + STRETCH - 1) };
  });
}
