/** What ends an item: (END), (完), -0-, EFE, (SIGUE). */
export const WIRE_ENDS = /^\s*[(（[【]?(?:END(?:S|ITEM)?|完|終|了|끝|SIGUE|FIN|Ende|fine|-0-|###|- ?30 ?-|EFE|Enditem|\+{3,}|[-=*_—─]{3,})[)）\]】]?\s*\.?$/i;

/** Lines about an item, above or under it: `2026-03-04 02:33:11 来源:… 责任编辑:…`. Group 1: name, group 2: value. */
export const WIRE_ABOUT = /(来源|稿源|责任编辑|责编|编辑|作者|发布时间|Source|Editor|Date|Keywords?|Urgent|Slug|分类)\s?[:：]\s?([^\s:：]+)/g;

/** Rules that end an item, or part it: which of them, what follows must say. */
export const WIRE_RULE = /^\s*[-=*_—─]{3,}\s*$/;

/** How an item is transmitted, a line each; group 1 is what is kept under the name, or what the line is. */
export const WIRE_TRANSMISSION: readonly { readonly pattern: RegExp; readonly is: 'headline' | 'byline' | 'Number' | 'Slug' | 'Note' | 'Sent' | 'Desk' }[] = [
  { pattern: /^([a-z]{1,3}\d{3,4})$/d, is: 'Number' }, //                                        a0412
  { pattern: /^\^?((?:BC|AM|PM)-[^<>]{2,80}?,?\d{0,5})<?$/d, is: 'Slug' }, //                     ^BC-OH--Ferry Bridge,212<
  { pattern: /^\^((?:Eds?:|AP (?:Photo|Graphic|Video)|With (?:Photo|Graphic)|Notes?:)[^<>]*)<?$/d, is: 'Note' }, // ^Eds: UPDATES with …<
  { pattern: /^\^(By [^<>]{3,60}?)[=<]?$/d, is: 'byline' }, //                                    ^By DORA WHITLOW=
  { pattern: /^\^([^<>]{3,60}?(?:Writer|Editor|Correspondent|Press|Columnist))=?$/d, is: 'byline' }, // ^Associated Press Writer=
  { pattern: /^\^([^<>]{3,120}?)[=<]?$/d, is: 'headline' }, //                                    ^Ferry bridge reopens<
  { pattern: /^((?:AP|AFP|UPI|RTR)-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}[A-Z]{2,4})<?$/d, is: 'Sent' }, // AP-ES-03-05-06 1412EST<
  { pattern: /^(AFP \d{6} (?:GMT )?[A-Z]{3} \d\d)$/d, is: 'Sent' }, //                            AFP 051412 MAR 09
  { pattern: /^([a-z]{2,4}(?:[-/][a-z]{2,4}){1,5})$/d, is: 'Desk' }, //                           clb/jpm/ed
];
