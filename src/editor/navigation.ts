import * as vscode from 'vscode';
import type { Dump } from '../core/dump';
import type { Story } from '../core/story';
import { nextStory, previousStory } from '../outline/neighbours';
import { linesOf } from '../outline/storyTree';
import type { TreeNode } from '../outline/storyTree';
import { headLine } from '../outline/title';
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
    const line = node.type === 'story' ? headLine(node.story) : linesOf(node).first;
    const viewColumn = this.active.editor?.viewColumn;
    const editor = await vscode.window.showTextDocument(document, {
      preserveFocus: true,
      preview: false,
      ...(viewColumn !== undefined && { viewColumn }),
    });
    moveTo(editor, line);
  }

  private async step(neighbour: (dump: Dump, line: number) => Story | undefined): Promise<void> {
    const { editor } = this.active;
    const open = await this.active.latest();
    const story = editor && open && neighbour(open.dump, editor.selection.active.line);
    if (story) moveTo(editor, headLine(story));
  }
}

/** Puts the cursor at the beginning of a 0-based line and shows it near the top. */
export function moveTo(editor: vscode.TextEditor, line: number): void {
  const at = new vscode.Position(line, 0);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
}
