import type { SourceText } from '../../../core/sourceText';
import type { PageView } from '../view/pageView';

/** So many lines are remembered: more than are looked at for one feature before the next. A power of two. */
const REMEMBERED = 256;

/**
 * `measure`, which gives what it gave before when it is asked again for one of the last lines of a page: what several features ask of
 * a line, or one feature of many lines around. A page that was edited has another source, and all is measured anew.
 */
export function remembered<Value extends number | boolean | string>(measure: (page: PageView, index: number) => Value): (page: PageView, index: number) => Value {
  let source: SourceText | undefined;
  const indices = new Int32Array(REMEMBERED);
  const values: Value[] = [];
  return (page, index) => {
    if (source !== page.lines.source) {
      source = page.lines.source;
      values.length = 0;
    }
    const slot = index & (REMEMBERED - 1);
    const known = indices[slot] === index ? values[slot] : undefined;
    if (known !== undefined) return known;
    indices[slot] = index;
    return (values[slot] = measure(page, index));
  };
}
