import * as vscode from 'vscode';
import type { Annotations } from '../../annotations/annotations';
import type { Dump } from '../../core/dump';
import { inTurn } from '../../core/turns';
import { DUMPS } from '../language';
import { DisposableOwner } from '../disposableOwner';
import { Adjudicator } from './adjudicator';
import { AgreementDocuments } from './agreementDocuments';
import type { AnnotationCommand } from './annotationCommands';
import { AnnotationHover } from './annotationHover';
import { AnnotationStore } from './annotationStore';
import { AnnotationsView } from './annotationsView';
import type { AnnotationRow } from './annotationTree';
import { CodebookEditor } from './codebookEditor';
import { Codebooks } from './codebooks';
import { CodeDecorations } from './codeDecorations';
import { Coding } from './coding';
import { CodingMode } from './codingMode';
import { Exchanger } from './exchanger';
import { ANNOTATION_HANDLERS } from './handlers';
import type { Parts } from './handlers';
import { NoteThreads } from './noteThreads';
import { Relating } from './relating';
import { Suggestions } from './suggestions';
import type { Surroundings } from './surroundings';

/** What is done by single keys, one after the other however fast they come: each acts on what the one before has left. */
const IN_TURN: ReadonlySet<AnnotationCommand> = new Set([
  'broadsheet.annotateSelection', 'broadsheet.annotateStory', 'broadsheet.repeatCode', 'broadsheet.extendPassage', 'broadsheet.shrinkPassage',
  'broadsheet.changeCode', 'broadsheet.removeAnnotation', 'broadsheet.undoAnnotation', 'broadsheet.redoAnnotation',
]);

/** All of annotation behind its door. */
export class Annotator extends DisposableOwner {
  readonly view: AnnotationsView;
  private readonly parts: Parts;

  constructor({ active, dumps, state, loadExchange, loadAgreement }: Surroundings, view: vscode.TreeView<AnnotationRow>, redraw: () => void) {
    super();
    const store = this.own(new AnnotationStore());
    store.followOutlines(dumps.onDidChangeDump);
    const codebooks = this.own(new Codebooks());
    const desk = { active, store, codebooks, outlined: new WeakMap<Annotations, Dump>() };
    const codebookEditor = this.own(new CodebookEditor(active, codebooks));
    const suggestions = this.own(new Suggestions(desk));
    const mode = this.own(new CodingMode(desk, codebookEditor));
    this.view = this.own(new AnnotationsView(view, redraw, active, store, codebooks, suggestions, state));
    this.own(new CodeDecorations(dumps, store, codebooks));
    this.own(vscode.languages.registerHoverProvider(DUMPS, new AnnotationHover(dumps, store, codebooks, suggestions)));
    this.parts = {
      view: this.view,
      codebookEditor,
      suggestions,
      coding: new Coding(desk, codebookEditor),
      relating: new Relating(desk, codebookEditor),
      mode,
      threads: this.own(new NoteThreads(dumps, store, codebooks, mode)),
      exchanger: new Exchanger(desk, codebookEditor, loadExchange, state),
      adjudicator: new Adjudicator(desk, loadAgreement, this.own(new AgreementDocuments())),
    };
  }

  /** Carries out a command with the arguments that VS Code gives. */
  async run(command: AnnotationCommand, args: readonly unknown[]): Promise<void> {
    const act = async (): Promise<void> => ANNOTATION_HANDLERS[command](this.parts, ...args);
    await (IN_TURN.has(command) ? inTurn('annotating', act) : act());
  }
}
