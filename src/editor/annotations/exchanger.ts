import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type * as exchange from '../../annotations/exchange/exchange';
import { CODEBOOK_FILE } from '../../annotations/codebook';
import { reasonOf } from '../../core/reason';
import { atOneGo } from '../../core/steps';
import type { Steps } from '../../core/steps';
import { storyTitle } from '../../core/storyTitle';
import { fileNameOf, stemOf } from '../fileNames';
import { folderFor, offerToOpen } from '../delivery';
import { exists, namesIn, urisBeside, writeTextFile } from '../files';
import { inSlices } from '../slices';
import { tell } from '../tell';
import type { CodebookEditor } from './codebookEditor';
import { workAt } from './desk';
import type { Desk, Work } from './desk';

type Exchange = typeof exchange;

/** With so many annotations, or from files of so many bytes, an exchange takes long enough to be seen. */
const MANY = 1000;
const LARGE = 200_000;

const LAST_KEY = 'broadsheet.lastExchangeFormat';

/** Answers given beforehand; what is missing is asked for. */
interface ExportOptions {
  /** The id of a format. */
  readonly format?: string;
  /** Where to write: the file, or the folder of a format that makes several. */
  readonly uri?: vscode.Uri;
}

/** Takes annotations to the formats of other tools, and from them. */
export class Exchanger {
  constructor(
    private readonly desk: Desk,
    private readonly codebookEditor: CodebookEditor,
    private readonly load: () => Promise<Exchange>,
    private readonly state: vscode.Memento,
  ) {}

  /** Export Annotations…: of all coders, in a format that is asked for; what that cannot hold is told before anything is written. */
  async export(...[options]: readonly unknown[]): Promise<void> {
    const work = await workAt(this.desk);
    if (!work) return;
    const loaded = await this.load();
    const { format: id, uri } = optionsOf(options);
    const format = loaded.EXCHANGE_FORMATS.find((candidate) => candidate.id === id) ?? (await this.askForFormat(loaded, l10n.t('Export Annotations')));
    if (!format) return;
    const dump = fileNameOf(work.document.uri);
    try {
      const steps = loaded.exportSteps(format, [annotatedDump(work)], { name: stemOf(work.document.uri) });
      const exported = await watched(l10n.t('Exporting the annotations of {0}…', dump), work.annotations.count >= MANY, steps);
      if (!exported) {
        tell(l10n.t('The export was cancelled: nothing was written.'));
        return;
      }
      if (!uri && !(await mayLose(loaded, format, exported))) return;
      await write(work, format, exported, uri);
    } catch (error) {
      void vscode.window.showErrorMessage(l10n.t('{0} could not be exported as {1}: {2}', dump, format.label, reasonOf(error)));
    }
  }

  /** Import Annotations…: as the coder's own, with the names of those who made them. */
  async import(...[options]: readonly unknown[]): Promise<void> {
    const work = await workAt(this.desk);
    if (!work) return;
    const loaded = await this.load();
    const { format: id, uri } = optionsOf(options);
    const format = loaded.EXCHANGE_FORMATS.find((candidate) => candidate.id === id) ?? (await this.askForFormat(loaded, l10n.t('Import Annotations')));
    const uris = format && (uri ? await filesAt(uri, format) : await askForFiles(work, format));
    if (!format || !uris) return;
    const names = uris.map(fileNameOf).join(l10n.t(', '));
    try {
      const files = await Promise.all(uris.map(async (file) => ({ name: fileNameOf(file), content: await vscode.workspace.fs.readFile(file) })));
      const { document, dump, table } = work;
      const into = { source: fileNameOf(document.uri), text: document.getText(), dump, now: new Date().toISOString() };
      const isLong = files.reduce((sum, { content }) => sum + content.length, 0) >= LARGE;
      const imported = await watched(l10n.t('Importing {0}…', names), isLong, loaded.importSteps(format, files, into, table.codebook));
      if (imported) await this.take(work, imported);
      else tell(l10n.t('The import was cancelled: nothing was taken over.'));
    } catch (error) {
      void vscode.window.showErrorMessage(l10n.t('{0} could not be imported as {1}: {2}', names, format.label, reasonOf(error)));
    }
  }

