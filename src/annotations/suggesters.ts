import type { Dump } from '../core/dump';
import type { Span } from '../core/span';
import type { PersonName, Story } from '../core/story';
import { figuresOfStory } from '../figures/storyFigures';
import { allPeople } from '../words/people';
import { codesOf, quoteOf, rejectedCode, targetKind } from './annotation';
import type { PlacedAnnotation } from './annotations';
import { appliesTo, listCodes } from './codebook';
import type { Code, Codebook } from './codebook';
import { standingCode } from './codebookChanges';
import { CodedSpans } from './codedSpans';
import { JoinedDump, joinedWords } from './joinedDump';
import { alikePassages } from './nearDuplicates';
import { findWords } from './wordSearch';

/** What suggesters look at. */
export interface Coded {
  readonly dump: Dump;
  readonly annotations: readonly PlacedAnnotation[];
  /** What was suggested before and rejected: it is not suggested again. */
  readonly rejections?: readonly PlacedAnnotation[];
  readonly codebook: Codebook;
  /** The user's own list: words, and the id of the code that each is suggested for. */
  readonly words: Readonly<Record<string, string>>;
}

/** A code that a program would give a passage. */
export interface Suggestion {
  /** UTF-16 offsets into the dump. */
  readonly span: Span;
  /** The id of the code. */
  readonly code: string;
  /** The words that speak for it: those that were coded before, or stand in the list. */
  readonly because: string;
}

/** A program that suggests codes. Another one is another row of {@link SUGGESTERS}. */
export interface Suggester {
  /** What accepted suggestions name as their program: `earlierCodings`. */
  readonly id: string;
  /** What it looks for, as it is translated. */
  readonly label: string;
  /** Why it suggests something, as it is translated; `{0}` for what speaks for it. */
  readonly reason: string;
  /** Whatever it finds, in any order: what is coded so already is left out for it. */
  readonly suggest: (coded: Coded) => readonly Suggestion[];
}

/** What stands in a story that codes can be suggested for by name. */
const PRINTED_NAMES: Readonly<Record<string, (story: Story) => readonly Span[]>> = {
  byline: ({ bylines }) => bylines.flatMap(({ names }) => names.map(spanOf)),
  credit: ({ credits }) => credits.flatMap(({ names }) => names.map(spanOf)),
  dateline: ({ dateline }) => (dateline ? [dateline] : []),
};

/** For what a code is suggested wherever somebody is named who is known from a byline, a credit or a title. */
const PERSON = 'person';

/** The programs that suggest codes. */
export const SUGGESTERS: readonly Suggester[] = [
  { id: 'bylines', label: 'Bylines, credits and datelines', reason: 'Printed as a name here: {0}', suggest: printedNames },
  { id: 'people', label: 'People who are named', reason: 'Known from a byline, a credit or a title: {0}', suggest: namedPeople },
  { id: 'figures', label: 'Figures', reason: 'A figure of a kind that the code is for: {0}', suggest: figures },
  { id: 'wordList', label: 'Words of the list', reason: 'In the word list: {0}', suggest: listedWords },
  { id: 'earlierCodings', label: 'Words coded elsewhere', reason: 'Coded so elsewhere: {0}', suggest: earlierCodings },
  { id: 'nearDuplicates', label: 'Passages like coded ones', reason: 'Nearly the same as a coded passage: {0}', suggest: nearDuplicates },
];

