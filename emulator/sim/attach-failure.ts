import type { AttachableRecord } from '../core/attachable-records';
import type { SubscriptionState } from '../core/state';
import { findAttachable } from './attachable';
import type { AttachedRecord } from './compute-record';
import { isJsonObject } from './json';
import type { ErrorDetail } from './operation-record';

/**
 * Why the service will not get through to what a compute points to, if it will not. It tries only
 * after it has accepted the request, so this is how the operation ends. The words are not the
 * service's own: these are nowhere to be read.
 */
export function attachFailure(
  subscription: SubscriptionState,
  record: AttachedRecord,
): ErrorDetail | null {
  const id = resourceIdOf(record);
  const resource = id === undefined ? undefined : findAttachable(subscription, id);
  const ofResource = resource === undefined ? null : failureOf(resource);
  return ofResource ?? wrongToken(record) ?? unreachable(record);
}

export function resourceIdOf({
  outerSettings,
}: Pick<AttachedRecord, 'outerSettings'>): string | undefined {
  const id = outerSettings['resourceId'];
  return typeof id === 'string' ? id : undefined;
}

/** A cluster that is still being made will be there when the compute is. */
function failureOf({ name, properties }: AttachableRecord): ErrorDetail | null {
  const { powerState, connectivityStatus, clusterState, provisioningState } = properties;
  if (isJsonObject(powerState) && powerState['code'] === 'Stopped') {
    return failure('ClusterNotRunning', `The cluster '${name}' is stopped.`);
  }
  if (connectivityStatus === 'Offline') {
    return failure('ClusterNotReachable', `The cluster '${name}' is not connected to Azure Arc.`);
  }
  if (clusterState === 'Error' || provisioningState === 'Failed') {
    return failure('ResourceNotUsable', `The resource '${name}' is in a failed state.`);
  }
  return null;
}

/** Databricks docs: personal access tokens begin with `dapi`, and those of Entra ID are JWTs. */
const ACCESS_TOKEN = /^(?:dapi|eyJ)/;

function wrongToken({ computeType, secrets }: AttachedRecord): ErrorDetail | null {
  if (computeType !== 'Databricks') return null;
  const token = secrets['databricksAccessToken'];
  if (typeof token === 'string' && ACCESS_TOKEN.test(token)) return null;
  return failure(
    'Unauthorized',
    'Azure Databricks answered with status 401: the access token is invalid or has expired.',
  );
}

const DEFAULT_SSH_PORT = 22;

/** No machine is ever asked: a host that says so in its name is one that does not answer. */
function unreachable({ settings }: AttachedRecord): ErrorDetail | null {
  const { address, sshPort } = settings;
  if (typeof address !== 'string' || !address.toLowerCase().includes('unreachable')) return null;
  const port = typeof sshPort === 'number' ? sshPort : DEFAULT_SSH_PORT;
  return failure('HostNotReachable', `The host '${address}' does not answer at port ${port}.`);
}

function failure(code: string, message: string): ErrorDetail {
  return { code, message };
}
