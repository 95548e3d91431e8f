import { codesByParent } from './codedText';
import type { CodedAttribute, CodedCode } from './codedText';
import type { ExchangeFormat, ImportContext } from './format';
import { fileText, recordsIn, textsIn } from './json';
import { guidOf } from './stableId';
import { childrenOf, descend, element, readXml, xmlFile } from './xml';
import type { XmlElement, XmlNode } from './xml';
import { ExchangeError } from './exchangeError';

const NAMESPACE = 'urn:QDA-XML:codebook:1.0';
const COLOUR = /^#(?:[0-9a-f]{6}|[0-9a-f]{3})$/i;
/** What begins the lines of a description that say what annotations call a code, and what is told of a passage with it. */
const ID = 'id: ';
const ATTRIBUTES = 'attributes: ';

/** REFI-QDA codebook, version 1.0: https://www.qdasoftware.org. Codes only, no annotations. */
export const REFI_CODEBOOK: ExchangeFormat = {
  id: 'qdc',
  label: 'REFI-QDA Codebook (.qdc)',
  description: 'REFI-QDA 1.0 codebook for NVivo, ATLAS.ti, MAXQDA, QualCoder and others: codes only',
  extensions: ['qdc'],
  unit: 'code point',
  holds: new Set(),
  write: (texts, { name }) => {
    const codes = usedCodes(texts);
    if (codes.length === 0) throw new ExchangeError('there is no codebook, or no code in it: a REFI-QDA codebook must hold one');
    return [{ name: `${name}.qdc`, content: xmlFile(element('CodeBook', { xmlns: NAMESPACE, origin: 'Broadsheet' }, [codesElement(codes)])) }];
  },
  read: (files, context) => {
    const problems: string[] = [];
    const texts = files.map((file) => {
      const root = readXml(fileText(file), file.name);
      if (root.name !== 'CodeBook') throw new ExchangeError(`${file.name} is no REFI-QDA codebook: its root is ${root.name}`);
      const codes = descend(root, 'Codes');
      problems.push(...setsIn(root).map((name) => `${file.name}: the set of codes “${name}” is not imported: its codes are`));
      return { source: context.source, text: context.text, stories: [], codes: codes ? readCodes(codes, context).codes : [], items: [] };
    });
    return { texts, problems };
  },
};

/** The names of the sets of codes that a codebook or project holds. */
export function setsIn(root: XmlElement): readonly string[] {
  const sets = descend(root, 'Sets');
  return sets ? childrenOf(sets, 'Set').map(({ attributes }) => attributes['name'] ?? '') : [];
}

/** The codes of texts, each once, and those that items name without their being in the codebook. */
export function usedCodes(texts: readonly { readonly codes: readonly CodedCode[]; readonly items: readonly { readonly codes: readonly string[] }[] }[]): readonly CodedCode[] {
  const codes = new Map(texts.flatMap((text) => text.codes.map((code) => [code.id, code] as const)));
  for (const { items } of texts) for (const item of items) for (const id of item.codes) if (!codes.has(id)) codes.set(id, { id, name: id, attributes: [] });
  return [...codes.values()];
}

/** `Codes`, each code in the one above it. */
export function codesElement(codes: readonly CodedCode[]): XmlNode {
  const byParent = codesByParent(codes);
  const under = (parent: string | undefined): readonly XmlNode[] => (byParent.get(parent) ?? []).map((code) => codeElement(code, under(code.id)));
  return element('Codes', {}, under(undefined));
}

function codeElement(code: CodedCode, under: readonly XmlNode[]): XmlNode {
  const { id, name, colour } = code;
  const said = descriptionOf(code);
  return element('Code', { guid: guidOf(id), name, isCodable: 'true', color: colour !== undefined && COLOUR.test(colour) ? colour : undefined }, [
    ...(said === '' ? [] : [element('Description', {}, [said])]),
    ...under,
  ]);
}

