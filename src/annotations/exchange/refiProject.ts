import { strToU8, unzipSync, zipSync } from 'fflate';
import { bareItem, pieceOf, piecesOf } from './codedText';
import type { AttributeValue, CodedItem, CodedText } from './codedText';
import { ExchangeError } from './exchangeError';
import { allBut } from './features';
import type { ExchangeFile, ExchangeFormat, ImportContext } from './format';
import { grouped } from './grouped';
import { fileText } from './json';
import { Offsets } from './offsets';
import { reading, TextReader } from './reader';
import { bareGuid, codesElement, readCodes, setsIn, usedCodes } from './refiCodebook';
import { namedCreator } from './extras';
import { guidOf, uuidOf } from './stableId';
import { childrenOf, descend, element, readXml, xmlFile } from './xml';
import type { XmlElement, XmlNode } from './xml';

const NAMESPACE = 'urn:QDA-XML:project:1.0';
const PROJECT = 'project.qde';
const INTERNAL = 'internal://';
/** What the selection of a whole story is described as. */
const WHOLE_STORY = 'Whole story';
/** What links and the notes that they lead from or to are called: an answer to something, an address. */
const REPLY = 'Reply';
const ADDRESS = 'Link';
/** Variables for what the standard has no place for. */
const OWN = { generator: 'Broadsheet: suggested by', coderType: 'Broadsheet: coder is', status: 'Broadsheet: status' } as const;
/** A ZIP file has to say when its files were made; the same export is the same file. */
const TIMELESS = new Date(1980, 0, 1);

/**
 * REFI-QDA project, version 1.0: https://www.qdasoftware.org. A ZIP file of `project.qde` and the texts: positions in code
 * points, counted from 0, line ends LF.
 */
export const REFI_PROJECT: ExchangeFormat = {
  id: 'qdpx',
  label: 'REFI-QDA Project (.qdpx)',
  description: 'REFI-QDA 1.0 project for NVivo, ATLAS.ti, MAXQDA, QualCoder and others: texts, codes, selections, notes and replies, coders, values as variables of cases',
  extensions: ['qdpx'],
  unit: 'code point',
  holds: allBut('control', 'discontinuous', 'severalCodes', 'uncodedElsewhere', 'relationDetails', 'changeTimeElsewhere'),
  write: (texts, { name }) => [{ name: `${name}.qdpx`, content: projectOf(texts, name) }],
  read: (files, context) => {
    const problems: string[] = [];
    return { texts: files.flatMap((file) => textsIn(file, context, problems)), problems };
  },
};

function projectOf(texts: readonly CodedText[], name: string): Uint8Array {
  const sources = texts.map((text, index) => ({ text, guid: uuidOf(`source ${index} ${text.source}`) }));
  const items = texts.flatMap((text) => text.items);
  const users = [...new Set(items.flatMap(({ coder }) => (coder ? [coder.name] : [])))];
  const codes = usedCodes(texts);
  const notes = items.flatMap(notesOf);
  const links = items.flatMap(linksOf);
  const variables = [...new Set(items.flatMap((item) => valuesOf(item).map(({ name }) => name)))];
  const some = (holder: string, children: readonly XmlNode[]): XmlNode | undefined => (children.length === 0 ? undefined : element(holder, {}, children));
  const project = element('Project', { xmlns: NAMESPACE, name, origin: 'Broadsheet' }, [
    some('Users', users.map((user) => element('User', { guid: userGuid(user), name: user }))),
    some('CodeBook', codes.length === 0 ? [] : [codesElement(codes)]),
    some('Variables', variables.map((variable) => element('Variable', { guid: variableGuid(variable), name: variable, typeOfVariable: 'Text' }))),
    some('Cases', sources.flatMap(({ text, guid }) => text.items.flatMap((item) => caseOf(item, guid)))),
    some('Sources', sources.map(({ text, guid }) => sourceElement(text, guid))),
    some('Notes', notes),
    some('Links', links),
  ]);
  const files = Object.fromEntries(sources.map(({ text, guid }) => [`sources/${guid}.txt`, strToU8(text.text)]));
  return zipSync({ [PROJECT]: strToU8(xmlFile(project)), ...files }, { mtime: TIMELESS });
}

