import { parse } from 'yaml';
import { ANY_FIGURE, RECOGNISERS } from '../../../src/figures/recognisers';

/** The hand-written half: what is printed, as patterns with {{variables}}. */
export const GRAMMAR_SOURCE = 'syntaxes/newspaper-dump.yaml';
/** What VS Code reads. */
export const GRAMMAR_FILE = 'syntaxes/newspaper-dump.tmLanguage.json';

interface GrammarSource {
  readonly variables: Readonly<Record<string, string>>;
  readonly repository: Readonly<Record<string, unknown>>;
}

/** The text of the TextMate grammar: the YAML source with its variables put in, and the figures as `findFigures` knows them. */
export function grammarText(yaml: string): string {
  // The source is ours; the tests that tokenise with the result would fail on any other shape.
  const { variables, repository, ...rest } = parse(yaml) as GrammarSource;
  const filled = { ...rest, repository: { ...repository, figures: { patterns: figurePatterns() } } };
  return JSON.stringify(filled, (_key, value: unknown) => (typeof value === 'string' ? fill(value, variables) : value), 2) + '\n';
}

/** One pattern for all of them, so that a line is searched once; what is no figure gets no name. */
function figurePatterns(): readonly unknown[] {
  const named = RECOGNISERS.flatMap(({ kind }, index) =>
    kind ? [[index + 1, { name: `constant.numeric.${kind.toLowerCase()}.newspaper-dump` }] as const] : [],
  );
  return [{ match: ANY_FIGURE, captures: Object.fromEntries(named) }];
}

function fill(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => {
    const value = variables[name];
    if (value === undefined) throw new Error(`${GRAMMAR_SOURCE} uses {{${name}}}, which its variables do not define`);
    return fill(value, variables);
  });
}
