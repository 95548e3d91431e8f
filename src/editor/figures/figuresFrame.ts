import * as vscode from 'vscode';
import type { FigureNode } from '../../outline/figureTree';
import { DisposableOwner } from '../disposableOwner';

/** What fills the frame. */
export interface FigureRows {
  readonly roots: readonly FigureNode[];
  item(node: FigureNode): vscode.TreeItem;
  tooltip(node: FigureNode): vscode.MarkdownString | undefined;
}

/** The Figures view of the side bar as VS Code wants it from the beginning: empty until somebody has rows for it. */
export class FiguresFrame extends DisposableOwner implements vscode.TreeDataProvider<FigureNode> {
  readonly id = 'broadsheet.figures';
  private rows: FigureRows | undefined;
  private readonly changed = this.own(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.changed.event;
  readonly view = this.own(
    vscode.window.createTreeView<FigureNode>(this.id, { treeDataProvider: this, canSelectMany: true, showCollapseAll: true }),
  );

  show(rows: FigureRows | undefined): void {
    this.rows = rows;
    this.changed.fire(undefined);
  }

  getChildren(node?: FigureNode): FigureNode[] {
    if (!node) return [...(this.rows?.roots ?? [])];
    return node.type === 'group' ? [...node.children()] : [];
  }

  getTreeItem(node: FigureNode): vscode.TreeItem {
    return this.rows?.item(node) ?? new vscode.TreeItem('');
  }

  resolveTreeItem(item: vscode.TreeItem, node: FigureNode): vscode.TreeItem {
    const tooltip = this.rows?.tooltip(node);
    if (tooltip) item.tooltip = tooltip;
    return item;
  }
}
