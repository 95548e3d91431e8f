import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { attributesOf, codesOf, noteOf, quoteOf, targetKind } from '../../annotations/annotation';
import type { PlacedAnnotation } from '../../annotations/annotations';
import type { Dump } from '../../core/dump';
import { snippet, storyTitle } from '../../core/storyTitle';
import type { ActiveDump } from '../activeDump';
import { setContext } from '../contextKeys';
import { DisposableOwner } from '../disposableOwner';
import { showFrom } from '../navigation';
import { annotationRows, GROUPINGS, isAnnotationRow, progressOf, storyOf } from './annotationTree';
import type { AnnotationRow, Group, Grouping, GroupRow, ItemRow, Shown } from './annotationTree';
import type { AnnotationStore } from './annotationStore';
import { codeIcon } from './codeIcons';
import type { Codebooks } from './codebooks';
import type { CodeTable } from './codeTable';
import type { Suggestions } from './suggestions';

const GROUPING_KEY = 'broadsheet.annotationsBy';
/** Rows are made anew when nothing has changed for so long, in milliseconds. */
const QUIET = 50;

/** The Annotations view: what the active dump was coded with, by whom and where; what has lost its passage; what is left to do. */
export class AnnotationsView extends DisposableOwner {
  private shown: Shown | undefined;
  private rows: readonly AnnotationRow[] = [];
  private filter = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly view: vscode.TreeView<AnnotationRow>,
    private readonly redraw: () => void,
    private readonly active: ActiveDump,
    private readonly store: AnnotationStore,
    private readonly codebooks: Codebooks,
    private readonly suggestions: Suggestions,
    private readonly state: vscode.Memento,
  ) {
    super();
    this.own({
      dispose: () => {
        clearTimeout(this.timer);
      },
    });
    const update = (): void => {
      this.updateSoon();
    };
    for (const event of [active.onDidChange, store.onDidChange, codebooks.onDidChange, suggestions.onDidChange]) this.own((event as vscode.Event<unknown>)(update));
    update();
  }

  children(row?: AnnotationRow): AnnotationRow[] {
    return [...(row === undefined ? this.rows : row.type === 'heading' ? row.rows : [])];
  }

  item(row: AnnotationRow): vscode.TreeItem {
    const item = this.shown ? drawn(row, this.shown) : new vscode.TreeItem('');
    item.id = row.id;
    if (row.type !== 'heading') item.command = { command: 'broadsheet.revealAnnotation', title: l10n.t('Show in Editor'), arguments: [row] };
    return item;
  }

  /** The arguments of a command as a menu would give them, where a key of the view has called it: `{ "selected": true }`. */
  argumentsOf(args: readonly unknown[]): readonly unknown[] {
    const [options] = args;
    const isOfView = typeof options === 'object' && options !== null && 'selected' in options;
    return isOfView ? [this.view.selection[0], this.view.selection] : args;
  }

  /** Filter Annotations…: filters while it is typed; Escape puts the old filter back. */
  async askForFilter(): Promise<void> {
    const before = this.filter;
    const filter = await vscode.window.showInputBox({
      title: l10n.t('Filter Annotations'),
      prompt: l10n.t('Words in passages, notes, codes, values of attributes or names of coders; all of them must be there'),
      value: before,
      validateInput: (value) => {
        this.setFilter(value);
        return undefined;
      },
    });
    this.setFilter(filter ?? before);
  }

  setFilter(filter: string): void {
    this.filter = filter.trim();
    this.updateSoon();
  }

  async groupBy(grouping: Grouping): Promise<void> {
    await this.state.update(GROUPING_KEY, grouping);
    this.updateSoon();
  }

  /** Shows what a row stands for; the focus stays where it is. */
  async reveal(row: unknown): Promise<void> {
    const { document } = this.active;
    const span = isAnnotationRow(row) ? this.spanOf(row) : undefined;
    if (!document || !span) return;
    const viewColumn = this.active.editor?.viewColumn;
    const editor = await vscode.window.showTextDocument(document, { preserveFocus: true, preview: false, ...(viewColumn !== undefined && { viewColumn }) });
    const [start, end] = [document.positionAt(span.start), document.positionAt(span.end)];
    const isStory = isAnnotationRow(row) && (row.type === 'uncoded' || (row.type === 'annotation' && targetKind(row.placed.annotation) === 'story'));
    editor.selection = new vscode.Selection(start, isStory ? start : end);
    if (isStory) showFrom(editor, start.line);
    else editor.revealRange(new vscode.Range(start, end), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  private spanOf(row: AnnotationRow): { readonly start: number; readonly end: number } | undefined {
    switch (row.type) {
      case 'heading':
        return undefined;
      case 'annotation': {
        const spans = row.placed.spans ?? [];
        const [first, last] = [spans[0], spans.at(-1)];
        return first && last && { start: first.start, end: last.end };
      }
      case 'uncoded':
        return this.shown?.dump.source.linesSpan(row.story.lines);
      case 'suggestion':
        return row.suggestion.span;
    }
  }

  private get grouping(): Grouping {
    const stored = this.state.get<string>(GROUPING_KEY);
    return GROUPINGS.find((grouping) => grouping === stored) ?? 'code';
  }

  private updateSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.update(), QUIET);
  }

  private async update(): Promise<void> {
    this.shown = await this.latest();
    this.rows = this.shown ? annotationRows(this.shown) : [];
    setContext('broadsheet.annotationsFiltered', this.filter !== '');
    setContext('broadsheet.annotationsBy', this.grouping);
    this.describe();
    this.redraw();
  }

  private async latest(): Promise<Shown | undefined> {
    const open = this.active.current;
    await this.codebooks.show(this.active.document);
    if (!open) return undefined;
    const { document, dump } = open;
    await this.store.ready(document);
    return {
      dump,
      table: await this.codebooks.of(document),
      placed: this.store.of(document).all,
      suggestions: this.suggestions.of(document),
      by: this.grouping,
      filter: this.filter,
    };
  }

  /** The badge counts the stories that are left once the coding has begun. */
  private describe(): void {
    const progress = this.shown && progressOf(this.shown);
    const stories = this.shown?.dump.stories.length ?? 0;
    this.view.description = progress && stories > 0 ? l10n.t('{0}/{1} coded', progress.coded, stories) : '';
    this.view.message = this.filter === '' ? '' : l10n.t('Filter: “{0}”', this.filter);
    const left = progress && progress.coded > 0 ? progress.left.length : 0;
    this.view.badge = left > 0 ? { value: left, tooltip: left === 1 ? l10n.t('1 story left to code') : l10n.t('{0} stories left to code', left) } : undefined;
  }
}

