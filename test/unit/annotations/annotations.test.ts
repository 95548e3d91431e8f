import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeBody, attributesOf, codeBody, codesOf, isAnnotation, linkBody, linksOf, noteBody, noteOf, quoteOf, targetKind } from '../../../src/annotations/annotation';
import { Annotations } from '../../../src/annotations/annotations';
import type { Place } from '../../../src/annotations/annotations';
import { readAnnotations, writeAnnotations } from '../../../src/annotations/jsonLines';
import type { AnnotationFile } from '../../../src/annotations/jsonLines';
import { bare } from '../../../src/core/bareText';
import type { Span } from '../../../src/core/span';
import { parsePage } from '../parsePage';

const PAGE = `沄湾日报
第02版 综合 2026年3月19日 星期四

87个水利工程同日动工

记者 秦远舟

本报讯 昨天上午,全市一季度水利工程同日动工活动在沄湾新区举行,87个工程同时动工,总投资达到120亿元。
项目建设指挥部负责人介绍,这批项目里产业类占七成,预计三年内全部建成投用,届时可以带动就业两万余人。

老街路灯换新装

记者 孙望舒

本报讯 城南老街的312盏路灯💩日前全部换上了新灯具,夜里出门的居民说,走了几十年的青石板路从来没有这样亮堂过。
市照明管理所表示,新灯具比旧灯省电四成,后续还将根据居民的意见调整亮灯的时间。
`;
const NOTHING: AnnotationFile = { annotations: [], damaged: [] };

/** A text that can be edited, and its annotations. */
class Desk {
  annotations: Annotations;
  /** What the coder's file held when the dump was opened. */
  private read = NOTHING;
  private time = 0;

  constructor(
    public text = PAGE,
    readonly coder = 'ann',
  ) {
    this.annotations = this.opened();
  }

  opened(): Annotations {
    return new Annotations(
      {
        source: 'page.txt',
        text: () => this.text,
        newId: () => `urn:uuid:${this.coder}-${String(this.time).padStart(3, '0')}`,
        now: () => `2026-03-19T08:00:00.${String(this.time++).padStart(3, '0')}Z`,
        creator: () => ({ type: 'Person', name: this.coder }),
      },
      this.coder,
    );
  }

  span(words: string, nth = 1): Span {
    let start = -1;
    for (let seen = 0; seen < nth; seen++) start = this.text.indexOf(words, start + 1);
    return { start, end: start + words.length };
  }

  /** Gives words a code, and gives the id of that. */
  code(code: string, ...words: readonly string[]): string {
    return this.idOf({ spans: words.map((some) => this.span(some)) }, code);
  }

  idOf(place: Place, code: string): string {
    const change = this.annotations.add([{ place, bodies: [codeBody(code)] }]);
    return change?.after[0]?.id ?? expect.fail('nothing was added');
  }

  edit({ start, end }: Span, put: string): void {
    this.text = this.text.slice(0, start) + put + this.text.slice(end);
    this.annotations.textChanged([{ span: { start, end }, length: put.length }]);
  }

  outline(): void {
    this.annotations.outlined(parsePage(this.text));
  }

  get file(): AnnotationFile {
    return readAnnotations(writeAnnotations(this.annotations.merged(this.read)));
  }

  save(): void {
    this.annotations.seekOrphans();
    this.annotations.anchorAnew();
  }

  /** Closes the dump and opens it again, perhaps with another text. */
  reopen(text = this.text): this {
    const { file } = this;
    this.text = text;
    this.read = file;
    this.annotations = this.opened();
    this.annotations.load(this.coder, file);
    return this;
  }

  /** `actor: 居民`, one for each annotation; orphans in brackets. */
  get said(): string[] {
    return this.annotations.all.map(({ annotation, spans }) => {
      const what = [codesOf(annotation).join('+'), noteOf(annotation)].find(Boolean) ?? annotation.motivation;
      if (!spans) return `(${what}: ${quoteOf(annotation) ?? ''})`;
      return spans.length === 0 ? what : `${what}: ${spans.map(({ start, end }) => this.text.slice(start, end)).join(' … ')}`;
    });
  }
}

