import { expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import type { Draft } from '../../../../src/formats/page/stories/drafts';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import { readPeople } from '../../../../src/formats/page/stories/people';

const COMMENTARY = `窗口的“零”从哪里来
郁 达
投诉少，不等于问题少。
（作者系砚浦市委党校副教授）`;

it('A note under a commentary says who its author is, and is no author', () => {
  const page = viewPage(new SourceText(COMMENTARY), 'zh');
  const draft: Draft = {
    parts: [
      { kind: 'headline', state: 'headline', lines: [0] },
      { kind: 'byline', state: 'byline', lines: [1] },
      { kind: 'paragraph', state: 'paragraph', lines: [2] },
      { kind: 'byline', state: 'tailByline', lines: [3] },
    ],
    first: 0,
    last: 3,
  };
  const { bylines } = readPeople(page, draft, 'author');
  expect(bylines.map(({ names, affiliation }) => [names.map(({ text }) => text), affiliation])).toEqual([[['郁达'], '砚浦市委党校副教授']]);
});

it.each(['（作者秦遠舟為渡口中學教師）', '（作者秦遠舟现任渡口中學教師）'])('A note behind the last sentence may name the author too: %s', (note) => {
  const page = viewPage(new SourceText(`渡口的鐘\n教書廿年，最記得的還是那口鐘。${note}`), 'zh');
  const parts: Draft['parts'] = [{ kind: 'headline', state: 'headline', lines: [0] }, { kind: 'paragraph', state: 'paragraph', lines: [1] }];
  expect(readPeople(page, { parts, first: 0, last: 1 }, 'author').bylines.map(({ role, names, affiliation }) => [role, names.map(({ text }) => text), affiliation])).toEqual([['author', ['秦遠舟'], '渡口中學教師']]);
});

it.each(['（本报记者 秦远舟）', '（执笔：秦远舟）', '（整理 秦远舟）'])('A note may name the writer and say no more: %s', (note) => {
  const page = viewPage(new SourceText(`渡口修好了\n渡口昨天修好。\n${note}`), 'zh');
  const parts: Draft['parts'] = [{ kind: 'headline', state: 'headline', lines: [0] }, { kind: 'paragraph', state: 'paragraph', lines: [1] }, { kind: 'byline', state: 'tailByline', lines: [2] }];
  expect(readPeople(page, { parts, first: 0, last: 2 }, 'reporter').bylines.map(({ names }) => names.map(({ text }) => text))).toEqual([['秦远舟']]);
});
