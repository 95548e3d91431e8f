import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KnownWords, unpackTagged, unpackWords } from './packing';
import { SETUP } from './protocol';
import type { Answers, Call, Method, Reply, Sent, Setup } from './protocol';

/** The bundle that the process runs. */
const HOST = 'host.js';

/** How long a process may take, in milliseconds: a start takes about one second, a call some hundredths of one. */
export interface Patience {
  readonly start: number;
  readonly call: number;
}

const PATIENCE: Patience = { start: 20_000, call: 10_000 };

/** The engine cannot be had, however often it is tried. */
export class EngineUnavailable extends Error {
  override readonly name = 'EngineUnavailable';
}

/** The process has ended or does not answer; another one may do better. */
export class ProcessDied extends Error {
  override readonly name = 'ProcessDied';
}

interface Waiting {
  readonly resolve: (sent: Sent[Method] | undefined) => void;
  readonly reject: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** What the process has last said on its standard error is kept as far as it explains an end. UTF-16 units. */
const KEPT_OUTPUT = 500;

const UNPACK: { readonly [Name in Method]: (texts: readonly string[], sent: Sent[Name], known: KnownWords) => readonly Answers[Name][] } = {
  cut: unpackWords,
  tag: unpackTagged,
  keywords: (_texts, sent) => sent,
};

/** A process of its own that runs one engine: whatever happens to it, the process that has started it lives on. */
export class SegmenterProcess {
  private readonly waiting = new Map<number, Waiting>();
  private readonly known = new KnownWords();
  private lastId = SETUP;
  private output = '';
  private death: Error | undefined;

  private constructor(
    private readonly child: ChildProcess,
    private readonly patience: Patience,
  ) {
    child.on('message', (message) => {
      this.settle(message as Reply);
    });
    child.on('error', ({ message }) => {
      this.end(message);
    });
    child.on('exit', (code, signal) => {
      this.end(`it ended with ${signal ?? `code ${code ?? 'unknown'}`}`);
    });
    child.stderr?.on('data', (data: Buffer) => {
      this.output = `${this.output}${data.toString()}`.slice(-KEPT_OUTPUT);
    });
  }

  /**
   * Starts a process and has it load an engine.
   * @param folder where the host and the engines' files are
   * @throws EngineUnavailable where the engine cannot be loaded, ProcessDied where the process ends or does not answer
   */
  static async start(folder: string, setup: Setup, patience: Patience = PATIENCE): Promise<SegmenterProcess> {
    const host = join(folder, HOST);
    if (!existsSync(host)) throw new EngineUnavailable(`${HOST} not found in ${folder}`);
    const child = fork(host, [], {
      cwd: folder,
      serialization: 'advanced',
      execArgv: [],
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const started = new SegmenterProcess(child, patience);
    try {
      await started.ask(SETUP, setup, patience.start);
      return started;
    } catch (error) {
      started.stop();
      throw error instanceof ProcessDied || !(error instanceof Error) ? error : new EngineUnavailable(error.message);
    }
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Asks the process. Rejects with ProcessDied where it ends or does not answer in time: it is then ended. */
  async call<Name extends Method>(method: Name, texts: readonly string[], most = 0): Promise<readonly Answers[Name][]> {
    const call: Call = { id: ++this.lastId, method, texts, most };
    // What comes back under a call's number is what its method sends.
    return UNPACK[method](texts, (await this.ask(call.id, call, this.patience.call)) as Sent[Name], this.known);
  }

  /** Ends the process, and gives its memory back. Who still waits is told that it has died. */
  stop(): void {
    this.end('it was stopped');
  }

  private async ask(id: number, message: Setup | Call, patience: number): Promise<Sent[Method] | undefined> {
    if (this.death) throw this.death;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.end('it does not answer');
      }, patience);
      this.waiting.set(id, { resolve, reject, timer });
      this.child.send(message, (error) => {
        if (error) this.end(error.message);
      });
    });
  }

  private settle(reply: Reply): void {
    const waiting = this.waiting.get(reply.id);
    if (!waiting) return;
    this.waiting.delete(reply.id);
    clearTimeout(waiting.timer);
    if ('sent' in reply) waiting.resolve(reply.sent);
    else waiting.reject(new Error(reply.error));
  }

  private end(reason: string): void {
    if (this.death) return;
    this.death = new ProcessDied([reason, this.output.trim()].filter(Boolean).join(': '));
    this.child.kill('SIGKILL');
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer);
      reject(this.death);
    }
    this.waiting.clear();
  }
}
