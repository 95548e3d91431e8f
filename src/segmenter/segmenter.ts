import { IntlWordSegmenter } from '../words/intlSegmenter';
import { batchesOf } from '../words/pieces';
import { ENGINES } from '../words/wordSegmenter';
import type { EngineId, WordSegmenter } from '../words/wordSegmenter';
import type { Answers, Method } from './protocol';
import { ADDON, missingFiles } from './engines';
import { EngineUnavailable, ProcessDied, SegmenterProcess } from './segmenterProcess';
import type { Patience } from './segmenterProcess';

export interface SegmenterOptions {
  /** Where the host and the engines' files are. */
  readonly folder: string;
  /** The engine to begin with; `auto` is the best that there is. */
  readonly engine?: EngineId | 'auto';
  /** Words to be known beside those of the dictionary: `word` or `word tag`. */
  readonly words?: readonly string[];
  /** After so many milliseconds without a call the process is stopped, and its memory given back. */
  readonly idle?: number;
  readonly patience?: Patience;
  /** Told of what happens: which engine answers, and which one does not. */
  readonly tell?: (event: SegmenterEvent) => void;
}

/** What happens to a segmenter. */
export type SegmenterEvent =
  | { readonly kind: 'started'; readonly engine: EngineId; readonly milliseconds: number; readonly pid: number | undefined }
  | { readonly kind: 'stopped'; readonly engine: EngineId }
  | { readonly kind: 'died'; readonly engine: EngineId; readonly reason: string }
  /** The engine is given up. `expected` where it was never installed, which is nobody's fault. */
  | { readonly kind: 'fellBack'; readonly engine: EngineId; readonly to: EngineId; readonly reason: string; readonly expected: boolean };

const IDLE = 60_000;
/** An engine whose process has died so often is given up. */
const MOST_DEATHS = 2;

/**
 * Cuts words with the best engine that can be had, in a process of its own which is started when it is first needed. Where
 * the process dies it is started again; where that does not help the next engine takes over, the last one being
 * Intl.Segmenter, which needs no process where none can be had. Whoever asks gets an answer.
 */
export class Segmenter implements WordSegmenter {
  private readonly intl = new IntlWordSegmenter();
  private engines: readonly EngineId[];
  private deaths = 0;
  private running: Promise<SegmenterProcess> | undefined;
  private calling = 0;
  private idleTimer: ReturnType<typeof setTimeout> | undefined;
  private isDisposed = false;

  constructor(private readonly options: SegmenterOptions) {
    this.engines = enginesFrom(options.engine ?? 'auto');
  }

  /** The engine that answers now, or would. */
  get engine(): EngineId {
    return this.engines[0] ?? 'intl';
  }

  async cut(texts: readonly string[], signal?: AbortSignal): Promise<readonly (readonly string[])[]> {
    return this.inBatches('cut', texts, signal);
  }

  async tag(texts: readonly string[], signal?: AbortSignal): Promise<readonly Answers['tag'][]> {
    return this.inBatches('tag', texts, signal);
  }

  /** A text is not cut into pieces here: how often a word stands in it counts. */
  async keywords(texts: readonly string[], most: number, signal?: AbortSignal): Promise<readonly Answers['keywords'][]> {
    const answers: Answers['keywords'][] = [];
    for (const text of texts) answers.push(...(await this.ask('keywords', [text], most, signal)));
    return answers;
  }

  /** Ends the process, and gives its memory back. The next call starts one again. */
  stop(): void {
    clearTimeout(this.idleTimer);
    const running = this.running;
    this.running = undefined;
    if (!running) return;
    void running.then(
      (process) => {
        process.stop();
      },
      () => undefined,
    );
    this.options.tell?.({ kind: 'stopped', engine: this.engine });
  }

  /** Ends the process for good: calls from now on are answered by Intl.Segmenter. */
  dispose(): void {
    this.isDisposed = true;
    this.stop();
  }

