import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Story } from '../../core/story';
import { eachOf } from '../../core/steps';
import { FIGURE_GROUPINGS, FIGURE_ORDERS, figureFilter, figuresUnder } from '../../outline/figureTree';
import type { FigureGrouping, FigureNode, FigureOrder, GivenFigure } from '../../outline/figureTree';
import { figuresOf } from '../../outline/knownFigures';
import type { ActiveDump } from '../activeDump';
import { setContext } from '../contextKeys';
import type { FiguresState } from '../contextKeys';
import { DisposableOwner } from '../disposableOwner';
import type { OpenDump } from '../dumps';
import { inSlices } from '../slices';
import type { FiguresFrame } from './figuresFrame';
import { figureCountName, figureKindName } from './figureNames';
import { DrawnFigures } from './figureRows';

const GROUPING_KEY = 'broadsheet.figures.grouping';
const ORDER_KEY = 'broadsheet.figures.order';
/** What was found so far is shown after so many milliseconds, then after twice as many, and so on. */
const FIRST_LOOK = 300;
/** How long typing in the filter has to pause, in milliseconds. */
const QUIET = 150;

/** What was found in a dump. */
interface Found {
  readonly open: OpenDump;
  /** Those that the filter lets through. */
  readonly shown: GivenFigure[];
  /** How many there are in all. */
  count: number;
}

/**
 * The Figures view of the side bar: which dump it shows, arranged how, through which filter. Figures are looked for while the
 * view can be seen, story by story, in slices that keep nobody waiting.
 */
export class FiguresView extends DisposableOwner {
  private filter = '';
  private drawn: DrawnFigures | undefined;
  private found: Found | undefined;
  /** What the search that was begun last has found so far. */
  private looking: Found | undefined;
  /** Counts the searches: an older one gives up. */
  private search = 0;
  private isStale = true;
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly active: ActiveDump,
    private readonly frame: FiguresFrame,
    private readonly state: vscode.Memento,
  ) {
    super();
    this.own({
      dispose: () => {
        clearTimeout(this.typing);
        this.search += 1;
      },
    });
    this.listen(active.onDidChange, () => { this.update(); });
    this.listen(frame.view.onDidChangeVisibility, () => { if (this.isStale) this.update(); });
    this.update();
  }

  /** What the user means: the rows that a command was called on; else all that is shown. */
  chosen(rows: readonly FigureNode[]): { readonly open: OpenDump; readonly figures: readonly GivenFigure[] } | undefined {
    return this.drawn && { open: this.drawn.open, figures: figuresUnder(rows.length > 0 ? rows : this.drawn.roots) };
  }

  /** The filter; empty where none is on. */
  get filtered(): string {
    return this.filter.trim();
  }

  /** Asks for a filter, and filters while it is typed; Escape puts the old one back. */
  async askForFilter(): Promise<void> {
    const before = this.filter;
    const filter = await vscode.window.showInputBox({
      title: l10n.t('Filter Figures'),
      prompt: l10n.t('Words in figures, their values, units, kinds or headlines; all of them must be there: 亿元, CNY, date'),
      value: before,
      validateInput: (value) => {
        clearTimeout(this.typing);
        this.typing = setTimeout(() => { this.setFilter(value); }, QUIET);
        return undefined;
      },
    });
    this.setFilter(filter ?? before);
  }

  setFilter(filter: string): void {
    clearTimeout(this.typing);
    if (filter === this.filter) return;
    this.filter = filter;
    this.update();
  }

  async setGrouping(grouping: FigureGrouping): Promise<void> {
    await this.state.update(GROUPING_KEY, grouping);
    this.draw();
  }

  async setOrder(order: FigureOrder): Promise<void> {
    await this.state.update(ORDER_KEY, order);
    this.draw();
  }

  /** Stops looking for figures; what was found stays. */
  stop(): void {
    this.search += 1;
    if (this.looking) this.show(this.looking, 'stopped');
  }

  /** Looks for figures anew, in the active dump as it is. */
  update(): void {
    const open = this.active.current;
    this.isStale = !this.frame.view.visible;
    this.search += 1;
    if (this.drawn && this.drawn.open.document !== open?.document) this.clear();
    if (open && !this.isStale) void this.look(open, this.search);
  }

  private async look(open: OpenDump, search: number): Promise<void> {
    const found: Found = { open, shown: [], count: 0 };
    this.looking = found;
    const passes = figureFilter(open.dump, this.filter, figureKindName);
    const collect = (story: Story): void => {
      const figures = figuresOf(open.dump, story);
      found.count += figures.length;
      figures.forEach((figure, index) => { if (passes({ figure, index, story })) found.shown.push({ figure, index, story }); });
    };
    const looked = inSlices(eachOf(open.dump.stories, this.showingProgress(found, collect)), () => search !== this.search);
    const progress = setTimeout(() => void vscode.window.withProgress({ location: { viewId: this.frame.id } }, () => looked), FIRST_LOOK);
    if (await looked) this.show(found, found.count > 0 ? 'some' : 'none');
    clearTimeout(progress);
  }

  /** Shows now and then what was found so far; of a dump that is shown already, the rows stay until all is known again. */
  private showingProgress(found: Found, collect: (story: Story) => void): (story: Story) => void {
    const began = performance.now();
    let next = this.found?.open.document === found.open.document ? Infinity : FIRST_LOOK;
    return (story) => {
      collect(story);
      if (performance.now() - began < next) return;
      next *= 2;
      this.show(found, 'looking');
    };
  }

  private show(found: Found, state: FiguresState): void {
    this.found = found;
    this.tell(state, found);
    this.draw();
  }

  private clear(): void {
    this.found = undefined;
    this.looking = undefined;
    this.drawn = undefined;
    this.frame.view.description = '';
    this.frame.view.message = '';
    this.frame.show(undefined);
  }

  private draw(): void {
    const [grouping, order] = [this.stored(GROUPING_KEY, FIGURE_GROUPINGS), this.stored(ORDER_KEY, FIGURE_ORDERS)];
    setContext('broadsheet.figures.grouping', grouping);
    setContext('broadsheet.figures.order', order);
    if (!this.found) return;
    this.drawn = new DrawnFigures(this.found.open, this.found.shown, { grouping, order });
    this.frame.show(this.drawn);
  }

  private tell(state: FiguresState, { count, shown }: Found): void {
    const { view } = this.frame;
    setContext('broadsheet.figures.state', state);
    setContext('broadsheet.figures.filtered', this.filtered !== '');
    const found = this.filtered === '' ? figureCountName(count) : l10n.t('{0} of {1}', shown.length.toLocaleString(), figureCountName(count));
    view.description = state === 'some' || state === 'none' ? found : `${found} …`;
    const stopped = state === 'stopped' ? l10n.t('Stopped: not all stories were looked through.') : '';
    view.message = [this.filtered && l10n.t('“{0}”: {1}', this.filtered, found), stopped].filter(Boolean).join(' · ');
  }

  private stored<Value extends string>(key: string, values: readonly [Value, ...Value[]]): Value {
    const stored = this.state.get<string>(key);
    return values.find((value) => value === stored) ?? values[0];
  }
}
