import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { fileNames, namesTaken } from '../extract/fileName';
import type { StoryExtract } from '../extract/storyExtract';
import type { Target, TargetId } from '../extract/writers';
import { copyText, folderFor, offerToOpen, openText, saveText, written } from './delivery';
import { fileNameOf, stemOf } from './fileNames';
import { namesIn } from './files';
import type { Choice } from './rememberedChoice';
import type { Verdicts } from './verdicts';

/** Stories on their way out of a dump. */
export interface Extraction {
  readonly stories: readonly StoryExtract[];
  readonly target: Target;
  /** The dump. */
  readonly from: vscode.Uri;
  /** Where to write, if that was said beforehand. */
  readonly uri: vscode.Uri | undefined;
}

export type DestinationId = 'editor' | 'clipboard' | 'file' | 'folder';

/** A place that extracted stories can go to. */
export interface Destination {
  readonly id: DestinationId;
  /** In the user's language. */
  readonly label: () => string;
  readonly icon: string;
  readonly deliver: (extraction: Extraction, verdicts: Verdicts) => Promise<void>;
}

/** Every destination, in the order in which they are offered. */
export const DESTINATIONS: readonly Destination[] = [
  { id: 'editor', label: () => l10n.t('New Editor'), icon: 'go-to-file', deliver: toEditor },
  { id: 'clipboard', label: () => l10n.t('Clipboard'), icon: 'clippy', deliver: toClipboard },
  { id: 'file', label: () => l10n.t('One File…'), icon: 'save', deliver: toFile },
  { id: 'folder', label: () => l10n.t('One File a Story, in a Folder…'), icon: 'folder', deliver: toFolder },
];

/** A destination as a row of a quick pick. */
export function destinationChoice(destination: Destination): Choice<Destination> {
  return { label: destination.label(), iconPath: new vscode.ThemeIcon(destination.icon), choice: destination };
}

/** A place to write to that a key binding gives as a text, or another extension as a URI. */
export function asUri(uri: vscode.Uri | string | undefined): vscode.Uri | undefined {
  return typeof uri === 'string' ? vscode.Uri.parse(uri, true) : uri;
}

const EDITOR_LANGUAGES: Readonly<Record<TargetId, string>> = { md: 'markdown', txt: 'plaintext', jsonl: 'jsonl', csv: 'csv' };

async function toEditor({ stories, target }: Extraction, verdicts: Verdicts): Promise<void> {
  await openText(target.write(stories), EDITOR_LANGUAGES[target.id], verdicts);
}

async function toClipboard({ stories, target }: Extraction): Promise<void> {
  await copyText(target.write(stories), stories.length === 1 ? l10n.t('1 story copied') : l10n.t('{0} stories copied', stories.length));
}

async function toFile({ stories, target, from, uri }: Extraction): Promise<void> {
  const { label, extension } = target;
  const file = await saveText(target.write(stories, { bom: true }), { title: l10n.t('Extract Stories'), label, extension, from, stem: stemOf(from), uri });
  if (!file) return;
  const message =
    stories.length === 1
      ? l10n.t('1 story was written to {0}.', fileNameOf(file))
      : l10n.t('{0} stories were written to {1}.', stories.length, fileNameOf(file));
  void offerToOpen(message, file);
}

async function toFolder(extraction: Extraction): Promise<void> {
  const { stories, target, uri } = extraction;
  const folder = uri ?? (await askForFolder(extraction));
  if (!folder) return;
  const names = await namesFor(stories, target, folder);
  if (!names) return;
  const count = await writeEach(extraction, folder, names);
  const first = names[0];
  if (count === 0 || first === undefined) return;
  const message =
    count < stories.length
      ? l10n.t('{0} of {1} files were written to {2}.', count, stories.length, fileNameOf(folder))
      : l10n.t('{0} files were written to {1}.', count, fileNameOf(folder));
  void offerToOpen(message, vscode.Uri.joinPath(folder, first));
}

/** Writes a file a story until all are written, one fails or the user cancels; gives how many were written. */
async function writeEach({ stories, target }: Extraction, folder: vscode.Uri, names: readonly string[]): Promise<number> {
  const options = { location: vscode.ProgressLocation.Notification, title: l10n.t('Extracting stories'), cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    let count = 0;
    for (const [index, story] of stories.entries()) {
      const name = names[index];
      if (token.isCancellationRequested || name === undefined) break;
      progress.report({ message: name, increment: 100 / stories.length });
      if (!(await written(vscode.Uri.joinPath(folder, name), target.write([story], { bom: true })))) break;
      count += 1;
    }
    return count;
  });
}

/** The file names of the stories; undefined where some exist already and the user will neither overwrite nor keep both. */
async function namesFor(stories: readonly StoryExtract[], target: Target, folder: vscode.Uri): Promise<readonly string[] | undefined> {
  const titles = stories.map(({ title }) => title);
  const names = fileNames(titles, target.extension);
  const existing = await namesIn(folder);
  const taken = namesTaken(names, existing).length;
  if (taken === 0) return names;
  const [overwrite, keepBoth] = [l10n.t('Overwrite'), l10n.t('Keep Both')];
  const message = l10n.t('{0} of {1} files exist already in {2}.', taken, names.length, fileNameOf(folder));
  const answer = await vscode.window.showWarningMessage(message, { modal: true }, overwrite, keepBoth);
  if (answer === overwrite) return names;
  return answer === keepBoth ? fileNames(titles, target.extension, existing) : undefined;
}

async function askForFolder({ from }: Extraction): Promise<vscode.Uri | undefined> {
  const folders = await vscode.window.showOpenDialog({
    title: l10n.t('Extract Stories'),
    openLabel: l10n.t('Extract Here'),
    canSelectFiles: false,
    canSelectFolders: true,
    defaultUri: folderFor(from),
  });
  return folders?.[0];
}
