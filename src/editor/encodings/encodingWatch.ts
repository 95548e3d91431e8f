import * as vscode from 'vscode';
import { registerCommands } from '../commands';
import type { CommandTable } from '../commands';
import { sample } from '../detection';
import type { Detector } from '../detection';
import { DisposableOwner } from '../disposableOwner';
import { isDump, PLAIN_TEXT } from '../language';
import { Verdicts } from '../verdicts';
import type { EncodingVerdict, EncodingWorkbench } from './encodingWorkbench';

const COMMANDS: CommandTable<EncodingWorkbench & { readonly activeDocument: () => vscode.TextDocument | undefined }> = {
  // Loaded when first needed, as below: decoding brings large tables with it.
  'broadsheet.reopenWithRightEncoding': async ({ activeDocument, ...workbench }) =>
    (await import('./reopening')).reopenWithRightEncoding(activeDocument(), workbench),
};

/** Notices documents that VS Code may have decoded wrongly; each is looked at once while it is open. */
export class EncodingWatch extends DisposableOwner {
  private readonly seen = new WeakSet<vscode.TextDocument>();
  private readonly verdicts: Verdicts<EncodingVerdict>;

  constructor(
    state: vscode.Memento,
    private readonly detector: Detector,
    activeDocument: () => vscode.TextDocument | undefined,
  ) {
    super();
    this.verdicts = this.own(new Verdicts<EncodingVerdict>(state, 'broadsheet.encodings'));
    this.own(registerCommands(COMMANDS, { detector, verdicts: this.verdicts, activeDocument }));
    this.listen(vscode.workspace.onDidOpenTextDocument, (document) => void this.look(document));
    for (const document of vscode.workspace.textDocuments) void this.look(document);
  }

  private async look(document: vscode.TextDocument): Promise<void> {
    if (this.seen.has(document) || this.verdicts.of(document.uri) === 'keep' || !mayBeWrong(document)) return;
    this.seen.add(document);
    const { offerRightEncoding } = await import('./reopening');
    await offerRightEncoding(document, { detector: this.detector, verdicts: this.verdicts });
  }
}

/**
 * UTF-8 shows by U+FFFD that it is none; what was decoded in an older encoding, where it holds more than ASCII, can
 * always be wrong. Only files have bytes to be read again.
 */
function mayBeWrong(document: vscode.TextDocument): boolean {
  if (document.isUntitled || !(isDump(document) || document.languageId === PLAIN_TEXT)) return false;
  const text = sample(document);
  return document.encoding.startsWith('utf') ? text.includes('\ufffd') : /[^\0-\x7f]/.test(text);
}
