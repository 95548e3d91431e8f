import type { Dump } from '../core/dump';
import type { LineRange } from '../core/span';
import { atOneGo } from '../core/steps';
import type { Steps } from '../core/steps';
import type { FurnitureKind, PartKind, Story } from '../core/story';
import { likeStories } from './duplicates';
import type { LikeStory } from './duplicates';

/** What an audit can find. */
export type ProblemKind =
  | 'fewer' //         the export declares more stories than were found
  | 'more' //          … fewer
  | 'gap' //           lines that belong to no story, furniture, separator or cover
  | 'noHeadline'
  | 'noText' //        neither text nor caption
  | 'duplicate' //     the same text as an earlier story
  | 'nearDuplicate'; // nearly the same text

/** Problems by which something of the dump is lost. */
const LOSSES: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['fewer', 'gap']);

/** Something in a dump that its reader should look at. */
export interface Problem {
  readonly kind: ProblemKind;
  /** 0-based; of a count that is wrong, the first line of the dump. */
  readonly lines: LineRange;
  /** The story that it is about; null where it is about none. */
  readonly story: Story | null;
  /** The earlier story that the story is like. */
  readonly like: Story | null;
}

/** Where the characters of a dump belong, white space left out. */
export type Coverage = Readonly<Record<'story' | 'gap' | FurnitureKind, number>>;

/** What an audit says of a dump. */
export interface Audit {
  readonly found: number;
  /** Null where the dump does not say how many stories it holds. */
  readonly declared: number | null;
  readonly coverage: Coverage;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/** Audits a dump: found against declared, what belongs to nothing, stories without a headline or text, and stories that come twice. Linear. */
export function auditDump(dump: Dump): Audit {
  return atOneGo(auditInSteps(dump));
}

/** As `auditDump`, in steps. */
export function* auditInSteps(dump: Dump): Steps<Audit> {
  const { coverage, gaps } = yield* coverageOf(dump);
  const like = yield* likeStories(dump.source, dump.stories);
  const problems = [...countProblems(dump), ...gaps.map((lines) => problem('gap', lines)), ...dump.stories.flatMap(storyProblems), ...like.map(likeProblem)];
  return { found: dump.stories.length, declared: dump.declaredStories, coverage, problems: problems.sort((a, b) => a.lines.first - b.lines.first) };
}

/** True where something of the dump is in no story, or a story that it declares was not found. */
export function losesSomething({ problems }: Audit): boolean {
  return problems.some(({ kind }) => LOSSES.has(kind));
}

function problem(kind: ProblemKind, lines: LineRange, story: Story | null = null, like: Story | null = null): Problem {
  return { kind, lines, story, like };
}

function countProblems({ declaredStories, stories }: Dump): Problem[] {
  if (declaredStories === null || declaredStories === stories.length) return [];
  return [problem(stories.length < declaredStories ? 'fewer' : 'more', { first: 0, last: 0 })];
}

/** Stories that may have no headline: photos, briefs, and parts that continue others. */
function mustHaveHeadline({ kind, continues }: Story): boolean {
  return kind !== 'photo' && kind !== 'brief' && continues === null;
}

const TEXTS: ReadonlySet<PartKind> = new Set<PartKind>(['paragraph', 'listItem', 'verse', 'table', 'caption']);

function storyProblems(story: Story): Problem[] {
  const problems: Problem[] = [];
  const head = { first: story.lines.first, last: story.lines.first };
  if (story.headline === null && mustHaveHeadline(story)) problems.push(problem('noHeadline', head, story));
  if (!story.parts.some(({ kind }) => TEXTS.has(kind))) problems.push(problem('noText', head, story));
  return problems;
}

function likeProblem({ story, like, exact }: LikeStory): Problem {
  return problem(exact ? 'duplicate' : 'nearDuplicate', { first: story.lines.first, last: story.lines.first }, story, like);
}

const SPACE = /\s+/g;
/** So many lines are counted in a step. */
const STEP = 256;

/** Counts the characters of all lines by what the lines belong to, and gathers lines that belong to nothing. */
function* coverageOf({ source, stories, furniture }: Dump): Steps<{ readonly coverage: Coverage; readonly gaps: readonly LineRange[] }> {
  const coverage = { story: 0, gap: 0, nameplate: 0, folio: 0, staffBox: 0, navigation: 0, advert: 0, cover: 0, separator: 0 };
  const gaps: LineRange[] = [];
  let story = 0;
  let item = 0;
  for (let line = 0; line < source.lineCount; line++) {
    if (line % STEP === STEP - 1) yield;
    while ((stories[story]?.lines.last ?? Infinity) < line) story++;
    while ((furniture[item]?.lines.last ?? Infinity) < line) item++;
    const printed = source.line(line).replace(SPACE, '').length;
    if (printed === 0) continue;
    const next = furniture[item];
    const inFurniture = next && next.lines.first <= line ? next.kind : 'gap';
    const owner = (stories[story]?.lines.first ?? Infinity) <= line ? 'story' : inFurniture;
    coverage[owner] += printed;
    if (owner === 'gap') addLine(gaps, line);
  }
  return { coverage, gaps };
}

function addLine(gaps: LineRange[], line: number): void {
  const last = gaps.at(-1);
  if (last?.last === line - 1) gaps[gaps.length - 1] = { ...last, last: line };
  else gaps.push({ first: line, last: line });
}
