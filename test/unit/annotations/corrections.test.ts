import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCorrection, LINE_KINDS } from '../../../src/annotations/correction';
import type { Correction, LineKind, Ruling } from '../../../src/annotations/correction';
import { Corrections } from '../../../src/annotations/corrections';
import { readAnnotations, writeAnnotations } from '../../../src/annotations/jsonLines';
import type { AnnotationFile } from '../../../src/annotations/jsonLines';
import { bare } from '../../../src/core/bareText';
import type { Dump } from '../../../src/core/dump';
import { containsLine } from '../../../src/core/span';
import { SourceText } from '../../../src/core/sourceText';
import { PAGE } from '../waterworksPage';
import { parsePage } from '../parsePage';

const NOTHING: AnnotationFile = { annotations: [], damaged: [] };

/** A text that can be edited, and its corrections. */
class Desk {
  text: string;
  private time = 0;
  readonly corrections: Corrections;

  constructor(text = PAGE, source = 'page.txt', coder?: string) {
    this.text = text;
    this.corrections = new Corrections({
      source,
      text: () => this.text,
      newId: () => `urn:uuid:${this.time}`,
      now: () => `2026-03-19T08:00:00.${String(this.time++).padStart(3, '0')}Z`,
      creator: () => (coder === undefined ? undefined : { type: 'Person', name: coder }),
    });
  }

  /** The 0-based line that begins with these words. */
  line(words: string): number {
    return new SourceText(this.text).lineAt(this.text.indexOf(words));
  }

  say(ruling: Ruling, words: string, last = words): void {
    this.corrections.correct([{ ruling, lines: { first: this.line(words), last: this.line(last) } }]);
  }

  edit(words: string, replacement: string): void {
    const start = this.text.indexOf(words);
    this.text = this.text.slice(0, start) + replacement + this.text.slice(start + words.length);
    this.corrections.textChanged([{ span: { start, end: start + words.length }, length: replacement.length }]);
  }

  /** Types a text right before these words. */
  type(text: string, words: string): void {
    const start = this.text.indexOf(words);
    this.text = this.text.slice(0, start) + text + this.text.slice(start);
    this.corrections.textChanged([{ span: { start, end: start }, length: text.length }]);
  }

  /** The corrections as a file, and as somebody else would open it. */
  get file(): AnnotationFile {
    return readAnnotations(writeAnnotations(this.corrections.merged(NOTHING)));
  }

  /** The corrections as they are filed. */
  get filed(): Correction[] {
    return this.file.annotations.filter(isCorrection);
  }

  reopened(text = this.text): Desk {
    const desk = new Desk(text);
    desk.corrections.load(this.file);
    return desk;
  }

  /** `headline: 老街路灯换新装`, one for each correction; orphans in brackets. */
  get said(): string[] {
    return this.corrections.all.map(({ correction: { body, target }, span }) =>
      span ? `${body.value}: ${this.text.slice(span.start, span.end)}` : `(${body.value}: ${target.selector[0].exact})`,
    );
  }

  get headlines(): (string | null)[] {
    return this.dump.stories.map(({ headline }) => headline);
  }

  /** What the line that begins with these words is in the outline. */
  kindsOf(words: string): string[] {
    const { stories, furniture } = this.dump;
    const line = this.line(words);
    const [parts, items] = [stories.flatMap((story) => story.parts).filter(({ lines }) => lines.includes(line)), furniture.filter(({ lines }) => containsLine(lines, line))];
    return [...parts, ...items].map(({ kind }) => kind);
  }

  private get dump(): Dump {
    return parsePage(this.text, this.corrections.fixedLines);
  }
}

