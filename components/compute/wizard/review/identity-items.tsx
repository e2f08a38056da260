import type { KeyValue } from '@/components/ui/key-value-list';
import type { ComputeIdentity } from '@/lib/domain/identity/compute-identity';
import { identityLabels } from '../shared/identity-labels';
import { Lines } from './lines';
import { item } from './review-items';

export function identityItems(identity: ComputeIdentity): readonly KeyValue[] {
  const kind = item('identity.type', identityLabels[identity.type]);
  return identity.type === 'UserAssigned'
    ? [kind, item('identity.ids', <Lines lines={identity.ids} />)]
    : [kind];
}
