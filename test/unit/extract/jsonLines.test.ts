import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLine, toJsonLines } from '../../../src/extract/jsonLines';
import { handMadeExtracts } from './handMadeDump';

describe('JSON Lines', () => {
  it('hold one record a line, the file and language before it', () => {
    const extracts = handMadeExtracts(`
      ---
      headline  | 新桥通车
      paragraph | 新桥通车了。
      ---
      headline  | 老街亮灯
    `);
    const lines = toJsonLines(extracts).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(
      extracts.map(({ record }) => ({ file: '沄湾日报.txt', language: 'zh', ...record })),
    );
    expect(lines[0]).toMatch(/^\{"file":"沄湾日报.txt","language":"zh","id":/);
  });

  it('hold one line a value, whatever a reader takes for a line end, and parse back', () => {
    const text = fc.string({ unit: fc.constantFrom('稿', 'a', '"', '\\', '\n', '\r', '\u0085', '\u2028', '\u2029', '\ud800') });
    fc.assert(
      fc.property(text, (headline) => {
        const line = jsonLine({ headline });
        expect(line).toMatch(/^[^\n\r\u0085\u2028\u2029]*\n$/);
        expect(JSON.parse(line)).toEqual({ headline });
      }),
    );
  });
});
