import * as vscode from 'vscode';
import type { CorrectionStore } from './correctionStore';
import type { Dumps } from './dumps';
import type { LoadFigures } from './figures/loadFigures';
import { FoldingProvider } from './foldingProvider';
import { HeadActions } from './headActions';
import { HoverProvider } from './hoverProvider';
import { DUMPS, isDump } from './language';
import { SelectionProvider } from './selectionProvider';
import { SemanticTokensProvider, TOKEN_LEGEND } from './semanticTokensProvider';
import { SymbolProvider } from './symbolProvider';
import { WorkspaceSymbolProvider } from './workspaceSymbolProvider';

/** Registers what VS Code's own ways through a document ask: outline, folding, selection, symbols, colours, hovers. */
export function registerLanguageFeatures(dumps: Dumps, corrections: CorrectionStore, loadFigures: LoadFigures): vscode.Disposable {
  let remembered = registerRemembered(dumps, loadFigures);
  const forget = (): void => {
    remembered.dispose();
    remembered = registerRemembered(dumps, loadFigures);
  };
  return vscode.Disposable.from(
    corrections.onDidChange(forget),
    // What sticks to the editor's top was asked for when the document was still plain text.
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isDump(document)) forget();
    }),
    { dispose: () => remembered.dispose() as unknown },
    vscode.languages.registerWorkspaceSymbolProvider(new WorkspaceSymbolProvider(dumps)),
    vscode.languages.registerSelectionRangeProvider(DUMPS, new SelectionProvider(dumps)),
    vscode.languages.registerHoverProvider(DUMPS, new HoverProvider(dumps, corrections)),
    vscode.languages.registerCodeActionsProvider(DUMPS, new HeadActions(dumps), HeadActions.metadata),
  );
}

/** What VS Code remembers for as long as a text stays as it is: after a correction it asks again only those who are new. */
function registerRemembered(dumps: Dumps, loadFigures: LoadFigures): vscode.Disposable {
  const tokens = new SemanticTokensProvider(dumps, loadFigures);
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(DUMPS, new SymbolProvider(dumps), { label: 'Broadsheet' }),
    vscode.languages.registerFoldingRangeProvider(DUMPS, new FoldingProvider(dumps)),
    vscode.languages.registerDocumentSemanticTokensProvider(DUMPS, tokens, TOKEN_LEGEND),
    vscode.languages.registerDocumentRangeSemanticTokensProvider(DUMPS, tokens, TOKEN_LEGEND),
  );
}
