import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FigureKind } from '../../src/figures/figure';

type Value = number | string;

/** A figure as an editor reads it. `line` and `lines` are 1-based; `lines` are given where it is broken over several. */
export interface GoldFigure {
  readonly line: number;
  readonly lines?: readonly number[];
  readonly text: string;
  readonly kind: FigureKind;
  /** Base units; two values where it has two ends. */
  readonly value: Value | readonly [Value, Value];
  readonly unit: string | null;
  readonly approx?: boolean;
}

/** A printed number that is no figure (`notFigures`), or that may be read as one or not (`either`). */
export interface Printed {
  readonly line: number;
  readonly text: string;
}

export interface GoldFigures {
  /** The page: a path relative to the folder of the gold. */
  readonly file: string;
  readonly figures: readonly GoldFigure[];
  readonly notFigures: readonly Printed[];
  readonly either?: readonly Printed[];
}

export interface FiguredPage {
  readonly name: string;
  readonly text: string;
  readonly gold: GoldFigures;
}

const ENDING = '.figures.json';

/** Every NAME.figures.json of a folder with the text of its page, by name. */
export function readFiguredPages(folder: string): FiguredPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) => {
      // The files are ours: a test reads them all and looks for every text on its line.
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldFigures;
      return { name: file.slice(0, -ENDING.length), text: readFileSync(join(folder, gold.file), 'utf8'), gold };
    });
}
