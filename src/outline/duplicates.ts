import { partText } from '../core/partText';
import type { SourceText } from '../core/sourceText';
import type { Steps } from '../core/steps';
import type { PartKind, Story } from '../core/story';

/** A story that says what an earlier one says. */
export interface LikeStory {
  readonly story: Story;
  readonly like: Story;
  /** Word for word; else nearly. */
  readonly exact: boolean;
}

const RUNNING: ReadonlySet<PartKind> = new Set<PartKind>(['paragraph', 'listItem', 'verse', 'caption']);
/** A word, or a character of a script without spaces. */
const WORD = /[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{N}]+/gu;
/** Words in a shingle. */
const SHINGLE = 5;
/** Texts of fewer words are too short to be called nearly the same. */
const FEWEST_WORDS = 30;
/** How many of a text's smallest shingles stand for it (bottom-k sketch: Broder, On the resemblance and containment of documents, 1997). */
const SKETCH = 64;
/** By how many of them, the smallest, stories with something in common are found. */
const KEYS = 8;
/** A shingle that more stories share says nothing of any two of them. */
const MOST_SHARING = 12;
/** The share of common shingles from which texts are nearly the same. */
const NEAR = 0.6;

interface Sketched {
  readonly story: Story;
  readonly sketch: readonly number[];
}

/** Each story that says the same as an earlier one, or nearly, with the earliest. Linear in the text; a step a story. */
export function* likeStories(source: SourceText, stories: readonly Story[]): Steps<readonly LikeStory[]> {
  const exact = new Map<string, Story>();
  const byKey = new Map<number, Sketched[]>();
  const found: LikeStory[] = [];
  for (const story of stories) {
    yield;
    const words = wordsOf(source, story);
    if (words.length === 0) continue;
    const key = keyOf(words);
    const same = exact.get(key);
    if (same) found.push({ story, like: same, exact: true });
    else {
      exact.set(key, story);
      const sketched = { story, sketch: sketchOf(words) };
      const like = nearest(sketched, byKey);
      if (like) found.push({ story, like, exact: false });
      else remember(sketched, byKey);
    }
  }
  return found;
}

function wordsOf(source: SourceText, story: Story): readonly string[] {
  const text = story.parts.filter(({ kind }) => RUNNING.has(kind)).map((part) => partText(source, part)).join(' ');
  return text.toLowerCase().match(WORD) ?? [];
}

/** Texts with the same words have the same key; others, but for one chance in 2⁶⁴, another. */
function keyOf(words: readonly string[]): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (const word of words) {
    const hash = hashOf(word);
    a = Math.imul(a ^ hash, 0x01000193) >>> 0;
    b = (Math.imul(b, 0x85ebca6b) + hash) >>> 0;
  }
  return `${words.length} ${a} ${b}`;
}

/** The smallest hashes of runs of words; empty for a short text. */
function sketchOf(words: readonly string[]): readonly number[] {
  if (words.length < FEWEST_WORDS) return [];
  const hashes = words.map(hashOf);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let hash = 0;
    for (let word = at; word < at + SHINGLE; word++) hash = (Math.imul(hash, 31) + (hashes[word] ?? 0)) >>> 0;
    shingles.add(mixed(hash));
  }
  return [...shingles].sort((x, y) => x - y).slice(0, SKETCH);
}

function nearest({ sketch }: Sketched, byKey: ReadonlyMap<number, readonly Sketched[]>): Story | null {
  const candidates = new Set(sketch.slice(0, KEYS).flatMap((key) => byKey.get(key) ?? []));
  for (const candidate of candidates) if (resemblance(sketch, candidate.sketch) >= NEAR) return candidate.story;
  return null;
}

function remember(sketched: Sketched, byKey: Map<number, Sketched[]>): void {
  for (const key of sketched.sketch.slice(0, KEYS)) {
    const sharing = byKey.get(key);
    if (!sharing) byKey.set(key, [sketched]);
    else if (sharing.length < MOST_SHARING) sharing.push(sketched);
  }
}

/** The share of common shingles, estimated from the smallest of both. */
function resemblance(a: readonly number[], b: readonly number[]): number {
  const inA = new Set(a);
  const inB = new Set(b);
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SKETCH);
  return smallest.filter((hash) => inA.has(hash) && inB.has(hash)).length / Math.max(1, smallest.length);
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** Spreads a hash over all numbers (the finalizer of MurmurHash3), so that the smallest are a fair sample. */
function mixed(hash: number): number {
  let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
