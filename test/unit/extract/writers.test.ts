import { expect, it } from 'vitest';
import { TARGETS } from '../../../src/extract/writers';
import { handMadeExtracts } from './handMadeDump';

const extracts = handMadeExtracts(`
  ---
  headline  | 新桥通车
  paragraph | 新桥通车了。
  ---
  headline  | 老街亮灯
  paragraph | 老街亮灯了。
`);

it.each(TARGETS)('$label holds every story and ends its last line', ({ write }) => {
  const text = write(extracts);
  expect(text).toContain('新桥通车');
  expect(text).toContain('老街亮灯');
  expect(text).toMatch(/[^\n]\n$/);
});

it('no two targets share an id or an extension', () => {
  expect(new Set(TARGETS.map(({ id }) => id)).size).toBe(TARGETS.length);
  expect(new Set(TARGETS.map(({ extension }) => extension)).size).toBe(TARGETS.length);
});
