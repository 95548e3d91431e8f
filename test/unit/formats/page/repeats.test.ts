import { describe, expect, it } from 'vitest';
import { REPEATS_EARLIER, REPEATS_LATER, REPEATS_NOT, REPEAT_REACH, lettersOf, markRepeats } from '../../../../src/formats/page/view/repeats';

function repeatsOf(lines: readonly string[], first = 0, end = lines.length): number[] {
  const repeats = new Uint8Array(lines.length);
  markRepeats(Uint32Array.from(lines, lettersOf), lines.length, first, end, repeats);
  return [...repeats];
}

describe('A line that stands twice', () => {
  it('stands again further down, or stood further up, whatever marks and page numbers are beside it', () => {
    expect(repeatsOf(['■87个水利工程同日动工……2版', '采茶时节', '87个水利工程 同日动工', '87个水利工程同日动工'])).toEqual([REPEATS_LATER, REPEATS_NOT, REPEATS_EARLIER, REPEATS_EARLIER]);
  });

  it('stands in a list of titles with its writer, or with a note that there is a picture', () => {
    expect(repeatsOf(['渡口修表的老师傅　　林 望', '石阶上的灯火(图)', '渡口修表的老师傅', '石阶上的灯火'])).toEqual([REPEATS_LATER, REPEATS_LATER, REPEATS_EARLIER, REPEATS_EARLIER]);
  });

  it('has letters enough not to stand twice by chance', () => {
    expect(repeatsOf(['采茶时节', '采茶时节'])).toEqual([REPEATS_NOT, REPEATS_NOT]);
  });

  it('stands on the same page', () => {
    const apart = (lines: number): number[] => repeatsOf(['老街路灯换新装', ...Array.from({ length: lines - 1 }, () => '正文'), '老街路灯换新装']);
    expect([apart(REPEAT_REACH)[0], apart(REPEAT_REACH + 1)[0]]).toEqual([REPEATS_LATER, REPEATS_NOT]);
  });

  it('is found by looking at some lines alone', () => {
    expect(repeatsOf(['老街路灯换新装', '老街路灯换新装', '老街路灯换新装'], 1, 2)).toEqual([REPEATS_NOT, REPEATS_EARLIER, REPEATS_NOT]);
  });
});
