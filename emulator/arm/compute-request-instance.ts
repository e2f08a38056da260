import { z } from 'zod';
import { durationMs } from '../sim/iso-duration';
import { setupScriptsSchema } from '../sim/setup-script';
import { schedulesSchema } from './compute-request-schedules';
import { customServicesSchema } from './compute-request-services';
import { isPublicKey } from './ssh-public-key';

const jsonObject = z.record(z.string(), z.json());

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Azure docs, "Configure idle shutdown": from 15 minutes to 3 days. */
export const idleTimeSchema = z.string().refine((text) => {
  const ms = durationMs(text);
  return ms !== undefined && ms >= 15 * MINUTE && ms <= 3 * DAY;
}, 'It has to be an ISO 8601 duration from 15 minutes to 3 days.');

/**
 * Writable properties of `ComputeInstanceProperties` in the OpenAPI document 2025-12-01, with those
 * that the preview versions add.
 */
export const instanceSettingsSchema = z.object({
  vmSize: z.string().min(1).exactOptional(),
  subnet: z.object({ id: z.string() }).nullable().exactOptional(),
  applicationSharingPolicy: z.enum(['Personal', 'Shared']).exactOptional(),
  sshSettings: z
    .object({
      sshPublicAccess: z.enum(['Enabled', 'Disabled']).exactOptional(),
      adminPublicKey: z
        .string()
        .refine(isPublicKey, 'It is no SSH public key.')
        .nullable()
        .exactOptional(),
    })
    .nullable()
    .exactOptional(),
  customServices: customServicesSchema.nullable().exactOptional(),
  computeInstanceAuthorizationType: z.literal('personal').nullable().exactOptional(),
  enableSSO: z.boolean().nullable().exactOptional(),
  personalComputeInstanceSettings: z
    .object({
      assignedUser: z.object({ objectId: z.guid(), tenantId: z.guid() }).nullable().exactOptional(),
    })
    .nullable()
    .exactOptional(),
  setupScripts: setupScriptsSchema.nullable().exactOptional(),
  schedules: schedulesSchema.nullable().exactOptional(),
  idleTimeBeforeShutdown: idleTimeSchema.nullable().exactOptional(),
  enableNodePublicIp: z.boolean().nullable().exactOptional(),
  autologgerSettings: jsonObject.nullable().exactOptional(),
  enableOSPatching: z.boolean().nullable().exactOptional(),
  enableRootAccess: z.boolean().nullable().exactOptional(),
  releaseQuotaOnStop: z.boolean().nullable().exactOptional(),
});

export type InstanceSettings = z.infer<typeof instanceSettingsSchema>;
