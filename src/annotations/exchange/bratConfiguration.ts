import type { CodedText } from './codedText';
import type { ExchangeFile } from './format';
import { fileText } from './json';

/** What brat lets types, attributes and their values be made of. */
const SAFE = /^[A-Za-z][A-Za-z0-9_-]*$/;
/** `topic_economy | Economy` */
const LABEL = /^(\S+) \| (.*)$/;

/** The names that brat can hold for ours, and back. */
export interface BratNames {
  readonly safe: (name: string) => string;
  readonly meant: (safe: string) => string;
  /** Names whose safe name is another. */
  readonly map: ReadonlyMap<string, string>;
}

/** A safe name for each code, attribute and value of texts; no two have the same. */
export function safeNames(texts: readonly CodedText[]): BratNames {
  const taken = new Map<string, string>();
  const safeOf = new Map<string, string>();
  for (const name of namesIn(texts)) {
    const stem = SAFE.test(name) ? name : name.replace(/[^A-Za-z0-9_-]+/g, '_').replace(/^(?![A-Za-z])/, 'c_');
    let safe = stem;
    for (let nth = 2; taken.has(safe); nth++) safe = `${stem}_${nth}`;
    taken.set(safe, name);
    safeOf.set(name, safe);
  }
  return { safe: (name) => safeOf.get(name) ?? name, meant: (safe) => taken.get(safe) ?? safe, map: safeOf };
}

/** The names that visual.conf says are meant; the safe ones where there is none. */
export function readNames(files: readonly ExchangeFile[]): BratNames {
  const file = files.find(({ name }) => /(?:^|\/)visual\.conf$/.test(name));
  const meant = new Map((file ? fileText(file).split('\n') : []).flatMap((line) => {
    const [, safe, name] = LABEL.exec(line) ?? [];
    return safe === undefined || name === undefined ? [] : [[safe, unfolded(name)] as const];
  }));
  return { safe: (name) => name, meant: (safe) => meant.get(safe) ?? safe, map: new Map() };
}

/** annotation.conf, which declares what is used, and visual.conf, which maps each safe name to what is meant. */
export function bratConfiguration(texts: readonly CodedText[], names: BratNames): readonly ExchangeFile[] {
  const items = texts.flatMap((text) => text.items);
  const codesFor = (kind: string): readonly string[] => unique(items.flatMap(({ target, codes }) => (target.kind === kind ? codes : [])));
  const codes = unique([...texts.flatMap((text) => text.codes.map(({ id }) => id)), ...codesFor('passage')]);
  const attributes = unique(items.flatMap((item) => item.attributes.map(({ name }) => name)));
  const valuesOf = (name: string): readonly string[] => unique(items.flatMap((item) => item.attributes.flatMap((held) => (held.name === name ? [names.safe(held.value)] : []))));
  const relations = codesFor('relation').map((type) => `${names.safe(type)}\tArg1:<ENTITY>, Arg2:<ENTITY>`);
  const sections = [
    ['[entities]', ...codes.map(names.safe)],
    ['[relations]', ...relations],
    ['[events]'],
    ['[attributes]', ...attributes.map((name) => `${names.safe(name)}\tArg:<ANY>, Value:${valuesOf(name).join('|')}`)],
  ];
  const labels = [...names.map].flatMap(([name, safe]) => (name === safe ? [] : [`${safe} | ${folded(name)}`]));
  return [
    { name: 'annotation.conf', content: sections.map((lines) => `${lines.join('\n')}\n`).join('\n') },
    { name: 'visual.conf', content: `[labels]\n${labels.map((line) => `${line}\n`).join('')}\n[drawing]\n` },
  ];
}

function namesIn(texts: readonly CodedText[]): readonly string[] {
  const names = texts.flatMap(({ codes, items }) => [
    ...codes.map(({ id }) => id),
    ...items.flatMap((item) => [...item.codes, ...item.attributes.flatMap(({ name, value }) => [name, value])]),
  ]);
  const all = unique(names);
  return [...all.filter((name) => SAFE.test(name)), ...all.filter((name) => !SAFE.test(name))];
}

/** A name on one line, without the sign that separates labels; white space at its ends would be lost. */
function folded(name: string): string {
  return name.replace(/[%|\p{Cc}\u2028\u2029]|^\s|\s$/gu, (character) => encodeURIComponent(character));
}

function unfolded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
