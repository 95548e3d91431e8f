import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { annotationsMeant, attributesOf, codesOf, linksOf, noteOf, quoteOf, targetKind } from '../../../../src/annotations/annotation';
import type { Annotation } from '../../../../src/annotations/annotation';
import { listCodes } from '../../../../src/annotations/codebook';
import { EXCHANGE_FORMATS, importAnnotations, withCodes } from '../../../../src/annotations/exchange/exchange';
import { LiveText } from '../../../../src/annotations/liveText';
import { placeOf } from '../../../../src/annotations/targets';

/** What other programs are given, and what they mark: an emoji first, so that wrong units show. */
const PAGE = '💩河边新开早市\n记者 卫小蕖 文\n苇湾小学的校长丁一苇说(笑),摊位比从前多了三十个。\nMayor Ada Finch voted "no" in Saltmarsh.\n';

function read(id: string, name: string, content: string | Uint8Array, page = PAGE): { readonly said: readonly string[]; readonly problems: readonly string[] } {
  const format = EXCHANGE_FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(`no format ${id}`);
  const { annotations, problems } = importAnnotations(format, [{ name, content }], { source: 'page.txt', text: page, now: '2026-03-19T08:00:00Z' });
  return { said: inWords(annotations, page), problems };
}

/** `Person: 卫小蕖 {tone=good} “note” <link> (ana)`, relations as `from → to`. */
function inWords(annotations: readonly Annotation[], page: string): readonly string[] {
  const live = new LiveText(() => page);
  const words = (annotation: Annotation): string => {
    const kind = targetKind(annotation);
    if (kind === 'relation') return annotationsMeant(annotation).map((id) => quoteOf(annotations.find((each) => each.id === id) ?? annotation) ?? '?').join(' → ');
    if (kind === 'annotation') return `re ${annotationsMeant(annotation).map((id) => quoteOf(annotations.find((each) => each.id === id) ?? annotation) ?? '?').join()}`;
    const spans = placeOf(annotation.target, live);
    return kind === 'dump' ? 'text' : spans ? spans.map(({ start, end }) => page.slice(start, end)).join('…') : 'orphan';
  };
  return annotations.map((annotation) => {
    const attributes = [...attributesOf(annotation)].map(([name, value]) => `${name}=${value}`);
    const parts = [`${codesOf(annotation).join('+')}:`, words(annotation), ...(attributes.length > 0 ? [`{${attributes.join(', ')}}`] : []), ...(noteOf(annotation) === undefined ? [] : [`“${noteOf(annotation) ?? ''}”`]), ...linksOf(annotation).map((link) => `<${link}>`), ...(annotation.creator ? [`(${annotation.creator.name})`] : [])];
    return parts.join(' ').trim();
  });
}

/** Places in code points: `[14, 17]`. */
function at(words: string): readonly [start: number, end: number] {
  const start = Array.from(PAGE.slice(0, PAGE.indexOf(words))).length;
  return [start, start + Array.from(words).length];
}

const span = (words: string): string => at(words).join(' ');

