import { z } from 'zod';
import type { CreateInstance } from '../compute/create-compute';
import type { AssignedUser } from '../person/person';
import type { InstanceSsh } from '../ssh/instance-ssh';
import { applicationsOf } from './application-body';
import { secondsOf } from './duration';
import { envelopeOf } from './envelope';
import { flag, text } from './lenient';
import { schedulesOf } from './schedule-body';
import { scriptsOf } from './script-body';

const innerSchema = z.object({
  vmSize: text,
  subnet: z.object({ id: text }).catch({}),
  enableNodePublicIp: flag,
  enableSSO: flag,
  sshSettings: z.object({ sshPublicAccess: text, adminPublicKey: text }).catch({}),
  personalComputeInstanceSettings: z
    .object({ assignedUser: z.object({ objectId: z.string(), tenantId: z.string() }) })
    .optional()
    .catch(undefined),
  idleTimeBeforeShutdown: text,
  schedules: z.unknown().optional(),
  setupScripts: z.unknown().optional(),
  customServices: z.unknown().optional(),
});
type Inner = z.infer<typeof innerSchema>;

/** The request that would make an instance as it stands in ARM: its settings, for those who look. */
export function instanceSettingsOf(arm: Record<string, unknown>): CreateInstance {
  const { location, identity, tags, description, inner: found } = envelopeOf(arm);
  const inner: Inner = innerSchema.safeParse(found).data ?? { subnet: {}, sshSettings: {} };
  const idleSeconds = secondsOf(inner.idleTimeBeforeShutdown);
  const assignedTo = assignedOf(inner);
  const ssh = sshOf(inner.sshSettings);
  return {
    kind: 'instance',
    location,
    vmSize: inner.vmSize ?? '',
    schedules: schedulesOf(inner.schedules),
    ...(idleSeconds !== undefined && { idleMinutes: idleSeconds / 60 }),
    ...(ssh && { ssh }),
    ...(inner.subnet.id !== undefined && { subnetId: inner.subnet.id }),
    nodePublicIp: inner.enableNodePublicIp ?? true,
    identity,
    ...(assignedTo && { assignedTo }),
    singleSignOn: inner.enableSSO ?? true,
    scripts: scriptsOf(inner.setupScripts),
    applications: applicationsOf(inner.customServices),
    ...(description && { description }),
    tags,
  };
}

function sshOf({ sshPublicAccess, adminPublicKey }: Inner['sshSettings']): InstanceSsh | undefined {
  if (sshPublicAccess !== 'Enabled') return undefined;
  return adminPublicKey === undefined ? {} : { publicKey: adminPublicKey };
}

const assignedOf = ({ personalComputeInstanceSettings }: Inner): AssignedUser | undefined =>
  personalComputeInstanceSettings?.assignedUser;
