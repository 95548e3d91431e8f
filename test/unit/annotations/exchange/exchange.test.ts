import { zipSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeBody, codeBody, codesOf, noteBody, noteOf, quoteOf } from '../../../../src/annotations/annotation';
import type { Annotation, Body, Target } from '../../../../src/annotations/annotation';
import { EXCHANGE_FORMATS, exportAnnotations, importAnnotations } from '../../../../src/annotations/exchange/exchange';
import type { AnnotatedDump, ExchangeFile, ExchangeFormat } from '../../../../src/annotations/exchange/exchange';
import { ExportedText } from '../../../../src/annotations/exchange/exportedText';
import { checkOffsets } from '../../../../src/annotations/exchange/offsets';
import { LiveText } from '../../../../src/annotations/liveText';
import { passageTarget, placeOf, storyTarget } from '../../../../src/annotations/targets';
import type { Span } from '../../../../src/core/span';
import { uuid } from './codedTexts';

const PAGE = '💩老街路灯换新装\n记者 孙望舒\n城南老街的312盏路灯日前全部换上了新灯具。\n\n河边新开早市\n记者 卫小蕖\n摊位比从前多了三十个。\n';
const NOW = '2026-03-19T08:00:00Z';

function format(id: string): ExchangeFormat {
  const found = EXCHANGE_FORMATS.find((each) => each.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** A dump with annotations of words, and of the story that begins with `河边`. */
function dumpOf(text: string, ...said: readonly (readonly [words: string, ...bodies: Body[]])[]): AnnotatedDump {
  const live = new LiveText(() => text);
  const stories = [spanOf(text, text.slice(text.indexOf('老街'), text.indexOf('新灯具。') + 4)), spanOf(text, text.slice(text.indexOf('河边'), text.indexOf('三十个。') + 4))];
  const annotation = (number: number, target: Target, bodies: readonly Body[]): Annotation => ({ id: uuid(number), motivation: 'tagging', creator: { type: 'Person', name: 'ana' }, created: NOW, body: bodies, target });
  const onWords = said.map(([words, ...bodies], index) => ({ annotation: annotation(index + 1, passageTarget('page.txt', [spanOf(text, words)], live), bodies), spans: [spanOf(text, words)] }));
  const [, second = { start: 0, end: 1 }] = stories;
  const onStory = { annotation: annotation(90, storyTarget('page.txt', second, live), [codeBody('topic')]), spans: [second] };
  return { source: 'page.txt', text, stories: stories.map((story) => ({ ...story, title: text.slice(story.start, story.start + 4) })), annotations: [...onWords, onStory] };
}

/** What was imported, as the words that each annotation finds in the dump: `topic: 312盏 (ana)`. */
function found(id: string, files: readonly ExchangeFile[], text: string): readonly string[] {
  const { annotations, problems } = importAnnotations(format(id), files, { source: 'page.txt', text, now: NOW });
  expect(problems).toEqual([]);
  const live = new LiveText(() => text);
  return annotations.map((annotation) => {
    const spans = placeOf(annotation.target, live);
    return `${codesOf(annotation).join('+')}: ${spans ? spans.map(({ start, end }) => text.slice(start, end)).join('…') : `(${quoteOf(annotation) ?? ''})`}${annotation.creator ? ` (${annotation.creator.name})` : ''}`;
  });
}

describe('The exported text', () => {
  it('has LF alone and no byte order mark, and leads back exactly', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.constantFrom('💩', 'é', '字', '\r\n', '\n', '\r', ' ', '%', '\ufeff'), { maxLength: 20 }), (hasMark, units) => {
        // A CR before a LF is one line end with it.
        const dump = (hasMark ? '\ufeff' : '') + units.join('');
        const exported = new ExportedText(dump);
        expect(exported.text).toBe((hasMark || dump.startsWith('\ufeff') ? dump.slice(1) : dump).replace(/\r\n?/g, '\n'));
        for (let offset = 0; offset <= exported.text.length; offset++) expect(exported.at(exported.offsetOf(offset))).toBe(offset);
        for (let start = 0; start < exported.text.length; start++) {
          const span = exported.spanOf({ start, end: start + 1 });
          expect(dump.slice(span.start, span.end).replace(/\r\n?/g, '\n')).toBe(exported.text.slice(start, start + 1));
        }
      }),
    );
  });
});