function sourceElement({ source, text, items }: CodedText, guid: string): XmlNode {
  const offsets = new Offsets(text, 'code point');
  const onText = items.filter(({ target }) => target.kind === 'document');
  return element('TextSource', { guid, name: source, plainTextPath: `${INTERNAL}${guid}.txt` }, [
    ...items.flatMap((item) => selectionElement(item, text, offsets)),
    ...onText.flatMap(codingElements),
  ]);
}

function selectionElement(item: CodedItem, text: string, offsets: Offsets): readonly XmlNode[] {
  const isStory = item.target.kind === 'story';
  const piece = item.target.kind === 'story' ? pieceOf(text, item.target.story) : piecesOf(item)[0];
  if (!piece) return [];
  const { start, end } = offsets.write(piece);
  const name = piece.quote.replace(/\s+/g, ' ').slice(0, 80).replace(/[\ud800-\udbff]$/, '');
  return [
    element('PlainTextSelection', { guid: guidOf(item.id), name, startPosition: String(start), endPosition: String(end), ...made(item), modifiedDateTime: item.modified }, [
      isStory ? element('Description', {}, [WHOLE_STORY]) : undefined,
      ...codingElements(item),
      ...noteRefs(item),
    ]),
  ];
}

function codingElements(item: CodedItem): readonly XmlNode[] {
  return item.codes.map((code) => {
    const isByItself = item.target.kind === 'document';
    const guid = isByItself ? guidOf(item.id) : uuidOf(`coding ${item.id} ${code}`);
    return element('Coding', { guid, ...made(item) }, [element('CodeRef', { targetGUID: guidOf(code) }), ...(isByItself ? noteRefs(item) : [])]);
  });
}

function noteRefs(item: CodedItem): readonly XmlNode[] {
  return item.notes.map((_, nth) => element('NoteRef', { targetGUID: noteGuid(item, nth) }));
}

/** Notes on an item, and addresses that it is linked with; a reply is a note itself, with the first of its notes as its text. */
function notesOf(item: CodedItem): readonly XmlNode[] {
  const isReply = item.target.kind === 'reply';
  const notes = item.notes.map((note, nth) => (isReply && nth === 0 ? undefined : element('Note', { guid: noteGuid(item, nth), ...made(item) }, [content(note)])));
  const addresses = item.links.map((address, nth) => element('Note', { guid: addressGuid(item, nth), name: ADDRESS }, [content(address)]));
  return [...(isReply ? [replyElement(item)] : []), ...notes.filter((note) => note !== undefined), ...addresses];
}

function replyElement(item: CodedItem): XmlNode {
  return element('Note', { guid: guidOf(item.id), name: REPLY, ...made(item) }, [
    item.notes[0] === undefined ? undefined : content(item.notes[0]),
    ...item.codes.map((code) => element('Coding', { guid: uuidOf(`coding ${item.id} ${code}`), ...made(item) }, [element('CodeRef', { targetGUID: guidOf(code) })])),
    ...item.notes.slice(1).map((_, nth) => element('NoteRef', { targetGUID: noteGuid(item, nth + 1) })),
    ...valuesOf(item).map(valueElement),
  ]);
}

function content(text: string): XmlNode {
  return element('PlainTextContent', {}, [text]);
}

/** From a relation's one end to the other, from a reply to what it answers, from an item to each address. */
function linksOf(item: CodedItem): readonly XmlNode[] {
  const { id, target, codes } = item;
  const link = (guid: string, name: string | undefined, originGUID: string, targetGUID: string): XmlNode => element('Link', { guid, name, direction: 'OneWay', originGUID, targetGUID });
  return [
    ...(target.kind === 'relation' ? [link(guidOf(id), codes[0], guidOf(target.from), guidOf(target.to))] : []),
    ...(target.kind === 'reply' ? [link(uuidOf(`reply ${id}`), REPLY, guidOf(id), guidOf(target.to))] : []),
    ...item.links.map((_, nth) => link(uuidOf(`link ${nth} ${id}`), ADDRESS, guidOf(id), addressGuid(item, nth))),
  ];
}

