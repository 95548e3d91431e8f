import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { attributesOf, codesOf, noteOf, targetKind } from '../../../../src/annotations/annotation';
import { EXCHANGE_FORMATS, importAnnotations, withCodes } from '../../../../src/annotations/exchange/exchange';
import type { Imported } from '../../../../src/annotations/exchange/exchange';
import { listCodes } from '../../../../src/annotations/codebook';
import { LiveText } from '../../../../src/annotations/liveText';
import { placeOf } from '../../../../src/annotations/targets';

const PAGE = '💩河边新开早市\n记者 卫小蕖 文\n苇湾小学的校长丁一苇说,摊位比从前多了三十个。\n';

function imported(id: string, name: string, content: string | Uint8Array): Imported {
  const format = EXCHANGE_FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return importAnnotations(format, [{ name, content }], { source: 'page.txt', text: PAGE, now: '2026-03-19T08:00:00Z' });
}

/** `code: words {attribute=value} “note” (coder)` */
function said({ annotations }: Imported): readonly string[] {
  const live = new LiveText(() => PAGE);
  return annotations.map((annotation) => {
    const words = (placeOf(annotation.target, live) ?? []).map(({ start, end }) => PAGE.slice(start, end)).join('…');
    const values = [...attributesOf(annotation)].map(([name, value]) => ` {${name}=${value}}`).join('');
    const note = noteOf(annotation);
    return `${codesOf(annotation).join('+')}: ${targetKind(annotation) === 'dump' ? 'text' : words}${values}${note === undefined ? '' : ` “${note}”`}${annotation.creator ? ` (${annotation.creator.name})` : ''}`;
  });
}

/** `parent > code #colour “description”` */
function codes({ codes: read }: Imported): readonly string[] {
  return listCodes(withCodes({ codes: [] }, read)).map(({ code, above }) => `${[...above, code].map(({ id }) => id).join(' > ')}${code.colour === undefined ? '' : ` ${code.colour}`}${code.description === undefined ? '' : ` “${code.description}”`}`);
}

/** Where words stand, in code points, as attributes. */
function at(words: string): string {
  const start = Array.from(PAGE.slice(0, PAGE.indexOf(words))).length;
  return `startPosition="${start}" endPosition="${start + Array.from(words).length}"`;
}

const upper = (number: number): string => `0F0F0F0F-AAAA-4BBB-8CCC-${String(number).padStart(12, '0')}`;
const lower = (number: number): string => upper(number).toLowerCase();
const braced = (number: number): string => `{${lower(number)}}`;

