/**
 * What runs in the page that shows VS Code rather than here. What it needs of a browser's elements is declared by hand:
 * a browser's types and those of Node do not go together in one program.
 */
interface PageElement {
  readonly innerText: string;
  getBoundingClientRect(): { readonly top: number };
  closest(selector: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  readonly ownerDocument: { readonly defaultView: { getComputedStyle(element: PageElement): PageStyle } };
}

interface PageStyle {
  readonly color: string;
  readonly backgroundColor: string;
  readonly fontWeight: string;
}

/** A line as it is drawn. */
export interface DrawnLine {
  readonly top: number;
  readonly text: string;
}

/** How a piece of text is painted; colours as CSS writes them: `rgb(0, 16, 128)`. */
export interface Paint {
  readonly color: string;
  readonly background: string;
  readonly bold: boolean;
}

/** All lines at once: one that scrolls away meanwhile is no longer there to be asked. */
export function drawnLines(lines: readonly PageElement[]): DrawnLine[] {
  return lines.map((line) => ({ top: line.getBoundingClientRect().top, text: line.innerText }));
}

/** How a piece of text in an editor is painted. */
export function paintOf(piece: PageElement): Paint {
  const { defaultView: view } = piece.ownerDocument;
  const ground = piece.closest('.monaco-editor')?.querySelector('.monaco-editor-background') ?? piece;
  const { color, fontWeight } = view.getComputedStyle(piece);
  return { color, background: view.getComputedStyle(ground).backgroundColor, bold: Number(fontWeight) >= 600 };
}

/** An expression that gives what is in the clipboard. */
export const clipboardText = 'navigator.clipboard.readText()';

/** An expression that puts a text into the clipboard. */
export const copying = (text: string): string => `navigator.clipboard.writeText(${JSON.stringify(text)})`;
