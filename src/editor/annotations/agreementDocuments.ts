import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { DisposableOwner } from '../disposableOwner';
import { fileNameOf } from '../fileNames';

const SCHEME = 'broadsheet-agreement';

/** Reports of agreement as documents that are only read: nobody is asked to save one. Each is there until its dump is compared again. */
export class AgreementDocuments extends DisposableOwner implements vscode.TextDocumentContentProvider {
  private readonly reports = new Map<string, string>();
  private readonly changed = this.own(new vscode.EventEmitter<vscode.Uri>());
  readonly onDidChange = this.changed.event;

  constructor() {
    super();
    this.own(vscode.workspace.registerTextDocumentContentProvider(SCHEME, this));
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.reports.get(uri.toString()) ?? l10n.t('Compare the coders again: this report is of an earlier session.');
  }

  /** Shows the report on a dump beside it, as VS Code shows Markdown. */
  async show(dump: vscode.Uri, markdown: string): Promise<void> {
    const report = vscode.Uri.from({ scheme: SCHEME, path: `/${l10n.t('Agreement on {0}', fileNameOf(dump))}.md`, query: dump.toString() });
    this.reports.set(report.toString(), markdown);
    this.changed.fire(report);
    await vscode.commands.executeCommand('markdown.showPreviewToSide', report);
  }
}