/** Codes that are all codable and coloured, GUIDs in capitals, a text in two forms, memos as notes, sets of codes. */
const MAXQDA = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="Markets" origin="MAXQDA 2022 (Release 22.0.0)" creatingUserGUID="${upper(1)}" creationDateTime="2026-03-19T08:00:00Z" xmlns="urn:QDA-XML:project:1.0">
<Users><User guid="${upper(1)}" name="Ana" id="an"/></Users>
<CodeBook><Codes><Code guid="${upper(2)}" name="People" isCodable="true" color="#0000FF"><Description>Whoever is named.</Description><NoteRef targetGUID="${upper(20)}"/><Code guid="${upper(3)}" name="Press" isCodable="true" color="#6C8EBF"/></Code></Codes></CodeBook>
<Variables><Variable guid="${upper(4)}" name="Circulation" typeOfVariable="Integer"/></Variables>
<Sources><TextSource guid="${upper(5)}" name="Local\\page" richTextPath="internal://${upper(5)}.docx" plainTextPath="internal://${upper(5)}.txt" creatingUser="${upper(1)}" creationDateTime="2026-03-19T08:00:00Z" modifyingUser="${upper(1)}" modifiedDateTime="2026-03-19T08:00:00Z">
<PlainTextSelection guid="${upper(6)}" name="卫小蕖" ${at('卫小蕖')} creatingUser="${upper(1)}" creationDateTime="2026-03-19T08:01:00Z"><Coding guid="${upper(7)}" creatingUser="${upper(1)}" creationDateTime="2026-03-19T08:01:00Z"><CodeRef targetGUID="${upper(3)}"/></Coding></PlainTextSelection>
<VariableValue><VariableRef targetGUID="${upper(4)}"/><IntegerValue>1200</IntegerValue></VariableValue></TextSource></Sources>
<Notes><Note guid="${upper(20)}" name="memo" plainTextPath="internal://${upper(20)}.txt"/></Notes>
<Sets><Set guid="${upper(30)}" name="Chosen"><MemberCode targetGUID="${upper(3)}"/></Set></Sets></Project>`;

/** GUIDs in braces, no colours, one selection with the codings of two people, comments as descriptions, a code that holds others only. */
const ATLAS = `<?xml version="1.0" encoding="utf-8"?>
<Project name="markets" origin="ATLAS.ti Windows 22.0" xmlns="urn:QDA-XML:project:1.0">
<Users><User guid="${braced(1)}" name="ana"/><User guid="${braced(2)}" name="ben"/></Users>
<CodeBook><Codes><Code guid="${braced(3)}" name="place" isCodable="true"/><Code guid="${braced(4)}" name="Group" isCodable="false"><Code guid="${braced(5)}" name="school" isCodable="true"/></Code></Codes></CodeBook>
<Sources><TextSource guid="${braced(6)}" name="page" plainTextPath="internal://${lower(6)}.txt">
<PlainTextSelection guid="${braced(7)}" name="苇湾小学" ${at('苇湾小学')}><Description>which one?</Description><Coding guid="${braced(8)}" creatingUser="${braced(1)}"><CodeRef targetGUID="${braced(3)}"/></Coding><Coding guid="${braced(9)}" creatingUser="${braced(2)}"><CodeRef targetGUID="${braced(5)}"/></Coding></PlainTextSelection></TextSource></Sources></Project>`;

/** Its schema's place in the root, cases of a source with values of several types, an annotation without a coding. */
const NVIVO = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xsi:schemaLocation="urn:QDA-XML:project:1.0 http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd" name="Markets" origin="NVivo 12" xmlns="urn:QDA-XML:project:1.0">
<Users><User guid="${lower(1)}" name="AF"/></Users>
<CodeBook><Codes><Code guid="${lower(2)}" name="Numbers" isCodable="true" color="#F00"/></Codes></CodeBook>
<Variables><Variable guid="${lower(3)}" name="Front page" typeOfVariable="Boolean"/><Variable guid="${lower(4)}" name="Printed" typeOfVariable="Date"/></Variables>
<Cases><Case guid="${lower(5)}" name="The page"><VariableValue><VariableRef targetGUID="${lower(3)}"/><BooleanValue>true</BooleanValue></VariableValue><VariableValue><VariableRef targetGUID="${lower(4)}"/><DateValue>2026-03-18</DateValue></VariableValue><SourceRef targetGUID="${lower(6)}"/></Case></Cases>
<Sources><TextSource guid="${lower(6)}" name="page" plainTextPath="internal://${lower(6)}.txt" richTextPath="internal://${lower(6)}.docx" creatingUser="${lower(1)}">
<PlainTextSelection guid="${lower(7)}" ${at('三十个')} creatingUser="${lower(1)}"><Coding guid="${lower(8)}" creatingUser="${lower(1)}"><CodeRef targetGUID="${lower(2)}"/></Coding></PlainTextSelection>
<PlainTextSelection guid="${lower(9)}" ${at('早市')}><NoteRef targetGUID="${lower(10)}"/></PlainTextSelection></TextSource></Sources>
<Notes><Note guid="${lower(10)}" name="Annotation"><PlainTextContent>since when?</PlainTextContent></Note></Notes></Project>`;

/** Categories that are not codable, codes without a colour, memos as descriptions, nobody named at codings. */
const QUALCODER = `<?xml version="1.0" encoding="UTF-8"?>
<Project name="markets" origin="QualCoder 3.5" creationDateTime="2026-03-19T08:00:00Z" xmlns="urn:QDA-XML:project:1.0">
<Users><User guid="${lower(1)}" name="default"/></Users>
<CodeBook><Codes><Code guid="${lower(2)}" name="Society" isCodable="false"><Description>a category</Description><Code guid="${lower(3)}" name="Education" isCodable="true" color="#D8D8D8"/></Code></Codes></CodeBook>
<Sources><TextSource guid="${lower(4)}" name="page.txt" plainTextPath="internal://${lower(4)}.txt"><PlainTextSelection guid="${lower(5)}" name="page.txt" ${at('校长')} creatingUser="${lower(1)}" creationDateTime="2026-03-19T08:00:00Z"><Description>head teacher</Description><Coding guid="${lower(6)}"><CodeRef targetGUID="${lower(3)}"/></Coding></PlainTextSelection></TextSource></Sources></Project>`;

