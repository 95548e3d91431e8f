import { expect, it } from 'vitest';
import type { StateName } from '../../../src/formats/page/decoder/grammar';
import { LEFT_OPEN, NONE_OPENS, ONE_OPENS, openingsOf } from '../../train/lesson';

const page: readonly (readonly [line: string, states: readonly StateName[], opening: number])[] = [
  ['百姓信箱', ['label'], LEFT_OPEN],
  ['桥头的灯坏了三个月', ['headline'], NONE_OPENS],
  ['榆庄居民来信说，夜里过桥要打手电。', ['paragraph'], NONE_OPENS],
  ['昨夜暴雨', ['kicker'], ONE_OPENS],
  ['两座便桥被冲走', ['headline', 'briefHead'], LEFT_OPEN],
  ['未造成人员伤亡。', ['paragraph', 'briefText'], NONE_OPENS],
  ['榆庄晚报', ['folio'], NONE_OPENS],
  ['气象台', ['serviceHead', 'headline'], ONE_OPENS],
  ['（不知道是什么）', [], LEFT_OPEN],
];

it('a story begins with a line where every reading that its gold outline allows begins one there', () => {
  expect([...openingsOf({ allowed: page.map(([, states]) => new Set(states)) })]).toEqual(page.map(([, , opening]) => opening));
});