describe('brat, as brat writes it', () => {
  const ANN = `T1\tPerson ${span('卫小蕖')}\t卫小蕖
T2\tPerson ${span('丁一苇')}\t丁一苇
T3\tSaying ${span('说')}\t说
T4\tPlace ${span('苇湾')};${span('校长')}\t苇湾 校长
E1\tSaying:T3 Speaker:T2 Where:T4
R1\tKnows Arg1:T1 Arg2:T2\t
*\tEquiv T2 T4
A1\tNegation E1
A2\tSure T1 High
N1\tReference T2 Wikidata:Q42\t丁一苇(校长)
#1\tAnnotatorNotes T1\t看第二段
#2\tTODO E1\task again
`;

  it('is read with notes, attributes, relations, events, equivalences, entries of databases, pieces', () => {
    const { said, problems } = read('brat', 'page.ann', ANN);
    expect(problems).toEqual([]);
    expect(said).toEqual([
      'Person: 卫小蕖 {Sure=High} “看第二段”', 'Person: 丁一苇 “丁一苇(校长)” <Wikidata:Q42>', 'Saying: 说 {Negation=true} “TODO: ask again”', 'Place: 苇湾…校长',
      'Speaker: 说 → 丁一苇', 'Where: 说 → 苇湾 … 校长', 'Knows: 卫小蕖 → 丁一苇', 'Equiv: 丁一苇 → 苇湾 … 校长',
    ]);
  });

  it('is told of what leads nowhere, and of kinds of line that are not known', () => {
    const { said, problems } = read('brat', 'page.ann', `T1\tPerson ${span('卫小蕖')}\t卫小蕖\nR1\tKnows Arg1:T1 Arg2:T9\nA1\tSure T8\n?1\tx\n`);
    expect(said).toEqual(['Person: 卫小蕖']);
    expect(problems).toEqual(['page.ann, line 4: this kind of line is not imported: ?1\tx', 'page.ann: something is said of T9, which is not there: it is left out', 'page.ann: something is said of T8, which is not there: it is left out']);
  });
});

describe('doccano, as doccano writes it', () => {
  const line = (record: object): string => `${JSON.stringify(record)}\n`;

  it.each([
    ['sequence labelling', line({ id: 7, text: PAGE, label: [[...at('卫小蕖'), 'Person'], [...at('三十'), 'Number']], Comments: ['看第二段'] }), ['Person: 卫小蕖', 'Number: 三十', ': text “看第二段”']],
    ['with relations', line({ id: 7, text: PAGE, entities: [{ id: 41, label: 'Person', start_offset: at('卫小蕖')[0], end_offset: at('卫小蕖')[1] }, { id: 12, label: 'Person', start_offset: at('丁一苇')[0], end_offset: at('丁一苇')[1] }], relations: [{ id: 1, from_id: 12, to_id: 41, type: 'knows' }], Comments: [] }), ['Person: 卫小蕖', 'Person: 丁一苇', 'knows: 丁一苇 → 卫小蕖']],
    ['of old', line({ id: 7, text: PAGE, annotations: [{ label: 3, start_offset: at('卫小蕖')[0], end_offset: at('卫小蕖')[1], user: 1, created_at: 'x' }], meta: {} }), ['3: 卫小蕖 (user 1)']],
    ['of old, labels', line({ id: 7, text: PAGE, labels: [[...at('卫小蕖'), 'Person']] }), ['Person: 卫小蕖']],
    ['text classification', line({ id: 7, data: PAGE, label: ['city', 'economy'] }), ['city: text', 'economy: text']],
  ])('%s', (_what, content, said) => {
    expect(read('doccano', 'all.jsonl', content)).toEqual({ said, problems: [] });
  });

  it('names relations that lead nowhere and places outside the text', () => {
    const { said, problems } = read('doccano', 'a.jsonl', line({ text: PAGE, entities: [{ id: 1, label: 'x', start_offset: 0, end_offset: 9999 }], relations: [{ id: 1, from_id: 1, to_id: 2, type: 'knows' }] }));
    expect([said, problems]).toEqual([[], ['the offsets 0-9999 lie outside the text', 'the relation “knows” goes from 1 to 2, of which one is not there: it is left out']]);
  });
});

