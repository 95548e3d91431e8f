import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { reduced } from '../../../../src/annotations/exchange/features';
import type { ExchangeFile } from '../../../../src/annotations/exchange/format';
import { EXCHANGE_FORMATS } from '../../../../src/annotations/exchange/formats';
import { bratProblems, webAnnoProblems } from './grammars';
import { PAGE } from './page';

const run = promisify(execFile);
const CODE_POINTS = Array.from(PAGE.text);

/** The page as a format writes it, by the ending of each file's name. */
function written(id: string): readonly ExchangeFile[] {
  const format = EXCHANGE_FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format.write([reduced(PAGE, format.holds).text], { name: 'page-1' });
}

function contentOf(id: string, ending: string): string {
  const content = written(id).find(({ name }) => name.endsWith(ending))?.content;
  if (typeof content !== 'string') throw new Error(`no text file ${ending}`);
  return content;
}

/** What a program that counts characters as Python does finds at offsets. */
function sliceOf(start: number, end: number): string {
  return CODE_POINTS.slice(start, end).join('');
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-readers-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The terms of http://www.w3.org/ns/anno.jsonld that are written, as the vocabularies define them. */
const CONTEXT = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#', as: 'http://www.w3.org/ns/activitystreams#', dc: 'http://purl.org/dc/elements/1.1/', dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/', rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: { '@type': '@id', '@id': '@id' }, type: { '@type': '@id', '@id': '@type' },
    Annotation: 'oa:Annotation', AnnotationPage: 'as:OrderedCollectionPage', TextualBody: 'oa:TextualBody', SpecificResource: 'oa:SpecificResource', Composite: 'oa:Composite', List: 'oa:List',
    TextQuoteSelector: 'oa:TextQuoteSelector', TextPositionSelector: 'oa:TextPositionSelector', RangeSelector: 'oa:RangeSelector', FragmentSelector: 'oa:FragmentSelector', conformsTo: { '@id': 'dcterms:conformsTo', '@type': '@id' }, Person: 'foaf:Person', Software: 'as:Application',
    tagging: 'oa:tagging', commenting: 'oa:commenting', replying: 'oa:replying', linking: 'oa:linking', moderating: 'oa:moderating', describing: 'oa:describing', highlighting: 'oa:highlighting',
    body: { '@type': '@id', '@id': 'oa:hasBody' }, target: { '@type': '@id', '@id': 'oa:hasTarget' }, source: { '@type': '@id', '@id': 'oa:hasSource' }, selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' }, purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' }, creator: { '@type': '@id', '@id': 'dcterms:creator' }, generator: { '@type': '@id', '@id': 'as:generator' },
    created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' }, modified: { '@id': 'dcterms:modified', '@type': 'xsd:dateTime' }, items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    exact: 'oa:exact', prefix: 'oa:prefix', suffix: 'oa:suffix', start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' }, end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    startSelector: { '@id': 'oa:hasStartSelector', '@type': '@id' }, endSelector: { '@id': 'oa:hasEndSelector', '@type': '@id' }, refinedBy: { '@id': 'oa:refinedBy', '@type': '@id' },
    value: 'rdf:value', name: 'foaf:name',
  },
};

interface JsonLd {
  readonly toRDF: (document: unknown, options: { readonly documentLoader: (url: string) => Promise<unknown>; readonly safe: boolean; readonly base: string }) => Promise<readonly { readonly subject: { readonly value: string }; readonly predicate: { readonly value: string }; readonly object: { readonly value: string } }[]>;
}

