import * as vscode from 'vscode';
import type { Dump } from '../core/dump';
import type { TextEdit } from '../core/sourceText';
import { timed } from '../core/steps';
import type { Steps } from '../core/steps';
import type { FixedLines } from '../formats/format';
import type { Follow, FollowedDump } from '../formats/formats';
import { DisposableOwner } from './disposableOwner';
import { isDump } from './language';
import { inSlices } from './slices';

/** How long typing has to pause before a dump is brought up to date, in milliseconds; more where that takes long. */
const QUIET = 50;
const LONGEST_QUIET = 2000;
/** After more edits than this a text is parsed anew: that costs less than to follow each. */
const MOST_EDITS = 1000;

const FOLLOWED = 'broadsheet.followed';

/** Tells whoever observes the process (`npm run measure:typing`) for how long following some edits was at work, in milliseconds. */
function tellObservers(atWork: number): void {
  performance.measure(FOLLOWED, { start: performance.now() - atWork, duration: atWork });
  performance.clearMeasures(FOLLOWED); // else all would be kept
}

/** Finds out which family a text is of and loads what reads it. */
export type Open = (text: string) => Promise<Follow>;

/** A dump and the document that it was parsed from. */
export interface OpenDump {
  readonly document: vscode.TextDocument;
  readonly dump: Dump;
}

/** What readers have fixed in dumps. */
export interface Fixes {
  /** Fires when something else is fixed in a document. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
  /** Resolves when what was fixed in the document earlier is known. Never rejects. */
  ready(document: vscode.TextDocument): Promise<void>;
  /** What is fixed in the document's text as it is. */
  fixedLines(document: vscode.TextDocument): FixedLines;
}

/**
 * The dumps of all open documents, one immutable dump for each version: everything that shows, finds or extracts
 * stories takes its dump from here. A document is parsed when somebody first asks, in slices between which the editor goes
 * on; after that its edits are followed, in each pause in typing.
 */
export class Dumps extends DisposableOwner {
  private readonly parsings = new Map<vscode.TextDocument, Parsing>();
  private readonly changed = this.own(new vscode.EventEmitter<OpenDump>());

  /** Fires with each newly parsed dump. */
  readonly onDidChangeDump = this.changed.event;

  constructor(
    private readonly open: Open,
    private readonly fixes?: Fixes,
  ) {
    super();
    this.own({
      dispose: () => {
        for (const parsing of this.parsings.values()) parsing.dispose();
      },
    });
    this.listen(vscode.workspace.onDidChangeTextDocument, ({ document, contentChanges }) => this.parsings.get(document)?.textChanged(contentChanges));
    if (fixes) this.listen(fixes.onDidChange, (document) => this.parsings.get(document)?.fixesChanged());
    this.listen(vscode.workspace.onDidCloseTextDocument, (document) => {
      this.forget(document);
    });
  }

  /** The dump of the document as it stands; waits for a pause in typing. Undefined where the document is no dump or is closed first. */
  async latest(document: vscode.TextDocument): Promise<Dump | undefined> {
    return this.parsingOf(document)?.latest();
  }

  /** The dump that was parsed last, perhaps of an earlier version; undefined where none was parsed yet. */
  known(document: vscode.TextDocument): Dump | undefined {
    return this.parsings.get(document)?.dump;
  }

  /** The dumps of all documents that are open in the language mode. */
  async all(): Promise<readonly OpenDump[]> {
    const documents = vscode.workspace.textDocuments.filter(isDump);
    const dumps = await Promise.all(documents.map(async (document) => ({ document, dump: await this.latest(document) })));
    return dumps.flatMap(({ document, dump }) => (dump ? [{ document, dump }] : []));
  }

  /** Parses every document anew that was parsed: the families are no longer the same. */
  parseAnew(): void {
    for (const parsing of this.parsings.values()) parsing.formatsChanged();
  }

  private parsingOf(document: vscode.TextDocument): Parsing | undefined {
    if (!isDump(document) || document.isClosed) return undefined;
    const known = this.parsings.get(document);
    if (known) return known;
    const parsing = new Parsing(document, this.open, this.fixes, (dump) => {
      this.changed.fire({ document, dump });
    });
    this.parsings.set(document, parsing);
    return parsing;
  }

  private forget(document: vscode.TextDocument): void {
    this.parsings.get(document)?.dispose();
    this.parsings.delete(document);
  }
}

