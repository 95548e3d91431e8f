/** The commands of annotation, as package.json declares them behind `broadsheet.`. What they do is loaded when one is called. */
export const ANNOTATION_COMMANDS = [
  'annotateSelection', 'annotateStory', 'repeatCode', 'markAllInStory', 'markAllInDump',
  'startCoding', 'stopCoding', 'showCodingKeys', 'extendPassage', 'shrinkPassage',
  'changeCode', 'addNote', 'setAttributes', 'setLinks', 'relateAnnotation', 'goToRelated', 'removeAnnotation', 'undoAnnotation', 'redoAnnotation',
  'revealAnnotation', 'reattachAnnotation',
  'filterAnnotations', 'clearAnnotationFilter', 'annotationsByCode', 'annotationsByStory', 'annotationsByCoder',
  'suggestAnnotations', 'acceptSuggestion', 'rejectSuggestion', 'acceptAllSuggestions', 'rejectAllSuggestions', 'reconsiderSuggestions',
  'createCodebook', 'openCodebook', 'newCode', 'renameCode', 'mergeCodes', 'splitCode', 'deleteCode',
  'exportAnnotations', 'importAnnotations', 'compareCoders', 'adjudicate',
  'saveNote', 'editNote', 'keepNote', 'cancelNote', 'deleteNote', 'resolveNote', 'reopenNote',
] as const;

export type AnnotationCommand = `broadsheet.${(typeof ANNOTATION_COMMANDS)[number]}`;
