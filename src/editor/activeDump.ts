import * as vscode from 'vscode';
import type { Dump } from '../core/dump';
import { setContext } from './contextKeys';
import type { ViewState } from './contextKeys';
import { DisposableOwner } from './disposableOwner';
import type { Dumps, OpenDump } from './dumps';
import { fileNameOf } from './fileNames';
import { isDump, isWorkingDocument } from './language';
import { withQuietProgress } from './quietProgress';

/**
 * The dump that the user works with: that of the active editor, and still that one while a story of it is read beside, the
 * cursor is in an output channel, or a preview has the focus and the dump is to be seen.
 */
export class ActiveDump extends DisposableOwner {
  private followed: vscode.TextDocument | undefined;
  private readonly changed = this.own(new vscode.EventEmitter<OpenDump | undefined>());

  /** Fires when another dump becomes active, and when the active dump was parsed anew. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly dumps: Dumps) {
    super();
    this.listen(vscode.window.onDidChangeActiveTextEditor, (editor) => {
      this.follow(editor);
    });
    this.listen(vscode.window.onDidChangeVisibleTextEditors, () => {
      if (!vscode.window.activeTextEditor) this.follow(undefined);
    });
    this.listen(vscode.workspace.onDidOpenTextDocument, (document) => {
      // The language of the active document has changed.
      if (document === vscode.window.activeTextEditor?.document) this.follow(vscode.window.activeTextEditor);
    });
    this.listen(dumps.onDidChangeDump, ({ document }) => {
      if (document === this.document) this.show();
    });
    this.follow(vscode.window.activeTextEditor);
  }

  /** The document that the user works with, dump or not. */
  get document(): vscode.TextDocument | undefined {
    return this.followed;
  }

  /** The active dump as it was parsed last; undefined where there is none or it is still to be parsed. */
  get current(): OpenDump | undefined {
    const document = this.document;
    const dump = document && isDump(document) ? this.dumps.known(document) : undefined;
    return document && dump && { document, dump };
  }

  /** The active dump as it stands now. */
  async latest(): Promise<OpenDump | undefined> {
    const document = this.document;
    const dump = document && (await this.dumps.latest(document));
    return document && dump && { document, dump };
  }

  /** The editor that shows the active dump, the active one first. */
  get editor(): vscode.TextEditor | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    if (activeTextEditor?.document === this.document) return activeTextEditor;
    return visibleTextEditors.find(({ document }) => document === this.document);
  }

  private follow(editor: vscode.TextEditor | undefined): void {
    if (editor && !isDump(editor.document) && !isWorkingDocument(editor.document)) return;
    if (!editor && this.document && vscode.window.visibleTextEditors.some(({ document }) => document === this.document)) return;
    this.followed = editor?.document;
    this.show();
    if (this.document && isDump(this.document) && !this.current) void withQuietProgress(vscode.l10n.t('Reading {0}…', fileNameOf(this.document.uri)), this.dumps.latest(this.document));
  }

  private show(): void {
    setContext('broadsheet.viewState', viewState(this.document, this.current?.dump));
    this.changed.fire(this.current);
  }
}

function viewState(document: vscode.TextDocument | undefined, dump: Dump | undefined): ViewState {
  if (!document) return 'noFile';
  if (!isDump(document)) return 'otherFile';
  return dump?.stories.length === 0 ? 'noStories' : 'stories';
}
