import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type * as agreement from '../../annotations/agreement/agreement';
import { coderFileName } from '../../annotations/coderFiles';
import { writeAnnotations } from '../../annotations/jsonLines';
import { fileNameOf } from '../fileNames';
import { exists, writeTextFile } from '../files';
import { answerOf } from '../quickPickAnswer';
import { tell } from '../tell';
import type { AgreementDocuments } from './agreementDocuments';
import { agreementReport, disagreementText, opinionsText } from './agreementReport';
import { coderName } from './annotationStore';
import { codeIcon } from './codeIcons';
import { workAt } from './desk';
import type { Desk, Work } from './desk';
import { showPlace } from './showing';

type Agreements = typeof agreement;

/** Whose file decided annotations are in. */
const GOLD = 'gold';

/** Coders and how far they agree. */
interface Compared extends Work {
  readonly coders: readonly agreement.CoderAnnotations[];
  readonly result: agreement.Agreement;
}

/** What is chosen for one disagreement. */
interface Choice extends vscode.QuickPickItem {
  /** The ids of the annotations that are right; undefined where it is left open. */
  readonly right: readonly string[] | undefined;
}

/** Compares coders, and goes through what they do not agree on. */
export class Adjudicator {
  constructor(
    private readonly desk: Desk,
    private readonly load: () => Promise<Agreements>,
    private readonly documents: AgreementDocuments,
  ) {}

  /** Compare Coders…: a report beside the dump. */
  async compare(): Promise<void> {
    const compared = await this.compared(await this.load());
    if (!compared) return;
    const { document, editor, dump, table, result } = compared;
    await this.documents.show(document.uri, agreementReport(fileNameOf(document.uri), result, dump, table));
    if (result.disagreements.length === 0) return;
    const adjudicate = l10n.t('Adjudicate…');
    const message = result.disagreements.length === 1 ? l10n.t('1 disagreement') : l10n.t('{0} disagreements', result.disagreements.length);
    void vscode.window.showInformationMessage(message, adjudicate).then(async (answer) => {
      if (answer !== adjudicate) return;
      // The report has the focus: the dump must be the active one again.
      await vscode.window.showTextDocument(document, { ...(editor.viewColumn !== undefined && { viewColumn: editor.viewColumn }) });
      await vscode.commands.executeCommand('broadsheet.adjudicate');
    });
  }

  /** Adjudicate Disagreements…: each is shown in its place and decided; then the gold file is written. */
  async adjudicate(): Promise<void> {
    const loaded = await this.load();
    const compared = await this.compared(loaded);
    if (!compared) return;
    const { document, coders, result } = compared;
    const decisions = await decide(compared);
    if (!decisions || !(await mayReplaceGold(document))) return;
    const judge = { type: 'Person' as const, name: coderName() };
    const annotations = loaded.adjudicated(coders, result, decisions, { judge, now: new Date().toISOString() });
    const gold = goldFile(document);
    await writeTextFile(gold, writeAnnotations({ annotations, damaged: [] }), { keepsPrevious: true });
    const left = result.disagreements.length - decisions.length;
    tell(left === 0 ? l10n.t('{0} annotations were written to {1}.', annotations.length, fileNameOf(gold)) : l10n.t('{0} annotations were written to {1}; {2} disagreements are left open.', annotations.length, fileNameOf(gold), left));
  }

  private async compared({ compareCoders }: Agreements): Promise<Compared | undefined> {
    const work = await workAt(this.desk);
    if (!work) return undefined;
    const coders = await askForCoders(work);
    if (coders.length < 2) return undefined;
    const { dump, table } = work;
    const stories = dump.stories.map(({ lines }) => dump.source.linesSpan(lines));
    return { ...work, coders, result: compareCoders({ coders, stories, length: dump.source.length, mergedInto: table.merged }) };
  }
}