describe('jsonld (npm) reads W3C Web Annotation', () => {
  it('as linked data, nothing dropped, each position where its quote is', async () => {
    // The package has no types of its own.
    const jsonld = createRequire(import.meta.url)('jsonld') as JsonLd;
    const loader = (documentUrl: string): Promise<unknown> => Promise.resolve({ contextUrl: null, documentUrl, document: CONTEXT });
    // `safe` makes an error of whatever would be dropped.
    const quads = await jsonld.toRDF(JSON.parse(contentOf('w3c', '.jsonld')), { documentLoader: loader, safe: true, base: 'https://example.org/' });
    const valueOf = (subject: string, predicate: string): string | undefined => quads.find((quad) => quad.subject.value === subject && quad.predicate.value.endsWith(predicate))?.object.value;
    expect(quads.filter(({ object }) => object.value === 'http://www.w3.org/ns/oa#Annotation').length).toBeGreaterThanOrEqual(PAGE.items.length);
    const targets = new Set(quads.filter(({ predicate }) => predicate.value.endsWith('#hasSource')).map(({ subject }) => subject.value));
    const quoted = [...targets].flatMap((target) => {
      const selectors = quads.filter(({ subject, predicate }) => subject.value === target && predicate.value.endsWith('#hasSelector')).map(({ object }) => object.value);
      const [exact] = selectors.flatMap((selector) => valueOf(selector, '#exact') ?? []);
      const [start, end] = ['#start', '#end'].map((edge) => Number(selectors.flatMap((selector) => valueOf(selector, edge) ?? [])[0]));
      return exact === undefined ? [] : [{ exact, found: sliceOf(start ?? NaN, end ?? NaN) }];
    });
    expect(quoted.length).toBeGreaterThanOrEqual(6);
    for (const { exact, found } of quoted) expect(found).toBe(exact);
  });
});

describe('libxml2 (npm: xmllint-wasm) reads', () => {
  it('REFI-QDA projects that keep to the grammar', async () => {
    const [file] = written('qdpx');
    const files = unzipSync(file?.content instanceof Uint8Array ? file.content : new Uint8Array());
    const schema = await readFile(new URL('refiQda.xsd', import.meta.url), 'utf8');
    const project = strFromU8(files['project.qde'] ?? new Uint8Array());
    expect(project.startsWith('<?xml')).toBe(true);
    const { valid, errors } = await validateXML({ xml: { fileName: 'project.qde', contents: project }, schema: [schema] });
    expect({ valid, errors: errors.map(({ message }) => message) }).toEqual({ valid: true, errors: [] });
    const [path] = Object.keys(files).filter((name) => name.startsWith('sources/'));
    expect(strFromU8(files[path ?? ''] ?? new Uint8Array())).toBe(PAGE.text);
    for (const [, name = '', start, end] of project.matchAll(/<PlainTextSelection [^>]*name="([^"]*)" startPosition="(\d+)" endPosition="(\d+)"/g)) {
      const shown = name.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
      expect(sliceOf(Number(start), Number(end)).replace(/\s+/g, ' ').slice(0, 80)).toBe(shown);
    }
  });

  it('REFI-QDA codebooks that keep to the grammar, and they are read again', async () => {
    // A codebook is what a project holds as such, in a namespace of its own.
    const content = contentOf('qdc', '.qdc');
    const schema = (await readFile(new URL('refiQda.xsd', import.meta.url), 'utf8'))
      .replaceAll('urn:QDA-XML:project:1.0', 'urn:QDA-XML:codebook:1.0')
      .replace(/<xsd:element name="Project">[^]*<\/xsd:element>/, '<xsd:element name="CodeBook"><xsd:complexType><xsd:sequence><xsd:element name="Codes"><xsd:complexType><xsd:sequence><xsd:element name="Code" type="Code" maxOccurs="unbounded"/></xsd:sequence></xsd:complexType></xsd:element></xsd:sequence><xsd:attribute name="origin" type="xsd:string"/></xsd:complexType></xsd:element>');
    const { valid, errors } = await validateXML({ xml: { fileName: 'page-1.qdc', contents: content }, schema: [schema] });
    expect({ valid, errors: errors.map(({ message }) => message) }).toEqual({ valid: true, errors: [] });
    const read = EXCHANGE_FORMATS.find(({ id }) => id === 'qdc')?.read([{ name: 'page-1.qdc', content }], { source: 'page-1.txt', text: '', codes: [] });
    expect(read?.texts[0]?.codes).toEqual(PAGE.codes);
  });

  it('TEI that keeps to the grammar', async () => {
    const schema = await readFile(new URL('tei.rng', import.meta.url), 'utf8');
    const { valid, errors } = await validateXML({ xml: { fileName: 'page-1.tei.xml', contents: contentOf('tei', '.xml') }, schema: [schema], extension: 'relaxng' });
    expect({ valid, errors: errors.map(({ message }) => message) }).toEqual({ valid: true, errors: [] });
  });
});

describe('unzip reads REFI-QDA projects', () => {
  it('as a whole ZIP file', async (test) => {
    const [file] = written('qdpx');
    const path = join(folder, 'page-1.qdpx');
    await writeFile(path, file?.content ?? '');
    const has = await run('unzip', ['-v']).then(() => true, () => false);
    test.skip(!has, 'unzip is not installed');
    expect((await run('unzip', ['-t', path])).stdout).toContain('No errors detected');
  });
});

