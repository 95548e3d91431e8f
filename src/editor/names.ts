import { l10n } from 'vscode';
import type { Ruling } from '../annotations/correction';
import type { Dump, Language } from '../core/dump';
import { FURNITURE_KINDS, PART_KINDS } from '../core/story';
import type { FurnitureKind, PartKind, Story, StoryKind, WeakestLine } from '../core/story';
import type { DeclaredName } from '../outline/declaredFacts';
import type { Gathered, StoryGroup } from '../outline/groups';

/** A story kind in the user's language. */
export function storyKindName(kind: StoryKind): string {
  const names: Record<StoryKind, string> = {
    news: l10n.t('News story'),
    photo: l10n.t('Photo'),
    commentary: l10n.t('Commentary'),
    brief: l10n.t('Brief'),
    interview: l10n.t('Interview'),
    notice: l10n.t('Notice'),
    index: l10n.t('Index'),
    weather: l10n.t('Weather'),
  };
  return names[kind];
}

/** A part kind in the user's language. */
export function partKindName(kind: PartKind): string {
  const names: Record<PartKind, string> = {
    label: l10n.t('Label'),
    kicker: l10n.t('Kicker'),
    headline: l10n.t('Headline'),
    deck: l10n.t('Deck'),
    byline: l10n.t('Byline'),
    paragraph: l10n.t('Paragraph'),
    listItem: l10n.t('List item'),
    verse: l10n.t('Verse'),
    table: l10n.t('Table'),
    subhead: l10n.t('Subhead'),
    pullQuote: l10n.t('Pull quote'),
    caption: l10n.t('Caption'),
    credit: l10n.t('Credit'),
    jump: l10n.t('Jump line'),
    source: l10n.t('Source of data'),
  };
  return names[kind];
}

/** A furniture kind in the user's language. */
export function furnitureKindName(kind: FurnitureKind): string {
  const names: Record<FurnitureKind, string> = {
    nameplate: l10n.t('Nameplate'),
    folio: l10n.t('Folio'),
    staffBox: l10n.t('Staff box'),
    navigation: l10n.t('Navigation'),
    advert: l10n.t('Advertisement'),
    cover: l10n.t('Cover page'),
    separator: l10n.t('Separator'),
  };
  return names[kind];
}

/** What an export declares of a story, in the user's language. */
export function declaredName(name: DeclaredName): string {
  const names: Record<DeclaredName, string> = {
    source: l10n.t('Paper'),
    section: l10n.t('Section'),
    page: l10n.t('Page'),
    date: l10n.t('Date as printed'),
    words: l10n.t('Words as declared'),
    language: l10n.t('Language'),
    documentId: l10n.t('Document ID'),
  };
  return names[name];
}

/** A part kind, a furniture kind or `continuation` in the user's language. */
export function readingName(kind: string): string {
  const part = PART_KINDS.find((candidate) => candidate === kind);
  if (part) return partKindName(part);
  const furniture = FURNITURE_KINDS.find((candidate) => candidate === kind);
  if (furniture) return furnitureKindName(furniture);
  return kind === 'continuation' ? l10n.t('Continuation of the line before') : kind;
}

/** What a correction says, in the user's language. */
export function rulingName(ruling: Ruling): string {
  if (ruling === 'opensStory') return l10n.t('A story starts here');
  if (ruling === 'joinsStory') return l10n.t('Joined with the previous story');
  return readingName(ruling);
}

/** Where a story is uncertain, in the user's language. */
export function doubtName({ line, kind, instead }: WeakestLine): string {
  return l10n.t('To check: line {0} was read as “{1}”, but nearly as “{2}”.', line + 1, readingName(kind), readingName(instead));
}

/** `Page 3 · City`, `2026-03-18`, `Stories 101–200` */
export function groupName(group: StoryGroup): string {
  if (group.gathered) return gatheredName(group.gathered);
  const page = group.page === null ? null : l10n.t('Page {0}', group.page);
  const named = [group.date, page, group.section].filter((name) => name !== null);
  return named.length > 0 ? named.join(' · ') : l10n.t('Stories {0}–{1}', group.from + 1, group.from + group.stories.length);
}

/** `Gilford Courier`, `No date`; `Gilford Courier 501–1,000` */
function gatheredName({ by, value, part }: Gathered): string {
  const name = value ?? (by === 'date' ? l10n.t('No date') : l10n.t('No source'));
  return part ? `${name} ${part.first.toLocaleString()}–${part.last.toLocaleString()}` : name;
}

/** `1,204 chars` where the language is written without spaces, `640 words` elsewhere. */
export function lengthName(story: Story, language: Language): string {
  if (language === 'en') return l10n.t('{0} words', story.words.toLocaleString());
  return l10n.t('{0} chars', story.characters.toLocaleString());
}

/** `161 stories`; `160 of 161 stories` where the export says how many it holds. */
export function countName({ stories, declaredStories }: Dump): string {
  const count = stories.length.toLocaleString();
  if (declaredStories !== null) return l10n.t('{0} of {1} stories', count, declaredStories.toLocaleString());
  return stories.length === 1 ? l10n.t('1 story') : l10n.t('{0} stories', count);
}

/** The names of a story's bylines, three at most: `Ann Lee, Bo Diaz, Cy Moss +2`. Empty where nobody is named. */
export function writersName(story: Story): string {
  const names = story.bylines.flatMap((byline) => byline.names.map(({ text }) => text));
  const shown = names.slice(0, 3).join(l10n.t(', '));
  return names.length > 3 ? `${shown} +${names.length - 3}` : shown;
}
