import { z } from 'zod';
import { flag, number, text } from '../arm-body/lenient';
import { serviceSchedulesOf, type ServiceSchedule } from '../arm-body/schedule-body';
import { instanceUserName } from '../ssh/instance-ssh';

/** What ARM tells of an instance beyond its row and its settings. */
export interface InstanceFacts {
  publicIp?: string;
  privateIp?: string;
  ssh: { enabled: boolean; userName: string; port: number; publicKey?: string };
  /** Of the operating system. */
  image?: { current?: string; latest?: string; isLatest?: boolean };
  /** `Personal`, `Shared`, or what the service may add. */
  sharing?: string;
  singleSignOn: boolean;
  schedules: readonly ServiceSchedule[];
}

const inner = z
  .object({
    connectivityEndpoints: z
      .object({ publicIpAddress: text, privateIpAddress: text })
      .optional()
      .catch(undefined),
    sshSettings: z
      .object({ sshPublicAccess: text, adminUserName: text, sshPort: number, adminPublicKey: text })
      .optional()
      .catch(undefined),
    osImageMetadata: z
      .object({
        currentImageVersion: text,
        latestImageVersion: text,
        isLatestOsImageVersion: flag,
      })
      .optional()
      .catch(undefined),
    applicationSharingPolicy: text,
    enableSSO: flag,
    schedules: z.unknown().optional(),
  })
  .optional()
  .catch(undefined);
type Inner = NonNullable<z.infer<typeof inner>>;

const armSchema = z.object({ properties: z.object({ properties: inner }) });

/** Reads what is there; an answer without any of it is an instance of which nothing is known. */
export function instanceFactsOf(arm: Record<string, unknown>): InstanceFacts {
  const found: Inner = armSchema.safeParse(arm).data?.properties.properties ?? {};
  const { connectivityEndpoints: addresses, applicationSharingPolicy: sharing } = found;
  const image = imageOf(found.osImageMetadata);
  return {
    ...(addresses?.publicIpAddress && { publicIp: addresses.publicIpAddress }),
    ...(addresses?.privateIpAddress && { privateIp: addresses.privateIpAddress }),
    ssh: sshOf(found.sshSettings),
    ...(image && { image }),
    ...(sharing && { sharing }),
    singleSignOn: found.enableSSO ?? true,
    schedules: serviceSchedulesOf(found.schedules),
  };
}

function sshOf(ssh: Inner['sshSettings']): InstanceFacts['ssh'] {
  const { sshPublicAccess, adminUserName, sshPort, adminPublicKey } = ssh ?? {};
  return {
    enabled: sshPublicAccess === 'Enabled',
    userName: adminUserName ?? instanceUserName,
    port: sshPort ?? 22,
    ...(adminPublicKey && { publicKey: adminPublicKey }),
  };
}

function imageOf(metadata: Inner['osImageMetadata']): InstanceFacts['image'] {
  const { currentImageVersion: current, latestImageVersion: latest } = metadata ?? {};
  const isLatest = metadata?.isLatestOsImageVersion;
  if (current === undefined && latest === undefined) return undefined;
  return {
    ...(current && { current }),
    ...(latest && { latest }),
    ...(isLatest !== undefined && { isLatest }),
  };
}
