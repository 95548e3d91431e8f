import type { NameToken, Role, RolesToken, Token } from './bylineTokens';
import { isCreditRole } from './creditRole';
import { hasSurname, looksLikeName } from './names';
import type { ParsedByline, RoleGroup } from './parsedByline';

interface OpenGroup {
  roles: readonly Role[];
  /** A word said that these people wrote the text. */
  writes: boolean;
  title: string | null;
  affiliation: string | null;
  readonly names: NameToken[];
  /** A role word stood behind the names: what comes later is of other people. */
  closed: boolean;
}

const NOTHING_SAID = { roles: [], writes: false, title: null, affiliation: null } as const;

/** Role words before names give them their role; role words behind the last names add to the roles of all that have none behind them. */
export function groupTokens(tokens: readonly Token[], affiliation: string | null, bulleted: boolean): ParsedByline | null {
  const open: OpenGroup[] = [];
  let pending: Omit<OpenGroup, 'names' | 'closed'> = { ...NOTHING_SAID, affiliation };
  for (const [index, token] of tokens.entries()) {
    const last = open.at(-1);
    if (token.kind === 'unit') pending = { ...pending, affiliation: pending.affiliation !== null && token.unit.endsWith('班') ? `${pending.affiliation} ${token.unit}` : token.unit };
    else if (token.kind === 'roles' && standsBehind(tokens, index)) for (const group of open.filter(({ closed }) => !closed)) Object.assign(group, { ...added(group, token), closed: true });
    else if (token.kind === 'roles') pending = { ...pending, ...added(pending, token) };
    else if (last && !last.closed && pending.roles.length === 0 && pending.affiliation === null) last.names.push(token.name);
    else {
      const roles = pending.roles.length === 0 && last?.closed === false ? last.roles : pending.roles;
      open.push({ ...pending, roles, names: [token.name], closed: false });
      pending = { ...NOTHING_SAID };
    }
  }
  for (const group of open.filter(({ closed }) => !closed)) {
    group.roles = [...withoutTaker(group.roles, pending.roles), ...(group.roles.length === 0 ? pending.roles : pending.roles.filter(isCreditRole))];
    group.writes ||= pending.writes;
  }
  const marked = open.some((group) => group.roles.length > 0);
  // 端木青 通讯员 花 满: beside a correspondent stands the paper's own reporter
  if (open.some(({ roles }) => roles.includes('correspondent'))) for (const group of open) if (group.roles.length === 0 && group.affiliation === null) group.roles = ['reporter'];
  const vouched = bulleted || open.some((group) => group.affiliation !== null || SHARES_SURNAME.test(group.title ?? ''));
  if (open.length === 0 || pending.affiliation !== null || (!marked && pending.title !== null) || (!marked && !areLikelyNames(open, vouched))) return null;
  return { groups: open.flatMap(closeGroup).filter(isFirstOfKind), marked };
}

/** 课题组成员:林望 石越 执笔:石越: who is named for the same twice is named once. */
function isFirstOfKind({ role, names }: RoleGroup, index: number, groups: readonly RoleGroup[]): boolean {
  const before = groups.slice(0, index).filter((other) => other.role === role).flatMap((other) => other.names.map(({ text }) => text));
  return !names.every(({ text }) => before.includes(text));
}

/** 图 受访者提供: who gave the picture has not taken it */
const withoutTaker = (roles: readonly Role[], more: readonly Role[]): readonly Role[] => (more.includes('source') ? roles.filter((role) => role !== 'photographer') : roles);

type Said = Pick<OpenGroup, 'roles' | 'writes' | 'title'>;

function added(said: Said, token: RolesToken): Said {
  return { roles: [...withoutTaker(said.roles, token.roles), ...token.roles], writes: said.writes || token.writes, title: said.title ?? token.title };
}

/** 王强/文 李红/图, 记者 王强 实习生 石越 文 记者 李红 图: where the last word is a role word, 文 and 图 between names belong to all names before them that have none. */
function standsBehind(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'roles' || tokens[index - 1]?.kind !== 'name' || !beginsPeople(tokens.slice(index + 1))) return false;
  return tokens.at(-1)?.kind === 'roles' && (token.writes || token.roles.some(isCreditRole));
}

/** A name, or who somebody is and his name. */
function beginsPeople([first, second]: readonly Token[]): boolean {
  return first?.kind === 'name' || (first?.kind === 'roles' && !first.writes && !first.roles.some(isCreditRole) && second?.kind === 'name');
}

/** 孝男 林清山 清海: of brothers who mourn the first alone has the surname */
const SHARES_SURNAME = /^不?孝/;

/** Bare names must look like names; behind a bullet or an affiliation one known surname vouches for the others: □ 简 宁 卓玛央金. */
function areLikelyNames(groups: readonly OpenGroup[], vouched: boolean): boolean {
  // 李万年 渡口古建队 木雕: behind a name where its bearer belongs, and what he does
  if (groups[0]?.affiliation === null && groups.some(({ affiliation }) => affiliation !== null)) return false;
  const names = groups.flatMap((group) => group.names);
  if (vouched) return names.some(({ text }) => hasSurname(text)) && !names.some(({ text }) => LISTED_AS.test(text));
  return names.every(({ text }) => looksLikeName(text)) || (names.some(({ text }) => looksLikeName(text)) && names.every((name) => looksLikeName(name.text) || isSetWide(name)));
}

/** 丰 年 beside 牟星河: two characters set apart to the width of three are a name, though without the space they make a word */
const isSetWide = ({ text, start, end }: NameToken): boolean => text.length === 2 && end - start > 2 && hasSurname(text);

/** 初中组 文素芬(云石一中): in a list of winners, in what */
const LISTED_AS = /[组組类類级級项項奖獎]$/;

/** `记者 江牧云 摄` is a credit; `记者 鲁立秋 文/摄` is a byline and a credit; `作者:本报记者 江牧云` is a reporter. */
function closeGroup({ roles, writes, title, affiliation, names }: OpenGroup): RoleGroup[] {
  const pictures = roles.filter(isCreditRole);
  const own: readonly Role[] = roles.length === 0 ? ['author'] : pictures.length > 0 && !writes ? pictures : roles;
  const written = own.filter((role) => !isCreditRole(role));
  const writers = [written.find((role) => role !== 'author') ?? written[0]].filter((role) => role !== undefined);
  return [...writers, ...new Set(own.filter(isCreditRole))].map((role) => ({
    role,
    names,
    ...(title !== null && !isCreditRole(role) ? { title } : {}),
    ...(affiliation !== null && !isCreditRole(role) ? { affiliation } : {}),
  }));
}
