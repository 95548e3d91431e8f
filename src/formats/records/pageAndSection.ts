/** Pg. A01, Pag. 4, S. 12, Blz. 7, p. 16, pp. 3-4, Page B7, Seite 3, Pág. 12, 第3版, Página 8, p. AFFAIRES5: in all languages of exports. */
const PAGE =
  /(?:^|[\s;,(])(?:pgs?|pags?|págs?|blz|bl|page|seite|s|pp?|página|pagina|sivu|sid|side)(?:\.\s?|\s)((?:[A-Z]{1,3}[-. ]?|[A-Z]{4,12})?\d{1,4}[A-Z]?(?:\s?[-–,]\s?(?:[A-Z]{1,2})?\d{1,4})?)(?=$|[\s;,.)])/i;
const OUTER = /^[\s;,:–—-]+|[\s;,:–—-]+$/g;

/** Page and section apart: `INTERNATIONAL; Pg. 35` → section INTERNATIONAL, page 35. */
export function pageAndSection(text: string): { readonly page: string | null; readonly section: string | null } {
  const match = PAGE.exec(text);
  const rest = match ? `${text.slice(0, match.index)};${text.slice(match.index + match[0].length)}` : text;
  const section = rest.replace(/(?:\s*;\s*){2,}/g, '; ').replace(OUTER, '');
  return { page: match?.[1]?.replace(/\s+/g, '') ?? null, section: section === '' ? null : section };
}
