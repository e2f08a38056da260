import { expect, test } from 'vitest';
import { computeIdentitySchema } from './compute-identity';

const id = (name: string, group = 'rg') =>
  `/subscriptions/34adfa4f-cedf-4dc0-ba29-b6d1a69ab345/resourceGroups/${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;

test.each([
  ['none', { type: 'None' }],
  ['the one of the system', { type: 'SystemAssigned' }],
  ['one of the user', { type: 'UserAssigned', ids: [id('train')] }],
  ['many of the user', { type: 'UserAssigned', ids: [id('train'), id('id_read-2', 'rg.(x)')] }],
  ['an id in another case', { type: 'UserAssigned', ids: [id('train').toLowerCase()] }],
])('%s is accepted', (_, identity) => {
  expect(computeIdentitySchema.safeParse(identity).success).toBe(true);
});

test.each([
  ['no identity', { type: 'UserAssigned', ids: [] }],
  ['a name for an id', { type: 'UserAssigned', ids: ['train'] }],
  ['an id that leads elsewhere', { type: 'UserAssigned', ids: [id('train?x=')] }],
  ['a group that leads elsewhere', { type: 'UserAssigned', ids: [id('train', '..')] }],
  // Azure ML docs: one kind or the other, though ARM has a type for both.
  ['both kinds', { type: 'SystemAssigned,UserAssigned' }],
])('%s is refused', (_, identity) => {
  expect(computeIdentitySchema.safeParse(identity).success).toBe(false);
});
