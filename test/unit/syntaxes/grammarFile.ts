import { parse } from 'yaml';

/** The hand-written half: what is printed, as patterns with {{variables}}. */
export const GRAMMAR_SOURCE = 'syntaxes/newspaper-dump.yaml';
/** How it colours figures. */
export const FIGURES_SOURCE = 'syntaxes/figures.yaml';
/** What VS Code reads. */
export const GRAMMAR_FILE = 'syntaxes/newspaper-dump.tmLanguage.json';

interface GrammarSource {
  readonly variables: Readonly<Record<string, string>>;
  readonly repository: Readonly<Record<string, unknown>>;
}

/** Rows of one entry: the kind of figure, or `none`, and its pattern. */
interface FigureSource {
  readonly variables: Readonly<Record<string, string>>;
  readonly patterns: readonly Readonly<Record<string, string>>[];
}

/** The text of the TextMate grammar: the YAML sources with their variables put in. */
export function grammarText(yaml: string, figures: string): string {
  // The sources are ours; the tests that tokenise with the result would fail on any other shape.
  const { variables, repository, ...rest } = parse(yaml) as GrammarSource;
  const filled = { ...rest, repository: { ...repository, figures: { patterns: [figurePattern(parse(figures) as FigureSource)] } } };
  return JSON.stringify(filled, (_key, value: unknown) => (typeof value === 'string' ? fill(value, variables) : value), 2) + '\n';
}

/** One pattern for all of them, so that a line is searched once; what is no figure gets no name. */
function figurePattern({ variables, patterns }: FigureSource): object {
  const rows = patterns.flatMap((row) => Object.entries(row));
  const named = rows.flatMap(([kind], index) =>
    kind === 'none' ? [] : [[index + 1, { name: `constant.numeric.${kind.toLowerCase()}.newspaper-dump` }] as const],
  );
  const match = `{{mayStart}}(?:${rows.map(([, pattern]) => `(${pattern})`).join('|')})`;
  return { match: fill(match, variables), captures: Object.fromEntries(named) };
}

function fill(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => {
    const value = variables[name];
    if (value === undefined) throw new Error(`The grammar uses {{${name}}}, which is no variable of its source`);
    return fill(value, variables);
  });
}