/** What is said of a code, with the lines that are ours; a last line that only looks like one of them is told by one that is. */
function descriptionOf({ id, name, description, attributes }: CodedCode): string {
  const last = description?.split('\n').at(-1) ?? '';
  const lines = [
    description,
    attributes.length === 0 && !last.startsWith(ATTRIBUTES) ? undefined : ATTRIBUTES + JSON.stringify(attributes),
    id === name && !last.startsWith(ID) ? undefined : ID + id,
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}

/**
 * The codes under an element, with the ids that are known for them: by GUID, by our own mark, by name; and what each GUID means.
 * Two codes with one name have different ids: `positive`, `Service.positive`. `notes` are those that codes can refer to.
 */
export function readCodes(codes: XmlElement, { codes: known }: Pick<ImportContext, 'codes'>, notes: ReadonlyMap<string, string> = new Map()): { readonly codes: readonly CodedCode[]; readonly byGuid: ReadonlyMap<string, string> } {
  const knownGuids = new Map(known.map(({ id }) => [guidOf(id), id]));
  const knownNames = new Map(known.map(({ id, name }) => [name, id]));
  const byGuid = new Map<string, string>();
  const used = new Set<string>();
  const read = (parent: XmlElement, above?: string): readonly CodedCode[] =>
    childrenOf(parent, 'Code').flatMap((code) => {
      const { guid = '', name: called = '', color } = code.attributes;
      const name = called.trim() === '' ? bareGuid(guid) : called;
      const { said, marked, attributes } = described(descend(code, 'Description')?.text ?? '');
      const remarks = childrenOf(code, 'NoteRef').flatMap((ref) => notes.get(bareGuid(ref.attributes['targetGUID'] ?? '')) ?? []);
      const description = [said, ...remarks].filter((part) => part !== '').join('\n');
      const id = marked ?? knownGuids.get(bareGuid(guid)) ?? freeId(knownNames.get(name) ?? name, above, used);
      used.add(id);
      byGuid.set(bareGuid(guid), id);
      return [{ id, name, ...(above !== undefined && { parent: above }), ...(color !== undefined && { colour: longColour(color) }), ...(description !== '' && { description }), attributes }, ...read(code, id)];
    });
  return { codes: read(codes), byGuid };
}

/** A GUID as all of them are compared: without braces, in lower case. */
export function bareGuid(guid: string): string {
  return guid.replace(/[{}]/g, '').toLowerCase();
}

/** A name that no other code has as its id. */
function freeId(name: string, above: string | undefined, used: ReadonlySet<string>): string {
  const names = above === undefined ? [name] : [name, `${above}.${name}`];
  for (let nth = 2; ; nth++) {
    const free = names.find((each) => !used.has(each));
    if (free !== undefined) return free;
    names.push(`${names[names.length > 1 ? 1 : 0] ?? name} ${nth}`);
  }
}

/** `#abc` → `#aabbcc`, as codebooks have it. */
function longColour(colour: string): string {
  return colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
}

/** A description without the lines at its end that are ours, and what these say. */
function described(text: string): { readonly said: string; readonly marked?: string; readonly attributes: readonly CodedAttribute[] } {
  const lines = text.split('\n');
  const marked = lines.at(-1)?.startsWith(ID) ? lines.pop()?.slice(ID.length) : undefined;
  const attributes = lines.at(-1)?.startsWith(ATTRIBUTES) ? codeAttributesIn(lines.at(-1)?.slice(ATTRIBUTES.length) ?? '') : undefined;
  if (attributes) lines.pop();
  return { said: lines.join('\n'), ...(marked !== undefined && { marked }), attributes: attributes ?? [] };
}

/** The attributes of a code, as JSON; undefined where it is none. */
export function codeAttributesIn(json: string): readonly CodedAttribute[] | undefined {
  try {
    return recordsIn(JSON.parse(json)).flatMap(({ name, values }) => (typeof name === 'string' ? [{ name, values: textsIn(values) }] : []));
  } catch {
    return undefined;
  }
}
