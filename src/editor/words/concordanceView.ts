import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Dump } from '../../core/dump';
import { reasonOf } from '../../core/reason';
import { storyTitle } from '../../core/storyTitle';
import { fileName } from '../../extract/fileName';
import { concordanceOf, CONTEXT } from '../../words/concordance';
import type { Hit, StoryHits } from '../../words/concordance';
import { kwicLines } from '../../words/kwic';
import { compilePattern, PatternError } from '../../words/pattern';
import type { PatternOptions } from '../../words/pattern';
import { concordanceCsv } from '../../words/table';
import type { ActiveDump } from '../activeDump';
import { setContext } from '../contextKeys';
import { DisposableOwner } from '../disposableOwner';
import type { Dumps } from '../dumps';
import { fileNameOf, stemOf } from '../fileNames';
import { writeTextFile } from '../files';
import { toRange } from '../ranges';
import { tell } from '../tell';
import { CONCORDANCE_SCHEME } from './concordanceScheme';
import { inSlices } from '../slices';
import { progressFor, unlessCancelled } from './progress';

/** What is looked for, and where. */
interface Query extends PatternOptions {
  readonly source: vscode.Uri;
  readonly words: string;
}

/** A row of the Concordance view: a story, or a hit in it. */
export type ConcordanceNode = { readonly type: 'story'; readonly found: StoryHits } | { readonly type: 'hit'; readonly found: StoryHits; readonly hit: Hit };

/** How long edits have to pause before it is looked again, in milliseconds. */
const QUIET = 400;
/** `/新[桥路]/`: a regular expression among words. */
const SLASHED = /^\/(.+)\/$/s;
/** Lines that stand above the first story. */
const HEADING_LINES = 2;

/** Find in Stories…: where words are used, as lines with the words below each other, and as a tree. Follows the dump's edits. */
export class ConcordanceView extends DisposableOwner implements vscode.TreeDataProvider<ConcordanceNode> {
  private readonly changed = this.own(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.changed.event;
  private query: Query | undefined;
  private found: readonly StoryHits[] = [];
  private readonly lastSought = new WeakMap<Dump, { readonly key: string; readonly hits: Promise<readonly StoryHits[]> }>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly dumps: Dumps,
    private readonly active: ActiveDump,
  ) {
    super();
    this.listen(dumps.onDidChangeDump, ({ document }) => {
      if (document.uri.toString() !== this.query?.source.toString()) return;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.look(), QUIET);
    });
  }

  /** Asks for words, unless a key binding has given some, and shows where they stand. */
  async find(options: unknown): Promise<void> {
    const document = this.active.document;
    if (!document || !(await this.active.latest())) {
      tell(l10n.t('The active editor shows no newspaper dump. “Treat as Newspaper Dump” makes one of a plain-text file.'));
      return;
    }
    const given = givenPattern(options) ?? (await this.ask());
    if (!given) return;
    this.query = { source: document.uri, ...given };
    if (!(await this.look())) return;
    if (this.found.length === 0) tell(l10n.t('{0}: “{1}” stands in no story.', fileNameOf(document.uri), given.words));
    else await this.show();
  }

  /** Shows the hits as lines in an editor. */
  async show(): Promise<void> {
    if (!this.query) return;
    const document = await vscode.workspace.openTextDocument(uriOf(this.query));
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true, preserveFocus: false });
  }

  clear(): void {
    this.query = undefined;
    this.keep([]);
  }

  /** Writes the hits as CSV where the user says. */
  async toCsv(): Promise<void> {
    const { query } = this;
    if (!query) return;
    const name = fileName(`${stemOf(query.source)} ${query.words}`, 'csv');
    const file = await vscode.window.showSaveDialog({ title: l10n.t('Export Concordance'), filters: { CSV: ['csv'] }, defaultUri: vscode.Uri.joinPath(folderOf(query.source), name) });
    if (!file) return;
    try {
      const csv = await inSlices(concordanceCsv(this.found, () => vscode.workspace.asRelativePath(query.source)));
      // Without a byte order mark Excel takes UTF-8 for the system's old encoding.
      await writeTextFile(file, `\ufeff${csv}`);
      vscode.window.setStatusBarMessage(`$(check) ${l10n.t('{0} hits were written to {1}.', this.count, fileNameOf(file))}`, 4000);
    } catch (error) {
      void vscode.window.showErrorMessage(l10n.t('{0} could not be written: {1}', fileNameOf(file), reasonOf(error)));
    }
  }

  /** The text of a document that shows a concordance. */
  async textOf(uri: vscode.Uri): Promise<string> {
    const query = queryOf(uri);
    const found = await this.hitsFor(query);
    const hits = found.reduce((sum, story) => sum + story.hits.length, 0);
    const heading = l10n.t('“{0}” in {1}: {2} hits in {3} stories', query.words, fileNameOf(query.source), hits, found.length);
    return [heading, '', ...kwicLines(found, CONTEXT).map(({ text }) => text)].join('\n');
  }

  /** Links from the words of each line to where they stand in the dump. */
  async linksOf(uri: vscode.Uri): Promise<vscode.DocumentLink[]> {
    const query = queryOf(uri);
    const found = await this.hitsFor(query);
    const source = found[0]?.dump.source;
    if (!source) return [];
    return kwicLines(found, CONTEXT).flatMap(({ hit, key }, index) => {
      if (!hit || !key) return [];
      const { start, end } = toRange(source, hit.span);
      const target = query.source.with({ fragment: `L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}` });
      const line = index + HEADING_LINES;
      return [new vscode.DocumentLink(new vscode.Range(line, key.start, line, key.end), target)];
    });
  }

  getChildren(node?: ConcordanceNode): ConcordanceNode[] {
    if (node?.type === 'story') return node.found.hits.map((hit) => ({ type: 'hit', found: node.found, hit }));
    return node ? [] : this.found.map((found) => ({ type: 'story', found }));
  }

  getTreeItem(node: ConcordanceNode): vscode.TreeItem {
    return node.type === 'story' ? storyItem(node.found) : this.hitItem(node.found, node.hit);
  }

  override dispose(): void {
    clearTimeout(this.timer);
    super.dispose();
  }

  private get count(): number {
    return this.found.reduce((sum, { hits }) => sum + hits.length, 0);
  }

  /** Asks for what is looked for, the selected words being offered, and says while it is typed what is wrong with it. */
  private async ask(): Promise<(PatternOptions & { readonly words: string }) | undefined> {
    const { editor } = this.active;
    const selected = editor?.document.getText(editor.selection).replace(/\s+/g, ' ').trim() ?? '';
    const typed = await vscode.window.showInputBox({
      title: l10n.t('Find in Stories'),
      prompt: l10n.t('Words, or a regular expression between slashes: /(north|south) pier/'),
      value: selected.length < 80 ? selected : '',
      validateInput: problemWith,
    });
    return typed?.trim() ? patternIn(typed) : undefined;
  }

  /** Shows in the tree where the words stand; nothing any more where the user gives it up, and gives false then. */
  private async look(): Promise<boolean> {
    const { query } = this;
    if (!query) return false;
    try {
      const found = await this.hitsFor(query);
      if (this.query === query) this.keep(found);
      return true;
    } catch (error) {
      if (!(error instanceof vscode.CancellationError)) throw error;
      this.clear();
      return false;
    }
  }

  private keep(found: readonly StoryHits[]): void {
    this.found = found;
    setContext('broadsheet.hasConcordance', this.query !== undefined);
    this.changed.fire(undefined);
  }

  /** Where words stand: looked for once, though the tree, the lines and their links ask. */
  private async hitsFor({ source, ...sought }: Query): Promise<readonly StoryHits[]> {
    const document = await vscode.workspace.openTextDocument(source);
    const dump = await this.dumps.latest(document);
    if (!dump) return [];
    const key = JSON.stringify([sought.words, sought.regex, sought.matchCase]);
    const last = this.lastSought.get(dump);
    if (last?.key === key) return last.hits;
    const hits = search(dump, sought);
    this.lastSought.set(dump, { key, hits });
    hits.catch(() => this.lastSought.delete(dump));
    return hits;
  }

  private hitItem({ dump }: StoryHits, { left, key, right, span, overBreak }: Hit): vscode.TreeItem {
    const before = left.slice(-8);
    const label = `${before}${key}${right}`.replace(/\s/g, ' ');
    const item = new vscode.TreeItem({ label, highlights: [[before.length, before.length + key.length]] });
    item.description = `${dump.source.lineAt(span.start) + 1}${overBreak ? ` · ${l10n.t('over a column break')}` : ''}`;
    item.tooltip = `${left}${key}${right}`;
    if (this.query) item.command = { command: 'vscode.open', title: l10n.t('Show in Editor'), arguments: [this.query.source, { selection: toRange(dump.source, span), preview: false }] };
    return item;
  }
}