/** What is told of an item by variables: the values of its attributes, and what the standard has no other place for. */
function valuesOf({ attributes, generator, coder, status, target }: CodedItem): readonly AttributeValue[] {
  if (target.kind === 'relation') return [];
  return [
    ...attributes,
    ...(generator ? [{ name: OWN.generator, value: `${generator.type} ${generator.name}` }] : []),
    ...(coder?.type === 'Software' ? [{ name: OWN.coderType, value: coder.type }] : []),
    ...(status === undefined ? [] : [{ name: OWN.status, value: status }]),
  ];
}

function valueElement({ name, value }: AttributeValue): XmlNode {
  return element('VariableValue', {}, [element('VariableRef', { targetGUID: variableGuid(name) }), element('TextValue', {}, [value])]);
}

/** Values belong to cases: a case for each item that has some. A reply is a note, which can have values itself. */
function caseOf(item: CodedItem, source: string): readonly XmlNode[] {
  const values = valuesOf(item);
  if (values.length === 0 || item.target.kind === 'reply') return [];
  const about = item.target.kind === 'document' ? element('SourceRef', { targetGUID: source }) : element('SelectionRef', { targetGUID: guidOf(item.id) });
  return [element('Case', { guid: caseGuid(guidOf(item.id)), name: item.codes[0] }, [...values.map(valueElement), about])];
}

function made({ coder, created }: CodedItem): Readonly<Record<string, string | undefined>> {
  return { creatingUser: coder && userGuid(coder.name), creationDateTime: created };
}

function userGuid(name: string): string {
  return uuidOf(`user ${name}`);
}

function variableGuid(name: string): string {
  return uuidOf(`variable ${name}`);
}

/** By the GUID of the item that the case is of. */
function caseGuid(guid: string): string {
  return uuidOf(`case ${guid}`);
}

function addressGuid({ id }: CodedItem, nth: number): string {
  return uuidOf(`address ${nth} ${id}`);
}

function noteGuid({ id }: CodedItem, nth: number): string {
  return uuidOf(`note ${nth} ${id}`);
}

function textsIn(file: ExchangeFile, context: ImportContext, problems: string[]): readonly CodedText[] {
  const files = unzipped(file);
  const name = Object.keys(files).find((path) => path.toLowerCase().endsWith('.qde'));
  const content = name === undefined ? undefined : files[name];
  if (!content) throw new ExchangeError(`${file.name} holds no ${PROJECT}: this is no REFI-QDA project`);
  const project = new Project(readXml(fileText({ name: `${file.name}/${PROJECT}`, content }), PROJECT), files, context);
  return project.texts(problems);
}

function unzipped({ name, content }: ExchangeFile): Readonly<Record<string, Uint8Array>> {
  try {
    if (typeof content !== 'string') return unzipSync(content);
  } catch {
    // Said below: whatever is wrong with it, it cannot be opened.
  }
  throw new ExchangeError(`${name} is no ZIP file, as a REFI-QDA project is`);
}

/** What stands in a project that texts can have nothing of. */
const NOT_TEXTS = ['PictureSource', 'PDFSource', 'AudioSource', 'VideoSource'] as const;

/** A project that was read. */
class Project {
  private readonly users: ReadonlyMap<string, string>;
  private readonly notes: ReadonlyMap<string, XmlElement>;
  private readonly variables: ReadonlyMap<string, string>;
  /** By the selections and sources that they are of. */
  private readonly casesOf: ReadonlyMap<string, readonly XmlElement[]>;
  private readonly links: readonly Link[];
  private readonly linksFrom: ReadonlyMap<string, readonly Link[]>;
  private readonly codes: ReturnType<typeof readCodes>;
  /** The notes and links that something was made of. */
  private readonly used = new Set<string>();

