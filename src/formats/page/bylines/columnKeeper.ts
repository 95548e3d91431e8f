import { canBeLatinName } from './names';

/** OVER THE HEDGE with Ada Quill; FARMING with Ada Quill; ON THE LAND, BY TOM RUHL */
const KEPT_BY = /^[A-Z][A-Z'’& ]{3,28},?\s(?:with|by|With|By|WITH|BY)\s(?<name>[A-Z][\w.'’-]+\s[A-Z].{1,24})$/d;
/** FIVE MINUTES WITH …: who is asked */
const ASKED = /\b(?:MINUTES?|QUESTIONS|Q&A|COFFEE|LUNCH|CHAT|TALK|TALKING|CONVERSATION|UP|INTERVIEW)\sWITH\b|\b(?:PRESENTED|SPONSORED|PHOTOS?|PICTURES?|STORY)\sBY\b/i;

/** Whose column a label says it is, and where his name stands in it; null for other labels. */
export function keeperOfColumn(label: string): { readonly text: string; readonly start: number; readonly end: number } | null {
  const match = ASKED.test(label) ? null : KEPT_BY.exec(label);
  const [name = '', [start, end] = [0, 0]] = [match?.groups?.['name'], match?.indices?.groups?.['name']];
  return canBeLatinName(name) ? { text: name, start, end } : null;
}
