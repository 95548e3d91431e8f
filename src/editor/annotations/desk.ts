import type * as vscode from 'vscode';
import type { Annotations, PlacedAnnotation } from '../../annotations/annotations';
import type { Dump } from '../../core/dump';
import type { Span } from '../../core/span';
import type { ActiveDump } from '../activeDump';
import type { OpenDump } from '../dumps';
import type { AnnotationStore } from './annotationStore';
import type { Codebooks } from './codebooks';
import type { CodeTable } from './codeTable';
import { isAnnotationRow } from './annotationTree';

/** What a coder has before them: the dump, its annotations and its codes. */
export interface Desk {
  readonly active: ActiveDump;
  readonly store: AnnotationStore;
  readonly codebooks: Codebooks;
  /** The dump by which annotations know their stories. */
  readonly outlined: WeakMap<Annotations, Dump>;
}

/** The dump that is being coded, as it stands when a command has all that it needs. */
export interface Work extends OpenDump {
  readonly editor: vscode.TextEditor;
  readonly annotations: Annotations;
  readonly table: CodeTable;
  /** Where the cursors were when the command was called. */
  readonly selections: readonly vscode.Selection[];
}

/** What is being worked at; undefined where no dump is shown. */
export async function workAt({ active, store, codebooks, outlined }: Desk): Promise<Work | undefined> {
  // Where the cursor is now: it may be elsewhere when the dump is known.
  const selections = active.editor?.selections ?? [];
  const open = await active.latest();
  const { editor } = active;
  if (!open || !editor) return undefined;
  const { document } = open;
  await store.ready(document);
  const annotations = store.of(document);
  if (outlined.get(annotations) !== open.dump) annotations.outlined(open.dump);
  outlined.set(annotations, open.dump);
  return { ...open, editor, selections, table: await codebooks.of(document), annotations };
}

/** The annotations that a command is about: those of its rows, the one that a link names, else those that are selected, else the innermost at the cursor. */
export function annotationsMeant({ annotations, document, selections }: Work, [first, others]: readonly unknown[]): readonly PlacedAnnotation[] {
  const rows = (Array.isArray(others) && others.length > 0 ? others : [first]).filter(isAnnotationRow);
  const ids = rows.length > 0 ? rows.flatMap((row) => ('placed' in row ? [row.placed.annotation.id] : [])) : idsOf(first);
  if (Array.isArray(others) || rows.length > 0 || ids.length > 0) return ids.flatMap((id) => annotations.byId(id) ?? []);
  return selections.flatMap((selection) => {
    const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
    return selection.isEmpty ? innermostAt(annotations, span.start) : annotations.within(span).filter((placed) => placed.spans?.every((piece) => isInside(piece, span)) === true);
  });
}

/** The shortest of the annotations that hold an offset or end at it, of several the own and latest. */
function innermostAt(annotations: Annotations, offset: number): readonly PlacedAnnotation[] {
  const found = annotations.within({ start: offset, end: offset }).filter(({ spans }) => spans?.some(({ start, end }) => start <= offset && offset <= end) === true);
  const [innermost] = [...found].sort((a, b) => lengthOf(a) - lengthOf(b) || Number(b.isOwn) - Number(a.isOwn) || (a.annotation.created < b.annotation.created ? 1 : -1));
  return innermost ? [innermost] : [];
}

function lengthOf({ spans }: PlacedAnnotation): number {
  return (spans ?? []).reduce((length, { start, end }) => length + end - start, 0);
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** `{ "id": "urn:uuid:…" }`, as links in hovers say it. */
export function idsOf(options: unknown): readonly string[] {
  const { id } = { id: undefined, ...(typeof options === 'object' && !Array.isArray(options) ? options : null) };
  return typeof id === 'string' ? [id] : [];
}
