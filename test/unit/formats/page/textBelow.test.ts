import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import { senseLanguage } from '../../../../src/formats/page/view/layout';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import { SourceText } from '../../../../src/core/sourceText';

/** Which lines of a page show a feature. */
function linesThat(name: FeatureName, text: string): string[] {
  const page = viewPage(new SourceText(text), senseLanguage(text));
  return page.texts.filter((_, index) => FEATURES[name].holds(page, index));
}

describe('A short line over text that refers to what was told before', () => {
  it.each([
    ['in English', 'Ferry keeper, 71, hangs up his oars\nRowan Tulle rowed the last boat over the Alder on Friday, with forty people on the bank to see him do it.\nNo licence\nHe had rowed for eleven years before anybody asked him whether he was allowed to, and by then nobody minded.', ['No licence']],
    ['in Chinese', '摆渡人收桨\n本报讯 昨日,七十一岁的韦渡生在柳溪渡口划完了最后一班船,岸上站着四十来位来送他的街坊。\n没有执照\n对此,他从来没有放在心上:头十一年里,没有一个人问过他有没有执照,等到有人来问的时候,大家都离不开他了。', ['没有执照']],
    ['in Japanese', '渡し守、櫂を置く\n　柳瀬町の渡し守、樽谷和彦さん(71)が最後の舟をこいだ。岸には四十人ほどの住民が集まり、舟が着くまで見守った。\n免許なし\n　一方、樽谷さんは十一年の間、免許を持たないまま舟をこいでいた。だれも尋ねなかったからだという。', ['免許なし']],
  ])('%s', (_, text, expected) => {
    expect(linesThat('overReference', text)).toEqual(expected);
  });

  it('but not over another short line that does', () => {
    expect(linesThat('overReference', 'Ferry keeper, 71, hangs up his oars\nHe had no licence\nRowan Tulle rowed the last boat over the Alder on Friday, with forty people on the bank to see him do it.')).toEqual([]);
  });
});

describe('The label of a series', () => {
  const ferry = '昨日,柳溪渡口最后一班船靠岸,摆渡四十年的韦渡生把竹篙交给了村里的年轻人。';
  const bridge = '市交通局昨日公布,沄湾大桥主桥今晨合龙,明年春天通车后过江只要五分钟。';

  it('at the foot of its story names what that tells', () => {
    expect(linesThat('toldAboveMore', `最后一班船\n${ferry}\n柳溪渡口人物\n大桥主桥合龙\n${bridge}`)).toEqual(['柳溪渡口人物']);
  });

  it('at its head names what follows', () => {
    expect(linesThat('toldBelowMore', `最后一班船\n${ferry}\n沄湾大桥纪事\n明春通车\n${bridge}`)).toContain('沄湾大桥纪事');
  });
});

describe('A short line over English text', () => {
  const ferry = 'The Alder ferry will not run again, said its keeper, old Rowan Tulle of Wick Lane, after forty years on the water.';

  it('stands in one story where a name returns', () => {
    expect(linesThat('nameReturns', `Ferry keeper rests\n${ferry}\nNo licence\nNobody had ever asked for one, and Tulle never offered to show what he did not have.`)).toEqual(['No licence']);
  });

  it('and between two where other names follow', () => {
    expect(linesThat('noNameReturns', `Ferry keeper rests\n${ferry}\nOtters return\nA pair of otters was seen near the mill by Hester Vane, who keeps the bees at Colby.`)).toEqual(['Otters return']);
  });

  it('days, streets and offices are no names', () => {
    expect(linesThat('nameReturns', `Ferry keeper rests\n${ferry} It was on a Friday in the Town Council.\nOtters return\nA pair was seen on Friday by the Town clerk, Hester Vane, from the window of the Council.`)).toEqual([]);
  });

  it('heads news where the first sentence says on which day', () => {
    expect(linesThat('overDay', `Ferry to stop\nThe county council voted 5-2 Tuesday to end the Alder ferry, which has run since the flood of 1911.\nNo licence\nNobody had asked Mr. Tulle for one. That changed on Friday, when the harbor master came by.`)).toEqual(['Ferry to stop']);
  });
});
