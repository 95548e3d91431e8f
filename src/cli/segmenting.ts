import { Option } from 'commander';
import { Segmenter } from '../segmenter/segmenter';
import { segmenterFolder } from '../segmenter/folder';
import { ENGINES } from '../words/wordSegmenter';
import type { EngineId } from '../words/wordSegmenter';

/** `--engine`, and what `--help` says of it. */
export function engineOption(): Option {
  return new Option('--engine <engine>', 'what cuts Chinese text into words').choices(['auto', ...ENGINES]).default('auto');
}

/** Works with a segmenter, whose process ends with the work. */
export async function withSegmenter(engine: EngineId | 'auto', work: (segmenter: Segmenter) => Promise<void>): Promise<void> {
  const segmenter = new Segmenter({ folder: segmenterFolder(__filename), engine });
  try {
    await work(segmenter);
  } finally {
    segmenter.dispose();
  }
}
