import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { annotationsMeant, attributesOf, codesOf, linksOf, noteOf, quoteOf, targetKind } from '../../annotations/annotation';
import type { PlacedAnnotation } from '../../annotations/annotations';
import type { Dump } from '../../core/dump';
import { snippet, storyTitle } from '../../core/storyTitle';
import type { ActiveDump } from '../activeDump';
import { setContext } from '../contextKeys';
import { DisposableOwner } from '../disposableOwner';
import { annotationName } from './annotationNames';
import type { FindAnnotation } from './annotationNames';
import { annotationRows, groupOf, GROUPINGS, isAnnotationRow, progressOf } from './annotationTree';
import type { AnnotationRow, Group, Grouping, GroupRow, ItemRow, RelationRow, Shown } from './annotationTree';
import type { AnnotationStore } from './annotationStore';
import { codeIcon } from './codeIcons';
import type { Codebooks } from './codebooks';
import type { CodeTable } from './codeTable';
import { idsOf } from './desk';
import { placeOf, showPlace } from './showing';
import type { ShownPlace } from './showing';
import type { Suggestions } from './suggestions';

const GROUPING_KEY = 'broadsheet.annotationsBy';
/** Rows are made anew when nothing has changed for so long, in milliseconds. */
const QUIET = 50;
/** With more annotations than this, groups are closed until they are wanted. */
const MOST_OPEN = 300;

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
    return [...(row === undefined ? this.rows : 'rows' in row ? row.rows : [])];
  }

  item(row: AnnotationRow): vscode.TreeItem {
    const item = this.shown ? drawn(row, this.shown, (id) => this.find(id)) : new vscode.TreeItem('');
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

  /** Shows what a row stands for, or the annotation that a link names; the focus stays where it is. */
  async reveal(meant: unknown): Promise<void> {
    const { document } = this.active;
    const place = isAnnotationRow(meant) ? this.placeOf(meant) : idsOf(meant).flatMap((id) => this.placeOfId(id) ?? [])[0];
    if (!document || !place) return;
    const viewColumn = this.active.editor?.viewColumn;
    showPlace(await vscode.window.showTextDocument(document, { preserveFocus: true, preview: false, ...(viewColumn !== undefined && { viewColumn }) }), place);
  }

  private placeOf(row: AnnotationRow): ShownPlace | undefined {
    switch (row.type) {
      case 'heading':
        return undefined;
      case 'annotation':
        return this.placeOfId(row.placed.annotation.id);
      case 'relation':
        return row.other && placeOf(row.other);
      case 'uncoded':
        return this.shown && { span: this.shown.dump.source.linesSpan(row.story.lines), isStory: true };
      case 'suggestion':
        return { span: row.suggestion.span, isStory: false };
    }
  }

  /** Of a relation, where it begins. */
  private placeOfId(id: string): ShownPlace | undefined {
    const placed = this.find(id);
    if (!placed) return undefined;
    const [from] = annotationsMeant(placed.annotation);
    return placeOf(placed) ?? (from === undefined ? undefined : this.placeOfId(from));
  }

  private find(id: string): PlacedAnnotation | undefined {
    const { document } = this.active;
    return document && this.store.of(document).byId(id);
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

function drawn(row: AnnotationRow, shown: Shown, find: FindAnnotation): vscode.TreeItem {
  switch (row.type) {
    case 'heading':
      return groupItem(row, shown);
    case 'annotation':
      return annotationItem(row, shown, find);
    case 'relation':
      return relationItem(row, shown, find);
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

function groupItem({ group, rows, count }: GroupRow, { dump, placed }: Shown): vscode.TreeItem {
  const isOpen = placed.length <= MOST_OPEN && count <= MOST_OPEN && group.by !== 'uncoded' && group.by !== 'part';
  const item = new vscode.TreeItem(groupName(group, rows, dump), isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
  const isRetired = group.by === 'code' && group.look.code?.retired === true;
  if (group.by !== 'part') item.description = isRetired ? l10n.t('{0} · offered no more', count) : count.toLocaleString();
  item.contextValue = group.by === 'code' ? 'code' : 'group';
  if (group.by === 'code') item.iconPath = codeIcon(group.look.colour);
  else if (group.by !== 'part') item.iconPath = new vscode.ThemeIcon(GROUP_ICONS[group.by], group.by === 'orphans' ? new vscode.ThemeColor('list.warningForeground') : undefined);
  if (group.by === 'code' && group.look.code?.description !== undefined) item.tooltip = group.look.code.description;
  if (group.by === 'orphans') item.tooltip = l10n.t('Their words are gone or cannot be told from others. Select the passage that one is about and choose “Re-attach”.');
  return item;
}

const GROUP_ICONS: Readonly<Record<Exclude<Group['by'], 'code' | 'part'>, string>> = {
  story: 'file-text',
  coder: 'person',
  notes: 'comment',
  orphans: 'warning',
  uncoded: 'checklist',
  suggestions: 'lightbulb',
};

function groupName(group: Group, rows: readonly AnnotationRow[], { source }: Dump): string {
  switch (group.by) {
    case 'code':
      return group.look.path;
    case 'story':
      return group.story ? storyTitle(source, group.story) : l10n.t('In no story');
    case 'coder':
      return group.coder;
    case 'part':
      return `${group.from.toLocaleString()} – ${(group.from + rows.length - 1).toLocaleString()}`;
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

function annotationItem(row: ItemRow, { dump, table }: Shown, find: FindAnnotation): vscode.TreeItem {
  const { placed, rows } = row;
  const { annotation, spans } = placed;
  const group = groupOf(row);
  const isRelation = targetKind(annotation) === 'relation';
  const name = annotationName(placed, dump, find);
  const item = new vscode.TreeItem(name, rows.length > 0 ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None);
  item.description = descriptionOf(placed, table, { withCode: group?.by !== 'code', withCoder: group?.by !== 'coder' });
  item.contextValue = contextOf(placed, isRelation ? 'relation' : spans === null ? 'orphan' : 'annotation');
  item.iconPath = isRelation ? new vscode.ThemeIcon('arrow-swap') : iconOf(placed, table);
  item.tooltip = new vscode.MarkdownString().appendText(quoteOf(annotation) ?? name);
  return item;
}

/** Says where a relation leads to, or comes from. */
function relationItem({ placed, other, isForward }: RelationRow, { dump, table }: Shown, find: FindAnnotation): vscode.TreeItem {
  const codes = codesOf(placed.annotation).map((id) => table.lookOf(id).path).join(', ');
  const name = other ? annotationName(other, dump, find) : l10n.t('(removed)');
  const item = iconItem(codes, contextOf(placed, 'relation'), isForward ? 'arrow-right' : 'arrow-left');
  item.description = [name, descriptionOf(placed, table, { withCode: false, withCoder: true })].filter(Boolean).join(' · ');
  item.tooltip = `${codes} ${isForward ? '→' : '←'} ${other ? (quoteOf(other.annotation) ?? name) : name}`;
  return item;
}

/** What an annotation says, on one line: `Frame › Conflict · tone: warm · Ann · a note`. */
function descriptionOf({ annotation, isOwn, coder }: PlacedAnnotation, table: CodeTable, { withCode, withCoder }: { readonly withCode: boolean; readonly withCoder: boolean }): string {
  const codes = withCode ? codesOf(annotation).map((id) => table.lookOf(id).path).join(', ') : '';
  const values = [...attributesOf(annotation)].map(([id, value]) => `${table.attributeName(codesOf(annotation), id)}: ${value}`).join(', ');
  return [codes, values, withCoder && !isOwn ? coder : '', noteOf(annotation) ?? '', ...linksOf(annotation)].filter(Boolean).map(snippet).join(' · ');
}

/** Others’ annotations are seen, and can be answered and related. */
function contextOf({ isOwn }: PlacedAnnotation, own: 'annotation' | 'orphan' | 'relation'): string {
  return isOwn ? own : own === 'relation' ? 'foreignRelation' : 'foreign';
}

function iconOf({ annotation, spans }: PlacedAnnotation, table: CodeTable): NonNullable<vscode.TreeItem['iconPath']> {
  const [code] = codesOf(annotation);
  if (spans === null) return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  if (code !== undefined) return codeIcon(table.lookOf(code).colour);
  return new vscode.ThemeIcon(noteOf(annotation) === undefined && linksOf(annotation).length > 0 ? 'link' : 'comment');
}