describe('Label Studio, as it exports', () => {
  const region = (id: string, words: string, label: string): object => ({ id, from_name: 'ner', to_name: 'content', type: 'labels', origin: 'manual', value: { start: at(words)[0], end: at(words)[1], text: words, labels: [label] } });
  const TASK = {
    id: 3, data: { content: PAGE }, created_at: '2026-03-19T08:00:00Z',
    annotations: [
      { id: 11, completed_by: { id: 1, email: 'ana@example.org' }, was_cancelled: false, result: [
        region('a', '卫小蕖', 'Person'), region('b', '丁一苇', 'Person'),
        { from_id: 'a', to_id: 'b', type: 'relation', direction: 'left', labels: ['knows'] },
        { id: 'a', from_name: 'tone', to_name: 'content', type: 'choices', value: { start: 11, end: 14, text: '卫小蕖', choices: ['good'] } },
        { id: 'b', from_name: 'why', to_name: 'content', type: 'textarea', value: { start: 1, end: 2, text: ['校长'] } },
        { id: 'c', from_name: 'topic', to_name: 'content', type: 'choices', value: { choices: ['city', 'economy'] } },
        { id: 'd', from_name: 'stars', to_name: 'content', type: 'rating', value: { rating: 4 } },
        { id: 'e', from_name: 'box', to_name: 'image', type: 'rectanglelabels', value: { x: 1, y: 2 } },
      ] },
      { id: 12, completed_by: 2, result: [region('a', '卫小蕖', 'Author')] },
      { id: 13, completed_by: 3, was_cancelled: true, result: [] },
    ],
    predictions: [{ model_version: 'ner-v2', score: 0.7, result: [region('p', 'Ada Finch', 'Person')] }],
  };

  it('is read with choices, texts, ratings and relations, of several annotators and a model; what is no text is named', () => {
    const { said, problems } = read('label-studio', 'project-1.json', JSON.stringify([TASK]));
    expect(said).toEqual([
      'Person: 卫小蕖 {tone=good} (ana@example.org)', 'Person: 丁一苇 “校长” (ana@example.org)', 'city+economy: text (ana@example.org)', ': text {stars=4} (ana@example.org)',
      'Author: 卫小蕖 (user 2)', 'Person: Ada Finch (ner-v2)', 'knows: 丁一苇 → 卫小蕖 (ana@example.org)',
    ]);
    expect(problems).toEqual(['task 3: 1 skipped, with nothing that is imported', 'a result of the type “rectanglelabels” is not imported']);
  });

  it('is read in its short form', () => {
    const content = JSON.stringify([{ id: 1, text: PAGE, label: [{ start: at('卫小蕖')[0], end: at('卫小蕖')[1], text: '卫小蕖', labels: ['Person'] }], annotator: 1 }]);
    expect(read('label-studio', 'min.json', content)).toEqual({ said: ['Person: 卫小蕖 (user 1)'], problems: [] });
  });
});

describe('WebAnno TSV 3.3, as INCEpTION writes it', () => {
  const TSV = `#FORMAT=WebAnno TSV 3.3
#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value
#T_SP=webanno.custom.Tone|strength|value
#T_CH=de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink|referenceType|referenceRelation
#T_RL=webanno.custom.Knows|kind|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity


#Text=💩河边新开早市
1-1\t0-2\t💩\t_\t_\t_\t_\t_\t_\t_\t_\t
1-2\t2-4\t河边\thttp://example.org/x\\_y[1]|*[2]\tLOC[1]|a\\|b\\[c\\][2]\t_\t_\t*->1-1\t*\t_\t_\t
1-3\t4-8\t新开早市\t*[2]\ta\\|b\\[c\\][2]\tstrong\tgood\t_\t_\t_\t_\t
`;

  it('is read with several layers, stacked values and escapes; chains and relations are named', () => {
    const { said, problems } = read('webanno', 'page.tsv', TSV);
    expect(said).toEqual(['LOC: 河边 {identifier=http://example.org/x_y}', 'a|b[c]: 河边新开早市', 'good: 新开早市 {strength=strong}']);
    expect(problems).toEqual([
      'page.tsv: the layer de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink holds relations or chains, which are not imported',
      'page.tsv: the layer webanno.custom.Knows holds relations or chains, which are not imported',
    ]);
  });
});

