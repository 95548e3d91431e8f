/** English words that end with a stop and no sentence, as they stand in a group of a regular expression: what stands before a name. */
export const TITLES = 'Mrs?|Messrs|Ms|Drs?|Revs?|Profs?|Govs?|Gens?|Cols?|Capt|Lieut|Lts?|Sgt|Maj|Supt|Sens?|Reps?';
/** Others: in a month, place, number or match. */
export const ABBREVIATIONS = 'Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Hon|Atty|St|Mt|Ft|No|Nos|vs';
