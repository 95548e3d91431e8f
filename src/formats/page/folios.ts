import type { Language } from '../../core/dump';
import { NO_FOLIO, readFolio } from './folio';
import type { Folio } from './folio';

/** Follows a dump from page to page: what its folio lines and nameplates say of the stories below them. */
export class Folios {
  private folio: Folio = NO_FOLIO;
  /** What was read since the last story. */
  private paged = false;
  private dated = false;
  private nameplate = false;

  constructor(private readonly language: Language) {}

  /** Takes a folio line (as matched). A folio may be spread over lines: what a line does not say is kept unless it names a new page. */
  addLine(line: string): void {
    const read = readFolio(line);
    const section = read.page === null ? (read.section ?? this.folio.section) : read.section;
    this.paged ||= read.page !== null;
    this.dated ||= read.date !== null;
    this.folio = { page: read.page ?? this.folio.page, section, date: read.date ?? this.folio.date };
  }

  addNameplate(): void {
    this.nameplate = true;
  }

  /** What holds for a story that stands here. A page with the paper's nameplate but no number is the front page, also of a later issue. */
  forStory(): Folio {
    const front = this.nameplate && !this.paged && (this.folio.page === null || this.dated);
    if (front) this.folio = { page: this.language === 'en' ? 'A1' : '1', section: null, date: this.folio.date };
    this.paged = this.dated = this.nameplate = false;
    return this.folio;
  }
}
