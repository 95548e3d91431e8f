import type { Dump } from '../core/dump';
import { partText } from '../core/partText';
import type { SourceText } from '../core/sourceText';
import type { Span } from '../core/span';
import { eachOf } from '../core/steps';
import type { Steps } from '../core/steps';
import type { PartKind, Story, StoryKind } from '../core/story';
import { groupLines, groupStories } from './groups';
import type { StoryGroup } from './groups';
import { outlineParts } from './storyParts';
import type { OutlinePart } from './storyParts';
import { snippet, storyTitle } from '../core/storyTitle';
import { headLine } from './headLine';

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

/** More stories than this stand in groups even where no line of the text heads them. */
const MOST_UNGROUPED = 5000;
/** Of more stories than this the parts are no symbols: an editor is not to be kept waiting by what nobody can look through. */
const MOST_PARTED = 5000;

/**
 * The outline of a dump: page → story → parts, of a very long one no parts. Only a page that the paper heads with a folio has a symbol of its own:
 * sticky scroll keeps the line of every symbol in view, and that of a page must not be some story's first. A step for each story.
 */
export function* outlineSymbols(dump: Dump): Steps<readonly OutlineSymbol[]> {
  const groups = groupStories(dump);
  if (groups.length === 0) return yield* storySymbols(dump, dump.stories);
  const always = dump.stories.length > MOST_UNGROUPED;
  const symbols: OutlineSymbol[] = [];
  for (const group of groups) {
    const children = yield* storySymbols(dump, group.stories);
    if (always || group.folio !== null) symbols.push(groupSymbol(dump.source, group, children));
    else symbols.push(...children);
  }
  return symbols;
}

function* storySymbols({ source, stories: { length } }: Dump, stories: readonly Story[]): Steps<readonly OutlineSymbol[]> {
  const symbols: OutlineSymbol[] = [];
  yield* eachOf(stories, (story) => symbols.push(storySymbol(source, story, length <= MOST_PARTED)));
  return symbols;
}

function groupSymbol(source: SourceText, group: StoryGroup, children: readonly OutlineSymbol[]): OutlineSymbol {
  const { first, last } = groupLines(group);
  const head = group.folio ?? first;
  return {
    stands: { type: 'group', group },
    name: '',
    span: source.linesSpan({ first: head, last }),
    selection: source.linesSpan({ first: head, last: head }),
    children,
  };
}

function storySymbol(source: SourceText, story: Story, isParted: boolean): OutlineSymbol {
  const head = headLine(story);
  return {
    stands: { type: 'story', kind: story.kind, story },
    name: storyTitle(source, story),
    span: source.linesSpan(story.lines),
    selection: source.linesSpan({ first: head, last: head }),
    children: isParted ? outlineParts(story).map((part) => partSymbol(source, part)) : [],
  };
}

function partSymbol(source: SourceText, { part, lines, children }: OutlinePart): OutlineSymbol {
  return {
    stands: { type: 'part', kind: part.kind },
    name: snippet(partText(source, part)),
    span: source.linesSpan(lines),
    selection: source.linesSpan({ first: lines.first, last: lines.first }),
    children: children.map((child) => partSymbol(source, child)),
  };
}
