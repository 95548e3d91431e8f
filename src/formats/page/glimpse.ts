import type { SourceText } from '../../core/sourceText';
import type { Cue } from '../../lexicon/lexicon';
import { senseLanguage } from './view/layout';
import { TEXT_REACH, bodyByText, bodyByWidth } from './view/lineBody';
import { viewByline } from './view/lineByline';
import { showsCue } from './view/lineCues';
import { viewLead } from './view/lineLead';
import type { LineTable } from './view/lines';
import { BYLINE_NONE } from './view/pageView';
import type { PageView } from './view/pageView';
import { hasCreditAtEnd, unviewedPage, viewText } from './view/pageViewing';
import { viewSentenceEnd } from './view/sentenceEnd';

/**
 * A page that is only judged: of each line no more is looked at than somebody asks, and that once. Most lines of most files
 * are never looked at for a byline. Rows outside the page read as blank ones.
 */
export class Glimpse {
  readonly lines: LineTable;
  private readonly page: PageView;
  private readonly looks: Readonly<Record<Look, Uint8Array>>;

  constructor(source: SourceText) {
    this.page = unviewedPage(source, senseLanguage(source.text), { traditional: false, town: '' });
    this.lines = this.page.lines;
    this.looks = { text: this.unseen(), lead: this.unseen(), byline: this.unseen(), sentenceEnd: this.unseen(), creditEnd: this.unseen(), body: this.unseen() };
  }

  /** True for a row of the page. */
  has(index: number): boolean {
    return index >= 0 && index < this.lines.count;
  }

  cells(index: number): number {
    return this.lines.cells[index] ?? 0;
  }

  indent(index: number): number {
    return this.lines.indent[index] ?? 0;
  }

  /** The beginning of a line as it is matched. */
  text(index: number): string {
    this.look('text', index);
    return this.page.texts[index] ?? '';
  }

  /** The end of a line as it is matched. */
  tail(index: number): string {
    this.look('text', index);
    return this.page.tails[index] ?? '';
  }

  /** BYLINE_… */
  byline(index: number): number {
    this.look('byline', index);
    return this.page.bylines[index] ?? BYLINE_NONE;
  }

  isLead(index: number): boolean {
    this.look('lead', index);
    return this.page.leads[index] === 1;
  }

  endsSentence(index: number): boolean {
    this.look('sentenceEnd', index);
    return this.page.endsSentence[index] === 1;
  }

  endsWithCredit(index: number): boolean {
    this.look('creditEnd', index);
    return this.page.creditEnd[index] === 1;
  }

  /** True for running text. */
  isBody(index: number): boolean {
    this.look('body', index);
    return this.page.body[index] === 1;
  }

  shows(index: number, cue: Cue): boolean {
    if (!this.has(index)) return false;
    this.look('text', index);
    return showsCue(this.page, index, cue);
  }

  private unseen(): Uint8Array {
    return new Uint8Array(this.lines.count);
  }

  private look(what: Look, index: number): void {
    if (!this.has(index) || this.looks[what][index] === 1) return;
    this.looks[what][index] = 1;
    LOOKS[what](this, this.page, index);
  }
}

type Look = 'text' | 'lead' | 'byline' | 'sentenceEnd' | 'creditEnd' | 'body';

/** How each look is had, what it needs being looked at first. */
const LOOKS: Readonly<Record<Look, (glimpse: Glimpse, page: PageView, index: number) => void>> = {
  text: (_, page, index) => {
    viewText(page, index);
  },
  lead: (glimpse, page, index) => {
    glimpse.text(index);
    viewLead(page, index);
  },
  byline: (glimpse, page, index) => {
    glimpse.text(index);
    viewByline(page, index);
  },
  sentenceEnd: (glimpse, page, index) => {
    glimpse.text(index);
    // A byline with a stop behind it ends no sentence; only English sets one.
    if (page.language === 'en') glimpse.byline(index);
    viewSentenceEnd(page, index);
  },
  creditEnd: (glimpse, page, index) => {
    glimpse.text(index);
    if (hasCreditAtEnd(page, index)) page.creditEnd[index] = glimpse.byline(index) === BYLINE_NONE ? 1 : 0;
  },
  body: (glimpse, page, index) => {
    page.body[index] = (bodyByWidth(page, index) ?? bodyByWords(glimpse, page, index)) ? 1 : 0;
  },
};

function bodyByWords(glimpse: Glimpse, page: PageView, index: number): boolean {
  glimpse.isLead(index);
  glimpse.endsSentence(index);
  for (let step = 1; step <= TEXT_REACH && page.layout.wrapWidth > 0; step++) glimpse.endsSentence(index - step);
  return bodyByText(page, index);
}
