import type { Lexicon } from './lexicon';
import { PAPERS } from './papers';
import { roleWords } from './roleWords';

const MONTHS = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
/** What newspapers are called by some words: The Carford Courier, Wexley Herald-Argus. A loop, and looked back on: words that are written out twice cost much to compile. */
const paperName = (the: string, word: string, joints: string, papers: string): string => `(?:${the}\\s)?(?:${word}(?:\\s|-)(?:(?:${joints})\\s)?){1,4}(?:(?:${papers})\\b[-\\s]?)*(?<=\\w)`;
const PAPER_NAME = paperName('The', "[A-Z][\\w'’.]*", 'and|of|&', PAPERS);
/** THE COUNTY EXAMINER: the same in capitals */
const PAPER_CAPITALS = paperName('THE', "[A-Z][A-Z.'’]*", 'AND|OF|&', PAPERS.toUpperCase());
/** Verbs of captions: what is seen, in the present tense. */
const CAPTION_VERBS =
  'accept|admire|aim|answer|applaud|arrive|await|balance|blow|bounce|break|bring|build|carve|celebrate|check|cheer|chat|clean|clear|climb|collect|comfort|cool|dance|' +
  'deliver|demonstrate|dig|display|dive|drip|drive|ease|embrace|enjoy|enter|examine|explain|feed|fight|float|fold|form|gather|gesture|give|glide|graze|greet|grimace|guard|guide|hand|' +
  'hang|head|help|hoist|hold|hug|inspect|join|jump|keep|kick|kneel|huddle|knit|laugh|launch|lay|lead|lean|leap|leave|lift|light|line|listen|load|look|make|march|mend|mourn|' +
  'move|oil|pack|paddle|paint|pause|peek|peer|perch|perform|pick|plant|play|point|pose|pour|practice|prepare|prop|pull|push|put|queue|race|raise|react|read|receive|rehearse|rest|return|' +
  'ride|rise|roll|run|salute|score|scoop|serve|set|shake|share|shovel|show|sign|sing|sit|sleep|slide|smile|sort|speak|spin|stand|stare|steer|step|stroll|struggle|survey|' +
  'stir|sweep|swim|swing|tackle|take|talk|tend|throw|tour|train|trim|tug|unload|unveil|view|visit|wait|walk|warm|wave|weigh|welcome|wipe|work|wrestle|yell';
const CAPTION_PASSES = 'carries|catches|crosses|flies|hits|cuts|marches|mixes|passes|pitches|pushes|reaches|splashes|steadies|stitches|stretches|teaches|tosses|tries|washes|watches|(?:is|are) (?:handed|shown|carried|helped|led|lifted|greeted|hugged|mobbed|tagged|cheered|surrounded|congratulated|flanked|joined|seen)';
/** Names and what joins them: Mayor Ada Quill, 54, and the Rev. Amos Dell */
const CAPTION_SUBJECT = `[A-Z][\\w.'’-]*,?\\s(?:(?:[A-Z][\\w.'’-]*|\\(\\d{1,2}\\)|\\d+(?:-\\w+)*|[a-z]{2,6}|a),?\\s){0,5}`;

