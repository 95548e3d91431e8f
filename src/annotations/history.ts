import type { Annotation } from './annotation';

/** What one command has changed: annotations as they were, and as they are now. One that is in both was changed. */
export interface Change<Kind extends Annotation = Annotation> {
  readonly before: readonly Kind[];
  readonly after: readonly Kind[];
}

/** More commands are not remembered: the oldest go first. */
const MOST = 1000;

/** What was done and can be undone, and what was undone and can be done again. */
export class History<Kind extends Annotation> {
  private done: Change<Kind>[] = [];
  private undone: Change<Kind>[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  did(change: Change<Kind>): void {
    this.done = [...this.done, change].slice(-MOST);
    this.undone = [];
  }

  /** What takes back what was done last; undefined where nothing was. */
  undo(): Change<Kind> | undefined {
    const change = this.done.pop();
    if (change) this.undone.push(change);
    return change && { before: change.after, after: change.before };
  }

  /** What was undone last; undefined where nothing was. */
  redo(): Change<Kind> | undefined {
    const change = this.undone.pop();
    if (change) this.done.push(change);
    return change;
  }

  /** Puts annotations into the place of others: they say the same of the same place, only more precisely. */
  replace(replaced: ReadonlyMap<Kind, Kind>): void {
    const now = (annotations: readonly Kind[]): readonly Kind[] => annotations.map((annotation) => replaced.get(annotation) ?? annotation);
    const all = (changes: readonly Change<Kind>[]): Change<Kind>[] => changes.map(({ before, after }) => ({ before: now(before), after: now(after) }));
    this.done = all(this.done);
    this.undone = all(this.undone);
  }
}