describe('An export', () => {
  it('writes nothing where an offset does not lead to its quote', () => {
    const text = { source: 'page.txt', text: PAGE, stories: [], codes: [], items: [] };
    const item = { id: '1', codes: ['topic'], attributes: [], notes: [], links: [] };
    const wrong = { ...item, target: { kind: 'passage', pieces: [{ start: 1, end: 3, quote: '老街' }] } } as const;
    expect(() => { checkOffsets({ ...text, items: [wrong] }, 'code point'); }).toThrow('nothing was written');
    const half = { ...item, target: { kind: 'passage', pieces: [{ start: 1, end: 2, quote: PAGE.slice(1, 2) }] } } as const;
    expect(() => { checkOffsets({ ...text, items: [half] }, 'code point'); }).toThrow('nothing was written');
    expect(() => { checkOffsets({ ...text, items: [half] }, 'utf-16'); }).not.toThrow();
  });

  it('names what is lost, and orphans', () => {
    const dump = dumpOf(PAGE, ['312盏', codeBody('topic'), noteBody('why')]);
    const [first] = dump.annotations;
    const orphan = first ? [{ ...first, annotation: { ...first.annotation, id: uuid(7) }, spans: null }] : [];
    const { losses, orphans, written } = exportAnnotations(format('conll'), [{ ...dump, annotations: [...dump.annotations, ...orphan] }]);
    expect(losses.map(({ feature, count }) => `${feature} ${count}`)).toEqual(['story 1', 'coder 1', 'time 1', 'note 1']);
    expect({ orphans, written }).toEqual({ orphans: 1, written: 1 });
  });

  it('can make each story a text of its own', () => {
    const { files, outside } = exportAnnotations(format('spacy'), [dumpOf(PAGE, ['312盏', codeBody('topic')], ['💩', codeBody('topic')])], { byStory: true });
    const records = String(files[0]?.content).trim().split('\n').map((line) => JSON.parse(line) as { text: string; spans: { start: number }[]; cats: object });
    expect(records.map(({ text, spans, cats }) => [text.slice(0, 4), spans.map(({ start }) => start), cats])).toEqual([['老街路灯', [20], {}], ['河边新开', [], { topic: 1 }]]);
    expect(outside).toBe(1);
  });
});

