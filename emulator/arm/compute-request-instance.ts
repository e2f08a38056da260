import { z } from 'zod';

const jsonObject = z.record(z.string(), z.json());

/**
 * Writable properties of `ComputeInstanceProperties` in the OpenAPI document 2025-12-01, with those
 * that the preview versions add. Scripts, schedules and services are kept as they are written.
 */
export const instanceSettingsSchema = z.object({
  vmSize: z.string().min(1).exactOptional(),
  subnet: z.object({ id: z.string() }).nullable().exactOptional(),
  applicationSharingPolicy: z.enum(['Personal', 'Shared']).exactOptional(),
  sshSettings: z
    .object({
      sshPublicAccess: z.enum(['Enabled', 'Disabled']).exactOptional(),
      adminPublicKey: z.string().nullable().exactOptional(),
    })
    .nullable()
    .exactOptional(),
  customServices: z.array(jsonObject).nullable().exactOptional(),
  computeInstanceAuthorizationType: z.literal('personal').nullable().exactOptional(),
  enableSSO: z.boolean().nullable().exactOptional(),
  personalComputeInstanceSettings: z
    .object({
      assignedUser: z.object({ objectId: z.guid(), tenantId: z.guid() }).nullable().exactOptional(),
    })
    .nullable()
    .exactOptional(),
  setupScripts: jsonObject.nullable().exactOptional(),
  schedules: jsonObject.nullable().exactOptional(),
  idleTimeBeforeShutdown: z.string().nullable().exactOptional(),
  enableNodePublicIp: z.boolean().nullable().exactOptional(),
  autologgerSettings: jsonObject.nullable().exactOptional(),
  enableOSPatching: z.boolean().nullable().exactOptional(),
  enableRootAccess: z.boolean().nullable().exactOptional(),
  releaseQuotaOnStop: z.boolean().nullable().exactOptional(),
});

export type InstanceSettings = z.infer<typeof instanceSettingsSchema>;
