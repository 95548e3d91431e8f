import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAt } from '../../../src/core/sentences';

/** All sentences of a text, found one behind the other. */
function sentences(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { start, end } = sentenceAt(text, at);
    if (end <= at) break;
    found.push(text.slice(start, end));
    at = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  }
  return found;
}

describe('Sentences', () => {
  it.each([
    ['桥通了。车来了!谁先过?', ['桥通了。', '车来了!', '谁先过?']],
    ['他说:“走吧!”然后走了。“好。”她答。', ['他说:“走吧!”', '然后走了。', '“好。”', '她答。']],
    ['产值1.2亿元;税收3000万元。下月再议。', ['产值1.2亿元;税收3000万元。', '下月再议。']],
    ['The gates shut. "We are done," he said. Nobody spoke.', ['The gates shut.', '"We are done," he said.', 'Nobody spoke.']],
    ['Sgt. Lena Ortiz met Dr. J. K. Hale at 5 p.m. on St. Mark St. today.', ['Sgt. Lena Ortiz met Dr. J. K. Hale at 5 p.m. on St. Mark St. today.']],
    ['It cost $2.50. He paid.', ['It cost $2.50.', 'He paid.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('are found in time in a line of nothing but points', () => {
    const leaders = '.'.repeat(1_000_000);
    expect(sentenceAt(leaders, 500_000)).toEqual({ start: 0, end: leaders.length });
  });

  it('lie inside the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, at) => {
        const { start, end } = sentenceAt(text, at % (text.length + 1));
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
