import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { attributeBody, attributesOf, bodiesOf, codeBody, codesOf, linkBody, linksOf, noteBody, noteOf, quoteOf, targetKind } from '../../annotations/annotation';
import type { Body } from '../../annotations/annotation';
import type { Annotations, Change, Draft, Place, PlacedAnnotation } from '../../annotations/annotations';
import type { Attribute, CodeTarget } from '../../annotations/codebook';
import { appliesTo } from '../../annotations/codebook';
import { storyAt } from '../../core/dump';
import type { Span } from '../../core/span';
import type { Story } from '../../core/story';
import { snippet, storyTitle } from '../../core/storyTitle';
import { isTreeNode, storiesOf } from '../../outline/storyTree';
import { fileNameOf } from '../fileNames';
import { tell } from '../tell';
import { annotationName } from './annotationNames';
import { isAnnotationRow } from './annotationTree';
import type { CodebookEditor } from './codebookEditor';
import { pickCode } from './codePicker';
import type { CodeLook, CodeTable } from './codeTable';
import { annotationsMeant, workAt } from './desk';
import type { Desk, Work } from './desk';
import { occurrencesOf, spansMeant } from './passages';

/** So many codes stand first in the list because they were given lately. */
const MOST_RECENT = 5;

/** What a key binding or a program can say beforehand. */
interface CodingOptions {
  /** The key of a code, as in coding mode. */
  readonly key?: string;
  /** The id of a code. */
  readonly code?: string;
}

/** Gives codes to passages and stories, and changes, answers and takes back what was given. */
export class Coding {
  /** The codes that were given, the last first. */
  private recent: readonly string[] = [];

  constructor(
    private readonly desk: Desk,
    private readonly codebookEditor: CodebookEditor,
  ) {}

  /** Annotate Selection…: what is selected, or the word, sentence or paragraph at the cursor. Several selections are one passage in pieces. */
  async annotateSelection(...args: readonly unknown[]): Promise<void> {
    const work = await workAt(this.desk);
    if (!work) return;
    const spans = spansMeant(work);
    const look = await this.codeFor(work, optionsOf(args), l10n.t('Annotate “{0}”', snippet(textOf(work, spans))));
    if (!look) return;
    if (look.code && !appliesTo(look.code, 'span')) await this.codeStories(work, storiesAt(work), look);
    else if (spans.length === 0) tell(l10n.t('Select a passage first, or put the cursor into one.'));
    else await this.give(work, look, [{ place: { spans }, bodies: [codeBody(look.id)] }]);
  }

  /** Annotate Story…: the stories of the rows that it is called on, else those under the cursor. */
  async annotateStory(...args: readonly unknown[]): Promise<void> {
    const work = await workAt(this.desk);
    if (!work) return;
    const stories = storiesMeant(work, args);
    const [first] = stories;
    if (!first) {
      tell(l10n.t('Put the cursor into a story first.'));
      return;
    }
    const title = stories.length === 1 ? l10n.t('Annotate Story “{0}”', snippet(storyTitle(work.dump.source, first))) : l10n.t('Annotate {0} Stories', stories.length);
    const look = await this.codeFor(work, optionsOf(args), title, 'story');
    if (look) await this.codeStories(work, stories, look);
  }

  /** New Code from Selection…: makes a code and gives it to what is selected. */
  async newCode(): Promise<void> {
    const work = await workAt(this.desk);
    if (!work) return;
    const spans = work.selections.every(({ isEmpty }) => isEmpty) ? [] : spansMeant(work);
    const look = await this.codebookEditor.newCode(textOf(work, spans));
    if (look && spans.length > 0) await this.give(work, look, [{ place: { spans }, bodies: [codeBody(look.id)] }]);
  }

  /** Repeat Last Code: gives the code that was given last to what is selected, or at the cursor. */
  async repeat(): Promise<void> {
    const [code] = this.recent;
    if (code === undefined) await this.annotateSelection();
    else await this.annotateSelection({ code });
  }

