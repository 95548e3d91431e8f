import * as vscode from 'vscode';
import { searchStories } from '../outline/storySearch';
import { headLine } from '../outline/headLine';
import type { Dumps } from './dumps';
import { writersName } from './names';
import { toLinesRange } from './ranges';

/** As many as can be looked through: the user types on where the story is not among them. */
const MOST = 500;

/** Go to Symbol in Workspace: the stories of all open dumps. */
export class WorkspaceSymbolProvider implements vscode.WorkspaceSymbolProvider {
  constructor(private readonly dumps: Dumps) {}

  async provideWorkspaceSymbols(query: string, token: vscode.CancellationToken): Promise<vscode.SymbolInformation[]> {
    const dumps = await this.dumps.all();
    if (token.isCancellationRequested) return [];
    return dumps.flatMap(({ document, dump }) =>
      searchStories(dump, query, MOST).map(({ story, title }) => {
        const line = headLine(story);
        const location = new vscode.Location(document.uri, toLinesRange(dump.source, { first: line, last: line }));
        return new vscode.SymbolInformation(title, vscode.SymbolKind.Class, writersName(story), location);
      }),
    );
  }
}
