import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree } from 'jsonc-parser';
import type { FormattingOptions, JSONPath, ModificationOptions } from 'jsonc-parser';
import type { Codebook } from './codebook';
import { readCodebook, writeCodebook } from './codebookFile';

const BYTE_ORDER_MARK = '\ufeff';
/** Lists whose items have an id: an item is the same wherever it stands. */
const LISTS_BY_ID: ReadonlySet<string> = new Set(['codes', 'attributes']);

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The text of a codebook file as it is with another codebook in it: what the two have in common stays as it is written, with
 * comments, order and indentation, and so does what the codebook does not know. Written anew where that cannot be done.
 */
export function rewriteCodebook(text: string, codebook: Codebook): string {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const written = text.slice(mark.length);
  const { codebook: before, problems } = readCodebook(written);
  if (problems.length > 0) return writeCodebook(codebook);
  const rewriting = new Rewriting(written);
  rewriting.object([], jsonOf(before), jsonOf(codebook));
  const isRight = isSame(jsonOf(readCodebook(rewriting.text).codebook), jsonOf(codebook));
  return isRight ? mark + rewriting.text : writeCodebook(codebook);
}

/** The text of a file while one value in it after the other is changed. */
class Rewriting {
  private readonly formattingOptions: FormattingOptions;

  constructor(public text: string) {
    const indent = /^(?:\t+|(?: {2})+)(?=\S)/m.exec(text)?.[0] ?? '  ';
    this.formattingOptions = { insertSpaces: !indent.startsWith('\t'), tabSize: indent.startsWith('\t') ? 1 : indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  }

  /** Changes what an object says at a path. */
  object(path: JSONPath, before: JsonObject, after: JsonObject): void {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (isSame(before[key], after[key])) continue;
      const [old, now] = [itemsOf(before[key]), itemsOf(after[key])];
      const isList = LISTS_BY_ID.has(key) && this.idsAt([...path, key]).length > 0 && now.length > 0;
      if (isList && isSame(commonIds(old, now), commonIds(now, old))) this.list([...path, key], old, now);
      else this.put([...path, key], after[key]);
    }
  }

  private list(path: JSONPath, before: readonly JsonObject[], after: readonly JsonObject[]): void {
    const [old, now] = [new Map(before.map((item) => [item['id'], item])), new Set(after.map(({ id }) => id))];
    for (const { id } of before) if (!now.has(id)) this.put([...path, this.idsAt(path).indexOf(id)], undefined);
    let index = 0;
    for (const item of after) {
      const known = old.get(item['id']);
      if (known) {
        index = this.idsAt(path).indexOf(item['id']);
        this.object([...path, index], known, item);
      } else this.put([...path, index], item, { isArrayInsertion: true });
      index += 1;
    }
  }

  /** The ids of the items of a list, as the text has them now. */
  private idsAt(path: JSONPath): readonly unknown[] {
    const root = parseTree(this.text, [], { allowTrailingComma: true });
    const list = root && findNodeAtLocation(root, path);
    return (list?.type === 'array' ? (list.children ?? []) : []).map((child) => {
      const id = child.type === 'object' ? findNodeAtLocation(child, ['id']) : undefined;
      return id && (getNodeValue(id) as unknown); // any, in the library's types
    });
  }

  private put(path: JSONPath, value: unknown, options: Pick<ModificationOptions, 'isArrayInsertion'> = {}): void {
    this.text = applyEdits(this.text, modify(this.text, path, value, { ...options, formattingOptions: this.formattingOptions }));
  }
}

/** A codebook as JSON has it: nothing in it is undefined. */
function jsonOf(codebook: Codebook): JsonObject {
  return JSON.parse(JSON.stringify(codebook)) as JsonObject; // an object, as a codebook is
}

function itemsOf(list: unknown): readonly JsonObject[] {
  return Array.isArray(list) ? (list as readonly JsonObject[]) : []; // only asked of lists of codes and attributes
}

function commonIds(items: readonly JsonObject[], others: readonly JsonObject[]): readonly unknown[] {
  const ids = new Set(others.map(({ id }) => id));
  return items.flatMap(({ id }) => (ids.has(id) ? [id] : []));
}

/** Whether two values of JSON are the same, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, sortedKeys) === JSON.stringify(b, sortedKeys);
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}