/** The coders that are to be compared: both where there are two, else those that are chosen. */
async function askForCoders({ annotations, document }: Work): Promise<readonly agreement.CoderAnnotations[]> {
  const names = [...new Set(annotations.all.map(({ coder }) => coder))].filter((name) => name !== GOLD);
  if (names.length < 2) {
    tell(l10n.t('{0} was annotated by one coder only: agreement needs another coder’s file beside it.', fileNameOf(document.uri)));
    return [];
  }
  const chosen = names.length === 2 ? names : await vscode.window.showQuickPick(names, { title: l10n.t('Compare Coders'), canPickMany: true, placeHolder: l10n.t('Two coders at least') });
  return (chosen ?? []).map((name) => ({ coder: name, annotations: annotations.all.filter(({ coder }) => coder === name) }));
}

/** Goes through the disagreements; undefined where that is broken off. The back button leads to the one before. */
async function decide(compared: Compared): Promise<readonly agreement.Decision[] | undefined> {
  const { disagreements } = compared.result;
  if (disagreements.length === 0) tell(l10n.t('The coders agree on everything.'));
  const decided = new Map<string, readonly string[]>();
  for (let index = 0; index < disagreements.length;) {
    const item = disagreements[index];
    if (!item) break;
    showPlace(compared.editor, { span: item.span, isStory: false });
    const answer = await ask(compared, item, index);
    if (answer === undefined) return undefined;
    if (answer === 'back') {
      index -= 1;
      continue;
    }
    decided.delete(item.id);
    if (answer.right) decided.set(item.id, answer.right);
    index += 1;
  }
  return [...decided].map(([id, right]) => ({ id, right }));
}

async function ask(compared: Compared, item: agreement.DisagreementItem, index: number): Promise<Choice | 'back' | undefined> {
  const { dump, table, result: { disagreements } } = compared;
  const quickPick = vscode.window.createQuickPick<Choice>();
  quickPick.title = l10n.t('Disagreement {0} of {1}: “{2}”', index + 1, disagreements.length, disagreementText(item, dump));
  quickPick.placeholder = opinionsText(item, table);
  quickPick.step = index + 1;
  quickPick.totalSteps = disagreements.length;
  quickPick.ignoreFocusOut = true;
  quickPick.buttons = index > 0 ? [vscode.QuickInputButtons.Back] : [];
  quickPick.items = choices(compared, item);
  const back = new Promise<'back'>((resolve) => {
    quickPick.onDidTriggerButton(() => {
      resolve('back');
      quickPick.hide();
    });
  });
  return Promise.race([back, answerOf(quickPick)]);
}

/** What each coder said, all of it, nothing, or no decision. */
function choices({ table, dump }: Compared, { opinions }: agreement.DisagreementItem): readonly Choice[] {
  const said = opinions.filter(({ annotations }) => annotations.length > 0);
  const all = said.flatMap(({ annotations }) => annotations.map(({ id }) => id));
  return [
    ...said.map(({ coder, codes, annotations, spans }): Choice => {
      const [code = ''] = codes;
      return {
        label: l10n.t('{0}: {1}', coder, codes.map((id) => table.lookOf(id).path).join(', ')),
        detail: spans.map((span) => `“${dump.source.slice(span).replace(/\s+/g, ' ')}”`).join(' … '),
        iconPath: codeIcon(table.lookOf(code).colour),
        right: annotations.map(({ id }) => id),
      };
    }),
    ...(said.length > 1 ? [{ label: l10n.t('All of it'), iconPath: new vscode.ThemeIcon('check-all'), right: all }] : []),
    { label: l10n.t('Nothing is to be coded here'), iconPath: new vscode.ThemeIcon('circle-slash'), right: [] },
    { label: l10n.t('Leave open'), iconPath: new vscode.ThemeIcon('question'), right: undefined },
  ];
}

function goldFile({ uri }: vscode.TextDocument): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..', coderFileName(fileNameOf(uri), GOLD));
}

/** What was decided before is replaced; it is kept as the previous version. */
async function mayReplaceGold(document: vscode.TextDocument): Promise<boolean> {
  const gold = goldFile(document);
  if (!(await exists(gold))) return true;
  const overwrite = l10n.t('Overwrite');
  return (await vscode.window.showWarningMessage(l10n.t('{0} exists already.', fileNameOf(gold)), { modal: true }, overwrite)) === overwrite;
}
