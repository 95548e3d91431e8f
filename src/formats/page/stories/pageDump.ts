import type { Dump, Furniture, Language } from '../../../core/dump';
import type { SourceText } from '../../../core/sourceText';
import type { MadePieces } from './madePieces';
import type { PlacedStory } from './placedStory';

/**
 * One version of a page. Its stories and furniture are placed when they are first asked for. A class: each object literal with
 * getters would have a shape of its own, and the engine keeps a shape, with all that its getters know, long after the version is gone.
 */
export class PageDump implements Omit<Dump, 'confidence'> {
  readonly format = 'page';
  readonly declaredStories = null;
  private placedStories: PlacedStory[] | undefined;
  private placedFurniture: Furniture[] | undefined;

  constructor(
    readonly source: SourceText,
    readonly language: Language,
    private readonly pieces: MadePieces,
  ) {}

  get stories(): readonly PlacedStory[] {
    this.placedStories ??= this.pieces.stories;
    return this.placedStories;
  }

  get furniture(): readonly Furniture[] {
    this.placedFurniture ??= this.pieces.furniture;
    return this.placedFurniture;
  }
}
