import type { NameToken, Role } from './bylineTokens';

/** People of one role. */
export interface RoleGroup {
  readonly role: Role;
  readonly names: readonly NameToken[];
  /** 首席记者 */
  readonly title?: string;
  /** 棠港大学城乡治理学院 */
  readonly affiliation?: string;
  /** lgrantley@example.com */
  readonly contact?: string;
}

/** What a byline or credit says; `marked` is false where no role word was printed. */
export interface ParsedByline {
  readonly groups: readonly RoleGroup[];
  readonly marked: boolean;
}
