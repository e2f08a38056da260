import { expect, test } from 'vitest';
import { computeIdentitySchema, type ComputeIdentity } from './compute-identity';
import { identityLabel, sameIdentity } from './identity-label';

const id = (name: string) =>
  `/subscriptions/34adfa4f-cedf-4dc0-ba29-b6d1a69ab345/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;
const users = (...names: string[]): ComputeIdentity => ({
  type: 'UserAssigned',
  ids: names.map(id),
});

test.each<[ComputeIdentity, string]>([
  [{ type: 'None' }, 'None'],
  [{ type: 'SystemAssigned' }, 'System-assigned'],
  [users('train', 'read'), 'User-assigned: train, read'],
])('%j is called %s', (identity, label) => {
  expect(identityLabel(identity)).toBe(label);
});

test.each<[ComputeIdentity, ComputeIdentity, boolean]>([
  [{ type: 'None' }, { type: 'None' }, true],
  [{ type: 'None' }, { type: 'SystemAssigned' }, false],
  [users('a', 'b'), users('B', 'a'), true],
  [users('a'), users('a', 'b'), false],
])('%j and %j are the same: %s', (a, b, expected) => {
  expect(sameIdentity(a, b)).toBe(expected);
});

test.each([
  ['no identity', { type: 'UserAssigned', ids: [] }],
  ['a name for an id', { type: 'UserAssigned', ids: ['train'] }],
  ['both kinds', { type: 'SystemAssigned,UserAssigned' }],
])('%s is refused', (_, identity) => {
  expect(computeIdentitySchema.safeParse(identity).success).toBe(false);
});
