import * as vscode from 'vscode';
import type { Dump } from '../core/dump';
import type { Story } from '../core/story';
import { nextStory, previousStory } from '../outline/neighbours';
import { linesOf } from '../outline/storyTree';
import type { TreeNode } from '../outline/storyTree';
import { headLine } from '../outline/headLine';
import type { ActiveDump } from './activeDump';

/** Moves the cursor to the story below or above, as its own headline says. */
export class Navigation {
  constructor(private readonly active: ActiveDump) {}

  async nextStory(): Promise<void> {
    await this.step(nextStory);
  }

  async previousStory(): Promise<void> {
    await this.step(previousStory);
  }

  /** Shows what a row of the tree stands for; the focus stays where it is. */
  async revealInEditor(document: vscode.TextDocument, node: TreeNode): Promise<void> {
    const viewColumn = this.active.editor?.viewColumn;
    const editor = await vscode.window.showTextDocument(document, {
      preserveFocus: true,
      preview: false,
      ...(viewColumn !== undefined && { viewColumn }),
    });
    if (node.type === 'story') moveToStory(editor, node.story);
    else moveTo(editor, linesOf(node).first);
  }

  private async step(neighbour: (dump: Dump, line: number) => Story | undefined): Promise<void> {
    const { editor } = this.active;
    const open = await this.active.latest();
    const story = editor && open && neighbour(open.dump, editor.selection.active.line);
    if (story) moveToStory(editor, story);
  }
}

/** Puts the cursor on the story's headline and shows the story from its first line on. */
export function moveToStory(editor: vscode.TextEditor, story: Story): void {
  moveTo(editor, headLine(story), story.lines.first);
}

/** Shows a document from a 0-based line on. */
export function showFrom(editor: vscode.TextEditor, line: number): void {
  editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
}

function moveTo(editor: vscode.TextEditor, line: number, top = line): void {
  editor.selection = new vscode.Selection(line, 0, line, 0);
  showFrom(editor, top);
}
