import { STATES } from '../../src/formats/page/decoder/grammar';
import type { StateName } from '../../src/formats/page/decoder/grammar';
import { hasCue } from '../../src/formats/page/view/pageView';
import type { PageView } from '../../src/formats/page/view/pageView';
import type { GoldPage, GoldStory } from '../score/gold';

/** The states that the gold outline leaves open for a line; an empty set where it says nothing of the line. */
export type AllowedStates = ReadonlySet<StateName>;

const FURNITURE: Readonly<Record<string, StateName>> = { nameplate: 'nameplate', folio: 'folio', staffBox: 'staffBox', navigation: 'navigation', advert: 'advert' };
const bare = (text: string): string => text.replace(/[\s\u3000]+/g, '');

/** What the gold says of each line of the table (not of the file). */
export function goldStates(page: PageView, gold: GoldPage): AllowedStates[] {
  const allowed = new Map<number, readonly StateName[]>();
  const rowOf = new Map(Array.from(page.lines.number.subarray(0, page.lines.count), (line, row) => [line + 1, row]));
  for (const { kind, lines } of gold.furniture ?? []) for (let line = lines[0]; line <= lines[1]; line++) allowed.set(line, furnitureStates(page, rowOf.get(line) ?? -1, kind));
  for (const story of gold.stories) new StoryReader(page, story, allowed).read();
  return Array.from({ length: page.lines.count }, (_, index) => new Set(allowed.get((page.lines.number[index] ?? 0) + 1) ?? []));
}

/** Where a site's buttons end and its pages' names or its owner's words begin, editors differ. */
function furnitureStates(page: PageView, row: number, kind: string): readonly StateName[] {
  const state = FURNITURE[kind] ?? 'navigation';
  if (state !== 'navigation' && state !== 'staffBox') return [state];
  const others = (['folio', 'staffBox', 'navigation'] as const).filter((other) => other !== state && hasCue(page, row, other) && !(state === 'staffBox' && other === 'folio'));
  return [state, ...others];
}

/** First state of a part and the state of its further lines. */
interface PartStates {
  readonly first: readonly StateName[];
  readonly more: readonly StateName[];
}

class StoryReader {
  private readonly lines: number[] = [];
  private headlineLine = Infinity;

  constructor(
    private readonly page: PageView,
    private readonly story: GoldStory,
    private readonly allowed: Map<number, readonly StateName[]>,
  ) {
    for (let line = story.lines[0]; line <= story.lines[1]; line++) if (bare(this.text(line)) !== '') this.lines.push(line);
  }

