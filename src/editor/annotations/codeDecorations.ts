import * as vscode from 'vscode';
import { codesOf, targetKind } from '../../annotations/annotation';
import type { PlacedAnnotation } from '../../annotations/annotations';
import type { Span } from '../../core/span';
import { storyAt } from '../../core/dump';
import { headLine } from '../../outline/headLine';
import { DisposableOwner } from '../disposableOwner';
import type { Dumps } from '../dumps';
import { isDump } from '../language';
import type { AnnotationStore } from './annotationStore';
import { paintOn, UNKNOWN_COLOUR } from './codeColours';
import { ground } from './codeIcons';
import type { Codebooks } from './codebooks';
import { lanesOf } from './lanes';
import { rulerMarks } from './rulerMarks';

/** Painting waits so long for the next reason to paint, in milliseconds. */
const QUIET = 30;

/** How annotations that overlap are told apart, by lane: under the words, over them, around them. */
const EDGES = ['0 0 2px 0', '2px 0 0 0', '1px'];

/** Decorations of one kind, with the ranges that they are set to next. */
interface Layer<Item> {
  readonly type: vscode.TextEditorDecorationType;
  readonly items: Item[];
}

/**
 * Paints annotations in the colours of their codes: of each editor only what can be seen; beside its scroll bar all, as marks
 * that are as many as there is room for.
 */
export class CodeDecorations extends DisposableOwner {
  private readonly types = new Map<string, vscode.TextEditorDecorationType>();
  private readonly timers = new Map<vscode.TextEditor, { readonly timer: ReturnType<typeof setTimeout>; readonly withMarks: boolean }>();

  constructor(
    private readonly dumps: Dumps,
    private readonly store: AnnotationStore,
    private readonly codebooks: Codebooks,
  ) {
    super();
    this.own({
      dispose: () => {
        for (const { timer } of this.timers.values()) clearTimeout(timer);
        this.forgetTypes();
      },
    });
    this.listen(vscode.window.onDidChangeTextEditorVisibleRanges, ({ textEditor }) => {
      this.paintSoon(textEditor, false);
    });
    this.listen(vscode.window.onDidChangeVisibleTextEditors, () => {
      this.paintAll();
    });
    this.listen(store.onDidChange, (document) => {
      this.paintAll(document);
    });
    this.listen(dumps.onDidChangeDump, ({ document }) => {
      this.paintAll(document);
    });
    this.listen(codebooks.onDidChange, () => {
      this.repaint();
    });
    this.listen(vscode.window.onDidChangeActiveColorTheme, () => {
      this.repaint();
    });
    this.paintAll();
  }

  private repaint(): void {
    this.forgetTypes();
    this.paintAll();
  }

