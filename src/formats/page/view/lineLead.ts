import { matchText } from './lines';
import type { PageView } from './pageView';

/** PORT DELL, Ore., March; PORT DELL, Okla., March 9 */
const CUT_DATELINE = /^[A-Z]{3}[A-Z.'’ -]*,(?:\s(?:[A-Z]\.\s?[A-Z]\.|[A-Z][a-z]{0,4}\.?),?)?(?:\s[A-Z][a-z]{2,8}\.?)?(?:\s\d{1,2}\.?)?$/;
const CUT_DATELINE_CELLS = 40;

/** 〔記者石越、孟晓棠/綜合: the bracket that opens a lead goes on in the next line of a narrow column */
const CUT_BRACKET = /^[〔【(][^〔〕【】()。]{4,}$/;

/** Fills in whether a line whose text is filled in opens a lead. */
export function viewLead(page: PageView, index: number): void {
  const text = page.texts[index] ?? '';
  page.leads[index] = opensLead(page, text) || opensCutLead(page, index, text) ? 1 : 0;
}

function opensCutLead(page: PageView, index: number, text: string): boolean {
  if (isCutDateline(page, index)) return opensLead(page, `${text} ${matchText(page.lines, index + 1)}`);
  return page.layout.wrapWidth > 0 && index + 1 < page.lines.count && CUT_BRACKET.test(text) && opensLead(page, text + matchText(page.lines, index + 1));
}

function opensLead({ lexicon: { leads, marks } }: PageView, text: string): boolean {
  return (marks.lead?.test(text) ?? true) && leads.some((lead) => lead.test(text));
}

/** ELK FORK, Okla., March 9 | (AP)—: true for a line in capitals and a comma that the next one, in a narrow column, may make a dateline */
export function isCutDateline({ language, lines, texts }: PageView, index: number): boolean {
  return language === 'en' && index + 1 < lines.count && (lines.cells[index] ?? 0) <= CUT_DATELINE_CELLS && (lines.blanksBefore[index + 1] ?? 0) === 0 && CUT_DATELINE.test(texts[index] ?? '');
}