  /** Annotate All Occurrences…: of the selected words, or of the annotation at the cursor, with its code. */
  async markAll(scope: 'story' | 'dump'): Promise<void> {
    const work = await workAt(this.desk);
    if (!work) return;
    const [placed] = work.selections.every(({ isEmpty }) => isEmpty) ? annotationsMeant(work, []) : [];
    const spans = placed?.spans ?? spansMeant(work);
    const [span] = spans;
    if (!span || spans.length > 1) {
      tell(l10n.t('Select the words first, all in one piece.'));
      return;
    }
    const known = placed && codesOf(placed.annotation)[0];
    const look = await this.codeFor(work, known === undefined ? {} : { code: known }, l10n.t('Annotate All “{0}”', snippet(textOf(work, spans))));
    if (!look) return;
    const found = occurrencesOf(work, span, scope);
    const given = await this.give(work, look, found.map((occurrence) => ({ place: { spans: [occurrence] }, bodies: [codeBody(look.id)] })));
    tell(l10n.t('“{0}” was found {1} times; {2} are new annotations.', snippet(textOf(work, spans)), found.length, given));
  }

  /** Change Code… */
  async changeCode(...args: readonly unknown[]): Promise<void> {
    const work = await workAt(this.desk);
    const placed = work && this.own(work, args);
    if (!work || !placed) return;
    const look = await this.codeFor(work, optionsOf(args), l10n.t('Change Code of “{0}”', nameOf(work, placed[0])), codeTargetOf(placed[0]));
    if (!look) return;
    await this.change(work, (annotations) => annotations.setBodies(new Map(placed.map(({ annotation }) => [annotation.id, recoded(bodiesOf(annotation), look.id)]))));
  }

  /** Add Note…: to the annotation at the cursor, in answer to a note that is there already, or to the selected passage. */
  async addNote(...args: readonly unknown[]): Promise<void> {
    const work = await workAt(this.desk);
    if (!work) return;
    const [placed] = annotationsMeant(work, args);
    const spans = spansMeant(work);
    const about = placed ? nameOf(work, placed) : snippet(textOf(work, spans));
    const isReply = placed !== undefined && (!placed.isOwn || noteOf(placed.annotation) !== undefined);
    const note = await vscode.window.showInputBox({
      title: isReply ? l10n.t('Reply to the Note on “{0}”', about) : l10n.t('Note on “{0}”', about),
      prompt: l10n.t('Several lines can be written in the thread beside the passage'),
    });
    if (note === undefined || note.trim() === '') return;
    await this.change(work, (annotations) => {
      if (!placed) return annotations.add([{ place: { spans }, bodies: [noteBody(note)] }]);
      return isReply ? annotations.reply(placed.annotation.id, note) : annotations.setBodies(new Map([[placed.annotation.id, [...bodiesOf(placed.annotation), noteBody(note)]]]));
    });
  }

  /** Set Attributes…: asks for each attribute of the code. */
  async setAttributes(...args: readonly unknown[]): Promise<void> {
    const work = await workAt(this.desk);
    const placed = work && this.own(work, args);
    if (!work || !placed) return;
    const [{ annotation }] = placed;
    const attributes = codesOf(annotation).flatMap((id) => work.table.lookOf(id).code?.attributes ?? []);
    if (attributes.length === 0) {
      tell(l10n.t('The code of this annotation has no attributes. The codebook can give it some.'));
      return;
    }
    const values = new Map(attributesOf(annotation));
    for (const attribute of attributes) {
      const value = await askForValue(attribute, values.get(attribute.id));
      if (value === undefined) return;
      if (value === '') values.delete(attribute.id);
      else values.set(attribute.id, value);
    }
    const others = bodiesOf(annotation).filter(({ purpose }) => purpose !== 'describing');
    await this.change(work, (annotations) => annotations.setBodies(new Map([[annotation.id, [...others, ...[...values].map(([id, value]) => attributeBody(id, value))]]])));
  }

  /** Set Links…: the addresses that the annotation at the cursor, or the selected passage, is linked with. */
  async setLinks(...args: readonly unknown[]): Promise<void> {
    const work = await workAt(this.desk);
    if (!work) return;
    const [placed] = annotationsMeant(work, args);
    if (placed && !this.own(work, args)) return;
    const spans = spansMeant(work);
    const addresses = await askForAddresses(placed ? nameOf(work, placed) : snippet(textOf(work, spans)), placed ? linksOf(placed.annotation) : []);
    if (!addresses) return;
    const links = addresses.map(linkBody);
    await this.change(work, (annotations) => {
      if (placed) return annotations.setBodies(new Map([[placed.annotation.id, [...bodiesOf(placed.annotation).filter(({ type }) => type !== 'SpecificResource'), ...links]]]));
      return links.length > 0 ? annotations.add([{ place: { spans }, bodies: links }]) : undefined;
    });
  }

  /** Remove Annotation: of several selected rows, all. */
  async remove(...args: readonly unknown[]): Promise<void> {
    const work = await workAt(this.desk);
    const placed = work && this.own(work, args);
    if (work && placed) await this.change(work, (annotations) => annotations.remove(placed.map(({ annotation }) => annotation.id)));
  }

