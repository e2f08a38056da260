import { directory } from '../graph/directory-user';
import { invalidValue } from './compute-errors';
import type { InstanceSettings } from './compute-request-instance';
import type { Caller } from './context';

const USER = 'properties.properties.personalComputeInstanceSettings.assignedUser';
const KEY = 'properties.properties.sshSettings.adminPublicKey';

/**
 * Azure docs, "Create a compute instance", on behalf of somebody: the service's refusals, as its
 * own words are nowhere to be read.
 */
export function requireAssignedUser(
  { tid }: Pick<Caller, 'tid'>,
  { personalComputeInstanceSettings, sshSettings }: InstanceSettings,
): void {
  const user = personalComputeInstanceSettings?.assignedUser;
  if (!user) return;
  if (user.tenantId.toLowerCase() !== tid) {
    throw invalidValue(`${USER}.tenantId`, "it has to be the tenant of the workspace's people.");
  }
  if (!directory.some(({ id }) => id === user.objectId.toLowerCase())) {
    throw invalidValue(`${USER}.objectId`, `the tenant has no user '${user.objectId}'.`);
  }
  if (sshSettings?.adminPublicKey) {
    throw invalidValue(KEY, 'an instance for somebody else cannot be created with a key.');
  }
}

/**
 * The same page: who gets an instance that somebody else has put software on is not signed in to
 * it, until they switch that on themselves.
 */
export function singleSignOnOf(written: InstanceSettings): boolean {
  const { personalComputeInstanceSettings, setupScripts, customServices, enableSSO } = written;
  const { creationScript, startupScript } = setupScripts?.scripts ?? {};
  const hasSoftware = Boolean(creationScript ?? startupScript) || Boolean(customServices?.length);
  if (personalComputeInstanceSettings?.assignedUser && hasSoftware) return false;
  return enableSSO ?? true;
}
