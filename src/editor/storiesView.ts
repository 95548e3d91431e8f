import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Story } from '../core/story';
import { SORT_ORDERS } from '../outline/arrange';
import type { SortOrder } from '../outline/arrange';
import { standsFor, storiesOf, StoryTree } from '../outline/storyTree';
import type { TreeNode } from '../outline/storyTree';
import type { ActiveDump } from './activeDump';
import { setContext } from './contextKeys';
import type { OpenDump } from './dumps';
import { DisposableOwner } from './disposableOwner';
import type { LoadFigures } from './figures/loadFigures';
import { countName } from './names';
import { followsCursor, grouping } from './settings';
import { rowItem, rowTooltip } from './storyRows';
import type { Ticks } from './ticks';
import type { KeywordSource } from './words/keywordSource';

const SORT_KEY = 'broadsheet.sortOrder';

/** The rows of the Stories tree: a thin drawing of `StoryTree`, which knows who stands where. */
export class StoryRows extends DisposableOwner implements vscode.TreeDataProvider<TreeNode> {
  private shown: { readonly open: OpenDump; readonly tree: StoryTree } | undefined;
  private readonly changed = this.own(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly ticks: Ticks,
    private readonly loadFigures: LoadFigures,
    private readonly keywords?: KeywordSource,
  ) {
    super();
  }

  get tree(): StoryTree | undefined {
    return this.shown?.tree;
  }

  get document(): vscode.TextDocument | undefined {
    return this.shown?.open.document;
  }

  /** Takes a dump to be shown at the next redrawing; nothing for undefined. */
  show(open: OpenDump | undefined, filter: string, order: SortOrder, toCheck = false): void {
    this.shown = open && { open, tree: new StoryTree(open.dump, { filter, order, toCheck, grouping: grouping(), locale: vscode.env.language }) };
  }

  redraw(): void {
    this.changed.fire(undefined);
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (!this.shown) return [];
    return [...(node ? this.shown.tree.children(node) : this.shown.tree.roots)];
  }

  getParent(node: TreeNode): TreeNode | null {
    return node.parent;
  }

  async getTreeItem(node: TreeNode): Promise<vscode.TreeItem> {
    const figuresOf = await this.loadFigures();
    if (!this.shown) return new vscode.TreeItem('');
    const { open, tree } = this.shown;
    return rowItem(node, {
      ...open,
      groups: tree.roots.length,
      hasChildren: tree.children(node).length > 0,
      isTicked: (story) => this.ticks.isTicked(open.document, story),
      figures: (story) => figuresOf(open.dump, story).length,
    });
  }

  async resolveTreeItem(item: vscode.TreeItem, node: TreeNode): Promise<vscode.TreeItem> {
    const { open } = this.shown ?? {};
    const [keywords] = open && node.type === 'story' ? ((await this.keywords?.keywordsOf(open, [node.story])) ?? []) : [];
    const tooltip = open && rowTooltip(node, open.dump, keywords);
    if (tooltip) item.tooltip = tooltip;
    return item;
  }
}

/** The Stories view of the side bar: which dump it shows, in which order, through which filter, and where the cursor is. */
export class StoriesView extends DisposableOwner {
  private readonly rows: StoryRows;
  private readonly view: vscode.TreeView<TreeNode>;
  private filter = '';
  private toCheckOnly = false;

  constructor(
    private readonly active: ActiveDump,
    private readonly ticks: Ticks,
    private readonly state: vscode.Memento,
    loadFigures: LoadFigures,
    keywords?: KeywordSource,
  ) {
    super();
    this.rows = this.own(new StoryRows(ticks, loadFigures, keywords));
    this.view = this.own(vscode.window.createTreeView('broadsheet.stories', {
      treeDataProvider: this.rows,
      canSelectMany: true,
      showCollapseAll: true,
    }));
    this.listen(active.onDidChange, () => {
      this.update();
    });
    this.listen(this.view.onDidChangeCheckboxState, ({ items }) => {
      this.tick(items);
    });
    this.listen(this.view.onDidChangeVisibility, () => void this.followCursor());
    this.listen(vscode.window.onDidChangeTextEditorSelection, ({ textEditor }) => {
      if (textEditor === active.editor) void this.followCursor();
    });
    this.listen(vscode.workspace.onDidChangeConfiguration, (change) => {
      if (change.affectsConfiguration('broadsheet.stories.followCursor')) void this.followCursor();
      if (change.affectsConfiguration('broadsheet.stories.groupBy')) this.update();
    });
    this.update();
  }

