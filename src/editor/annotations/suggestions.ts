import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { codeBody, rejectedCode } from '../../annotations/annotation';
import type { Draft, PlacedAnnotation } from '../../annotations/annotations';
import { moved } from '../../annotations/moves';
import { SUGGESTERS, suggestionsOf } from '../../annotations/suggesters';
import type { Suggester } from '../../annotations/suggesters';
import type { Span } from '../../core/span';
import { snippet } from '../../core/storyTitle';
import { setContext } from '../contextKeys';
import { DisposableOwner } from '../disposableOwner';
import { fileNameOf } from '../fileNames';
import { suggestedWords } from '../settings';
import { tell } from '../tell';
import { annotationName } from './annotationNames';
import { isAnnotationRow } from './annotationTree';
import { ground } from './codeIcons';
import { paintOn } from './codeColours';
import type { ShownSuggestion } from './shownSuggestion';
import { idsOf, workAt } from './desk';
import type { Desk, Work } from './desk';

/**
 * What programs suggest: shown in the text without being in it or among the annotations, until it is accepted. An accepted
 * one is the coder's, and says who suggested it; a rejected one is kept in the coder's file, and not suggested again.
 */
export class Suggestions extends DisposableOwner {
  private readonly suggested = new Map<vscode.TextDocument, readonly ShownSuggestion[]>();
  private readonly changed = this.own(new vscode.EventEmitter<vscode.TextDocument>());
  private readonly ghost = this.own(vscode.window.createTextEditorDecorationType({
    borderWidth: '1px',
    borderStyle: 'dashed',
    borderColor: new vscode.ThemeColor('editorLightBulb.foreground'),
    fontStyle: 'italic',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  }));

  /** Fires when other things are suggested for a document. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly desk: Desk) {
    super();
    this.listen(vscode.workspace.onDidChangeTextDocument, ({ document, contentChanges }) => {
      if (contentChanges.length > 0) this.follow(document, contentChanges);
    });
    this.listen(vscode.workspace.onDidCloseTextDocument, (document) => this.suggested.delete(document));
    this.listen(vscode.window.onDidChangeVisibleTextEditors, () => {
      this.paint();
    });
    this.listen(vscode.window.onDidChangeTextEditorVisibleRanges, () => {
      this.paint();
    });
    this.listen(desk.active.onDidChange, () => {
      this.paint();
    });
  }

  /** What is suggested for a document, in the order of the text. */
  of(document: vscode.TextDocument): readonly ShownSuggestion[] {
    return this.suggested.get(document) ?? [];
  }

  /** What is suggested for passages that touch a span. */
  within(document: vscode.TextDocument, { start, end }: Span): readonly ShownSuggestion[] {
    return this.of(document).filter(({ span }) => span.start < end && start < span.end);
  }

  /** Suggest Annotations…: asks which suggesters are to look through the dump, unless it is told. */
  async suggest(...[options]: readonly unknown[]): Promise<void> {
    const work = await workAt(this.desk);
    const suggesters = work && (suggestersIn(options) ?? (await askForSuggesters()));
    if (!work || !suggesters || suggesters.length === 0) return;
    const found = await vscode.window.withProgress({ location: { viewId: 'broadsheet.annotations' } }, async () => Promise.resolve(this.found(work, suggesters)));
    this.set(work.document, found);
    if (found.length === 0) tell(l10n.t('Nothing new is suggested. Suggestions come from bylines, from words of the codebook and of your list, and from what was coded before.'));
    else vscode.window.setStatusBarMessage(`$(lightbulb) ${found.length === 1 ? l10n.t('1 suggestion') : l10n.t('{0} suggestions', found.length)}`, 4000);
    const [first] = found;
    if (first) show(work, first);
  }

  /** Accept Suggestion: the one that a row or link names, else the one at the cursor, else the next. */
  async accept(...args: readonly unknown[]): Promise<void> {
    await this.settle(args, (work, some) => this.take(work, some));
  }

  /** Reject Suggestion */
  async reject(...args: readonly unknown[]): Promise<void> {
    await this.settle(args, (work, some) => this.drop(work, some));
  }

