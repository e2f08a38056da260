import { z } from 'zod';
import { inFull, resourceGroupPattern } from '../resource-id/resource-id';

/** `/subscriptions/{id}/resourceGroups/{group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{name}` */
export const userAssignedIdentityIdSchema = z
  .string()
  .max(512)
  .regex(
    inFull(
      String.raw`/subscriptions/[\da-f-]{36}/resourceGroups/${resourceGroupPattern}/providers/Microsoft\.ManagedIdentity/userAssignedIdentities/[\w\-]+`,
    ),
    'Not the id of a user-assigned identity',
  );

export const userAssignedIdentitySchema = z.object({
  id: z.string(),
  name: z.string(),
  resourceGroup: z.string(),
  location: z.string(),
});
export type UserAssignedIdentity = z.infer<typeof userAssignedIdentitySchema>;

/** One system-assigned identity or user-assigned ones, never both kinds (Azure ML docs). */
export const computeIdentitySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('None') }),
  z.object({ type: z.literal('SystemAssigned') }),
  z.object({
    type: z.literal('UserAssigned'),
    ids: z.array(userAssignedIdentityIdSchema).min(1, 'Choose at least one identity'),
  }),
]);
export type ComputeIdentity = z.infer<typeof computeIdentitySchema>;
