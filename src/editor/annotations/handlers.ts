import type * as vscode from 'vscode';
import type { CommandTable } from '../commands';
import type { AnnotationCommand } from './annotationCommands';
import type { AnnotationsView } from './annotationsView';
import type { CodebookEditor } from './codebookEditor';
import type { Coding } from './coding';
import type { CodingMode } from './codingMode';
import type { Exchanger } from './exchanger';
import type { Adjudicator } from './adjudicator';
import type { Note, NoteThreads } from './noteThreads';
import type { Relating } from './relating';
import type { Suggestions } from './suggestions';

/** What the commands of annotation act on. */
export interface Parts {
  readonly view: AnnotationsView;
  readonly coding: Coding;
  readonly relating: Relating;
  readonly mode: CodingMode;
  readonly codebookEditor: CodebookEditor;
  readonly suggestions: Suggestions;
  readonly threads: NoteThreads;
  readonly exchanger: Exchanger;
  readonly adjudicator: Adjudicator;
}

/** What each command of annotation does. */
export const ANNOTATION_HANDLERS: Readonly<Record<AnnotationCommand, CommandTable<Parts>[string]>> = {
  'broadsheet.annotateSelection': async ({ coding }, ...args) => coding.annotateSelection(...args),
  'broadsheet.annotateStory': async ({ coding }, ...args) => coding.annotateStory(...args),
  'broadsheet.repeatCode': async ({ coding }) => coding.repeat(),
  'broadsheet.markAllInStory': async ({ coding }) => coding.markAll('story'),
  'broadsheet.markAllInDump': async ({ coding }) => coding.markAll('dump'),
  'broadsheet.startCoding': async ({ mode }) => mode.start(),
  'broadsheet.stopCoding': async ({ mode }) => mode.stop(),
  'broadsheet.showCodingKeys': async ({ mode }) => mode.showKeys(),
  'broadsheet.extendPassage': async ({ mode }) => mode.extend(),
  'broadsheet.shrinkPassage': async ({ mode }) => mode.shrink(),
  'broadsheet.changeCode': async ({ coding }, ...args) => coding.changeCode(...args),
  'broadsheet.addNote': async ({ coding }, ...args) => coding.addNote(...args),
  'broadsheet.setAttributes': async ({ coding }, ...args) => coding.setAttributes(...args),
  'broadsheet.setLinks': async ({ coding }, ...args) => coding.setLinks(...args),
  'broadsheet.relateAnnotation': async ({ relating }, ...args) => relating.relate(...args),
  'broadsheet.goToRelated': async ({ relating }, ...args) => relating.goToOtherEnd(...args),
  'broadsheet.removeAnnotation': async ({ coding, view }, ...args) => coding.remove(...view.argumentsOf(args)),
  'broadsheet.undoAnnotation': async ({ coding }) => coding.undo(),
  'broadsheet.redoAnnotation': async ({ coding }) => coding.redo(),
  'broadsheet.revealAnnotation': async ({ view }, row) => view.reveal(row),
  'broadsheet.reattachAnnotation': async ({ coding }, ...args) => coding.reattach(...args),
  'broadsheet.filterAnnotations': async ({ view }) => view.askForFilter(),
  'broadsheet.clearAnnotationFilter': ({ view }) => {
    view.setFilter('');
  },
  'broadsheet.annotationsByCode': async ({ view }) => view.groupBy('code'),
  'broadsheet.annotationsByStory': async ({ view }) => view.groupBy('story'),
  'broadsheet.annotationsByCoder': async ({ view }) => view.groupBy('coder'),
  'broadsheet.suggestAnnotations': async ({ suggestions }, ...args) => suggestions.suggest(...args),
  'broadsheet.acceptSuggestion': async ({ suggestions }, ...args) => suggestions.accept(...args),
  'broadsheet.rejectSuggestion': async ({ suggestions }, ...args) => suggestions.reject(...args),
  'broadsheet.acceptAllSuggestions': async ({ suggestions }) => suggestions.acceptAll(),
  'broadsheet.rejectAllSuggestions': async ({ suggestions }) => suggestions.rejectAll(),
  'broadsheet.reconsiderSuggestions': async ({ suggestions }, ...args) => suggestions.reconsider(...args),
  'broadsheet.createCodebook': async ({ codebookEditor }) => {
    await codebookEditor.create();
  },
  'broadsheet.openCodebook': async ({ codebookEditor }) => codebookEditor.open(),
  'broadsheet.newCode': async ({ coding }) => coding.newCode(),
  'broadsheet.renameCode': async ({ codebookEditor }, ...args) => codebookEditor.rename(...args),
  'broadsheet.mergeCodes': async ({ codebookEditor }, ...args) => codebookEditor.merge(...args),
  'broadsheet.splitCode': async ({ codebookEditor }, ...args) => codebookEditor.split(...args),
  'broadsheet.deleteCode': async ({ codebookEditor }, ...args) => codebookEditor.delete(...args),
  'broadsheet.exportAnnotations': async ({ exchanger }, ...args) => exchanger.export(...args),
  'broadsheet.importAnnotations': async ({ exchanger }, ...args) => exchanger.import(...args),
  'broadsheet.compareCoders': async ({ adjudicator }) => adjudicator.compare(),
  'broadsheet.adjudicate': async ({ adjudicator }) => adjudicator.adjudicate(),
  // The arguments are those of VS Code's own menus of comments.
  'broadsheet.saveNote': async ({ threads }, reply) => threads.save(reply as vscode.CommentReply),
  'broadsheet.editNote': ({ threads }, note) => {
    threads.edit(note as Note);
  },
  'broadsheet.keepNote': async ({ threads }, note) => threads.keep(note as Note),
  'broadsheet.cancelNote': ({ threads }, note) => {
    threads.cancel(note as Note);
  },
  'broadsheet.deleteNote': async ({ threads }, note) => threads.delete(note as Note),
  'broadsheet.resolveNote': async ({ threads }, thread) => threads.resolve(thread as vscode.CommentThread, true),
  'broadsheet.reopenNote': async ({ threads }, thread) => threads.resolve(thread as vscode.CommentThread, false),
};