  constructor(
    private readonly root: XmlElement,
    private readonly files: Readonly<Record<string, Uint8Array>>,
    context: ImportContext,
  ) {
    this.source = context.source;
    this.text = context.text;
    this.users = new Map(this.all('Users', 'User').map(({ attributes: { guid = '', name = '' } }) => [bareGuid(guid), name]));
    this.notes = new Map(this.all('Notes', 'Note').map((note) => [guidIn(note), note]));
    this.variables = new Map(this.all('Variables', 'Variable').map(({ attributes: { guid = '', name = '' } }) => [bareGuid(guid), name]));
    const refs = this.all('Cases', 'Case').flatMap((each) => ['SelectionRef', 'SourceRef'].flatMap((kind) => childrenOf(each, kind).map((ref) => [targetOf(ref), each] as const)));
    this.casesOf = byKey(refs);
    this.links = this.all('Links', 'Link').map(linkIn);
    this.linksFrom = byKey(this.links.map((link) => [link.from, link]));
    const codes = descend(root, 'CodeBook', 'Codes');
    const texts = new Map([...this.notes].map(([guid, note]) => [guid, this.textOf(note) ?? '']));
    this.codes = codes ? readCodes(codes, context, texts) : { codes: [], byGuid: new Map() };
  }

  private readonly source: string;
  private readonly text: string;

  texts(problems: string[]): readonly CodedText[] {
    const inOthers = this.otherSources.flatMap(textInside);
    const texts = [...this.all('Sources', 'TextSource'), ...inOthers].map((source) => this.textIn(source, problems));
    problems.push(...this.leftOut());
    return texts;
  }

  private textIn(source: XmlElement, problems: string[]): CodedText {
    const name = source.attributes['name'] ?? this.source;
    const text = this.textOf(source);
    if (text === undefined) problems.push(`the text of ${name} is not in the project`);
    const reader = new TextReader(name, text ?? this.text);
    for (const code of this.codes.codes) reader.addCode(code);
    const offsets = new Offsets(reader.text, 'code point');
    reading(childrenOf(source, 'PlainTextSelection'), problems, (selection) => { this.readSelection(selection, offsets, reader); });
    this.readDocument(source, reader);
    this.readReplies(reader);
    this.readRelations(reader);
    return reader.read;
  }

  /** What was read, but is in none of the texts: in words. */
  private leftOut(): readonly string[] {
    const others = this.otherSources.filter((source) => textInside(source).length === 0);
    const notes = [...this.notes].filter(([guid]) => !this.used.has(guid) && !this.isOfCode(guid));
    const links = this.links.filter(({ guid }) => !this.used.has(guid));
    return [
      ...others.map((source) => `${source.attributes['name'] ?? ''} is a ${source.name}, not a text: it is not imported`),
      ...notes.map(([, note]) => `a note on nothing that is imported is left out: “${(this.textOf(note) ?? note.attributes['name'] ?? '').slice(0, 60)}”`),
      ...links.map(({ name }) => `a link “${name}” between things that are not imported is left out`),
      ...setsIn(this.root).map((name) => `the set “${name}” is not imported: what is in it is`),
    ];
  }

  private get otherSources(): readonly XmlElement[] {
    return NOT_TEXTS.flatMap((kind) => this.all('Sources', kind));
  }

  private isOfCode(guid: string): boolean {
    const refers = (code: XmlElement): boolean => childrenOf(code, 'NoteRef').some((ref) => targetOf(ref) === guid) || childrenOf(code, 'Code').some(refers);
    const codes = descend(this.root, 'CodeBook', 'Codes');
    return codes !== undefined && childrenOf(codes, 'Code').some(refers);
  }

  private all(holder: string, name: string): readonly XmlElement[] {
    const parent = descend(this.root, holder);
    return parent ? childrenOf(parent, name) : [];
  }

  /** The text of a source or a note: in the element, or in a file of its own. */
  private textOf(source: XmlElement): string | undefined {
    const inside = descend(source, 'PlainTextContent');
    if (inside) return inside.text;
    const path = (source.attributes['plainTextPath'] ?? '').replace(INTERNAL, '');
    const entry = Object.entries(this.files).find(([name]) => path !== '' && name.toLowerCase().endsWith(path.toLowerCase()));
    return entry && fileText({ name: entry[0], content: entry[1] });
  }

