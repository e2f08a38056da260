import { expect, test } from 'vitest';
import type { Compute } from '@/lib/domain/compute/compute';
import { targetOfDetails } from './target-of-details';

const base = { name: 'one', location: 'eastus', provisioningState: 'Succeeded', isAttached: true };
const attached = (computeType: string): Compute => ({ ...base, kind: 'attached', computeType });
const arm = (computeType: string) => ({
  location: 'eastus',
  properties: { computeType, resourceId: '/subscriptions/1' },
});

test.each([
  ['DataFactory', { computeType: 'DataFactory', resourceId: '/subscriptions/1' }],
  ['SomethingNew', undefined],
])('what is attached as %s', (type, target) => {
  expect(targetOfDetails({ compute: attached(type), arm: arm(type) })).toEqual(target);
});
