import { codesByParent } from './codedText';
import type { CodedCode } from './codedText';
import type { ExchangeFormat, ImportContext } from './format';
import { fileText } from './json';
import { guidOf } from './stableId';
import { childrenOf, descend, element, readXml, xmlFile } from './xml';
import type { XmlElement, XmlNode } from './xml';
import { ExchangeError } from './exchangeError';

const NAMESPACE = 'urn:QDA-XML:codebook:1.0';
const COLOUR = /^#(?:[0-9a-f]{6}|[0-9a-f]{3})$/i;
/** What begins the line of a description that says what annotations call a code. */
const ID = 'id: ';

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
  read: (files, context) => ({
    texts: files.map((file) => {
      const codes = descend(readXml(fileText(file), file.name), 'Codes');
      return { source: context.source, text: context.text, stories: [], codes: codes ? readCodes(codes, context).codes : [], items: [] };
    }),
    problems: [],
  }),
};

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

function codeElement({ id, name, colour, description }: CodedCode, under: readonly XmlNode[]): XmlNode {
  const said = [description, id === name ? undefined : `${ID}${id}`].filter((line) => line !== undefined).join('\n');
  return element('Code', { guid: guidOf(id), name: name.replace(/\s+/g, ' '), isCodable: 'true', color: colour !== undefined && COLOUR.test(colour) ? colour : undefined }, [
    ...(said === '' ? [] : [element('Description', {}, [said])]),
    ...under,
  ]);
}

/** The codes under an element, with the ids that are known for them: by GUID, by our own mark, by name; and what each GUID means. */
export function readCodes(codes: XmlElement, { codes: known }: Pick<ImportContext, 'codes'>): { readonly codes: readonly CodedCode[]; readonly byGuid: ReadonlyMap<string, string> } {
  const knownGuids = new Map(known.map(({ id }) => [guidOf(id), id]));
  const knownNames = new Map(known.map(({ id, name }) => [name, id]));
  const byGuid = new Map<string, string>();
  const read = (parent: XmlElement, above?: string): readonly CodedCode[] =>
    childrenOf(parent, 'Code').flatMap((code) => {
      const { guid = '', name = '', color } = code.attributes;
      const [description, marked] = described(descend(code, 'Description')?.text ?? '');
      const id = marked ?? knownGuids.get(bareGuid(guid)) ?? knownNames.get(name) ?? name;
      byGuid.set(bareGuid(guid), id);
      return [{ id, name, ...(above !== undefined && { parent: above }), ...(color !== undefined && { colour: color }), ...(description !== '' && { description }), attributes: [] }, ...read(code, id)];
    });
  return { codes: read(codes), byGuid };
}

/** A GUID as all of them are compared: without braces, in lower case. */
export function bareGuid(guid: string): string {
  return guid.replace(/[{}]/g, '').toLowerCase();
}

/** A description without the line that says what annotations call the code, and that id. */
function described(text: string): readonly [description: string, id: string | undefined] {
  const lines = text.split('\n');
  const last = lines.at(-1);
  return last?.startsWith(ID) ? [lines.slice(0, -1).join('\n'), last.slice(ID.length)] : [text, undefined];
}
