import { findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { SourceText } from '../core/sourceText';
import { CODE_TARGETS } from './codebook';
import type { Attribute, Code, Codebook } from './codebook';

/** What is wrong with a codebook, and where: 1-based line and column of its file, in UTF-16 units. */
export interface CodebookProblem {
  readonly line: number;
  readonly column: number;
  /** `The id “economy” is used twice.` */
  readonly message: string;
  /** The message as it is translated, `{0}` for the first value. */
  readonly template: string;
  readonly values: readonly string[];
}

/** A codebook as far as it could be read: what has a problem is left out, a code with the codes under it. */
interface ReadCodebook {
  readonly codebook: Codebook;
  readonly problems: readonly CodebookProblem[];
}

/** Something that a value must be, and what is said where it is not. */
interface Rule {
  readonly is: (value: unknown) => boolean;
  readonly otherwise: string;
}

const TEXT: Rule = { is: (value) => typeof value === 'string', otherwise: '“{0}” must be a text.' };
const NAME: Rule = { is: (value) => typeof value === 'string' && value.trim() !== '', otherwise: '“{0}” must be a text that is not empty.' };
const TEXTS: Rule = { is: (value) => Array.isArray(value) && value.every(NAME.is), otherwise: '“{0}” must be a list of texts.' };
const FLAG: Rule = { is: (value) => typeof value === 'boolean', otherwise: '“{0}” must be true or false.' };

/** What a code can say of itself. */
const CODE_RULES: Readonly<Record<string, Rule>> = {
  id: NAME,
  name: NAME,
  colour: { is: (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value), otherwise: '“{0}” must be a colour such as "#1d7f4e".' },
  description: TEXT,
  examples: TEXTS,
  key: { is: (value) => typeof value === 'string' && /^[1-9a-z]$/.test(value), otherwise: '“{0}” must be one of 1 to 9 or a to z.' },
  appliesTo: { is: (value) => Array.isArray(value) && value.every((target) => CODE_TARGETS.some((known) => known === target)), otherwise: '“{0}” must be a list of "span", "story", "dump" and "relation".' },
  figures: TEXTS,
  suggestedFor: TEXTS,
  words: TEXTS,
  retired: FLAG,
  mergedInto: NAME,
};

const ATTRIBUTE_RULES: Readonly<Record<string, Rule>> = { id: NAME, name: NAME, description: TEXT, values: TEXTS };
const CODEBOOK_RULES: Readonly<Record<string, Rule>> = { name: TEXT, description: TEXT };

/** Reads a codebook: JSON, comments allowed. Never throws. */
export function readCodebook(text: string): ReadCodebook {
  return new CodebookReader(text).read();
}

/** A codebook as text: two spaces a level, LF. */
export function writeCodebook(codebook: Codebook): string {
  return `${JSON.stringify(codebook, null, 2)}\n`;
}

/** Reads one codebook, and collects what is wrong with it. */
class CodebookReader {
  private readonly source: SourceText;
  private readonly problems: CodebookProblem[] = [];
  /** Where each id and each key was used first. */
  private readonly used = new Map<string, Node>();
  private readonly merged: (readonly [string, Node])[] = [];

  constructor(private readonly text: string) {
    this.source = new SourceText(text);
  }

  read(): ReadCodebook {
    const errors: ParseError[] = [];
    const root = parseTree(this.text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
    for (const { offset } of errors) this.tell(offset, errors.length > 1 ? 'This is not JSON here.' : 'This is not JSON from here on.');
    if (root?.type !== 'object') {
      if (errors.length === 0) this.tell(0, 'A codebook is an object: { "codes": [ … ] }.');
      return { codebook: { codes: [] }, problems: this.problems };
    }
    const codes = this.codes(findNodeAtLocation(root, ['codes']), root);
    for (const [id, node] of this.merged) if (!this.used.has(`id ${id}`)) this.tell(node.offset, 'No code has the id “{0}”.', id);
    const codebook: Codebook = { ...this.checked(root, CODEBOOK_RULES), codes };
    return { codebook, problems: this.problems.sort((a, b) => a.line - b.line || a.column - b.column) };
  }

  private codes(node: Node | undefined, owner: Node): readonly Code[] {
    if (node?.type === 'array') return (node.children ?? []).flatMap((child) => this.code(child) ?? []);
    if (node || owner.parent === undefined) this.tell((node ?? owner).offset, '“{0}” must be a list of codes.', 'codes');
    return [];
  }

  private code(node: Node): Code | undefined {
    const id = this.idOf(node, 'A code is an object with an “id”.');
    if (id === undefined || this.isUsed('id', id, node)) return undefined;
    const { key, mergedInto, ...rest } = this.checked(node, CODE_RULES);
    if (typeof mergedInto === 'string') this.merged.push([mergedInto, node]);
    const isFree = typeof key === 'string' && !this.isUsed('key', key, node);
    const codes = this.codes(findNodeAtLocation(node, ['codes']) ?? undefined, node);
    const attributes = this.attributes(findNodeAtLocation(node, ['attributes']));
    return {
      ...rest,
      id,
      ...(isFree && { key }),
      ...(typeof mergedInto === 'string' && { mergedInto }),
      ...(attributes.length > 0 && { attributes }),
      ...(codes.length > 0 && { codes }),
    };
  }

  private attributes(node: Node | undefined): readonly Attribute[] {
    if (node && node.type !== 'array') this.tell(node.offset, '“{0}” must be a list of attributes.', 'attributes');
    const seen = new Set<string>();
    return (node?.type === 'array' ? (node.children ?? []) : []).flatMap((child) => {
      const id = this.idOf(child, 'An attribute is an object with an “id”.');
      if (id !== undefined && seen.has(id)) this.tell(child.offset, 'The attribute “{0}” is there twice.', id);
      if (id === undefined || seen.has(id)) return [];
      seen.add(id);
      return [{ ...this.checked(child, ATTRIBUTE_RULES), id }];
    });
  }

  private idOf(node: Node, otherwise: string): string | undefined {
    const id: unknown = node.type === 'object' ? valueOf(findNodeAtLocation(node, ['id'])) : undefined;
    if (typeof id === 'string' && id.trim() !== '') return id;
    this.tell(node.offset, otherwise);
    return undefined;
  }

  private isUsed(what: 'id' | 'key', value: string, node: Node): boolean {
    const name = `${what} ${value}`;
    const isUsed = this.used.has(name);
    if (isUsed) this.tell((findNodeAtLocation(node, [what]) ?? node).offset, what === 'id' ? 'The id “{0}” is used twice.' : 'The key “{0}” is used twice.', value);
    else this.used.set(name, node);
    return isUsed;
  }

  /** What an object says that is as it must be. */
  private checked(node: Node, rules: Readonly<Record<string, Rule>>): Readonly<Record<string, unknown>> {
    const entries = Object.entries(rules).flatMap(([name, { is, otherwise }]): (readonly [string, unknown])[] => {
      const held = findNodeAtLocation(node, [name]);
      if (!held) return [];
      const value = valueOf(held);
      if (is(value)) return [[name, value]];
      if (name !== 'id') this.tell(held.offset, otherwise, name);
      return [];
    });
    return Object.fromEntries(entries);
  }

  private tell(offset: number, template: string, ...values: readonly string[]): void {
    const { line, character } = this.source.positionAt(offset);
    const message = template.replace(/\{(\d)\}/g, (_whole, index: string) => values[Number(index)] ?? '');
    this.problems.push({ line: line + 1, column: character + 1, message, template, values });
  }
}

function valueOf(node: Node | undefined): unknown {
  const value: unknown = node && getNodeValue(node);
  return value;
}
