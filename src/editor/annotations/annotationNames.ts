import { l10n } from 'vscode';
import { annotationsMeant, quoteOf, targetKind } from '../../annotations/annotation';
import type { PlacedAnnotation } from '../../annotations/annotations';
import type { Dump } from '../../core/dump';
import { snippet, storyTitle } from '../../core/storyTitle';
import { storyOf } from './annotationTree';

/** Gives the annotation with an id, if there is one. */
export type FindAnnotation = (id: string) => PlacedAnnotation | undefined;

/** What an annotation is called in lists and titles: by its passage, its story, or `one passage → another`. */
export function annotationName(placed: PlacedAnnotation, dump: Dump, find: FindAnnotation): string {
  const quote = quoteOf(placed.annotation);
  if (quote !== undefined) return snippet(quote);
  switch (targetKind(placed.annotation)) {
    case 'relation':
      return annotationsMeant(placed.annotation).map((id) => endName(id, dump, find)).join(' → ');
    case 'story': {
      const story = storyOf(placed, dump);
      return story ? snippet(storyTitle(dump.source, story)) : l10n.t('A story');
    }
    case 'dump':
      return l10n.t('The whole dump');
    case 'annotation':
    case 'span':
    case 'discontinuous':
      return l10n.t('An annotation');
  }
}

function endName(id: string, dump: Dump, find: FindAnnotation): string {
  const end = find(id);
  return end ? annotationName(end, dump, find) : l10n.t('(removed)');
}
