import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import { ExchangeError } from './exchangeError';

/** What XML 1.0 has no place for: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const ATTRIBUTES = ':@';
const TEXT = '#text';

/** An element to be written, as the library wants it: in the order in which it is to stand. */
export type XmlNode = Readonly<Record<string, unknown>>;

/** An element that was read. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text inside, of children too. */
  readonly text: string;
}

/** An element to be written; attributes that are undefined are left out, and so are children. */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, children: readonly (XmlNode | string | undefined)[] = []): XmlNode {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, xmlText(value)] as const]));
  const inner = children.flatMap((child) => (child === undefined ? [] : [typeof child === 'string' ? { [TEXT]: xmlText(child) } : child]));
  return { [name]: inner, [ATTRIBUTES]: Object.fromEntries(given) };
}

/** A text as XML can hold it: each character that it cannot is U+FFFD, so that offsets in code points stay as they are. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '\ufffd');
}

/** A file of XML in UTF-8 with its declaration, nothing before it. */
export function xmlFile(root: XmlNode): string {
  const builder = new XMLBuilder({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    suppressBooleanAttributes: false,
    processEntities: true,
    entities: ENTITIES,
  } as ConstructorParameters<typeof XMLBuilder>[0]); // `entities` is what its documentation calls it, its types leave it out
  return `${DECLARATION}${builder.build([root])}\n`;
}

/** What is written for characters that would mean something else, or would be read as another. */
const ENTITIES = [
  { regex: /&/g, val: '&amp;' },
  { regex: /</g, val: '&lt;' },
  { regex: />/g, val: '&gt;' },
  { regex: /"/g, val: '&quot;' },
  { regex: /\r/g, val: '&#13;' },
];

/** The root element of a file of XML. Throws ExchangeError where it is none. */
export function readXml(text: string, name: string): XmlElement {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new ExchangeError(`${name} is not XML: ${valid.err.msg} (line ${valid.err.line})`);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    htmlEntities: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
  });
  const nodes = parser.parse(text) as readonly XmlNode[]; // `preserveOrder` gives a list
  const root = nodes.map(elementOf).find((node) => node !== undefined);
  if (!root) throw new ExchangeError(`${name} holds no element`);
  return root;
}

/** The children of an element that have a name. */
export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** The element at the end of a path of names, the first of each; undefined where one is missing. */
export function descend(root: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => at && childrenOf(at, name)[0], root);
}

function elementOf(node: XmlNode): XmlElement | undefined {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT);
  if (name === undefined) return undefined;
  const inner = node[name] as readonly XmlNode[]; // `preserveOrder` gives a list of what is inside each element
  const children = inner.flatMap((child) => elementOf(child) ?? []);
  let taken = 0;
  const text = inner.map((child) => (TEXT in child ? String(child[TEXT]) : (children[taken++]?.text ?? ''))).join('');
  return { name, attributes: (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>, children, text }; // values are not parsed
}
