// A byline is the line that names the writer. Ours come in four shapes:
//
//   本报记者 卓 然                one reporter, name spaced out to three cells
//   本报记者 卓然 通讯员 钱小满    reporter and correspondent
//   □ 林 间                       commentary
//   By Nora Finch                 the English edition
//
// Anything else (□本报评论员, 据新华社) is an agency or a house name and has no person in it.

export type Role = 'reporter' | 'correspondent' | 'author';

export interface Byline {
  readonly role: Role;
  readonly name: string;
}

const ROLES: ReadonlyArray<readonly [RegExp, Role]> = [
  [/(?:本报)?(?:见习|首席)?记者\s*/u, 'reporter'],
  [/(?:特约)?通讯员\s*/u, 'correspondent'],
  [/^[□■]\s*/u, 'author'],
  [/^By\s+/u, 'author'],
];

/** `卓 然` -> `卓然`; `Nora Finch` is left alone. */
function closeUp(name: string): string {
  return /\p{Script=Han}/u.test(name) ? name.replace(/\s+/gu, '') : name.trim();
}

/** All the people a byline names, in the order they stand. */
export function readByline(line: string): Byline[] {
  for (const [cue, role] of ROLES) {
    const match = cue.exec(line);
    if (match === null) {
      continue;
    }
    const rest = line.slice(match.index + match[0].length);
    const next = ROLES.map(([other]) => rest.search(other)).filter((at) => at > 0);
    const end = next.length > 0 ? Math.min(...next) : rest.length;
    const own: Byline = { role, name: closeUp(rest.slice(0, end)) };
    return [own, ...readByline(rest.slice(end))];
  }
  return [];
}
