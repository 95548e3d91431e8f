import type { CommandTable } from '../commands';
import type { FiguresPart } from './figuresPart';

/** What these commands act on: the part that has to be loaded first. */
export interface FiguresWorkbench {
  readonly part: () => Promise<FiguresPart>;
}

/** The commands of the Figures view, of hovers over figures and of checks. */
export const FIGURE_COMMANDS: CommandTable<FiguresWorkbench> = {
  'broadsheet.filterFigures': async ({ part }) => (await part()).view.askForFilter(),
  'broadsheet.clearFigureFilter': async ({ part }) => {
    (await part()).view.setFilter('');
  },
  'broadsheet.groupFiguresByStory': async ({ part }) => (await part()).view.setGrouping('story'),
  'broadsheet.groupFiguresByKind': async ({ part }) => (await part()).view.setGrouping('kind'),
  'broadsheet.sortFiguresAsPrinted': async ({ part }) => (await part()).view.setOrder('printed'),
  'broadsheet.sortFiguresByValue': async ({ part }) => (await part()).view.setOrder('value'),
  'broadsheet.stopFigures': async ({ part }) => {
    (await part()).view.stop();
  },
  'broadsheet.resumeFigures': async ({ part }) => {
    (await part()).view.update();
  },
  'broadsheet.goToFigure': async ({ part }, node) => (await part()).goTo(node),
  'broadsheet.copyFigureValue': async ({ part }, ...args) => (await part()).copyValue(...args),
  'broadsheet.copyFigure': async ({ part }, ...args) => (await part()).copyPrinted(...args),
  'broadsheet.copyFiguresAsCsv': async ({ part }, ...args) => (await part()).copyAsCsv(...args),
  'broadsheet.extractFigures': async ({ part }, ...args) => (await part()).extract(...args),
  'broadsheet.chooseChecks': async ({ part }, options) => (await part()).chooseChecks(options),
};
