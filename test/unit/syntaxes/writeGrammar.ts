import { readFileSync, writeFileSync } from 'node:fs';
import { GRAMMAR_FILE, GRAMMAR_SOURCE, grammarText } from './grammarFile';

// `npm run syntaxes`
writeFileSync(GRAMMAR_FILE, grammarText(readFileSync(GRAMMAR_SOURCE, 'utf8')));