  async acceptAll(): Promise<void> {
    const work = await workAt(this.desk);
    if (!work) return;
    await this.take(work, this.of(work.document));
    this.set(work.document, []);
  }

  async rejectAll(): Promise<void> {
    const work = await workAt(this.desk);
    if (!work) return;
    await this.drop(work, this.of(work.document));
    this.set(work.document, []);
  }

  /** Reconsider Rejected Suggestions…: those that are chosen, or that a link names, are suggested again. */
  async reconsider(...[options]: readonly unknown[]): Promise<void> {
    const work = await workAt(this.desk);
    if (!work) return;
    const { document, annotations } = work;
    const ids = idsOf(options);
    const some = ids.length > 0 ? annotations.rejections.filter(({ annotation }) => ids.includes(annotation.id)) : await this.askForRejections(work);
    if (some.length === 0) return;
    await this.desk.store.change(document, (own) => own.remove(some.map(({ annotation }) => annotation.id)));
    const again = some.flatMap(suggestionAgain);
    const isAgain = new Set(again.map(({ id }) => id));
    this.set(document, [...this.of(document).filter(({ id }) => !isAgain.has(id)), ...again].sort((a, b) => a.span.start - b.span.start));
    const [first] = again;
    if (first) show(work, first);
  }

  private async askForRejections({ document, dump, annotations, table }: Work): Promise<readonly PlacedAnnotation[]> {
    const { rejections } = annotations;
    if (rejections.length === 0) {
      tell(l10n.t('Nothing that was suggested for {0} was rejected.', fileNameOf(document.uri)));
      return [];
    }
    const items = rejections.map((placed) => {
      const [span] = placed.spans ?? [];
      return {
        placed,
        label: annotationName(placed, dump, (id) => annotations.byId(id)),
        description: table.lookOf(rejectedCode(placed.annotation) ?? '').name,
        detail: span ? l10n.t('line {0}', document.positionAt(span.start).line + 1) : l10n.t('no longer in the text'),
      };
    });
    const options = { title: l10n.t('Reconsider Rejected Suggestions'), placeHolder: l10n.t('What is to be suggested again'), canPickMany: true as const, matchOnDescription: true };
    return ((await vscode.window.showQuickPick(items, options)) ?? []).map(({ placed }) => placed);
  }

  private found({ document, dump, annotations, table }: Work, suggesters: readonly Suggester[]): readonly ShownSuggestion[] {
    const coded = { dump, annotations: annotations.all, rejections: annotations.rejections, codebook: table.codebook, words: suggestedWords(document) };
    return suggestionsOf(coded, suggesters).map(({ span, code, because, suggester }): ShownSuggestion => ({
      id: suggestionId(code, span),
      span,
      code,
      reason: l10n.t(suggester.reason, snippet(because)),
      generator: `Broadsheet ${suggester.id}`,
    }));
  }

  private async take({ document }: Work, some: readonly ShownSuggestion[]): Promise<void> {
    await this.desk.store.change(document, (annotations) => annotations.add(some.map(draftOf)));
  }

  private async drop({ document }: Work, some: readonly ShownSuggestion[]): Promise<void> {
    await this.desk.store.change(document, (annotations) => annotations.reject(some));
  }

  /** Does something with suggestions, which then are none any more, and goes on to the next one. */
  private async settle([first, others]: readonly unknown[], act: (work: Work, some: readonly ShownSuggestion[]) => Promise<void> | void): Promise<void> {
    const work = await workAt(this.desk);
    if (!work) return;
    const all = this.of(work.document);
    const rows = (Array.isArray(others) && others.length > 0 ? others : [first]).filter(isAnnotationRow);
    const ids = rows.length > 0 ? rows.flatMap((row) => (row.type === 'suggestion' ? [row.suggestion.id] : [])) : idsOf(first);
    const some = ids.length > 0 ? all.filter(({ id }) => ids.includes(id)) : atOrBehind(all, work.document.offsetAt(work.editor.selection.start)).slice(0, 1);
    const [settled] = some;
    if (!settled) return;
    await act(work, some);
    const left = all.filter((suggestion) => !some.includes(suggestion));
    this.set(work.document, left);
    const [next] = atOrBehind(left, settled.span.start);
    if (ids.length === 0 && next) show(work, next);
  }

