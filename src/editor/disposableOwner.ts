import type * as vscode from 'vscode';

/** Something that has to be given back: an event listener, a view, a timer. */
export interface Owned {
  dispose(): unknown;
}

/** Owns what it has registered, and gives all of it back together, the last first. */
export abstract class DisposableOwner {
  private owned: Owned[] = [];

  dispose(): void {
    const owned = this.owned;
    this.owned = [];
    for (const thing of owned.reverse()) thing.dispose();
  }

  /** Gives the thing back as it is, to be kept in a field. */
  protected own<Thing extends Owned>(thing: Thing): Thing {
    this.owned.push(thing);
    return thing;
  }

  /** Listens for as long as the owner lives. */
  protected listen<Data>(event: vscode.Event<Data>, listener: (data: Data) => void): void {
    this.own(event(listener));
  }
}
