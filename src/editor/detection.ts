import * as vscode from 'vscode';
import { SAMPLE_LENGTH } from '../formats/format';
import type { Detection } from '../formats/formats';
import { DisposableOwner } from './disposableOwner';
import { DUMP_LANGUAGE, isDump, isWorkingDocument, PLAIN_TEXT } from './language';
import { detectionSettings } from './settings';
import type { Verdict, Verdicts } from './verdicts';

/** Texts shorter than this say too little, in UTF-16 units; they are looked at again when they have grown. */
const SHORTEST = 200;
/** How long pasting and typing have to pause before a growing text is looked at, in milliseconds. */
const QUIET = 400;

/**
 * Turns plain-text documents that are dumps into dumps. It looks at each document once when it opens, at untitled and
 * short ones again as they grow, and never against what the user has said: with a command, or by changing the language
 * mode by hand.
 */
export class Detector extends DisposableOwner {
  /** The language that each document had when it was last seen: a change of language closes and reopens the same object. */
  private readonly languages = new WeakMap<vscode.TextDocument, string>();
  /** Documents whose language Broadsheet itself is changing. */
  private readonly switching = new WeakSet<vscode.TextDocument>();
  private readonly growing = new Map<vscode.TextDocument, ReturnType<typeof setTimeout> | undefined>();

  constructor(
    private readonly detect: (text: string) => Promise<Detection>,
    private readonly verdicts: Verdicts,
  ) {
    super();
    this.own({
      dispose: () => {
        for (const timer of this.growing.values()) clearTimeout(timer);
      },
    });
    this.listen(vscode.workspace.onDidOpenTextDocument, (document) => {
      this.opened(document);
    });
    this.listen(vscode.workspace.onDidCloseTextDocument, (document) => {
      this.stopWatching(document);
    });
    this.listen(vscode.workspace.onDidChangeTextDocument, ({ document }) => {
      this.textChanged(document);
    });
  }

  /** Looks at the documents that were open before Broadsheet was. */
  lookAtOpenDocuments(): void {
    vscode.workspace.textDocuments.forEach((document) => {
      this.opened(document);
    });
  }

  /** Takes the document for a dump, now and whenever it is opened again. */
  async treatAsDump(document: vscode.TextDocument): Promise<void> {
    await this.verdicts.remember(document.uri, 'dump');
    await this.switchTo(document, DUMP_LANGUAGE);
  }

  /** Takes the document for plain text, now and whenever it is opened again. */
  async treatAsPlainText(document: vscode.TextDocument): Promise<void> {
    await this.verdicts.remember(document.uri, 'notDump');
    await this.switchTo(document, PLAIN_TEXT);
  }

  /** Looks at a document again whose text was read anew. */
  async lookAgain(document: vscode.TextDocument): Promise<void> {
    await this.consider(document);
  }

  /** True where the text would be taken for a dump, were it the document's. */
  async takesForDump(document: vscode.TextDocument, text: string): Promise<boolean> {
    const { enabled, include, exclude, threshold } = detectionSettings(document);
    if (!enabled || !matchesAny(include, document) || matchesAny(exclude, document)) return false;
    return text.length >= SHORTEST && (await this.detect(text)).confidence >= threshold;
  }

  private opened(document: vscode.TextDocument): void {
    const before = this.languages.get(document);
    this.languages.set(document, document.languageId);
    if (this.switching.delete(document)) return;
    const verdict = handMade(before, document.languageId);
    if (verdict) void this.verdicts.remember(document.uri, verdict);
    // Who opens an untitled text may have something to say of it first.
    else if (document.isUntitled) this.lookSoon(document);
    else void this.consider(document);
  }

  private async consider(document: vscode.TextDocument): Promise<void> {
    const verdict = this.verdicts.of(document.uri);
    if (isDump(document)) {
      if (verdict === 'notDump') await this.switchTo(document, PLAIN_TEXT);
      return;
    }
    if (document.languageId !== PLAIN_TEXT || !isWorkingDocument(document) || verdict === 'notDump') return;
    if (verdict === 'dump' || (await this.takesForDump(document, sample(document)))) await this.switchTo(document, DUMP_LANGUAGE);
    else if (document.isUntitled || sample(document).length < SHORTEST) this.growing.set(document, undefined);
  }

  private textChanged(document: vscode.TextDocument): void {
    if (this.growing.has(document)) this.lookSoon(document);
  }

  private lookSoon(document: vscode.TextDocument): void {
    clearTimeout(this.growing.get(document));
    const look = (): void => {
      this.stopWatching(document);
      void this.consider(document);
    };
    this.growing.set(document, setTimeout(look, QUIET));
  }

  private stopWatching(document: vscode.TextDocument): void {
    clearTimeout(this.growing.get(document));
    this.growing.delete(document);
  }

  private async switchTo(document: vscode.TextDocument, language: string): Promise<void> {
    if (document.isClosed || document.languageId === language) return;
    this.switching.add(document);
    try {
      await vscode.languages.setTextDocumentLanguage(document, language);
    } finally {
      this.switching.delete(document);
    }
  }
}

/** What a change of the language mode that was not ours says. */
function handMade(before: string | undefined, after: string): Verdict | undefined {
  if (before === undefined || before === after) return undefined;
  if (after === DUMP_LANGUAGE) return 'dump';
  return before === DUMP_LANGUAGE ? 'notDump' : undefined;
}

/** The beginning of a document, as detection reads it. */
export function sample(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(SAMPLE_LENGTH)));
}

/** A glob is matched against the whole path, and against the path inside the workspace folder. */
function matchesAny(globs: readonly string[], document: vscode.TextDocument): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const filters = globs.flatMap((glob): vscode.DocumentFilter[] => [
    { pattern: glob },
    ...(folder ? [{ pattern: new vscode.RelativePattern(folder, glob) }] : []),
  ]);
  return vscode.languages.match(filters, document) > 0;
}
