import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { codesOf } from '../../annotations/annotation';
import { CODEBOOK_FILE } from '../../annotations/codebook';
import type { Code, Codebook } from '../../annotations/codebook';
import { addCode, deleteCode, mergeCodes, renameCode, splitCode } from '../../annotations/codebookChanges';
import { withCodes } from '../../annotations/exchange/adoptedCodes';
import type { CodedCode } from '../../annotations/exchange/exchange';
import { readAnnotations } from '../../annotations/jsonLines';
import { STARTERS } from '../../annotations/starters';
import { snippet } from '../../core/storyTitle';
import type { ActiveDump } from '../activeDump';
import { DisposableOwner } from '../disposableOwner';
import { readTextFile } from '../files';
import { tell } from '../tell';
import { isAnnotationRow } from './annotationTree';
import type { Codebooks } from './codebooks';
import { pickCode } from './codePicker';
import type { CodeLook, CodeTable } from './codeTable';

const PREVIEW_SCHEME = 'broadsheet-codebook';
/** Annotation files are looked through for what a change of the codebook is about, as long as there are no more of them. */
const MOST_FILES = 2000;

/** A codebook and the dump that it is changed for. */
interface Opened {
  readonly document: vscode.TextDocument;
  readonly table: CodeTable;
}

/** Makes codebooks and changes them. A change is shown before it is made, with what is coded with it; no annotation is lost by one. */
export class CodebookEditor extends DisposableOwner implements vscode.TextDocumentContentProvider {
  private proposed = '';
  private readonly changed = this.own(new vscode.EventEmitter<vscode.Uri>());
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly active: ActiveDump,
    private readonly codebooks: Codebooks,
  ) {
    super();
    this.own(vscode.workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, this));
  }

  provideTextDocumentContent(): string {
    return this.proposed;
  }

  /** Create Codebook…: from a starter. Gives whether there is one now. */
  async create(): Promise<boolean> {
    const { document } = this.active;
    if (!document) {
      tell(l10n.t('Open a newspaper dump first: its codebook is made for its folder.'));
      return false;
    }
    if (await this.codebooks.exists(document)) {
      await this.open();
      return true;
    }
    const items = STARTERS.map((starter) => ({ starter, label: l10n.t(starter.label), detail: l10n.t(starter.description) }));
    const picked = await vscode.window.showQuickPick(items, { title: l10n.t('Create Codebook'), placeHolder: l10n.t('What to begin with: all of it can be changed later') });
    if (!picked || !(await this.codebooks.write(document, picked.starter.codebook(vscode.env.language)))) return false;
    void this.offerToOpen(l10n.t('{0} was made.', CODEBOOK_FILE));
    return true;
  }

  /** Open Codebook */
  async open(): Promise<void> {
    const { document } = this.active;
    if (document) await vscode.window.showTextDocument(this.codebooks.uriOf(document), { preview: false });
  }

  /** New Code from Selection…: asks for its name, which is the selected words unless another is written. */
  async newCode(selected: string): Promise<CodeLook | undefined> {
    const { document } = this.active;
    const name = document && (await vscode.window.showInputBox({ title: l10n.t('New Code'), prompt: l10n.t('What the code is called'), value: snippet(selected) }));
    return document && name !== undefined && name.trim() !== '' ? this.add(document, name.trim()) : undefined;
  }

  /** Puts a code into the codebook of a dump, with a colour that is still free; makes the codebook where there is none. */
  async add(document: vscode.TextDocument, name: string): Promise<CodeLook | undefined> {
    const table = await this.codebooks.of(document);
    const { codebook, code } = addCode(table.codebook, { name, colour: table.freeColour });
    return (await this.codebooks.write(document, codebook)) ? (await this.codebooks.of(document)).lookOf(code.id) : undefined;
  }

  /** Puts codes that were imported into the codebook of a dump. */
  async adopt(document: vscode.TextDocument, codes: readonly CodedCode[]): Promise<void> {
    const { codebook } = await this.codebooks.of(document);
    await this.codebooks.write(document, withCodes(codebook, codes));
  }

  /** Rename Code… */
  async rename(...args: readonly unknown[]): Promise<void> {
    await this.edit(args, l10n.t('Rename Code'), async (look, { codebook }) => {
      const name = await vscode.window.showInputBox({ title: l10n.t('Rename “{0}”', look.path), value: look.name });
      return name === undefined || name.trim() === '' || name.trim() === look.name ? undefined : renameCode(codebook, look.id, name.trim());
    });
  }

  /** Merge Codes…: one code into another. */
  async merge(...args: readonly unknown[]): Promise<void> {
    await this.edit(args, l10n.t('Merge Codes'), async (look, { codebook, looks }) => {
      const picked = await pickCode({ title: l10n.t('Merge “{0}” Into', look.path), looks: looks.filter(({ id, code }) => id !== look.id && isInUse(code)) });
      return picked && 'look' in picked ? mergeCodes(codebook, [look.id], picked.look.id) : undefined;
    });
  }

  /** Split Code…: codes under it, to tell apart what it holds together. */
  async split(...args: readonly unknown[]): Promise<void> {
    await this.edit(args, l10n.t('Split Code'), async (look, { codebook }) => {
      const names = await vscode.window.showInputBox({ title: l10n.t('Split “{0}”', look.path), prompt: l10n.t('The names of the codes that it falls into, with commas between them') });
      const list = (names ?? '').split(/[,，、]/).map((name) => name.trim()).filter(Boolean);
      return list.length === 0 ? undefined : splitCode(codebook, look.id, list.map((name) => ({ name })));
    });
  }

  /** Delete Code…: it is given no more; what has it keeps it. */
  async delete(...args: readonly unknown[]): Promise<void> {
    await this.edit(args, l10n.t('Delete Code'), (look, { codebook }) => Promise.resolve(deleteCode(codebook, look.id)));
  }

  private async edit([row]: readonly unknown[], title: string, act: (look: CodeLook, table: CodeTable) => Promise<Codebook | undefined>): Promise<void> {
    const { document } = this.active;
    if (!document) return;
    const opened = { document, table: await this.codebooks.of(document) };
    const look = isAnnotationRow(row) && row.type === 'heading' && row.group.by === 'code' ? row.group.look : await this.ask(opened, title);
    const codebook = look && (await act(look, opened.table));
    if (look && codebook && (await this.isWanted(opened, title, look, codebook))) await this.codebooks.write(document, codebook);
  }

  private async ask({ table }: Opened, title: string): Promise<CodeLook | undefined> {
    const picked = await pickCode({ title, looks: table.looks.filter(({ code }) => isInUse(code)) });
    return picked && 'look' in picked ? picked.look : undefined;
  }

  /** Shows the codebook as it is beside what it would be, and asks. */
  private async isWanted({ document }: Opened, title: string, look: CodeLook, codebook: Codebook): Promise<boolean> {
    this.proposed = await this.codebooks.proposed(document, codebook);
    const preview = vscode.Uri.from({ scheme: PREVIEW_SCHEME, path: `/${CODEBOOK_FILE}` });
    this.changed.fire(preview);
    await vscode.commands.executeCommand('vscode.diff', this.codebooks.uriOf(document), preview, `${title}: ${look.path}`, { preview: true });
    const count = await annotationsWith(look.id);
    const apply = l10n.t('Apply');
    const detail = count === 1 ? l10n.t('1 annotation has the code “{0}”. It is kept.', look.path) : l10n.t('{0} annotations have the code “{1}”. All are kept.', count, look.path);
    const answer = await vscode.window.showInformationMessage(`${title}: ${detail}`, apply, l10n.t('Cancel'));
    await closePreview(preview);
    return answer === apply;
  }

  private async offerToOpen(message: string): Promise<void> {
    const open = l10n.t('Open');
    if ((await vscode.window.showInformationMessage(message, open)) === open) await this.open();
  }
}

function isInUse(code: Code | undefined): boolean {
  return code !== undefined && code.retired !== true && code.mergedInto === undefined;
}

/** How many annotations of the workspace have a code. What cannot be read counts as none. */
async function annotationsWith(id: string): Promise<number> {
  const files = await vscode.workspace.findFiles('**/*.annotations.jsonl', undefined, MOST_FILES);
  const counts = await Promise.all(files.map(async (file) => {
    const text = await readTextFile(file).catch(() => undefined);
    return readAnnotations(text ?? '').annotations.filter((annotation) => codesOf(annotation).includes(id)).length;
  }));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function closePreview(preview: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const open = tabs.filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === preview.toString());
  await vscode.window.tabGroups.close(open);
}
