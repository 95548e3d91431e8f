import Builder from 'fast-xml-builder';
import { SaxesParser } from 'saxes';
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
  const builder = new Builder({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    suppressBooleanAttributes: false,
    processEntities: false,
    tagValueProcessor: (_, value) => referred(String(value), /[&<>\r]/g),
    attributeValueProcessor: (_, value) => referred(String(value), /[&<>"\n\r\t]/g),
  });
  return `${DECLARATION}${builder.build([root])}\n`;
}

const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** A text with references in the place of characters that would mean something else, or would be read as another. */
function referred(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => `&${NAMES[character] ?? `#${character.charCodeAt(0)}`};`);
}

/** The root element of a file of XML, names without their prefixes. Throws ExchangeError, which names the place, where it is none. */
export function readXml(text: string, name: string): XmlElement {
  const parser = new SaxesParser({ fileName: name });
  const open: OpenElement[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const addText = (more: string): void => {
    const innermost = open.at(-1);
    if (innermost) innermost.text += more;
  };
  parser.on('error', ({ message }) => {
    throw new ExchangeError(`${message} (this is no XML that can be read)`);
  });
  parser.on('opentag', (tag) => open.push({ name: localName(tag.name), attributes: attributesOf(tag.attributes), children: [], text: '' }));
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (!closed) return;
    addText(closed.text);
    open.at(-1)?.children.push(closed);
  });
  parser.write(text).close();
  const root = open[0]?.children[0];
  if (!root) throw new ExchangeError(`${name} holds no element`);
  return root;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** `xml:id` keeps its prefix, which every document has; any other goes. */
function localName(name: string): string {
  return name.startsWith('xml:') ? name : name.replace(/^.*:/, '');
}

function attributesOf(attributes: Readonly<Record<string, string | { readonly value: string }>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), typeof value === 'string' ? value : value.value]));
}

/** The children of an element that have a name. */
export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** The element at the end of a path of names, the first of each; undefined where one is missing. */
export function descend(root: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => at && childrenOf(at, name)[0], root);
}
