import { canBeLatinName, isLatinName } from './names';

/** OVER THE HEDGE with Ada Quill; FARMING with Ada Quill; ON THE LAND, BY TOM RUHL; Nature Corner with Ada Quill; BOWLS with ‘Kitty’ */
const KEPT_BY = /^(?:[A-Z][A-Z'’& ]{3,28}|(?<mixed>[A-Z][a-z'’]+(?:\s(?:[A-Z][a-z'’]+|of|the|on|from|in|and)){1,5})),?\s(?:with|by|With|By|WITH|BY)\s(?:(?<name>[A-Z][\w.'’-]+\s[A-Z].{1,24})|[‘'“"](?<penName>[A-Z][\w’' ]{2,20})[’'”"])$/d;
/** FIVE MINUTES WITH …: who is asked */
const ASKED = /\b(?:MINUTES?|QUESTIONS|Q&A|COFFEE|LUNCH|CHAT|TALK|TALKING|CONVERSATION|UP|INTERVIEW)\sWITH\b|\b(?:PRESENTED|SPONSORED|COMPILED|WRITTEN|TOLD|DRAWN|PHOTOS?|PICTURES?|STORY)\sBY\b/i;

/** Whose column a label says it is, and where his name stands in it; null for other labels. */
export function keeperOfColumn(label: string): { readonly text: string; readonly start: number; readonly end: number } | null {
  const match = ASKED.test(label) ? null : KEPT_BY.exec(label);
  const { name = '', penName, mixed } = match?.groups ?? {};
  const [start, end] = match?.indices?.groups?.[penName === undefined ? 'name' : 'penName'] ?? [0, 0];
  return penName !== undefined || (mixed === undefined ? canBeLatinName : isLatinName)(name) ? { text: label.slice(start, end), start, end } : null;
}
