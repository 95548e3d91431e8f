import { describe, expect, it } from 'vitest';
import { codeBody } from '../../../src/annotations/annotation';
import { Annotations } from '../../../src/annotations/annotations';
import { readAnnotations, writeAnnotations } from '../../../src/annotations/jsonLines';
import { suggestionsOf } from '../../../src/annotations/suggesters';
import { parsePage } from '../parsePage';

const PAGE = `沄湾日报
第02版 综合 2026年3月19日 星期四

老街路灯换新装

本报记者 孙望舒

本报讯 城南老街的312盏路灯日前全部换上了新灯具,夜里出门的居民说,走了几十年的青石板路从来没有这样亮堂过。
市照明管理所表示,城南老街的新灯具比旧灯省电四成。
`;

/** A dump with annotations, and what is suggested for the words of a list: the text around each. */
class Page {
  readonly annotations: Annotations;
  private made = 0;

  constructor(public text: string) {
    this.annotations = new Annotations({ source: 'page.txt', text: () => this.text, newId: () => `urn:uuid:${++this.made}`, now: () => '2026-03-19T08:00:00Z', creator: () => ({ type: 'Person', name: 'ana' }) }, 'ana');
    this.annotations.outlined(parsePage(text));
  }

  get suggestions(): readonly { readonly span: { readonly start: number; readonly end: number }; readonly code: string }[] {
    const { annotations } = this;
    return suggestionsOf({ dump: parsePage(this.text), annotations: annotations.all, rejections: annotations.rejections, codebook: { codes: [{ id: 'place' }] }, words: { 城南老街: 'place' } });
  }

  get suggested(): readonly string[] {
    return this.suggestions.map(({ span }) => this.text.slice(span.start, span.end + 3));
  }

  type(at: number, put: string): void {
    this.text = this.text.slice(0, at) + put + this.text.slice(at);
    this.annotations.textChanged([{ span: { start: at, end: at }, length: put.length }]);
  }

  get file(): string {
    return writeAnnotations(this.annotations.merged({ annotations: [], damaged: [] }));
  }
}

describe('A rejected suggestion', () => {
  const rejecting = (): Page => {
    const page = new Page(PAGE);
    expect(page.suggested).toEqual(['城南老街的31', '城南老街的新灯']);
    page.annotations.reject(page.suggestions.slice(0, 1).map((suggestion) => ({ ...suggestion, generator: 'Broadsheet wordList' })));
    return page;
  };

  it('is not suggested again, also when the text around it is edited', () => {
    const page = rejecting();
    expect(page.suggested).toEqual(['城南老街的新灯']);
    page.type(0, '号外\n');
    page.type(page.text.indexOf('日前'), '已经');
    expect(page.suggested).toEqual(['城南老街的新灯']);
  });

  it('is kept in the coder’s file: not suggested again where the dump is opened again, and has changed since', () => {
    const { file } = rejecting();
    expect(file).toContain('"motivation":"assessing"');
    expect(file).toContain('"generator":{"type":"Software","name":"Broadsheet wordList"}');
    const again = new Page(`号外\n${PAGE.replace('夜里', '晚上')}`);
    again.annotations.load('ana', readAnnotations(file));
    expect(again.suggested).toEqual(['城南老街的新灯']);
    expect(again.annotations.rejections).toHaveLength(1);
  });

  it('is no annotation, is undone, and is removed as annotations are', () => {
    const page = rejecting();
    const [{ annotation } = { annotation: undefined }] = page.annotations.rejections;
    expect([page.annotations.all, page.annotations.within({ start: 0, end: PAGE.length })]).toEqual([[], []]);
    page.annotations.undo();
    expect(page.suggested).toHaveLength(2);
    page.annotations.redo();
    expect(page.suggested).toHaveLength(1);
    page.annotations.remove([annotation?.id ?? '']);
    expect([page.suggested.length, page.annotations.rejections]).toEqual([2, []]);
  });

  it('says nothing of other words, nor of another code', () => {
    const page = rejecting();
    page.annotations.add([{ place: { spans: [{ start: 0, end: 4 }] }, bodies: [codeBody('paper')] }]);
    const others = suggestionsOf({ dump: parsePage(PAGE), annotations: [], rejections: page.annotations.rejections, codebook: { codes: [] }, words: { 城南老街: 'street' } });
    expect(others).toHaveLength(2);
  });
});
