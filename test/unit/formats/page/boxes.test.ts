import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import { PAIR_FEATURES } from '../../../../src/formats/page/features/pairs';

const PAGE = viewPage(new SourceText(`OPINION
Friday, May 8, 2026 | The Wexley Morning Call | A4

SPORT
The bell that rang for the ferry is to ring again, and nobody who lives on the landing has been asked whether he would like it.
GIRLS
Long jump: Dell, Heron Lake, 15-2
Mile: Quill, Wexley, 5:31.4
BOYS
Mile: Pell, Wexley, 5:02.7
Heron Lake 24, Wexley 20
The meet is on Monday: bring a coat, for the stands have had no roof since the storm took it in the winter of the year before last.

PET OF THE WEEK
Mona Dell, Heron Lake
The hen has laid an egg on each day of the year so far, and twice on the day that the mayor came to see her and to shake her foot.

OBITUARIES
Thomas “Red” Ruhl Jr., 77
WEXLEY — Thomas Ruhl, who rang the bell on the landing for forty years and was late on two days of them, died on Monday at home.

Keep the bell
The landing was a quiet place only because nobody came to it, and a place where nobody comes is no landing but the end of a road.
Ring it twice, I say.
Maud Ruhl, Mill Street
Hang the bell
A bell on the ground is a flower pot, and there are flower pots enough on the landing as anybody can see who walks down there.
Tom Pell, Heron Lake`), 'en');

const rowOf = (start: string): number => PAGE.texts.findIndex((text) => text.startsWith(start));
const shows = (start: string, feature: FeatureName): boolean => FEATURES[feature].holds(PAGE, rowOf(start));

const SHOWN: readonly (readonly [FeatureName, readonly string[], readonly string[]])[] = [
  ['besideFolio', ['OPINION'], ['SPORT', 'OBITUARIES']],
  ['keyed', ['Long jump', 'Mile', 'Heron Lake 24'], ['GIRLS', 'The meet', 'WEXLEY']],
  ['overList', ['GIRLS'], ['SPORT', 'Long jump']],
  ['dividesItems', ['GIRLS', 'BOYS'], ['SPORT', 'Long jump', 'The meet']],
  ['overSigned', ['Keep the bell', 'Hang the bell'], ['Mona Dell', 'Maud Ruhl', 'PET OF']],
];

describe.each(SHOWN)('On an English page %s', (feature, yes, no) => {
  it.each(yes)('holds for %s', (start) => { expect(shows(start, feature)).toBe(true); });
  it.each(no)('does not hold for %s', (start) => { expect(shows(start, feature)).toBe(false); });
});

it('Each line of a box stands for itself', () => {
  expect(PAIR_FEATURES.listLine(PAGE, rowOf('Mile'))).toBe(true);
  expect(PAIR_FEATURES.listLine(PAGE, rowOf('The meet'))).toBe(false);
});

it('Behind a line of a box that had room for more another one begins', () => {
  const text = ['The bell that rang for the ferry is to', 'ring again, and nobody who lives on the'];
  const page = viewPage(new SourceText([...text, ...text, ...text, ...text, 'Mile: Quill, Wexley, 5:31.4', 'Long jump: Dell, Heron Lake, 15-2', 'Ruhl and Pell; Dell and Amos Quill (8)'].join('\n')), 'en');
  expect(page.layout.wrapWidth).toBeGreaterThan(30);
  expect(PAIR_FEATURES.listLine(page, 10)).toBe(true);
  expect(PAIR_FEATURES.listLine(page, 8)).toBe(true);
  expect(PAIR_FEATURES.listLine(page, 7)).toBe(false);
});

describe('Lists of Chinese pages', () => {
  const page = viewPage(new SourceText(`停电预告
5月4日6:00—12:00\u3000城西线：渡口以西
5月5日6:00—12:00\u3000城北线：石桥镇
专线1：火车站—渡口，十二分钟一班
专线2：广场—石桥，十五分钟一班
水果批发量\u300041.2吨\u3000增长3%
蔬菜批发量\u300097吨\u3000增长12.6%
提醒市民，渡口昨天起单向通行，出门请看清路牌。
5月4日，渡口修好了。
5月5日，石桥修好了。
5月6日`), 'zh');

  it('have items that begin with numbers, or with figures', () => {
    expect(page.texts.flatMap((_, line) => (FEATURES.keyed.holds(page, line) ? [line] : []))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('end where a paragraph follows', () => {
    expect(PAIR_FEATURES.listLine(page, 7)).toBe(true);
    expect(PAIR_FEATURES.listLine(page, 8)).toBe(false);
  });
});
