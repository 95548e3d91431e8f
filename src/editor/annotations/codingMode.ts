import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { setContext } from '../contextKeys';
import { DisposableOwner } from '../disposableOwner';
import { DUMP_LANGUAGE, isDump } from '../language';
import type { CodebookEditor } from './codebookEditor';
import type { CodeTable } from './codeTable';
import { codeIcon } from './codeIcons';
import { workAt } from './desk';
import type { Desk, Work } from './desk';
import { largerPassage, smallerPassage, unitAtCursor } from './passages';

/** The status bar has room for so many characters of keys and codes, so many of each name. */
const ROOM = 60;
const LONGEST_NAME = 14;

/** Nobody waits longer for VS Code to tell of a selection, in milliseconds. */
const LONGEST_WAIT = 1000;

/** What keys do in coding mode beside giving codes. The keys are those of package.json. */
const OTHER_KEYS: readonly { readonly key: string; readonly does: () => string; readonly command: string }[] = [
  { key: 'N', does: () => l10n.t('next story'), command: 'broadsheet.nextStory' },
  { key: 'P', does: () => l10n.t('previous story'), command: 'broadsheet.previousStory' },
  { key: 'Space', does: () => l10n.t('select more: word, sentence, paragraph, story'), command: 'broadsheet.extendPassage' },
  { key: 'Shift+Space', does: () => l10n.t('select less'), command: 'broadsheet.shrinkPassage' },
  { key: '.', does: () => l10n.t('the last code again'), command: 'broadsheet.repeatCode' },
  { key: 'Ctrl+Enter', does: () => l10n.t('code the story'), command: 'broadsheet.annotateStory' },
  { key: 'Alt+Enter', does: () => l10n.t('all occurrences in this story'), command: 'broadsheet.markAllInStory' },
  { key: 'Enter', does: () => l10n.t('another code'), command: 'broadsheet.changeCode' },
  { key: 'Shift+Enter', does: () => l10n.t('a note'), command: 'broadsheet.addNote' },
  { key: 'Delete', does: () => l10n.t('remove the annotation'), command: 'broadsheet.removeAnnotation' },
  { key: 'Ctrl+Z', does: () => l10n.t('undo'), command: 'broadsheet.undoAnnotation' },
  { key: 'Ctrl+Y', does: () => l10n.t('redo'), command: 'broadsheet.redoAnnotation' },
  { key: 'Tab', does: () => l10n.t('accept the suggestion'), command: 'broadsheet.acceptSuggestion' },
  { key: '0', does: () => l10n.t('reject the suggestion'), command: 'broadsheet.rejectSuggestion' },
  { key: 'Escape', does: () => l10n.t('leave coding mode'), command: 'broadsheet.stopCoding' },
];

/**
 * Coding mode: single keys give codes. The dump is read-only meanwhile, so that no key can write into it, whatever it is.
 * A dump stays in the mode when another one is shown, and is still in it when it is shown again.
 */
export class CodingMode extends DisposableOwner {
  /** URIs: the mode outlives the editor, as VS Code's own read-only mark does. */
  private readonly coded = new Set<string>();
  private readonly item = this.own(vscode.window.createStatusBarItem('broadsheet.codingMode', vscode.StatusBarAlignment.Left, 9));
  private readonly unit = this.own(
    vscode.window.createTextEditorDecorationType({ outline: '1px dashed', outlineColor: new vscode.ThemeColor('focusBorder') } satisfies vscode.DecorationRenderOptions),
  );
  private latest = 0;
  private readonly changed = this.own(new vscode.EventEmitter<undefined>());

  /** Fires when a dump has come into the mode or left it. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly desk: Desk,
    private readonly codebookEditor: CodebookEditor,
  ) {
    super();
    this.item.name = l10n.t('Broadsheet: Coding Mode');
    this.item.command = 'broadsheet.showCodingKeys';
    this.own({ dispose: () => void this.stop() });
    this.listen(vscode.window.onDidChangeActiveTextEditor, () => void this.show());
    this.listen(desk.codebooks.onDidChange, () => void this.show());
    this.listen(vscode.window.onDidChangeTextEditorSelection, ({ textEditor }) => void this.showUnit(textEditor));
    this.listen(vscode.workspace.onDidChangeConfiguration, (change) => {
      if (change.affectsConfiguration('broadsheet.coding.unit')) void this.show();
    });
  }

  /** Start Coding Mode: makes a codebook first where there is none. */
  async start(): Promise<void> {
    const work = await workAt(this.desk);
    if (!work) return;
    const { document, editor } = work;
    if (document.isUntitled) {
      if (await saved(document)) await this.start();
    } else if ((await this.desk.codebooks.exists(document)) || (await this.codebookEditor.create())) {
      await vscode.window.showTextDocument(document, { ...(editor.viewColumn !== undefined && { viewColumn: editor.viewColumn }) });
      await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
      this.coded.add(document.uri.toString());
      this.changed.fire(undefined);
      await this.show();
    }
  }

  isOn({ uri }: vscode.TextDocument): boolean {
    return this.coded.has(uri.toString());
  }

