import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_COLOURS, paintOn } from '../../../src/editor/annotations/codeColours';
import type { Ground } from '../../../src/editor/annotations/codeColours';
import { contrast } from '../../ui/contrast';

const GROUNDS: Readonly<Record<Ground, string>> = { light: '#ffffff', dark: '#1f1f1f', lightContrast: '#ffffff', darkContrast: '#000000' };

/** `#1f1f1f` as `rgb(31, 31, 31)`. */
function rgb(colour: string): string {
  return `rgb(${[1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)).join(', ')})`;
}

describe('Colours of codes', () => {
  it('can be seen on every ground, whatever they are', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(hex, fc.constantFrom<Ground>('light', 'dark', 'lightContrast', 'darkContrast'), (colour, ground) => {
        expect(contrast(rgb(paintOn(ground, colour).edge), rgb(GROUNDS[ground]))).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('stay as they are where they can be seen', () => {
    expect(paintOn('light', '#0072b2')).toEqual({ background: 'rgba(0, 114, 178, 0.2)', edge: '#0072b2' });
  });

  it('leave the ground of themes with high contrast as it is', () => {
    expect(paintOn('darkContrast', '#0072b2').background).toBeUndefined();
  });

  it('stand in for what is no colour', () => {
    expect(paintOn('light', 'blue').edge).toBe('#808080');
  });

  it('are all different', () => {
    expect(new Set(CODE_COLOURS).size).toBe(CODE_COLOURS.length);
  });
});
