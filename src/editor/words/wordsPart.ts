import * as vscode from 'vscode';
import { lazily } from '../../core/lazily';
import type { Story } from '../../core/story';
import type { ActiveDump } from '../activeDump';
import { DisposableOwner } from '../disposableOwner';
import type { Dumps, OpenDump } from '../dumps';
import { CONCORDANCE_SCHEME } from './concordanceScheme';
import type { KeywordSource } from './keywordSource';
import { LazyTree } from './lazyTree';
import type { WordsBench } from './wordsBench';

/** People, keywords and concordances: what VS Code has to know of them beforehand. All else is loaded when it is first used. */
export class WordsPart extends DisposableOwner implements KeywordSource {
  /** Where the work is done. */
  readonly bench: () => Promise<WordsBench>;

  constructor(extension: vscode.Uri, dumps: Dumps, active: ActiveDump) {
    super();
    this.bench = lazily(async () => this.own(new (await import('./wordsBench')).WordsBench(extension, dumps, active)));
    const { bench } = this;
    this.own(vscode.window.registerTreeDataProvider('broadsheet.people', new LazyTree(async () => (await bench()).people)));
    this.own(vscode.window.registerTreeDataProvider('broadsheet.concordance', new LazyTree(async () => (await bench()).concordance)));
    const selector = { scheme: CONCORDANCE_SCHEME };
    this.own(vscode.workspace.registerTextDocumentContentProvider(CONCORDANCE_SCHEME, { provideTextDocumentContent: async (uri) => (await bench()).concordance.textOf(uri) }));
    this.own(vscode.languages.registerDocumentLinkProvider(selector, { provideDocumentLinks: async ({ uri }) => (await bench()).concordance.linksOf(uri) }));
  }

  async keywordsOf(open: OpenDump, stories: readonly Story[]): Promise<readonly (readonly string[])[]> {
    return (await this.bench()).keywords.of(open, stories);
  }
}
