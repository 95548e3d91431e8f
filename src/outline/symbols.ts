import type { Dump } from '../core/dump';
import { textOfLines } from '../core/joinedText';
import type { SourceText } from '../core/sourceText';
import type { Span } from '../core/span';
import type { PartKind, Story, StoryKind } from '../core/story';
import { groupLines, groupStories } from './groups';
import type { StoryGroup } from './groups';
import { outlineParts } from './storyParts';
import type { OutlinePart } from './storyParts';
import { headLine, snippet, storyTitle } from './title';

/** What a symbol stands for, with what is needed to name it in the user's language. */
export type Symbolised =
  | { readonly type: 'group'; readonly group: StoryGroup }
  | { readonly type: 'story'; readonly kind: StoryKind; readonly story: Story }
  | { readonly type: 'part'; readonly kind: PartKind };

/** An entry of the outline. Spans are UTF-16 offsets; `selection` lies inside `span`, children's spans lie inside their parent's. */
export interface OutlineSymbol {
  readonly stands: Symbolised;
  /** The printed text; empty for a group, whose name is made of page and section. */
  readonly name: string;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

/** The outline of a dump: page or section → story → parts. */
export function outlineSymbols(dump: Dump): readonly OutlineSymbol[] {
  const groups = groupStories(dump);
  if (groups.length === 0) return dump.stories.map((story) => storySymbol(dump.source, story));
  return groups.map((group) => {
    const span = dump.source.linesSpan(groupLines(group));
    return {
      stands: { type: 'group', group },
      name: '',
      span,
      selection: { start: span.start, end: span.start },
      children: group.stories.map((story) => storySymbol(dump.source, story)),
    };
  });
}

function storySymbol(source: SourceText, story: Story): OutlineSymbol {
  const head = headLine(story);
  return {
    stands: { type: 'story', kind: story.kind, story },
    name: storyTitle(source, story),
    span: source.linesSpan(story.lines),
    selection: source.linesSpan({ first: head, last: head }),
    children: outlineParts(story).map((part) => partSymbol(source, part)),
  };
}

function partSymbol(source: SourceText, { part, lines, children }: OutlinePart): OutlineSymbol {
  return {
    stands: { type: 'part', kind: part.kind },
    name: snippet(textOfLines(source, part.lines)),
    span: source.linesSpan(lines),
    selection: source.linesSpan({ first: lines.first, last: lines.first }),
    children: children.map((child) => partSymbol(source, child)),
  };
}
