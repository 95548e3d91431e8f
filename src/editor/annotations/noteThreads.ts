import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { bodiesOf, codesOf, noteBody, noteOf } from '../../annotations/annotation';
import type { Annotations, PlacedAnnotation } from '../../annotations/annotations';
import type { Span } from '../../core/span';
import { DisposableOwner } from '../disposableOwner';
import type { Dumps } from '../dumps';
import { isDump } from '../language';
import type { AnnotationStore } from './annotationStore';
import type { Codebooks } from './codebooks';
import type { CodingMode } from './codingMode';
import { trimmedSpan } from './passages';

/** Threads are put where their passages are when typing has paused so long, in milliseconds. */
const QUIET = 100;

/** A note or a reply as it is shown. */
export interface Note extends vscode.Comment {
  /** The id of the annotation that it is, or is of. */
  readonly id: string;
  readonly thread: vscode.CommentThread;
  /** What it says while nobody edits it. */
  readonly said: string;
}

/** The notes of dumps, as threads beside the passages that they are on: written, answered, edited, resolved. */
export class NoteThreads extends DisposableOwner {
  private readonly controller = this.own(vscode.comments.createCommentController('broadsheetNotes', l10n.t('Notes on Newspaper Dumps')));
  /** By document, then by the id of the annotation that opens the thread. */
  private readonly threads = new Map<vscode.TextDocument, Map<string, vscode.CommentThread>>();
  private readonly timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly dumps: Dumps,
    private readonly store: AnnotationStore,
    private readonly codebooks: Codebooks,
    private readonly mode: CodingMode,
  ) {
    super();
    this.controller.options = { prompt: l10n.t('Write a note'), placeHolder: l10n.t('What is to be noted on this passage?') };
    this.offerGutter();
    this.listen(mode.onDidChange, () => {
      this.offerGutter();
    });
    this.own({
      dispose: () => {
        for (const timer of this.timers.values()) clearTimeout(timer);
      },
    });
    this.listen(store.onDidChange, (document) => {
      this.showSoon(document, 0);
    });
    this.listen(codebooks.onDidChange, () => {
      for (const document of this.threads.keys()) this.showSoon(document, 0);
    });
    this.listen(vscode.workspace.onDidOpenTextDocument, (document) => {
      this.showSoon(document, 0);
    });
    this.listen(vscode.workspace.onDidChangeTextDocument, ({ document }) => {
      if (this.threads.has(document)) this.showSoon(document, QUIET);
    });
    this.listen(vscode.workspace.onDidCloseTextDocument, (document) => {
      this.forget(document);
    });
    for (const document of vscode.workspace.textDocuments) this.showSoon(document, 0);
  }

  /** The button of a thread: opens it with its first note, or answers. */
  async save({ thread, text }: vscode.CommentReply): Promise<void> {
    const document = await vscode.workspace.openTextDocument(thread.uri);
    const id = this.idOf(document, thread);
    if (id !== undefined) {
      await this.store.change(document, (annotations) => annotations.reply(id, text));
      return;
    }
    const span = thread.range && trimmedSpan(document.getText(thread.range), document.offsetAt(thread.range.start));
    thread.dispose();
    if (span) await this.store.change(document, (annotations) => annotations.add([{ place: { spans: [span] }, bodies: [noteBody(text)] }]));
  }

  edit(note: Note): void {
    setMode(note, vscode.CommentMode.Editing);
  }

  cancel(note: Note): void {
    setMode(note, vscode.CommentMode.Preview);
  }

  async keep(note: Note): Promise<void> {
    const document = await vscode.workspace.openTextDocument(note.thread.uri);
    const text = typeof note.body === 'string' ? note.body : note.body.value;
    await this.store.change(document, (annotations) => {
      const placed = annotations.byId(note.id);
      return placed && annotations.setBodies(new Map([[note.id, bodiesOf(placed.annotation).map((body) => (isNote(body.purpose) && body.type === 'TextualBody' ? { ...body, value: text } : body))]]));
    });
    setMode(note, vscode.CommentMode.Preview);
  }

  /** A note goes from an annotation that has a code; an annotation that is a note alone goes with it, and so does a reply. */
  async delete(note: Note): Promise<void> {
    const document = await vscode.workspace.openTextDocument(note.thread.uri);
    await this.store.change(document, (annotations) => {
      const placed = annotations.byId(note.id);
      if (!placed) return undefined;
      const left = bodiesOf(placed.annotation).filter(({ purpose }) => !isNote(purpose));
      return left.length > 0 ? annotations.setBodies(new Map([[note.id, left]])) : annotations.remove([note.id]);
    });
  }

  async resolve(thread: vscode.CommentThread, isResolved: boolean): Promise<void> {
    const document = await vscode.workspace.openTextDocument(thread.uri);
    const id = this.idOf(document, thread);
    if (id !== undefined) await this.store.change(document, (annotations) => annotations.resolve(id, isResolved));
  }

  /** VS Code asks again for the lines that notes can be begun on when it is given somebody else to ask. */
  private offerGutter(): void {
    this.controller.commentingRangeProvider = { provideCommentingRanges: (document) => this.notableRanges(document) };
  }

  /** In coding mode the stories: who only reads is not to see a bar along the whole page. */
  private async notableRanges(document: vscode.TextDocument): Promise<vscode.Range[]> {
    const dump = this.mode.isOn(document) ? await this.dumps.latest(document) : undefined;
    return dump?.stories.map(({ lines }) => new vscode.Range(lines.first, 0, lines.last, 0)) ?? [];
  }

  private idOf(document: vscode.TextDocument, thread: vscode.CommentThread): string | undefined {
    return [...(this.threads.get(document) ?? [])].find(([, known]) => known === thread)?.[0];
  }

  private showSoon(document: vscode.TextDocument, quiet: number): void {
    if (!isDump(document)) return;
    clearTimeout(this.timers.get(document));
    this.timers.set(document, setTimeout(() => void this.show(document), quiet));
  }

  private async show(document: vscode.TextDocument): Promise<void> {
    this.timers.delete(document);
    await this.store.ready(document);
    if (document.isClosed || !isDump(document)) return;
    const annotations = this.store.of(document);
    const threads = this.threads.get(document) ?? new Map<string, vscode.CommentThread>();
    this.threads.set(document, threads);
    const noted = annotations.all.filter((placed) => opensThread(placed, annotations));
    const ids = new Set(noted.map(({ annotation }) => annotation.id));
    for (const [id, thread] of threads) {
      if (ids.has(id)) continue;
      thread.dispose();
      threads.delete(id);
    }
    for (const placed of noted) this.showThread(document, threads, placed, annotations);
  }

  private showThread(document: vscode.TextDocument, threads: Map<string, vscode.CommentThread>, placed: PlacedAnnotation, annotations: Annotations): void {
    const { annotation, spans } = placed;
    const [span] = spans ?? [];
    if (!span) return;
    const range = rangeOf(document, span);
    const thread = threads.get(annotation.id) ?? this.controller.createCommentThread(document.uri, range, []);
    threads.set(annotation.id, thread);
    // VS Code knows a thread's place only from when it was told last.
    if (thread.range?.isEqual(range) !== true) thread.range = range;
    const isResolved = annotations.isResolved(annotation.id);
    const table = this.codebooks.known(document);
    thread.label = codesOf(annotation).map((id) => table.lookOf(id).path).join(', ') || l10n.t('Note');
    thread.state = isResolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    thread.contextValue = isResolved ? 'resolved' : 'open';
    if (!thread.comments.some(({ mode }) => mode === vscode.CommentMode.Editing)) thread.comments = notesOf(placed, annotations, thread);
  }

  private forget(document: vscode.TextDocument): void {
    // A change of language closes and reopens a document that stays open.
    if (vscode.workspace.textDocuments.includes(document)) return;
    for (const thread of this.threads.get(document)?.values() ?? []) thread.dispose();
    this.threads.delete(document);
  }
}

