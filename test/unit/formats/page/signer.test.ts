import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import type { PageView } from '../../../../src/formats/page/view/pageView';

const NOTICE = `更\u3000正
\u3000\u3000本报昨日第三版一文，应为“八座桥”，特此更正。
停水公告
\u3000\u3000云石东路因管道检修，4月9日停水一天，请沿街住户提前储水。
渡口良种繁育场
二〇三一年四月八日
新茶今年晚上市
\u3000\u3000今春倒春寒，云石山上的茶芽比去年晚了九天，茶农等得心焦。`;

const view = (text: string): PageView => viewPage(new SourceText(text), 'zh');
const linesThat = (feature: FeatureName, text: string): string[] => view(text).texts.filter((_, line) => FEATURES[feature].holds(view(text), line));

describe('Who signs a notice', () => {
  it('is an institution where a date alone stands under what can be its name', () => {
    expect(linesThat('organisation', NOTICE)).toEqual(['渡口良种繁育场']);
    expect(linesThat('underOrganisation', NOTICE)).toEqual(['二〇三一年四月八日']);
    expect(linesThat('organisation', NOTICE.replace('渡口良种繁育场', '南溪里街坊互助聯盟 謹啟'))).toEqual(['南溪里街坊互助聯盟 謹啟']);
    expect(linesThat('organisation', NOTICE.replace('渡口良种繁育场', '云石县公安局　云石县司法局'))).toEqual(['云石县公安局 云石县司法局']);
  });

  it('is none that stands elsewhere, or says what happened', () => {
    expect(linesThat('organisation', NOTICE.replace('二〇三一年四月八日\n', ''))).toEqual([]);
    expect(linesThat('organisation', NOTICE.replace('渡口良种繁育场', '老手艺被请进了良种场'))).toEqual([]);
    expect(linesThat('organisation', NOTICE.replace('提前储水。', '提前储水'))).toEqual([]);
  });

  it('has the date set without the indent that paragraphs have', () => {
    expect(linesThat('unindented', NOTICE)).not.toContain('二〇三一年四月八日');
    expect(linesThat('unindented', NOTICE.replace('渡口良种繁育场\n', ''))).toContain('二〇三一年四月八日');
  });
});
