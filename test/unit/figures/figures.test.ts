import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE_KINDS } from '../../../src/figures/figure';
import { findFigures } from '../../../src/figures/figures';
import { growth } from './growth';

/** The figures of a sentence as `kind text`. */
function figuresOf(sentence: string): string[] {
  return findFigures(sentence).map(({ kind, span }) => `${kind} ${sentence.slice(span.start, span.end)}`);
}

describe('figures in Chinese print', () => {
  it.each([
    ['全市87个项目开工，总投资308.4亿元。', ['count 87个', 'money 308.4亿元']],
    ['企业营收增长３６.５％，投资增长117.2%。', ['percent ３６.５％', 'percent 117.2%']],
    ['出口额2,160万美元，套票¥420起。', ['money 2,160万美元', 'money ¥420']],
    ['月供少缴一千二百余元，押金三百块钱。', ['money 一千二百余元', 'money 三百块钱']],
    ['占比近五成，较上年提高1.4个百分点。', ['percent 五成', 'percentagePoint 1.4个百分点']],
    ['达到百分之五十五以上，享八折优惠。', ['percent 百分之五十五', 'percent 八折']],
    ['把一万五千亩滩涂变成林海，路长28.5公里。', ['measure 一万五千亩', 'measure 28.5公里']],
    ['耐受零下70℃到零上150℃，平原零下2℃至1℃。', ['temperature 零下70℃到零上150℃', 'temperature 零下2℃至1℃']],
    ['3月17日上午9时30分，2026年第一季度，6月底前。', ['date 3月17日上午9时30分', 'date 2026年第一季度', 'date 6月底']],
    ['今年1至2月，3月15日至18日，二〇二六年三月十六日。', ['date 1至2月', 'date 3月15日至18日', 'date 二〇二六年三月十六日']],
    ['14时05分起飞，闭馆延至21:30。', ['time 14时05分', 'time 21:30']],
    ['走了四个小时，半年后缩短到25分钟。', ['duration 四个小时', 'duration 半年', 'duration 25分钟']],
    ['第三批古籍，第十八道弯，坐在一楼。', ['ordinal 第三批', 'ordinal 第十八道', 'ordinal 一楼']],
    ['三分之一落户新区，去年把1/3的林改造。', ['fraction 三分之一', 'fraction 1/3']],
    ['比去年翻了一番，是露天的二十多倍。', ['multiple 翻了一番', 'multiple 二十多倍']],
    ['东北风3到4级，主队以3比1取胜。', ['range 3到4级', 'score 3比1']],
    ['带动就业3000余人，上千名游客，多出两三百个床位。', ['count 3000余人', 'count 上千名', 'count 两三百个']],
    ['经費1.2億元，增設38個班次，氣溫降至12℃。', ['money 1.2億元', 'count 38個', 'temperature 12℃']],
  ])('%s', (sentence, figures) => {
    expect(figuresOf(sentence)).toEqual(figures);
  });
});

describe('figures in English print', () => {
  it.each([
    ['The council adopted a $48.6 million plan.', ['money $48.6 million']],
    ['Crews spent US$37 million, about $3 million less.', ['money US$37 million', 'money $3 million']],
    ['The rate rises 2.3 percent to 83.3 cents.', ['percent 2.3 percent', 'money 83.3 cents']],
    ['More than 120 residents waited on March 18.', ['count 120', 'date March 18']],
    ['Rain since Dec. 1 ran 6.2 inches above normal.', ['date Dec. 1', 'measure 6.2 inches']],
    ['A 34-mile detour ended after nine months.', ['measure 34-mile', 'duration nine months']],
    ['Open from 9 a.m. to 2 p.m. for the third year.', ['time 9 a.m. to 2 p.m.', 'ordinal third']],
    ['One in five asked for two-thirds of it; she was No. 1.', ['fraction One in five', 'fraction two-thirds', 'ordinal No. 1']],
    ['The 5-2 vote came in 2019 between 48 and 61 degrees.', ['score 5-2', 'date 2019', 'temperature 48 and 61 degrees']],
  ])('%s', (sentence, figures) => {
    expect(figuresOf(sentence)).toEqual(figures);
  });
});

describe('figures in Japanese print', () => {
  it.each([
    ['総額3億円、前年より12.5%増えた。', ['money 3億円', 'percent 12.5%']],
    ['3月18日、男性（43歳）ら5人が120ヘクタールを見た。', ['date 3月18日', 'measure 43歳', 'count 5人', 'measure 120ヘクタール']],
    ['2時間かけて3キロ、参加は4割。', ['duration 2時間', 'measure 3キロ', 'percent 4割']],
  ])('%s', (sentence, figures) => {
    expect(figuresOf(sentence)).toEqual(figures);
  });
});

describe('what is no figure', () => {
  it.each([
    '“十五五”开局，十五五规划已经印发。',
    '“3+3+3”体系与“2+10+N”平台、3+1+N专班。',
    '三大产业、两会精神、三本账、一般人、一把手。',
    '建设“五个中心”。',
    '5G消息沿G60走廊开通。',
    '千万别睡着，万一等不起怎么办？',
    '张三丰茶艺展在五里桥与三元里开幕。',
    '咨询电话0577-8612345，热线96390，邮箱news5@example.com。',
    '见https://example.com/2026/3/18/5元.html',
    '（下转第4版）总第3318期',
    '多半如此，一步一步来，二选一。',
    'Call 555-0142 about Route 9 or I-84.',
    'Draw 4-0-7 was read at Five Mile Mill.',
    'No one knew; one by one they left.',
  ])('%s', (sentence) => {
    expect(figuresOf(sentence)).toEqual([]);
  });
});

describe('whatever the text', () => {
  const pieces = ['5', '１', ',', '.', '，', '亿', '万', '元', '个', '一', '三', '至', '～', '-', '%', '月', '日', '第', '百分之', '$', ' ', 'million', '零下', '℃', '“', '\ud800', '\n', 'A'];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

  it('figures are not empty, ascend, and never overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { span, kind } of findFigures(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(FIGURE_KINDS).toContain(kind);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('reads 1 MB of digits on one line', () => {
    expect(findFigures('7'.repeat(1 << 20))).toEqual([]);
  });

  it.each(['7', '1,234,', '5亿', '一万', '1至', '3+', '4-', '0577-8612345-', '百分之', '零下', '$', '“一', '3月', 'a.b@', 'two ', '个半', '1比', '1:', '(1)', '“五', '令和', 'half a ', '$1 to ', '约', '5小时', 'No. 1 ', '1 and ', '十数', '２０１', 'March ', '一百二'])(
    'time grows with the length of a line of %j, not with its square',
    (unit) => {
      const line = unit.repeat(Math.ceil(4_000 / unit.length));
      expect(growth((times) => findFigures(line.repeat(times)))).toBeLessThan(32);
    },
  );
});
