import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { attributesOf, codesOf, linksOf, noteOf, targetKind } from '../../annotations/annotation';
import type { PlacedAnnotation } from '../../annotations/annotations';
import { storyAt } from '../../core/dump';
import { contains, containsLine } from '../../core/span';
import { headLines } from '../../outline/storyParts';
import type { Dumps } from '../dumps';
import type { AnnotationStore } from './annotationStore';
import { paintOn } from './codeColours';
import { ground } from './codeIcons';
import type { Codebooks } from './codebooks';
import type { CodeTable } from './codeTable';
import type { ShownSuggestion } from './shownSuggestion';
import type { Suggestions } from './suggestions';

const COMMANDS = ['changeCode', 'addNote', 'setAttributes', 'removeAnnotation', 'acceptSuggestion', 'rejectSuggestion'].map((name) => `broadsheet.${name}`);

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
    const table = await this.codebooks.of(document);
    const offset = document.offsetAt(position);
    const placed = this.store
      .of(document)
      .within({ start: offset, end: offset + 1 })
      .filter(({ annotation, spans }) => spans?.some((span) => contains(span, offset)) === true && (targetKind(annotation) !== 'story' || this.isOverHead(document, position.line)));
    const suggested = this.suggestions.within(document, { start: offset, end: offset + 1 });
    if (placed.length + suggested.length === 0) return undefined;
    return new vscode.Hover([...placed.map((one) => annotationText(one, table)), ...suggested.map((one) => suggestionText(one, table))]);
  }

  private isOverHead(document: vscode.TextDocument, line: number): boolean {
    const dump = this.dumps.known(document);
    const story = dump && storyAt(dump, line);
    return story !== undefined && containsLine(headLines(story), line);
  }
}

function annotationText(placed: PlacedAnnotation, table: CodeTable): vscode.MarkdownString {
  const { annotation, coder, isOwn } = placed;
  const text = trusted();
  for (const id of codesOf(annotation)) appendCode(text, table, id);
  const made = new Date(annotation.modified ?? annotation.created).toLocaleString(vscode.env.language);
  text.appendMarkdown('$(person) ').appendText(annotation.creator?.name ?? coder).appendText(` · ${made}`);
  if (annotation.generator) text.appendText(` · ${l10n.t('suggested by {0}', annotation.generator.name)}`);
  for (const [name, value] of attributesOf(annotation)) text.appendMarkdown('  \n$(symbol-property) ').appendText(`${name}: ${value}`);
  for (const link of linksOf(annotation)) text.appendMarkdown('  \n$(link) ').appendText(link);
  const note = noteOf(annotation);
  if (note !== undefined) text.appendMarkdown('\n\n$(comment) ').appendText(note);
  const args = { id: annotation.id };
  const links = isOwn
    ? [link(l10n.t('Change Code…'), 'changeCode', args), link(l10n.t('Set Attributes…'), 'setAttributes', args), link(noteLabel(placed), 'addNote', args), link(l10n.t('Remove'), 'removeAnnotation', args)]
    : [link(l10n.t('Reply…'), 'addNote', args)];
  return text.appendMarkdown(`\n\n${links.join(' · ')}`);
}

function noteLabel({ annotation }: PlacedAnnotation): string {
  return noteOf(annotation) === undefined ? l10n.t('Add Note…') : l10n.t('Reply…');
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
  return `[${title}](command:broadsheet.${command}?${encodeURIComponent(JSON.stringify([args]))})`;
}
