import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/lexicon/en';
import type { Cue } from '../../../../src/lexicon/lexicon';

const shows = (cue: Cue, line: string): boolean => en.cues[cue]?.some((pattern) => pattern.test(line)) === true;

/** Lines that show a cue, and lines that look like it and do not. */
const LINES: Partial<Readonly<Record<Cue, { readonly yes: readonly string[]; readonly no: readonly string[] }>>> = {
  nameplate: {
    yes: ['THE WEXLEY MORNING CALL', 'Tamarind Daily News', 'The Corliss County Argus.', 'Harlan Bluffs Herald-Tribune', 'Your hometown daily since 1904', 'Your community newspaper, every Friday'],
    no: ['Your daily walk', 'Mayor makes the news', 'THE RIVER CRESTS AT 31 FEET', 'Good news for growers'],
  },
  paperName: { yes: ['The Gazette', 'The Port Denton Journal'], no: ['The Mayor', 'Journal of a voyage'] },
  folio: {
    yes: ['MONDAY EVENING, APRIL 11, 1921', 'Page Six     THE FORT MASON TIMES', 'SPORTS & OUTDOORS  •  SECTION C', '6A     THE COUNTY EXAMINER     MAY 3, 1961', "TODAY'S NEWS TODAY     HOME EDITION", 'TEN PAGES—TWO CENTS.', '14 PAGES TODAY', 'YEAR 40, NO. 12', 'SIXTH YEAR, NO. 88'],
    no: ['TEN PAGES of the book are lost', 'YEAR OF THE FLOOD', 'Section leaders meet', 'A4 paper is short', 'Friday was the last day'],
  },
  staffBox: {
    yes: ['Editorials reflect the views of the Call editorial board.', 'The editorial board is Ada Quill and Tom Ruhl', 'Ada Quill, Publisher     Tom Ruhl, Editor', 'Entered as second-class matter at the postoffice', '$1.50 per Year.', 'Published every Thursday by the Argus Co.', 'Vol. 98, No. 291 © 2026 Denton Media', 'Garden editor: Tom Ruhl, truhl@wexleycall.example', 'The Wexley Call is a member of the Council of the Press. To complain, write to the editor.', 'This newspaper abides by the Code of the Editors.', 'News and sports editors: Ada Quill and Tom Ruhl'],
    no: ['The mayor is a member of the lodge', 'Fashion editor: I am leaving', 'The publisher of the book was there', 'The bell is the view of the town', 'Two killed a year after flood'],
  },
  labelNote: {
    yes: ['Have a question for the gardener? Write to plots@wexleycall.example', 'Do you know a recipe that feeds 12? Call 555-0177 before noon.',
      "This week's letter wins a tin of Ruhl's toffee.", 'Coming Sunday: The last ice cutter', 'Next week: How a bell is cast', 'Scan the code for a map of the wells', 'Travel for this report was funded in part by the Heron Fund.', '[We do not hold ourselves responsible for the opinions of our correspondents.]', 'The Garden Gate is brought to you by Dell Nursery',
    ],
    no: ['The letter wins praise', 'Next week: Rain, high 61', 'The new road is paid for by the state', 'Have you a question? So has she', "Gutters clogged? Call Ray's Home Service. 555-0163"],
  },
  advert: { yes: ['Queen beds $399, this week only', '12 Mill Road, next to Dell Lanes', 'Use Courier Want Ads', 'COURIER WANT ADS—PHONE 3-1190', 'shoes, $3.40. DELL & QUILL, Main Street.', 'BOYD STOVES, $31.50 AND UP', 'Spring bonnets are here!', 'Corn salve, 35c the box.', 'Free survey. Ring Denton 555 0174', 'THE MODERN SHOE SHOP — J. Pell, Prop.', "At Ruhl's Hat Shop, opposite the Court House.", "Gutters clogged? Call Ray's Home Service. 555-0163", 'At all druggists, 25c and 50c.', 'Coal and wood. Phone 77.', 'Ruhl Hardware: seed corn, 40 cents a pound. 12 Mill St.', 'FOR A WEAK STOMACH TAKE', "25 and 50 cts. at QUILL'S"], no: ['The house at 12 Mill St. burned', 'FOR A NEW BRIDGE', 'Hawks win 24-22', 'He could not be reached by phone', 'Reach Ada Quill at 555-0163.', 'Got a question for the mayor? Call 555-0163.', 'At Ruhl he was seen in a store'] },
  classified: { yes: ['WANTED—Girl for general housework,', 'LOST-Ration book, name Kubeck.', 'FOR RENT—Modern 5 rooms', 'STRAYED.—From my place, a bay'], no: ['LOST BOY FOUND', 'WANTED MAN', 'Lost dog comes home'] },
  label: {
    yes: [
      'LAST IN A SERIES', 'THE LONG WINTER | THIRD OF FIVE PARTS', 'Pet of the Week', 'VOLUNTEER OF THE MONTH', 'QUILL ON GARDENS', 'THE VIEW FROM HERON HILL', 'TODAY IN HISTORY', 'This column is supported by the Denton Fund', 'Underwritten by the Friends of Heron Lake', 'Made possible by a gift of Ada Quill', 'Support for this series comes from the Denton Fund',
      'An occasional series', 'THE DRY YEAR / A three-part series',
    ],
    no: ['A weekly report is due', 'It was an occasional series', 'Second in a row for Hawks', 'First in flight', 'Sponsored bill fails', 'This column is about bees', 'RUN ON'],
  },
  briefsLabel: {
    yes: ['WORLD AT A GLANCE', 'FAMILY NOTICES', 'NEWS IN BRIEF', 'FUNERALS', 'Local briefs', 'LOCAL HAPPENINGS.', 'Herald Flashes', 'VITAL RECORDS', 'FUNERALS TODAY', 'FLASHES', 'Deaths and Funerals', 'MARRIAGE LICENSES', 'LOTTERY', 'On the calendar', 'Calendar of events', "Today's Chuckle", 'Thought for today'],
    no: ['Lottery winner found', 'Calendar sales fall', 'Thought of the day after',  'Births fall again', 'It happens'],
  },
  opinionLabel: {
    yes: ['THE COURIER SAYS', 'THE ARGUS VIEW', 'COURIER COMMENT', 'The Observer Says:', 'Denton Herald Opinion', 'Star letter', 'A NOTE FROM THE PUBLISHER', "EDITOR'S NOTEBOOK", 'COMMENTARY: THE GARDEN GATE', 'COLUMN | HERON NOTES'],
    no: ['THE MAYOR SAYS LEVEE HOLDS', 'Herald of spring', 'Mayor has no comment', 'FROM THE EDITOR', 'FROM THE RIVER', 'Commentary: the garden gate stays open', 'EDITORIAL STAFF'],
  },
  noticeHead: {
    yes: ['A CORRECTION.', 'STOLEN', 'Send us your photos', 'Share your news', 'Send us your club news', 'Family notices', 'Writing to us', 'In memoriam', 'How to submit a letter', 'HOW TO REACH US', 'Submitting a letter', 'Letters guidelines'],
    no: ['Stolen car found', 'Send us your poor', 'Share your bread', 'Writing about war', 'How one town lost its bridge', 'Letters from the front'],
  },
  navigation: {
    yes: ['Report scores: 555-0162 before 10 p.m.', 'Got a tip? Call 555-0140', 'News tips: desk@wexleycall.example', 'THE WEATHER—Rain tonight; colder.', 'WEXLEYCALL.EXAMPLE', 'MILL HIRING 40 — Page 7        BELLS RING — Page 3'],
    no: ['A. B. Dell', 'tonight...', 'Report says scores are up', 'WEATHER DELAYS OPENING DAY', 'Got a light?'],
  },
  jumpTo: { yes: ['See FERRY / 3', '(Turn to Page 9, Column 4)', '» See FIRE, Page 6', 'See SCHOOLS, A6', '(Please Turn to Page Six)', 'Continued on 4A', 'BUDGET continues on A4', 'CITY HALL | See Page Six', 'LEVEE, A7', 'FERRY FARES, B-2'], no: ['SPORTS, B1', 'Comics, C4', 'HAWKS WIN, 24-22', 'See the river rise', 'See if 1/2 is enough', 'Continued rain is expected', 'MAYOR SEES 40 more', 'A new bridge continues on A4'] },
  listItem: { yes: ['Where: Dell Hall, 4 Elm St.', 'More info: 555-0119', 'To register: Call the library'], no: ['Where the road ends', 'Cost of a bridge: $4 million'] },
  date: { yes: ['TODAY', 'Thursday', 'Saturday, May 9', 'FRIDAY, OCT. 3'], no: ['Thursday.', 'Friday night', 'Saturday, with rain'] },
  jumpFrom: { yes: ['FERRY / From page 1', 'LEVEE, Continued from Page A1', 'CITY HALL continued from page one', 'BARNS: From A3', 'From Page A1', '» From Page 1', '(Continued from Page One)', 'Continued from A1'], no: ['Hawks, from 12 down, win', 'Rain from page to page', 'From London', 'From the mayor'] },
  sectionNumber: { yes: ['CHAPTER XIV.', 'Chapter 3', 'II. The ferry'], no: ['Chapter closes on the ferry', 'CHAPTER OF THE LODGE MEETS'] },
  salutation: { yes: ['To the Editor:', 'Dear Editor,', 'Editor:', 'Sir:', 'Re: “Third crash in a month,” Sept. 29:'], no: ['Editor resigns', 'To the editor of this paper it is clear that', 'Sir Edmund climbs'] },
  sentenceCase: { yes: ['School board picks a leader', 'A tight squeeze', '2 hurt in crash'], no: ['Levee at Pump Street Holds as', 'RIVER CRESTS', 'Rain Falls with Snow over Hills', 'a tax of two mills'] },
  captionTense: { yes: ['Tom Ruhl (12) is mobbed by his crew at the dock.', 'Mayor Ada Quill cuts the ribbon on Friday.', 'Eli Burns, 4, and his cousin Ruby wait for the bus.', 'Mrs. Anna Pilar, 79, is handed down'], no: ['The short answer is a shoebox.', 'The vote was 49-7.', 'She threw 90 pitches in all', 'Mayor Ada Quill cut the ribbon.'] },
  attribution: { yes: ['Mona Dell, a beekeeper on Ridge Road', '— Lowell Hatcher, county administrator', 'MIA FONTANA, Kessler kicker'], no: ['HAWKS DOWN TECH, 31-24', 'ON SPRING, WHICH IS LATE', 'Mona Dell, who kept bees on Ridge Road', 'CITY WINS, AT LAST.', 'Mia Fontana ran'] },
  weatherHead: { yes: ['INDICATIONS.', 'Weather', 'TIDES AND SKIES', 'Forecast'], no: ['Tides and ferries'] },
  detail: { yes: ['ADA QUILL 1931–2026', 'Tom Ruhl (1904-1999)'], no: ['Bridge of 1904 falls', 'Depot, 1904'] },
  sourceNote: { yes: ['Furnished by Dell & Ruhl, Brokers.', 'Quotations furnished daily by Denton Elevator Co.'], no: ['Furnished rooms', 'Furnished by hand'] },
  headlineEnd: { yes: ['Baker, 61, wins', 'Town raises'], no: ['wins', 'The raised barn'] },
  tableHead: { yes: ['25 Years Ago', 'District Court', 'First Lutheran', 'Grace Methodist Church', 'MARKET REPORT'], no: ['Farmers open new market'] },
  score: { yes: ['Denton     000 120 001 — 4 8 1', 'Heron Lake 7 14 0 7 — 28', 'Kessler City 24, Arden Valley 22', '1. Pollock, Quarry Lake, 55.41'], no: ['Route 44 is shut', 'In 1926, the first lamp', 'Lynx win'] },
  leaders: { yes: ['Wheat, No. 2 . . . . . . 55', 'Comics-------------14'], no: ['He waited...', 'It was 14'] },
};

describe.each(Object.entries(LINES))('%s', (cue, { yes, no }) => {
  // Object.entries forgets that the keys are cues
  it.each(yes)('%s', (line) => { expect(shows(cue as Cue, line)).toBe(true); });
  it.each(no)('not %s', (line) => { expect(shows(cue as Cue, line)).toBe(false); });
});