  async undo(): Promise<void> {
    const work = await workAt(this.desk);
    if (work && !(await this.change(work, (annotations) => annotations.undo()))) tell(l10n.t('{0}: there is nothing to undo among its annotations.', fileNameOf(work.document.uri)));
  }

  async redo(): Promise<void> {
    const work = await workAt(this.desk);
    if (work && !(await this.change(work, (annotations) => annotations.redo()))) tell(l10n.t('{0}: there is nothing to redo among its annotations.', fileNameOf(work.document.uri)));
  }

  /** Re-attach Annotation to Selection…: asks which orphan is meant where that was not said. */
  async reattach(...args: readonly unknown[]): Promise<void> {
    const work = await workAt(this.desk);
    if (!work) return;
    const orphans = work.annotations.orphans.filter(({ isOwn }) => isOwn);
    const [row] = args;
    const orphan = isAnnotationRow(row) && row.type === 'annotation' ? row.placed : await pickOrphan(orphans, work.table);
    if (orphans.length === 0) tell(l10n.t('{0}: all your annotations have their passages.', fileNameOf(work.document.uri)));
    if (!orphan) return;
    const place = placeFor(work, orphan);
    if (place) await this.change(work, (annotations) => annotations.reattach(orphan.annotation.id, place));
  }

  /** Makes changes and files them. */
  private async change({ document }: Work, act: (annotations: Annotations) => Change | undefined): Promise<Change | undefined> {
    return this.desk.store.change(document, act);
  }

  private async codeStories(work: Work, stories: readonly Story[], look: CodeLook): Promise<void> {
    await this.give(work, look, stories.map(({ lines }) => ({ place: { story: work.dump.source.linesSpan(lines) }, bodies: [codeBody(look.id)] })));
  }

  /** Gives a code where it was not given yet; gives how often it was. */
  private async give(work: Work, look: CodeLook, drafts: readonly Draft[]): Promise<number> {
    this.recent = [look.id, ...this.recent.filter((id) => id !== look.id)].slice(0, MOST_RECENT);
    const fresh = drafts.filter((draft) => !isGiven(work.annotations, draft, look));
    if (fresh.length > 0) await this.change(work, (annotations) => annotations.add(fresh));
    const said = fresh.length === 0 ? l10n.t('{0}: given already', look.path) : look.path;
    vscode.window.setStatusBarMessage(`$(tag) ${said}`, 3000);
    return fresh.length;
  }

  /** The code that was said beforehand, else the one that is chosen; made where it is new. */
  private async codeFor(work: Work, { key, code }: CodingOptions, title: string, target: CodeTarget = 'span'): Promise<CodeLook | undefined> {
    if (code !== undefined) return work.table.lookOf(code);
    if (key !== undefined) {
      const look = work.table.keys.get(key);
      if (!look) tell(l10n.t('No code has the key {0}.', key));
      return look;
    }
    const picked = await pickCode({ title, looks: work.table.for(target), keys: work.table.keys, recent: this.recent, canCreate: true });
    return picked && ('look' in picked ? picked.look : this.codebookEditor.add(work.document, picked.newName, target === 'relation' ? [target] : undefined));
  }

  /** The own annotations that a command is about, of which there is at least one; else says why there is none. */
  private own(work: Work, args: readonly unknown[]): readonly [PlacedAnnotation, ...PlacedAnnotation[]] | undefined {
    const meant = annotationsMeant(work, args);
    const [first, ...others] = meant.filter(({ isOwn }) => isOwn);
    if (first) return [first, ...others];
    const [foreign] = meant;
    tell(foreign ? l10n.t('This annotation is {0}’s: only they can change it. You can answer it with a note.', foreign.coder) : l10n.t('There is no annotation at the cursor.'));
    return undefined;
  }
}

function optionsOf([options]: readonly unknown[]): CodingOptions {
  if (typeof options !== 'object' || options === null || isAnnotationRow(options) || isTreeNode(options)) return {};
  const { key, code } = { key: undefined, code: undefined, ...options };
  return { ...(typeof key === 'string' && { key }), ...(typeof code === 'string' && { code }) };
}

function nameOf({ dump, annotations }: Work, placed: PlacedAnnotation): string {
  return annotationName(placed, dump, (id) => annotations.byId(id));
}