describe('CoNLL, as it is around', () => {
  it.each([
    ['2 columns, IOB2', '记者 O\n卫小蕖 B-PER\n文 O\n', ['PER: 卫小蕖']],
    ['4 columns, IOB1, documents', '-DOCSTART- -X- -X- O\n\nMayor NNP I-NP O\nAda NNP I-NP I-PER\nFinch NNP I-NP I-PER\nvoted VBD I-VP O\n" " O O\nno RB O O\n" " O O\nin IN I-PP O\nSaltmarsh NNP I-NP I-LOC\n. . O O\n', ['PER: Ada Finch', 'LOC: Saltmarsh']],
    ['numbered tokens, comments, two layers of tags', '# sent_id = 1\n1\tMayor\tO\tO\n2\tAda\tB-TITLE\tB-PER\n3\tFinch\tI-TITLE\tI-PER\n4\tvoted\tO\tO\n', ['PER: Ada Finch']],
    ['BIOES', '苇湾 B-LOC\n小学 E-LOC\n的 O\n校长 S-ROLE\n丁一苇 S-PER\n', ['LOC: 苇湾小学', 'ROLE: 校长', 'PER: 丁一苇']],
    ['a column behind the tags', 'Ada\tNNP\tB-PER\t_\nFinch\tNNP\tI-PER\tSpaceAfter=No\n', ['PER: Ada Finch']],
    ['10 columns', '1 Ada ada PROPN NNP _ 2 flat _ B-PER\n2 Finch finch PROPN NNP _ 0 root _ I-PER\n', ['PER: Ada Finch']],
    ['signs as the Penn Treebank has them', '说 O\n-LRB- O\n笑 B-ACT\n-RRB- O\n', ['ACT: 笑']],
    ['a passage ends with its sentence', '早市 I-X\n\n记者 I-X\n', ['X: 早市', 'X: 记者']],
  ])('%s', (_what, content, said) => {
    expect(read('conll', 'a.conll', content)).toEqual({ said, problems: [] });
  });

  it('begins where its first tokens stand, whatever no one sees between them, not where the same words come again', () => {
    expect(read('conll', 'a.conll', 'Ada B-PER\nFinch I-PER\n', 'Ada\u0001Finch, Ada Finch')).toEqual({ said: ['PER: Ada\u0001Finch'], problems: [] });
  });
});

describe('spaCy and Prodigy, as they write', () => {
  it('spans, choices, relations, annotators; what was rejected is named', () => {
    const spans = [{ start: at('卫小蕖')[0], end: at('卫小蕖')[1], token_start: 2, token_end: 2, label: 'PERSON' }, { start: at('丁一苇')[0], end: at('丁一苇')[1], label: 'PERSON' }];
    const lines = [
      { text: PAGE, spans, relations: [{ head: 1, child: 0, head_span: spans[0], child_span: spans[1], label: 'knows' }], accept: ['city'], answer: 'accept', _annotator_id: 'news-ana', _input_hash: 1, tokens: [] },
      { text: PAGE, spans, answer: 'reject' },
      { text: PAGE, spans: { sc: [spans[0]] } },
    ];
    expect(read('spacy', 'a.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'))).toEqual({
      said: ['PERSON: 卫小蕖 (news-ana)', 'PERSON: 丁一苇 (news-ana)', 'knows: 卫小蕖 → 丁一苇', 'city: text (news-ana)', 'PERSON: 卫小蕖'],
      problems: ['a text that was answered with “reject” is not imported: “💩河边新开早市\n记者 卫小蕖 文\n苇湾小学的校长丁一苇说(笑),摊位比从前多了”'],
    });
  });
});

