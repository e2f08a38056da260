import { z } from 'zod';
import type { Tags } from '../compute/tags';
import type { ComputeIdentity } from '../identity/compute-identity';
import { identityBodyOf, identityOf } from './identity-body';
import type { Json } from './json';
import { text } from './lenient';

/** What is asked of a compute of any type. */
interface Common {
  location: string;
  identity: ComputeIdentity;
  tags: Tags;
  description?: string | undefined;
}

/** The body of a compute: `type` says what is particular about its properties. */
export const envelopeBodyOf = (
  { location, identity, tags, description }: Common,
  type: Json,
  inner: Json,
): Json => ({
  location,
  ...(identity.type !== 'None' && { identity: identityBodyOf(identity) }),
  ...(Object.keys(tags).length > 0 && { tags }),
  properties: { ...type, ...(description && { description }), properties: inner },
});

const armSchema = z.object({
  location: text,
  identity: z.unknown().optional(),
  tags: z.record(z.string(), z.string()).catch({}),
  properties: z
    .object({ computeLocation: text, description: text, properties: z.unknown().optional() })
    .catch({}),
});

/** What ARM tells of any compute, and its `inner` properties as they came. */
export function envelopeOf(arm: Record<string, unknown>): Common & { inner: unknown } {
  const { location = '', identity, tags, properties } = armSchema.parse(arm);
  const { computeLocation, description, properties: inner } = properties;
  return {
    location: computeLocation ?? location,
    identity: identityOf(identity),
    tags,
    ...(description && { description }),
    inner,
  };
}
