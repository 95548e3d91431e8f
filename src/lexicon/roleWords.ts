import type { RoleWord } from './lexicon';

/** Words of one role, as they are looked for, one after the other: `记者|記者`. */
export const roleWords = <const Role>(role: Role, words: string, more: Omit<RoleWord<Role>, 'word' | 'role'> = {}): RoleWord<Role>[] =>
  words.split('|').map((word) => ({ word, role, ...more }));
