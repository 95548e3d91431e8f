import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { annotationsMeant as idsMeant, codeBody, codesOf, targetKind } from '../../annotations/annotation';
import type { PlacedAnnotation } from '../../annotations/annotations';
import { fileNameOf } from '../fileNames';
import { answerOf } from '../quickPickAnswer';
import { tell } from '../tell';
import { annotationName } from './annotationNames';
import { storyOf } from './annotationTree';
import type { CodebookEditor } from './codebookEditor';
import { codeIcon } from './codeIcons';
import { pickCode } from './codePicker';
import type { CodeLook } from './codeTable';
import { annotationsMeant, workAt } from './desk';
import type { Desk, Work } from './desk';
import { placeOf, showPlace } from './showing';

interface AnnotationItem extends vscode.QuickPickItem {
  readonly placed?: PlacedAnnotation;
}

/** Says how annotations are related: which supports, answers or contradicts which other. */
export class Relating {
  constructor(
    private readonly desk: Desk,
    private readonly codebookEditor: CodebookEditor,
  ) {}

  /** Relate to…: from the annotation of a row, a link or the cursor to one that is chosen, by a code that is chosen. */
  async relate(...args: readonly unknown[]): Promise<void> {
    const work = await workAt(this.desk);
    const [from] = work ? annotationsMeant(work, args) : [];
    if (!work || !from) {
      if (work) tell(l10n.t('Put the cursor into an annotation first, or choose one in the Annotations view.'));
      return;
    }
    const to = await this.askForEnd(work, from);
    const look = to && (await this.askForCode(work, from, to));
    if (!look) return;
    if (isRelated(work, from, to, look)) tell(l10n.t('{0}: given already', look.path));
    else await this.desk.store.change(work.document, (annotations) => annotations.add([{ place: { from: from.annotation.id, to: to.annotation.id }, bodies: [codeBody(look.id)] }]));
  }

  /** Go to Related Annotation: asks which, where there are several. */
  async goToOtherEnd(...args: readonly unknown[]): Promise<void> {
    const work = await workAt(this.desk);
    const [here] = work ? annotationsMeant(work, args) : [];
    if (!work) return;
    const items = here ? relatedItems(work, here) : [];
    const [only] = items;
    if (!only) tell(here ? l10n.t('This annotation is related to no other. “Relate to…” relates it.') : l10n.t('There is no annotation at the cursor.'));
    const picked = items.length > 1 ? await vscode.window.showQuickPick(items, { title: l10n.t('Go to Related Annotation'), matchOnDescription: true }) : only;
    const place = picked?.placed && placeOf(picked.placed);
    if (place) showPlace(work.editor, place);
  }

  /** Lists the other annotations, those of the same story first; shows each in its place as it is gone through. */
  private async askForEnd(work: Work, from: PlacedAnnotation): Promise<PlacedAnnotation | undefined> {
    const items = endItems(work, from);
    if (items.length === 0) {
      tell(l10n.t('{0}: there is no other annotation that this one could be related to.', fileNameOf(work.document.uri)));
      return undefined;
    }
    const { editor, selections } = work;
    const quickPick = vscode.window.createQuickPick<AnnotationItem>();
    quickPick.title = l10n.t('Relate “{0}” to', annotationName(from, work.dump, (id) => work.annotations.byId(id)));
    quickPick.placeholder = l10n.t('Choose the annotation that it is related to');
    quickPick.matchOnDescription = true;
    quickPick.items = items;
    quickPick.onDidChangeActive(([active]) => {
      const place = active?.placed && placeOf(active.placed);
      if (place) showPlace(editor, place);
    });
    const picked = await answerOf(quickPick);
    editor.selections = selections;
    const [selection] = selections;
    if (selection) editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    return picked?.placed;
  }

  private async askForCode({ document, dump, table, annotations }: Work, from: PlacedAnnotation, to: PlacedAnnotation): Promise<CodeLook | undefined> {
    const [one, other] = [from, to].map((end) => annotationName(end, dump, (id) => annotations.byId(id)));
    const looks = table.for('relation');
    const picked = await pickCode({
      title: `“${one ?? ''}” → “${other ?? ''}”`,
      looks,
      placeholder: looks.length === 0 ? l10n.t('Type what the relation is called: supports, contradicts, answers …') : l10n.t('Choose what the relation is, or type the name of a new one'),
      canCreate: true,
    });
    return picked && ('look' in picked ? picked.look : this.codebookEditor.add(document, picked.newName, ['relation']));
  }
}

/** Whatever has a place, under what says how near it is. */
function endItems(work: Work, from: PlacedAnnotation): readonly AnnotationItem[] {
  const { annotations, dump } = work;
  const story = storyOf(from, dump);
  const others = annotations.all.filter((placed) => placed.annotation.id !== from.annotation.id && placeOf(placed) !== undefined);
  const isNear = (placed: PlacedAnnotation): boolean => story !== undefined && storyOf(placed, dump) === story;
  const near = others.filter(isNear);
  const far = others.filter((placed) => !isNear(placed));
  return [...under(l10n.t('In this story'), near, work), ...under(l10n.t('Elsewhere'), far, work)];
}

function under(label: string, some: readonly PlacedAnnotation[], work: Work): readonly AnnotationItem[] {
  if (some.length === 0) return [];
  return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...some.map((placed) => annotationItem(placed, work))];
}

function annotationItem(placed: PlacedAnnotation, { table, dump, annotations }: Work): AnnotationItem {
  const looks = codesOf(placed.annotation).map((id) => table.lookOf(id));
  const [first] = looks;
  return {
    placed,
    label: annotationName(placed, dump, (id) => annotations.byId(id)),
    description: [...looks.map(({ path }) => path), ...(placed.isOwn ? [] : [placed.coder])].join(' · '),
    iconPath: first ? codeIcon(first.colour) : new vscode.ThemeIcon('comment'),
  };
}

/** The other ends of an annotation's relations, or both ends of a relation. */
function relatedItems(work: Work, here: PlacedAnnotation): readonly AnnotationItem[] {
  const { annotations, table } = work;
  const relations = targetKind(here.annotation) === 'relation' ? [here] : annotations.relationsOf(here.annotation.id);
  return relations.flatMap(({ annotation }) => {
    const [from] = idsMeant(annotation);
    const name = codesOf(annotation).map((id) => table.lookOf(id).path).join(', ');
    return idsMeant(annotation).filter((id) => id !== here.annotation.id).flatMap((id) => {
      const end = annotations.byId(id);
      return end ? [{ ...annotationItem(end, work), description: `${id === from ? '←' : '→'} ${name}` }] : [];
    });
  });
}

function isRelated({ annotations }: Work, from: PlacedAnnotation, to: PlacedAnnotation, look: CodeLook): boolean {
  return annotations.relationsOf(from.annotation.id).some(({ annotation, isOwn }) => isOwn && idsMeant(annotation)[1] === to.annotation.id && codesOf(annotation).includes(look.id));
}
