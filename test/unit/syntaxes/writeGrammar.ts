import { readFileSync, writeFileSync } from 'node:fs';
import { FIGURES_SOURCE, GRAMMAR_FILE, GRAMMAR_SOURCE, grammarText } from './grammarFile';

// `npm run syntaxes`
writeFileSync(GRAMMAR_FILE, grammarText(readFileSync(GRAMMAR_SOURCE, 'utf8'), readFileSync(FIGURES_SOURCE, 'utf8')));
