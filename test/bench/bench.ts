// npm run bench [-- memory parse growth keystroke detection annotations exchange words]: what parsing costs, in processor time. Sizes are of the file in UTF-8.
import markdownIt from 'markdown-it';
import { SourceText } from '../../src/core/sourceText';
import { atOneGo } from '../../src/core/steps';
import type { TextEdit } from '../../src/core/sourceText';
import { SAMPLE_LENGTH } from '../../src/formats/format';
import { detectFormat, openDump } from '../../src/formats/formats';
import { assemble } from '../../src/formats/page/stories/assemble';
import { decode } from '../../src/formats/page/decoder/decode';
import { evidenceOf } from '../../src/formats/page/decoder/evidence';
import { LANGUAGE_SAMPLE, senseLanguage } from '../../src/formats/page/view/layout';
import { tableOf } from '../../src/formats/page/view/lines';
import { pageReader } from '../../src/formats/page/pageFormat';
import { pageModel } from '../../src/formats/page/decoder/model';
import { viewPage } from '../../src/formats/page/view/pageViewing';
import { TOWN_SAMPLE } from '../../src/formats/page/view/town';
import { outlineSymbols } from '../../src/outline/symbols';
import { benchAnnotations } from './annotating';
import { benchExchange } from './exchanging';
import { benchWords } from './words';
import { medianTime, quantiles, retainedMemory } from './measure';
import { megabytes, milliseconds, printTable, ratio } from './table';
import { beginning, makeDump, makeMarkdown, randomNumbers } from './texts';

const MB = 2 ** 20;

const split = (text: string): unknown => text.split(/\r?\n/);
const parse = (text: string): unknown => atOneGo(pageReader.parse(new SourceText(text)));

/** Parsing against splitting the same text and against a Markdown parser, and the stages of parsing. */
function benchParse(dump: string): void {
  const markdown = makeMarkdown(10 * MB);
  const splitting = medianTime(() => split(dump));
  const parsing = medianTime(() => parse(dump), 3);
  const parser = markdownIt();
  const marking = medianTime(() => parser.parse(markdown, {}), 3);
  const row = (name: string, time: number): string[] => [name, milliseconds(time), ratio(time / splitting), ratio(time / marking)];
  printTable(sizeOf(`Parse of a 10 MB dump`, dump), ['', 'ms', '÷ split', '÷ markdown-it'], [
    row('text.split(/\\r?\\n/)', splitting),
    row('SourceText + parse', parsing),
    row('markdown-it, 10 MB of Markdown', marking),
  ]);
  printStages(dump, parsing);
}

function printStages(dump: string, whole: number): void {
  const source = new SourceText(dump);
  const language = senseLanguage(dump);
  const page = viewPage(source, language);
  const evidence = evidenceOf(page);
  const model = pageModel(page);
  const decoding = decode(evidence, model);
  const stages: readonly (readonly [string, () => unknown])[] = [
    ['SourceText', () => new SourceText(dump)],
    ['line table', () => tableOf(source)],
    ['view (with the line table)', () => viewPage(source, language)],
    ['features', () => evidenceOf(page)],
    ['decode', () => decode(evidence, model)],
    ['assemble', () => assemble(page, decoding)],
    ['detection of the beginning', () => detectFormat(dump)],
  ];
  const rows = stages.map(([name, run]) => {
    const time = medianTime(run, 3);
    return [name, milliseconds(time), `${((time / whole) * 100).toFixed(0)} %`, ((time * 1000) / page.lines.count).toFixed(2)];
  });
  printTable(`Stages (${page.lines.count} lines that are not blank)`, ['', 'ms', 'of parse', 'µs a line'], rows);
}

/** Twice the text must take twice the time. */
function benchGrowth(dump: string): void {
  let before: number | undefined;
  const rows = [1, 2, 4, 8].map((size) => {
    const text = beginning(dump, size * MB);
    const time = medianTime(() => parse(text), 3);
    const growth = before === undefined ? '' : ratio(time / before);
    before = time;
    return [`${size} MB`, milliseconds(time), growth, (time / size).toFixed(0)];
  });
  printTable('Growth', ['', 'ms', 'growth', 'ms a MB'], rows);
}

