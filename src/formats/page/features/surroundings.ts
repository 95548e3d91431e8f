import type { Language } from '../../../core/dump';
import type { FurnitureKind } from '../../../core/story';
import { NO_FOLIO } from './folio';
import type { Folio } from './folio';

/** What the pieces above say of the stories below. */
export interface Surroundings {
  readonly folio: Folio;
  /** The column of briefs that is open: `简讯`. */
  readonly column: string | null;
  /** True under a folio that names a section of opinion. */
  readonly inOpinion: boolean;
  /** What was printed since the last story. */
  readonly printed: { readonly nameplate: boolean; readonly page: boolean; readonly date: boolean };
}

const NOTHING_PRINTED = { nameplate: false, page: false, date: false };
export const NOTHING_ABOVE: Surroundings = { folio: NO_FOLIO, column: null, inOpinion: false, printed: NOTHING_PRINTED };

const SECTION_OF_OPINION = /(?:观点|觀點|評論|评论|副刊|言论|言論|文苑|论坛|論壇|時論|投書|理论|オピニオン|論説|Opinion|Editorial|^(?:Your )?(?:View|Letter|Comment|Voice|Forum))/i;

/** What is above below a piece of furniture; `folios` is what the lines of a folio say. */
export function belowFurniture(above: Surroundings, kind: FurnitureKind, folios: readonly Folio[], language: Language): Surroundings {
  const printed = {
    nameplate: above.printed.nameplate || kind === 'nameplate',
    page: above.printed.page || folios.some(({ page }) => page !== null),
    date: above.printed.date || folios.some(({ date }) => date !== null),
  };
  const read = folios.reduce(nextFolio, above.folio);
  const isFront = printed.nameplate && !printed.page && (read.page === null || printed.date);
  const folio = isFront ? { page: frontPage(language), section: null, date: read.date } : read;
  return { folio, printed, column: null, inOpinion: folio.section !== null && SECTION_OF_OPINION.test(folio.section) };
}

/** What is above below a story, which may open a column of briefs or be one of its briefs. */
export function belowStory(above: Surroundings, { column, isBrief }: { readonly column: string | null; readonly isBrief: boolean }): Surroundings {
  return { ...above, printed: NOTHING_PRINTED, column: column ?? (isBrief ? above.column : null) };
}

/** True where both say the same. */
export function saySame(a: Surroundings, b: Surroundings): boolean {
  const samePrinted = a.printed.nameplate === b.printed.nameplate && a.printed.page === b.printed.page && a.printed.date === b.printed.date;
  return samePrinted && a.column === b.column && a.folio.page === b.folio.page && a.folio.section === b.folio.section && a.folio.date === b.folio.date;
}

/** A page that carries the paper's nameplate but no number is the front page, also of a later issue. */
function frontPage(language: Language): string {
  return language === 'en' ? 'A1' : '1';
}

/** A folio may be spread over lines: what a line does not say is kept unless it names a new page. */
function nextFolio(before: Folio, line: Folio): Folio {
  const section = line.page === null ? (line.section ?? before.section) : line.section;
  return { page: line.page ?? before.page, section, date: line.date ?? before.date };
}
