import { z } from 'zod';
import type { ScaleSettings } from '../sim/compute-record';
import { durationMs } from '../sim/iso-duration';

const SECOND = 1000;

/** Azure CLI: `az ml compute create --idle-time-before-scale-down`, in seconds. */
const DEFAULT_IDLE_SECONDS = 120;

const duration = z
  .string()
  .refine(
    (text) => durationMs(text) !== undefined,
    'It has to be an ISO 8601 duration of weeks, days or less.',
  );

const nodeCount = z.int().min(0);

export const scaleSettingsSchema = z
  .object({
    minNodeCount: nodeCount.exactOptional(),
    maxNodeCount: nodeCount,
    nodeIdleTimeBeforeScaleDown: duration.exactOptional(),
  })
  .refine(({ minNodeCount = 0, maxNodeCount }) => minNodeCount <= maxNodeCount, {
    path: ['minNodeCount'],
    message: 'It must not be above maxNodeCount.',
  });

export type WrittenScaleSettings = z.infer<typeof scaleSettingsSchema>;

export function scaleOf(written: WrittenScaleSettings): ScaleSettings {
  const { minNodeCount = 0, maxNodeCount, nodeIdleTimeBeforeScaleDown } = written;
  const idleMs =
    nodeIdleTimeBeforeScaleDown === undefined ? undefined : durationMs(nodeIdleTimeBeforeScaleDown);
  return { minNodeCount, maxNodeCount, idleMs: idleMs ?? DEFAULT_IDLE_SECONDS * SECOND };
}

const idSchema = z.object({ id: z.string() });

/** Writable properties of `AmlComputeProperties` in the OpenAPI document 2025-12-01. */
export const clusterSettingsSchema = z.object({
  osType: z.enum(['Linux', 'Windows']).exactOptional(),
  vmSize: z.string().min(1).exactOptional(),
  vmPriority: z.enum(['Dedicated', 'LowPriority']).exactOptional(),
  virtualMachineImage: idSchema.nullable().exactOptional(),
  isolatedNetwork: z.boolean().nullable().exactOptional(),
  scaleSettings: scaleSettingsSchema.exactOptional(),
  userAccountCredentials: z
    .object({
      adminUserName: z.string().min(1),
      adminUserSshPublicKey: z.string().nullable().exactOptional(),
      adminUserPassword: z.string().nullable().exactOptional(),
    })
    .nullable()
    .exactOptional(),
  subnet: idSchema.nullable().exactOptional(),
  remoteLoginPortPublicAccess: z.enum(['Enabled', 'Disabled', 'NotSpecified']).exactOptional(),
  enableNodePublicIp: z.boolean().nullable().exactOptional(),
  propertyBag: z.json().exactOptional(),
});

export type ClusterSettings = z.infer<typeof clusterSettingsSchema>;
