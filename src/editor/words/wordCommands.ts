import type { CommandTable } from '../commands';
import type { StoriesView } from '../storiesView';
import type { WordsPart } from './wordsPart';

/** What these commands act on. */
export interface WordsWorkbench {
  readonly words: WordsPart;
  readonly view: StoriesView;
}

/** The commands of people, of the concordance, and of the dictionary. */
export const WORD_COMMANDS: CommandTable<WordsWorkbench> = {
  'broadsheet.findInStories': async ({ words }, options) => (await words.bench()).concordance.find(options),
  'broadsheet.openConcordance': async ({ words }) => (await words.bench()).concordance.show(),
  'broadsheet.exportConcordance': async ({ words }) => (await words.bench()).concordance.toCsv(),
  'broadsheet.clearConcordance': async ({ words }) => {
    (await words.bench()).concordance.clear();
  },
  'broadsheet.filterByPerson': async ({ words, view }, row) => {
    const name = await (await words.bench()).people.choose(row);
    if (name !== undefined) view.setFilter(name);
  },
  'broadsheet.copyPeople': async ({ words }) => (await words.bench()).people.copy(),
  'broadsheet.peopleOfWorkspace': async ({ words }) => (await words.bench()).people.setScope('workspace'),
  'broadsheet.peopleOfOpenDumps': async ({ words }) => (await words.bench()).people.setScope('open'),
  'broadsheet.addToDictionary': async ({ words }) => (await words.bench()).words.addToDictionary(),
};