  /** Leave Coding Mode */
  async stop(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !this.coded.delete(editor.document.uri.toString())) return;
    await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    this.changed.fire(undefined);
    await this.show();
  }

  /** Extend Passage: selects the word at the cursor, then its sentence, paragraph, story. */
  async extend(): Promise<void> {
    await this.selectPassage(largerPassage);
  }

  /** Shrink Passage: selects the paragraph, sentence, word at the cursor. */
  async shrink(): Promise<void> {
    await this.selectPassage(smallerPassage);
  }

  /** Show Coding Keys: each does what it says when it is chosen. */
  async showKeys(): Promise<void> {
    const work = await workAt(this.desk);
    if (!work) return;
    const picked = await vscode.window.showQuickPick(keyItems(work.table), { title: l10n.t('Keys of Coding Mode'), matchOnDescription: true });
    if (picked?.run) await vscode.commands.executeCommand(picked.run.command, ...picked.run.args);
  }

  private async selectPassage(grown: typeof largerPassage): Promise<void> {
    const work = await workAt(this.desk);
    const span = work && grown(work);
    if (!work || !span) return;
    const [start, end] = [work.document.positionAt(span.start), work.document.positionAt(span.end)];
    // The cursor stays at the start, so that what is seen stays where it is.
    await select(work.editor, new vscode.Selection(end, start));
  }

  private async show(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const isOn = editor !== undefined && isDump(editor.document) && this.isOn(editor.document);
    setContext('broadsheet.codingMode', isOn);
    if (!isOn) {
      this.item.hide();
      for (const visible of vscode.window.visibleTextEditors) visible.setDecorations(this.unit, []);
      return;
    }
    const table = await this.desk.codebooks.of(editor.document);
    this.item.text = `$(record-keys) ${l10n.t('Coding')}: ${keysLine(table)}`;
    this.item.tooltip = keysTooltip(table);
    this.item.show();
    await this.showUnit(editor);
  }

  /** Outlines what a key would code where nothing is selected. */
  private async showUnit(editor: vscode.TextEditor): Promise<void> {
    if (!this.isOn(editor.document)) return;
    const asked = ++this.latest;
    const work = await workAt(this.desk);
    if (work?.editor !== editor || asked !== this.latest) return;
    editor.setDecorations(this.unit, unitRanges(work));
  }
}

/**
 * Offers to save a text that has no file yet: VS Code can make only files read-only. What was annotated so far goes with it.
 * Gives whether it was saved; it is shown then, as a dump.
 */
async function saved(untitled: vscode.TextDocument): Promise<boolean> {
  const saveAs = l10n.t('Save As…');
  const message = l10n.t('Coding mode needs a file: annotations are kept beside it, and no key may write into it.');
  if ((await vscode.window.showInformationMessage(message, saveAs)) !== saveAs) return false;
  const uri = await vscode.workspace.saveAs(untitled.uri);
  if (!uri) return false;
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  if (!isDump(document)) await vscode.languages.setTextDocumentLanguage(document, DUMP_LANGUAGE);
  return true;
}

/** Resolves when VS Code has told that the selection is there: what it tells until then is of earlier ones. */
async function select(editor: vscode.TextEditor, selection: vscode.Selection): Promise<void> {
  if (editor.selection.isEqual(selection)) return;
  await new Promise<void>((resolve) => {
    const told = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [now] }) => {
      if (textEditor === editor && now?.isEqual(selection) === true) done();
    });
    const timer = setTimeout(done, LONGEST_WAIT);
    function done(): void {
      clearTimeout(timer);
      told.dispose();
      resolve();
    }
    editor.selection = selection;
  });
}

function unitRanges(work: Work): vscode.Range[] {
  return work.selections.flatMap((selection) => {
    const span = selection.isEmpty ? unitAtCursor(work, selection.active) : undefined;
    return span ? [new vscode.Range(work.document.positionAt(span.start), work.document.positionAt(span.end))] : [];
  });
}

/** `1 Economy  2 Health …`: as many as there is room for. */
function keysLine({ keys }: CodeTable): string {
  const named = [...keys].map(([key, { name }]) => `${key} ${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name}`);
  let shown = named.length;
  while (shown > 1 && named.slice(0, shown).join('  ').length > ROOM) shown -= 1;
  return [...named.slice(0, shown), ...(shown < named.length ? ['…'] : [])].join('  ');
}

function keysTooltip({ keys }: CodeTable): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  const line = (key: string, does: string): void => {
    text.appendMarkdown(`\n\n\`${key}\` `).appendText(does);
  };
  text.appendMarkdown('**').appendText(l10n.t('Coding Mode')).appendMarkdown('**');
  for (const [key, { path }] of keys) line(key, path);
  for (const { key, does } of OTHER_KEYS) line(key, does());
  return text;
}

interface KeyItem extends vscode.QuickPickItem {
  readonly run?: { readonly command: string; readonly args: readonly unknown[] };
}

function keyItems({ keys }: CodeTable): KeyItem[] {
  const codes = [...keys].map(([key, { path, colour }]): KeyItem => ({ label: key, description: path, iconPath: codeIcon(colour), run: { command: 'broadsheet.annotateSelection', args: [{ key }] } }));
  const others = OTHER_KEYS.map(({ key, does, command }): KeyItem => ({ label: key, description: does(), run: { command, args: [] } }));
  return [...codes, { label: '', kind: vscode.QuickPickItemKind.Separator }, ...others];
}
