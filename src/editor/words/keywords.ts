import type { Dump } from '../../core/dump';
import type { Story } from '../../core/story';
import { keywordsOf } from '../../words/keywords';
import { peopleOf } from '../../words/people';
import type { OpenDump } from '../dumps';
import { inSlices } from '../slices';
import type { Words } from './words';

/** The keywords of stories, found once for each parsed story. */
export class Keywords {
  private readonly known = new WeakMap<Story, readonly string[]>();
  private readonly names = new WeakMap<Dump, Promise<readonly string[]>>();

  constructor(private readonly words: Words) {}

  /** The keywords of each story; none where something fails, which is no reason to go without the rest. */
  async of({ dump }: OpenDump, stories: readonly Story[]): Promise<readonly (readonly string[])[]> {
    try {
      const unknown = stories.filter((story) => !this.known.has(story));
      if (unknown.length > 0) {
        const options = { names: await this.namesIn(dump), stopWords: this.words.stopWords };
        const found = await keywordsOf(dump, unknown, this.words, options);
        for (const [index, story] of unknown.entries()) this.known.set(story, found[index] ?? []);
      }
    } catch {
      // The dump was edited meanwhile, or the window is closing.
    }
    return stories.map((story) => this.known.get(story) ?? []);
  }

  private async namesIn(dump: Dump): Promise<readonly string[]> {
    const names = this.names.get(dump) ?? inSlices(peopleOf([dump])).then((people) => people.map(({ name }) => name));
    this.names.set(dump, names);
    return names;
  }
}
