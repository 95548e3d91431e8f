import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Dump } from '../../core/dump';
import { eachOf } from '../../core/steps';
import { checkStory } from '../../figures/checks';
import type { Alarm, CheckId, Message } from '../../figures/checks';
import { DisposableOwner } from '../disposableOwner';
import type { Dumps } from '../dumps';
import { isDump } from '../language';
import { toRange } from '../ranges';
import { inSlices } from '../slices';
import { CHECK_SETTINGS, checksOn } from './checkSettings';

/** Who speaks in the Problems panel. */
const CHECK_SOURCE = 'Broadsheet';
/** How long a dump has to rest before it is checked, in milliseconds; as much longer as checking it takes, up to a limit. */
const QUIET = 400;
const LONGEST_QUIET = 10_000;

/** Tells in the Problems panel which figures of the dumps that can be seen contradict each other; each time after a pause, in slices. */
export class FigureChecks extends DisposableOwner {
  private readonly problems = this.own(vscode.languages.createDiagnosticCollection('broadsheet'));
  private readonly waiting = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  /** The dump that each document's problems are of, or will be. */
  private readonly checked = new WeakMap<vscode.TextDocument, Dump>();
  /** How long it took to check a document, or to give it up, in milliseconds. */
  private readonly took = new WeakMap<vscode.TextDocument, number>();

  constructor(private readonly dumps: Dumps) {
    super();
    this.own({ dispose: () => { for (const timer of this.waiting.values()) clearTimeout(timer); } });
    this.listen(dumps.onDidChangeDump, ({ document }) => { this.plan(document); });
    this.listen(vscode.window.onDidChangeVisibleTextEditors, () => { this.planVisible(); });
    this.listen(vscode.workspace.onDidCloseTextDocument, (document) => { this.forget(document); });
    this.listen(vscode.workspace.onDidChangeConfiguration, (change) => {
      if (!change.affectsConfiguration(CHECK_SETTINGS)) return;
      for (const document of vscode.workspace.textDocuments) this.checked.delete(document);
      this.planVisible();
    });
    this.planVisible();
  }

  private planVisible(): void {
    for (const document of visibleDumps()) this.plan(document);
  }

  private plan(document: vscode.TextDocument): void {
    clearTimeout(this.waiting.get(document));
    this.waiting.set(document, setTimeout(() => void this.check(document), Math.min(QUIET + this.tookFor(document), LONGEST_QUIET)));
  }

  private tookFor(document: vscode.TextDocument): number {
    return this.took.get(document) ?? 0;
  }

  private forget(document: vscode.TextDocument): void {
    clearTimeout(this.waiting.get(document));
    this.waiting.delete(document);
    this.checked.delete(document);
    this.problems.delete(document.uri);
  }

  private async check(document: vscode.TextDocument): Promise<void> {
    this.waiting.delete(document);
    const dump = this.dumps.known(document);
    if (!dump || dump === this.checked.get(document) || !visibleDumps().includes(document)) return;
    this.checked.set(document, dump);
    const checks = checksOn(document);
    const problems: vscode.Diagnostic[] = [];
    const isOver = (): boolean => this.checked.get(document) !== dump || this.waiting.has(document);
    const collect = (story: Dump['stories'][number]): void => {
      problems.push(...checkStory(dump, story, checks).map((alarm) => problem(document.uri, dump, alarm)));
    };
    const began = performance.now();
    const isDone = await inSlices(eachOf(dump.stories, collect), isOver);
    const took = performance.now() - began;
    this.took.set(document, isDone ? took : Math.max(took, this.tookFor(document)));
    if (isDone) this.problems.set(document.uri, problems);
    else this.checked.delete(document);
  }
}

/** The check that a problem of ours comes from. */
export function checkOf({ source, code }: vscode.Diagnostic, known: readonly CheckId[]): CheckId | undefined {
  return source === CHECK_SOURCE ? known.find((check) => check === code) : undefined;
}

function visibleDumps(): vscode.TextDocument[] {
  return vscode.window.visibleTextEditors.map(({ document }) => document).filter(isDump);
}

function problem(uri: vscode.Uri, { source }: Dump, { check, span, message, related }: Alarm): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(source, span), inWords(message), vscode.DiagnosticSeverity.Information);
  diagnostic.source = CHECK_SOURCE;
  diagnostic.code = check;
  if (related) {
    const place = new vscode.Location(uri, toRange(source, related.span));
    diagnostic.relatedInformation = [new vscode.DiagnosticRelatedInformation(place, inWords(related.message))];
  }
  return diagnostic;
}

function inWords({ key, arguments: values }: Message): string {
  return l10n.t(key, ...values);
}