  private async take({ document, annotations }: Work, { annotations: read, codes, problems }: exchange.Imported): Promise<void> {
    const orphansBefore = annotations.orphans.length;
    if (codes.length > 0) await this.codebookEditor.adopt(document, codes);
    const change = await this.desk.store.change(document, (own) => own.adopt(read));
    const orphans = annotations.orphans.length - orphansBefore;
    const count = change?.after.length ?? 0;
    const message = [
      count > 0 || codes.length === 0 ? l10n.t('{0}: {1} annotations were imported.', fileNameOf(document.uri), count) : '',
      codes.length > 0 ? l10n.t('{0} has {1} new codes.', CODEBOOK_FILE, codes.length) : '',
      orphans > 0 ? l10n.t('{0} of them do not find their passages: see Orphans in the Annotations view.', orphans) : '',
      problems.length > 0 ? l10n.t('Not everything could be read: {0}', problems.slice(0, 3).join('; ')) : '',
    ];
    const show = problems.length + orphans > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
    void show(message.filter(Boolean).join(' '));
  }

  /** Offers what was chosen last time first. */
  private async askForFormat({ EXCHANGE_FORMATS, limitsOf, featureLabel }: Exchange, title: string): Promise<exchange.ExchangeFormat | undefined> {
    const last = this.state.get<string>(LAST_KEY);
    const items = EXCHANGE_FORMATS.map((format) => {
      const limits = limitsOf(format.holds).map((feature) => l10n.t(featureLabel(feature)));
      return {
        format,
        label: format.label,
        description: format.extensions.map((extension) => `.${extension}`).join(' '),
        detail: limits.length === 0 ? l10n.t('Holds everything') : l10n.t('Has no room for: {0}', limits.join(l10n.t(', '))),
      };
    }).sort((a, b) => Number(b.format.id === last) - Number(a.format.id === last));
    const picked = await vscode.window.showQuickPick(items, { title, placeHolder: l10n.t('Format'), matchOnDescription: true });
    if (picked) await this.state.update(LAST_KEY, picked.format.id);
    return picked?.format;
  }
}

/** Goes through the steps of an exchange; where there is much of it, it can be seen and given up. Gives undefined where it was. */
async function watched<Result>(title: string, isLong: boolean, steps: Steps<Result>): Promise<Result | undefined> {
  if (!isLong) return atOneGo(steps);
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, async (_progress, token) => {
    // Until VS Code has drawn it.
    await new Promise((resolve) => setTimeout(resolve, 200));
    return token.isCancellationRequested ? undefined : inSlices(steps, () => token.isCancellationRequested);
  });
}

function optionsOf(options: unknown): ExportOptions {
  const { format, uri }: { format?: unknown; uri?: unknown } = typeof options === 'object' && options !== null ? options : {};
  return { ...(typeof format === 'string' && { format }), ...(uri instanceof vscode.Uri && { uri }) };
}

function annotatedDump({ document, dump, table, annotations }: Work): exchange.AnnotatedDump {
  return {
    source: fileNameOf(document.uri),
    text: document.getText(),
    stories: dump.stories.map((story) => ({ ...dump.source.linesSpan(story.lines), title: storyTitle(dump.source, story) })),
    codebook: table.codebook,
    annotations: annotations.all,
  };
}

/** Lists what the format cannot hold of what there is, and asks whether to go on. */
async function mayLose({ featureLabel }: Exchange, { label }: exchange.ExchangeFormat, { losses, orphans, written }: exchange.Exported): Promise<boolean> {
  const lost = [
    ...losses.map(({ feature, count }) => l10n.t('• {0} ({1})', l10n.t(featureLabel(feature)), count)),
    ...(orphans > 0 ? [l10n.t('• annotations that have lost their passage ({0})', orphans)] : []),
  ];
  if (lost.length === 0) return true;
  const go = l10n.t('Export');
  const detail = [l10n.t('It will hold {0} annotations, but not:', written), ...lost].join('\n');
  return (await vscode.window.showWarningMessage(l10n.t('{0} cannot hold everything.', label), { modal: true, detail }, go)) === go;
}