describe('NLTK (Debian: python3-nltk) reads CoNLL', () => {
  it('token by token, chunks as they were coded', async (test) => {
    const has = await run('/usr/bin/python3', ['-c', 'import nltk']).then(() => true, () => false);
    test.skip(!has, 'python3-nltk is not installed');
    await writeFile(join(folder, 'page-1.conll'), contentOf('conll', '.conll'));
    const script = `
import json, sys
from nltk.corpus.reader.conll import ConllCorpusReader
reader = ConllCorpusReader(sys.argv[1], ['page-1.conll'], ('words', 'chunk'), separator=' ')
rows = reader._grids()
print(json.dumps([[list(row) for row in grid] for grid in rows]))`;
    const { stdout } = await run('/usr/bin/python3', ['-c', script, folder]);
    const sentences = JSON.parse(stdout) as readonly (readonly (readonly [string, string])[])[];
    expect(sentences.flat().filter(([, tag]) => tag.startsWith('B-')).length).toBe(reducedItems('conll'));
    expect(sentences.flat().filter(([form]) => form !== '-DOCSTART-').map(([form]) => form).join('')).toBe(PAGE.text.replace(/\s+/g, ''));
  });
});

function reducedItems(id: string): number {
  const format = EXCHANGE_FORMATS.find((each) => each.id === id);
  return format ? reduced(PAGE, format.holds).text.items.length : -1;
}

describe('Readers written from the published grammar', () => {
  it('find nothing wrong with brat standoff', () => {
    expect(bratProblems(contentOf('brat', '.txt'), contentOf('brat', '.ann'), contentOf('brat', 'annotation.conf'))).toEqual([]);
  });

  it('find nothing wrong with WebAnno TSV 3.3', () => {
    expect(webAnnoProblems(contentOf('webanno', '.tsv'), PAGE.text)).toEqual([]);
  });

  it('find what is wrong', () => {
    const [text, standoff, configuration] = ['.txt', '.ann', 'annotation.conf'].map((ending) => contentOf('brat', ending));
    expect(bratProblems(text ?? '', (standoff ?? '').replace('12 17', '13 18'), configuration ?? '')).not.toEqual([]);
    expect(webAnnoProblems(contentOf('webanno', '.tsv').replace('\t13-17\t', '\t12-16\t'), PAGE.text)).not.toEqual([]);
  });

  it('find each passage of doccano, Label Studio and spaCy where Python does', () => {
    interface Entity { readonly start_offset: number; readonly end_offset: number }
    interface Span { readonly start: number; readonly end: number; readonly text?: string }
    const doccano = JSON.parse(contentOf('doccano', '.jsonl')) as { readonly text: string; readonly entities: readonly Entity[]; readonly label: readonly (readonly [number, number, string])[] };
    const spacy = JSON.parse(contentOf('spacy', '.jsonl')) as { readonly text: string; readonly spans: readonly Span[] };
    const tasks = JSON.parse(contentOf('label-studio', '.json')) as readonly { readonly annotations: readonly { readonly result: readonly { readonly id: string; readonly type: string; readonly value?: Span }[] }[]; readonly predictions: readonly { readonly model_version: string }[] }[];
    const quotes = PAGE.items.flatMap(({ target }) => (target.kind === 'passage' ? target.pieces.map(({ quote }) => quote) : []));
    expect([doccano.text, spacy.text]).toEqual([PAGE.text, PAGE.text]);
    expect(doccano.entities.map(({ start_offset, end_offset }) => sliceOf(start_offset, end_offset))).toEqual(quotes);
    expect(doccano.label.map(([start, end]) => sliceOf(start, end))).toEqual(quotes);
    expect(spacy.spans.map(({ start, end }) => sliceOf(start, end))).toEqual(quotes);
    const results = tasks.flatMap(({ annotations }) => annotations.flatMap(({ result }) => result));
    const labelled = results.flatMap(({ type, value }) => (type === 'labels' && value ? [value] : []));
    for (const { start, end, text } of labelled) expect(sliceOf(start, end)).toBe(text);
    expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
    expect(tasks[0]?.predictions.map(({ model_version }) => model_version)).toEqual(['words']);
  });
});
