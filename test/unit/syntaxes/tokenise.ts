import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as oniguruma from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import type { IGrammar } from 'vscode-textmate';
import { GRAMMAR_FILE } from './grammarFile';

/** Gives a line's coloured pieces as `text → scope`, the outermost scope and the grammar's own name left out. */
export type Tokenise = (line: string) => string[];

/** Loads the grammar as VS Code loads it. */
export async function loadGrammar(): Promise<IGrammar> {
  await loadOniguruma();
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(GRAMMAR_FILE, 'utf8'), GRAMMAR_FILE)),
  });
  const grammar = await registry.loadGrammar('text.newspaper-dump');
  if (!grammar) throw new Error(`${GRAMMAR_FILE} does not load`);
  return grammar;
}

/** A tokeniser that reads each line by itself, as the grammar does. */
export async function tokeniser(): Promise<Tokenise> {
  const grammar = await loadGrammar();
  return (line) =>
    grammar.tokenizeLine(line, INITIAL).tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const [, scope] = scopes;
      return scope === undefined ? [] : [`${line.slice(startIndex, endIndex)} → ${scope.replace('.newspaper-dump', '')}`];
    });
}

let loaded: Promise<void> | undefined;

function loadOniguruma(): Promise<void> {
  loaded ??= oniguruma.loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')));
  return loaded;
}
