/** What an export in the shape of LexisNexis is made with. */
export interface ExportOptions {
  /** How many stories it declares. */
  readonly declares: number;
  /** Which of them it has lost, counted from 1. */
  readonly without?: number;
}

const PAPERS = ['The Gilford Courier', 'Harrow Bay Gazette', 'Tolland Evening Star'];
const DAYS = ['January 3, 2026 Saturday', 'January 4, 2026 Sunday', 'January 5, 2026 Monday', 'January 6, 2026 Tuesday', 'January 7, 2026 Wednesday'];
const WRITERS = ['Ann Lee', 'Bo Diaz', 'Cy Moss', 'Dora Whitcombe', 'Eli Sand'];
const WHO = ['The harbour board', 'A retired ferry captain', 'The school nurses', 'Two young bakers', 'The county engineer', 'Beekeepers from the valley', 'The choir of St Olave', 'A glass maker', 'The night watchman', 'Farmers on the east bank', 'The library trust'];
const DOES = ['voted to keep', 'asked for money to repair', 'opened', 'closed for the winter', 'measured', 'painted', 'gave away', 'planned to sell', 'found traces of rust in', 'counted visitors to', 'moved the lamps of', 'wrote a song about', 'sued the owner of'];
const WHAT = ['the old pier', 'a greenhouse behind the mill', 'the weather station', 'three fishing boats', 'the clock tower', 'a wooden footbridge', 'the skating pond', 'the railway arches', 'a barn full of apples', 'the signal box', 'the summer theatre', 'the flood gates', 'a chapel without a roof', 'the town ovens', 'the tram shed', 'a field of sunflowers', 'the reading room'];
const WHY = ['after a long night of talks', 'while the river was still rising', 'because nobody else would', 'with help from the neighbours', 'in spite of a warning from the insurers', 'before the first snow', 'for the third time in ten years', 'without telling the mayor', 'to the delight of the children'];

/** A text in the shape of a LexisNexis export, told by no paper: CRLF, a byte order mark, no-break spaces behind colons, lines of 80. */
export function lexisNexisExport({ declares, without }: ExportOptions): string {
  const numbers = Array.from({ length: declares }, (_, index) => index + 1).filter((number) => number !== without);
  return `\ufeff${numbers.flatMap((number) => [...record(number, declares), '', '']).join('\r\n')}\r\n`;
}

function headlineOf(number: number): string {
  return `Report ${number}: ${pick(WHAT, number * 7)}`;
}

function record(number: number, of: number): string[] {
  const paper = pick(PAPERS, number);
  const day = pick(DAYS, Math.floor(number / 33));
  return [
    centred(`${number} of ${of} DOCUMENTS`),
    '',
    '',
    centred(paper),
    '',
    centred(day),
    '',
    headlineOf(number),
    '',
    `BYLINE:\u00a0${pick(WRITERS, number)}`,
    '',
    `SECTION:\u00a0NEWS; Pg. A0${(number % 9) + 1}`,
    '',
    'LENGTH:\u00a0120 words',
    '',
    '',
    ...wrapped(paragraph(number * 31)),
    '',
    ...wrapped(paragraph(number * 57 + 5)),
    '',
    `LOAD-DATE:\u00a0${day.replace(/ \w+$/, '')}`,
    '',
    'LANGUAGE:\u00a0ENGLISH',
    '',
    'PUBLICATION-TYPE:\u00a0Newspaper',
    '',
    centred(`Copyright 2026 ${paper.replace('The ', '')} Press`),
    centred('All Rights Reserved'),
  ];
}

/** Four sentences, others for each seed. */
function paragraph(seed: number): string {
  let state = seed + 1;
  const next = <Word>(words: readonly Word[]): Word | undefined => {
    state = (state * 48271) % 2147483647;
    return words[state % words.length];
  };
  return Array.from({ length: 4 }, () => `${next(WHO) ?? ''} ${next(DOES) ?? ''} ${next(WHAT) ?? ''} ${next(WHY) ?? ''}.`).join(' ');
}

function wrapped(text: string): string[] {
  return text.match(/\S.{0,78}(?=\s|$)/g) ?? [];
}

function centred(text: string): string {
  return text.padStart(Math.floor((80 + text.length) / 2));
}

function pick(words: readonly string[], number: number): string {
  return words[number % words.length] ?? '';
}