  private readSelection(selection: XmlElement, offsets: Offsets, reader: TextReader): void {
    const { startPosition, endPosition, modifiedDateTime } = selection.attributes;
    const piece = offsets.read({ start: Number(startPosition), end: Number(endPosition) });
    const description = descend(selection, 'Description')?.text ?? '';
    const isStory = description === WHOLE_STORY;
    const target = isStory ? ({ kind: 'story', story: { start: piece.start, end: piece.end } } as const) : ({ kind: 'passage', pieces: [piece] } as const);
    const codings = childrenOf(selection, 'Coding');
    const said = isStory || description === '' ? [] : [description];
    const values = (this.casesOf.get(guidIn(selection)) ?? []).flatMap((each) => this.valuesIn(each));
    for (const coding of codings.length === 0 ? [undefined] : codings) {
      const isFirst = coding === undefined || coding === codings[0];
      const guid = isFirst ? guidIn(selection) : guidIn(coding);
      const more = coding ? [coding] : [];
      const item = {
        ...bareItem(idOf(guid), target),
        ...(modifiedDateTime !== undefined && { modified: modifiedDateTime }),
        ...this.madeBy(coding ?? selection),
        codes: coding ? this.codesOf(coding) : [],
        notes: [...(isFirst ? [...said, ...this.notesOf(selection)] : []), ...more.flatMap((each) => this.notesOf(each))],
        links: this.addressesOf(guid),
      };
      reader.add(isFirst ? withValues(item, values) : item);
    }
  }

  private readDocument(source: XmlElement, reader: TextReader): void {
    const ofSource = this.notesOf(source);
    const codings = childrenOf(source, 'Coding');
    const cases = this.casesOf.get(guidIn(source)) ?? [];
    const own = new Set(codings.map((coding) => caseGuid(guidIn(coding))));
    const values = [...this.valuesIn(source), ...cases.filter((each) => !own.has(guidIn(each))).flatMap((each) => this.valuesIn(each))];
    const isMoreSaid = ofSource.length > 0 || values.length > 0;
    if (codings.length === 0 && isMoreSaid) reader.add(withValues({ ...bareItem(idOf(guidIn(source)), { kind: 'document' }), ...this.madeBy(source), notes: ofSource }, values));
    codings.forEach((coding, nth) => {
      const guid = guidIn(coding);
      const ofCase = cases.filter((each) => guidIn(each) === caseGuid(guid)).flatMap((each) => this.valuesIn(each));
      const item = { ...bareItem(idOf(guid), { kind: 'document' }), ...this.madeBy(coding), codes: this.codesOf(coding), notes: [...this.notesOf(coding), ...(nth === 0 ? ofSource : [])], links: this.addressesOf(guid) };
      reader.add(withValues(item, nth === 0 ? [...ofCase, ...values] : ofCase));
    });
  }

  /** Notes that answer something in this text, and notes that answer them: each is read when what it answers is. */
  private readReplies(reader: TextReader): void {
    const relations = new Map(this.links.map(({ guid, from, to }) => [guid, { from, to }]));
    const known = new Set(reader.items.map(({ id }) => id));
    const isHere = (guid: string): boolean => {
      const ends = relations.get(guid);
      return known.has(idOf(guid)) || (ends !== undefined && known.has(idOf(ends.from)) && known.has(idOf(ends.to)));
    };
    let left = this.links.filter(({ name, from }) => name === REPLY && this.notes.has(from));
    for (let before = -1; before !== left.length; ) {
      before = left.length;
      for (const { guid, from, to } of left.filter((link) => isHere(link.to))) {
        this.used.add(guid).add(from);
        known.add(idOf(from));
        reader.add(this.replyIn(from, to));
      }
      left = left.filter(({ guid }) => !this.used.has(guid));
    }
  }

  private replyIn(guid: string, to: string): CodedItem {
    const note = this.notes.get(guid);
    const item = { ...bareItem(idOf(guid), { kind: 'reply', to: idOf(to) }), links: this.addressesOf(guid) };
    if (!note) return item;
    const text = this.textOf(note);
    const codes = childrenOf(note, 'Coding').flatMap((coding) => this.codesOf(coding));
    return withValues({ ...item, ...this.madeBy(note), codes, notes: [...(text === undefined ? [] : [text]), ...this.notesOf(note)] }, this.valuesIn(note));
  }

