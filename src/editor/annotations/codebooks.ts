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
import { codebookFolder } from './codebookFolder';
import { CodeTable } from './codeTable';

/** The codebook of one folder, as it was read last. */
interface Shelf {
  /** Undefined where there is no folder that it could be kept in. */
  readonly uri: vscode.Uri | undefined;
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

  /** The file of a dump's codebook, whether it is there or not; undefined where there is no folder for it. */
  uriOf(document: vscode.TextDocument): vscode.Uri | undefined {
    return this.shelfOf(document).uri;
  }

  async exists(document: vscode.TextDocument): Promise<boolean> {
    const shelf = this.shelfOf(document);
    await shelf.ready;
    return shelf.exists;
  }

  /** The file of a dump's codebook as it would be with another codebook: what the two have in common stays as it is written. */
  async proposed(document: vscode.TextDocument, codebook: Codebook): Promise<string> {
    const file = this.uriOf(document);
    return rewriteCodebook((file && (await readTextFile(file))) ?? '', codebook);
  }

  /** Writes a codebook in place of what a dump has. Gives false, and says why, where that cannot be. */
  async write(document: vscode.TextDocument, codebook: Codebook): Promise<boolean> {
    const shelf = this.shelfOf(document);
    const file = shelf.uri;
    if (!file) {
      tell(l10n.t('Save the text under a name, or open a folder, first: the codebook is kept there.'));
      return false;
    }
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
    if (open?.isDirty === true) {
      tell(l10n.t('{0} has unsaved changes: save it first.', CODEBOOK_FILE));
      return false;
    }
    if (shelf.isDamaged) {
      await offerProblems(file);
      return false;
    }
    try {
      await writeTextFile(file, await this.proposed(document, codebook), { keepsPrevious: true });
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

  private shelfOf(document: vscode.TextDocument): Shelf {
    const folder = codebookFolder(document);
    const key = folder?.toString() ?? '';
    const known = this.shelves.get(key);
    if (known) return known;
    const shelf: Shelf = { uri: folder && vscode.Uri.joinPath(folder, CODEBOOK_FILE), table: new CodeTable(NO_CODES), exists: false, isDamaged: false, ready: Promise.resolve() };
    this.shelves.set(key, shelf);
    if (folder) this.follow(shelf, folder);
    return shelf;
  }

  private follow(shelf: Shelf, folder: vscode.Uri): void {
    shelf.ready = this.read(shelf);
    const watcher = this.own(vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, CODEBOOK_FILE)));
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) {
      this.listen(event, () => {
        shelf.ready = this.read(shelf);
      });
    }
  }

  /** Never rejects: what cannot be read is told, and what was read before holds. */
  private async read(shelf: Shelf): Promise<void> {
    const { uri } = shelf;
    if (!uri) return;
    try {
      const text = await readTextFile(uri);
      const { codebook, problems } = text === undefined ? { codebook: NO_CODES, problems: [] } : readCodebook(text);
      shelf.exists = text !== undefined;
      shelf.isDamaged = problems.length > 0;
      shelf.table = new CodeTable(codebook);
      this.problems.set(uri, problems.map(diagnostic));
    } catch (error) {
      void vscode.window.showErrorMessage(l10n.t('{0} could not be read: {1}', CODEBOOK_FILE, reasonOf(error)));
    }
    this.changed.fire(undefined);
  }
}

async function offerProblems(file: vscode.Uri): Promise<void> {
  const open = l10n.t('Open');
  const message = l10n.t('{0} has problems: put them right first, or what they are in would be lost.', CODEBOOK_FILE);
  if ((await vscode.window.showWarningMessage(message, open)) === open) await vscode.window.showTextDocument(file);
}

function diagnostic({ line, column, template, values }: CodebookProblem): vscode.Diagnostic {
  const at = new vscode.Position(line - 1, column - 1);
  const problem = new vscode.Diagnostic(new vscode.Range(at, at), l10n.t(template, ...values), vscode.DiagnosticSeverity.Error);
  problem.source = 'Broadsheet';
  return problem;
}
