import { bareItem, pieceOf } from '../../../../src/annotations/exchange/codedText';
import type { CodedItem, CodedText } from '../../../../src/annotations/exchange/codedText';
import { uuid } from './codedTexts';

/** `💩今日(记者 李雷)增长12.5%`: the number begins at code point 12, UTF-16 unit 13. */
const TEXT = '💩今日(记者 李雷)增长12.5%\n\n苇湾小学的é班昨天放学后去了河边。\nSaltmarsh <b>council</b> & "friends" voted 7-2.\n';

function passage(number: number, words: readonly string[], more: Partial<CodedItem>): CodedItem {
  const pieces = words.map((each) => pieceOf(TEXT, { start: TEXT.indexOf(each), end: TEXT.indexOf(each) + each.length }));
  return { ...bareItem(uuid(number), { kind: 'passage', pieces }), created: '2026-03-19T08:00:00Z', ...more };
}

const ANA = { type: 'Person', name: '阿娜 Ana' } as const;

/** A page with everything said of it that is hard to write. */
export const PAGE: CodedText = {
  source: 'page-1.txt',
  text: TEXT,
  stories: [{ start: TEXT.indexOf('苇湾'), end: TEXT.length - 1, title: '苇湾小学' }],
  codes: [
    { id: 'topic', name: '主题', colour: '#1d7f4e', attributes: [] },
    { id: 'topic.economy', name: 'Economy & trade', parent: 'topic', description: 'Money <and> work.\nNot sport.', attributes: [{ name: 'tone', values: ['good', 'bad'] }] },
    { id: 'causes', name: 'causes', attributes: [] },
  ],
  items: [
    passage(1, ['12.5%'], { codes: ['topic.economy'], coder: ANA, notes: ['看第二段 <not sure>\n& "why"'], attributes: [{ name: 'tone', value: 'good' }] }),
    passage(2, ['李雷', '增长'], { codes: ['topic'], coder: ANA, modified: '2026-03-19T09:00:00Z' }),
    passage(3, ['12.5%\n\n苇湾小学'], { codes: ['topic'], coder: { type: 'Person', name: 'ben' }, generator: { type: 'Software', name: 'figures' } }),
    passage(4, ['é班'], { codes: ['topic'], links: ['https://example.org/?a=1&b=2'] }),
    passage(5, ['council</b> & "friends"'], { codes: ['topic.economy'], coder: { type: 'Software', name: 'words' } }),
    { ...bareItem(uuid(6), { kind: 'relation', from: uuid(1), to: uuid(4) }), codes: ['causes'], coder: ANA, created: '2026-03-19T08:00:00Z' },
    { ...bareItem(uuid(7), { kind: 'document' }), codes: ['topic'], coder: ANA, created: '2026-03-19T08:00:00Z' },
    { ...bareItem(uuid(8), { kind: 'story', story: { start: TEXT.indexOf('苇湾'), end: TEXT.length - 1 } }), codes: ['topic'], coder: ANA, created: '2026-03-19T08:00:00Z' },
    { ...bareItem(uuid(9), { kind: 'reply', to: uuid(1) }), notes: ['因为是去年的'], coder: ANA, created: '2026-03-19T08:10:00Z' },
  ],
};
