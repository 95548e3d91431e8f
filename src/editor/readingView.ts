import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Dump } from '../core/dump';
import { fileName } from '../extract/fileName';
import { extractStory } from '../extract/storyExtract';
import { storyMarkdown } from '../extract/storyMarkdown';
import { followStory } from '../outline/follow';
import { storyTitle } from '../core/storyTitle';
import type { Chosen } from './chosenStories';
import { DisposableOwner } from './disposableOwner';
import type { Dumps, OpenDump } from './dumps';
import { fileNameOf } from './fileNames';
import { READING_SCHEME } from './language';

/** A story that is being read: the dump in which it was seen last, and its id there. */
interface Reading extends OpenDump {
  readonly uri: vscode.Uri;
  readonly id: string;
}

/**
 * Open Story to the Side: a story as clean Markdown in a document of its own, which follows the dump as that is edited.
 * The document's URI says which story of which file it shows, so that it can be opened again after a restart.
 */
export class ReadingView extends DisposableOwner implements vscode.TextDocumentContentProvider {
  private readonly readings = new Map<string, Reading>();
  private readonly changed = this.own(new vscode.EventEmitter<vscode.Uri>());
  readonly onDidChange = this.changed.event;

  constructor(private readonly dumps: Dumps) {
    super();
    this.own(vscode.workspace.registerTextDocumentContentProvider(READING_SCHEME, this));
    this.listen(vscode.workspace.onDidCloseTextDocument, ({ uri }) => this.readings.delete(uri.toString()));
    this.listen(dumps.onDidChangeDump, (open) => {
      this.follow(open);
    });
  }

  /** Opens each of the stories beside the dump; the last one is shown. */
  async open({ document, dump, stories }: Chosen): Promise<void> {
    for (const story of stories) {
      const uri = readingUri(document.uri, storyTitle(dump.source, story), story.id);
      this.readings.set(uri.toString(), { uri, document, dump, id: story.id });
      this.changed.fire(uri);
      const reading = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(reading, {
        viewColumn: vscode.ViewColumn.Beside,
        preview: stories.length === 1,
        preserveFocus: true,
      });
    }
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const reading = this.readings.get(uri.toString()) ?? (await this.reopen(uri));
    const story = reading?.dump.stories.find(({ id }) => id === reading.id);
    if (!reading || !story) return l10n.t('This story is no longer in its dump.');
    return `${storyMarkdown(extractStory(reading.dump, story, fileNameOf(reading.document.uri)))}\n`;
  }

  private async reopen(uri: vscode.Uri): Promise<Reading | undefined> {
    const { source, id } = askedFor(uri);
    const document = await vscode.workspace.openTextDocument(source);
    const dump = await this.dumps.latest(document);
    if (!dump) return undefined;
    const reading = { uri, document, dump, id };
    this.readings.set(uri.toString(), reading);
    return reading;
  }

  /** A story that is gone keeps its last id: undoing the edit brings it back. */
  private follow({ document, dump }: OpenDump): void {
    for (const [key, reading] of this.readings) {
      if (reading.document !== document || reading.dump === dump) continue;
      this.readings.set(key, { ...reading, dump, id: idIn(dump, reading) });
      this.changed.fire(reading.uri);
    }
  }
}

function idIn(dump: Dump, reading: Reading): string {
  return followStory(reading.dump, reading.id, dump)?.id ?? reading.id;
}

function readingUri(source: vscode.Uri, title: string, id: string): vscode.Uri {
  const query = new URLSearchParams({ source: source.toString(), id }).toString();
  return vscode.Uri.from({ scheme: READING_SCHEME, path: `/${fileName(title, 'md')}`, query });
}

function askedFor(uri: vscode.Uri): { readonly source: vscode.Uri; readonly id: string } {
  const query = new URLSearchParams(uri.query);
  return { source: vscode.Uri.parse(query.get('source') ?? '', true), id: query.get('id') ?? '' };
}
