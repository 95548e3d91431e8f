import type { Story } from '../core/story';

/** The 0-based line that a jump to the story goes to: its headline's first, or its own first. */
export function headLine(story: Story): number {
  return story.parts.find(({ kind }) => kind === 'headline')?.lines[0] ?? story.lines.first;
}