  read(): void {
    const { story } = this;
    const kind = story.kind ?? 'news';
    for (const [index, lines] of story.paragraphLines.entries()) this.claim(lines, this.paragraphStates(lines, index === 0 && story.headline === null));
    for (const table of story.tables ?? []) for (let line = table.lines[0]; line <= table.lines[1]; line++) this.claim([line], same('cell'));
    if (story.headline !== null) {
      const lines = this.find(story.headline);
      this.headlineLine = lines[0] ?? Infinity;
      this.claim(lines, { first: HEADLINES[kind] ?? ['headline'], more: ['headlineCont', 'briefHeadCont'] });
    }
    for (const text of story.kickers) this.claim(this.find(text), same('kicker'));
    for (const text of story.decks) this.claim(this.find(text), { first: ['deck'], more: ['deckCont'] });
    for (const text of story.labels) this.claimLabel(this.find(text));
    for (const text of story.subheads) this.claim(this.find(text), { first: ['subhead'], more: ['subheadCont'] });
    for (const text of story.captions ?? []) this.claimCaption(this.find(text));
    for (const text of story.pullQuotes ?? []) this.claim(this.find(text), PULL_QUOTE);
    for (const text of story.jumps ?? []) this.claim(this.find(text), /[上文承緊紧續续]接|[(（]接|from|から/i.test(text) ? same('jumpFrom') : { first: ['jump', 'openJump'], more: [] });
    for (const line of this.lines) if (!this.allowed.has(line)) this.claim([line], this.peopleStates(line));
  }

  private text(line: number): string {
    return this.page.lines.source.line(line - 1);
  }

  private claim(lines: readonly number[], { first, more }: PartStates): void {
    for (const [index, line] of lines.entries()) if (!this.allowed.has(line)) this.allowed.set(line, index === 0 ? first : more);
  }

  private claimLabel(lines: readonly number[]): void {
    const opening = (lines[0] ?? 0) < Math.min(this.headlineLine, ...(this.story.headline === null ? this.story.paragraphLines.flat() : []));
    this.claim(lines, opening ? same('label', 'briefsLabel') : same('innerLabel', 'openLabel'));
  }

  private claimCaption(lines: readonly number[]): void {
    this.claim(lines, this.isOverStory(lines[0] ?? Infinity) ? TOP_CAPTION : CAPTION);
  }

  private isOverHeadline(line: number): boolean {
    return line < this.headlineLine && this.headlineLine !== Infinity;
  }

  private isUnderPicture(line: number): boolean {
    const before = this.lines[this.lines.indexOf(line) - 1];
    return before !== undefined && (this.allowed.get(before) ?? []).some((state) => STATES[state].kind === 'caption');
  }

  /** True above the headline, or above the text of a story that has none. */
  private isOverStory(line: number): boolean {
    const { headline, kind, paragraphLines } = this.story;
    return this.isOverHeadline(line) || (headline === null && kind !== 'photo' && line < Math.min(...paragraphLines.flat()));
  }

  /** The unclaimed lines that make up a text, white space and line-end hyphens left out. */
  private find(text: string): number[] {
    const wanted = bare(text);
    const open = this.lines.filter((line) => !this.allowed.has(line));
    for (const [start] of open.entries()) {
      let joined = '';
      for (let end = start; end < open.length && joined.length < wanted.length; end++) {
        joined = joined.replace(/([a-z])-$/, '$1') + bare(this.text(open[end] ?? 0));
        if (joined === wanted) return open.slice(start, end + 1);
      }
    }
    return [];
  }

  /** `carried`: the paragraph may go on with one of another page; either way it is the story's first. */
  private paragraphStates(lines: readonly number[], carried: boolean): PartStates {
    const { kind = 'news' } = this.story;
    if (this.story.verse === true) return same('verse');
    const first = [...(PARAGRAPHS[kind] ?? ['paragraph']), ...(carried ? (['continuation'] as const) : [])];
    if (lines.length !== 1) return { first, more: MORE_TEXT };
    // an institution alone on a line signs what stands above: editors count it as a paragraph or as its author
    const signs = this.page.lexicon.cues.organisation?.some((name) => name.test(this.text(lines[0] ?? 0).trim())) === true;
    return { first: [...first, ...(kind === 'notice' ? (['item'] as const) : []), ...(signs ? (['tailByline'] as const) : [])], more: MORE_TEXT };
  }

  /** A line of names: a byline or a credit, by whose names it holds. */
  private peopleStates(line: number): PartStates {
    const text = bare(this.text(line));
    const holds = (groups: GoldStory['bylines']): boolean => groups.some(({ names }) => names.some((name) => text.includes(bare(name)) || bare(name).startsWith(text)));
    const behind = this.story.paragraphLines.some((lines) => (lines[0] ?? Infinity) < line);
    // 受访者供图, 新华社发(王强 摄), （路透）: whoever gave a picture, the line stands where a photographer's name does
    const isGiven = GIVEN.test(text) || this.isUnderPicture(line);
    // 发布时间:… 来源:… 通讯员:…, 2031/5/4 08:20 記者王強: a site's line of fields says the same whichever it is read as
    const isLong = (text.match(/[：:]/g) ?? []).length > 2 || /^\d{4}\D/.test(text);
    if (!behind && (/[作记]者\s?[：:]/.test(text) || /^\d{4}\D\d{1,2}\D\d{1,2}日?\d{1,2}:\d\d/.test(text)) && holds(this.story.bylines)) return isLong ? same('byline', 'source') : same('byline');
    if (this.story.credits.some(({ role, names }) => role === 'source' && names.some((name) => text.includes(bare(name))))) return isGiven ? same('source', 'credit', 'openCredit', 'photoCredit') : same('source');
    if (holds(this.story.credits) && this.isOverStory(line)) return same('topCredit');
    // 本报记者 王强 under the text: he has written it, whatever pictures he has taken too; 本报记者 王强 摄 over it: a picture alone
    // （岸本拓） and （文・写真 岸本拓） under a Japanese text: he has written it, though he is named under its picture too
    const isWriter = holds(this.story.bylines) && (behind ? (this.page.language === 'ja' ? !isGiven && !/撮|写す|提供|^[(（]?写真/.test(text) : /[记記]者|通[讯訊][员員]/.test(text) && !/[摄攝影图圖]/.test(text)) : !/[^文][摄攝]$/.test(text));
    if (holds(this.story.credits) && !isWriter) return same('credit', 'openCredit', 'photoCredit');
    if (behind) return same('tailByline');
    if (this.isOverHeadline(line)) return same('columnByline');
    return this.page.lexicon.cues.bylineTitle?.some((title) => title.test(this.text(line).trim())) === true ? same('byline') : same('byline', 'bylineCont');
  }
}

const GIVEN = /[供提][图圖供]|[摄攝][)）]?$|^[(（=＝](?:共同|時事|ロイター)|^(?:[圖图]片?[／/：:]|[(（=＝【〔［[])?(?:法新社|路透|美[联聯]社|[欧歐]新社|[韩韓][联聯]社|共同社|德新社|中[新央]社|新[华華]社|達志|AFP|AP|EPA|Getty)|^[([]?(?:photo|picture|image)|photo[)\]]?$|courtesy/i;
const MORE_TEXT: readonly StateName[] = ['continuation', 'photoCont', 'briefCont'];
const same = (...states: StateName[]): PartStates => ({ first: states, more: states });
const CAPTION: PartStates = { first: ['caption', 'openCaption', 'photoText'], more: ['captionCont', 'openCaptionCont', 'photoCont'] };
const TOP_CAPTION: PartStates = { first: ['topCaption'], more: ['topCaptionCont'] };
const PULL_QUOTE: PartStates = { first: ['pullQuote', 'openPullQuote'], more: ['pullQuoteCont', 'openPullQuoteCont'] };
const HEADLINES: Readonly<Record<string, readonly StateName[]>> = {
  photo: ['photoHead'],
  brief: ['briefHead', 'headline'],
  weather: ['serviceHead', 'headline'],
  index: ['serviceHead', 'headline'],
};
const PARAGRAPHS: Readonly<Record<string, readonly StateName[]>> = {
  photo: ['photoText'],
  brief: ['briefText', 'paragraph'],
  weather: ['item', 'paragraph'],
  index: ['item', 'paragraph'],
};