describe('W3C Web Annotation, as others write it', () => {
  const page = (...items: readonly object[]): string => JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: items.map((item, index) => ({ type: 'Annotation', id: `https://example.org/${index}`, motivation: 'tagging', ...item })) } });
  const tag = (value: string): object => ({ body: [{ type: 'TextualBody', value, purpose: 'tagging' }] });

  it('positions alone, quotes alone, words of a creator', () => {
    const [start, end] = at('丁一苇');
    const { said, problems } = read('w3c', 'a.jsonld', page(
      { ...tag('Person'), creator: 'https://example.org/ana', target: { source: 'https://example.org/page.txt', selector: { type: 'TextPositionSelector', start, end } } },
      { ...tag('Place'), target: { source: 'page.txt', selector: [{ type: 'TextQuoteSelector', exact: 'Saltmarsh', prefix: 'in ' }] } },
      { bodyValue: '看第二段', motivation: 'commenting', target: 'page.txt' },
    ));
    expect({ said, problems }).toEqual({ said: ['Person: 丁一苇 (https://example.org/ana)', 'Place: Saltmarsh', ': text “看第二段”'], problems: [] });
  });

  it('says what it does not take', () => {
    const [start, end] = at('丁一苇');
    const { said, problems } = read('w3c', 'a.jsonld', page(
      { ...tag('x'), target: { source: 'page.txt', selector: { type: 'RangeSelector', startSelector: { type: 'XPathSelector', value: '/p[1]' }, endSelector: { type: 'XPathSelector', value: '/p[2]' } } } },
      { ...tag('x'), target: { source: 'page.txt', selector: { type: 'TextQuoteSelector', exact: '的' , prefix: '不在' } } },
      { ...tag('x'), target: { source: 'other.txt', selector: { type: 'TextPositionSelector', start, end } } },
      { ...tag('x'), target: ['page.txt', 'page.txt'] },
    ));
    expect(said).toEqual([]);
    expect(problems).toEqual([
      '1 annotation is of other.txt, not of page.txt: left out',
      'a target is told by RangeSelector alone, which is not imported: TextQuoteSelector and TextPositionSelector are',
      'what an annotation quotes cannot be told in the text: 的',
      'an annotation of several targets is not imported: https://example.org/3',
    ]);
  });
});

describe('CSV, as spreadsheets write it', () => {
  const [start, end] = at('丁一苇');

  it.each([
    ['other names, another order, semicolons, a byte order mark, CRLF', `\ufeffNote;Code;Quote;Start;End;Coder\r\n"看; ""第二段""";Person;丁一苇;${start};${end};ana\r\n`, ['Person: 丁一苇 “看; "第二段"” (ana)']],
    ['tabs', `start\tend\tcode\n${start}\t${end}\tPerson\n`, ['Person: 丁一苇']],
  ])('%s', (_what, content, said) => {
    expect(read('csv', 'a.csv', content)).toEqual({ said, problems: [] });
  });

  it('does not put the rows of another text into this one', () => {
    const { said, problems } = read('csv', 'a.csv', `source,start,end,codes\nother.txt,${start},${end},Person\n`);
    expect(said).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('a row is of other.txt, and quotes nothing')]);
  });
});

