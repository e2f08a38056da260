import { z } from 'zod';

/** Somebody in the directory. */
export const directoryPersonSchema = z.object({
  /** Object id. */
  id: z.string(),
  name: z.string(),
  /** Mail address, or else the user principal name. */
  mail: z.string().optional(),
});
export type DirectoryPerson = z.infer<typeof directoryPersonSchema>;

/** Whom an instance is made for: ARM's `personalComputeInstanceSettings.assignedUser`. */
export const assignedUserSchema = z.object({
  objectId: z.guid('An object id is a GUID').toLowerCase(),
  tenantId: z.guid('A tenant id is a GUID').toLowerCase(),
});
export type AssignedUser = z.infer<typeof assignedUserSchema>;
