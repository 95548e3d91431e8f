import type { Story } from '../../core/story';
import type { OpenDump } from '../dumps';

/** What knows which words tell what stories are about. */
export interface KeywordSource {
  /** The keywords of each story, in the order of the stories; none where they cannot be had. Never rejects. */
  keywordsOf(open: OpenDump, stories: readonly Story[]): Promise<readonly (readonly string[])[]>;
}
