import { strToU8, unzipSync, zipSync } from 'fflate';
import { bareItem, pieceOf, piecesOf } from './codedText';
import type { CodedItem, CodedText } from './codedText';
import { ExchangeError } from './exchangeError';
import { allBut } from './features';
import type { ExchangeFile, ExchangeFormat, ImportContext } from './format';
import { fileText } from './json';
import { Offsets } from './offsets';
import { reading, TextReader } from './reader';
import { bareGuid, codesElement, readCodes, usedCodes } from './refiCodebook';
import { guidOf, uuidOf } from './stableId';
import { childrenOf, descend, element, readXml, xmlFile } from './xml';
import type { XmlElement, XmlNode } from './xml';

const NAMESPACE = 'urn:QDA-XML:project:1.0';
const PROJECT = 'project.qde';
const INTERNAL = 'internal://';
/** What the selection of a whole story is described as. */
const WHOLE_STORY = 'Whole story';
/** A ZIP file has to say when its files were made; the same export is the same file. */
const TIMELESS = new Date(1980, 0, 1);

/**
 * REFI-QDA project, version 1.0: https://www.qdasoftware.org. A ZIP file of `project.qde` and the texts: positions in code
 * points, counted from 0, line ends LF.
 */
export const REFI_PROJECT: ExchangeFormat = {
  id: 'qdpx',
  label: 'REFI-QDA Project (.qdpx)',
  description: 'REFI-QDA 1.0 project for NVivo, ATLAS.ti, MAXQDA, QualCoder and others: texts, codes, selections, notes, coders',
  extensions: ['qdpx'],
  unit: 'code point',
  holds: allBut('reply', 'status', 'generator', 'software', 'link', 'attribute', 'discontinuous', 'severalCodes', 'uncodedElsewhere', 'relationDetails', 'changeTimeElsewhere'),
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
  const links = items.flatMap(linkOf);
  const some = (holder: string, children: readonly XmlNode[]): XmlNode | undefined => (children.length === 0 ? undefined : element(holder, {}, children));
  const project = element('Project', { xmlns: NAMESPACE, name, origin: 'Broadsheet' }, [
    some('Users', users.map((user) => element('User', { guid: userGuid(user), name: user }))),
    some('CodeBook', codes.length === 0 ? [] : [codesElement(codes)]),
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

function notesOf(item: CodedItem): readonly XmlNode[] {
  return item.notes.map((note, nth) => element('Note', { guid: noteGuid(item, nth), ...made(item) }, [element('PlainTextContent', {}, [note])]));
}

function linkOf({ id, target, codes }: CodedItem): readonly XmlNode[] {
  if (target.kind !== 'relation') return [];
  return [element('Link', { guid: guidOf(id), name: codes[0], direction: 'OneWay', originGUID: guidOf(target.from), targetGUID: guidOf(target.to) })];
}

function made({ coder, created }: CodedItem): Readonly<Record<string, string | undefined>> {
  return { creatingUser: coder && userGuid(coder.name), creationDateTime: created };
}

function userGuid(name: string): string {
  return uuidOf(`user ${name}`);
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

/** A project that was read. */
class Project {
  private readonly users: ReadonlyMap<string, string>;
  private readonly notes: ReadonlyMap<string, string>;
  private readonly codes: ReturnType<typeof readCodes>;

  constructor(
    private readonly root: XmlElement,
    private readonly files: Readonly<Record<string, Uint8Array>>,
    private readonly context: ImportContext,
  ) {
    this.users = new Map(this.all('Users', 'User').map(({ attributes: { guid = '', name = '' } }) => [bareGuid(guid), name]));
    this.notes = new Map(this.all('Notes', 'Note').map((note) => [bareGuid(note.attributes['guid'] ?? ''), this.textOf(note) ?? '']));
    const codes = descend(root, 'CodeBook', 'Codes');
    this.codes = codes ? readCodes(codes, context) : { codes: [], byGuid: new Map() };
  }

  texts(problems: string[]): readonly CodedText[] {
    return this.all('Sources', 'TextSource').map((source) => {
      const name = source.attributes['name'] ?? this.context.source;
      const text = this.textOf(source);
      if (text === undefined) problems.push(`the text of ${name} is not in the project`);
      const reader = new TextReader(name, text ?? this.context.text);
      for (const code of this.codes.codes) reader.addCode(code);
      const offsets = new Offsets(reader.text, 'code point');
      reading(childrenOf(source, 'PlainTextSelection'), problems, (selection) => { this.readSelection(selection, offsets, reader); });
      this.readDocument(source, reader);
      this.readLinks(reader);
      return reader.read;
    });
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
    const { guid = '', startPosition, endPosition, modifiedDateTime } = selection.attributes;
    const piece = offsets.read({ start: Number(startPosition), end: Number(endPosition) });
    const isStory = descend(selection, 'Description')?.text === WHOLE_STORY;
    const target = isStory ? ({ kind: 'story', story: { start: piece.start, end: piece.end } } as const) : ({ kind: 'passage', pieces: [piece] } as const);
    const codings = childrenOf(selection, 'Coding');
    const item = { ...bareItem('', target), ...(modifiedDateTime !== undefined && { modified: modifiedDateTime }), notes: this.notesOf(selection) };
    for (const coding of codings.length === 0 ? [undefined] : codings) {
      const isFirst = coding === undefined || coding === codings[0];
      const id = `urn:uuid:${bareGuid(isFirst ? guid : (coding.attributes['guid'] ?? ''))}`;
      reader.add({ ...item, id, ...this.madeBy(coding ?? selection), codes: coding ? this.codesOf(coding) : [], ...(!isFirst && { notes: [] }) });
    }
  }

  private readDocument(source: XmlElement, reader: TextReader): void {
    const ofSource = this.notesOf(source);
    childrenOf(source, 'Coding').forEach((coding, nth) => {
      const id = `urn:uuid:${bareGuid(coding.attributes['guid'] ?? '')}`;
      const notes = [...this.notesOf(coding), ...(nth === 0 ? ofSource : [])];
      reader.add({ ...bareItem(id, { kind: 'document' }), ...this.madeBy(coding), codes: this.codesOf(coding), notes });
    });
  }

  private readLinks(reader: TextReader): void {
    const ids = new Set(reader.items.map(({ id }) => id));
    for (const { attributes: { guid = '', name = '', originGUID = '', targetGUID = '' } } of this.all('Links', 'Link')) {
      const [from, to] = [`urn:uuid:${bareGuid(originGUID)}`, `urn:uuid:${bareGuid(targetGUID)}`];
      if (ids.has(from) && ids.has(to)) reader.add({ ...bareItem(`urn:uuid:${bareGuid(guid)}`, { kind: 'relation', from, to }), codes: name === '' ? [] : [name] });
    }
  }

  private notesOf(holder: XmlElement): readonly string[] {
    return childrenOf(holder, 'NoteRef').flatMap(({ attributes }) => this.notes.get(bareGuid(attributes['targetGUID'] ?? '')) ?? []);
  }

  private codesOf(coding: XmlElement): readonly string[] {
    return childrenOf(coding, 'CodeRef').flatMap(({ attributes }) => this.codes.byGuid.get(bareGuid(attributes['targetGUID'] ?? '')) ?? []);
  }

  private madeBy({ attributes: { creatingUser, creationDateTime } }: XmlElement): Pick<CodedItem, 'coder' | 'created'> {
    const name = creatingUser === undefined ? undefined : this.users.get(bareGuid(creatingUser));
    return { ...(name !== undefined && name !== '' && { coder: { type: 'Person', name } as const }), ...(creationDateTime !== undefined && { created: creationDateTime }) };
  }
}
