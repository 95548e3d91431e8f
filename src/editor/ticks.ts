import type * as vscode from 'vscode';
import type { Dump } from '../core/dump';
import type { Story } from '../core/story';

/** The stories that are ticked, by document. Ticks hold on to a story's id and so outlive a new parse. */
export class Ticks {
  private readonly ids = new WeakMap<vscode.TextDocument, Set<string>>();

  isTicked(document: vscode.TextDocument, story: Story): boolean {
    return this.ids.get(document)?.has(story.id) ?? false;
  }

  /** Ticks stories or takes their ticks away. */
  set(document: vscode.TextDocument, stories: readonly Story[], ticked: boolean): void {
    const ids = this.ids.get(document) ?? new Set<string>();
    this.ids.set(document, ids);
    for (const { id } of stories) {
      if (ticked) ids.add(id);
      else ids.delete(id);
    }
  }

  /** The ticked stories, in the order of the dump. */
  of(document: vscode.TextDocument, dump: Dump): readonly Story[] {
    const ids = this.ids.get(document);
    return ids === undefined || ids.size === 0 ? [] : dump.stories.filter(({ id }) => ids.has(id));
  }
}
