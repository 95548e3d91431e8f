import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../src/annotations/annotation';
import type { CodedItem } from '../../../../src/annotations/exchange/codedText';
import { EXCHANGE_FORMATS, exportAnnotations, importAnnotations, limitsOf } from '../../../../src/annotations/exchange/exchange';
import type { AnnotatedDump, ExchangeFile, ExchangeFormat, Feature, Loss } from '../../../../src/annotations/exchange/exchange';
import { exportedDump } from '../../../../src/annotations/exchange/export';
import { reduced } from '../../../../src/annotations/exchange/features';
import { LiveText } from '../../../../src/annotations/liveText';
import { placeOf } from '../../../../src/annotations/targets';
import { codedDumps } from './codedDumps';

/** When what does not say when it was made is said to have been made. */
const NOW = '2030-01-01T00:00:00Z';

/** Files as they are on a disk. */
function onDisk(files: readonly ExchangeFile[]): readonly ExchangeFile[] {
  return files.map(({ name, content }) => ({ name, content: typeof content === 'string' ? new TextEncoder().encode(content) : content }));
}

/** Annotations as they would be exported from the dump, where none may have lost its place. */
function itemsIn(dump: AnnotatedDump, annotations: readonly Annotation[]): readonly CodedItem[] {
  const live = new LiveText(() => dump.text);
  const placed = annotations.map((annotation) => ({ annotation, spans: placeOf(annotation.target, live) }));
  const { text, orphans } = exportedDump({ ...dump, annotations: placed });
  expect(orphans).toBe(0);
  return text.items.map(({ created, ...item }) => ({ ...item, ...(created !== undefined && created !== NOW && { created }) }));
}

/** Items in an order of their own; without ids where a format has none. */
function sorted(items: readonly CodedItem[], { holds }: ExchangeFormat): readonly unknown[] {
  const keyed = items.map(({ id, ...item }) => ({ item: holds.has('id') ? { id, ...item } : item, key: JSON.stringify([item.target, item.codes, item.notes, holds.has('id') && id]) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
}

/** What can be another than it was, and what must be listed then. */
const EXPLAINED: readonly (readonly [what: (item: CodedItem) => unknown, ...Feature[]])[] = [
  [({ target }) => target, 'discontinuous', 'touching', 'lineEnd', 'outerSpace', 'outerLineEnd'],
  [({ codes }) => codes, 'severalCodes', 'control'],
  [({ attributes }) => attributes, 'attribute', 'relationDetails', 'control'],
  [({ notes }) => notes, 'note', 'severalNotes', 'relationDetails', 'control', 'carriageReturn'],
  [({ links }) => links, 'link', 'relationDetails'],
  [({ status }) => status, 'status'],
  [({ coder }) => coder, 'coder', 'software', 'relationDetails', 'control'],
  [({ generator }) => generator, 'generator', 'relationDetails', 'control'],
  [({ created }) => created, 'time', 'relationDetails'],
  [({ modified }) => modified, 'time', 'changeTime', 'changeTimeElsewhere', 'relationDetails'],
];

/** Why an annotation of a kind can be missing. */
const GONE: Readonly<Record<CodedItem['target']['kind'], readonly Feature[]>> = {
  passage: ['passage', 'uncoded', 'twins', 'overlap', 'outerSpace', 'outerLineEnd', 'lineEnd'],
  story: ['passage', 'story', 'uncodedElsewhere', 'twins'],
  document: ['passage', 'document', 'uncodedElsewhere', 'twins'],
  reply: ['passage', 'reply', 'story', 'document', 'relation', 'uncoded', 'uncodedElsewhere', 'twins', 'outerSpace', 'outerLineEnd'],
  relation: ['passage', 'relation', 'uncoded', 'uncodedElsewhere', 'twins', 'outerSpace', 'outerLineEnd'],
};

/** What has become another without its being listed. */
function unlisted(items: readonly CodedItem[], read: readonly CodedItem[], losses: readonly Loss[]): readonly string[] {
  const listed = new Set(losses.map(({ feature }) => feature));
  const byId = new Map(read.map((item) => [item.id, item]));
  return items.flatMap((item) => {
    const same = byId.get(item.id);
    if (!same) return GONE[item.target.kind].some((feature) => listed.has(feature)) ? [] : [`${item.id} is gone`];
    return EXPLAINED.flatMap(([what, ...features]) => (JSON.stringify(what(item)) === JSON.stringify(what(same)) || features.some((feature) => listed.has(feature)) ? [] : [`${JSON.stringify(what(item))} has become ${JSON.stringify(what(same))}`]));
  });
}

describe.each(EXCHANGE_FORMATS.filter(({ id }) => id !== 'qdc'))('A dump and $label', (format) => {
  it('keeps what was said of it, whatever its line ends are, and lists what it loses', () => {
    let kept = 0;
    let lost = 0;
    fc.assert(
      fc.property(codedDumps, fc.constantFrom('words', 'characters'), (dump, tokens) => {
        const { files, losses, orphans } = exportAnnotations(format, [dump], { tokens });
        const before = exportedDump(dump).text;
        const fitting = reduced(before, format.holds).text.items;
        expect(orphans).toBe(0);
        if (fitting.length === 0) return;
        const { annotations, problems } = importAnnotations(format, onDisk(files), { source: dump.source, text: dump.text, now: NOW });
        expect(problems).toEqual([]);
        const read = itemsIn(dump, annotations);
        expect(sorted(read, format)).toEqual(sorted(fitting, format));
        if (format.holds.has('id')) expect(unlisted(before.items, read, losses)).toEqual([]);
        else if (losses.length === 0) expect(sorted(read, format)).toEqual(sorted(before.items, format));
        kept += read.length;
        lost += losses.length;
      }),
      { numRuns: 150 },
    );
    expect(kept).toBeGreaterThan(100);
    if (limitsOf(format.holds).length > 0) expect(lost).toBeGreaterThan(0);
  });
});
