import type { SubscriptionState } from '../core/state';
import { isJsonObject, type JsonObject, plainJson } from '../sim/json';
import type { Attachment } from './compute-attachment';
import { requireResource } from './compute-attach-resource';
import { invalidValue } from './compute-errors';
import type { PropertiesOf } from './compute-request';

/** That the namespace is there is not checked (Azure docs, "Attach a Kubernetes cluster"). */
export function attachKubernetes(
  subscription: SubscriptionState,
  properties: PropertiesOf<'Kubernetes'>,
): Attachment {
  requireResource(subscription, properties);
  const written = properties.properties ?? {};
  requireDefaultType(plainJson(written));
  return { settings: written };
}

/**
 * Azure docs, "Create and manage instance types": a cluster without any gets one with this name,
 * and one that is named as the default has to be among those that there are.
 */
const OWN_DEFAULT = 'defaultinstancetype';

export function requireDefaultType({ defaultInstanceType: name, instanceTypes }: JsonObject): void {
  if (typeof name !== 'string' || name === '' || name.toLowerCase() === OWN_DEFAULT) return;
  if (isJsonObject(instanceTypes) && Object.hasOwn(instanceTypes, name)) return;
  throw invalidValue(
    'properties.properties.defaultInstanceType',
    `'${name}' is not among the instance types.`,
  );
}
