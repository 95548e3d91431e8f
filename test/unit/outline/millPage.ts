import { dumpOf } from './markedPage';

/** Two pages of an invented paper: a long story with sections and a column break, a photo, briefs. */
export const MILL_PAGE = dumpOf(`
nameplate THE HARROW VALLEY POST
folio     A1 City Thursday

# news A1 City
kicker    TEXTILES
headline  Last mill on the Orrin
+         closes its gates

byline    By Ann Lee, Bo Diaz
paragraph The last mill on the Orrin stopped at noon. Mr. Hale said, "We are done." About 140 people
pullQuote "We are done."
+paragraph lost their work.
subhead   A long decline
paragraph Orders had fallen by 30 percent.
caption   The empty weaving shed
subhead   What comes next
paragraph The town wants flats there. Nobody has asked for them yet.
jump      See MILL, Page A2

# photo A1 City
headline  Rowers at dawn
caption   The club's boats on Tuesday.

folio     A2 Valley Thursday
advert    Spring tires
+         at Dutton's

# brief A2 Valley
label     IN BRIEF
headline  Bridge shut
paragraph Closed till Monday.
# brief A2 Valley
headline  Cat found
paragraph It is well.
`);

/** The 0-based line of the mill page that holds a text. */
export function lineOf(text: string): number {
  const { source } = MILL_PAGE;
  return source.lineAt(source.text.indexOf(text));
}
