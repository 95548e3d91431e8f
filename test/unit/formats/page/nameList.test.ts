import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';

/** Which lines of a page show a feature. */
function linesThat(name: FeatureName, lines: readonly string[]): string[] {
  const page = viewPage(new SourceText(lines.join('\n')), 'zh');
  return page.texts.filter((_, index) => FEATURES[name].holds(page, index));
}

describe('A list of people', () => {
  const honoured = ['关于表彰先进个人的决定', '桐岙乡　秦远山　石水生　孟秀莲', '渡口镇　江茂林　冯大田　吴　勇', '　吴满', '柳溪乡　石长山　秦三才', '希望受表彰的个人再接再厉，再立新功。'];

  it('has no bylines', () => {
    expect(linesThat('bareName', honoured)).toEqual([]);
  });

  it('has an item for each place', () => {
    expect(linesThat('listItem', honoured)).toEqual(['桐岙乡 秦远山 石水生 孟秀莲', '渡口镇 江茂林 冯大田 吴 勇', '柳溪乡 石长山 秦三才']);
  });

  it('may have its places before a colon', () => {
    expect(linesThat('bareName', ['最美家庭名单', '桐岙镇（5户）：秦玉兰　石大勇　吴　静', '冯长顺　欧阳小云', '渡口镇（2户）：江大有　孟小妹'])).toEqual([]);
  });

  it('is none where people alone sign a text', () => {
    expect(linesThat('bareName', ['旧船新生', '渡口镇　秦远山　石水生', '旧船上了岸，船板做成了长凳，摆在渡口等船的人坐。'])).toEqual(['渡口镇 秦远山 石水生']);
  });
});
