import { describe, expect, it } from 'vitest';
import { atOneGo } from '../../../src/core/steps';
import { concordanceOf, wholeConcordance } from '../../../src/words/concordance';
import { kwicLines } from '../../../src/words/kwic';
import { compilePattern, PatternError } from '../../../src/words/pattern';
import type { PatternOptions } from '../../../src/words/pattern';
import { concordanceCsv } from '../../../src/words/table';
import { DUMP } from './page';

function hits(words: string, options?: PatternOptions): string[] {
  return wholeConcordance(DUMP, compilePattern(words, options), { context: 4 }).flatMap(({ story, hits: found }) => found.map(({ left, key, right }) => `${story.headline ?? ''}: ${left}[${key}]${right}`));
}

describe('A concordance', () => {
  it('finds words with what stands beside them', () => {
    expect(hits('吊机')).toEqual(['把码头还给市民: 的记忆,[吊机]、缆桩、']);
  });

  it('finds words over a column break, and says where they stand in the dump', () => {
    const [found] = wholeConcordance(DUMP, compilePattern('优势互补'));
    const hit = found?.hits[0];
    expect(hit?.overBreak).toBe(true);
    expect(hit && DUMP.source.slice(hit.span)).toBe('优势\n\n互补');
  });

  it('finds what a regular expression describes', () => {
    expect(hits('(货|渔)[船民]', { regex: true })).toEqual(['把码头还给市民: 的起点。[货船]走了,码', '渔港晒网: 昨天,[渔民]在码头上']);
  });

  it('takes no account of width, of case unless told, and of white space between words', () => {
    const text = 'ＡＩ产业 ai  industry AI';
    const found = (words: string, options?: PatternOptions): string[] => compilePattern(words, options)(text).map(({ start, end }) => text.slice(start, end));
    expect(found('ai')).toEqual(['ＡＩ', 'ai', 'AI']);
    expect(found('AI', { matchCase: true })).toEqual(['ＡＩ', 'AI']);
    expect(found('ai industry')).toEqual(['ai  industry']);
  });

  it('runs in linear time, whatever the regular expression', () => {
    const pattern = compilePattern('(a+)+$', { regex: true });
    const began = performance.now();
    expect(pattern(`${'a'.repeat(20_000)}b`)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it.each(['', '  '])('looks for nothing that is empty: “%s”', (words) => {
    expect(() => compilePattern(words)).toThrow(PatternError);
  });

  it('says what is wrong with a regular expression', () => {
    expect(() => compilePattern('(码头', { regex: true })).toThrow(/missing closing/);
  });

  it('ends with as many hits as are wanted', () => {
    const found = wholeConcordance(DUMP, compilePattern('码头'), { most: 3 });
    expect(found.reduce((sum, { hits: { length } }) => sum + length, 0)).toBe(3);
    expect(concordanceOf(DUMP, compilePattern('码头')).next().done).toBe(false);
  });

  it('is written as lines, the words below each other', () => {
    const found = wholeConcordance(DUMP, compilePattern('记忆'), { context: 4 });
    const lines = kwicLines(found, 4);
    expect(lines[0]?.text).toBe('把码头还给市民 (3)');
    expect(lines.flatMap(({ text, key }) => (key ? [text.slice(key.start, key.end)] : []))).toEqual(['记忆', '记忆', '记忆']);
    expect(new Set(lines.flatMap(({ key }) => (key ? [key.start] : []))).size).toBe(1);
  });

  it('is written as CSV', () => {
    const found = wholeConcordance(DUMP, compilePattern('吊机'), { context: 4 });
    expect(atOneGo(concordanceCsv(found, () => 'page.txt'))).toBe(
      'file,line,column,story,page,date,part,left,key,right,over_break\npage.txt,24,10,把码头还给市民,1,2027-06-03,paragraph,"的记忆,",吊机,、缆桩、,no\n',
    );
  });
});
