import type * as vscode from 'vscode';
import type { Dump } from '../core/dump';
import type { Story } from '../core/story';
import { storiesOf } from '../outline/storyTree';
import type { TreeNode } from '../outline/storyTree';
import type { ActiveDump } from './activeDump';
import type { OpenDump } from './dumps';
import type { StoriesView } from './storiesView';
import type { Ticks } from './ticks';

/** Stories that something is to be done with. */
export interface Chosen extends OpenDump {
  /** In the order of the dump. */
  readonly stories: readonly Story[];
}

/** What the user points at. */
interface Pointed {
  /** Rows of the tree. */
  readonly selected: readonly TreeNode[];
  readonly cursors: readonly vscode.Selection[];
}

/** Knows which stories the user means. */
export class ChosenStories {
  constructor(
    private readonly active: ActiveDump,
    private readonly view: StoriesView,
    private readonly ticks: Ticks,
  ) {}

  /** The stories of the rows that the command was called on; else the ticked ones, else those selected in the tree, else those under the cursor. */
  async toExtract(rows: readonly TreeNode[]): Promise<Chosen | undefined> {
    return this.choose(rows, ({ document, dump }, { selected, cursors }) => firstFilled(this.ticks.of(document, dump), storiesOfRows(dump, selected), storiesUnder(dump, cursors)));
  }

  /** The stories of the rows that the command was called on; else those under the cursor, else those selected in the tree. */
  async toRead(rows: readonly TreeNode[]): Promise<Chosen | undefined> {
    return this.choose(rows, ({ dump }, { selected, cursors }) => firstFilled(storiesUnder(dump, cursors), storiesOfRows(dump, selected)));
  }

  /** All stories of the active dump. */
  async all(): Promise<Chosen | undefined> {
    return this.choose([], ({ dump }) => dump.stories);
  }

  private async choose(
    rows: readonly TreeNode[],
    otherwise: (open: OpenDump, pointed: Pointed) => readonly Story[],
  ): Promise<Chosen | undefined> {
    // What is pointed at now: it may be something else when the dump is known.
    const pointed = { selected: this.view.selection, cursors: this.active.editor?.selections ?? [] };
    const open = await this.active.latest();
    if (!open) return undefined;
    const stories = rows.length > 0 ? storiesOfRows(open.dump, rows) : otherwise(open, pointed);
    return { ...open, stories };
  }
}

/** Rows may be of an earlier parse: their stories are found again by id. */
function storiesOfRows(dump: Dump, rows: readonly TreeNode[]): readonly Story[] {
  const ids = new Set(rows.flatMap(storiesOf).map(({ id }) => id));
  return dump.stories.filter(({ id }) => ids.has(id));
}

function storiesUnder(dump: Dump, cursors: readonly vscode.Selection[]): readonly Story[] {
  return dump.stories.filter((story) => cursors.some((cursor) => touches(story, cursor)));
}

function touches({ lines }: Story, { start, end }: vscode.Selection): boolean {
  return start.line <= lines.last && lines.first <= end.line;
}

function firstFilled(...lists: readonly (readonly Story[])[]): readonly Story[] {
  return lists.find((list) => list.length > 0) ?? [];
}
