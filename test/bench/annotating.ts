import { codeBody } from '../../src/annotations/annotation';
import { Annotations } from '../../src/annotations/annotations';
import { readAnnotations, writeAnnotations } from '../../src/annotations/jsonLines';
import type { AnnotationFile } from '../../src/annotations/jsonLines';
import { parseDump } from '../../src/formats/formats';
import { medianTime, quantiles } from './measure';
import { milliseconds, printTable } from './table';

const COUNT = 10_000;
const CODES = 12;
/** So many edits, additions and looks. */
const RUNS = 200;
/** What an editor shows at once, in UTF-16 units. */
const VISIBLE = 3000;
const NOTHING: AnnotationFile = { annotations: [], damaged: [] };

/** A dump with annotations evenly over it. */
class Coded {
  private made = 0;

  constructor(public text: string) {}

  opened(): Annotations {
    return new Annotations(
      { source: 'dump.txt', text: () => this.text, newId: () => `urn:uuid:${String(this.made++)}`, now: () => new Date(this.made).toISOString(), creator: () => ({ type: 'Person', name: 'ann' }) },
      'ann',
    );
  }

  /** Passages of 6 to 30 units, at `count` places. */
  code(annotations: Annotations, count: number, from = 0): void {
    const step = Math.floor(this.text.length / count);
    const spans = Array.from({ length: count }, (_, index) => ({ start: from + index * step, end: from + index * step + 6 + (index % 25) }));
    annotations.add(spans.map((span, index) => ({ place: { spans: [span] }, bodies: [codeBody(`code-${index % CODES}`)] })));
  }

  type(annotations: Annotations, at: number, put: string): void {
    this.text = this.text.slice(0, at) + put + this.text.slice(at);
    annotations.textChanged([{ span: { start: at, end: at }, length: put.length }]);
  }
}

/** Ten thousand annotations in a dump of 10 MB: what a coder waits for. */
export async function benchAnnotations(dump: string): Promise<void> {
  const coded = new Coded(dump);
  const annotations = coded.opened();
  const parsed = await parseDump(dump);
  annotations.outlined(parsed);
  const coding = medianTimeOnce(() => {
    coded.code(annotations, COUNT);
  });
  const file = writeAnnotations(annotations.merged(NOTHING));
  const open = (text: string): Annotations => {
    const opened = new Coded(text).opened();
    opened.load('ann', readAnnotations(file));
    return opened;
  };
  const opening = medianTime(() => open(dump), 3);
  const shifted = `Extra\n\n${dump}`;
  const openingShifted = medianTime(() => open(shifted), 3);
  const middle = dump.length >>> 1;
  const look = await quantiles(() => annotations.within({ start: middle, end: middle + VISIBLE }), RUNS);
  const keystroke = await quantiles(() => {
    annotations.textChanged([{ span: { start: middle, end: middle }, length: 1 }]);
  }, RUNS);
  const live = coded.opened();
  live.load('ann', readAnnotations(file));
  const adding = await quantiles(() => {
    live.add([{ place: { spans: [{ start: middle + 7, end: middle + 19 }] }, bodies: [codeBody('code-1')] }]);
  }, RUNS);
  const addingAfterEdit = await quantiles(() => {
    coded.type(live, middle, 'x');
    live.add([{ place: { spans: [{ start: middle + 7, end: middle + 19 }] }, bodies: [codeBody('code-1')] }]);
  }, 10);
  live.outlined(await parseDump(coded.text));
  const saving = medianTimeOnce(() => {
    live.anchorAnew();
  });
  const writing = medianTime(() => writeAnnotations(live.merged(NOTHING)), 3);
  const row = (name: string, { median, p99 }: { median: number; p99: number }): string[] => [name, milliseconds(median), milliseconds(p99)];
  printTable(`${COUNT} annotations in a dump of ${(dump.length / 1e6).toFixed(1)} million characters (their file: ${(file.length / 1e6).toFixed(1)} million)`, ['', 'median ms', 'p99 ms'], [
    ['opening: reading and placing all', milliseconds(opening), ''],
    ['… where all have moved since', milliseconds(openingShifted), ''],
    row('scrolling: those of a visible range', look),
    row('typing: all that is behind moves', keystroke),
    row('adding one', adding),
    row('adding one right after an edit', addingAfterEdit),
    ['saving the dump: all anchored anew', milliseconds(saving), ''],
    ['the file as text again', milliseconds(writing), ''],
    [`coding all ${COUNT} with one command`, milliseconds(coding), ''],
  ]);
}

/** What can be done only once, in milliseconds of processor time. */
function medianTimeOnce(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
