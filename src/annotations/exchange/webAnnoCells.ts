/** A cell of a unit without an annotation. */
export const nothing = '_';
const NULL = '*';
/** `\`, `[`, `]`, `|`, `_`, `->`, `;`, TAB, LF and `*` mean something in a cell. */
const SPECIAL = /->|[\\[\]|_;\t\n*]/g;
const WRITTEN: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n' };

/** The value of a feature as it stands in a cell. */
export function value(text: string | undefined): string {
  return text === undefined ? NULL : text.replace(/\r\n?/g, '\n').replace(SPECIAL, (special) => WRITTEN[special] ?? `\\${special}`);
}

/** One of the annotations in a cell: its value, undefined for none, and its number where it has one. */
interface CellEntry {
  readonly value: string | undefined;
  readonly number: number | undefined;
}

/** The annotations in a cell, one behind the other as they are stacked. */
export function entriesOf(cell: string): readonly CellEntry[] {
  if (cell === nothing || cell === '') return [];
  return splitStack(cell).map((entry) => {
    const [, said = '', number] = /^((?:\\[^]|[^\\])*?)(?:\[(\d+)\])?$/u.exec(entry) ?? [];
    return { value: said === NULL ? undefined : unescaped(said), number: number === undefined ? undefined : Number(number) };
  });
}

/** `a[1]|b\|c[2]` → `a[1]`, `b\|c[2]` */
function splitStack(cell: string): readonly string[] {
  return cell.match(/(?:\\[^]|[^\\|])+/g) ?? [];
}

function unescaped(text: string): string {
  const meant: Readonly<Record<string, string>> = { t: '\t', n: '\n' };
  return text.replace(/\\(->|[^])/g, (_, escaped: string) => meant[escaped] ?? escaped);
}
