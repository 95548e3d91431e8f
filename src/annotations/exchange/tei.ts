import { bareItem, codesByParent } from './codedText';
import type { CodedCode, CodedItem, CodedTarget, CodedText } from './codedText';
import { ExchangeError } from './exchangeError';
import { creatorIn } from './extras';
import { allBut } from './features';
import type { ExchangeFile, ExchangeFormat, ImportContext } from './format';
import { fileText } from './json';
import { Offsets } from './offsets';
import { reading, TextReader } from './reader';
import { codeAttributesIn, usedCodes } from './refiCodebook';
import { childrenOf, descend, element, readXml, xmlFile, xmlText } from './xml';
import type { XmlElement, XmlNode } from './xml';

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';
/** `#string-range(text,12,5)`: TEI Guidelines 17.2.4.6, offset and length in characters of the text of the element. */
const PLACE = /^#string-range\(text,\s*(\d+),\s*(\d+)\)$/;
/** The notes that say what no element is made for: of what a target is, of a value, of whether a thread is resolved. */
const NOTE = { comment: 'comment', attribute: 'attribute', status: 'status', scope: 'scope' } as const;
const STORY = 'story';
/** The gloss of a code that tells its attributes. */
const ATTRIBUTES = 'attributes';

/**
 * TEI P5 stand-off: the text in `ab`, the codes in a `taxonomy`, the annotations in `standOff/listAnnotation`
 * (https://tei-c.org/release/doc/tei-p5-doc/en/html/SA.html#SASOstdf and #SASOann).
 */
export const TEI: ExchangeFormat = {
  id: 'tei',
  label: 'TEI stand-off (.xml)',
  description: 'TEI P5: standOff with listAnnotation, pointing into the text with string-range()',
  extensions: ['xml'],
  unit: 'code point',
  holds: allBut('control'),
  write: (texts) => texts.map((text) => ({ name: `${text.source.replace(/\.txt$/i, '')}.tei.xml`, content: xmlFile(teiOf(text)) })),
  read: (files, context) => {
    const problems: string[] = [];
    return { texts: files.map((file) => textOf(file, context, problems)), problems };
  },
};

/** XML ids for what is pointed at: `code-1`, `annotation-3`. */
function idsFor(kind: string, ids: readonly string[]): (id: string) => string {
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  return (id) => `${kind}-${numbers.get(id) ?? 0}`;
}

function teiOf(text: CodedText): XmlNode {
  const codes = usedCodes([text]);
  const codeId = idsFor('code', codes.map(({ id }) => id));
  const itemId = idsFor('annotation', text.items.map(({ id }) => id));
  const offsets = new Offsets(text.text, 'code point');
  const annotations = text.items.map((item) => annotationElement(item, { codeId, itemId, offsets }));
  return element('TEI', { xmlns: NAMESPACE }, [
    element('teiHeader', {}, [
      element('fileDesc', {}, [
        element('titleStmt', {}, [element('title', {}, [text.source])]),
        element('publicationStmt', {}, [element('p', {}, ['Exported by Broadsheet'])]),
        element('sourceDesc', {}, [element('p', {}, [text.source])]),
      ]),
      ...(codes.length === 0 ? [] : [element('encodingDesc', {}, [element('classDecl', {}, [element('taxonomy', {}, categories(codes, codeId))])])]),
    ]),
    ...(annotations.length === 0 ? [] : [element('standOff', {}, [element('listAnnotation', {}, annotations)])]),
    element('text', {}, [element('body', {}, [element('ab', { 'xml:id': 'text', 'xml:space': 'preserve' }, [text.text])])]),
  ]);
}

function categories(codes: readonly CodedCode[], codeId: (id: string) => string): readonly XmlNode[] {
  const byParent = codesByParent(codes);
  const under = (parent: string | undefined): readonly XmlNode[] =>
    (byParent.get(parent) ?? []).map((code) =>
      element('category', { 'xml:id': codeId(code.id), n: code.id, rend: code.colour && `color:${code.colour}` }, [
        element('catDesc', {}, [
          element('name', {}, [code.name]),
          code.description === undefined ? undefined : element('gloss', {}, [code.description]),
          code.attributes.length === 0 ? undefined : element('gloss', { type: ATTRIBUTES }, [JSON.stringify(code.attributes)]),
        ]),
        ...under(code.id),
      ]),
    );
  return under(undefined);
}