describe('Annotations', () => {
  it('are of passages, passages in pieces, stories, the dump, and other annotations', () => {
    const desk = new Desk();
    const one = desk.code('actor', '指挥部负责人');
    const two = desk.code('frame', '新灯具', '省电四成');
    desk.idOf({ story: { start: desk.span('老街').start, end: desk.text.length } }, 'topic');
    desk.idOf({ dump: true }, 'paper');
    desk.idOf({ from: one, to: two }, 'supports');
    desk.annotations.reply(one, '是谁?');
    expect(desk.annotations.all.map(({ annotation }) => targetKind(annotation))).toEqual(['span', 'story', 'discontinuous', 'dump', 'relation', 'annotation']);
    expect(desk.said.filter((said) => !said.startsWith('topic'))).toEqual(['actor: 指挥部负责人', 'frame: 新灯具 … 省电四成', 'paper', 'supports', '是谁?']);
    expect(desk.file.annotations.every(isAnnotation)).toBe(true);
    const before = desk.file;
    const said = [...desk.said];
    expect(desk.reopen().said).toEqual(said);
    expect(desk.file).toEqual(before);
  });

  it('say codes, notes, values of attributes and links', () => {
    const desk = new Desk();
    desk.annotations.add([{ place: { spans: [desk.span('七成')] }, bodies: [codeBody('figure'), noteBody('查一下'), attributeBody('check', '待查'), linkBody('https://example.org/a')], generator: { type: 'Software', name: 'wordList' } }]);
    const [annotation = expect.fail('nothing is filed')] = desk.file.annotations;
    expect([codesOf(annotation), noteOf(annotation), [...attributesOf(annotation)], linksOf(annotation)]).toEqual([['figure'], '查一下', [['check', '待查']], ['https://example.org/a']]);
    expect(annotation).toMatchObject({ motivation: 'tagging', creator: { type: 'Person', name: 'ann' }, generator: { type: 'Software', name: 'wordList' } });
  });

  it('leave white space out, and take whole characters', () => {
    const desk = new Desk();
    const emoji = desk.span('💩');
    desk.idOf({ spans: [{ start: desk.span('\n\n老街').start, end: desk.span('新装\n\n').end }] }, 'head');
    desk.idOf({ spans: [{ start: emoji.start + 1, end: emoji.end }] }, 'emoji');
    expect(desk.said).toEqual(['head: 老街路灯换新装', 'emoji: 💩']);
    expect(desk.annotations.add([{ place: { spans: [desk.span('\n\n')] }, bodies: [codeBody('x')] }])).toBeUndefined();
  });

  it('are found by place', () => {
    const desk = new Desk();
    for (const words of ['居民', '七成', '路灯💩日前']) desk.code('x', words);
    const { start } = desk.span('城南');
    expect(desk.annotations.within({ start, end: desk.text.length }).map(({ annotation }) => quoteOf(annotation))).toEqual(['路灯💩日前', '居民']);
    expect(desk.annotations.within({ start: 0, end: 3 })).toEqual([]);
  });

  it('follow what is written before and inside them', () => {
    const desk = new Desk();
    desk.code('actor', '项目建设指挥部负责人');
    desk.edit({ start: 0, end: 0 }, '号外\r\n');
    const inside = desk.span('指挥部');
    desk.edit({ start: inside.start, end: inside.start }, '总');
    expect(desk.said).toEqual(['actor: 项目建设总指挥部负责人']);
    desk.save();
    expect(desk.reopen().said).toEqual(['actor: 项目建设总指挥部负责人']);
    expect(desk.file.annotations[0]?.modified).toBeDefined();
  });

  it('are as they were where an edit is taken back, at their edges too', () => {
    const desk = new Desk();
    desk.code('actor', '指挥部负责人');
    const { start, end } = desk.span('指挥部负责人');
    for (const gone of [{ start, end: start + 2 }, { start: end - 2, end }, { start: start - 3, end: start + 2 }, { start, end }, { start: start - 5, end: end + 5 }]) {
      const words = desk.text.slice(gone.start, gone.end);
      desk.edit(gone, '');
      desk.annotations.seekOrphans();
      desk.edit({ start: gone.start, end: gone.start }, words);
      desk.annotations.seekOrphans();
      expect(desk.said).toEqual(['actor: 指挥部负责人']);
    }
  });

  it('are not attached to what was like them all along where their own words go', () => {
    const desk = new Desk('甲 记者 秦远舟\n甲 记者 秦远舟\n');
    desk.code('byline', '记者 秦远舟');
    desk.edit({ start: 0, end: desk.text.indexOf('\n') + 1 }, '');
    desk.annotations.seekOrphans();
    desk.save();
    expect(desk.said).toEqual(['(byline: 记者 秦远舟)']);
    desk.edit({ start: 0, end: 0 }, '乙\n');
    desk.annotations.seekOrphans();
    expect(desk.said).toEqual(['(byline: 记者 秦远舟)']);
    expect(desk.reopen().said).toEqual(['(byline: 记者 秦远舟)']);
  });

  it('are orphans where a numeral has changed, and are attached again by hand', () => {
    const desk = new Desk();
    const id = desk.code('figure', '312盏路灯');
    desk.reopen(PAGE.replace('312盏', '313盏'));
    expect(desk.said).toEqual(['(figure: 312盏路灯)']);
    expect(desk.annotations.orphans).toHaveLength(1);
    desk.annotations.reattach(id, { spans: [desk.span('313盏路灯')] });
    expect(desk.said).toEqual(['figure: 313盏路灯']);
    desk.annotations.undo();
    expect(desk.said).toEqual(['(figure: 312盏路灯)']);
  });

  it('of stories reach to where these end, and find them whatever is put before them', () => {
    const desk = new Desk();
    desk.outline();
    const story = parsePage(PAGE).stories[1] ?? expect.fail('there is no second story');
    desk.idOf({ story: parsePage(PAGE).source.linesSpan(story.lines) }, 'topic');
    const end = desk.text.trimEnd().length;
    desk.edit({ start: end, end }, '\n居民们都说好,希望别的街道也能早日换上。');
    desk.outline();
    expect(desk.said[0]).toMatch(/^topic: 老街路灯换新装[^]*早日换上。$/);
    desk.save();
    expect(desk.reopen(`号外\n\n${desk.text}`).said[0]).toMatch(/^topic: 老街路灯换新装[^]*早日换上。$/);
    expect(desk.reopen(PAGE.slice(0, PAGE.indexOf('老街'))).said).toEqual(['(topic: )']);
  });
});

