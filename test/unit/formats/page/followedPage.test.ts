import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dump } from '../../../../src/core/dump';
import { SourceText } from '../../../../src/core/sourceText';
import type { TextEdit } from '../../../../src/core/sourceText';
import { atOneGo } from '../../../../src/core/steps';
import type { Story } from '../../../../src/core/story';
import type { FixedLines, LineFix } from '../../../../src/formats/format';
import { coveringEdit } from '../../../../src/formats/page/coveringEdit';
import { FollowedPage } from '../../../../src/formats/page/followedPage';
import { PageEditor } from '../../../../src/formats/page/pageEditor';
import { pageReader } from '../../../../src/formats/page/pageFormat';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';

const FOLDER = join('test', 'pages', 'tuning');
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(FOLDER, name), 'utf8'));

/** Every field of a story, those that it finds out when it is asked included. */
const STORY_FIELDS: Readonly<Record<keyof Story, true>> = {
  id: true, kind: true, lines: true, page: true, section: true, date: true, source: true, headline: true, parts: true, bylines: true, credits: true, tables: true,
  dateline: true, leadMarker: true, continues: true, declared: true, characters: true, words: true, margin: true, weakest: true,
};

/** A dump as plain values, its text too. */
function everythingOf({ source, language, furniture, stories }: Omit<Dump, 'confidence'>): unknown {
  const lines = Array.from({ length: source.lineCount }, (_, line) => source.line(line));
  const plain = stories.map((story) => Object.fromEntries((Object.keys(STORY_FIELDS) as (keyof Story)[]).map((field) => [field, story[field]])));
  return { text: source.text, lines, language, furniture, stories: plain };
}

/** What is done to a text, by numbers that are taken modulo what there is. */
type Deed =
  | { readonly does: 'replace'; readonly at: number; readonly length: number; readonly text: string }
  | { readonly does: 'move'; readonly from: number; readonly lines: number; readonly to: number };

const BITS = [
  'x', '。', '，', '3', '“', '(', ' ', '\u3000', '\n', '\r\n', '\r', '\n\n', '\f', '\n\f第04版 观点 2026年3月18日\n', '———\n', '', '\n\n\n\n',
  '沄湾日报\n', '简讯\n', '■桐岙县举办农机培训班\n', '记者 秦远舟 通讯员 孟晓棠\n', '江牧云 摄\n', '（下转第4版）\n', '（上接第1版）\n', '抓住枯水时节 比出工程进度\n87个水利工程同日动工\n',
  '本报讯 3月17日上午，全市一季度水利工程同日动工活动在沄湾新区举行，87个工程同时启动建设。\n', '上一篇 下一篇\n', 'By DORA WHITCOMB\n', '白菜\n2.40\n',
];
const number = fc.nat({ max: 1_000_000 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('replace' as const), at: number, length: fc.constant(0), text: fc.constantFrom(...BITS) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('replace' as const), at: number, length: fc.oneof(fc.nat(3), fc.nat(400)), text: fc.constantFrom('', '', ...BITS) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('replace' as const), at: number, length: fc.nat(8000), text: fc.constantFrom('', ...PAGES.slice(0, 5)) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('move' as const), from: number, lines: fc.integer({ min: 1, max: 40 }), to: number }) },
);

/** The edits of a deed, each of the text that the one before has made. */
function editsOf(deed: Deed, source: SourceText): TextEdit[] {
  if (deed.does === 'replace') {
    const start = deed.at % (source.length + 1);
    return [{ span: { start, end: Math.min(source.length, start + deed.length) }, text: deed.text }];
  }
  const from = deed.from % source.lineCount;
  const start = source.lineStart(from);
  const end = from + deed.lines < source.lineCount ? source.lineStart(from + deed.lines) : source.length;
  const cut: TextEdit = { span: { start, end }, text: '' };
  const rest = source.edited(cut);
  const to = rest.lineStart(deed.to % rest.lineCount);
  return [cut, { span: { start: to, end: to }, text: source.slice({ start, end }) }];
}

const FIXES: readonly LineFix[] = [{ is: 'headline' }, { is: 'paragraph' }, { is: 'caption' }, { is: 'folio' }, { is: 'continuation' }, { opensStory: true }, { opensStory: false }];
const fixes = fc.array(fc.tuple(number, fc.constantFrom(...FIXES)), { maxLength: 4 });

function fixedIn(source: SourceText, chosen: readonly (readonly [number, LineFix])[]): FixedLines {
  return new Map(chosen.map(([line, fix]) => [line % source.lineCount, [fix]]));
}

const steps = fc.array(fc.record({ deeds: fc.array(deed, { minLength: 0, maxLength: 3 }), fixed: fc.option(fixes, { freq: 3 }) }), { minLength: 1, maxLength: 6 });
const BETWEEN = ['\n', '\n\n', '\f', '\r\n'];
const texts = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.shuffledSubarray(PAGES, { minLength: 1, maxLength: 8 }), fc.constantFrom(...BETWEEN)).map(([pages, between]) => pages.join(between)) },
  // The same page again and again: every head is that of several stories.
  { weight: 2, arbitrary: fc.tuple(fc.array(fc.constantFrom(...PAGES.slice(0, 3)), { minLength: 2, maxLength: 5 }), fc.constantFrom(...BETWEEN)).map(([pages, between]) => pages.join(between)) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...BITS), { maxLength: 30 }).map((bits) => bits.join('')) },
);

describe('A page that follows the edits of its text', () => {
  it('looks again at all lines of a byline that hang together, however many', () => {
    const page = (first: string): SourceText => new SourceText([first, '林望、', '石越、', '冯望、', '秦远舟、', '孟晓棠、', '江牧云、', '卫青、', '葛守田', '渡轮公司昨日宣布，由下星期一起早班提前半小时开出。'].join('\n'));
    const [named, none] = ['记者 陈舟、', '渡口的灯、'];
    const [viewed, anew] = [viewPage(page(named), 'zh'), viewPage(page(none), 'zh')];
    new PageEditor(viewed).edit(page(none), coveringEdit([{ span: { start: 0, end: named.length }, text: none }]));
    expect(viewed.bylines.subarray(0, viewed.lines.count)).toEqual(anew.bylines.subarray(0, anew.lines.count));
  });

  it('is after every edit what the text parsed anew gives', () => {
    fc.assert(fc.property(texts, fc.boolean(), steps, (text, crlf, taken) => {
      let source = new SourceText(crlf ? text.replace(/\r?\n/g, '\r\n') : text);
      const followed = atOneGo(FollowedPage.of(source));
      for (const { deeds, fixed: chosen } of taken) {
        const edits: TextEdit[] = [];
        for (const next of deeds) {
          for (const edit of editsOf(next, source)) {
            edits.push(edit);
            source = source.edited(edit);
          }
        }
        const fixed = chosen ? fixedIn(source, chosen) : undefined;
        atOneGo(followed.edit(edits, fixed));
        expect(everythingOf(followed.dump)).toEqual(everythingOf(atOneGo(pageReader.parse(new SourceText(source.text), fixed))));
      }
    }), { numRuns: 40 });
  }, 120_000);
});
