import type { Lexicon } from './lexicon';

/** English newspapers: the modern daily and the OCR of older ones. */
export const en: Lexicon = {
  language: 'en',
  cues: {
    folio: [
      /^(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY,?\s.{0,40}\b(?:1[89]|20)\d\d\b/i, //       WEDNESDAY, MARCH 18, 2026 • $2.50
      /^.{0,60}\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2},?\s+(?:1[89]|20)\d\d\b.{0,60}$/i,
      /^(?:Page\s+)?[A-H]-?\d{1,2}(?:\s*[•|·—-].{0,60})?$/, //           A4 • The Ashford Courier
      /^PAGE\s+(?:\d{1,3}|[A-Z]+|[A-H]-?\d{1,2})(?:\s|$)/, //           PAGE TWO
      /\bPAGE\s+(?:\d{1,3}|[A-H]\d{1,2})$/,
      /^(?:VOL(?:UME)?|No)\.?\s+[\dIVXLC]+\b.{0,80}$/i, //               VOL. 139 NO. 77
    ],
    nameplate: [
      /^(?:THE|The)\s(?:[A-Z][\w'’.-]+\s){1,4}(?:Courier|Times|Herald|Gazette|Post|Journal|News|Tribune|Chronicle|Observer|Sentinel|Press|Record|Register|Star|Dispatch|Examiner|Echo|Mercury|Telegraph|Standard|Advertiser|Reporter|Argus|Beacon|Bulletin|Ledger|Leader|Messenger|Review|Enterprise|Independent|Citizen|Democrat|Republican|Banner|Bee|Eagle|Sun|Globe|Mail|Express|Guardian)$/i,
      /^(?:[A-Z][\w'’.-]+\s){1,4}(?:COURIER|TIMES|HERALD|GAZETTE|POST|JOURNAL|NEWS|TRIBUNE|CHRONICLE|OBSERVER|SENTINEL|RECORD|REGISTER|DISPATCH|EXAMINER|ARGUS|BEACON|BULLETIN|LEDGER|ENTERPRISE|DEMOCRAT|ADVERTISER)$/,
      /^(?:Serving|Published|Established|Founded|An independent|The voice of)\s.{4,60}\bsince\s+1[789]\d\d|^Serving\s.{4,60}$|^(?:Established|Founded)\s(?:in\s)?1[789]\d\d/i, // Serving the Ashford Valley since 1887
    ],
    staffBox: [
      /^(?:©|\(c\)|Copyright)\s/i, //                                    © 2026 Ashford Courier Publishing Co.
      /^(?:Editor|Publisher|Managing editor|News editor|City editor|Newsroom|Circulation|Subscriptions?|Advertising|Classifieds?|Letters to)\b.{0,30}[:•|].{3,80}$/i,
      /^(?:To subscribe|Subscribe|How to reach us|Contact us)\b/i,
    ],
    navigation: [
      /^(?:INSIDE|ALSO INSIDE|In today's paper|Online)\s?:\s.{6,}/i, //     INSIDE: Hawks fall in overtime, B1
      /^(?:https?:\/\/|www\.)\S+$/i,
      /^(?:Home|Previous|Next|Share|Print|Email|Comments?|Subscribe|Log ?in|Sign up)(?:\s*[|•]\s*\w+)*$/i,
    ],
    advert: [
      /\b(?:for sale|sale at|on sale|buy \d|get \d free|% off|free estimates|call now|open daily|lowest prices|your \w+ headquarters)\b/i, // Spring tire sale at Dutton's Garage
      /^(?:ADVERTISEMENT|Advt?\.?|Paid advertisement)$/i,
    ],
    label: [
      /^(?:[A-Z][A-Z'’&.-]+\s){1,3}(?:WATCH|NOTEBOOK|ROUNDUP|REPORT|UPDATE|FILE|CORNER|DIARY|PROFILE|EXTRA|FEATURE|SPOTLIGHT|SERIES)$/, // CRIME WATCH
      /^(?:Part|Last|First|Second|Third)\s(?:\w+\s)?of\s(?:a|\w+)(?:\s\w+)?(?:\sseries|\sparts)?$/i, //  First of two parts
      /^(?:Scan|Watch|See|View|Listen)\b.{0,40}\b(?:QR|video|photos|gallery|code)\b/i,
      /^(?:Sponsored by|Presented by|Brought to you by)\b/i,
    ],
    briefsLabel: [/^(?:[A-Z][\w'’]+\s){0,2}(?:In\sBrief|Briefs|Briefly|News\sBriefs|Brief)$/i, /^(?:AROUND THE|LOCAL|AREA|REGION|STATE|COUNTY)\s(?:\w+\s)?(?:NEWS|BRIEFS|REGION|STATE|COUNTY|VALLEY|TOWN)$/i, /^(?:BRIEFLY|IN BRIEF|NEWS IN BRIEF|DIGEST|CALENDAR|COMMUNITY CALENDAR|POLICE LOG|POLICE BLOTTER|OBITUARIES|DEATHS|LOCALS|PERSONALS|PERSONAL MENTION)$/],
    opinionLabel: [/^(?:EDITORIALS?|OPINION|COMMENTARY|LETTERS?(?:\sTO\sTHE\sEDITOR)?|COLUMN|GUEST\s(?:COLUMN|VIEW|OPINION)|OUR VIEW|YOUR VIEW|VIEWPOINT|ANOTHER VIEW|ESSAY)$/i],
    verseLabel: [/^(?:POEM|VERSE|POETRY|POET'S CORNER)$/i],
    weatherHead: [/^(?:Today's |The |Local )?(?:weather|forecast)(?:\s(?:today|forecast|outlook))?$/i],
    indexHead: [/^(?:INDEX|INSIDE|INSIDE TODAY|WHAT'S INSIDE|CONTENTS|TODAY'S INDEX)$/],
    noticeHead: [/^(?:Corrections?|Clarifications?|Notice|Public notices?|Legal notices?|Notice of .{3,40}|How to submit|Submissions?|Lost(?: and found)?|Card of thanks)$/i],
    tableHead: [/\b(?:standings|scores|box score|prices|results|markets|averages)$/i],
    deckDash: [/^(?:—|--|–)\s?\S/],
    headlineEnd: [/[,;:—-]$/, /\b(?:a|an|the|of|to|in|on|for|and|or|with|by|at|from|as|that|over|after|into|is|are|was|were|will|his|her|its|their)$/i],
    headlineColon: [/^[A-Z][\w'’ ]{2,24}:\s\S{3,}/],
    headlineBullet: [/^[■▲◆●•]\s?[A-Z]/],
    caption: [/^(?:ABOVE|BELOW|RIGHT|LEFT|TOP|BOTTOM|AT RIGHT|AT LEFT|FROM LEFT|PHOTO|PICTURED)\s?(?:PHOTO|LEFT|RIGHT)?[:,]\s/, /\b(?:\(left\)|\(right\)|, left,|, right,|, center,|from left|pictured|is shown|are shown|looks on|poses?\sfor|hangs? on|listens? to|stands? (?:in|by|on|near|at)|holds?)\b/],
    jumpTo: [/^[([]?\s?(?:See|Continued on|Please (?:see|turn to)|Turn to|More on|Cont(?:'d|inued)\.?|Story continues)\b.{0,40}\b(?:page|pg\.?|[A-H]-?\d{1,2})\b.{0,12}$/i, /^[([]?(?:Continued|Cont\.)\son\s(?:Page\s)?\w+[)\]]?\.?$/i],
    jumpFrom: [/^[([]?\s?(?:Continued from|From|Cont(?:'d|\.)? from)\s(?:page\s)?[\w-]{1,8}[)\]]?\.?$/i, /^[A-Z' ]{3,24}[:•|—-]\s?(?:Continued )?from (?:page )?[A-H]?-?\d{1,2}$/i],
    question: [/^(?:Q|Question)[.:]\s/],
    answer: [/^(?:A|Answer)[.:]\s/],
    listItem: [/^(?:\d{1,2}[.)]\s|[•●■▪*-]\s?\S|\(\d\)\s)/],
    sectionNumber: [/^(?:\d{1,2}\.|[IVX]{1,4}\.)\s\S.{2,40}$/],
    pageReference: [/(?:\.{3,}|…{1,}|\s·{2,}|\s)\s?(?:Page\s)?[A-H]-?\d{1,2}$/, /\.{4,}\s?\d{1,3}$/],
    weather: [/\b(?:sunny|cloudy|showers?|rain|snow|breezy|highs?|lows?|humid|winds?|clear|fair and|thunderstorms?)\b.{0,80}\b(?:\d{1,3}|highs?|lows?|winds?|tonight|tomorrow)\b/i],
    sourceNote: [/^Sources?:\s/i],
    date: [/^(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2},\s\d{4}$/],
    bylineTitle: [
      /^(?:[A-Z][\w'’.-]*\s){0,4}(?:Staff Writer|Staff Reporter|Staff Correspondent|Correspondent|Reporter|Editor|Columnist|Sports Writer|Sports Editor|Features Writer|News Writer|Contributing Writer|Contributor|Staff)$/i, // Staff Writer; Courier Staff Writer
      /^(?:Special to|Of|For)\s(?:The|the)\s[A-Z].{2,40}$/, //            Special to The Courier
      /^[\w.+-]+@[\w-]+\.\S+$/, //                                        lgrantham@example.com
      /^(?:The\s)?Associated Press$/i,
    ],
    attribution: [/^(?:—|–|--|-)\s?[A-Z][\w'’.-]+\s.{2,60}$/],
    letter: [/^(?:to the editor|dear (?:editor|sirs?|madam)s?)\s?[:,]$/i], // To the Editor:
    prose: [/\b(?:said|says|told)\b[^A-Z]{0,20}[.,]/],
  },
  bylineRoles: [
    { word: 'By', role: 'reporter' },
    { word: 'BY', role: 'reporter' },
    { word: 'by', role: 'reporter' },
    { word: 'Story by', role: 'reporter' },
  ],
  creditRoles: [
    { word: 'Photo by', role: 'photographer' },
    { word: 'Photos by', role: 'photographer' },
    { word: 'Staff photo by', role: 'photographer' },
    { word: 'Courtesy of', role: 'photographer' },
    { word: 'Illustration by', role: 'illustrator' },
  ],
  signatures: [
    { pattern: /^(?:by\s)?(?:the\s)?(?:associated press|united press(?: international)?|reuters)$/i, role: 'agency' },
    { pattern: /^(?:from\s)?(?:[\w'’ ]{0,24}\s)?staff(?:\sand wire)?(?:\sreports?)?\.?$/i, role: 'staff' }, // Staff report
    { pattern: /^\(?Special to (?:The|the) [A-Z][\w'’ ]{2,30}\.?\)?$/, role: 'staff' }, // (Special to The Star.)
  ],
  titleModifiers: [],
  housePrefixes: [],
  leads: [
    /^(?:(?<place>[A-Z][A-Z.'’ -]{2,24}(?:,\s(?:[A-Z][\w.]{1,12}\.?)(?:\s[A-Z][\w.]{1,8}\.?)?)?)(?:,\s(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2})?\s?(?:\((?<agency>AP|UPI|UP|INS|Reuters|AFP|Special)\)\s?[.—–-]{1,3}|(?:—|–|--|\.—|\.-)))/d, // SPRINGFIELD, Ohio (AP) —
    /^(?:(?<place>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?(?:,\s[A-Z][a-z.]+)?),\s(?:Jan|Feb|Mar|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}\s?\.?\s?(?:\((?<agency>AP|UPI|UP|INS|Special)\))?\s?(?:—|–|--|-))/d, // Raleigh, Oct. 11.—
  ],
  paragraphEnds: [],
  words: new Set(),
  opinionWords: /\b(?:I|we|our|us|should|must|ought|let's|surely|of course|dear editor|editor:)\b|\?/gi,
};