function* edited(followed: FollowedDump, edits: readonly TextEdit[], fixed: FixedLines | undefined): Steps<FollowedDump> {
  yield* followed.edit(edits, fixed);
  return followed;
}

/** Keeps the dump of one document up to date. */
class Parsing {
  dump: Dump | undefined;
  /** The version that the dump is of; -1 where something else is fixed since. */
  private version = -1;
  private followed: FollowedDump | undefined;
  /** What is still to be followed, and the version that it leads to. */
  private edits: TextEdit[] = [];
  private editedVersion = -1;
  /** How often something else was fixed, and how often it came about that the text has to be read anew. */
  private fixings = 0;
  private breaks = 0;
  private running: Promise<Dump | undefined> | undefined;
  private isDisposed = false;
  private took = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: ((dump: Dump | undefined) => void)[] = [];

  constructor(
    private readonly document: vscode.TextDocument,
    private readonly open: Open,
    private readonly fixes: Fixes | undefined,
    private readonly parsed: (dump: Dump) => void,
  ) {}

  async latest(): Promise<Dump | undefined> {
    if (this.version === this.document.version) return this.dump;
    if (this.timer === undefined) return this.parseNow();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  textChanged(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    if (this.editedVersion === this.document.version) return;
    this.note(changes);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.parseNow(), Math.min(QUIET + this.took, LONGEST_QUIET));
  }

  /** Parses again, at once if nobody is typing. */
  fixesChanged(): void {
    this.version = -1;
    this.fixings++;
    if (this.timer === undefined && this.dump) void this.parseNow();
  }

  /** Parses the whole text again, as the family that it is of now. */
  formatsChanged(): void {
    this.breakOff();
    this.fixesChanged();
  }

  dispose(): void {
    this.isDisposed = true;
    this.finish(undefined);
  }

  /** Keeps changes to be followed; where some were missed, the text has to be read anew. */
  private note(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const isNext = this.document.version === this.editedVersion + 1;
    this.editedVersion = this.document.version;
    for (const { rangeOffset, rangeLength, text } of changes) this.edits.push({ span: { start: rangeOffset, end: rangeOffset + rangeLength }, text });
    if (!isNext || this.edits.length > MOST_EDITS) this.breakOff();
  }

  private breakOff(): void {
    this.followed = undefined;
    this.breaks++;
  }

  /** All who ask meanwhile get the same. */
  private parseNow(): Promise<Dump | undefined> {
    this.running ??= this.parse();
    return this.running;
  }

  private async parse(): Promise<Dump | undefined> {
    try {
      do await this.bringForward();
      while (!this.isDisposed && this.version !== this.document.version);
    } finally {
      this.running = undefined;
    }
    if (this.isDisposed || !this.dump) return undefined;
    this.finish(this.dump);
    this.parsed(this.dump);
    return this.dump;
  }

  /** Waits for the reader and for what was fixed earlier, so that no dump is seen without it. In vain where the text, or its families, became others meanwhile. */
  private async bringForward(): Promise<void> {
    const { document, breaks } = this;
    const { version } = document;
    const [follow] = await Promise.all([this.followed ? undefined : this.open(document.getText()), this.fixes?.ready(document)]);
    if (this.isDisposed) return;
    if (this.followed) await this.followEdits(this.followed);
    else if (follow && version === document.version && breaks === this.breaks) await this.find(follow);
  }

  private async followEdits(followed: FollowedDump): Promise<void> {
    const { edits } = this;
    const tell = (atWork: number): void => {
      this.took = atWork;
      tellObservers(atWork);
    };
    await this.find((fixed) => timed(edited(followed, edits, fixed), tell));
  }

  /** Finds the dump of the document as it is. Edits and fixes that come meanwhile are for the next time; it is in vain where they cannot be followed. */
  private async find(stepsFor: (fixed: FixedLines | undefined) => Steps<FollowedDump>): Promise<void> {
    const { document, fixings, breaks } = this;
    const { version } = document;
    this.edits = [];
    this.editedVersion = version;
    const followed = await inSlices(stepsFor(this.fixes?.fixedLines(document)), () => this.isDisposed || breaks !== this.breaks);
    if (!followed || breaks !== this.breaks) return;
    this.followed = followed;
    this.dump = followed.dump;
    this.version = fixings === this.fixings ? version : -1;
  }

  private finish(dump: Dump | undefined): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve(dump);
  }
}
