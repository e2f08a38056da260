import { expect, test } from 'vitest';
import { assignedUserSchema } from './person';

const id = '7C3F0C5E-0000-4000-8000-00000000000A';

test('ids are GUIDs, kept in small letters', () => {
  expect(assignedUserSchema.parse({ objectId: id, tenantId: id })).toEqual({
    objectId: id.toLowerCase(),
    tenantId: id.toLowerCase(),
  });
});

test.each(['', 'dana@contoso.com', id.slice(1), `{${id}}`, ` ${id}`])('%j is none', (objectId) => {
  expect(assignedUserSchema.safeParse({ objectId, tenantId: id }).success).toBe(false);
});
