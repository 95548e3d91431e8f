import type { CreditRole } from '../../../core/story';
import type { Role } from './bylineTokens';

const CREDIT_ROLES: ReadonlySet<Role> = new Set<Role>(['photographer', 'illustrator', 'editor', 'columnEditor', 'source']);

/** True for the roles that make a credit, false for those that make a byline. */
export function isCreditRole(role: Role): role is CreditRole {
  return CREDIT_ROLES.has(role);
}
