import { z } from 'zod';
import type { ComputeIdentity } from '../identity/compute-identity';

/** ARM's `identity` of a resource. A PUT replaces it as a whole, so that those left out go. */
export function identityBodyOf(identity: ComputeIdentity): Record<string, unknown> {
  const { type } = identity;
  if (type !== 'UserAssigned') return { type };
  return { type, userAssignedIdentities: Object.fromEntries(identity.ids.map((id) => [id, {}])) };
}

const armIdentitySchema = z.object({
  type: z.string().catch('None'),
  userAssignedIdentities: z.record(z.string(), z.unknown()).catch({}),
});

/** The identity that ARM's answer tells of; one with both kinds counts by those a person chose. */
export function identityOf(arm: unknown): ComputeIdentity {
  const { data } = armIdentitySchema.safeParse(arm);
  const ids = Object.keys(data?.userAssignedIdentities ?? {});
  if (ids.length > 0) return { type: 'UserAssigned', ids };
  return { type: /SystemAssigned/i.test(data?.type ?? '') ? 'SystemAssigned' : 'None' };
}
