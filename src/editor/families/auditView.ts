import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Dump } from '../../core/dump';
import { storyTitle } from '../../core/storyTitle';
import { auditInSteps, losesSomething } from '../../outline/audit';
import type { Audit, Problem } from '../../outline/audit';
import type { ActiveDump } from '../activeDump';
import { DisposableOwner } from '../disposableOwner';
import type { Dumps } from '../dumps';
import { isDump } from '../language';
import { countName } from '../names';
import { toLinesRange } from '../ranges';
import { inSlices } from '../slices';

/** How long a dump has to stay as it is before it is audited, in milliseconds; longer where that takes long. */
const QUIET = 300;
const LONGEST_QUIET = 5000;
/** VS Code shows no more problems of a file. */
const MOST_PROBLEMS = 1000;

/** What is losing something is a warning. */
const WARNINGS: ReadonlySet<string> = new Set<Problem['kind']>(['fewer', 'more', 'gap']);

/** Shows what the audit says of the open dumps: in the Problems panel, and of the active one in the status bar. */
export class AuditView extends DisposableOwner {
  private readonly problems = this.own(vscode.languages.createDiagnosticCollection('broadsheet'));
  private readonly item = this.own(vscode.window.createStatusBarItem('broadsheet.audit', vscode.StatusBarAlignment.Left, 9));
  private readonly audits = new WeakMap<vscode.TextDocument, { readonly dump: Dump; readonly audit: Audit }>();
  private readonly timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  private took = 0;

  constructor(
    private readonly dumps: Dumps,
    private readonly active: ActiveDump,
  ) {
    super();
    this.item.name = l10n.t('Broadsheet: Audit');
    this.item.command = 'workbench.actions.view.problems';
    this.own({
      dispose: () => {
        for (const timer of this.timers.values()) clearTimeout(timer);
      },
    });
    this.listen(dumps.onDidChangeDump, ({ document }) => {
      this.auditSoon(document);
    });
    this.listen(vscode.workspace.onDidCloseTextDocument, (document) => {
      this.forget(document);
    });
    this.listen(active.onDidChange, () => {
      this.show();
    });
    for (const document of vscode.workspace.textDocuments) if (dumps.known(document)) this.auditSoon(document);
  }

  private auditSoon(document: vscode.TextDocument): void {
    clearTimeout(this.timers.get(document));
    this.timers.set(document, setTimeout(() => {
      void this.auditNow(document);
    }, Math.min(QUIET + 2 * this.took, LONGEST_QUIET)));
  }

  private async auditNow(document: vscode.TextDocument): Promise<void> {
    this.timers.delete(document);
    const dump = this.dumps.known(document);
    if (!dump || document.isClosed || !isDump(document)) return;
    const began = performance.now();
    // Another dump of the document will be audited of its own.
    const audit = await inSlices(auditInSteps(dump), () => this.dumps.known(document) !== dump);
    if (!audit || this.dumps.known(document) !== dump) return;
    this.took = performance.now() - began;
    this.audits.set(document, { dump, audit });
    this.problems.set(document.uri, audit.problems.slice(0, MOST_PROBLEMS).map((problem) => diagnostic(dump, audit, problem)));
    this.show();
  }

  /** A change of language closes a document too: what is no dump has no problems. */
  private forget(document: vscode.TextDocument): void {
    clearTimeout(this.timers.get(document));
    this.timers.delete(document);
    this.audits.delete(document);
    this.problems.delete(document.uri);
  }

  private show(): void {
    const { document } = this.active;
    const audited = document && isDump(document) ? this.audits.get(document) : undefined;
    // A page of which nothing is to be said has its count in the status bar already.
    if (audited && (audited.audit.declared !== null || audited.audit.problems.length > 0)) this.showAudit(audited.dump, audited.audit);
    else this.item.hide();
  }

  private showAudit(dump: Dump, audit: Audit): void {
    this.item.text = `$(${losesSomething(audit) ? 'warning' : 'pass'}) ${foundName(audit)}`;
    this.item.tooltip = [countName(dump), auditName(audit)].join('\n');
    this.item.backgroundColor = losesSomething(audit) ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.item.show();
  }
}

/** `161 of 161`; `161` where the export does not say how many it holds. */
function foundName({ found, declared }: Audit): string {
  return declared === null ? found.toLocaleString() : l10n.t('{0} of {1}', found.toLocaleString(), declared.toLocaleString());
}

/** What the audit says, in the user's language. */
function auditName(audit: Audit): string {
  const { problems } = audit;
  const said = losesSomething(audit) ? l10n.t('Something of the dump is in no story.') : l10n.t('Nothing is lost: every line belongs to a story or to what stands between them.');
  if (problems.length === 0) return said;
  return `${said} ${problems.length === 1 ? l10n.t('1 thing to look at: click to see it.') : l10n.t('{0} things to look at: click to see them.', problems.length.toLocaleString())}`;
}

function diagnostic(dump: Dump, audit: Audit, problem: Problem): vscode.Diagnostic {
  const severity = WARNINGS.has(problem.kind) ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Information;
  const made = new vscode.Diagnostic(toLinesRange(dump.source, problem.lines), problemName(dump, audit, problem), severity);
  made.source = 'Broadsheet';
  made.code = problem.kind;
  return made;
}

/** A problem in the user's language. */
function problemName(dump: Dump, { found, declared }: Audit, { kind, lines, story, like }: Problem): string {
  const title = story ? storyTitle(dump.source, story) : '';
  const likeLine = (like?.lines.first ?? 0) + 1;
  switch (kind) {
    case 'fewer':
      return l10n.t('The export declares {1} stories, but {0} were found.', found, declared ?? 0);
    case 'more':
      return l10n.t('The export declares only {1} stories, but {0} were found.', found, declared ?? 0);
    case 'gap':
      return lines.first === lines.last ? l10n.t('This line is in no story.') : l10n.t('{0} lines are in no story.', lines.last - lines.first + 1);
    case 'noHeadline':
      return l10n.t('The story has no headline: {0}', title);
    case 'noText':
      return l10n.t('The story has no text: {0}', title);
    case 'duplicate':
      return l10n.t('The story has the same text as the one at line {1}: {0}', title, likeLine);
    case 'nearDuplicate':
      return l10n.t('The story has nearly the same text as the one at line {1}: {0}', title, likeLine);
  }
}
