import { appliesTo, codeName, listCodes } from '../../annotations/codebook';
import type { Code, Codebook, CodeTarget, ListedCode } from '../../annotations/codebook';
import { CODE_COLOURS, UNKNOWN_COLOUR } from './codeColours';

/** A code as it is shown. */
export interface CodeLook {
  readonly id: string;
  /** `Economy` */
  readonly name: string;
  /** `Topic › Economy` */
  readonly path: string;
  /** `#rrggbb` */
  readonly colour: string;
  /** Undefined for a code that the codebook does not know. */
  readonly code: Code | undefined;
}

/** The keys that can give a code in coding mode, in the order in which codes without one get them. */
const KEYS = '123456789abcdefghijklmnopqrstuvwxyz'.split('');
/** These lead to the next and the previous story. */
const TAKEN_KEYS = ['n', 'p'];

/** The codes of a codebook by id, each with the look that it has everywhere. Made once for a version of the codebook. */
export class CodeTable {
  /** In the order of the codebook, each behind the one that it stands under. */
  readonly looks: readonly CodeLook[];
  /** The codes that can be given in coding mode, by their keys: those of the codebook, and free ones for codes without. */
  readonly keys: ReadonlyMap<string, CodeLook>;
  private readonly byId: ReadonlyMap<string, CodeLook>;

  constructor(readonly codebook: Codebook) {
    const listed = listCodes(codebook);
    this.looks = listed.map((code) => lookOf(code, codebook));
    this.byId = new Map(this.looks.map((look) => [look.id, look]));
    this.keys = keysOf(this.looks);
  }

  /** The code with an id, or the one that has taken its place. */
  lookOf(id: string): CodeLook {
    const seen = new Set<string>();
    let look = this.byId.get(id);
    while (look?.code?.mergedInto !== undefined && !seen.has(look.id)) {
      seen.add(look.id);
      look = this.byId.get(look.code.mergedInto);
    }
    return look ?? { id, name: id, path: id, colour: UNKNOWN_COLOUR, code: undefined };
  }

  /** What an attribute of one of some codes is called; its id where none of them has it. */
  attributeName(codes: readonly string[], id: string): string {
    return codes.flatMap((code) => this.lookOf(code).code?.attributes ?? []).find((attribute) => attribute.id === id)?.name ?? id;
  }

  /** The codes that have come in the place of others, by the ids of those. */
  get merged(): ReadonlyMap<string, string> {
    return new Map(this.looks.filter(({ code }) => code?.mergedInto !== undefined).map(({ id }) => [id, this.lookOf(id).id]));
  }

  /** The codes that can be given to a target, in the order of the codebook. */
  for(target: CodeTarget): readonly CodeLook[] {
    return this.looks.filter(({ code }) => code !== undefined && appliesTo(code, target));
  }

  /** A colour that as few codes as possible have. */
  get freeColour(): string {
    const used = this.looks.map(({ colour }) => colour);
    const countOf = (colour: string): number => used.filter((other) => other === colour).length;
    return CODE_COLOURS.reduce((least, colour) => (countOf(colour) < countOf(least) ? colour : least), CODE_COLOURS[0]);
  }
}

function lookOf({ code, above }: ListedCode, { codes }: Codebook): CodeLook {
  const path = [...above, code];
  const inherited = path.findLast(({ colour }) => colour !== undefined)?.colour;
  const root = path[0] ?? code;
  const colour = inherited ?? CODE_COLOURS[codes.indexOf(root) % CODE_COLOURS.length] ?? UNKNOWN_COLOUR;
  return { id: code.id, name: codeName(code), path: path.map(codeName).join(' › '), colour, code };
}

function keysOf(looks: readonly CodeLook[]): ReadonlyMap<string, CodeLook> {
  const given = looks.filter(({ code }) => code !== undefined && (appliesTo(code, 'span') || appliesTo(code, 'story')));
  const keys = new Map<string, CodeLook>();
  for (const look of given) if (look.code?.key !== undefined && !TAKEN_KEYS.includes(look.code.key)) keys.set(look.code.key, look);
  const free = KEYS.filter((key) => !keys.has(key) && !TAKEN_KEYS.includes(key));
  for (const look of given.filter((candidate) => ![...keys.values()].includes(candidate))) {
    const key = free.shift();
    if (key !== undefined) keys.set(key, look);
  }
  return new Map([...keys].sort(([a], [b]) => KEYS.indexOf(a) - KEYS.indexOf(b)));
}
