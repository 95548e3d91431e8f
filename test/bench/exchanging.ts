import { attributeBody, codeBody, noteBody } from '../../src/annotations/annotation';
import type { Annotation, TextTarget } from '../../src/annotations/annotation';
import { EXCHANGE_FORMATS, exportAnnotations } from '../../src/annotations/exchange/exchange';
import type { AnnotatedDump } from '../../src/annotations/exchange/exchange';
import { printedSpans } from '../../src/annotations/targets';
import type { Codebook } from '../../src/annotations/codebook';
import type { Dump } from '../../src/core/dump';
import type { Span } from '../../src/core/span';
import { parseDump } from '../../src/formats/formats';
import { medianTime } from './measure';
import { milliseconds, printTable } from './table';

const COUNT = 10_000;
const CODES = 12;
/** How much of the dump is annotated, in UTF-16 units: some 2 MB of Chinese. */
const LENGTH = 700_000;
const RUNS = 3;
const NOW = '2026-03-19T08:00:00Z';

const CODEBOOK: Codebook = { codes: Array.from({ length: CODES }, (_, index) => ({ id: `code-${index}` })) };

/** Ten thousand annotations, evenly over the text: every third with a note, every fifth with a value, by three coders; every 50th a relation, every 50th a reply. */
function annotated(dump: Dump): AnnotatedDump {
  const { text } = dump.source;
  const step = Math.floor(text.length / COUNT);
  const annotations = Array.from({ length: COUNT }, (_, index) => {
    const start = index * step;
    const [span = { start, end: start + 1 }] = printedSpans([{ start, end: start + 4 + (index % 20) }], dump.source);
    const bodies = [codeBody(`code-${index % CODES}`), ...(index % 3 === 0 ? [noteBody(`note ${index}`)] : []), ...(index % 5 === 0 ? [attributeBody('tone', 'good')] : [])];
    const made = { id: idOf(index), creator: { type: 'Person', name: `coder ${index % 3}` } as const, created: NOW };
    if (index % 50 === 1) return { annotation: { ...made, motivation: 'linking', body: codeBody('causes'), target: { type: 'List', items: [{ type: 'Annotation', id: idOf(index + 1) }, { type: 'Annotation', id: idOf(index + 2) }] } } satisfies Annotation, spans: [] };
    if (index % 50 === 2) return { annotation: { ...made, motivation: 'replying', body: { ...noteBody('yes'), purpose: 'replying' }, target: { type: 'Annotation', id: idOf(index + 1) } } satisfies Annotation, spans: [] };
    return { annotation: { ...made, motivation: 'tagging', body: bodies, target: targetOf(text, span) } satisfies Annotation, spans: [span] };
  });
  return { source: 'dump.txt', text, stories: dump.stories.map(({ lines }, index) => ({ ...dump.source.linesSpan(lines), title: `story ${index}` })), codebook: CODEBOOK, annotations };
}

/** The passage without its context: what an export does not look at. */
function targetOf(text: string, { start, end }: Span): TextTarget {
  return { source: 'dump.txt', selector: [{ type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: '', suffix: '' }, { type: 'TextPositionSelector', start, end }] };
}

function idOf(index: number): string {
  return `urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
}

/** What it takes to export ten thousand annotations, and to read them again, format by format. */
export async function benchExchange(text: string): Promise<void> {
  const dump = await parseDump(text.slice(0, LENGTH));
  const coded = annotated(dump);
  const rows = EXCHANGE_FORMATS.map((format) => {
    const { files, written } = exportAnnotations(format, [coded]);
    const exporting = medianTime(() => exportAnnotations(format, [coded]), RUNS);
    const reading = medianTime(() => format.read(files, { source: coded.source, text: coded.text, codes: [] }), RUNS);
    const splitting = medianTime(() => exportAnnotations(format, [coded], { byStory: true }), 1);
    return [format.id, String(written), milliseconds(exporting), milliseconds(splitting), milliseconds(reading)];
  });
  printTable(`Exchange of ${COUNT} annotations of a dump of ${(coded.text.length / 1e6).toFixed(1)} million characters, ${dump.stories.length} stories`, ['', 'written', 'export ms', '… by story', 'read ms'], rows);
}
