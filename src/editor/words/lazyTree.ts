import * as vscode from 'vscode';

/** A tree whose rows are drawn by what is loaded when the view is first seen. */
export class LazyTree<Node> implements vscode.TreeDataProvider<Node> {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private drawn: vscode.TreeDataProvider<Node> | undefined;

  constructor(private readonly load: () => Promise<vscode.TreeDataProvider<Node>>) {}

  async getChildren(node?: Node): Promise<Node[]> {
    if (!this.drawn) {
      this.drawn = await this.load();
      this.drawn.onDidChangeTreeData?.(() => {
        this.changed.fire(undefined);
      });
    }
    return (await this.drawn.getChildren(node)) ?? [];
  }

  async getTreeItem(node: Node): Promise<vscode.TreeItem> {
    return (await this.drawn?.getTreeItem(node)) ?? new vscode.TreeItem('');
  }
}