describe('REFI-QDA, as other programs write it', () => {
  const guid = (number: number): string => `AAAAAAAA-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const QDE = `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<Project xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="p" origin="X 24" creatingUserGUID="${guid(1)}" xmlns="urn:QDA-XML:project:1.0">
<Users><User guid="${guid(1)}" name="ben" id="b"/></Users>
<CodeBook><Codes><Code guid="${guid(2)}" name="People" isCodable="false"><NoteRef targetGUID="${guid(30)}"/><Code guid="${guid(3)}" name="Positive" isCodable="true" color="#0a0"/></Code>
<Code guid="${guid(4)}" name="Service" isCodable="true"><Code guid="${guid(5)}" name="Positive" isCodable="true"/></Code></Codes></CodeBook>
<Variables><Variable guid="${guid(6)}" name="Page" typeOfVariable="Integer"/><Variable guid="${guid(7)}" name="Sure" typeOfVariable="Boolean"/></Variables>
<Cases><Case guid="${guid(8)}" name="c"><VariableValue><VariableRef targetGUID="${guid(7)}"/><BooleanValue>true</BooleanValue></VariableValue><SelectionRef targetGUID="${guid(11)}"/></Case></Cases>
<Sources><TextSource guid="${guid(10)}" name="page" plainTextPath="internal://t.txt" richTextPath="internal://t.docx">
<PlainTextSelection guid="${guid(11)}" name="x" startPosition="${at('卫小蕖')[0]}" endPosition="${at('卫小蕖')[1]}" creatingUser="${guid(1)}"><Description>看第二段</Description>
<Coding guid="${guid(12)}" creatingUser="${guid(1)}"><CodeRef targetGUID="${guid(3)}"/></Coding><Coding guid="${guid(13)}" creatingUser="${guid(1)}"><CodeRef targetGUID="${guid(5)}"/><NoteRef targetGUID="${guid(31)}"/></Coding></PlainTextSelection>
<PlainTextSelection guid="${guid(14)}" startPosition="${at('丁一苇')[0]}" endPosition="${at('丁一苇')[1]}"/>
<VariableValue><VariableRef targetGUID="${guid(6)}"/><IntegerValue>3</IntegerValue></VariableValue></TextSource><PDFSource guid="${guid(15)}" name="scan" path="internal://s.pdf"/></Sources>
<Notes><Note guid="${guid(30)}"><PlainTextContent>Who is named.</PlainTextContent></Note><Note guid="${guid(31)}" name="memo"><PlainTextContent>service?</PlainTextContent></Note><Note guid="${guid(32)}" name="diary"><PlainTextContent>Monday</PlainTextContent></Note></Notes>
<Links><Link guid="${guid(40)}" name="knows" direction="OneWay" originGUID="${guid(11)}" targetGUID="${guid(14)}"/></Links>
<Sets><Set guid="${guid(50)}" name="mine"/></Sets></Project>`;

  it('selections with several codings, codes of one name, memos, variables of cases and sources, links; what is no text is named', () => {
    const { said, problems } = read('qdpx', 'p.qdpx', zipSync({ 'project.qde': strToU8(QDE), 'sources/t.txt': strToU8(PAGE) }));
    expect(said).toEqual(['Positive: 卫小蕖 {Sure=true} “看第二段” (ben)', 'Service.Positive: 卫小蕖 “service?” (ben)', ': 丁一苇', ': text {Page=3}', 'knows: 卫小蕖 → 丁一苇']);
    expect(problems).toEqual(['scan is a PDFSource, not a text: it is not imported', 'a note on nothing that is imported is left out: “Monday”', 'the set “mine” is not imported: what is in it is']);
  });

  it('codebooks: names twice, colours short and long, descriptions over lines, no ids of ours', () => {
    const qdc = `\ufeff<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns:xsd="http://www.w3.org/2001/XMLSchema" origin="NVivo" xmlns="urn:QDA-XML:codebook:1.0"><Codes>
<Code guid="${guid(2)}" name="Peo&amp;ple" isCodable="false" color="#ABC"><Description>Who is named.&#xD;
Not crowds.</Description><Code guid="${guid(3)}" name="Positive" isCodable="true" color="#1D7F4E"/></Code>
<Code guid="${guid(4)}" name="Service" isCodable="true"><Code guid="${guid(5)}" name="Positive" isCodable="true"/></Code></Codes><Sets><Set guid="${guid(6)}" name="Tone"><MemberCode guid="${guid(3)}"/></Set></Sets></CodeBook>`;
    const format = EXCHANGE_FORMATS.find(({ id }) => id === 'qdc');
    if (!format) throw new Error('no format');
    const { codes, annotations, problems } = importAnnotations(format, [{ name: 'theirs.qdc', content: qdc }], { source: 'page.txt', text: PAGE, now: '' }, { codes: [{ id: 'service', name: 'Service' }] });
    expect(annotations).toEqual([]);
    expect(problems).toEqual(['theirs.qdc: the set of codes “Tone” is not imported: its codes are']);
    expect(listCodes(withCodes({ codes: [{ id: 'service', name: 'Service' }] }, codes)).map(({ code: { id, colour, description }, above }) => [[...above.map((each) => each.id), id].join(' > '), colour, description])).toEqual([
      ['service', undefined, undefined], ['service > service.Positive', undefined, undefined], ['Peo&ple', '#aabbcc', 'Who is named.\r\nNot crowds.'], ['Peo&ple > Positive', '#1d7f4e', undefined],
    ]);
  });
});
