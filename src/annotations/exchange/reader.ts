import { reasonOf } from '../../core/reason';
import { bareItem } from './codedText';
import { omit } from './omit';
import type { CodedCode, CodedItem, CodedText } from './codedText';

/** Gathers what is read of one text. */
export class TextReader {
  readonly items: CodedItem[] = [];
  private readonly codes = new Map<string, CodedCode>();

  constructor(
    readonly source: string,
    readonly text: string,
  ) {}

  private readonly ids = new Set<string>();

  /** Takes an item; one without an id gets the next number, one whose id is taken, its place behind it. */
  add(item: Omit<CodedItem, 'id'> & { readonly id?: string }): CodedItem {
    const wanted = item.id ?? String(this.items.length + 1);
    const added = { ...item, id: this.ids.has(wanted) ? `${wanted} (${this.items.length + 1})` : wanted };
    this.ids.add(added.id);
    this.items.push(added);
    for (const code of item.codes) if (!this.codes.has(code)) this.codes.set(code, { id: code, name: code, attributes: [] });
    return added;
  }

  /** Takes what is known of a code. */
  addCode(code: CodedCode): void {
    this.codes.set(code.id, code);
  }

  get read(): CodedText {
    return { source: this.source, text: this.text, stories: [], codes: [...this.codes.values()], items: this.items };
  }
}

/** An item of a passage that is coded, its id still to be given. */
export function codedPassage(pieces: readonly { readonly start: number; readonly end: number; readonly quote: string }[], codes: readonly string[]): Omit<CodedItem, 'id'> {
  return { ...omit(bareItem('', { kind: 'passage', pieces }), 'id'), codes };
}

/** Does the work for each thing; the reason why it cannot be done becomes a problem. */
export function reading<Thing>(things: Iterable<Thing>, problems: string[], work: (thing: Thing) => void): void {
  for (const thing of things) {
    try {
      work(thing);
    } catch (error) {
      problems.push(reasonOf(error));
    }
  }
}