describe('An import', () => {
  const withCoders = new Set(['w3c', 'brat', 'doccano', 'label-studio', 'webanno', 'qdpx', 'csv', 'jsonl', 'tei', 'spacy']);

  it.each(EXCHANGE_FORMATS.filter(({ id }) => id !== 'qdc').map(({ id }) => id))('of %s finds everything again whatever the line ends and the byte order mark are', (id) => {
    const dump = dumpOf(PAGE, ['312盏', codeBody('topic'), attributeBody('tone', 'good')], ['装\n记者', codeBody('话题')]);
    const { files } = exportAnnotations(format(id), [dump]);
    const by = withCoders.has(id) ? ' (ana)' : '';
    const windows = `\ufeff${PAGE.replaceAll('\n', '\r\n')}`;
    const expected = id === 'conll' ? ['话题: 装', '话题: 记者', 'topic: 312盏'] : [`topic: 312盏${by}`, `话题: 装\r\n记者${by}`];
    const read = found(id, files, windows).filter((line) => !line.startsWith('topic: 河边'));
    expect([...read].sort()).toEqual([...expected].sort());
  });

  it('finds a story’s annotations again in the whole dump', () => {
    const { files } = exportAnnotations(format('brat'), [dumpOf(PAGE, ['312盏', codeBody('topic')], ['三十个', codeBody('topic')])], { byStory: true });
    expect(files.map(({ name }) => name)).toEqual(['page.story-1.txt', 'page.story-1.ann', 'page.story-2.txt', 'page.story-2.ann', 'annotation.conf', 'visual.conf']);
    expect(found('brat', files, PAGE)).toEqual(['topic: 312盏 (ana)', 'topic: 三十个 (ana)']);
  });

  it('finds annotations in a dump that has changed since, or keeps them as orphans', () => {
    const { files } = exportAnnotations(format('label-studio'), [dumpOf(PAGE, ['312盏', codeBody('topic')], ['三十个', codeBody('topic')])]);
    const changed = `号外\n${PAGE.replace('三十个', '四十个')}`;
    expect(found('label-studio', files, changed)).toEqual(['topic: 312盏 (ana)', 'topic: (三十个) (ana)']);
  });

  it('gives what is imported twice the same ids', () => {
    const files = [{ name: 'page.jsonl', content: `${JSON.stringify({ text: PAGE, label: [[1, 5, '地点']] })}\n` }];
    const ids = [1, 2].map(() => importAnnotations(format('doccano'), files, { source: 'page.txt', text: PAGE, now: NOW }).annotations.map(({ id }) => id));
    expect(ids[0]).toEqual(ids[1]);
    expect(ids[0]?.[0]).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  });

  /** As other programs write them. */
  const qde = `<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="p"><Users><User guid="{AAAAAAAA-0000-4000-8000-000000000001}" name="ben"/></Users>
<CodeBook><Codes><Code guid="AAAAAAAA-0000-4000-8000-000000000002" name="地点" isCodable="true"/></Codes></CodeBook>
<Sources><TextSource guid="AAAAAAAA-0000-4000-8000-000000000003" name="page" plainTextPath="internal://x.txt"><PlainTextSelection guid="AAAAAAAA-0000-4000-8000-000000000004" startPosition="1" endPosition="5">
<Coding guid="AAAAAAAA-0000-4000-8000-000000000005" creatingUser="{aaaaaaaa-0000-4000-8000-000000000001}"><CodeRef targetGUID="aaaaaaaa-0000-4000-8000-000000000002"/></Coding></PlainTextSelection></TextSource></Sources></Project>`;
  const SAMPLES: readonly (readonly [id: string, files: readonly ExchangeFile[], expected: readonly string[]])[] = [
    ['w3c', [{ name: 'a.jsonld', content: JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'https://example.org/1', type: 'Annotation', motivation: 'tagging', body: { type: 'TextualBody', value: '地点' }, target: { source: 'https://example.org/page.txt', selector: { type: 'TextQuoteSelector', exact: '老街路灯' } } }) }], ['地点: 老街路灯']],
    ['brat', [{ name: 'page.ann', content: 'T1\tPlace 1 5\t老街路灯\nE1\tOpen:T1\nA1\tSure T1\n' }], ['Place: 老街路灯']],
    ['conll', [{ name: 'page.conll', content: '-DOCSTART- -X- O O\n\n💩 NN O O\n老 NN B-NP B-LOC\n街 NN I-NP I-LOC\n路灯 NN I-NP B-LOC\n换 VB O O\n' }], ['LOC: 老街', 'LOC: 路灯']],
    ['doccano', [{ name: 'page.jsonl', content: `${JSON.stringify({ id: 1, text: PAGE, labels: [[1, 5, '地点']] })}\n` }], ['地点: 老街路灯']],
    ['label-studio', [{ name: 'page.json', content: JSON.stringify([{ data: { text: PAGE }, annotations: [{ result: [{ id: 'a', from_name: 'ner', to_name: 'text', type: 'labels', value: { start: 1, end: 5, text: '老街路灯', labels: ['地点'] } }] }] }]) }], ['地点: 老街路灯']],
    ['webanno', [{ name: 'page.tsv', content: '#FORMAT=WebAnno TSV 3.2\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n\n\n#Text=💩老街路灯换新装\n1-1\t0-2\t💩\t_\t_\t\n1-2\t2-4\t老街\t*[1]\tLOC[1]\t\n1-3\t4-6\t路灯\t*[1]\tLOC[1]\t\n' }], ['LOC: 老街路灯']],
    ['qdpx', [{ name: 'p.qdpx', content: zipSync({ 'project.qde': strToU8(qde), 'Sources/x.txt': strToU8(`\ufeff${PAGE}`) }) }], ['地点: 老街路灯 (ben)']],
    ['csv', [{ name: 'a.csv', content: '\ufeffcodes,start,end\r\n地点,1,5\r\n' }], ['地点: 老街路灯']],
    ['jsonl', [{ name: 'a.jsonl', content: '{"codes":["地点"],"start":1,"end":5}\n' }], ['地点: 老街路灯']],
    ['tei', [{ name: 'a.xml', content: `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><encodingDesc><classDecl><taxonomy><category xml:id="loc"><catDesc>地点</catDesc></category></taxonomy></classDecl></encodingDesc></teiHeader><standOff><listAnnotation><annotation xml:id="a" target="#string-range(text,1,4)" ana="#loc"><respStmt><resp>creator</resp><persName>ben</persName></respStmt></annotation></listAnnotation></standOff></TEI>` }], ['loc: 老街路灯 (ben)']],
    ['spacy', [{ name: 'a.jsonl', content: `${JSON.stringify({ text: PAGE, ents: [{ start: 1, end: 5, label: 'LOC' }] })}\n` }], ['LOC: 老街路灯']],
  ];

  it.each(SAMPLES)('reads %s as other programs write it', (id, files, expected) => {
    const { annotations } = importAnnotations(format(id), files, { source: 'page.txt', text: PAGE, now: NOW });
    const live = new LiveText(() => PAGE);
    const words = annotations.map((annotation) => `${codesOf(annotation).join('+')}: ${(placeOf(annotation.target, live) ?? []).map(({ start, end }) => PAGE.slice(start, end)).join('…')}${annotation.creator ? ` (${annotation.creator.name})` : ''}`);
    expect(words).toEqual(expected);
  });

  it('names what cannot be read, and reads the rest', () => {
    const lines = ['T1\tPlace 1 5\t老街路灯', 'T2\tPlace 1 5\t新街路灯', '?1\tOpen:T1', 'T3\tPlace 900 905\t远'];
    const { annotations, problems } = importAnnotations(format('brat'), [{ name: 'page.ann', content: lines.join('\n') }], { source: 'page.txt', text: PAGE, now: NOW });
    expect(annotations).toHaveLength(1);
    expect(problems).toEqual([
      'T2: “新街路灯” does not stand at the offsets that are given for it, but “老街路灯”',
      'page.ann, line 3: this kind of line is not imported: ?1\tOpen:T1',
      'the offsets 900-905 lie outside the text',
    ]);
  });

  it.each([
    ['w3c', 'a.jsonld', '{"hello":1}', 'a.jsonld holds no Web Annotation'],
    ['doccano', 'a.jsonl', '{"a"', 'a.jsonl, line 1 is not JSON'],
    ['label-studio', 'a.json', '[{"id":1}]', 'no file of Label Studio'],
    ['webanno', 'a.tsv', 'a\tb', 'no file of WebAnno'],
    ['qdpx', 'a.qdpx', 'PK', 'a.qdpx is no ZIP file'],
    ['tei', 'a.xml', '<TEI><a></TEI>', 'a.xml:1'],
    ['conll', 'a.conll', '字 X-Y', 'a.conll, line 1'],
  ])('of %s says what is wrong with a file that is none', (id, name, content, message) => {
    expect(() => importAnnotations(format(id), [{ name, content }], { source: 'page.txt', text: PAGE, now: NOW })).toThrow(message);
  });

  it('keeps notes and coders', () => {
    for (const id of ['brat', 'label-studio', 'qdpx', 'tei']) {
      const { files } = exportAnnotations(format(id), [dumpOf(PAGE, ['312盏', codeBody('topic'), noteBody('为什么\n“x”')])]);
      const { annotations } = importAnnotations(format(id), files, { source: 'page.txt', text: PAGE, now: NOW });
      expect(annotations[0] && [noteOf(annotations[0]), annotations[0].creator, annotations[0].created]).toEqual(['为什么\n“x”', { type: 'Person', name: 'ana' }, NOW]);
    }
  });
});
