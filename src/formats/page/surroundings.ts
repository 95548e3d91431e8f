import type { Language } from '../../core/dump';
import type { FurnitureKind } from '../../core/story';
import { NO_FOLIO } from './folio';
import type { Folio } from './folio';

/** What the pieces above say of the stories below. */
export interface Surroundings {
  readonly folio: Folio;
  /** The column of briefs that is open: `简讯`. */
  readonly column: string | null;
  /** True under a folio that names a section of opinion. */
  readonly inOpinion: boolean;
}

export const NOTHING_ABOVE: Surroundings = { folio: NO_FOLIO, column: null, inOpinion: false };

const SECTION_OF_OPINION = /(?:观点|評論|评论|副刊|言论|文苑|论坛|理论|Opinion|Editorial)/i;

/** What is above below a piece of furniture; `folios` is what the lines of a folio say. */
export function belowFurniture(above: Surroundings, kind: FurnitureKind, folios: readonly Folio[], language: Language): Surroundings {
  const isFront = kind === 'nameplate' && above.folio.page === null;
  const folio = isFront ? { ...above.folio, page: frontPage(language) } : folios.reduce(nextFolio, above.folio);
  return { folio, column: null, inOpinion: folio.section !== null && SECTION_OF_OPINION.test(folio.section) };
}

/** What is above below a story, which may open a column of briefs or be one of its briefs. */
export function belowStory(above: Surroundings, { column, isBrief }: { readonly column: string | null; readonly isBrief: boolean }): Surroundings {
  return { ...above, column: column ?? (isBrief ? above.column : null) };
}

/** True where both say the same. */
export function saySame(a: Surroundings, b: Surroundings): boolean {
  return a.column === b.column && a.folio.page === b.folio.page && a.folio.section === b.folio.section && a.folio.date === b.folio.date;
}

/** A page that carries the paper's nameplate is the front page. */
function frontPage(language: Language): string {
  return language === 'en' ? 'A1' : '1';
}

/** A folio may be spread over lines: what a line does not say is kept unless it names a new page. */
function nextFolio(before: Folio, line: Folio): Folio {
  const section = line.page === null ? (line.section ?? before.section) : line.section;
  return { page: line.page ?? before.page, section, date: line.date ?? before.date };
}
