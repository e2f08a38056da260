import type { ArmCall } from './context';
import { linkedAuthorizationFailed, linkedInvalidPropertyId } from './linked-errors';

/** Another resource that a request names, and what the caller has to be allowed to do with it. */
export interface Link {
  action: string;
  id: string;
  /** Dotted path of the id in the body. */
  target: string;
}

const RESOURCE_ID =
  /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/[^/]+(?:\/[^/]+\/[^/]+)+$/i;

/**
 * ARM's own check, in front of the provider (ARM RPC, linked access checks): the write itself is
 * allowed, and so has to be the use of what it links to.
 */
export function requireLinkedAccess(
  { caller, path }: Pick<ArmCall, 'caller' | 'path'>,
  action: string,
  links: readonly Link[],
): void {
  const malformed = links.find(({ id }) => !RESOURCE_ID.test(id));
  if (malformed !== undefined) throw linkedInvalidPropertyId(malformed.target, malformed.id);
  const refused = links.filter((link) => !caller.can(link.action, link.id));
  if (refused.length > 0) throw linkedAuthorizationFailed(caller, action, path, refused);
}