/** What suggesters suggest, in the order of the text: nothing that is coded so already or was rejected, nothing twice; with the suggester of each. */
export function suggestionsOf(coded: Coded, suggesters: readonly Suggester[] = SUGGESTERS): readonly (Suggestion & { readonly suggester: Suggester })[] {
  const known = new CodedSpans(coded.annotations, (code) => standingCode(coded.codebook, code));
  const seen = rejected(coded);
  return suggesters
    .flatMap((suggester) => suggester.suggest(coded).map((suggestion) => ({ ...suggestion, suggester })))
    .filter(({ span, code }) => {
      const key = keyOf(code, span);
      if (seen.has(key) || known.has(code, span)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The places where codes were rejected, as they are told from others. */
function rejected({ rejections = [], codebook }: Coded): Set<string> {
  const keys = rejections.flatMap(({ annotation, spans }) => {
    const code = rejectedCode(annotation);
    const [span] = spans ?? [];
    return code === undefined || !span ? [] : [code, standingCode(codebook, code)].map((each) => keyOf(each, span));
  });
  return new Set(keys);
}

function keyOf(code: string, { start, end }: Span): string {
  return `${start} ${end} ${code}`;
}

function printedNames({ dump, codebook }: Coded): readonly Suggestion[] {
  return codesFor(codebook).flatMap(({ id, suggestedFor = [] }) =>
    suggestedFor.flatMap((what) =>
      dump.stories.flatMap((story) => (PRINTED_NAMES[what]?.(story) ?? []).map((span) => ({ span, code: id, because: dump.source.slice(span) }))),
    ),
  );
}

function namedPeople({ dump, codebook }: Coded): readonly Suggestion[] {
  const codes = codesFor(codebook).filter(({ suggestedFor = [] }) => suggestedFor.includes(PERSON));
  const people = codes.length === 0 ? [] : allPeople([dump]);
  return people.flatMap(({ name, stories }) =>
    stories.flatMap(({ spans }) => spans.flatMap((span) => codes.map(({ id }) => ({ span, code: id, because: name })))),
  );
}

function figures({ dump, codebook }: Coded): readonly Suggestion[] {
  const codes = codesFor(codebook).filter(({ figures: kinds = [] }) => kinds.length > 0);
  const found = codes.length === 0 ? [] : dump.stories.flatMap((story) => figuresOfStory(dump, story));
  return found.flatMap(({ kind, span, text }) =>
    codes.filter(({ figures: kinds = [] }) => kinds.includes(kind)).map(({ id }) => ({ span, code: id, because: text })),
  );
}

/** Of the user's list and of the codebook's codes. */
function listedWords({ dump, codebook, words }: Coded): readonly Suggestion[] {
  const codes = new Map<string, readonly string[]>();
  const list = (word: string, code: string): unknown => codes.set(word, [...(codes.get(word) ?? []), code]);
  for (const [word, code] of Object.entries(words)) list(word, code);
  for (const { id, words: own = [] } of codesFor(codebook)) for (const word of own) list(word, id);
  return found(dump, codes);
}

/** Of words that were coded differently, what they were coded most often. */
function earlierCodings({ dump, annotations, codebook }: Coded): readonly Suggestion[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { words, code } of codedWords(annotations, codebook)) {
    const codes = counts.get(words) ?? new Map<string, number>();
    counts.set(words, codes.set(code, (codes.get(code) ?? 0) + 1));
  }
  return found(dump, new Map([...counts].map(([words, codes]) => [words, [mostFrequent(codes)]])));
}

/** Passages with a few other letters, and no other digit, than coded ones. */
function nearDuplicates({ dump, annotations, codebook }: Coded): readonly Suggestion[] {
  const codes = new Map(codedWords(annotations, codebook).map(({ words, code }) => [words, code]));
  return alikePassages(dump.source.text, [...codes.keys()]).map(({ words, span }) => ({ span, code: codes.get(words) ?? '', because: words }));
}

/** The words that were coded, over column breaks, each with the code that it counts as now. */
function codedWords(annotations: readonly PlacedAnnotation[], codebook: Codebook): readonly { readonly words: string; readonly code: string }[] {
  return annotations.flatMap(({ annotation }) => {
    if (targetKind(annotation) !== 'span') return [];
    const words = joinedWords(quoteOf(annotation) ?? '');
    return codesOf(annotation).map((code) => ({ words, code: standingCode(codebook, code) }));
  });
}

function found(dump: Dump, codes: ReadonlyMap<string, readonly string[]>): readonly Suggestion[] {
  const joined = new JoinedDump(dump);
  return findWords(joined.text, codes.keys()).flatMap((place) => (codes.get(place.words) ?? []).map((code) => ({ span: joined.spanOf(place), code, because: place.words })));
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [[code] = ['']] = [...counts].sort(([, a], [, b]) => b - a);
  return code;
}

function codesFor(codebook: Codebook): readonly Code[] {
  return listCodes(codebook).map(({ code }) => code).filter((code) => appliesTo(code, 'span'));
}

function spanOf({ span }: PersonName): Span {
  return span;
}
