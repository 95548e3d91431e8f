import type { Dump } from '../core/dump';
import type { Story } from '../core/story';
import { figuresOfStory } from '../figures/storyFigures';
import type { StoryFigure } from '../figures/storyFigures';

/** Gives the figures of a story of a dump. */
export type FiguresOf = (dump: Dump, story: Story) => readonly StoryFigure[];

const KNOWN = new WeakMap<Story, readonly StoryFigure[]>();

/** The figures of a story in the order of its parts; found when they are first asked for, once for each parsed story. */
export const figuresOf: FiguresOf = (dump, story) => {
  const known = KNOWN.get(story);
  if (known) return known;
  const figures = figuresOfStory(dump, story);
  KNOWN.set(story, figures);
  return figures;
};

/** The figure of a story at a UTF-16 offset into the source, or the one that ends there. */
export function figureAt(figures: readonly StoryFigure[], offset: number): StoryFigure | undefined {
  const holding = figures.filter(({ pieces }) => pieces.some(({ start, end }) => start <= offset && offset <= end));
  return holding.find(({ pieces }) => pieces.some(({ end }) => offset < end)) ?? holding[0];
}