  private readRelations(reader: TextReader): void {
    const ids = new Set(reader.items.map(({ id }) => id));
    for (const { guid, name, from, to } of this.links) {
      if (this.used.has(guid) || !ids.has(idOf(from)) || !ids.has(idOf(to))) continue;
      this.used.add(guid);
      reader.add({ ...bareItem(idOf(guid), { kind: 'relation', from: idOf(from), to: idOf(to) }), codes: name === '' ? [] : [name] });
    }
  }

  private notesOf(holder: XmlElement): readonly string[] {
    return childrenOf(holder, 'NoteRef').flatMap((ref) => {
      const note = this.notes.get(targetOf(ref));
      if (note) this.used.add(guidIn(note));
      return note ? (this.textOf(note) ?? []) : [];
    });
  }

  /** The addresses that something is linked with; in other programs' projects, what notes it is linked with say. */
  private addressesOf(guid: string): readonly string[] {
    return (this.linksFrom.get(guid) ?? []).flatMap((link) => {
      const note = link.name !== REPLY ? this.notes.get(link.to) : undefined;
      if (note) this.used.add(link.guid).add(link.to);
      return note ? (this.textOf(note) ?? []) : [];
    });
  }

  private codesOf(coding: XmlElement): readonly string[] {
    return childrenOf(coding, 'CodeRef').flatMap((ref) => this.codes.byGuid.get(targetOf(ref)) ?? []);
  }

  /** Values of whatever type, as they are written. */
  private valuesIn(holder: XmlElement): readonly AttributeValue[] {
    return childrenOf(holder, 'VariableValue').flatMap((value) => {
      const ref = descend(value, 'VariableRef');
      const name = ref && this.variables.get(targetOf(ref));
      const said = value.children.find((child) => child.name.endsWith('Value'));
      return name === undefined || !said ? [] : [{ name, value: said.text }];
    });
  }

  private madeBy({ attributes: { creatingUser, creationDateTime } }: XmlElement): Pick<CodedItem, 'coder' | 'created'> {
    const name = creatingUser === undefined ? undefined : this.users.get(bareGuid(creatingUser));
    return { ...(name !== undefined && name !== '' && { coder: { type: 'Person', name } as const }), ...(creationDateTime !== undefined && { created: creationDateTime }) };
  }
}

/** The text that stands for a source of another kind: what a PDF says, what is said of a picture. */
function textInside(source: XmlElement): readonly XmlElement[] {
  return ['Representation', 'TextDescription'].flatMap((kind) => childrenOf(source, kind));
}

interface Link {
  readonly guid: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** The values of each key, in their order. */
function byKey<Value>(pairs: readonly (readonly [key: string, value: Value])[]): ReadonlyMap<string, readonly Value[]> {
  return new Map(grouped(pairs, ([key]) => key).map((group) => [group[0]?.[0] ?? '', group.map(([, value]) => value)]));
}

function linkIn({ attributes: { guid = '', name = '', originGUID = '', targetGUID = '' } }: XmlElement): Link {
  return { guid: bareGuid(guid), name, from: bareGuid(originGUID), to: bareGuid(targetGUID) };
}

function guidIn({ attributes }: XmlElement): string {
  return bareGuid(attributes['guid'] ?? '');
}

function targetOf({ attributes }: XmlElement): string {
  return bareGuid(attributes['targetGUID'] ?? '');
}

function idOf(guid: string): string {
  return `urn:uuid:${guid}`;
}

/** An item with what variables tell of it. */
function withValues(item: CodedItem, values: readonly AttributeValue[]): CodedItem {
  const own = new Map(values.map(({ name, value }) => [name, value]));
  const [generator, coderType, status] = [own.get(OWN.generator), own.get(OWN.coderType), own.get(OWN.status)];
  const reserved: readonly string[] = Object.values(OWN);
  return {
    ...item,
    attributes: values.filter(({ name }) => !reserved.includes(name)),
    ...(generator !== undefined && { generator: namedCreator(generator) }),
    ...(coderType === 'Software' && item.coder && { coder: { ...item.coder, type: 'Software' } as const }),
    ...(status !== undefined && { status }),
  };
}
