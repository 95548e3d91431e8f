import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { annotationsMeant, attributesOf, codesOf, linksOf, noteOf, targetKind } from '../../annotations/annotation';
import type { Annotations, PlacedAnnotation } from '../../annotations/annotations';
import { storyAt } from '../../core/dump';
import type { Dump } from '../../core/dump';
import { contains, containsLine } from '../../core/span';
import { headLines } from '../../outline/storyParts';
import type { Dumps } from '../dumps';
import { annotationName } from './annotationNames';
import type { AnnotationStore } from './annotationStore';
import { paintOn } from './codeColours';
import { ground } from './codeIcons';
import type { Codebooks } from './codebooks';
import type { CodeTable } from './codeTable';
import type { ShownSuggestion } from './shownSuggestion';
import type { Suggestions } from './suggestions';

const COMMANDS = ['changeCode', 'addNote', 'setAttributes', 'setLinks', 'relateAnnotation', 'revealAnnotation', 'removeAnnotation', 'acceptSuggestion', 'rejectSuggestion'].map((name) => `broadsheet.${name}`);

/** What a hover says something of. */
interface Hovered {
  readonly dump: Dump;
  readonly annotations: Annotations;
  readonly table: CodeTable;
}

/** Says over a passage which codes it has, who gave them, what was noted, and what is suggested; and offers what can be done about it. */
export class AnnotationHover implements vscode.HoverProvider {
  constructor(
    private readonly dumps: Dumps,
    private readonly store: AnnotationStore,
    private readonly codebooks: Codebooks,
    private readonly suggestions: Suggestions,
  ) {}

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    await this.store.ready(document);
    const [table, dump] = await Promise.all([this.codebooks.of(document), this.dumps.latest(document)]);
    if (!dump) return undefined;
    const annotations = this.store.of(document);
    const offset = document.offsetAt(position);
    const placed = annotations
      .within({ start: offset, end: offset + 1 })
      .filter(({ annotation, spans }) => spans?.some((span) => contains(span, offset)) === true && (targetKind(annotation) !== 'story' || isOverHead(dump, position.line)));
    const suggested = this.suggestions.within(document, { start: offset, end: offset + 1 });
    if (placed.length + suggested.length === 0) return undefined;
    return new vscode.Hover([...placed.map((one) => annotationText(one, { dump, annotations, table })), ...suggested.map((one) => suggestionText(one, table))]);
  }
}

function isOverHead(dump: Dump, line: number): boolean {
  const story = storyAt(dump, line);
  return story !== undefined && containsLine(headLines(story), line);
}

function annotationText(placed: PlacedAnnotation, hovered: Hovered): vscode.MarkdownString {
  const { annotation, coder } = placed;
  const { table, annotations } = hovered;
  const text = trusted();
  const codes = codesOf(annotation);
  for (const id of codes) appendCode(text, table, id);
  const made = new Date(annotation.modified ?? annotation.created).toLocaleString(vscode.env.language);
  text.appendMarkdown('$(person) ').appendText(annotation.creator?.name ?? coder).appendText(` · ${made}`);
  if (annotation.generator) text.appendText(` · ${l10n.t('suggested by {0}', annotation.generator.name)}`);
  for (const [id, value] of attributesOf(annotation)) text.appendMarkdown('  \n$(symbol-property) ').appendText(`${table.attributeName(codes, id)}: ${value}`);
  for (const address of linksOf(annotation)) text.appendMarkdown('  \n$(link) ').appendText(address);
  for (const relation of annotations.relationsOf(annotation.id)) appendRelation(text, relation, annotation.id, hovered);
  const note = noteOf(annotation);
  if (note !== undefined) text.appendMarkdown('\n\n$(comment) ').appendText(note);
  return text.appendMarkdown(`\n\n${offers(placed, table).join(' · ')}`);
}

/** `→ Supports: “the words at the other end”`, which lead there. */
function appendRelation(text: vscode.MarkdownString, { annotation, isOwn }: PlacedAnnotation, here: string, { dump, annotations, table }: Hovered): void {
  const [from = '', to = ''] = annotationsMeant(annotation);
  const other = annotations.byId(from === here ? to : from);
  const name = codesOf(annotation).map((id) => table.lookOf(id).path).join(', ');
  text.appendMarkdown(`  \n$(${from === here ? 'arrow-right' : 'arrow-left'}) `).appendText(`${name}: `);
  if (other) text.appendMarkdown(`[“${escaped(annotationName(other, dump, (id) => annotations.byId(id)))}”](${uriOf('revealAnnotation', { id: other.annotation.id })})`);
  else text.appendText(l10n.t('(removed)'));
  if (isOwn) text.appendMarkdown(` · ${link(l10n.t('Remove Relation'), 'removeAnnotation', { id: annotation.id })}`);
}

/** What can be done with an annotation; with another coder’s, answer and relate it. */
function offers({ annotation, isOwn }: PlacedAnnotation, table: CodeTable): readonly string[] {
  const args = { id: annotation.id };
  const relate = link(l10n.t('Relate to…'), 'relateAnnotation', args);
  const note = link(isOwn && noteOf(annotation) === undefined ? l10n.t('Add Note…') : l10n.t('Reply…'), 'addNote', args);
  if (!isOwn) return [note, relate];
  const hasAttributes = codesOf(annotation).some((id) => (table.lookOf(id).code?.attributes ?? []).length > 0);
  return [
    link(l10n.t('Change Code…'), 'changeCode', args),
    ...(hasAttributes ? [link(l10n.t('Set Attributes…'), 'setAttributes', args)] : []),
    note,
    link(l10n.t('Set Links…'), 'setLinks', args),
    relate,
    link(l10n.t('Remove'), 'removeAnnotation', args),
  ];
}

function suggestionText({ id, code, reason }: ShownSuggestion, table: CodeTable): vscode.MarkdownString {
  const text = trusted();
  appendCode(text, table, code);
  text.appendMarkdown('$(lightbulb) ').appendText(l10n.t('Suggested: {0}', reason));
  return text.appendMarkdown(`\n\n${[link(l10n.t('Accept'), 'acceptSuggestion', { id }), link(l10n.t('Reject'), 'rejectSuggestion', { id })].join(' · ')}`);
}

function trusted(): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true);
  text.isTrusted = { enabledCommands: COMMANDS };
  text.supportHtml = true;
  return text;
}

/** VS Code lets a span have a colour that is written with six digits. */
function appendCode(text: vscode.MarkdownString, table: CodeTable, id: string): void {
  const { path, colour, code } = table.lookOf(id);
  text.appendMarkdown(`<span style="color:${paintOn(ground(), colour).edge};">●</span> **`).appendText(path).appendMarkdown('**');
  if (!code) text.appendText(` ${l10n.t('(not in the codebook)')}`);
  text.appendMarkdown('  \n');
}

function link(title: string, command: string, args: object): string {
  return `[${title}](${uriOf(command, args)})`;
}

function uriOf(command: string, args: object): string {
  return `command:broadsheet.${command}?${encodeURIComponent(JSON.stringify([args]))}`;
}

/** Words as they stand in the text of a link. */
function escaped(words: string): string {
  return words.replace(/[\\`*_{}[\]()#+!<>|~]/g, '\\$&');
}
