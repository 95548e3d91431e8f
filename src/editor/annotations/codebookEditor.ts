import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { codesOf } from '../../annotations/annotation';
import { CODEBOOK_FILE } from '../../annotations/codebook';
import type { Code, Codebook, CodeTarget } from '../../annotations/codebook';
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

/** A codebook as it would be, and what that means for the annotations that have the code. */
interface Proposal {
  readonly codebook: Codebook;
  readonly means: (count: number) => string;
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
    const file = document && this.codebooks.uriOf(document);
    if (file) await vscode.window.showTextDocument(file, { preview: false });
  }

  /** New Code from Selection…: asks for its name, which is the selected words unless another is written. */
  async newCode(selected: string): Promise<CodeLook | undefined> {
    const { document } = this.active;
    const name = document && (await vscode.window.showInputBox({ title: l10n.t('New Code'), prompt: l10n.t('What the code is called'), value: snippet(selected) }));
    return document && name !== undefined && name.trim() !== '' ? this.add(document, name.trim()) : undefined;
  }

  /** Puts a code into the codebook of a dump, with a colour that is still free; makes the codebook where there is none. */
  async add(document: vscode.TextDocument, name: string, appliesTo?: readonly CodeTarget[]): Promise<CodeLook | undefined> {
    const table = await this.codebooks.of(document);
    const { codebook, code } = addCode(table.codebook, { name, colour: table.freeColour, ...(appliesTo && { appliesTo }) });
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
      const wanted = name?.trim() ?? '';
      if (wanted === '' || wanted === look.name) return undefined;
      return { codebook: renameCode(codebook, look.id, wanted), means: (count) => l10n.t('Rename “{0}” to “{1}”? What has it is shown by its new name (annotations: {2}).', look.path, wanted, count) };
    });
  }

  /** Merge Codes…: one code into another. */
  async merge(...args: readonly unknown[]): Promise<void> {
    await this.edit(args, l10n.t('Merge Codes'), async (look, { codebook, looks }) => {
      const picked = await pickCode({ title: l10n.t('Merge “{0}” Into', look.path), looks: looks.filter(({ id, code }) => id !== look.id && isInUse(code)) });
      if (!picked || !('look' in picked)) return undefined;
      const { id, path } = picked.look;
      return { codebook: mergeCodes(codebook, [look.id], id), means: (count) => l10n.t('Merge “{0}” into “{1}”? What has it counts as “{1}” from now on (annotations: {2}).', look.path, path, count) };
    });
  }

  /** Split Code…: codes under it, to tell apart what it holds together. */
  async split(...args: readonly unknown[]): Promise<void> {
    await this.edit(args, l10n.t('Split Code'), async (look, { codebook }) => {
      const names = await vscode.window.showInputBox({ title: l10n.t('Split “{0}”', look.path), prompt: l10n.t('The names of the codes that it falls into, with commas between them') });
      const list = (names ?? '').split(/[,，、]/).map((name) => name.trim()).filter(Boolean);
      if (list.length === 0) return undefined;
      return {
        codebook: splitCode(codebook, look.id, list.map((name) => ({ name }))),
        means: (count) => l10n.t('Split “{0}” into {1}? What has it keeps it until it is given one of them (annotations: {2}).', look.path, list.join(l10n.t(', ')), count),
      };
    });
  }

  /** Delete Code…: it is given no more; what has it keeps it. */
  async delete(...args: readonly unknown[]): Promise<void> {
    await this.edit(args, l10n.t('Delete Code'), (look, { codebook }) =>
      Promise.resolve({ codebook: deleteCode(codebook, look.id), means: (count) => l10n.t('Delete “{0}”? It is offered no more; what has it keeps it (annotations: {1}).', look.path, count) }),
    );
  }

  private async edit([row]: readonly unknown[], title: string, act: (look: CodeLook, table: CodeTable) => Promise<Proposal | undefined>): Promise<void> {
    const { document } = this.active;
    if (!document) return;
    const opened = { document, table: await this.codebooks.of(document) };
    const look = isAnnotationRow(row) && row.type === 'heading' && row.group.by === 'code' ? row.group.look : await this.ask(opened, title);
    const proposal = look && (await act(look, opened.table));
    if (look && proposal && (await this.isWanted(opened, title, look, proposal))) await this.codebooks.write(document, proposal.codebook);
  }

  private async ask({ table }: Opened, title: string): Promise<CodeLook | undefined> {
    const picked = await pickCode({ title, looks: table.looks.filter(({ code }) => isInUse(code)) });
    return picked && 'look' in picked ? picked.look : undefined;
  }

  /** Shows the codebook as it is beside what it would be, and asks. */
  private async isWanted({ document }: Opened, title: string, look: CodeLook, { codebook, means }: Proposal): Promise<boolean> {
    this.proposed = await this.codebooks.proposed(document, codebook);
    const preview = vscode.Uri.from({ scheme: PREVIEW_SCHEME, path: `/${CODEBOOK_FILE}` });
    this.changed.fire(preview);
    await vscode.commands.executeCommand('vscode.diff', this.codebooks.uriOf(document), preview, `${title}: ${look.path}`, { preview: true });
    const apply = l10n.t('Apply');
    const answer = await vscode.window.showInformationMessage(means(await annotationsWith(look.id)), apply, l10n.t('Cancel'));
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
