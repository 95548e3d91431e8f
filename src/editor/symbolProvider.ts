import * as vscode from 'vscode';
import type { Dump } from '../core/dump';
import type { SourceText } from '../core/sourceText';
import type { Steps } from '../core/steps';
import type { PartKind, StoryKind } from '../core/story';
import { outlineSymbols } from '../outline/symbols';
import type { OutlineSymbol, Symbolised } from '../outline/symbols';
import type { Dumps } from './dumps';
import { groupName, partKindName, writersName } from './names';
import { toRange } from './ranges';
import { inSlices } from './slices';

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
    return inSlices(documentSymbols(dump), () => token.isCancellationRequested);
  }
}

function* documentSymbols(dump: Dump): Steps<vscode.DocumentSymbol[]> {
  return yield* converted(dump.source, yield* outlineSymbols(dump));
}

function* converted(source: SourceText, symbols: readonly OutlineSymbol[]): Steps<vscode.DocumentSymbol[]> {
  const made: vscode.DocumentSymbol[] = [];
  for (const { stands, name, span, selection, children } of symbols) {
    const shown = stands.type === 'group' ? groupName(stands.group) : name;
    const symbol = new vscode.DocumentSymbol(shown, detailOf(stands), kindOf(stands), toRange(source, span), toRange(source, selection));
    symbol.children = yield* converted(source, children);
    made.push(symbol);
    yield;
  }
  return made;
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
