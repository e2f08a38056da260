import type { AttachableRecord } from '../core/attachable-records';
import type { SubscriptionState } from '../core/state';
import { resourceGroupId } from './resource-id';

export function attachableId(
  subscriptionId: string,
  { type, name, parent, resourceGroup }: AttachableRecord,
): string {
  const [namespace = '', ...kinds] = type.split('/');
  const names = parent === undefined ? [name] : [parent, name];
  const path = kinds.map((kind, i) => `/${kind}/${names[i] ?? ''}`).join('');
  return `${resourceGroupId(subscriptionId, resourceGroup)}/providers/${namespace}${path}`;
}

/** The resource of that id, in whatever case it is written. */
export function findAttachable(
  { subscriptionId, attachables }: Pick<SubscriptionState, 'subscriptionId' | 'attachables'>,
  id: string,
): AttachableRecord | undefined {
  const wanted = id.toLowerCase();
  return attachables.find((one) => attachableId(subscriptionId, one).toLowerCase() === wanted);
}
