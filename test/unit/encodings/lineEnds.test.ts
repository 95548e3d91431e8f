import { describe, expect, it } from 'vitest';
import { withOneLineEnd } from '../../../src/encodings/lineEnds';

describe('the line ends that VS Code holds', () => {
  it.each([
    ['LF', 'a\nb\n', 'a\nb\n'],
    ['CRLF', 'a\r\nb\r\n', 'a\r\nb\r\n'],
    ['CR alone', 'a\rb\rc', 'a\r\nb\r\nc'],
    ['mostly CRLF', 'a\r\nb\r\nc\nd', 'a\r\nb\r\nc\r\nd'],
    ['mostly LF', 'a\nb\nc\r\nd', 'a\nb\nc\nd'],
    ['as many of each', 'a\r\nb\nc', 'a\nb\nc'],
    ['LF and a CR alone', 'a\nb\nc\rd', 'a\nb\nc\nd'],
    ['none', 'a\u2028b\fc', 'a\u2028b\fc'],
  ])('are those of %s', (_, text, held) => {
    expect(withOneLineEnd(text)).toBe(held);
  });
});