/** What codes for an annotation must apply to. */
function codeTargetOf({ annotation }: PlacedAnnotation): CodeTarget {
  const targets: Partial<Record<ReturnType<typeof targetKind>, CodeTarget>> = { story: 'story', dump: 'dump', relation: 'relation' };
  return targets[targetKind(annotation)] ?? 'span';
}

function textOf({ dump }: Work, spans: readonly Span[]): string {
  return spans.map((span) => dump.source.slice(span)).join(' … ');
}

function storiesAt({ dump, selections }: Work): readonly Story[] {
  return [...new Set(selections.flatMap(({ active }) => storyAt(dump, active.line) ?? []))];
}

/** What an orphan can be about now: what is said of a story, the story at the cursor, else what is selected; else says what to do first. */
function placeFor(work: Work, { annotation }: PlacedAnnotation): Place | undefined {
  if (targetKind(annotation) === 'story') {
    const [story] = storiesAt(work);
    if (story) return { story: work.dump.source.linesSpan(story.lines) };
    tell(l10n.t('Put the cursor into a story first.'));
    return undefined;
  }
  const spans = spansMeant(work);
  if (spans.length > 0) return { spans };
  tell(l10n.t('Select the passage that the annotation is about first.'));
  return undefined;
}

function storiesMeant(work: Work, [first, others]: readonly unknown[]): readonly Story[] {
  const rows = Array.isArray(others) && others.length > 0 ? others : [first];
  const ids = new Set(rows.flatMap((row) => {
    if (isAnnotationRow(row)) return row.type === 'uncoded' ? [row.story.id] : [];
    return isTreeNode(row) ? storiesOf(row).map(({ id }) => id) : [];
  }));
  return ids.size > 0 ? work.dump.stories.filter(({ id }) => ids.has(id)) : storiesAt(work);
}

/** Whether the coder has given a code to just this place already. */
function isGiven(annotations: Annotations, { place }: Draft, { id }: CodeLook): boolean {
  const spans = 'story' in place ? [place.story] : 'spans' in place ? place.spans : [];
  const [first] = spans;
  return first !== undefined && annotations.within(first).some(({ isOwn, annotation, spans: held }) => isOwn && codesOf(annotation).includes(id) && areSame(held ?? [], spans));
}

function areSame(one: readonly Span[], other: readonly Span[]): boolean {
  return one.length === other.length && one.every(({ start, end }, index) => start === other[index]?.start && end === other[index].end);
}

/** What an annotation says, with another code; values of attributes are the old code's, and go. */
function recoded(bodies: readonly Body[], code: string): readonly Body[] {
  return [codeBody(code), ...bodies.filter(({ purpose }) => purpose !== 'tagging' && purpose !== 'describing')];
}

/** The value that is chosen or written; empty for none, undefined where the question is not answered. */
async function askForValue({ id, name = id, description = '', values }: Attribute, now: string | undefined): Promise<string | undefined> {
  if (!values) return vscode.window.showInputBox({ title: name, prompt: description, value: now ?? '' });
  const none = { label: l10n.t('(none)'), value: '' };
  const items = [...values.map((value) => ({ label: value, value })), none].map((item) => ({ ...item, description: item.value === (now ?? '') ? l10n.t('as it is now') : '' }));
  return (await vscode.window.showQuickPick(items, { title: name, placeHolder: description }))?.value;
}

/** The addresses that are written; none for none, undefined where the question is not answered. */
async function askForAddresses(about: string, now: readonly string[]): Promise<readonly string[] | undefined> {
  const addressesIn = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);
  const written = await vscode.window.showInputBox({
    title: l10n.t('Links of “{0}”', about),
    prompt: l10n.t('Addresses, with a space between them; empty for none'),
    placeHolder: 'https://…',
    value: now.join(' '),
    validateInput: (text) => {
      const wrong = addressesIn(text).find((address) => !URL.canParse(address));
      return wrong === undefined ? undefined : l10n.t('“{0}” is no address: https://…', wrong);
    },
  });
  return written === undefined ? undefined : addressesIn(written);
}

async function pickOrphan(orphans: readonly PlacedAnnotation[], table: CodeTable): Promise<PlacedAnnotation | undefined> {
  if (orphans.length < 2) return orphans[0];
  const items = orphans.map((placed) => ({
    placed,
    label: snippet(quoteOf(placed.annotation) ?? ''),
    description: codesOf(placed.annotation).map((id) => table.lookOf(id).path).join(', '),
  }));
  return (await vscode.window.showQuickPick(items, { title: l10n.t('Re-attach to the Selection'), matchOnDescription: true }))?.placed;
}
