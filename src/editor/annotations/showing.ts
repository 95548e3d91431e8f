import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../annotations/annotations';
import { targetKind } from '../../annotations/annotation';
import type { Span } from '../../core/span';
import { showFrom } from '../navigation';

/** What is shown of a dump: a passage is selected, a story shown from its first line on. */
export interface ShownPlace {
  readonly span: Span;
  readonly isStory: boolean;
}

/** The place of an annotation in its dump, from its first piece to its last; undefined where it has none. */
export function placeOf({ annotation, spans }: PlacedAnnotation): ShownPlace | undefined {
  const [first, last] = [spans?.[0], spans?.at(-1)];
  return first && last && { span: { start: first.start, end: last.end }, isStory: targetKind(annotation) === 'story' };
}

/** Brings a place into view in an editor. */
export function showPlace(editor: vscode.TextEditor, { span, isStory }: ShownPlace): void {
  const { document } = editor;
  const [start, end] = [document.positionAt(span.start), document.positionAt(span.end)];
  editor.selection = new vscode.Selection(start, isStory ? start : end);
  if (isStory) showFrom(editor, start.line);
  else editor.revealRange(new vscode.Range(start, end), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