function opensThread({ annotation, spans }: PlacedAnnotation, annotations: Annotations): boolean {
  if (spans === null || spans.length === 0) return false;
  return noteOf(annotation) !== undefined || annotations.repliesTo(annotation.id).some((reply) => noteOf(reply.annotation) !== undefined);
}

function notesOf(placed: PlacedAnnotation, annotations: Annotations, thread: vscode.CommentThread): Note[] {
  return [placed, ...annotations.repliesTo(placed.annotation.id)].flatMap((one) => {
    const text = noteOf(one.annotation);
    return text === undefined ? [] : [noteShown(one, text, thread)];
  });
}

function noteShown({ annotation, coder, isOwn }: PlacedAnnotation, text: string, thread: vscode.CommentThread): Note {
  return {
    id: annotation.id,
    thread,
    said: text,
    body: text,
    mode: vscode.CommentMode.Preview,
    author: { name: annotation.creator?.name ?? coder },
    contextValue: isOwn ? 'own' : 'foreign',
    timestamp: new Date(annotation.modified ?? annotation.created),
  };
}

/** VS Code shows a thread's notes anew when it is given others. */
function setMode({ id, thread }: Note, mode: vscode.CommentMode): void {
  thread.comments = (thread.comments as readonly Note[]).map((note) => (note.id === id ? { ...note, mode, body: note.said } : note));
}

function isNote(purpose: string): boolean {
  return purpose === 'commenting' || purpose === 'replying';
}

function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
