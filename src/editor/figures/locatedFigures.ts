import type * as vscode from 'vscode';
import { storyAt, storyIndexAtOrBefore } from '../../core/dump';
import type { Dump } from '../../core/dump';
import type { LineRange } from '../../core/span';
import type { StoryFigure } from '../../figures/storyFigures';
import { figureAt, figuresOf } from '../../outline/knownFigures';
import { toOffset } from '../ranges';

/** The figure at a position, if there is one. */
export function figureAtPosition(dump: Dump, position: vscode.Position): StoryFigure | undefined {
  const story = position.line < dump.source.lineCount ? storyAt(dump, position.line) : undefined;
  return story && figureAt(figuresOf(dump, story), toOffset(dump.source, position));
}

/** The figures that end in a range of 0-based lines. */
export function figuresEndingIn(dump: Dump, { first, last }: LineRange): readonly StoryFigure[] {
  const stories = dump.stories.slice(Math.max(0, storyIndexAtOrBefore(dump, first)), storyIndexAtOrBefore(dump, last) + 1);
  return stories
    .flatMap((story) => figuresOf(dump, story))
    .filter(({ span }) => {
      const line = dump.source.lineAt(span.end);
      return first <= line && line <= last;
    });
}