  private async inBatches<Name extends 'cut' | 'tag'>(method: Name, texts: readonly string[], signal?: AbortSignal): Promise<Answers[Name][]> {
    const whole: Answers[Name][number][][] = texts.map(() => []);
    for (const { pieces, owners } of batchesOf(texts)) {
      const answers = await this.ask(method, pieces, 0, signal);
      for (const [index, answer] of answers.entries()) {
        const owner = owners[index] ?? -1;
        // Most texts are one piece.
        if (whole[owner]?.length === 0) whole[owner] = answer as Answers[Name][number][];
        else whole[owner]?.push(...answer);
      }
    }
    // Of each text the words of its pieces, which are what the method gives.
    return whole as unknown as Answers[Name][];
  }

  private async ask<Name extends Method>(method: Name, texts: readonly string[], most: number, signal?: AbortSignal): Promise<readonly Answers[Name][]> {
    this.calling += 1;
    clearTimeout(this.idleTimer);
    try {
      for (let [engine] = this.engines; engine && !this.isDisposed; [engine] = this.engines) {
        signal?.throwIfAborted();
        const answers = await this.tryProcess(engine, (process) => process.call(method, texts, most));
        if (answers) return answers;
      }
      return await WITH_INTL[method](this.intl, texts, most, signal);
    } finally {
      this.calling -= 1;
      if (this.calling === 0 && this.running) this.stopWhenIdle();
    }
  }

  /** What the engine's process answers; undefined where it died, or the engine is given up. */
  private async tryProcess<Answer>(engine: EngineId, act: (process: SegmenterProcess) => Promise<Answer>): Promise<Answer | undefined> {
    const running = (this.running ??= this.start(engine));
    try {
      return await act(await running);
    } catch (error) {
      const mine = this.running === running;
      if (mine) this.running = undefined;
      if (error instanceof EngineUnavailable) {
        if (mine) this.fallBack(engine, error.message);
      } else if (error instanceof ProcessDied) {
        if (mine) this.noteDeath(engine, error.message);
      } else throw error;
      return undefined;
    }
  }

  private async start(engine: EngineId): Promise<SegmenterProcess> {
    const { folder, words = [], patience, tell } = this.options;
    const began = performance.now();
    const process = await SegmenterProcess.start(folder, { engine, words }, patience);
    tell?.({ kind: 'started', engine, milliseconds: performance.now() - began, pid: process.pid });
    return process;
  }

  private noteDeath(engine: EngineId, reason: string): void {
    this.deaths += 1;
    this.options.tell?.({ kind: 'died', engine, reason });
    if (this.deaths >= MOST_DEATHS) this.fallBack(engine, reason);
  }

  private fallBack(engine: EngineId, reason: string): void {
    if (this.engines[0] !== engine) return;
    const missing = missingFiles(engine, this.options.folder);
    const expected = engine === 'nodejieba' && missing.includes(ADDON);
    this.engines = this.engines.slice(1);
    this.deaths = 0;
    // Intl.Segmenter without a process is Intl.Segmenter all the same.
    if (engine !== 'intl') this.options.tell?.({ kind: 'fellBack', engine, to: this.engine, reason, expected });
  }

  private stopWhenIdle(): void {
    this.idleTimer = setTimeout(() => {
      this.stop();
    }, this.options.idle ?? IDLE);
    this.idleTimer.unref();
  }
}

const WITH_INTL: { readonly [Name in Method]: (intl: IntlWordSegmenter, texts: readonly string[], most: number, signal?: AbortSignal) => Promise<readonly Answers[Name][]> } = {
  cut: async (intl, texts, _most, signal) => intl.cut(texts, signal),
  tag: async (intl, texts, _most, signal) => intl.tag(texts, signal),
  keywords: async (intl, texts, most, signal) => intl.keywords(texts, most, signal),
};

/** The engine and those that take over where it cannot be had. */
function enginesFrom(engine: EngineId | 'auto'): readonly EngineId[] {
  return engine === 'auto' ? ENGINES : ENGINES.slice(ENGINES.indexOf(engine));
}
