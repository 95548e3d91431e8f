import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { Segmenter } from '../../segmenter/segmenter';
import type { SegmenterEvent } from '../../segmenter/segmenter';
import { ENGINES } from '../../words/wordSegmenter';
import type { EngineId, TaggedWord, WeightedWord, WordSegmenter } from '../../words/wordSegmenter';
import { DisposableOwner } from '../disposableOwner';
import { DUMPS } from '../language';
import { tell } from '../tell';

const SECTION = 'broadsheet.words';

/** What engines are called; names of programs are the same in every language. */
const ENGINE_NAMES: Readonly<Record<EngineId, string>> = { nodejieba: 'nodejieba', 'jieba-wasm': 'jieba-wasm', intl: 'Intl.Segmenter' };

/**
 * The segmenter that the user has chosen, with his own words; says in the language status which engine answers, keeps a log, and
 * tells once where an engine has failed.
 */
export class Words extends DisposableOwner implements WordSegmenter {
  private readonly log = this.own(vscode.window.createOutputChannel('Broadsheet', { log: true }));
  private readonly status = this.own(vscode.languages.createLanguageStatusItem('broadsheet.words', DUMPS));
  private segmenter: Segmenter;
  private hasWarned = false;

  constructor(private readonly extension: vscode.Uri) {
    super();
    this.status.name = l10n.t('Broadsheet: Words');
    this.status.command = { command: 'workbench.action.openSettings', title: l10n.t('Choose Engine'), arguments: [SECTION] };
    this.segmenter = this.start();
    this.own({
      dispose: () => {
        this.segmenter.dispose();
      },
    });
    this.listen(vscode.workspace.onDidChangeConfiguration, (change) => {
      if (!change.affectsConfiguration(`${SECTION}.engine`) && !change.affectsConfiguration(`${SECTION}.userDictionary`)) return;
      this.segmenter.dispose();
      this.segmenter = this.start();
    });
  }

  /** Words that the user never wants as keywords. */
  get stopWords(): readonly string[] {
    return settings().get<readonly string[]>('stopWords', []);
  }

  async cut(texts: readonly string[], signal?: AbortSignal): Promise<readonly (readonly string[])[]> {
    return this.segmenter.cut(texts, signal);
  }

  async tag(texts: readonly string[], signal?: AbortSignal): Promise<readonly (readonly TaggedWord[])[]> {
    return this.segmenter.tag(texts, signal);
  }

  async keywords(texts: readonly string[], most: number, signal?: AbortSignal): Promise<readonly (readonly WeightedWord[])[]> {
    return this.segmenter.keywords(texts, most, signal);
  }

  /** Makes the selected words known, in the workspace's settings where one is open, else in the user's. */
  async addToDictionary(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const selected = editor?.selections.map((selection) => editor.document.getText(selection).replace(/\s+/g, '')).filter((word) => word !== '') ?? [];
    const words = selected.length > 0 ? selected : await askForWord();
    if (words.length === 0) return;
    const target = vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
    await settings().update('userDictionary', [...new Set([...userWords(), ...words])], target);
    tell(l10n.t('{0} is in the dictionary now.', words.join(l10n.t(', '))));
  }

  private start(): Segmenter {
    const segmenter = new Segmenter({
      folder: vscode.Uri.joinPath(this.extension, 'dist', 'segmenter').fsPath,
      engine: chosenEngine(),
      words: userWords(),
      tell: (event) => {
        this.note(event);
      },
    });
    this.show(segmenter.engine);
    return segmenter;
  }

  private note(event: SegmenterEvent): void {
    switch (event.kind) {
      case 'started':
        this.log.info(`${event.engine} answers after ${Math.round(event.milliseconds)} ms, in process ${event.pid ?? '?'}`);
        return;
      case 'stopped':
        this.log.info(`${event.engine} is stopped until it is needed again`);
        return;
      case 'died':
        this.log.warn(`${event.engine}: ${event.reason}`);
        return;
      case 'fellBack':
        this.log[event.expected ? 'info' : 'error'](`${event.engine} cannot be used (${event.reason}); ${event.to} takes its place`);
        this.show(event.to);
        if (!event.expected) void this.warn(event.engine, event.to);
    }
  }

  private show(engine: EngineId): void {
    this.status.text = l10n.t('Words: {0}', ENGINE_NAMES[engine]);
    this.status.detail = l10n.t('cuts Chinese text into words');
  }

  /** Once: what follows from it is the same however often it happens. */
  private async warn(engine: EngineId, to: EngineId): Promise<void> {
    if (this.hasWarned) return;
    this.hasWarned = true;
    const showLog = l10n.t('Show Log');
    const message = l10n.t('{0} does not work here; {1} takes its place. Words and keywords may be less exact.', ENGINE_NAMES[engine], ENGINE_NAMES[to]);
    if ((await vscode.window.showWarningMessage(message, showLog)) === showLog) this.log.show();
  }
}

function settings(): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration(SECTION);
}

function userWords(): readonly string[] {
  return settings().get<readonly string[]>('userDictionary', []);
}

function chosenEngine(): EngineId | 'auto' {
  const chosen = settings().get<string>('engine', 'auto');
  return ENGINES.find((engine) => engine === chosen) ?? 'auto';
}

async function askForWord(): Promise<string[]> {
  const word = await vscode.window.showInputBox({ title: l10n.t('Add to Dictionary'), prompt: l10n.t('A word that is to be known as one') });
  return word?.trim() ? [word.trim()] : [];
}