interface Pointers {
  readonly codeId: (id: string) => string;
  readonly itemId: (id: string) => string;
  readonly offsets: Offsets;
}

function annotationElement(item: CodedItem, { codeId, itemId, offsets }: Pointers): XmlNode {
  const { id, target, codes, coder, generator, created, modified, notes, links, attributes, status } = item;
  const ana = codes.map((code) => `#${codeId(code)}`).join(' ');
  const changes = [['created', created], ['modified', modified]] as const;
  const revision = changes.flatMap(([kind, when]) => (when === undefined ? [] : [element('change', { status: kind, when })]));
  return element('annotation', { 'xml:id': itemId(id), n: id, motivation: motivationOf(item), target: pointersOf(target, itemId, offsets), ana: ana === '' ? undefined : ana }, [
    ...[['creator', coder] as const, ['generator', generator] as const].flatMap(([role, who]) =>
      who ? [element('respStmt', {}, [element('resp', {}, [role]), element('name', { type: who.type }, [who.name])])] : [],
    ),
    ...(revision.length === 0 ? [] : [element('revisionDesc', {}, revision)]),
    ...(target.kind === 'story' ? [element('note', { type: NOTE.scope }, [STORY])] : []),
    ...notes.map((note) => element('note', { type: NOTE.comment }, [note])),
    ...attributes.map(({ name, value }) => element('note', { type: NOTE.attribute, n: name }, [value])),
    ...(status === undefined ? [] : [element('note', { type: NOTE.status }, [status])]),
    ...links.map((link) => element('ref', { type: 'link' }, [link])),
  ]);
}

/** One of the words that the TEI lists for `motivation`. */
function motivationOf({ target, codes, notes, status }: CodedItem): string {
  if (status !== undefined) return 'moderating';
  if (target.kind === 'reply') return 'replying';
  if (target.kind === 'relation') return 'linking';
  if (codes.length > 0) return 'tagging';
  return notes.length > 0 ? 'commenting' : 'highlighting';
}

function pointersOf(target: CodedTarget, itemId: (id: string) => string, offsets: Offsets): string {
  if (target.kind === 'document') return '#text';
  if (target.kind === 'reply') return `#${itemId(target.to)}`;
  if (target.kind === 'relation') return `#${itemId(target.from)} #${itemId(target.to)}`;
  const spans = target.kind === 'story' ? [target.story] : target.pieces;
  return spans.map((span) => { const { start, end } = offsets.write(span); return `#string-range(text,${start},${end - start})`; }).join(' ');
}

function textOf(file: ExchangeFile, context: ImportContext, problems: string[]): CodedText {
  const root = readXml(fileText(file), file.name);
  if (root.name !== 'TEI') throw new ExchangeError(`${file.name} is no TEI document: its root is ${root.name}`);
  const ab = descend(root, 'text', 'body', 'ab');
  const source = descend(root, 'teiHeader', 'fileDesc', 'sourceDesc', 'p')?.text ?? context.source;
  const reader = new TextReader(source, ab ? meantText(ab.text, context.text) : context.text);
  const taxonomy = descend(root, 'teiHeader', 'encodingDesc', 'classDecl', 'taxonomy');
  const codes = new Map<string, string>();
  if (taxonomy) readCategories(taxonomy, undefined, reader, codes);
  const list = descend(root, 'standOff', 'listAnnotation');
  const annotations = list ? childrenOf(list, 'annotation') : [];
  if (annotations.length === 0) problems.push(`${file.name} holds no annotation in standOff/listAnnotation: what is marked inside the text is not imported`);
  const ids = new Map(annotations.map(({ attributes }) => [`#${attributes['xml:id'] ?? ''}`, idOf(attributes)]));
  const offsets = new Offsets(reader.text, 'code point');
  reading(annotations, problems, (annotation) => reader.add(itemOf(annotation, { codes, ids, offsets })));
  return reader.read;
}

/** A text as it was before it was put into XML, which has no place for some of its characters, where it is the dump's or a part of it. */
function meantText(read: string, dump: string): string {
  const at = xmlText(dump).indexOf(read);
  return at === -1 ? read : dump.slice(at, at + read.length);
}

function idOf(attributes: XmlElement['attributes']): string {
  return attributes['n'] ?? attributes['xml:id'] ?? '';
}