  /** The rows that are selected, first to last. */
  get selection(): readonly TreeNode[] {
    return this.view.selection;
  }

  /** The document whose stories are shown. */
  get document(): vscode.TextDocument | undefined {
    return this.rows.document;
  }

  /** Asks for a filter, and filters while it is typed; Escape puts the old one back. */
  async askForFilter(): Promise<void> {
    const before = this.filter;
    const filter = await vscode.window.showInputBox({
      title: l10n.t('Filter Stories'),
      prompt: l10n.t('Words in headlines, kickers, subheads, names, pages or sections; all of them must be there'),
      value: before,
      validateInput: (value) => {
        this.setFilter(value);
        return undefined;
      },
    });
    this.setFilter(filter ?? before);
  }

  setFilter(filter: string): void {
    if (filter === this.filter) return;
    this.filter = filter;
    this.update();
  }

  /** Shows only the stories that are uncertain, or all. */
  showOnlyToCheck(toCheckOnly: boolean): void {
    this.toCheckOnly = toCheckOnly;
    this.update();
  }

  async setOrder(order: SortOrder): Promise<void> {
    await this.state.update(SORT_KEY, order);
    this.update();
  }

  /** Ticks all stories that are shown, or takes all ticks away. */
  async tickAll(ticked: boolean): Promise<void> {
    await this.active.latest();
    const { document, tree } = this.rows;
    if (!document || !tree) return;
    this.ticks.set(document, ticked ? tree.roots.flatMap(storiesOf) : tree.dump.stories, ticked);
    this.ticksChanged();
    this.rows.redraw();
  }

  private get order(): SortOrder {
    const stored = this.state.get<string>(SORT_KEY);
    return SORT_ORDERS.find((order) => order === stored) ?? 'document';
  }

  private update(): void {
    this.rows.show(this.active.current, this.filter, this.order, this.toCheckOnly);
    setContext('broadsheet.filtered', this.filter.trim() !== '');
    setContext('broadsheet.toCheckOnly', this.toCheckOnly);
    setContext('broadsheet.sortOrder', this.order);
    this.ticksChanged();
    this.rows.redraw();
    void this.followCursor();
  }

  private ticksChanged(): void {
    setContext('broadsheet.ticked', this.ticked.length > 0);
    this.describe();
  }

  private get ticked(): readonly Story[] {
    const { document, tree } = this.rows;
    return document && tree ? this.ticks.of(document, tree.dump) : [];
  }

  private describe(): void {
    const { tree } = this.rows;
    const ticked = this.ticked.length;
    this.view.description = tree ? countName(tree.dump) : '';
    this.view.message = tree ? this.filterName(tree) : '';
    // Not in the message: that would push the rows down while they are ticked.
    this.view.badge = ticked > 0 ? { value: ticked, tooltip: l10n.t('{0} ticked', ticked) } : undefined;
  }

  private filterName({ shown, dump }: StoryTree): string {
    const filter = this.filter.trim();
    const count = dump.stories.length;
    if (this.toCheckOnly) return [filter && `“${filter}”`, l10n.t('{0} of {1} stories to check', shown, count)].filter(Boolean).join(' · ');
    return filter && l10n.t('“{0}”: {1} of {2} stories', filter, shown, count);
  }

  /**
   * VS Code itself ticks a page with its stories and the stories with their page, and names all of them: a page counts
   * only where its stories were not yet shown. The rows are not drawn anew, which would lose ticks that follow quickly.
   */
  private tick(items: readonly (readonly [TreeNode, vscode.TreeItemCheckboxState])[]): void {
    const { document } = this.rows;
    if (!document) return;
    const parents = new Set(items.map(([node]) => node.parent));
    for (const [node, state] of items.filter(([node]) => !parents.has(node))) {
      this.ticks.set(document, storiesOf(node), state === vscode.TreeItemCheckboxState.Checked);
    }
    this.ticksChanged();
  }

  /** Selects the story at the cursor, unless a row of it is selected already or several rows are. */
  private async followCursor(): Promise<void> {
    const line = this.active.editor?.selection.active.line;
    if (line === undefined || !this.view.visible || !followsCursor()) return;
    if (this.selection.length > 1 || this.selection.some((node) => standsFor(node, line))) return;
    const node = this.rows.tree?.nodeAt(line);
    if (!node) return;
    try {
      await this.view.reveal(node, { select: true, focus: false });
    } catch {
      // The rows were drawn anew meanwhile; what was revealed is gone, and following goes on with the next move.
    }
  }
}
