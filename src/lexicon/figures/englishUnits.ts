/** What follows a number in English print: plural: other spellings. Lower case; by dimension. */
export const ENGLISH_MEASURES = {
  length: { miles: 'mile mi', feet: 'foot ft', inches: 'inch in.', yards: 'yard yds', kilometers: 'kilometer kilometre kilometres km', meters: 'meter metre metres', centimeters: 'centimeter centimetre centimetres cm', millimeters: 'millimeter millimetre millimetres mm', fathoms: 'fathom', furlongs: 'furlong', rods: 'rod' },
  area: { 'square feet': 'square-foot|sq. ft.|square foot', 'square miles': 'square mile|square-mile', 'square meters': 'square metre|square metres|square meter|square-meter|square-metre', 'square yards': 'square yard', 'square kilometers': 'square kilometre|square kilometres|square kilometer', acres: 'acre', hectares: 'hectare' },
  volume: { gallons: 'gallon', liters: 'liter litre litres', pints: 'pint', quarts: 'quart', bushels: 'bushel', barrels: 'barrel', 'cubic yards': 'cubic yard', 'cubic feet': 'cubic foot', 'cubic meters': 'cubic metre|cubic metres|cubic meter', milliliters: 'milliliter ml', 'acre-feet': 'acre-foot' },
  mass: { pounds: 'pound lb lbs', ounces: 'ounce oz', tons: 'ton', tonnes: 'tonne', kilograms: 'kilogram kg kilos kilo', grams: 'gram', milligrams: 'milligram mg', carats: 'carat' },
  speed: { mph: 'miles per hour|miles an hour|m.p.h.', knots: 'knot', 'km/h': 'kph|kilometers per hour|kilometres per hour|kilometers an hour' },
  sound: { decibels: 'decibel' },
  power: { megawatts: 'megawatt mw', kilowatts: 'kilowatt kw', watts: 'watt', horsepower: 'hp', gigawatts: 'gigawatt' },
  energy: { 'kilowatt-hours': 'kilowatt-hour kwh', 'megawatt-hours': 'megawatt-hour mwh', calories: 'calorie' },
  data: { gigabytes: 'gigabyte gb', megabytes: 'megabyte mb', terabytes: 'terabyte tb' },
  voltage: { volts: 'volt', kilovolts: 'kilovolt kv' },
} as const;

export const ENGLISH_DURATIONS: Readonly<Record<string, string>> = {
  seconds: 'second sec', minutes: 'minute min', hours: 'hour hr hrs', days: 'day', weeks: 'week', months: 'month', years: 'year yr yrs', decades: 'decade', centuries: 'century', fortnights: 'fortnight',
};

/** ISO 4217, with the places that the point moves. */
export const ENGLISH_CURRENCIES: readonly (readonly [code: string, words: string, places: number])[] = [
  ['USD', 'dollar dollars bucks', 0], ['USD', 'cent cents', -2], ['GBP', 'pence', -2], ['EUR', 'euro euros', 0], ['CNY', 'yuan renminbi', 0], ['JPY', 'yen', 0], ['INR', 'rupee rupees', 0], ['CAD', 'loonies', 0], ['KRW', 'won', 0], ['RUB', 'ruble rubles roubles', 0],
];

/** Words of the running text that may begin a sentence before a number: the number is none of a name. */
export const BEFORE_NUMBERS = new Set(
  'a about above after all almost along also an and another approximately are around as at be been before behind below between but by can could down during each either even every exactly for from had has have her his in including into is it its just last least less like made may might more most my nearly next no nor not of off on once one only or other our out over part past per perhaps plus put roughly said saw see since so some such than that the their them then there these they this those through to too total under until up was we were what when where which while who will with within without would you your yet sold some take took counted only fewer another every nearly high low'.split(' '),
);

/** Not the thing that is counted, when it stands behind a number. */
export const NO_COUNTED = new Set('and or but of to in on at a an p is was were are for from by with as than the that who which when if so per not it its his her their this has have had will would can could may into over under about after before between since until through out up down off then because while where vs am pm'.split(' '));

/** Words with a number word in them that count nothing. */
export const NO_COUNTS = /^(?:one (?:another|day|by one|of|thing|way|side|hand|could|can|might|may|must|should|would|is|was|had|who|that|in the)|two-way|twosome|four-wheel|four corners|five-star|twin|ten commandments|seven seas|one-time|one-way|one-sided|three-piece|sixth sense|nine-to-five|twenty questions)/i;

/** Said near two numbers with a dash: a score, or a vote. */
export const ENGLISH_SCORES = /\b(?:vote[ds]?|voting|ballot|won|wins?|beat|beats|beaten|lead|leads|led|lost|loss|lose|victory|edged?|edges|defeat(?:ed|s)?|decision|record|final|passed|pass|majority|tie|tied|draw|drew|score[ds]?|aggregate|ahead|trail(?:ed|s)?|topped|downed|rout(?:ed)?|rally|set|sets|ruled|ruling|approved|rejected|improved|fell|season|game|match|inning|overtime|half|halftime|quarter|split)\b/i;
export const ENGLISH_RATIOS = /\b(?:ratio|odds|to-one|mix|proportions?|parts|margin|outnumber(?:ed|s)?|scale)\b/i;

/** Behind `times`: a multiple, not how often. */
export const TIMES_AS = /^ (?:as|more|larger|greater|higher|bigger|smaller|faster|less|the (?:norm|normal|rate|size|number|amount|average|usual|price|cost|level|value|national|state|limit|legal)|its|their|last|what|that|normal|larger|over|longer)/i;
/** Behind doubled, tripled: what is no multiple. */
export const NO_MULTIPLE = /^(?:-| (?:play|header|agent|standard|room|bed|bill|dribble|check|parked|down|back|over|murder|feature|duty|decker|doors|to (?:left|right|center)|off))/i;

/** The verbs of what is to come, and the prepositions. */
export const FUTURE = /\b(?:will|would|shall|plans?|planned|until|by|through|due|expires?|scheduled|upcoming|next|begins?|starts?|opens?|closes?|set|takes? effect|deadline|beginning|starting|effective|open|coming|to)\b/i;
/** A past that a date in the future of the page belongs to. */
export const PAST = /\b(?:was|were|had|since|ago|last|died|began|started|opened|closed|said|tore|broke|fell|came|went|took|left|found|killed|struck|hit|lost|won|signed|happened|after|[a-z]{2,}ed)\b/i;

/** Before a number without a unit: degrees. */
export const ENGLISH_HEAT = /\b(?:highs?|lows?|temperatures?)(?: (?:of|near|around|at|in the|about|to|from|was|were))? $/i;

/** What is ranked without an article: enters second week. */
export const RANKED_BEHIND = /^ (?:week|month|year|day|time|straight|consecutive|quarter|season|term|inning|night|round)\b/i;

/** Words that rank: the first time, his third. */
export const BEFORE_ORDINALS = /(?:\b(?:the|a|an|his|her|its|their|our|my|your|this|that|every|each|for|in|on|and|to|of|is|was|were|finished|placed|ranked|came|tied for|or|at)|['’]s) $/i;
export const NO_ORDINAL_BEHIND = /^(?:-| (?:half|street|avenue|ave|st|aid|name|lady|hand|of all|and foremost|thoughts?|nature|glance|base|baseman|responders?|amendment|ward|district|baptist|presbyterian|methodist|national bank|bank|church)\b)/i;