function readCategories(parent: XmlElement, above: string | undefined, reader: TextReader, codes: Map<string, string>): void {
  for (const category of childrenOf(parent, 'category')) {
    const id = idOf(category.attributes);
    codes.set(`#${category.attributes['xml:id'] ?? ''}`, id);
    const colour = /^color:(.+)$/.exec(category.attributes['rend'] ?? '')?.[1];
    reader.addCode({ id, ...describedIn(category, id), ...(above !== undefined && { parent: above }), ...(colour !== undefined && { colour }) });
    readCategories(category, id, reader, codes);
  }
}

/** What a code is called and means: as we write it, or by its description alone, as others do. */
function describedIn(category: XmlElement, id: string): Pick<CodedCode, 'name' | 'description' | 'attributes'> {
  const holder = descend(category, 'catDesc') ?? category;
  const glosses = childrenOf(holder, 'gloss');
  const attributes = glosses.find((gloss) => gloss.attributes['type'] === ATTRIBUTES);
  const told = [...glosses.filter((gloss) => gloss !== attributes), ...childrenOf(holder, 'desc')].map(({ text }) => text);
  const name = descend(holder, 'name')?.text ?? (holder === category ? told.shift() : holder.text)?.trim() ?? '';
  return { name: name === '' ? id : name, ...(told[0] !== undefined && { description: told[0] }), attributes: attributes ? (codeAttributesIn(attributes.text) ?? []) : [] };
}

interface Known {
  readonly codes: ReadonlyMap<string, string>;
  readonly ids: ReadonlyMap<string, string>;
  readonly offsets: Offsets;
}

function itemOf(annotation: XmlElement, known: Known): CodedItem {
  const { attributes } = annotation;
  const notes = (type: string): readonly XmlElement[] => childrenOf(annotation, 'note').filter((note) => kindOfNote(note) === type);
  const texts = (type: string): readonly string[] => notes(type).map(({ text }) => text);
  const who = (role: string): ReturnType<typeof creatorIn> => {
    const statement = childrenOf(annotation, 'respStmt').find((each) => descend(each, 'resp')?.text === role);
    const name = statement && (descend(statement, 'name') ?? descend(statement, 'persName'));
    return name && creatorIn(name.text, name.attributes['type']);
  };
  const revision = descend(annotation, 'revisionDesc');
  const when = (status: string): string | undefined => revision && childrenOf(revision, 'change').find((change) => change.attributes['status'] === status)?.attributes['when'];
  const [coder, generator, created, modified, status] = [who('creator'), who('generator'), when('created'), when('modified'), texts(NOTE.status)[0]];
  return {
    ...bareItem(idOf(attributes), targetOf(attributes['target'], known, texts(NOTE.scope).includes(STORY))),
    codes: pointers(attributes['ana']).flatMap((pointer) => known.codes.get(pointer) ?? []),
    notes: texts(NOTE.comment),
    links: [...childrenOf(annotation, 'ref').map(({ text }) => text), ...childrenOf(annotation, 'ptr').flatMap((ptr) => ptr.attributes['target'] ?? [])],
    attributes: notes(NOTE.attribute).map((note) => ({ name: note.attributes['n'] ?? '', value: note.text })),
    ...(coder && { coder }),
    ...(generator && { generator }),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
    ...(status !== undefined && { status }),
  };
}

/** Notes of kinds that are not ours are comments. */
function kindOfNote({ attributes: { type = '' } }: XmlElement): string {
  return Object.values<string>(NOTE).includes(type) ? type : NOTE.comment;
}

function targetOf(target: string | undefined, { ids, offsets }: Known, isStory: boolean): CodedTarget {
  const targets = pointers(target);
  const [first, second] = targets;
  if (first === '#text') return { kind: 'document' };
  const [from, to] = [ids.get(first ?? ''), ids.get(second ?? '')];
  if (from !== undefined) return to === undefined ? { kind: 'reply', to: from } : { kind: 'relation', from, to };
  const pieces = targets.map((pointer) => {
    const [, start, length] = PLACE.exec(pointer) ?? [];
    if (start === undefined || length === undefined) throw new ExchangeError(`an annotation points at something that is not known: ${pointer}`);
    return offsets.read({ start: Number(start), end: Number(start) + Number(length) });
  });
  const [piece] = pieces;
  if (!piece) throw new ExchangeError('an annotation points at nothing');
  return isStory ? { kind: 'story', story: { start: piece.start, end: piece.end } } : { kind: 'passage', pieces };
}

function pointers(value: string | undefined): readonly string[] {
  return (value ?? '').split(/\s+/).filter((pointer) => pointer !== '');
}