function benchMemory(dump: string): void {
  const text = beginning(dump, 5 * MB);
  const kept = retainedMemory(() => parse(text));
  printTable('Memory of a parsed dump of 5 MB', ['', 'MB'], [
    ['the text itself', megabytes(text.length * 2)],
    ['kept beside it', megabytes(kept)],
    ['largest size of the process', megabytes(process.resourceUsage().maxRSS * 1024)],
  ]);
}

/** So many edits of each kind. */
const KEYSTROKES = 300;

const random = randomNumbers(3);
/** Any place of a text of a length behind what is read for its language and town: another of those means another parse. */
const anywhere = (length: number): number => TOWN_SAMPLE + Math.floor(random() * (length - TOWN_SAMPLE));

/** The edits, in a text of a length. */
const TYPING: Readonly<Record<string, (length: number) => TextEdit>> = {
  'a letter in the middle': (length) => typed(length >>> 1, 'x'),
  'a letter at the start': () => typed(LANGUAGE_SAMPLE >>> 1, 'x'),
  'a letter at the end': (length) => typed(length, 'x'),
  'Enter in the middle': (length) => typed(length >>> 1, '\n'),
  'Enter at the start': () => typed(LANGUAGE_SAMPLE >>> 1, '\n'),
  'a letter anywhere': (length) => typed(anywhere(length), 'x'),
  'Enter anywhere': (length) => typed(anywhere(length), '\n'),
  'a deletion in the middle': (length) => ({ span: { start: length >>> 1, end: (length >>> 1) + 1 }, text: '' }),
};

function typed(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}

/** From a change to the new dump, and to its stories: what was read of them is moved when they are asked for. */
async function benchKeystroke(dump: string): Promise<void> {
  const follow = await openDump(dump);
  const parsing = medianTime(() => atOneGo(follow()), 1);
  const followed = atOneGo(follow());
  const rows: string[][] = [];
  for (const [name, editIn] of Object.entries(TYPING)) {
    const edit = (): void => {
      atOneGo(followed.edit([editIn(followed.dump.source.length)]));
    };
    const { median, p99 } = await quantiles(edit, KEYSTROKES);
    const asked = await quantiles(() => {
      edit();
      return followed.dump.stories;
    }, KEYSTROKES);
    rows.push([name, milliseconds(median), milliseconds(p99), ratio(parsing / median), milliseconds(asked.median), milliseconds(asked.p99)]);
  }
  printTable(sizeOf(`One keystroke in a dump of 10 MB: ${followed.dump.stories.length} stories, a full parse takes ${milliseconds(parsing)} ms`, dump), ['', 'median ms', 'p99 ms', 'full parse ÷', '… and its stories', 'p99 ms'], rows);
  const outlining = medianTime(() => atOneGo(outlineSymbols(followed.dump)), 3);
  printTable('Outline of all', ['', 'ms'], [['outline symbols', milliseconds(outlining)]]);
}

function benchDetection(dump: string): void {
  const sample = dump.slice(0, SAMPLE_LENGTH);
  printTable('Detection', ['', 'ms'], [[`sample of ${SAMPLE_LENGTH / 1024} K characters`, milliseconds(medianTime(() => detectFormat(sample), 15))]]);
}

/** Memory first, while no other bench has left anything behind. */
const BENCHES = { memory: benchMemory, parse: benchParse, growth: benchGrowth, keystroke: benchKeystroke, detection: benchDetection, annotations: benchAnnotations, exchange: benchExchange, words: benchWords } as const;

function sizeOf(what: string, text: string): string {
  return `${what} (${(text.length / 1e6).toFixed(1)} million characters)`;
}

async function runAll(dump: string): Promise<void> {
  for (const [name, bench] of Object.entries(BENCHES)) if (chosen.length === 0 || chosen.includes(name)) await bench(dump);
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !Object.keys(BENCHES).includes(name));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: not one of ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
} else {
  const dump = makeDump(10 * MB);
  void runAll(dump);
}