describe('Threads', () => {
  it('are replied to, resolved and opened again, and go with what they are about', () => {
    const desk = new Desk();
    const id = desk.annotations.add([{ place: { spans: [desk.span('七成')] }, bodies: [noteBody('是多少?')] }])?.after[0]?.id ?? '';
    desk.annotations.reply(id, '不详');
    const reply = desk.annotations.repliesTo(id)[0]?.annotation.id ?? '';
    desk.annotations.reply(reply, '再问');
    expect(desk.annotations.resolve(id, true)).toBeDefined();
    expect(desk.annotations.resolve(id, true)).toBeUndefined();
    expect(desk.annotations.isResolved(id)).toBe(true);
    desk.annotations.resolve(id, false);
    expect(desk.annotations.isResolved(id)).toBe(false);
    desk.annotations.remove([id]);
    expect(desk.said).toEqual([]);
    desk.annotations.undo();
    expect(desk.annotations.repliesTo(id).map(({ annotation }) => noteOf(annotation))).toEqual(['不详']);
  });

  it('that are about an annotation of another coder stay when that goes, as orphans', () => {
    const [ann, bo] = [new Desk(PAGE, 'ann'), new Desk(PAGE, 'bo')];
    const id = ann.code('actor', '居民');
    bo.annotations.load('ann', ann.file);
    bo.annotations.reply(id, '同意');
    expect(bo.said).toEqual(['actor: 居民', '同意']);
    bo.annotations.load('ann', NOTHING);
    expect(bo.said).toEqual(['(同意: )']);
  });
});

