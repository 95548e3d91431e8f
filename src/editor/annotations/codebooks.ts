import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { reasonOf } from '../../core/reason';
import { CODEBOOK_FILE } from '../../annotations/codebook';
import type { Codebook } from '../../annotations/codebook';
import { readCodebook } from '../../annotations/codebookFile';
import { rewriteCodebook } from '../../annotations/codebookRewriting';
import type { CodebookProblem } from '../../annotations/codebookFile';
import { setContext } from '../contextKeys';
import { DisposableOwner } from '../disposableOwner';
import { readTextFile, writeTextFile } from '../files';
import { tell } from '../tell';
import { codebookFolder, UNTITLED } from './codebookFolder';
import { CodeTable } from './codeTable';

/** The codebook of one folder, as it was read last. */
interface Shelf {
  readonly uri: vscode.Uri;
  table: CodeTable;
  /** Whether there is a file. */
  exists: boolean;
  /** Whether something in it could not be read: it would be lost if the rest were written. */
  isDamaged: boolean;
  /** Resolves when the file was read. */
  ready: Promise<void>;
}

const NO_CODES: Codebook = { codes: [] };

/** The codebooks of all folders in which dumps are coded: read when first asked for, and again whenever their files change. */
export class Codebooks extends DisposableOwner {
  private readonly shelves = new Map<string, Shelf>();
  private readonly changed = this.own(new vscode.EventEmitter<undefined>());
  private readonly problems = this.own(vscode.languages.createDiagnosticCollection('broadsheet.codebook'));

  /** Fires when a codebook was read anew. */
  readonly onDidChange = this.changed.event;

  /** The codes of a dump as far as they were read; none where they are still to be read. */
  known(document: vscode.TextDocument): CodeTable {
    return this.shelfOf(document).table;
  }

  /** The codes of a dump. */
  async of(document: vscode.TextDocument): Promise<CodeTable> {
    const shelf = this.shelfOf(document);
    await shelf.ready;
    return shelf.table;
  }

  /** The file of a dump's codebook, whether it is there or not. */
  uriOf(document: vscode.TextDocument): vscode.Uri {
    return this.shelfOf(document).uri;
  }

  async exists(document: vscode.TextDocument): Promise<boolean> {
    const shelf = this.shelfOf(document);
    await shelf.ready;
    return shelf.exists;
  }

  /** The file of a dump's codebook as it would be with another codebook: what the two have in common stays as it is written. */
  async proposed(document: vscode.TextDocument, codebook: Codebook): Promise<string> {
    return rewriteCodebook((await readTextFile(this.shelfOf(document).uri)) ?? '', codebook);
  }

  /** Writes a codebook in place of what a dump has. Gives false, and says why, where that cannot be. */
  async write(document: vscode.TextDocument, codebook: Codebook): Promise<boolean> {
    const shelf = this.shelfOf(document);
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === shelf.uri.toString());
    if (open?.isDirty === true) {
      tell(l10n.t('{0} has unsaved changes: save it first.', CODEBOOK_FILE));
      return false;
    }
    if (shelf.isDamaged) {
      await this.offerProblems(shelf);
      return false;
    }
    try {
      await writeTextFile(shelf.uri, await this.proposed(document, codebook), { keepsPrevious: true });
    } catch (error) {
      void vscode.window.showErrorMessage(l10n.t('{0} could not be written: {1}', CODEBOOK_FILE, reasonOf(error)));
      return false;
    }
    await this.read(shelf);
    return true;
  }

  /** Lets menus and empty states know whether the shown dump has a codebook. */
  async show(document: vscode.TextDocument | undefined): Promise<void> {
    setContext('broadsheet.hasCodebook', document !== undefined && (await this.exists(document)));
  }

  private shelfOf({ uri: dump }: vscode.TextDocument): Shelf {
    const uri = vscode.Uri.joinPath(codebookFolder(dump), CODEBOOK_FILE);
    const known = this.shelves.get(uri.toString());
    if (known) return known;
    const shelf: Shelf = { uri, table: new CodeTable(NO_CODES), exists: false, isDamaged: false, ready: Promise.resolve() };
    this.shelves.set(uri.toString(), shelf);
    shelf.ready = this.read(shelf);
    const watcher = this.own(vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), CODEBOOK_FILE)));
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) {
      this.listen(event, () => {
        shelf.ready = this.read(shelf);
      });
    }
    return shelf;
  }

  private async offerProblems({ uri }: Shelf): Promise<void> {
    const open = l10n.t('Open');
    const message = l10n.t('{0} has problems: put them right first, or what they are in would be lost.', CODEBOOK_FILE);
    if ((await vscode.window.showWarningMessage(message, open)) === open) await vscode.window.showTextDocument(uri);
  }

  /** Never rejects: what cannot be read is told, and what was read before holds. */
  private async read(shelf: Shelf): Promise<void> {
    try {
      const text = shelf.uri.scheme === UNTITLED ? undefined : await readTextFile(shelf.uri);
      const { codebook, problems } = text === undefined ? { codebook: NO_CODES, problems: [] } : readCodebook(text);
      shelf.exists = text !== undefined;
      shelf.isDamaged = problems.length > 0;
      shelf.table = new CodeTable(codebook);
      this.problems.set(shelf.uri, problems.map(diagnostic));
    } catch (error) {
      void vscode.window.showErrorMessage(l10n.t('{0} could not be read: {1}', CODEBOOK_FILE, reasonOf(error)));
    }
    this.changed.fire(undefined);
  }
}

function diagnostic({ line, column, template, values }: CodebookProblem): vscode.Diagnostic {
  const at = new vscode.Position(line - 1, column - 1);
  const problem = new vscode.Diagnostic(new vscode.Range(at, at), l10n.t(template, ...values), vscode.DiagnosticSeverity.Error);
  problem.source = 'Broadsheet';
  return problem;
}