  private paintAll(document?: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors) if (!document || editor.document === document) this.paintSoon(editor, true);
  }

  private paintSoon(editor: vscode.TextEditor, withMarks: boolean): void {
    if (!isDump(editor.document)) return;
    const waiting = this.timers.get(editor);
    clearTimeout(waiting?.timer);
    const all = withMarks || waiting?.withMarks === true;
    this.timers.set(editor, { timer: setTimeout(() => void this.paint(editor, all), QUIET), withMarks: all });
  }

  private async paint(editor: vscode.TextEditor, withMarks: boolean): Promise<void> {
    this.timers.delete(editor);
    const { document } = editor;
    await Promise.all([this.store.ready(document), this.codebooks.of(document)]);
    if (!isDump(document) || !vscode.window.visibleTextEditors.includes(editor)) return;
    const placed = this.store.of(document).within(visibleSpan(editor));
    const passages = placed.filter(({ annotation }) => targetKind(annotation) !== 'story');
    const layers = this.passageLayers(document, passages);
    for (const [key, type] of this.types) if (!key.startsWith('ruler')) editor.setDecorations(type, layers.get(key)?.items ?? []);
    editor.setDecorations(this.typeOf('story', STORY_LABEL), this.storyLabels(document, placed.filter(({ annotation }) => targetKind(annotation) === 'story')));
    if (withMarks) this.paintRuler(editor);
  }

  private passageLayers(document: vscode.TextDocument, placed: readonly PlacedAnnotation[]): Map<string, Layer<vscode.Range>> {
    const layers = new Map<string, Layer<vscode.Range>>();
    const lanes = lanesOf(placed.map(({ spans }) => spans ?? []), EDGES.length);
    for (const [index, { annotation, spans, isOwn }] of placed.entries()) {
      const colour = this.colourOf(document, codesOf(annotation)[0]);
      const lane = lanes[index] ?? 0;
      const key = `${colour} ${lane} ${isOwn ? '' : 'foreign'}`;
      const layer = layers.get(key) ?? { type: this.typeOf(key, passageStyle(colour, lane, isOwn)), items: [] };
      layers.set(key, layer);
      for (const span of spans ?? []) layer.items.push(rangeOf(document, span));
    }
    return layers;
  }

  /** A code of a whole story stands behind its headline. */
  private storyLabels(document: vscode.TextDocument, placed: readonly PlacedAnnotation[]): vscode.DecorationOptions[] {
    const table = this.codebooks.known(document);
    const dump = this.dumps.known(document);
    return placed.flatMap(({ annotation, spans }) => {
      const [span] = spans ?? [];
      if (!span) return [];
      const first = document.positionAt(span.start).line;
      const story = dump && storyAt(dump, first);
      const end = document.lineAt(Math.min(story ? headLine(story) : first, document.lineCount - 1)).range.end;
      return codesOf(annotation).map((id) => {
        const { path, colour } = table.lookOf(id);
        return { range: new vscode.Range(end, end), renderOptions: { after: { contentText: `● ${path}`, color: paintOn(ground(), colour).edge, margin: '0 0 0 1em' } } };
      });
    });
  }

  private paintRuler(editor: vscode.TextEditor): void {
    const { document } = editor;
    const marks = rulerMarks(
      this.store.of(document).all.flatMap(({ annotation, spans }) => {
        const [span] = spans ?? [];
        return span ? [{ line: document.positionAt(span.start).line, colour: this.colourOf(document, codesOf(annotation)[0]) }] : [];
      }),
      document.lineCount,
    );
    for (const colour of marks.keys()) this.typeOf(`ruler ${colour}`, rulerStyle(colour));
    for (const [key, type] of this.types) {
      if (key.startsWith('ruler')) editor.setDecorations(type, (marks.get(key.slice('ruler '.length)) ?? []).map(({ first, last }) => new vscode.Range(first, 0, last, 0)));
    }
  }

  private colourOf(document: vscode.TextDocument, code: string | undefined): string {
    return code === undefined ? UNKNOWN_COLOUR : this.codebooks.known(document).lookOf(code).colour;
  }

  private typeOf(key: string, style: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType {
    const known = this.types.get(key);
    if (known) return known;
    const type = vscode.window.createTextEditorDecorationType(style);
    this.types.set(key, type);
    return type;
  }

  private forgetTypes(): void {
    for (const type of this.types.values()) type.dispose();
    this.types.clear();
  }
}

const STORY_LABEL: vscode.DecorationRenderOptions = { rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed };

function passageStyle(colour: string, lane: number, isOwn: boolean): vscode.DecorationRenderOptions {
  const { background, edge } = paintOn(ground(), colour);
  return {
    ...(background !== undefined && { backgroundColor: background }),
    borderWidth: EDGES[lane] ?? '1px',
    borderStyle: isOwn ? 'solid' : 'dotted',
    borderColor: edge,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}

function rulerStyle(colour: string): vscode.DecorationRenderOptions {
  return { overviewRulerColor: paintOn(ground(), colour).edge, overviewRulerLane: vscode.OverviewRulerLane.Right };
}

/** What an editor shows, and as much again above and below. */
function visibleSpan({ document, visibleRanges }: vscode.TextEditor): Span {
  const first = Math.min(...visibleRanges.map(({ start }) => start.line), document.lineCount - 1);
  const last = Math.max(...visibleRanges.map(({ end }) => end.line), 0);
  const more = last - first + 1;
  return { start: document.offsetAt(new vscode.Position(Math.max(0, first - more), 0)), end: document.offsetAt(new vscode.Position(last + more, Number.MAX_SAFE_INTEGER)) };
}

function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