describe('Files', () => {
  it('of other coders are shown and never changed', () => {
    const [ann, bo] = [new Desk(PAGE, 'ann'), new Desk(PAGE, 'bo')];
    const id = ann.code('actor', '居民');
    bo.annotations.load('ann', ann.file);
    bo.code('place', '城南老街');
    expect(bo.annotations.all.map(({ coder, isOwn }) => `${coder} ${String(isOwn)}`)).toEqual(['bo true', 'ann false']);
    expect([bo.annotations.remove([id]), bo.annotations.setBodies(new Map([[id, []]])), bo.annotations.reattach(id, { dump: true })]).toEqual([undefined, undefined, undefined]);
    expect(bo.file.annotations.map(quoteOf)).toEqual(['城南老街']);
  });

  it('that two windows write are merged by id: nothing is lost', () => {
    const [one, two] = [new Desk(), new Desk()];
    one.code('actor', '居民');
    const filed = one.file;
    one.annotations.filed(one.annotations.merged(NOTHING));
    two.annotations.load('ann', filed);
    two.annotations.remove(filed.annotations.map(({ id }) => id));
    two.annotations.add([{ place: { spans: [two.span('七成')] }, bodies: [noteBody('二')] }]);
    one.code('place', '沄湾新区');
    one.annotations.load('ann', two.annotations.merged(filed));
    expect(one.said).toEqual(['place: 沄湾新区', '二: 七成']);
  });

  it('tell their listeners of what is new in them, and of nothing else', () => {
    const desk = new Desk();
    let calls = 0;
    const off = desk.annotations.onDidChange(() => calls++);
    desk.code('actor', '居民');
    desk.edit({ start: 0, end: 0 }, '号外\n');
    desk.annotations.load('ann', desk.file);
    expect(calls).toBe(1);
    desk.edit(desk.span('居民'), '');
    expect(calls).toBe(2);
    off();
    desk.annotations.undo();
    expect(calls).toBe(2);
  });
});

