/** What a code can be given to. */
export const CODE_TARGETS = ['span', 'story', 'dump', 'relation'] as const;
export type CodeTarget = (typeof CODE_TARGETS)[number];

/** Something that is told of each passage with a code: its tone, its polarity, … */
export interface Attribute {
  /** Unique among the attributes of its code: `tone`. */
  readonly id: string;
  /** What it is called; its id where it is left out. */
  readonly name?: string;
  readonly description?: string;
  /** What it can be; anything where they are left out. */
  readonly values?: readonly string[];
}

/** What passages and stories are coded with. */
export interface Code {
  /** Unique in its codebook, and never changed: what annotations name. `topic.economy` */
  readonly id: string;
  /** What it is called; its id where it is left out. */
  readonly name?: string;
  /** `#rrggbb` */
  readonly colour?: string;
  /** When to give it, and when not. */
  readonly description?: string;
  readonly examples?: readonly string[];
  /** The key that gives it in coding mode: `1` to `9`, `a` to `z`. */
  readonly key?: string;
  /** What it can be given to; passages and stories where it is left out. */
  readonly appliesTo?: readonly CodeTarget[];
  readonly attributes?: readonly Attribute[];
  /** The kinds of figure that it is suggested for: `money`. */
  readonly figures?: readonly string[];
  /** What else it is suggested for, by the suggesters' words: `byline`, `credit`. */
  readonly suggestedFor?: readonly string[];
  /** The words that it is suggested for. */
  readonly words?: readonly string[];
  /** True for one that is no longer given; what has it keeps it. */
  readonly retired?: boolean;
  /** The id of the code that has taken its place: what has it counts as that one. */
  readonly mergedInto?: string;
  /** The codes under it. */
  readonly codes?: readonly Code[];
}

/** What one project codes with: `codebook.json` in the workspace. */
export interface Codebook {
  readonly name?: string;
  readonly description?: string;
  readonly codes: readonly Code[];
}

/** A code with its place in the codebook. */
export interface ListedCode {
  readonly code: Code;
  /** The codes above it, the highest first. */
  readonly above: readonly Code[];
}

/** What the file is called that a project's codes are kept in. */
export const CODEBOOK_FILE = 'codebook.json';

/** All codes, each behind the one that it stands under. */
export function listCodes({ codes }: Pick<Codebook, 'codes'>, above: readonly Code[] = []): readonly ListedCode[] {
  return codes.flatMap((code) => [{ code, above }, ...listCodes({ codes: code.codes ?? [] }, [...above, code])]);
}

/** The name of a code. */
export function codeName({ id, name }: Code): string {
  return name ?? id;
}

/** Whether a code can be given to a target. */
export function appliesTo({ appliesTo: targets = ['span', 'story'], retired, mergedInto }: Code, target: CodeTarget): boolean {
  return retired !== true && mergedInto === undefined && targets.includes(target);
}