/** English newspapers: the modern daily and the OCR of older ones. */
export const en: Lexicon = {
  language: 'en',
  cues: {
    folio: [
      /^(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY,?\s.{0,40}\b(?:1[89]|20)\d\d\b/i, //       WEDNESDAY, MARCH 18, 2026 • $2.50
      new RegExp(`^.{0,60}\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\\s(?:Morning|Evening|Afternoon))?[,.]?\\s+${MONTHS}\\s+\\d{1,2}[,.]?\\s+(?:1[89]|20)\\d\\d\\b.{0,60}$`, 'i'),
      /^(?:Page\s+)?[A-H]-?\d{1,2}(?:\s*[•|·—-].{0,60})?$/, //           A4 • The Carford Courier
      /^PAGE\s+(?:\d{1,3}|[A-Z]+|[A-H]-?\d{1,2})(?:\s|$)|^Page\s(?:\d{1,3}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)(?:\s+[|•·—-]?\s|\s{2,}|$)/, // PAGE TWO; Page Six     THE COURIER
      /\bPAGE\s+(?:\d{1,3}|[A-H]\d{1,2}|[A-Z]+)$/,
      /^VOL(?:UME)?\.?\s+[\dIVXLC]+\b.{0,80}$/i, //                    VOL. 139 NO. 77
      /^(?:NO\.?\s+\d+\b|No\.?\s+\d+\b(?!\.$))(?:[^a-z]{0,80}|.{0,60}\b(?:1[89]|20)\d\d\b.{0,20})$/, // No. 41.   DELL, MONDAY; not No. 88. of a lodge, No. 2 shaft of the
      /(?:^|[•|·—-]\s*|\s{2})SECTION\s[A-H]$/, //                        SPORTS & OUTDOORS • SECTION C
      /^(?:[A-H]?-?\d{1,2}|\d{1,2}[A-H]|\(\d{1,2}\))\s{2,}.{0,80}\b(?:1[89]|20)\d\d\b/, // 6A     THE COUNTY EXAMINER     MAY 3, 1921
      /\b(?:HOME|CITY|FINAL|EVENING|MORNING|NIGHT|SUNRISE|STATE|SUNDAY|EXTRA)\sEDITION\b/, // TODAY'S NEWS TODAY     HOME EDITION
      /^(?:[A-Z]+|\d+)\sPAGES\b[^a-z]{0,40}$|^(?:\d+|[A-Z-]+)?\s?YEAR\b.{0,10}\bNO\.?\s\d+$/, // EIGHT PAGES. TWO CENTS.; YEAR 91, NO. 146
      /^PRICE,?\s(?:[A-Z]+\s){1,3}(?:CENTS?|PENCE|PENNY|FARTHINGS?)(?: (?:A|PER) COPY)?\.?$|^(?:ONE|TWO|THREE|FIVE|TEN) (?:CENTS?|PENCE|PENNY)(?: (?:A|PER) COPY)?\.?$/, // PRICE THREE CENTS.
      new RegExp(`^(?:.{4,50}[,•|·—-]\\s+)*${MONTHS}\\.?\\s\\d{1,2},\\s(?:1[89]|20)\\d\\d\\s+[•|·—-].{2,60}$`), // March 18, 2026 | The Carford Courier | A5
    ],
    nameplate: [
      new RegExp(`^(?:${PAPER_NAME}|${PAPER_CAPITALS})\\.?$`), //             The Carford Courier; THE WEXLEY MORNING CALL
      /^(?:Serving|Published|Established|Founded|An independent|The voice of|Your (?:hometown|community|local|weekly)|All the news|(?:An?|The)(?=\s.*(?:paper|daily|weekly)\b))\s.{4,60}\bsince\s+1[789]\d\d|^Serving\s(?!h(?:is|er)\s).{4,60}$|^(?:Established|Founded)\s(?:in\s)?1[789]\d\d|^Your\s(?:\w+\s){1,4}(?:since\s\d{4}|(?:weekly|daily|newspaper)\b.{0,40})$/i, // Serving the Carford Valley since 1887
    ],
    paperName: [new RegExp(`^(?:(?:${PAPER_NAME}|${PAPER_CAPITALS})\\.?|The (?:${PAPERS}))$`)], // The Gazette: whose writer somebody is
    staffBox: [
      /^(?:©|\(c\)|Copyright)\s/i, //                                    © 2026 Carford Courier Publishing Co.
      /^(?:Editor|Publisher|Managing editor|News editor|City editor|Newsroom|Circulation|Subscriptions?|Advertising|Classifieds?|Letters to)\b.{0,30}[:•|].{3,80}$/i,
      /^Editor:?\s[A-Z].{3,30}\.\s(?:News|Sport|Business|Layout|Pictures|Photos)\b/, // Editor: Ada Quill. News: Tom Ruhl.
      /^(?:To subscribe|Subscribe|How to reach us|Contact us)\b/i,
      /^(?:[A-Z][\w.'’-]*\s){1,3}[A-Z][\w'’-]+,\s(?:[\w ]{0,30}\s)?(?:publisher|editors?(?:-in-chief)?|general manager|proprietor)s?\b.{0,90}$/i, // Ada Quill, Publisher     Tom Ruhl, Editor
      /^[A-Z][\w&'’-]*\s(?:[\w&'’-]+\s){0,3}editors?\s?:\s[A-Z][\w.'’-]+\s[A-Z].{0,90}$/, // Garden editor: Tom Ruhl, truhl@example.com
      /\beditors?\s(?:and|&)\s(?:publisher|proprietor|owner)s?\b/i, //    Published every Thursday. J. Quill, editor and publisher
      /\bEDITORIAL BOARD$/,
      /^[A-Z][\w'’ ]{2,40}\s(?:is|are|reflects?|represents?|express(?:es)?)\sthe\s(?:opinions?|views?|consensus)\sof\s.{0,40}\beditorial (?:board|staff|page)\b|^(?:The|Our)\s(?:[A-Z]\w+\s)?editorial board (?:is|includes|consists)\b/i, // Editorials reflect the views of our editorial board
      /^ENTERED\s(?:as|at)\b|^Entered as\b|\bsecond[- ]class (?:matter|mail|postage)\b|\bperiodicals? postage\b/i, // Entered as second-class matter at the postoffice
      /^Published\s(?:every|daily|weekly|each|on|by|[a-z]{3,6}day)\b/i, // Published every Thursday by the Argus Co.
      /(?:\bP|^[A-Z][\w'’-]*\s[A-Z][\w'’ -]+(?:\([^()]{3,30}\)\s?)?(?:,|\sis)\sp)ublished\s(?:every|daily|weekly|each|[A-Z][a-z]+days?)\b.{4,}/, // The Carford Echo, published Thursdays. Tom Ruhl, editor
      /^(?:Subscription\srates?|Subscriptions?|Rates)\b|^\$?\d[\d.]*\s(?:per|a)\syear\b|^(?:One year|Six months|Three months)\b.{0,20}\$?\d/i, // $1.50 per Year.
      /^(?:Editor|Publisher|News)\s?:\s[A-Z][\w.'’-]+\s[A-Z].*(?:\b[Pp](?:rinted|ublished)\b|\bPress (?:Code|Council)|\.\s[A-Z]\w+\s?:\s)/, // Editor: Ada Quill. News: Tom Ruhl. Printed by Dell Press.
      /^(?:The|This)\s.{3,50}\b(?:is a member of|is regulated by|adheres to|abides by|subscribes to|complies with)\b.{0,60}\b(?:Press|IPSO|Editors?|Code|Council)\b/, // The Courier is a member of the Council of the Press.
      /^Member of (?:the|The) (?:Associated|United) Press\b|^Official (?:paper|newspaper|organ) of\b/i,
      /^Vol(?:ume)?\.?\s\d+.{0,40}(?:©|\bcopyright\b)/i, //               Vol. 98, No. 291 © 2026 Carford Media
    ],
    navigation: [
      /\bPages? \w{1,3}\b.{8,60}\bPages? \w{1,3}$/, // FISH PLANT HIRING — Page 7   BONSPIEL — Page 3
      /^(?:INSIDE|ALSO INSIDE|In today's paper|Online)\s?:\s.{6,}/i, //     INSIDE: Hawks fall in overtime, B1
      /^(?:https?:\/\/|www\.)\S+$|^[a-z][\w-]{3,}(?:\.[a-z][\w-]+)+$/i, // carfordecho.example
      /^(?:Report (?:a )?scores?|Call in scores|News tips?|Story ideas?|Got a (?:news )?(?:tip|story)\??|Have a (?:news )?(?:tip|story)(?: idea)?\??|Write to us|Send (?:us )?your (?!questions|queries|entries)\w+(?: to)?|(?:Delivery|Circulation) (?:problems?|questions?)\??|Missed (?:your )?paper\?|To report (?:a|an) \w+:?)[:,.]?\s.{0,60}(?:\S@\S|\d{3}-\d{4})/i, // Report scores: 555-0162
      /^(?!Know|Have|Got|Do\s)[^.?!]{0,30}\b(?:news|tips?|scores?|photos?)\b[^.?!]{0,30}\?\s.*(?:\S@\S|\d{3}-\d{4})/i, // News for this page? Write to desk@example.com
      /^(?:THE |TODAY'S )?WEATHER\s?(?:—|–|--|-)\s?[A-Z].{4,60}$/, //        THE WEATHER—Rain and colder
      /^(?:Home|Previous|Next|Share|Print|Email|Comments?|Subscribe|Log ?in|Sign (?:up|in)|Menu|Search|Sections|Contact us|About us|Terms of \w+|Privacy(?: policy)?|Advertise(?: with us)?|Back to top|Facebook|Twitter|X \(Twitter\)|WhatsApp|Instagram|LinkedIn|Copy link|Save)(?:\s*[|•·/>›»]\s*\w[\w ]*)*$/i,
      /^[A-Z][\w'’& ]{2,24}[>›»]\s+\S/, // News > Heron Lake > Harbour
      /^Skip to (?:main )?content|^(?:More|Related|Recommended|Popular|Trending|Most|Read|Latest|Top|Editor's|You may)\s?(?:stories|articles|news|headlines|coverage|reading|now|read|popular|viewed|more|picks|also like|\+)?(?:\s(?:from|on|in|for) .{2,30})?:?$/i, // RELATED STORIES; More on this story
      /^(?:(?:View |Post |Show )?(?:all )?(?:\d+ )?comments?(?: \(?\d+\)?)?|Comments? (?:are )?closed|Sign up for .{3,40}newsletters?.{0,20}|Advertisement|Story continues below.{0,20}|\d+ (?:shares?|min(?:ute)?s? read))$/i, // Comments (48)
      /^(?:Author email|Find an error|(?:Report|Spotted) an? (?:error|mistake)\b|Powered by [A-Z]|Do not sell |Story saved$|You can find this story in |\d+ people are |Related to this )/i, // Author email    Follow Ada Quill
      /^Be the first to know|^(?:Get|Receive) .{4,60} (?:in|to) your (?:inbox|phone|e-?mail)\b/i, // Get the week's stories in your inbox
      /^[*\s]*(?:I understand and|By (?:signing up|subscribing|clicking)) .{10,}(?:polic|agreement|terms)/i, // By signing up you accept our terms
      /^[A-Z]{3,12}(?:,\s[A-H]-?\d{1,2})?:\s.{8,60}(?:[,•|]\s?(?:Page\s)?[A-H]-?\d{1,2}|\s{3,})/, // SPORTS: Bobcats reload, B1     FOOD: Soup, C1
      /^.{8,60}\s[•|]\s(?:Sports|Life|Opinion|Business|Food|Local|Arts|Living|Nation|World|Page),?\s?[A-H]?-?\d{1,2}$/i, // Red tide stays • Sports, C1
    ],
    advert: [
      /\b(?:for sale|sale at|on sale|buy \d|get \d free|\d+% off|save \$?\d+%?|free (?:estimates?|inspections?|delivery|quotes?|survey)|call now|call today|all (?:druggists|grocers|dealers)|open daily|open (?:till|until) \d|lowest prices|your (?:\w+ ){1,3}headquarters|open (?:7|seven) days|day (?:and|or) night:? \(?0?\d{3}|(?:caring|trusted|proudly)\b.{0,40}\bsince (?:1[89]|20)\d\d|order (?:by|now|today)|(?<!\b(?:to|would|could|will|and) )ask for (?!it\b|the\b|an?\b|\d)\w+|we (?:buy|sell|deliver)|see (?:us|our)|satisfaction guaranteed|this week(?:end)? only|today only|while (?:supplies|they) last|now open (?:at|in|on)|closing[- ]down|everything must go|made to measure|now on\b.{0,20}\bUnit|admissions? open|(?:open|closed) (?:sun|mon|tues|wednes|thurs|fri|satur)days?|freephone|family firm|tailored to|apply at this office|\$\d+ down|dealers?\b.{0,40}\bpays?|no (?:experience|obligation) necessary)\b/i, // Spring tire sale at Dutton's Garage
      /^[A-Z'’& ]{0,40}\bSALE!?\s[•|—–-]\s|\bno (?:payments (?:un)?till?|money down)\b|^(?:IF|WHEN|DO|ARE) YOU (?:ARE|FEEL|HAVE|WANT|NEED|SUFFER)\b[A-Z' ]{0,30}[.?!]?$|^(?:Take|Use|Try|Drink) [A-Z][A-Z.'’]+ [A-Z][A-Z.'’ ]+[.!]?$|^(?:Ten|Twenty-five|Fifty) cents(?: a \w+)? at [A-Z]/, // IF YOU FEEL LOW; Take RUHL'S TONIC BITTERS.; Fifty cents at Dell's.
      /[.,]\s\d{1,5}\s(?:[NSEW]\.\s)?[A-Z][\w.'’]*(?:\s[A-Z][\w.'’]*)?\s(?:St|Ave|Rd|Blvd|Dr|Hwy|Ln|Pike|Street|Avenue|Road|Sq|Square|Tce|Terrace|Pde|Parade|Cres|Crescent|Lane|Highway)\.?(?:, [A-Z][\w'’]+)?$/, // Seed at 40 cents a pound. 12 Mill St.
      /\b\d+\s?(?:and\s\$?\d[\d.]*\s)?(?:cts\.|cents|[c¢])\s(?:at\s[A-Z]|(?:a|per|the) (?:bottle|box|jar|package|pkg)\b)|\$\d[\d.]* (?:a|per|the) (?:bottle|box|jar)\b|^FOR (?:A|AN|THE|YOUR)\s[A-Z' ]{4,30}\s(?:USE|TRY|TAKE|BUY)$/, // FOR A LAME BACK USE | 25 cts. at Quill's
      /^(?:[A-Z][A-Z'’.&-]*\s){1,4}(?:& (?:SONS?|DAUGHTERS?|CO)|CENT(?:RE|ER)|STORES?|MOTORS|HARDWARE|PHARMACY|GARAGE|T[IY]RES?)[.,]?\s(?:[•—–-]\s)?(?=[A-Z][a-z]|your\b)(?!.*[.?!]$)/, // RUHL & DAUGHTER Clock Menders
      /\bSPECIALS?\b[^a-z]{0,12}[$£]\d/, // SPRING SPECIAL $12 • Ruhl Clocks
      /^\d{1,5}\s(?:[A-Z][\w.'’]*\s){1,3}[A-Z][\w.]+,\s(?:next to|across from|opposite|behind|near)\s.{3,40}$/, // 12 Mill Road, next to Dell Lanes
      /^(?:ADVERTISEMENT|Advt?\.?|Paid advertisement|Paid political advertisement.*)$|(?:[.!?”"')\]]\s?[—–-]{1,2}\s?|[([])adv(?:t|ertisement)?\.?[)\]]?$/i, // Sold everywhere at 50 cents.—Advt.
      /^(?!(?:Know|Have|Got|Do you|Reach(?! \d)|Contact)\s).*(?<![^\s.])(?:\(?\d{3}\)?[ -])?\d{3}-\d{4}\.?$/, //  Gutters clogged? Ray's Home Service. 555-0163
      /^(?!(?:Know|Have|Got|Do you|Reach|Contact|Ring|Write)\s).*(?<![\d-])(?:0\d{3,4}[ -]\d{6}|0\d{4} \d{3} \d{3,4}|0\d{2,3}[ -]\d{3,4}[ -]\d{4}|\d{3} \d{3} \d{4}|\b\d{4} \d{4}|\d{5} \d{5})\.?$/, // Gutters cleared. Ray 01632 960111
      /\b(?:phone|ph\.|tel\.|ring|dial)\s(?:no\.?\s|[a-z]+\s)?\d{1,4}(?:[\s-]\d{3,4}){0,2}\.?$|\buse [\w ]{0,20}want ads\b/i, //              Coal and wood. Phone 77.
      /^[A-Z][A-Z.'’& ]*\s(?:CORDIAL|BITTERS|PILLS|SYRUP|TONIC|LINIMENT|OINTMENT|SARSAPARILLA|REMEDY|BALSAM|ELIXIR|COMPOUND)(?:\s?\.\s?[—–-]|\.?$)|^GO TO [A-Z][A-Z. ]+['’]S FOR\s/, // RUHL'S STOMACH BITTERS.—Cure what
      /^[A-Z][A-Z'’&. ]{5,40}[,.]\s.{0,60}\$\d[\d,]*(?:\.\d\d)?\.?$/, //  WILCOX CHEVROLET, Hwy. 12. 1981 sedan, $2,995.
      /\$\d[\d.]* and up\b|\b(?:is|are) (?:in|here)!/i, //           Felt hats, $1.95 and up
      /^[A-Z][A-Z'’& -]+,\s\$\d[\d.]*,|BROS\.,\s/, //     LADIES' KID SHOES, $2.15, at QUILL BROS., Mill St.
      /\$\d[\d.]*\.\s[A-Z][A-Z'’&. ]{4,},\s[A-Z]|,\sProps?\.$|^At [A-Z]\w+['’]s\s.{0,20}\b(?:Store|Shop)\b/, //    Boys' shoes $2.10. DELL & QUILL, Main Street.; THE BON TON, Mrs. A. Dell, Prop.; At Quill's Drug Store, opposite the Depot.
    ],
    classified: [
      /^(?:WANTED|LOST|FOUND|STRAYED|STOLEN|FOR (?:SALE|RENT|LEASE|EXCHANGE|TRADE)|TO (?:LET|RENT|LOAN)|HELP WANTED|AUCTION|NOTICE TO BIDDERS|LADIES!|FREE|BOARDERS?)(?:\s?[-—–:.]|\s(?=.*[a-z]{3})).{4,}/, // WANTED—Girl for housework.
    ],
    leaders: [/(?:\.|-|_|\s\.){4,}\s?\S{0,8}$/], // Wheat, No. 2 . . . . . 55
    label: [
      /^(?:EXCLUSIVE|INVESTIGATION|SPECIAL (?:REPORT|FEATURE|INVESTIGATION)|BREAKING NEWS)$/, // EXCLUSIVE
      /^(?:People are also reading|(?:Article|Report) continues (?:below|after)\b.{0,20}|(?:Join|Follow) (?:us|our|the)\b.{0,20}\b(?:community|channel|group|Google News|WhatsApp|Facebook)\b.{0,20}|(?:(?:Photo|Image|Picture|Slide) )?\d{1,3} (?:of|\/) \d{1,3})(?:…|\.{3}|:)?$/i, // People are also reading…; Image 3 of 7
      /^(?:CABLE|FOREIGN|OVERSEAS|SPORTING|RACING|MINING|SHIPPING|COMMERCIAL|LATE(?:ST)?) (?:NEWS|INTELLIGENCE|CABLES|TELEGRAMS)\.?$/, // SHIPPING INTELLIGENCE
      /^(?:read more|also read|read also|related|see also|don't miss)\s?[:|]\s?\S|^Sign up (?:for|to) .{4,80}newsletter/i, // READ MORE: …
      /^(?:[A-Z][A-Z'’&.-]+\s){1,3}(?:WATCH|NOTEBOOK|ROUNDUP|REPORT|UPDATE|FILE|CORNER|DIARY|PROFILE|EXTRA|FEATURE|SPOTLIGHT|SERIES|MAILBAG|BEAT|TALK|SCENE|COLUMN|POST|BOX|QUESTIONS)$/, // CRIME WATCH
      /(?:^|[|:•]\s)(?:Part|Last|First|Second|Third|Fourth|Fifth)\s(?:\w+\s)?(?:of\s\w+(?:\s\w+)?(?:\sseries|\sparts)?|in an?(?:\s\S+)?\sseries)$/i, //  First of two parts; THE DRY YEAR | LAST IN A SERIES
      /(?:^|\s[/|:•–—]\s)(?:An?|Our)\s(?:occasional|continuing|ongoing|periodic|weekly|monthly|special|yearlong|\w+-part)\s(?:series|report|feature|column)(?:\s(?:on|about)\s[^.]{3,30})?$/i, // THE DRY YEAR / An occasional series
      /^(?:Scan|Watch|See|View|Listen)\b.{0,40}\b(?:QR|video|photos|gallery|code)\b/i,
      /^(?:VIDEO|PHOTOS|PODCAST|WATCH|LISTEN):\s.*\S\.\w/i, //      VIDEO: See the parade at carfordecho.example
      /^(?:(?:Sponsored|Presented|Underwritten|Supported|Funded|Made possible|Brought to you)\s(?:in part\s)?by|(?:Column|Page|Feature|Section|Story) sponsor(?:ed by)?:)\s?\S/i,
      /^[A-Z][\w'’-]+\s(?:[\w'’-]+\s){0,3}(?:proudly (?:sponsored|supported|presented|brought to you)|(?:sponsored|presented|brought to you) proudly) by\s\S/, // Tides proudly sponsored by Dell Boats
      /^(?:This|Our) (?:[\w'’-]+\s){1,3}(?:is|are) (?:supported|sponsored|underwritten|funded|presented|made possible|brought to you)\b.{0,20}\bby\b/i, // This column is supported by the Denton Fund
      /^Support for (?:this|our) .{3,40}\b(?:comes from|is provided by|was provided by)\b/i,
      /^[A-Z][A-Z'’.-]+\sON\s[A-Z][A-Z'’ &-]{3,20}$|^(?:THE |A )?(?:VIEW|NOTES|LETTERS?|POSTCARDS?|DISPATCH(?:ES)?|JOTTINGS|SCENES|DIARY) FROM [A-Z][\w'’ .-]{2,30}$/, // QUILL ON GARDENS; THE VIEW FROM HERON HILL
      /^(?:[A-Z][A-Z'’&]*\s[A-Z'’& ]{2,28},?|[A-Z]{3,}ING(?=\s[Ww]))\s(?:with|by|With|By|WITH|BY)\s[A-Z][\w.'’-]+\s[A-Z][\w.'’-]+$/, // OVER THE HEDGE with Ada Quill; FARMING with Ada Quill
      /^(?:[A-Z][\w'’]+\s){1,3}of the (?:week|month)$/i, //              PET OF THE WEEK
      /^[([]?(?:Specially )?[Ww]ritten (?:expressly )?for (?:the|The) [A-Z][\w' ]{2,30}\.[)\]]?$/, // Written for the Argus.
      /^(?:FIVE|TEN|\d{1,2}|SIXTY|A FEW)\s(?:MINUTES|QUESTIONS|SECONDS|THINGS) WITH\b[^.,]{0,30}(?:\.{3}|…)?$/i, // FIVE MINUTES WITH ...
      /^(?:TODAY|THIS (?:DAY|WEEK|MONTH)|ON THIS DAY) IN (?:\w+\s)?HISTORY$/, // TODAY IN HISTORY
    ],
    labelNote: [
      /^(?:Know|Have|Got|Do you)\s.{2,60}\b(?:story|idea|question|recipe)\b.{0,30}\?\s.*(?:@|\d{3}[ -]\d{4})/, // Know a neighbor with a story? Call 555-0119.
      /^(?:Scan|Watch|See|View|Listen)\b.{0,40}\b(?:QR|video|gallery|code)\b/i, // Scan the code for a map
      /^(?:Send|Email|E-mail|Mail|Text) (?:us )?(?:your|yours|a|any|all)\s.{0,40}@|^(?:Listings|Notices|Entries) are free\b|\b(?:[Nn]otes|[Cc]opy|[Ii]tems) to be in by\b|\bTo (?:submit|contribute),? (?:e-?mail|write|send)\b/, // Send your questions to money@carfordecho.example
      /^(?:[A-Z][\w'’]*\s){1,4}(?:[a-z]+\s){0,2}(?:is|are) (?:proudly )?(?:supported|sponsored|brought to you|presented|made possible) by\s[A-Z]/, // Parish notes are brought to you by Quill's Hardware
      /^[([]?(?:We|The [Ee]ditor)\s.{0,24}\bresponsible for (?:the )?(?:opinions|views)\b/, // [We do not hold ourselves responsible for the opinions of our correspondents.]
      /^To send us your \w+\b.{0,20}\bcontact\b|^(?:Next )?[Cc]opy (?:day|date|deadline)\s?:|^Deadline for (?:[A-Z][\w'’]*\s){1,4}is\b/, // Next copy day: Monday, noon
      /^This week['’]s .{0,20}letter wins\b/, //                          This week's star letter wins a book
      /^(?:Coming|Next)\s(?:up|week|month|\w+day)\s?:\s\D+$/i, //       Coming Friday: The man who finds water
      /^(?:(?:Reporting|Travel) for (?:this|our)|The) (?:\w+\s){1,3}(?:is|was) (?:supported|funded|brought to you)\b.{0,20}\bby\b/, // Reporting for this series was supported by the Denton Fund
    ],
    briefsLabel: [
      /^(?:(?:LATE|LATEST|NEWS|WIRE|LAST-MINUTE|CABLE|TELEGRAPH|SPORTS?) )?(?:BULLETINS|FLASHES)\.?$|^(?:THE )?(?:LATE|LATEST) (?:NEWS|WIRES?|FLASHES)\.?$/, // LATE BULLETINS
      /^(?:[A-Z][\w'’&]+\s){1,3}(?:Flashes|Happenings|Jottings|Gleanings|Tidbits|Shorts|Snippets|Squibs|Brevities|Paragraphs|Doings|Gossip|Pick-?ups|Notelets)\.?$/i, // Herald Flashes; LOCAL HAPPENINGS
      /^(?:FUNERALS?(?: NOTICES| SERVICES)?(?: TODAY| TOMORROW)?|SERVICES TODAY|VITAL (?:RECORDS|STATISTICS)|IN MEMORIAM|BIRTHS(?:,? (?:AND )?(?:DEATHS|MARRIAGES).{0,20})?|MARRIAGE LICENSES|DIVORCES|PUBLIC RECORDS?|COURT (?:RECORDS?|NEWS|NOTES|DOCKET)|COURTHOUSE (?:RECORDS|NEWS|NOTES)|REAL ESTATE TRANSFERS|PROPERTY TRANSFERS|BUILDING PERMITS|FIRE (?:CALLS|RUNS|LOG)|ARRESTS|LOTTERY|LOTTERIES|HOSPITAL NOTES|SHERIFF'S LOG|CLUB NOTES|LODGE NOTES|FARM NOTES|RAILROAD NOTES|SCHOOL NOTES|SPORTS (?:BRIEFS|SHORTS|IN BRIEF))\.?$/, // VITAL RECORDS
      /^(?:[A-Z][\w'’&]+\s){0,3}(?:[–—-]\s)?(?:In\s(?:Brief|Short)|Briefs|Briefly|News\sBriefs|Brief)\.?$/i, // CITY IN BRIEF; DELL VALLEY – IN SHORT
      /^BY (?:WIRE|TELEGRAPH|CABLE)(?: TO THE [A-Z ]{3,30})?\.?$/, //  BY TELEGRAPH.; BY WIRE TO THE ARGUS.
      /^(?:VILLAGE|DISTRICT|PARISH|RURAL|COMMUNITY)\s(?:VOICES|ROUND-?UP|CORRESPONDENTS|NEWS|NOTES|DIARY)\.?$|^(?:NEWS )?FROM (?:OUR|THE|AROUND THE) (?:VILLAGE|DISTRICT|PARISH|COMMUNIT(?:Y|IE))(?:E?S)?(?: CORRESPONDENTS)?\.?$/i, // DISTRICT NOTES
      /^(?:STOP[ -]PRESS|IN (?:A )?FEW (?:LINES|WORDS))(?: NEWS)?\.?$|^(?:COUNTY|COUNTRY|RURAL|NEIGHBORHOOD) (?:CORRESPONDENCE|ITEMS)\.?$/, // IN A FEW LINES
      /^(?:A?ROUND|UP AND DOWN|IN AND ABOUT|ABOUT|AMONG)\s(?:THE|OUR)\s[A-Z]{4,14}\.?$|^A?[Rr]ound the (?:Villages|Districts?|Parish(?:es)?|County|Region|Valley|Dales|Clubs|Courts|Towns?)$/, // ROUND THE VILLAGES; Round the Villages
      /^(?:AROUND(?: THE)?|LOCAL|AREA|REGION|STATE|COUNTY|TOWN|CITY)\s(?:AND\s|&\s|THE\s)?(?:\w+\s)?(?:NEWS|BRIEFS|REGION|STATE|COUNTY|VALLEY|TOWN|NATION|AREA|CITY|PERSONAL|NOTES|ITEMS)\.?$/i, // AROUND TOWN; TOWN AND COUNTY
      /^(?:(?:NEWS|WORLD|WEEK|SPORTS?) (?:IN (?:A NUTSHELL|A MINUTE|SHORT)|AT A GLANCE)|FAMILY NOTICES|DIGEST|CALENDAR|COMMUNITY CALENDAR|POLICE LOG|POLICE BLOTTER|OBITUARIES|OBITUARY|DEATHS|DEATH NOTICES|LOCALS|PERSONALS?|PERSONAL (?:AND )?(?:MENTION|SOCIAL)|SOCIETY|CHURCH NOTES|SHORT ITEMS|NEWS NOTES|BUSINESS NOTES|TRANSACTIONS|COMMUNITY NEWS)\.?$/,
      /^(?:(?:On the|Your|Events?|Arts|Church) )?(?:calendar|datebook)(?: of events)?$|^(?:Coming events|Things to do|Mark your calendar|What's (?:on|happening))$/i, // On the calendar
      /^Today's (?:Chuckle|Smile|Laugh|Thought|Quote|Prayer|Verse|Joke|Birthdays?)\.?$|^(?:Thought|Quote|Verse|Prayer|Joke) (?:for|of) (?:the day|today)\.?$/i, // Quote of the day
      /^(?:(?:Obituaries|Deaths|Funerals)(?: (?:and|&) (?:Deaths|Funerals|Services))?|Death notices|Community calendar|Police log|Police blotter|News notes|(?:People o|O)n the move)$/,
    ],
    opinionLabel: [
      new RegExp(`^(?:The\\s(?:[a-z]+\\s){1,2}(?:says|view)|(?:[a-z]+\\s){0,2}(?:${PAPERS})\\s(?:comment|opinion|viewpoint|says|view)):?$|^star letter$`, 'i'), //   THE ARGUS SAYS; ECHO COMMENT; Star letter
      /^(?:A )?(?:WORD|NOTE|LETTER) FROM THE (?:EDITOR|PUBLISHER|NEWSROOM)$|^FROM THE (?:PUBLISHER|NEWSROOM|EDITOR'S DESK)$|^(?:EDITOR|PUBLISHER)'S (?:NOTE|NOTEBOOK|DESK|COLUMN|CORNER)$/, // A NOTE FROM THE EDITOR
      /^(?:COMMENTARY|COLUMN|OPINION|EDITORIAL|ESSAY|GUEST COLUMN|PERSPECTIVE|VIEWPOINT|LETTER)\s?[:|•·—-]\s?[A-Z][A-Z'’ .&-]{2,40}$/, // COMMENTARY: THE GARDEN GATE
      /^(?:EDITORIALS?|OPINIONS?|COMMENTARY|(?:YOUR\s)?LETTERS?(?:\sTO\sTHE\sEDITOR)?|LETTERS FROM (?:OUR )?READERS|READERS?['’]?\s(?:WRITE|VIEWS?|FORUM)|(?:GUEST\s)?COLUMN|GUEST\s(?:COLUMN|VIEW|OPINION|EDITORIAL|COMMENTARY|COLUMNIST)|(?:OUR|YOUR|MY|ANOTHER|OTHER|LOCAL|THEIR|IN MY|IN OUR)\s(?:VIEWS?|VOICES?|TURN|SAY|OPINION|TAKE)|(?:ANOTHER|OTHER) (?:PAPERS?|EDITORS)|FROM OTHER PAPERS|VIEWPOINTS?|POINT OF VIEW|PRO(?: AND |\/)CON|ESSAY|VOICES?|FORUM|PUBLIC FORUM|VOX POPULI|VOICE OF THE PEOPLE|PEOPLE'S (?:COLUMN|FORUM)|MAILBAG|AS WE SEE IT|OP-?ED|PERSPECTIVE|REFLECTIONS|LETTER|(?:(?:FILM|MOVIE|BOOK|THEAT(?:ER|RE)|MUSIC|CONCERT) )?REVIEW|TO THE EDITOR|(?:OUR\s)?CORRESPONDENTS|YOUR SAY|READERS' LETTERS)\.?$/i,
    ],
    verseLabel: [/^(?:(?:OUR )?(?:POEMS?|VERSES?|POETRY|POETS?['’]?S?['’]? (?:CORNER|NOOK|PAGE))(?: CORNER)?|(?:POEM|VERSE|RHYME)S? (?:OF|FOR) THE (?:DAY|WEEK|MONTH))\.?$/i],
    weatherHead: [/^(?:The )?almanac\.?$/i, /^(?:(?:To-?(?:day|night|morrow)|\w+day|Weekend|Week)(?:['’]s)?|Extended|[\w-]+-day) outlook\.?$/i, /^(?:(?:(?:To-?(?:day|night|morrow)|\w+day)['’]s|The|Local|Area|Regional|District|City|Town|Metro|Valley|Island|Coastal|Extended|Week(?:end|ly|['’]s)|[\w-]+-day) )?(?:weather|forecast|indications|temperatures|tides?)(?:\s(?:to(?:day|night|morrow)|forecast|outlook|report|summary|log|table|watch|update|almanac|(?:at|in|for) (?:the )?\w+(?: \w+)?))?\.?$/i, /^(?:The )?(?:weather|forecast|tides?|sun|sunrise|moon|temperatures?)(?:(?:,|,? and| &) (?:the )?(?:weather|forecast|tides?|sun|sunset|moon|sky|skies|sea|stars|temperatures?))+\.?$/i, /^(?:U\. ?S\. )?WEATHER BUREAU(?: REPORT)?\.?$/],
    indexHead: [/^(?:INDEX|I(?:N TODAY'S (?:NEWS|PAPER|EDITION)|n today's (?:news|paper|edition))|(?:ON (?:THE )?|ALSO )?INSIDE(?: (?:TODAY|SPORTS?|BUSINESS|PAGES|THIS (?:WEEK|ISSUE|SECTION)))?|ON OTHER PAGES|Inside (?:today|sport|this week)|TODAY['’]S (?:INDEX|PAPER|OBITUARIES|DEATHS)|WHAT'S INSIDE|CONTENTS|WHERE TO FIND IT|Inside|Index|In this (?:issue|section)|IN THIS (?:ISSUE|SECTION))$/],
    noticeHead: [/^(?:(?:A )?Corrections?|Clarifications?|Notice|(?:Public|Legal|Family|Official) notices?|Notice (?:of|to) .{3,40}|How to (?:submit|write|reach|send|contact|subscribe)(?:\s[\w'’]+){0,5}|(?:Submit|Send|Write)(?:ting|ing)? (?:us )?(?:a |your )?letters?(?:\s[\w'’]+){0,3}|Writ(?:e|ing) (?:to )?us|(?:Send|Share|Bring|E-?mail) us (?:your )?(?:\w+ )?(?:news|photos?|pictures|stories|recipes|items|announcements|events|verse|poems?|memories|views)|(?:Submit|Share|Send) your (?:news|photos?|story|stories|items|announcements|events)|Letters? (?:policy|guidelines|rules)|Our policy|Submissions?|About (?:our|these) letters|Lost(?: and found)?|Found|Strayed|Stolen|In memoriam|A card|Card of thanks|Sheriff's sale|Correction and clarification|(?:Setting|Putting) (?:it|things|the record) (?:straight|right)|For the record|Getting it right|Apolog(?:y|ies)|Unclaimed(?: property)?|Can you help\?|Our (?:mistakes?|errors?)|We got it wrong|Change of name|Tender notice|Official|Bankruptcy filings|(?:Early|Holiday|New|Ad) deadlines?(?: changed)?|Office (?:closed|hours)|Holiday hours|What['’]s (?:on|new) in your \w+\?|(?:How to )?(?:get in touch|have your say)(?: with us)?|\w+(?:or|ix|ee|er|an|ble)['’]s (?:notice|sale)|(?:Creditors['’]?|Election|Estray|Estate|Probate|Final|Dissolution) notice|(?:To-?(?:day|night) )?on (?:TV|television|the air)(?: to-?(?:day|night))?|(?:TV|Television|Radio) (?:listings?|schedule|guide|programm?e?s|to-?(?:day|night)))\.?$/i, /^(?:(?:Your )?(?:scores?|results|photos|pictures|stories|recipes|poems|memories|contributions|correspondents|news|tips) wanted|(?:Have|Do) you (?:got |have |know )?(?:a |any |some )?(?:story|stories|news|tips?|photos?|view|question)(?: (?:to tell|to share|for us))?\?)$/i], // RESULTS WANTED; Do you have a tip for us?
    // Town court; Lottery; 25 Years Ago; First Methodist Church
    tableHead: [/^(?:(?:Sheriff|Police|State police|Fire)(?:['’]s)? (?:arrests|calls|runs)|(?:Town|City|County|District|Municipal|Superior|Circuit|Village|Traffic) court|Births|Marriage licen[sc]es|Divorces(?: (?:granted|filed))?|Property transfers|Deeds|Building permits|Bankruptcies|Foreclosures|Lotter(?:y|ies)(?: numbers)?|Winning numbers|Public meetings|(?:School|Lunch|Senior) (?:lunch(?:es)?|menus?)|(?:To(?:day|night|morrow)|This week)['’]s (?:schedule|games|fixtures|events)|Transactions|Blood drives|Hospital admissions|(?:\d+|[\w-]+) years ago(?: today)?|\w+ (?:Lutheran|Methodist|Baptist|Presbyterian))(?: church)?\.?$/i, /\b(?:standings|scores|box score|prices|results|markets|market report|averages|leaders|quotations|scoreboard|ladders?|fixtures)\.?$/i, /^(?:The )?(?:\w+ )?(?:honou?r rolls?|dean['’]s list|roll of honou?r|perfect attendance)\b.{0,40}$/i],
    deckDash: [/^(?:—|--|–)\s?(?!(?:and|but|or|yet|not|with|for|even|then|now|after|because|when|who|which|without|despite|as|if|so|only|thanks)\s)\S/],
    midClause: [/^(?:—|--|–)\s?(?:and|but|or|yet|not|with|for|even|then|now|after|because|when|who|which|without|despite|as|if|so|only|thanks)\s/], // – and 200 eggs – in the barn
    headlineEnd: [/[,;:—-]$/, /\b(?:a|an|the|of|to|in|on|for|and|or|with|by|at|from|as|that|over|after|into|is|are|was|were|will|his|her|its|their|near|than|but|not|be|has|have|had|may|against|under|between|before|who|which)$/i, /\s(?:sends|gives|gets|makes|takes|wins|seeks|urges|puts|lets|helps|hires|names|meets?|faces|wants|needs|draws|brings|keeps|holds|finds|beats|tops|eyes|backs|nears|joins|leaves|raises|cuts|adds|asks|tells|sees|sets|pays|buys|sells|plans|votes|says|goes|comes|becomes|remains)$/],
    headlineColon: [/^[A-Z][\w'’ ]{2,24}:\s\S{3,}/],
    headlineBullet: [/^[■▲◆●•]\s?[A-Z]/],
    caption: [
      /^(?:ABOVE|BELOW|RIGHT|LEFT|TOP|BOTTOM|AT RIGHT|AT LEFT|FROM LEFT|PHOTO|PICTURED)\s?(?:PHOTO|LEFT|RIGHT)?[:,]\s/,
      /^[A-Z][A-Z'’]+ (?:[a-z'’]+ ){0,3}[a-z'’]+: [A-Z](?!.*[?])/, //  ICE work: Retired joiner Tom Ruhl waxes a sledge
      /^(?:(?:Above|Below|Right|Left|Top|Bottom|Inset|Pictured)(?:,? (?:left|right|center|centre|above|below))?|At (?:left|right)):\s[A-Z\d]/, // Above: Ada Quill oils the clock.
      /\((?:left|right|center)\)|,\s(?:left|right|center|centre|foreground|background),|^(?:From|Left to|From left to) (?:left|right)\b|\b(?:from left|left to right|pictured|is shown|are shown|looks on|at left|at right)\b/,
    ],
    detail: [/\b1\d{3}[–-](?:19|20)\d\d\)?$/], //                ADA QUILL 1938–2026
    captionTense: [
      new RegExp(`^${CAPTION_SUBJECT}(?<!\\d\\s)(?:(?:${CAPTION_VERBS})s|${CAPTION_PASSES})\\s`), // Mayor Ada Quill cuts the ribbon
      /^(?:[A-Z][\w.'’-]*\s){1,2}[A-Z][\w'’-]*(?:,\s\d{1,2},)?\s(?:at\s(?:work|home|play)\s|with\s(?:his|her|their)\s|(?:on|in|outside|inside|beside)\s(?:his|her|their)\s)/, // Ada Quill, 79, on her deck; Tom Ruhl at work in the mill
      new RegExp(`^${CAPTION_SUBJECT}and\\s(?:[a-z]{2,7}\\s){0,2}${CAPTION_SUBJECT}(?:${CAPTION_VERBS})\\s`), //  Eli Burnham and his cousin wait for the bus
    ],
    jumpTo: [
      /^[([»►▶>*●■•]{0,2}\s?(?:See|Continue[sd] on|Please (?:see|turn to)|Turn to|To(?= [Pp]age)|Over to|More on|Cont(?:'d|inued)\.?|Story continues)\b.{0,40}(?:\b(?:page|pg\.?|[A-H]-?\d{1,2}|\d{1,2}[A-H])\b.{0,20}|\s\/\s\d{1,2})$/i, // (Turn to Page 9, Column 4); See FERRY / 3
      /^(?!(?:SPORTS?|LOCAL|NATION|WORLD|BUSINESS|OPINION|COMICS|CLASSIFIEDS?|OBITUARIES|DEATHS|LOTTERY|WEATHER|TV|FOOD|ARTS|LIFE|LIVING|REGION|STATE|PUZZLES|CALENDAR|ADVICE|RECORDS|LETTERS|EDITORIALS?|STOCKS|MARKETS|SCOREBOARD)\b)[A-Z' ]{3,24}(?:,?\s[Pp](?:age|AGE)\s|,\s(?=[A-H]|\d+[A-H]))[A-H]?-?\d{1,2}[A-H]?$/, // BUDGET, Page A4; BUDGET, A4; BUDGET, 7A
      /^[■●▶►•*»\s]*(?:More|Read|Full|Related|Also|Reports?|Story|Comment|Editorial|Reaction|Pictures|Analysis|Results|Interview|Verdict|Match report|Picture special)\b.{0,45}(?:[:,–—-]|\son|\ssee)\s(?:pages?\s\d(?:[\d,&\s–-]|and\s)*|[A-H]-?\d{1,2})\.?$/i, // More hockey: Pages 18-19; Read the whole story on page 7.; Full results, B2
      /^[■▶►»]\s?[A-Z].{2,60}[:,–—-]\s(?:Pages?\s\d[\d,&\s–-]*|[A-H]-?\d{1,2}|\d{1,2}[A-H])$/, // ■ Quill's view: Page 10; ► MORE INSIDE: How the clock works, 5A
      /^[A-Z][A-Z'’ -]{1,24}[,:•|—–-]?\s(?:[Cc]ontinue[sd]|CONTINUE[SD]|[Cc]ont\.|[Ss]ee|SEE|[Tt]urns?\sto|TURN\sTO)\s(?:on\s|ON\s)?(?:(?:[Pp]age|PAGE)\s\w{1,6}|[A-H]-?\d{1,2}|\d{1,2}[A-H])$/, // BUDGET continues on A4
    ],
    jumpFrom: [
      /^[([»►▶>*]{0,2}\s?(?:Continued from|From|Cont(?:'d|\.)? from)\s(?:the\s)?(?:(?:front\s)?page\s(?:[A-H]?-?\d{1,2}|\w{3,6})|page\s\d{1,2}[A-H]|[A-H]-?\d{1,2}|\d{1,2}[A-H]|front page)[)\]]?\.?$/i, // (Continued from Page One)
      /^[A-Z'’ ]{3,24}(?:[:•|,/—–-]\s?(?:Continued\s)?|\s\(?Continued\s)from (?:page \w{1,6}|[A-H]?-?\d{1,2})\)?$/i, // LEVEE, continued from Page 1; FERRY / From page 1
      /^[A-Z'’]{3,}(?:\s[A-Z'’]+)*\s[Ff](?:rom|ROM)\s(?:[Pp](?:age|AGE)\s\d{1,2}|[A-H]-?\d{1,2})$|^.{3,40}\s\(Continued from (?:[Pp]age\s\w{1,6}|[A-H]-?\d{1,2})\.?\)$/, // LEVEE from A1; Quill's last tide... (Continued from Page 1)
    ],
    question: [/^(?:Q|Question)[.:]\s/],
    answer: [/^(?:A|Answer)[.:]\s/],
    // 2 cups flour; 8 plums, stoned
    listItem: [/^(?:\d{1,4}|[½¼¾⅓⅔])(?:[½¼¾⅓⅔]|[./–-]\d{1,3})?\s?(?:k?g|ml|l|cups?|tsp|tbsp|teaspoons?|tablespoons?|oz|lbs?|cloves?|(?:small |medium |large )?eggs?|pinch(?:es)?|tins?|cans?)\b(?!.*[.!?]$)/, /^\d{1,2}\s(?:[a-z-]+\s){0,3}[a-z-]+,\s(?:finely |roughly |thinly )?(?:scooped|chopped|sliced|peeled|diced|grated|crushed|beaten|melted|softened|halved|stoned|cored|mashed|drained)\b/, new RegExp(`^${MONTHS}\\.?\\s\\d{1,2}\\s?[–—-]{1,2}\\s[A-Z]`), /^(?:\d{1,2}[.)]\s|[•●■▪*-]\s?\S|\(\d\)\s)/, /^(?:\d{1,2}(?::\d\d)?\s[ap]\.\s?m\.|(?:Noon|Midnight)\s?[—–:-])\s/, /^(?:MON|TUES?|WED|THURS?|FRI|SAT|SUN)\.\s/i, /^(?:To(?:day|night|morrow)|[MTWFS][a-z]+day):\s/, /^(?:What|When|Where|Who|Cost|Tickets|Admission|Hours|Parking|Registration|(?:More )?[Ii]nfo(?:rmation)?|Details|To (?:register|donate|volunteer|apply)):\s\S/], // 9:14 a.m. Caller reported; Where: Dell Hall, 4 Elm St.
    sectionNumber: [/^(?:\d{1,2}\.|[IVX]{1,4}\.)\s\S.{2,40}$/, /^chapter\s[ivxlc\d]+\.?$/i], // CHAPTER XIV.
    pageReference: [/(?:\.{3,}|…{1,}|\s·{2,}|\s)\s?(?:Page\s)?[A-H]-?\d{1,2}$/, /(?:\.|-|_|\s\.){4,}\s?[\d-]{1,6}$/, /^[A-Z][\w '’&]{2,24},\s(?:Page\s)?[A-H]?\d{1,2}$/, /^[A-Z][\w ]{2,20}:\s[^,\d]{3,50}\s\d{1,2}$/], // Comics, 10; Rowing: Eights at Dell 14
    weather: [/^(?:Max(?:imum)?|Min(?:imum)?|Humidity|Rain(?:fall)?|Sun(?:rise|set)|Moon(?:rise|set)|(?:High|Low) tide|Lighting-up)\b.{0,30}\d/, /\b(?:sunny|cloudy|cloudiness|showers?|rain|snow|breezy|highs?|lows?|humid|winds?|clear|fair|thunderstorms?|fog|hazy|colder|warmer|frost)\b.{0,80}\b(?:\d{1,3}|highs?|lows?|winds?|tonight|tomorrow|temperatures?)\b/i],
    sourceNote: [/^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?,?\s(?:on\s)?\d{1,2}\s[A-Z][A-Za-z]{2,8}\.?,?\s\d{4}$/i, new RegExp(`^${MONTHS}\\.?\\s\\d{1,2},\\s\\d{4},?\\s(?:(?:at|[|•–—-])\\s)?\\d{1,2}[:.]\\d\\d`, 'i'), /^(?:(?:First |Last )?(?:Published|Updated|Posted|Modified|published|updated)|PUBLISHED|UPDATED)\b(?! by)[^.!?]{0,12}?(?:\d{1,2}:\d\d|\d{1,2},? \d{4}|\d\d? [A-Z][a-z]{2,8} \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}|\d+ hours? ago)/, /^(?:[A-Z][a-z]+day, )?\d{1,2} [A-Z][a-z]{2,8} \d{4}\s?[-–—|,]\s?\d{1,2}[:.]\d\d/, /^Sources?:\s/i, /^[(—–-]?\s?(?:Furnished|Quotations furnished|Corrected|Compiled|Supplied)(?: \w+)? by (?:the )?[A-Z]|^[A-Z][a-z]+ (?:by |in )?(?:courtesy of|supplied by) [A-Z][^.]{3,40}$|^\(Messrs\.? [^()]+ quotations\b/, /^[—–-]{1,2}\s?[A-Z][^,]+\s(?:Monthly|Magazine|Times|Sun|News|Herald)\.$/], // —Quill's Monthly.
    organisation: [/^[A-Z][\w.'’ -]+\s(?:Board|Commission|Committee|Council|Department)$/, /^(?:The|THE)\s(?:[A-Z][\w.'’-]*\s)?(?:Family|FAMILY|Children|CHILDREN|Committee|COMMITTEE)\.?$/, /^(?:Committee|COMMITTEE)\.$/], // Carford Planning Board; THE FAMILY; Committee.
    // May 9, 2026; Saturday, May 9; TODAY
    date: [new RegExp(`^(?:Dated\\s)?${MONTHS}\\.?\\s\\d{1,2},\\s\\d{4}\\.?$`), new RegExp(`^\\d{1,2}\\s${MONTHS}\\.?\\s\\d{4}$`, 'i'), new RegExp(`^(?:To(?:day|night|morrow)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,\\s${MONTHS}\\.?\\s\\d{1,2})?)$`, 'i')],
    bylineTitle: [
      /^(?:[A-Z][\w'’.-]*\s){0,4}(?:Staff Writers?|Staff Reporter|Staff Correspondent|Correspondent|Reporter|Editor|Columnist|Sports ?writer|Sports Writer|Sports Editor|Features Writer|News Writer|Contributing Writer|Contributor|Writer|Bureau|News Service|Staff)$/i, // Staff Writer; Courier Staff Writer
      /^(?:Special to|Of|For|For use by)\s(?:The|the)\s[A-Z].{2,40}$/, //  Special to The Courier
      /^[\w.+-]+@[\w-]+\.\S+(?:\s[|•/]\s.{3,40})?$/, //                   lgrantley@example.com | The Courier
      /^(?:Reach|Contact|E-?mail)\s(?:[a-z]+\s){0,3}(?:[A-Z][\w.'’-]*\s){1,4}(?:at|on)\s(?:\S+@\S+|@\w+|\(?\d[\d ()-]{6,16})(?:\s(?:or|and)(?:\s\S.{2,40})?)?\.?$/, // Reach Ada Quill at aquill@example.com.
      /^(?:The\s)?Associated Press$/i,
    ],
    attribution: [
      /^(?:—|–|--|-)\s?[A-Z][\w'’.-]+\s.{2,60}$/, //                      — Roy Applegate, council president
      /^(?:[A-Z][A-Z.'’-]*\s){1,3}[A-Z][A-Z.'’-]+,\s(?!\d+-\d|W(?:HO|HICH|HERE|ITH)\b)[^.!?]{3,50}$/, //    ROY APPLEGATE, council president; R K DELL, Boatmen's League
      /^(?:[A-Z][\w.'’-]+\s){1,3}[A-Z][\w'’-]+,\s(?!who|and|of)[a-z][^.!?,:;]{3,50}$/, // Ada Quill, third-generation gillnetter
      /^(?:[A-Z][\w'’-]+\s){0,3}(?:[Ss]uperintendent|[Pp]rincipal|Mayor|Sheriff|[Cc]oach|[Cc]ommissioner|Council\w+|[Cc]hief|[Dd]irector|[Pp]resident|[Cc]hair\w*|Sen\.|Rep\.|Cllr|Coun\.|Ald\.|M[PS]P?|Judge|[Mm]anager|[Oo]wner)\s[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){0,2}\s[A-Z][a-z'’-]+$/, // Town Commissioner Ada Quill; Band director Cleo Pell
    ],
    letter: [/^(?:to the editor|dear (?:editor|sirs?|madam)s?)\s?[:,]$/i], // To the Editor:
    prose: [/\b(?:said|says|told)\b[^A-Z]{0,20}[.,]/],
    refersBack: [/^[“"‘']?(?:He|She|They|His|Hers?|Their|Its?|Him|Them|But|And|So|Yet|Still|Then|Th(?:at|ese|ose|is)|Here|Instead|Meanwhile|However|Also|Both|Such|Others?|Another)\b/], // She had taught there for 31 years.
    sentenceCase: [/^[“‘"'(]*[A-Z\d$].*\s(?!(?:with|from|into|over|upon|than|that|when|after|under|about|their|before|against|without|through|between|near|amid|down|your|this|what)\b)[a-z]{4,}/], // Library gets its clock back
    salutation: [/^(?:To the )?(?:Dear )?(?:Editor|Sirs?|Mr\. Editor|Dear Sirs?)(?: of (?:the|The) .{3,30})?\s?[:,;—-]{1,3}$/i, /^Re(?:garding)?:\s/, /^To the Editor of (?:the|[“"']).{3,40}[.”"']$/i, /^(?:To the Editor|Editor|Dear Editor)(?:[^\w\s]|\sof\s[Tt]he\s[A-Z][\w' ]{2,30}[:;]\s)/, /^(?:Dear\s)?(?:Sirs?|SIR|Madam|MADAM)[,.]?\s?[—–-]{1,2}\s?\S/], // Sir, – May I ask
    score: [/^[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){0,3}\s+\d{1,3}(?:\s+\d{1,3}){2,11}(?:\s+[—–-]\s*\d{1,3}(?:\s+\d{1,3}){0,3})?$/, /^[A-Z][\w.'’ -]{1,24} \d{1,3}, [A-Z][\w.'’ -]{1,24} \d{1,3}\b/, /\bd\. [A-Z].*\d-\d/, /^\d{1,2}\. [A-Z].{3,40}\d[\d.:]+$/], // Hawks 24, Owls 22; Heron Lake 7 14 0 7 — 28
  },
  marks: {
    folio: /\d|\b(?:pages?|cents?|pence|penny|farthings?|section|edition|volume|vol|no)\b/i,
    staffBox: /[©:•|]|\(c\)|copyright|subscri|reach us|contact us|publish|editor|manager|proprietor|board|entered|class|periodical|rates|year|months|member of|regulated|adheres|abides|complies|official/i,
    jumpTo: /page|pg|[A-H]-?\d|\d[A-H]|cont(?:inued|\.)|\/\s\d/i,
    jumpFrom: /from/i,
    nameplate: /^(?!.*\s(?!and\s|of\s)[a-z])|[Ss]ince|SINCE|^(?:Serving|Established|Founded|Your)/,
    lead: /^(?:\(|[A-Z][A-Z.'’-])|^[A-Z][a-z].{0,40},\s[JFMASOND][a-z]{2}/,
    signature: /press|\bour\s|news|reuter|bloomberg|agence|post|ridder|howard|mcclatchy|service|wire|content|^[([]?from|staff|board|special|supplied|withheld|subscr|reader|citizen|payer|voter|famil|children|bereaved|\bdesk$|sapa|reporter|correspondent|representative|agenc|trust|india|bureau|media|xinhua|kyodo|jiji|bernama|interfax|cable|d[ei]spatch|\b[abcu]\. ?[pu]\b|^\W*mr\.?\s|^[([]?(?:by\s)?[a-z]{2,4}\.?[)\]]?$/i,
  },
  bylineRoles: roleWords('reporter', 'By|Exclusive by|Match report by|Court report by|With reporting by|Special report by|Story by|Text by|Compiled by|Written by|Interview by|Interviewed by|Words by|Report by|Review by|Analysis by|Column by|Commentary by|Essay by|Poem by|Recipe by|Reported by|Reviewed by|Additional reporting by|As told to'),
  creditRoles: roleWords('illustrator', 'Illustration by|Illustrations by|Graphic by|Map by|Drawing by|Drawings by|Graphics by|Cartoon by|Chart by|Sketch by'),
  signatures: [
    { pattern: /^[([]*(?:by\s|from\s)*(?<name>(?:the\s)*(?:(?:canadian |western )?associated press|united press(?: international)?|united news|international news service|reuters|reuter|bloomberg(?: news)?|agence france-presse|tribune news service|(?:canadian|dominion|central|consolidated|national) press|new york times(?: news service)?|washington post|gannett news service|knight ridder(?: newspapers)?|scripps howard(?: news service)?|copley news service|cox news service|mcclatchy(?:-tribune)?(?: news service)?|states newsroom|capitol news service))(?:\sstaff writers?|['’]s\s(?:messages|telegrams|cables)|\sin\s[a-z]{3,}(?: [a-z]+)?)?\.?[)\]]?$/i, role: 'agency' }, // (REUTER'S MESSAGES.); Reuters in Paris
    { pattern: /^(?<name>(?:(?:compiled\s)?from\s)?(?:various\s)?wire reports|(?:compiled\s)?from\s(?:(?:[a-z]+['’]?\s){0,2}reports|(?:wire|news)\sservices))\.?$/i, role: 'staff' }, // From wire reports; From coaches' reports; From news services
    { pattern: /^(?:by\s|from\s)?(?<name>(?:[A-Z][\w'’]+ ){1,2}(?:news services?|wire services?)|(?:local democracy )?reporting service|wire services?|news services)\.?$/i, role: 'agency' },
    { pattern: /^(?:[A-Z][\w'’]+ ){1,4}(?:News|Press|Content|NEWS|PRESS) (?:Network|Exchange|Agency|NETWORK|EXCHANGE)$/, role: 'agency' }, // Carford Content Exchange
    { pattern: new RegExp(`^[([]From (?:the|The)\\s(?<name>${PAPER_NAME})\\.?[)\\]]$`), role: 'agency', word: 'From ' }, // (From the Benson Herald.)
    { pattern: /^(?:[—–-]{1,2}\s?)?(?<name>(?:Mr|MR)\.?\s(?:and|AND|&)\s(?:Mrs|MRS)\.?(?:\s[A-Z][\w.'’-]*){1,3}?(?:\s(?:and|AND|&)\s(?:[Ff]amily|FAMILY|[Ss]ons?|[Dd]aughters?))?)\.?$/, role: 'author' }, // Mr. and Mrs. Amos Dell
    { pattern: /^(?:[—–-]{1,2}\s?)?(?:by\s)?(?<name>(?:from\s)?(?:[\w'’ -]{0,24}\s)?staff(?:\sand (?:wire|agency|news services?))?(?:\s(?:reports?|reporters|writers))?)\.?$/i, role: 'staff' }, // Staff report
    { pattern: /^[([]?(?:(?:[Bb]y|BY|[Ff]rom|FROM)\s)?(?<name>(?:(?:[Oo]ur|OUR)\s(?:own\s|[A-Z][\w'’-]*\s){0,3}|Own\s|(?<=From )a |(?<=FROM )A )(?:[Cc]orrespondents?|CORRESPONDENT))\.?[)\]]?$/, role: 'correspondent' }, // (From Our Own Correspondent.)
    { pattern: /^(?:By\s(?:an?\s|our\s)?)?(?<name>(?:[A-Z][\w'’-]*\s){1,3}(?:reporters?|correspondents?))$/, role: 'staff' }, // Argus reporter
    { pattern: /^[([]?(?:By|From|BY|FROM|by|from)?\s?(?:[Aa]n?\s|AN?\s)?(?<name>[Oo]ur\s(?:[A-Z][a-z'’-]+\s){1,2}(?:Editor|Writer)|(?<=[Bb]y\s)our\s[a-z]+\s(?:report|writ)er|OUR\s(?:[A-Z]+\s){1,2}(?:EDITOR|WRITER)|(?:[Oo]ur\s)?(?:[A-Z][a-z'’-]+\s){1,2}(?:Reporter|Correspondents?)|[A-Z][A-Z'’-]+\s(?:REPORTER|CORRESPONDENT)|(?:Our\s|OUR\s|STAFF\s|SPECIAL\s)(?:[A-Z][\w'’-]+\s)?(?:Representative|REPORTER|CORRESPONDENT|REPRESENTATIVE))\.?[)\]]?$/, role: 'staff' }, // Argus Reporter; By our court reporter; (BY OUR LADY REPORTER.)
    { pattern: /^[([]?(?:By\s)?(?<name>(?:AP|A\. ?P\.|CP|C\. ?P\.|BUP|B\. ?U\. ?P\.|UP|U\. ?P\.)\s(?:Cable|Dispatch|Despatch|Wire)|AP|CP|BUP|UPI|PA|PTI|ANI|IANS|UNI|TNN|ENS|AAP|AFP|EPA|NZPA|SAPA|Sapa(?:-(?:AFP|AP|Reuter))?|GNA|dpa|A\. ?P|C\. ?P|B\. ?U\. ?P|Agencies|AGENCIES)\.?[)\]]?$/, role: 'agency' }, // PTI; (C. P. Cable)
    { pattern: /^[([]?(?:by\s|from\s)?(?<name>(?:the\s)?(?:press trust of india|united news of india|(?:press|australian associated|new zealand) (?:association|press(?: association)?)|news agency of nigeria|ghana news agency|[a-z]+ news agency|pa media|xinhua|jiji(?: press)?|kyodo(?: news)?|bernama|interfax))\.?[)\]]?$/i, role: 'agency' }, // Press Trust of India
    { pattern: /^(?:Our|OUR|[A-Z]\w+ N(?:ews|EWS)) B(?:ureau|UREAU)$/, role: 'staff' }, // OUR BUREAU
    { pattern: /^(?:[([](?:By )?|By )(?!Stop|Late|From)(?<name>(?:[A-Z][\w'’]+ ){1,2}(?:Press|News|Agency))\.?[)\]]?$/, role: 'agency' }, // (Colonial Cable Agency.); By Continental Press.
    { pattern: /^[([]?(?:by|from)\s(?:an?\s|our\s)?(?<name>(?:staff|special)\s(?:correspondent|writer|reporter))\.?[)\]]?$/i, role: 'staff' }, // (By Staff Correspondent)
    { pattern: /^(?<name>(?:The|THE)\s(?:[A-Z][\w'’-]+\s){0,3}(?:Family|FAMILY|Families|FAMILIES|Children|CHILDREN|Bereaved|BEREAVED))\.?$/, role: 'author' }, // The Dell Family
    { pattern: /^(?<name>(?:(?:an?|old|one|constant)\s){1,2}(?:subscriber|reader|citizen|taxpayer|voter))\.?$/i, role: 'author' }, // A TAXPAYER.
    { pattern: /^(?<name>Names? (?:and \w+ )?(?:supplied|withheld)(?: by request)?)\.?$/i, role: 'author' },
    { pattern: /^(?:By\s)?(?<name>(?:The\s)?(?:[A-Z][\w'’]+\s){0,3}Editorial Board)$/i, role: 'commentator' },
    { pattern: /^(?<name>(?:[A-Z][\w'’]*\s){0,2}(?:news|sports?|city|web)\sdesk)$/i, role: 'staff' }, // COURIER SPORTS DESK
    { pattern: /^\((?:By Telegraph\.?\s?[—–-]\s?)?(?<name>Special (?:to [A-Z]\w+|Leased Wire))\.?\)$/i, role: 'staff' }, // (By Telegraph.—Special to Star.)
    { pattern: /^\(?(?:By )?(?<name>Special (?:(?:dispatch|correspondence|wire|cable|telegram) )?to (?:The|the) [A-Z][\w'’ ]{2,30})\.?\)?$/i, role: 'staff' }, // (Special to The Star.)
  ],
  titleModifiers: [],
  housePrefixes: [],
  leads: [
    // `*` where once is all there is: what may stand or not is written out twice when compiled, and all behind it too.
    // SPRINGFIELD, Ohio (AP) —; LONDON, March 16.-(AP)-; PRUETT - ; BENSON, Oct. 6.—; not OPTION --name, FOR RENT—, SB — Dell
    new RegExp(
      `^(?!(?:NOTE|TODO|WARNING|CAUTION|NOTICE|UPDATE|EDITOR|WANTED|LOST|FOUND|STRAYED|STOLEN|FOR|TO|HELP|AUCTION|SIRS?|MADAM)\\b|[A-Z' ]{0,40}\\b(?:SALE|CORDIAL|BITTERS|PILLS|SYRUP|TONIC|LINIMENT|OINTMENT|SARSAPARILLA|REMEDY|BALSAM|ELIXIR)\\b|[A-Z]{2}\\s[—–])(?:\\((?:Special|AP|UPI?)\\)\\s?)*(?<place>[A-Z][A-Z.'’-]+(?:\\s[A-Z][A-Z.'’-]+){0,3}(?:,\\s(?!${MONTHS}\\b)[A-Z][\\w.]{0,12}(?:\\s[A-Z][\\w.]{0,8})?)*(?:,\\s(?:${MONTHS}\\.?\\s\\d{1,2}|[MTWFS][a-z]{2,5}day))*)` +
        `(?:,?\\s?\\.?[-—–]?\\s?[([](?:By\\s)?(?:the\\s|The\\s)?(?<agency>AP|A\\. P\\.|UPI?|U\\. P\\.|CP|C\\. ?P\\.|Reuters?|Special|Asso(?:-\\s)?ciated\\sPress|[A-Z]{2,4}(?=[)\\]]\\s?[.:—–-])|[A-Z][a-z]{4,11}(?=\\)\\s-\\s)|[A-Z][a-z]+\\s(?:Wire|Press|News))\\.?[)\\]]\\s?[.:—–-]{0,3}|\\.?\\s?[—–]\\s?|\\s?--(?=[\\sA-Z“"'])\\s?|\\s-\\s|\\.\\s?-\\s?)(?=[^\\sa-z])`,
      'd',
    ),
    // Raleigh, Oct. 11.—
    new RegExp(`^(?<place>[A-Z][a-z]+(?:\\s[A-Z][a-z]+)?(?:,\\s[A-Z][a-z.]+)?,\\s${MONTHS}\\.?\\s\\d{1,2})\\s?\\.?\\s?(?:\\((?<agency>AP|UPI|UP|INS|Special)\\)\\s?)?[—–-]{1,2}`, 'd'),
  ],
  paragraphEnds: [/(?:^|[.!?][”"’']?\s?[—–-]{0,2}\s?)(?:Yours\b[^.!?]{0,24}\.?|(?:I (?:am|remain)|Yours),(?: (?:dear )?[Ss]ir)?(?:,? (?:etc|&c)\.)?),$/, /(?:(?:[a-z]{3}|\d{4})[.!?]|[a-z.!?]\))\s?[—–]\s?[A-Z][\w.'’]*(?:\s[A-Z][\w.'’]*|\s(?:staff\s)?reports?){1,3}$|\s[—–-]\sEditor$|[.!?”]\s(?:[—–]\s?[A-Z]{3,5}$|[—–-]{1,2}\s?)?(?:REUTERS|Reuters|A[AF]?P|PA|CP|[PU]TI|UNI|ANI|IANS|BERNAMA|XINHUA|dpa)$/], // He will play at State. — Jasper Quill; after the vote. REUTERS
  words: new Set(),
  opinionWords: /\b(?:I|we|our|us|should|must|ought|let's|surely|of course|dear editor|editor:)\b|\?/gi,
};