describe('Corrections', () => {
  it('are followed when the dump is parsed', () => {
    const desk = new Desk();
    expect(desk.headlines).toEqual(['87个水利工程同日动工', '老街路灯换新装']);
    desk.say('joinsStory', '老街路灯换新装');
    expect(desk.headlines).toEqual(['87个水利工程同日动工']);
    desk.say('opensStory', '老街路灯换新装');
    desk.say('headline', '抓住枯水时节');
    expect(desk.headlines).toEqual([expect.stringMatching(/^抓住枯水时节/), '老街路灯换新装']);
  });

  it('fix every printed line that they are said of', () => {
    const desk = new Desk();
    desk.say('joinsStory', '老街路灯', '记者 孙');
    desk.say('byline', '记者 孙');
    const line = desk.line('老街路灯');
    expect([...desk.corrections.fixedLines]).toEqual([
      [line, [{ opensStory: false }]],
      [line + 1, [{ opensStory: false }]],
      [line + 2, [{ opensStory: false }, { is: 'byline' }]],
    ]);
  });

  it('say nothing of blank lines', () => {
    const desk = new Desk();
    expect(desk.corrections.correct([{ ruling: 'headline', lines: { first: 2, last: 2 } }])).toEqual({ before: [], after: [] });
    expect(desk.corrections.undo()).toBeUndefined();
  });

  it.each<[Ruling, Ruling, string[]]>([
    ['headline', 'deck', ['deck']],
    ['opensStory', 'joinsStory', ['joinsStory']],
    ['headline', 'opensStory', ['headline', 'opensStory']],
    ['paragraph', 'opensStory', ['opensStory']],
    ['opensStory', 'paragraph', ['paragraph']],
    ['joinsStory', 'subhead', ['joinsStory', 'subhead']],
    ['headline', 'joinsStory', ['joinsStory']],
    ['joinsStory', 'headline', ['headline']],
  ])('of one line: %s, then %s', (first, then, expected) => {
    const desk = new Desk();
    desk.say(first, '老街路灯');
    desk.say(then, '老街路灯');
    expect(desk.corrections.all.map(({ correction }) => correction.body.value)).toEqual(expected);
  });

  it.each<LineKind>(['deck', 'advert', 'caption', 'subhead'])('of a line that joins the story above: it is of the kind %s', (kind) => {
    const desk = new Desk();
    desk.say('joinsStory', '老街路灯');
    desk.say(kind, '老街路灯');
    expect(desk.headlines).not.toContain('老街路灯换新装');
    expect(desk.kindsOf('老街路灯')).toContain(kind);
  });

  it('move with their lines while the text is edited', () => {
    const desk = new Desk();
    desk.say('headline', '老街路灯换新装');
    desk.edit('沄湾日报\n', '沄湾日报\n\n增刊\n\n');
    desk.type('\n', '老街路灯换新装');
    expect(desk.said).toEqual(['headline: 老街路灯换新装']);
    expect([...desk.corrections.fixedLines.keys()]).toEqual([desk.line('老街路灯')]);
  });

  it('stay with a line that is edited, and quote it anew once it is saved', () => {
    const desk = new Desk();
    desk.say('headline', '老街路灯换新装');
    desk.edit('换新装', '全换新装了');
    desk.type('!', '\n\n记者 孙望舒');
    desk.corrections.anchorAnew();
    const [{ target, modified } = expect.fail('nothing is filed')] = desk.filed;
    expect(target.selector[0].exact).toBe('老街路灯全换新装了!');
    expect(modified).toBeDefined();
    expect(desk.reopened().said).toEqual(['headline: 老街路灯全换新装了!']);
  });

  it('become orphans with their lines, and find them again where an edit is taken back', () => {
    const desk = new Desk();
    desk.say('headline', '老街路灯换新装');
    desk.edit('老街路灯换新装', '');
    desk.corrections.seekOrphans();
    expect(desk.said).toEqual(['(headline: 老街路灯换新装)']);
    expect(desk.corrections.fixedLines.size).toBe(0);
    desk.edit('\n\n\n\n记者 孙望舒', '\n\n老街路灯换新装\n\n记者 孙望舒');
    desk.corrections.seekOrphans();
    expect(desk.said).toEqual(['headline: 老街路灯换新装']);
  });

  it('are found again in a text that was changed elsewhere', () => {
    const desk = new Desk();
    desk.say('deck', '87个水利');
    desk.say('subhead', '老街路灯换新装');
    const reopened = desk.reopened(PAGE.replace('第02版 综合', '\n第02版\n综合').replaceAll('\n', '\r\n'));
    expect(reopened.said).toEqual(['deck: 87个水利工程同日动工', 'subhead: 老街路灯换新装']);
    expect(desk.reopened(PAGE.replace('87个', '88个')).said).toEqual(['subhead: 老街路灯换新装', '(deck: 87个水利工程同日动工)']);
  });

  it('name who made them, where that is known', () => {
    const [named, nameless] = [new Desk(PAGE, 'page.txt', '江一帆'), new Desk()];
    for (const desk of [named, nameless]) desk.say('headline', '老街路灯');
    expect(named.file.annotations[0]?.creator).toEqual({ type: 'Person', name: '江一帆' });
    expect(nameless.file.annotations[0]).not.toHaveProperty('creator');
  });

  it('are found in their story where its lines have changed a little outside', () => {
    const desk = new Desk();
    desk.corrections.outlined(parsePage(desk.text));
    desk.say('subhead', '老街路灯换新装');
    desk.say('byline', '记者 孙望舒');
    const elsewhere = PAGE.replace('老街路灯换新装', '老街路灯换新妆').replace('从来没有', '从未');
    expect(desk.reopened(elsewhere).said).toEqual(['subhead: 老街路灯换新妆', 'byline: 记者 孙望舒']);
    expect(desk.reopened(PAGE.replace('孙望舒', '孙望书')).said).toEqual(['subhead: 老街路灯换新装', '(byline: 记者 孙望舒)']);
  });

  it('whose line is written anew are orphans while somebody writes, and sought in their story once another has', () => {
    const desk = new Desk();
    desk.corrections.outlined(parsePage(desk.text));
    desk.say('subhead', '老街路灯换新装');
    const start = desk.text.indexOf('老街路灯换新装');
    const replacement = { span: { start: start - 1, end: start + 7 }, length: 8 };
    desk.text = desk.text.replace('换新装', '换新妆');
    desk.corrections.textChanged([replacement]);
    desk.corrections.seekOrphans();
    expect(desk.said).toEqual(['(subhead: 老街路灯换新装)']);
    desk.corrections.textChanged([replacement], true);
    desk.corrections.seekOrphans();
    expect(desk.said).toEqual(['subhead: 老街路灯换新妆']);
  });

  it('keep the story that they were made in until it is known anew', () => {
    const desk = new Desk();
    desk.corrections.outlined(parsePage(desk.text));
    desk.say('subhead', '老街路灯换新装');
    const storyOf = (): unknown => desk.filed[0]?.target.selector[2]?.startSelector.exact.slice(0, 7);
    expect(storyOf()).toBe('老街路灯换新装');
    desk.edit('沄湾日报', '沄湾晚报');
    desk.corrections.anchorAnew();
    expect(storyOf()).toBe('老街路灯换新装');
    desk.corrections.outlined(parsePage(desk.text, desk.corrections.fixedLines));
    desk.corrections.anchorAnew();
    expect(storyOf()).toBe('抓住枯水时节 ');
  });

  it('that lost their lines are attached to others, and that is taken back too', () => {
    const desk = new Desk();
    desk.say('headline', '老街路灯换新装');
    const later = desk.reopened(PAGE.replace('老街路灯换新装', '路灯亮了'));
    const [orphan = expect.fail('there is no orphan')] = later.corrections.all;
    expect(orphan.span).toBeNull();
    expect(later.corrections.reattach(orphan.correction, { first: 2, last: 2 })).toBeUndefined();
    const line = later.line('路灯亮了');
    later.corrections.reattach(orphan.correction, { first: line, last: line });
    expect(later.said).toEqual(['headline: 路灯亮了']);
    expect(later.file.annotations).toMatchObject([{ id: orphan.correction.id, created: orphan.correction.created, target: { selector: [{ exact: '路灯亮了' }, {}] } }]);
    later.corrections.undo();
    expect(later.said).toEqual(['(headline: 老街路灯换新装)']);
    expect(later.file.annotations).toEqual([orphan.correction]);
  });

  it('go with an untitled text that is saved under a name', () => {
    const untitled = new Desk(PAGE, 'Untitled-1');
    untitled.say('headline', '老街路灯');
    untitled.say('byline', '记者 孙');
    const named = new Desk(`${PAGE}\n`, 'page.txt');
    named.corrections.adoptFrom(untitled.corrections);
    expect(named.said).toEqual(['headline: 老街路灯换新装', 'byline: 记者 孙望舒']);
    expect(named.corrections.hasUnfiled).toBe(true);
    expect(named.filed.map(({ target }) => target.source)).toEqual(['page.txt', 'page.txt']);
    named.corrections.undo();
    expect(named.said).toEqual(['headline: 老街路灯换新装']);
  });

  it('are taken back one command after the other', () => {
    const desk = new Desk();
    desk.say('headline', '老街路灯');
    desk.say('deck', '老街路灯');
    desk.corrections.remove(desk.corrections.within({ first: 0, last: 99 }).map(({ correction }) => correction));
    const seen = [desk.said];
    while (desk.corrections.undo()) seen.push(desk.said);
    expect(seen).toEqual([[], ['deck: 老街路灯换新装'], ['headline: 老街路灯换新装'], []]);
    expect(desk.file.annotations).toEqual([]);
  });

  it('are taken back newest first where they were made before the dump was opened', () => {
    const made = new Desk();
    made.say('byline', '记者 孙');
    made.say('headline', '老街路灯');
    const desk = made.reopened();
    desk.corrections.undo();
    expect(desk.said).toEqual(['byline: 记者 孙望舒']);
    desk.corrections.undo();
    expect(desk.corrections.undo()).toBeUndefined();
  });

  it('are merged with what others have filed meanwhile', () => {
    const [mine, theirs] = [new Desk(), new Desk()];
    mine.say('headline', '老街路灯');
    const filed = mine.file;
    mine.corrections.filed(mine.corrections.merged(NOTHING));
    mine.corrections.load(filed);
    theirs.corrections.load(filed);
    theirs.say('byline', '记者 孙');
    theirs.corrections.remove(theirs.corrections.all.filter(({ correction }) => correction.body.value === 'headline').map(({ correction }) => correction));
    mine.say('kicker', '抓住枯水');
    mine.corrections.load(theirs.corrections.merged(filed));
    expect(mine.said).toEqual(['kicker: 抓住枯水时节 比出工程进度', 'byline: 记者 孙望舒']);
  });

  it('leave annotations of other kinds in their file', () => {
    const desk = new Desk();
    desk.say('headline', '老街路灯');
    const [annotation = expect.fail('nothing is filed')] = desk.file.annotations;
    const note = { ...annotation, id: 'urn:uuid:note', motivation: 'commenting' };
    desk.corrections.load({ annotations: [note], damaged: [] });
    expect(desk.said).toEqual(['headline: 老街路灯换新装']);
    expect(desk.corrections.merged({ annotations: [note], damaged: [] }).annotations).toContain(note);
  });

  it('hold on to their own lines or are orphans, through any edits and a reopening', () => {
    const edit = fc.record({ at: fc.nat(PAGE.length), gone: fc.nat(40), put: fc.constantFrom('', '\n', '新', '增刊\n\n', '💩') });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), fc.constantFrom(...LINE_KINDS), (edits, kind) => {
        const desk = new Desk();
        const quotes = ['抓住枯水时节', '老街路灯换新装', '记者 孙望舒'];
        for (const words of quotes) desk.say(kind, words);
        const before = desk.filed.map(({ target }) => target.selector[0].exact);
        for (const { at, gone, put } of edits) {
          const start = Math.min(at, desk.text.length);
          const end = Math.min(desk.text.length, start + gone);
          desk.text = desk.text.slice(0, start) + put + desk.text.slice(end);
          desk.corrections.textChanged([{ span: { start, end }, length: put.length }]);
        }
        desk.corrections.seekOrphans();
        for (const { correction, span } of desk.corrections.all) {
          const words = correction.target.selector[0].exact;
          if (span && desk.text.includes(words)) expect(desk.text.slice(span.start, span.end)).toContain(words);
        }
        for (const { correction, span } of desk.reopened().corrections.all) {
          const words = correction.target.selector[0].exact;
          if (span) expect(bare(desk.text.slice(span.start, span.end))).toBe(bare(words));
        }
        expect(desk.corrections.all.map(({ correction }) => correction.target.selector[0].exact).sort()).toEqual(before.sort());
      }),
      { numRuns: 200 },
    );
  });
});
