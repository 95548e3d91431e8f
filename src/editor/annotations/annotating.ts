import * as vscode from 'vscode';
import { CODEBOOK_FILE } from '../../annotations/codebook';
import { coderOfFile } from '../../annotations/coderFiles';
import { DisposableOwner } from '../disposableOwner';
import { fileNameOf } from '../fileNames';
import { exists, namesIn } from '../files';
import { ANNOTATION_COMMANDS } from './annotationCommands';
import type { AnnotationRow } from './annotationTree';
import type * as annotator from './annotator';
import { codebookFolder } from './codebookFolder';
import type { Surroundings } from './surroundings';

/**
 * The door to annotation: its commands and its view. All behind it is loaded when a command is called, when the view is
 * seen, or when a dump is opened that is annotated or has a codebook.
 */
export class Annotating extends DisposableOwner {
  private loaded: Promise<annotator.Annotator> | undefined;
  private readonly rowsChanged = this.own(new vscode.EventEmitter<AnnotationRow | undefined>());
  private readonly view: vscode.TreeView<AnnotationRow>;
  private readonly lookedAt = new WeakSet<vscode.TextDocument>();

  constructor(
    private readonly surroundings: Surroundings,
    private readonly load: () => Promise<typeof annotator>,
  ) {
    super();
    this.own({
      dispose: () => void this.loaded?.then((loaded) => {
        loaded.dispose();
      }),
    });
    for (const name of ANNOTATION_COMMANDS) {
      this.own(vscode.commands.registerCommand(`broadsheet.${name}`, async (...args: unknown[]) => (await this.annotator()).run(`broadsheet.${name}`, args)));
    }
    this.view = this.own(vscode.window.createTreeView<AnnotationRow>('broadsheet.annotations', {
      showCollapseAll: true,
      canSelectMany: true,
      treeDataProvider: {
        onDidChangeTreeData: this.rowsChanged.event,
        getChildren: async (row) => (await this.annotator()).view.children(row),
        getTreeItem: async (row) => (await this.annotator()).view.item(row),
        getParent: (row) => row.parent,
      },
    }));
    this.listen(surroundings.active.onDidChange, (open) => {
      // Once for each dump: it is read again in every pause in typing.
      if (!open || this.loaded || this.lookedAt.has(open.document)) return;
      this.lookedAt.add(open.document);
      void this.loadIfAnnotated(open.document);
    });
  }

  private async loadIfAnnotated(document: vscode.TextDocument): Promise<void> {
    const name = fileNameOf(document.uri);
    const beside = document.isUntitled ? [] : await namesIn(vscode.Uri.joinPath(document.uri, '..'));
    const folder = codebookFolder(document);
    const isAnnotated = beside.some((file) => coderOfFile(name, file) !== undefined);
    if (isAnnotated || (folder && (await exists(vscode.Uri.joinPath(folder, CODEBOOK_FILE))))) await this.annotator();
  }

  private async annotator(): Promise<annotator.Annotator> {
    this.loaded ??= this.load().then(({ Annotator: Loaded }) => new Loaded(this.surroundings, this.view, () => {
      this.rowsChanged.fire(undefined);
    }));
    return this.loaded;
  }
}