async function write(work: Work, format: exchange.ExchangeFormat, { files, written }: exchange.Exported, uri: vscode.Uri | undefined): Promise<void> {
  const [first] = files;
  if (!first) return;
  const targets = files.length === 1 ? await fileFor(work, format, first, uri) : await filesIn(work, format, files, uri);
  if (!targets) return;
  if (targets.some((target) => isDump(work, target))) {
    void vscode.window.showErrorMessage(l10n.t('{0} is the dump itself, which is never changed: choose another file.', fileNameOf(work.document.uri)));
    return;
  }
  for (const [index, { content }] of files.entries()) {
    const target = targets[index];
    if (target) await writeWhole(target, content);
  }
  const names = targets.map(fileNameOf).join(l10n.t(', '));
  const message = format.holds.has('passage') ? l10n.t('{0} annotations were written to {1}.', written, names) : l10n.t('The codebook was written to {0}.', names);
  const [shownFirst] = targets;
  if (shownFirst) void offerToOpen(message, shownFirst);
}

async function fileFor({ document }: Work, { label }: exchange.ExchangeFormat, { name }: exchange.ExchangeFile, uri: vscode.Uri | undefined): Promise<readonly vscode.Uri[] | undefined> {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const file = uri ?? (await vscode.window.showSaveDialog({
    title: l10n.t('Export Annotations'),
    saveLabel: l10n.t('Export'),
    filters: { [label]: [extension] },
    defaultUri: vscode.Uri.joinPath(folderFor(document.uri), name),
  }));
  return file && [file];
}

/** Files in a folder that is asked for; in one of their own where one of them would come in the place of the dump. */
async function filesIn(work: Work, { id }: exchange.ExchangeFormat, files: readonly exchange.ExchangeFile[], uri: vscode.Uri | undefined): Promise<readonly vscode.Uri[] | undefined> {
  const [folder] = uri ? [uri] : (await vscode.window.showOpenDialog({
    title: l10n.t('Export Annotations'),
    openLabel: l10n.t('Export Here'),
    canSelectFiles: false,
    canSelectFolders: true,
    defaultUri: folderFor(work.document.uri),
  })) ?? [];
  const targetsIn = (parent: vscode.Uri): readonly vscode.Uri[] => files.map(({ name }) => vscode.Uri.joinPath(parent, name));
  const here = folder && targetsIn(folder);
  const targets = folder && here?.some((target) => isDump(work, target)) === true ? targetsIn(vscode.Uri.joinPath(folder, `${stemOf(work.document.uri)}-${id}`)) : here;
  return targets && (await mayOverwrite(targets)) ? targets : undefined;
}

function isDump({ document }: Work, file: vscode.Uri): boolean {
  return file.toString() === document.uri.toString();
}

async function mayOverwrite(targets: readonly vscode.Uri[]): Promise<boolean> {
  const areThere = await Promise.all(targets.map(exists));
  const taken = targets.filter((_, index) => areThere[index]).map(fileNameOf);
  if (taken.length === 0) return true;
  const overwrite = l10n.t('Overwrite');
  const message = l10n.t('{0} exists already.', taken.join(l10n.t(', ')));
  return (await vscode.window.showWarningMessage(message, { modal: true }, overwrite)) === overwrite;
}

/** Nobody ever reads half a file. */
async function writeWhole(target: vscode.Uri, content: string | Uint8Array): Promise<void> {
  if (typeof content === 'string') {
    await writeTextFile(target, content);
    return;
  }
  const { unfinished } = urisBeside(target);
  await vscode.workspace.fs.writeFile(unfinished, content);
  await vscode.workspace.fs.rename(unfinished, target, { overwrite: true });
}

async function askForFiles({ document }: Work, { label, extensions }: exchange.ExchangeFormat): Promise<readonly vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    title: l10n.t('Import Annotations'),
    openLabel: l10n.t('Import'),
    canSelectMany: true,
    filters: { [label]: [...extensions] },
    defaultUri: folderFor(document.uri),
  });
}

/** A file itself, or what of a folder could be of a format. */
async function filesAt(uri: vscode.Uri, { extensions }: exchange.ExchangeFormat): Promise<readonly vscode.Uri[]> {
  const names = await namesIn(uri);
  if (names.length === 0) return [uri];
  return names.filter((name) => extensions.some((extension) => name.endsWith(`.${extension}`))).map((name) => vscode.Uri.joinPath(uri, name));
}