async function search(dump: Dump, { words, ...options }: Omit<Query, 'source'>): Promise<readonly StoryHits[]> {
  const progress = progressFor([dump], l10n.t('Find in Stories'), vscode.ProgressLocation.Window);
  return vscode.window.withProgress(progress, async (_progress, token) => unlessCancelled(concordanceOf(dump, compilePattern(words, options)), token));
}

function storyItem({ dump, story, hits }: StoryHits): vscode.TreeItem {
  const item = new vscode.TreeItem(storyTitle(dump.source, story), vscode.TreeItemCollapsibleState.Expanded);
  item.description = hits.length.toLocaleString();
  item.iconPath = new vscode.ThemeIcon('file-text');
  return item;
}

function patternIn(typed: string): PatternOptions & { readonly words: string } {
  const expression = SLASHED.exec(typed.trim())?.[1];
  return expression === undefined ? { words: typed.trim() } : { words: expression, regex: true };
}

function problemWith(typed: string): string | undefined {
  if (typed.trim() === '') return undefined;
  const { words, ...options } = patternIn(typed);
  try {
    compilePattern(words, options);
    return undefined;
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}

/** `"args": { "words": "新桥", "regex": false, "matchCase": false }` of a key binding. */
function givenPattern(options: unknown): (PatternOptions & { readonly words: string }) | undefined {
  if (typeof options !== 'object' || options === null || !('words' in options) || typeof options.words !== 'string') return undefined;
  const { words, regex, matchCase } = { regex: false, matchCase: false, ...options };
  return { words: options.words, regex, matchCase, ...(typeof words === 'string' && { words }) };
}

function uriOf({ source, words, regex = false, matchCase = false }: Query): vscode.Uri {
  const query = new URLSearchParams({ source: source.toString(), words, regex: String(regex), matchCase: String(matchCase) }).toString();
  return vscode.Uri.from({ scheme: CONCORDANCE_SCHEME, path: `/${fileName(words, 'kwic')}`, query });
}

function queryOf(uri: vscode.Uri): Query {
  const query = new URLSearchParams(uri.query);
  return {
    source: vscode.Uri.parse(query.get('source') ?? '', true),
    words: query.get('words') ?? '',
    regex: query.get('regex') === 'true',
    matchCase: query.get('matchCase') === 'true',
  };
}

function folderOf(source: vscode.Uri): vscode.Uri {
  const workspace = vscode.workspace.workspaceFolders?.[0]?.uri;
  return source.scheme === 'untitled' ? (workspace ?? vscode.Uri.file('/')) : vscode.Uri.joinPath(source, '..');
}
