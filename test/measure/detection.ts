// npm run measure:detection -- DIR…: which files of some folders are taken for newspaper dumps, how narrowly, and how long it takes.
import { parseArgs } from 'node:util';
import { DEFAULT_THRESHOLD } from '../../src/formats/format';
import { detectFormat } from '../../src/formats/formats';
import type { Detection } from '../../src/formats/formats';
import { textFiles } from './textFiles';

interface Judged {
  readonly path: string;
  readonly length: number;
  readonly detection: Detection;
  readonly milliseconds: number;
}

const USAGE = `usage: npm run measure:detection -- PATH… [--first UNITS] [--show N]
  --first UNITS  judge only the beginning of each file
  --show N       print N files on either side of the threshold (10)`;

function judge(paths: readonly string[], first: number): Judged[] {
  const judged: Judged[] = [];
  for (const { path, text } of textFiles(paths)) {
    const sample = text.slice(0, first);
    const begun = performance.now();
    const detection = detectFormat(sample);
    judged.push({ path, length: sample.length, detection, milliseconds: performance.now() - begun });
  }
  return judged;
}

function printFiles(title: string, files: readonly Judged[], show: number): void {
  console.log(`\n${title}`);
  for (const { path, detection } of files.slice(0, show)) {
    console.log(`  ${detection.confidence.toFixed(3)}  ${path}`);
    if (detection.reasons.length > 0) console.log(`         ${detection.reasons.join('; ')}`);
  }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function printReport(judged: readonly Judged[], show: number): void {
  const bySureness = [...judged].sort((a, b) => a.detection.confidence - b.detection.confidence);
  const detected = bySureness.filter(({ detection }) => detection.confidence >= DEFAULT_THRESHOLD);
  const passed = bySureness.filter(({ detection }) => detection.confidence < DEFAULT_THRESHOLD).reverse();
  printFiles('Taken for dumps, the least sure first', detected, show);
  printFiles('Not taken for dumps, the nearest first', passed, show);
  const times = judged.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const slowest = judged.reduce<Judged | null>((worst, next) => (worst && worst.milliseconds >= next.milliseconds ? worst : next), null);
  console.log(`\n${judged.length} text files: ${detected.length} taken for dumps, ${passed.length} not`);
  console.log(`milliseconds a file: median ${quantile(times, 0.5).toFixed(2)}, 99 % under ${quantile(times, 0.99).toFixed(1)}, slowest ${quantile(times, 1).toFixed(1)} (${slowest?.path ?? 'none'}, ${slowest?.length ?? 0} units)`);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { first: { type: 'string' }, show: { type: 'string', default: '10' } } });
if (positionals.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else printReport(judge(positionals, Number(values.first ?? Infinity)), Number(values.show));
