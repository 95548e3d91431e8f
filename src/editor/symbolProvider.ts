import * as vscode from 'vscode';
import type { SourceText } from '../core/sourceText';
import type { PartKind, StoryKind } from '../core/story';
import { outlineSymbols } from '../outline/symbols';
import type { OutlineSymbol, Symbolised } from '../outline/symbols';
import type { Dumps } from './dumps';
import { groupName, partKindName, writersName } from './names';
import { toRange } from './ranges';

/** Symbol kinds are all that the outline's icons and colours can be chosen by. */
const STORY_SYMBOLS: Readonly<Record<StoryKind, vscode.SymbolKind>> = {
  news: vscode.SymbolKind.Class,
  photo: vscode.SymbolKind.Object,
  commentary: vscode.SymbolKind.Interface,
  brief: vscode.SymbolKind.Struct,
  interview: vscode.SymbolKind.Interface,
  notice: vscode.SymbolKind.Event,
  index: vscode.SymbolKind.Enum,
  weather: vscode.SymbolKind.Event,
};

const PART_SYMBOLS: Readonly<Record<PartKind, vscode.SymbolKind>> = {
  label: vscode.SymbolKind.Key,
  kicker: vscode.SymbolKind.Constant,
  headline: vscode.SymbolKind.String,
  deck: vscode.SymbolKind.Constant,
  byline: vscode.SymbolKind.Variable,
  paragraph: vscode.SymbolKind.String,
  listItem: vscode.SymbolKind.EnumMember,
  verse: vscode.SymbolKind.String,
  table: vscode.SymbolKind.Array,
  subhead: vscode.SymbolKind.Method,
  pullQuote: vscode.SymbolKind.String,
  caption: vscode.SymbolKind.Property,
  credit: vscode.SymbolKind.Field,
  jump: vscode.SymbolKind.Operator,
  source: vscode.SymbolKind.File,
};

/** Feeds Outline, breadcrumbs, sticky scroll and Go to Symbol. */
export class SymbolProvider implements vscode.DocumentSymbolProvider {
  constructor(private readonly dumps: Dumps) {}

  async provideDocumentSymbols(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentSymbol[] | undefined> {
    const dump = await this.dumps.latest(document);
    if (!dump || token.isCancellationRequested) return undefined;
    return outlineSymbols(dump).map((symbol) => documentSymbol(dump.source, symbol));
  }
}

function documentSymbol(source: SourceText, { stands, name, span, selection, children }: OutlineSymbol): vscode.DocumentSymbol {
  const shown = stands.type === 'group' ? groupName(stands.group) : name;
  const range = toRange(source, span);
  const symbol = new vscode.DocumentSymbol(shown, detailOf(stands), kindOf(stands), range, toRange(source, selection));
  symbol.children = children.map((child) => documentSymbol(source, child));
  return symbol;
}

function detailOf(stands: Symbolised): string {
  switch (stands.type) {
    case 'group':
      return '';
    case 'story':
      return writersName(stands.story);
    case 'part':
      return partKindName(stands.kind);
  }
}

function kindOf(stands: Symbolised): vscode.SymbolKind {
  switch (stands.type) {
    case 'group':
      return vscode.SymbolKind.Module;
    case 'story':
      return STORY_SYMBOLS[stands.kind];
    case 'part':
      return PART_SYMBOLS[stands.kind];
  }
}