describe('Undo and redo', () => {
  const act = fc.oneof(
    fc.record({ what: fc.constant('code' as const), at: fc.nat(PAGE.length - 2), length: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ what: fc.constantFrom('remove' as const, 'change' as const, 'reply' as const, 'resolve' as const), at: fc.nat(20), length: fc.constant(0) }),
  );

  function carryOut(desk: Desk, { what, at, length }: { what: string; at: number; length: number }): unknown {
    const { annotations } = desk;
    const { all } = annotations;
    const id = all[at % Math.max(1, all.length)]?.annotation.id ?? '';
    if (what === 'code') return annotations.add([{ place: { spans: [{ start: at, end: Math.min(desk.text.length, at + length) }] }, bodies: [codeBody('x')] }]);
    if (what === 'remove') return annotations.remove([id]);
    if (what === 'change') return annotations.setBodies(new Map([[id, [codeBody('y'), noteBody('注')]]]));
    if (id === '') return undefined;
    return what === 'reply' ? annotations.reply(id, '答') : annotations.resolve(id, !annotations.isResolved(id));
  }

  it('restore exactly what was there, places included, whatever was written meanwhile', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), fc.array(fc.nat(PAGE.length), { maxLength: 4 }), (acts, typed) => {
        const desk = new Desk();
        const states: { said: string[]; file: string }[] = [];
        const state = (): { said: string[]; file: string } => ({ said: desk.said, file: writeAnnotations(desk.annotations.merged(NOTHING)) });
        for (const one of acts) {
          const before = state();
          if (carryOut(desk, one)) states.push(before);
        }
        const last = state();
        const undone = [...states].reverse().map((before) => {
          desk.annotations.undo();
          expect(state()).toEqual(before);
          return before;
        });
        expect(desk.annotations.canUndo).toBe(false);
        undone.forEach(() => desk.annotations.redo());
        expect(state()).toEqual(last);
        expect(desk.annotations.canRedo).toBe(false);
        // Behind all passages: none of them changes.
        typed.forEach(() => { desk.edit({ start: desk.text.length, end: desk.text.length }, '尾'); });
        for (const before of [...states].reverse()) {
          desk.annotations.undo();
          expect(desk.said).toEqual(before.said);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('Any sequence of edits, saves and reloads', () => {
  const EOLS = ['\n', '\r\n'];
  const written = fc.constantFrom('', '新', '\n', '\r\n\r\n', '💩', '👨‍👩‍👧', 'é', 'e\u0301', 'ｗ１２', '7', '记者 秦远舟', '\u3000');
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('edit' as const), at: fc.nat(700), gone: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(120)), put: written }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('pause' as const, 'save' as const, 'reload' as const, 'takeBack' as const), at: fc.nat(), gone: fc.constant(0), put: fc.constant('') }) },
  );

  /** A text each of whose units knows whether it was there when the passages were coded, and where. */
  class Traced extends Desk {
    readonly origins: number[] = Array.from({ length: this.text.length }, (_, index) => index);

    override edit(span: Span, put: string): void {
      this.origins.splice(span.start, span.end - span.start, ...Array.from({ length: put.length }, () => -1));
      super.edit(span, put);
    }
  }

  it('leaves each annotation on its own words, or makes it an orphan; nothing is lost', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.constantFrom(...EOLS), fc.boolean(), (steps, eol, hasMark) => {
        const desk = new Traced((hasMark ? '\ufeff' : '') + PAGE.replaceAll('\n', eol));
        const coded = [['87个水利工程同日动工'], ['记者 秦远舟'], ['120亿元'], ['新灯具'], ['路灯💩日前', '居民说'], ['312盏路灯']];
        const unitsOf = (words: string): number[] => Array.from({ length: words.length }, (_, index) => desk.text.indexOf(words) + index);
        const own = new Map(coded.map((words) => [desk.code('x', ...words), words.flatMap(unitsOf)]));
        for (const { do: what, at, gone, put } of steps) {
          const start = Math.min(at, desk.text.length);
          const end = Math.min(desk.text.length, start + gone);
          if (what === 'edit') desk.edit({ start, end }, put);
          if (what === 'takeBack') {
            const words = desk.text.slice(start, start + 9);
            const origins = desk.origins.slice(start, start + 9);
            desk.edit({ start, end: start + words.length }, '');
            desk.edit({ start, end: start }, words);
            desk.origins.splice(start, words.length, ...origins);
          }
          if (what === 'pause') desk.annotations.seekOrphans();
          if (what === 'save') desk.save();
          if (what === 'reload') {
            desk.save();
            desk.reopen();
          }
        }
        expect(desk.annotations.all.map(({ annotation }) => annotation.id).sort()).toEqual([...own.keys()].sort());
        for (const { annotation, spans } of desk.annotations.all) {
          if (!spans) continue;
          const units = own.get(annotation.id) ?? [];
          const words = spans.map((span) => desk.text.slice(span.start, span.end));
          const isAsItWas = bare(words.join('')) === bare((quoteOf(annotation) ?? '').replaceAll(' … ', ''));
          const held = spans.flatMap((span) => desk.origins.slice(span.start, span.end)).filter((origin) => origin !== -1);
          // What is held of the text as it was coded is of its own passage; and it says what it said, unless somebody wrote inside it.
          if (held.length > 0) expect(held.every((origin) => units.includes(origin))).toBe(true);
          expect(isAsItWas || held.length > 0).toBe(true);
          for (const span of spans) expect(desk.text.slice(span.start, span.end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
        }
      }),
      { numRuns: 150 },
    );
  });
});
