import type { Dump, Furniture, Language } from '../../core/dump';
import type { Story } from '../../core/story';
import type { RowSplice } from './columns';
import { everyRow } from './decode';
import { cutDraft } from './drafts';
import { NO_FOLIO, readFolio } from './folio';
import type { Folio } from './folio';
import type { StateName } from './grammar';
import { STATE_NAMES } from './model';
import type { PageView } from './pageView';
import { Pieces } from './pieces';
import type { KeptFurniture, KeptStory } from './pieces';
import { PlacedStory } from './placedStory';
import { readStory } from './readStory';
import type { StoryReading } from './readStory';
import type { Decoding } from './trellis';

/** Turns a decoded page into a dump. */
export function assemble(page: PageView, decoding: Decoding): Omit<Dump, 'confidence'> {
  return new Assembly(page, decoding).assemble({ at: 0, removed: 0, inserted: page.lines.count }, everyRow(page.lines.count));
}

/** A page that is put together, and again after edits: what was read of stories that they leave alone is kept. */
export class Assembly {
  private readonly pieces = new Pieces();

  constructor(
    private readonly page: PageView,
    private readonly decoding: Decoding,
  ) {}

  /**
   * Puts the page together as it is now. `splice` says which rows came for which since the last time; `changed` has 1 for
   * each row that is new or has another state, margin or runner-up.
   */
  assemble(splice: RowSplice, changed: Uint8Array): Omit<Dump, 'confidence'> {
    this.pieces.cut(this.stateAt, splice, changed);
    const { source } = this.page.lines;
    return { source, format: 'page', language: this.page.language, declaredStories: null, ...this.placePieces() };
  }

  private readonly stateAt = (row: number): StateName | undefined => (row < this.page.lines.count ? STATE_NAMES[this.decoding.states[row] ?? 0] : undefined);

  /** Goes through all pieces for what a story has from those before it. */
  private placePieces(): { furniture: Furniture[]; stories: Story[] } {
    const furniture: Furniture[] = [];
    const stories: Story[] = [];
    const surroundings = new Surroundings(this.page.language);
    for (const piece of this.pieces.all) {
      if (piece.furniture === null) {
        const reading = this.readingOf(piece, surroundings.inOpinion);
        stories.push(this.placeStory(piece, reading, surroundings));
      } else {
        furniture.push(this.placeFurniture(piece));
        surroundings.passFurniture(piece);
      }
    }
    return { furniture, stories };
  }

  private readingOf(piece: KeptStory, inOpinion: boolean): StoryReading {
    if (piece.reading && piece.inOpinion === inOpinion) return piece.reading;
    const draft = piece.draft ?? cutDraft(this.stateAt, piece.first);
    const reading = readStory(this.page, draft, this.decoding, inOpinion);
    Object.assign(piece, { draft: null, reading, inOpinion });
    return reading;
  }

  private placeStory(piece: KeptStory, reading: StoryReading, surroundings: Surroundings): PlacedStory {
    const line = this.page.lines.number[piece.first] ?? 0;
    const offset = this.page.lines.start[piece.first] ?? 0;
    const place = { line, offset, ...surroundings.passStory(reading) };
    piece.placed = piece.placed?.isOf(reading, place) ? piece.placed : new PlacedStory(reading, place);
    return piece.placed;
  }

  private placeFurniture(piece: KeptFurniture): Furniture {
    const first = this.page.lines.number[piece.first] ?? 0;
    const last = this.page.lines.number[piece.last] ?? 0;
    if (piece.furniture === 'folio') piece.folios ??= this.page.texts.slice(piece.first, piece.last + 1).map(readFolio);
    const { placed } = piece;
    piece.placed = placed?.lines.first === first && placed.lines.last === last ? placed : { kind: piece.furniture, lines: { first, last } };
    return piece.placed;
  }
}

const SECTION_OF_OPINION = /(?:观点|評論|评论|副刊|言论|文苑|论坛|理论|Opinion|Editorial)/i;

/** What stands before a story, while the pieces of a page are gone through. */
class Surroundings {
  /** True under a folio that names a section of opinion. */
  inOpinion = false;
  private folio: Folio = NO_FOLIO;
  private column: string | null = null;
  private readonly ids = new Map<string, number>();
  private readonly continued = new ContinuedStories();

  constructor(private readonly language: Language) {}

  passFurniture({ furniture, folios }: KeptFurniture): void {
    this.column = null;
    if (folios) this.folio = folios.reduce(nextFolio, this.folio);
    else if (furniture === 'nameplate' && this.folio.page === null) this.folio = { ...this.folio, page: frontPage(this.language) };
    else return;
    this.inOpinion = this.folio.section !== null && SECTION_OF_OPINION.test(this.folio.section);
  }

  passStory({ head, column, isBrief, jumps, words }: StoryReading): Pick<Story, 'id' | 'page' | 'section' | 'date' | 'continues'> {
    const { page, section, date } = this.folio;
    this.column = column ?? (isBrief ? this.column : null);
    const continues = jumps ? this.continued.pass(words.headline, page) : null;
    return { id: this.idOf(head), page, section: this.column ?? section, date, continues };
  }

  /** A second story with the same head gets `-2`. */
  private idOf(head: string): string {
    const seen = (this.ids.get(head) ?? 0) + 1;
    this.ids.set(head, seen);
    return seen === 1 ? head : `${head}-${seen}`;
  }
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

/** Finds for the second part of a story the first: the earliest story of another page that sends its readers on and is not continued yet. */
class ContinuedStories {
  private readonly open: { readonly headline: string; readonly page: string | null }[] = [];

  /** The headline of the story that a story with a jump line continues; null for a first part, which has a headline. */
  pass(headline: string | null, page: string | null): string | null {
    if (headline !== null) {
      this.open.push({ headline, page });
      return null;
    }
    const index = this.open.findIndex((story) => story.page !== page);
    const [first] = index === -1 ? [] : this.open.splice(index, 1);
    return first?.headline ?? null;
  }
}