  private set(document: vscode.TextDocument, suggestions: readonly ShownSuggestion[]): void {
    this.suggested.set(document, suggestions);
    this.paint();
    this.changed.fire(document);
  }

  private follow(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const before = this.of(document);
    if (before.length === 0) return;
    const edits = changes.map(({ rangeOffset, rangeLength, text }) => ({ span: { start: rangeOffset, end: rangeOffset + rangeLength }, length: text.length }));
    this.set(document, before.flatMap((suggestion) => {
      const span = edits.reduce<Span | null>((at, edit) => at && moved(at, edit), suggestion.span);
      // Other words are no longer what was suggested for.
      return span && span.end - span.start === suggestion.span.end - suggestion.span.start ? [{ ...suggestion, span }] : [];
    }));
  }

  private paint(): void {
    const { document } = this.desk.active;
    setContext('broadsheet.suggesting', document !== undefined && this.of(document).length > 0);
    for (const editor of vscode.window.visibleTextEditors) {
      if (this.suggested.has(editor.document)) editor.setDecorations(this.ghost, this.visible(editor).map((suggestion) => this.ghostOf(editor.document, suggestion)));
    }
  }

  private visible({ document, visibleRanges }: vscode.TextEditor): readonly ShownSuggestion[] {
    return visibleRanges.flatMap(({ start, end }) => this.within(document, { start: document.offsetAt(start), end: document.offsetAt(end) }));
  }

  private ghostOf(document: vscode.TextDocument, { span, code }: ShownSuggestion): vscode.DecorationOptions {
    const { name, colour } = this.desk.codebooks.known(document).lookOf(code);
    const { edge } = paintOn(ground(), colour);
    return {
      range: new vscode.Range(document.positionAt(span.start), document.positionAt(span.end)),
      renderOptions: { after: { contentText: ` ${name}?`, color: edge, fontStyle: 'italic' } },
    };
  }
}

async function askForSuggesters(): Promise<readonly Suggester[] | undefined> {
  const items = SUGGESTERS.map((suggester) => ({ suggester, label: l10n.t(suggester.label), picked: true }));
  const options = { title: l10n.t('Suggest Annotations'), placeHolder: l10n.t('What is to be looked for'), canPickMany: true as const };
  return (await vscode.window.showQuickPick(items, options))?.map(({ suggester }) => suggester);
}

/** `{ "suggesters": ["wordList"] }`, as a key binding says it. */
function suggestersIn(options: unknown): readonly Suggester[] | undefined {
  const { suggesters }: { suggesters?: unknown } = typeof options === 'object' && options !== null ? options : {};
  return Array.isArray(suggesters) ? SUGGESTERS.filter(({ id }) => suggesters.includes(id)) : undefined;
}

/** What was rejected as it is suggested again; nothing where its words are gone. */
function suggestionAgain({ annotation, spans }: PlacedAnnotation): readonly ShownSuggestion[] {
  const code = rejectedCode(annotation);
  const [span] = spans ?? [];
  if (code === undefined || !span) return [];
  return [{ id: suggestionId(code, span), span, code, reason: l10n.t('It was rejected, and is reconsidered.'), generator: annotation.generator?.name ?? 'Broadsheet' }];
}

function suggestionId(code: string, { start, end }: Span): string {
  return `${code} ${start} ${end}`;
}

function draftOf({ span, code, generator }: ShownSuggestion): Draft {
  return { place: { spans: [span] }, bodies: [codeBody(code)], generator: { type: 'Software', name: generator } };
}

/** From the suggestion at an offset on, round the end of the text. */
function atOrBehind(suggestions: readonly ShownSuggestion[], offset: number): readonly ShownSuggestion[] {
  const index = suggestions.findIndex(({ span }) => span.end > offset);
  return index === -1 ? suggestions : [...suggestions.slice(index), ...suggestions.slice(0, index)];
}

function show({ editor, document }: Work, { span }: ShownSuggestion): void {
  const [start, end] = [document.positionAt(span.start), document.positionAt(span.end)];
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(new vscode.Range(start, end), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