function drawn(row: AnnotationRow, shown: Shown): vscode.TreeItem {
  switch (row.type) {
    case 'heading':
      return groupItem(row, shown);
    case 'annotation':
      return annotationItem(row, shown);
    case 'uncoded':
      return iconItem(storyTitle(shown.dump.source, row.story), 'story', 'circle-large-outline');
    case 'suggestion': {
      const { code, reason, span } = row.suggestion;
      const item = iconItem(snippet(shown.dump.source.slice(span)), 'suggestion', 'lightbulb');
      item.description = `${shown.table.lookOf(code).path} · ${reason}`;
      return item;
    }
  }
}

function iconItem(label: string, contextValue: string, icon: string): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  item.contextValue = contextValue;
  item.iconPath = new vscode.ThemeIcon(icon);
  return item;
}

function groupItem({ group, rows }: GroupRow, { dump }: Shown): vscode.TreeItem {
  const isOpen = group.by !== 'uncoded' && group.by !== 'suggestions';
  const item = new vscode.TreeItem(groupName(group, dump), isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
  item.description = rows.length.toLocaleString();
  item.contextValue = group.by === 'code' ? 'code' : 'group';
  item.iconPath = group.by === 'code' ? codeIcon(group.look.colour) : new vscode.ThemeIcon(GROUP_ICONS[group.by], group.by === 'orphans' ? new vscode.ThemeColor('list.warningForeground') : undefined);
  if (group.by === 'code' && group.look.code?.description !== undefined) item.tooltip = group.look.code.description;
  if (group.by === 'orphans') item.tooltip = l10n.t('Their words are gone or cannot be told from others. Select the passage that one is about and choose “Re-attach”.');
  return item;
}

const GROUP_ICONS: Readonly<Record<Exclude<Group['by'], 'code'>, string>> = {
  story: 'file-text',
  coder: 'person',
  notes: 'comment',
  orphans: 'warning',
  uncoded: 'checklist',
  suggestions: 'lightbulb',
};

function groupName(group: Group, { source }: Dump): string {
  switch (group.by) {
    case 'code':
      return group.look.path;
    case 'story':
      return group.story ? storyTitle(source, group.story) : l10n.t('In no story');
    case 'coder':
      return group.coder;
    case 'notes':
      return l10n.t('Notes');
    case 'orphans':
      return l10n.t('Orphans');
    case 'uncoded':
      return l10n.t('Stories left to code');
    case 'suggestions':
      return l10n.t('Suggestions');
  }
}

function annotationItem({ placed, parent }: ItemRow, { dump, table }: Shown): vscode.TreeItem {
  const { annotation, spans, isOwn, coder } = placed;
  const item = new vscode.TreeItem(labelOf(placed, dump));
  const codes = parent?.group.by === 'code' ? '' : codesOf(annotation).map((id) => table.lookOf(id).path).join(', ');
  const values = [...attributesOf(annotation)].map(([name, value]) => `${name}: ${value}`).join(', ');
  item.description = [codes, values, parent?.group.by === 'coder' || isOwn ? '' : coder, noteOf(annotation) ?? ''].filter(Boolean).map(snippet).join(' · ');
  item.contextValue = spans === null ? (isOwn ? 'orphan' : 'foreign') : isOwn ? 'annotation' : 'foreign';
  item.iconPath = iconOf(placed, table);
  item.tooltip = new vscode.MarkdownString().appendText(quoteOf(annotation) ?? labelOf(placed, dump));
  return item;
}

function iconOf({ annotation, spans }: PlacedAnnotation, table: CodeTable): NonNullable<vscode.TreeItem['iconPath']> {
  const [code] = codesOf(annotation);
  if (spans === null) return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  return code === undefined ? new vscode.ThemeIcon('comment') : codeIcon(table.lookOf(code).colour);
}

function labelOf(placed: PlacedAnnotation, dump: Dump): string {
  const quote = quoteOf(placed.annotation);
  if (quote !== undefined) return snippet(quote);
  const story = storyOf(placed, dump);
  const names = { story: story ? storyTitle(dump.source, story) : l10n.t('A story'), dump: l10n.t('The whole dump'), relation: l10n.t('A relation'), annotation: l10n.t('An annotation'), span: '', discontinuous: '' };
  return names[targetKind(placed.annotation)];
}