function project(qde: string, folder: string, text: string, guid: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = Object.entries({ [`${guid}.txt`]: text, ...more }).map(([name, content]) => [`${folder}/${name}`, strToU8(content)]);
  return zipSync({ 'project.qde': strToU8(qde), ...Object.fromEntries(files) as Record<string, Uint8Array> }); // Object.fromEntries says less of its values
}

describe('REFI-QDA projects in the shape of other programs', () => {
  it.each([['MAXQDA', MAXQDA], ['ATLAS.ti', ATLAS], ['NVivo', NVIVO], ['QualCoder', QUALCODER]])('keep to the grammar: %s', async (_name, qde) => {
    const schema = await readFile(new URL('refiQda.xsd', import.meta.url), 'utf8');
    const { errors } = await validateXML({ xml: { fileName: 'project.qde', contents: qde }, schema: [schema] });
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  it('MAXQDA', () => {
    const read = imported('qdpx', 'm.qdpx', project(MAXQDA, 'sources', PAGE, upper(5), { [`${upper(20)}.txt`]: 'Not crowds.' }));
    expect(said(read)).toEqual(['Press: 卫小蕖 (Ana)', ': text {Circulation=1200} (Ana)']);
    expect(codes(read)).toEqual(['People #0000ff “Whoever is named.\nNot crowds.”', 'People > Press #6c8ebf']);
    expect(read.problems).toEqual(['the set “Chosen” is not imported: what is in it is']);
  });

  it('ATLAS.ti', () => {
    const read = imported('qdpx', 'a.qdpx', project(ATLAS, 'sources', `\ufeff${PAGE}`, lower(6)));
    expect(said(read)).toEqual(['place: 苇湾小学 “which one?” (ana)', 'school: 苇湾小学 (ben)']);
    expect(codes(read)).toEqual(['place', 'Group', 'Group > school']);
    expect(read.problems).toEqual([]);
  });

  it('NVivo', () => {
    const read = imported('qdpx', 'n.qdpx', project(NVIVO, 'Sources', PAGE.replaceAll('\n', '\r\n'), lower(6)));
    expect(said(read)).toEqual(['Numbers: 三十个 (AF)', ': 早市 “since when?”', ': text {Front page=true} {Printed=2026-03-18} (AF)']);
    expect(codes(read)).toEqual(['Numbers #ff0000']);
    expect(read.problems).toEqual([]);
  });

  it('QualCoder', () => {
    const read = imported('qdpx', 'q.qdpx', project(QUALCODER, 'sources', PAGE, lower(4)));
    expect(said(read)).toEqual(['Education: 校长 “head teacher”']);
    expect(codes(read)).toEqual(['Society “a category”', 'Society > Education #d8d8d8']);
    expect(read.problems).toEqual([]);
  });

  it('the text that stands for a PDF is read, a picture is named', () => {
    const qde = `<Project name="p" xmlns="urn:QDA-XML:project:1.0"><CodeBook><Codes><Code guid="${upper(1)}" name="place" isCodable="true"/></Codes></CodeBook>
<Sources><PDFSource guid="${upper(2)}" name="scan" path="internal://s.pdf"><Representation guid="${upper(3)}" name="page" plainTextPath="internal://${upper(3)}.txt"><PlainTextSelection guid="${upper(4)}" ${at('苇湾')}><Coding guid="${upper(5)}"><CodeRef targetGUID="${upper(1)}"/></Coding></PlainTextSelection></Representation></PDFSource>
<PictureSource guid="${upper(6)}" name="photo" path="internal://p.jpg"/></Sources></Project>`;
    const read = imported('qdpx', 'p.qdpx', project(qde, 'sources', PAGE, upper(3)));
    expect(said(read)).toEqual(['place: 苇湾']);
    expect(read.problems).toEqual(['photo is a PictureSource, not a text: it is not imported']);
  });
});

describe('REFI-QDA codebooks in the shape of other programs', () => {
  const codebook = (namespace: string, origin: string, inner: string): string => `<?xml version="1.0" encoding="utf-8" standalone="no"?>\r\n<CodeBook xmlns="${namespace}" origin="${origin}"><Codes>\r\n${inner}</Codes></CodeBook>`;

  it.each([
    ['of old, with a colon in the name of the grammar', codebook('urn:QDA-XML:codebook:1:0', 'NVivo 12', `<Code guid="${upper(1)}" name="People" isCodable="true"><Description>Who.</Description><Code guid="${upper(2)}" name="Press" isCodable="true"/></Code>`), ['People “Who.”', 'People > Press']],
    ['GUIDs in braces, colours of three digits', codebook('urn:QDA-XML:codebook:1.0', 'ATLAS.ti', `<Code guid="${braced(1)}" name="place" isCodable="true" color="#0a0"/>`), ['place #00aa00']],
    ['a prefix before each name', `<q:CodeBook xmlns:q="urn:QDA-XML:codebook:1.0"><q:Codes><q:Code guid="${lower(1)}" name="a, b &lt;c&gt;" isCodable="false"><q:Code guid="${lower(2)}" name="d" isCodable="true"/></q:Code></q:Codes></q:CodeBook>`, ['a, b <c>', 'a, b <c> > d']],
  ])('%s', (_what, content, expected) => {
    const read = imported('qdc', 'c.qdc', content);
    expect([codes(read), read.problems]).toEqual([expected, []]);
  });
});

describe('TEI as others write it', () => {
  const place = (words: string): string => { const start = Array.from(PAGE.slice(0, PAGE.indexOf(words))).length; return `#string-range(text,${start},${Array.from(words).length})`; };

  it('stand-off annotations of the Guidelines: who and when, a licence, notes, codes that are only described', () => {
    const tei = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><sourceDesc><p>page.txt</p></sourceDesc></fileDesc><encodingDesc><classDecl><taxonomy><category xml:id="person"><catDesc>a person</catDesc><category xml:id="press"><gloss>the press</gloss><desc>who writes</desc></category></category></taxonomy></classDecl></encodingDesc></teiHeader>
<standOff><listAnnotation><annotation xml:id="ann1" motivation="tagging commenting" target="${place('卫小蕖')}" ana="#press"><respStmt xml:id="fred"><resp>creator</resp><persName>Fred</persName></respStmt><revisionDesc><change status="created" when="2026-03-19T08:00:00Z" who="#fred"/></revisionDesc><licence target="https://example.org/licence"/><note>by whom?</note></annotation></listAnnotation></standOff>
<text><body><ab xml:id="text">${PAGE}</ab></body></text></TEI>`;
    const read = imported('tei', 'a.xml', tei);
    expect(said(read)).toEqual(['press: 卫小蕖 “by whom?” (Fred)']);
    expect(read.codes.map(({ id, name, parent, description }) => [id, name, parent, description])).toEqual([['person', 'a person', undefined, undefined], ['press', 'the press', 'person', 'who writes']]);
    expect(read.problems).toEqual([]);
  });

  it('what CATMA marks in feature structures is named, not guessed', () => {
    const tei = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><encodingDesc><fsdDecl xml:id="S1" n="Tags"><fsDecl xml:id="T1" type="T1"><fsDescr>person</fsDescr></fsDecl></fsdDecl></encodingDesc></teiHeader>
<text><body><ab type="catma"><ptr target="catma://D1#char=0,8" type="inclusion"/><seg ana="#F1"><ptr target="catma://D1#char=8,11" type="inclusion"/></seg></ab></body><fs xml:id="F1" type="T1"/></text></TEI>`;
    const read = imported('tei', 'catma.xml', tei);
    expect([read.annotations, read.problems]).toEqual([[], ['catma.xml holds no annotation in standOff/listAnnotation: what is marked inside the text is not imported']]);
  });
});
