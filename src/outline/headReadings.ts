import type { PartKind, Story } from '../core/story';

/** One way to read the lines of a head from above: so many kickers, then so many lines of the headline, then so many decks. */
export interface HeadReading {
  readonly kickers: number;
  readonly headline: number;
  readonly decks: number;
}

/** What a line of a head is; a further line of the headline goes on with the one before. */
export type HeadLineKind = 'kicker' | 'headline' | 'continuation' | 'deck';

/** Longer than this no paper sets them. */
const MOST: HeadReading = { kickers: 3, headline: 3, decks: 4 };

const ABOVE: ReadonlySet<PartKind> = new Set<PartKind>(['label', 'jump']);
const TITLES: ReadonlySet<PartKind> = new Set<PartKind>(['kicker', 'headline', 'deck']);

/** The 0-based lines of a story's kickers, headline and decks, up to the first line that is none of them. */
export function titleLines(story: Story): readonly number[] {
  return titles(story).flatMap(({ lines }) => lines);
}

/** How the head of a story is read now. */
export function headReading(story: Story): HeadReading {
  const linesOf = (kind: PartKind): number => titles(story).filter((part) => part.kind === kind).reduce((sum, { lines }) => sum + lines.length, 0);
  return { kickers: linesOf('kicker'), headline: linesOf('headline'), decks: linesOf('deck') };
}

/** Every way to read a head of so many lines. */
export function headReadings(count: number): readonly HeadReading[] {
  const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, number) => number);
  return upTo(MOST.kickers).flatMap((kickers) =>
    upTo(MOST.headline)
      .map((headline) => ({ kickers, headline, decks: count - kickers - headline }))
      .filter(({ headline, decks }) => headline > 0 && decks >= 0 && decks <= MOST.decks),
  );
}

/** What each line of a head is, from above, where it is read so. */
export function kindsOfLines({ kickers, headline, decks }: HeadReading): readonly HeadLineKind[] {
  const times = <Kind extends HeadLineKind>(kind: Kind, count: number): Kind[] => Array.from({ length: count }, () => kind);
  return [...times('kicker', kickers), 'headline', ...times('continuation', headline - 1), ...times('deck', decks)];
}

/** True for two readings that say the same. */
export function isSameReading(one: HeadReading, other: HeadReading): boolean {
  return one.kickers === other.kickers && one.headline === other.headline && one.decks === other.decks;
}

function titles({ parts }: Story): Story['parts'] {
  const from = parts.findIndex(({ kind }) => !ABOVE.has(kind));
  const to = parts.findIndex(({ kind }, index) => index >= from && !TITLES.has(kind));
  return from === -1 ? [] : parts.slice(from, to === -1 ? parts.length : to);
}
