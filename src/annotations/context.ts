/** How much of the text before and behind a passage is kept with it, in code points. */
export const CONTEXT = 32;

const CHARACTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** As many whole characters as `count` code points hold, from the start of the text on; line ends as LF. */
export function firstCharacters(text: string, count: number = CONTEXT): string {
  const points = Array.from(withLineFeeds(text.slice(0, 4 * count)));
  let taken = '';
  let length = 0;
  for (const { segment } of CHARACTERS.segment(points.slice(0, 2 * count).join(''))) {
    length += codePointCount(segment);
    if (length > count) break;
    taken += segment;
  }
  return taken;
}

/** As many whole characters as `count` code points hold, up to the end of the text; line ends as LF. */
export function lastCharacters(text: string, count: number = CONTEXT): string {
  const points = Array.from(withLineFeeds(text.slice(-4 * count)));
  const segments = [...CHARACTERS.segment(points.slice(-2 * count).join(''))].reverse();
  let taken = '';
  let length = 0;
  for (const { segment } of segments) {
    length += codePointCount(segment);
    if (length > count) break;
    taken = segment + taken;
  }
  return taken;
}

export function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

export function codePointCount(text: string): number {
  return Array.from(text).length;
}
