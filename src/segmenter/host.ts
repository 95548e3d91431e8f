import { reasonOf } from '../core/reason';
import { loadEngine } from './engines';
import type { Engine } from './engines';
import { packTagged, packWords } from './packing';
import { SETUP } from './protocol';
import type { Call, Method, Reply, Sent, Setup } from './protocol';

/** The side of a process that talks to the one which has forked it. */
export interface Channel {
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'disconnect', listener: () => void): unknown;
  send?(message: Reply): unknown;
  exit(code: number): unknown;
}

/** What a word of the user's own is taken for unless he says otherwise: a noun. */
const NOUN = 'n';

/**
 * Serves a forked process: the first message says which engine to load, each one after it is a call. The process ends when
 * the one that has forked it is gone or has had enough.
 * @param folder where the engines' files are, and where the process runs
 */
export function serve(channel: Channel, folder: string, load: (path: string) => unknown): void {
  let engine: Engine | undefined;
  channel.on('disconnect', () => channel.exit(0));
  channel.on('message', (message) => {
    // Both sides are of one build, and nobody else can write into the channel.
    if (engine) channel.send?.(reply(engine, message as Call));
    else
      try {
        engine = start(message as Setup, folder, load);
        channel.send?.({ id: SETUP, sent: undefined });
      } catch (error) {
        channel.send?.({ id: SETUP, error: reasonOf(error) });
      }
  });
}

function start({ engine, words }: Setup, folder: string, load: (path: string) => unknown): Engine {
  const loaded = loadEngine(engine, folder, load);
  for (const line of words) {
    const [word = '', tag = NOUN] = line.trim().split(/\s+/);
    if (word !== '') loaded.add(word, tag);
  }
  return loaded;
}

function reply(engine: Engine, { id, method, texts, most }: Call): Reply {
  try {
    return { id, sent: ANSWER[method](engine, texts, most) };
  } catch (error) {
    return { id, error: reasonOf(error) };
  }
}

const ANSWER: { readonly [Name in Method]: (engine: Engine, texts: readonly string[], most: number) => Sent[Name] } = {
  cut: (engine, texts) => packWords(texts.map((text) => engine.cut(text))),
  tag: (engine, texts) => packTagged(texts.map((text) => engine.tag(text))),
  keywords: (engine, texts, most) => texts.map((text) => engine.keywords(text, most)),
};
