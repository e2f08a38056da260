import type { SubscriptionState } from '../core/state';
import { hash } from '../sim/chance';
import type { InstanceRecord } from '../sim/compute-record';
import { imageVersionAt } from '../sim/image-version';
import { isJsonObject, type JsonObject } from '../sim/json';
import { addressAt, findSubnet, subnetIdOf } from '../sim/subnet';
import { serviceTime } from './arm-time';
import { applicationsOf } from './compute-applications';
import { schedulesBody } from './compute-schedules';
import { errorResponses } from './error-responses';

/** The inner `properties` of a ComputeInstance. */
export function instanceProperties(
  subscription: SubscriptionState,
  record: InstanceRecord,
  now: number,
): JsonObject {
  const { settings, lastOperation, createdBy } = record;
  return {
    subnet: null,
    applicationSharingPolicy: 'Shared',
    customServices: null,
    computeInstanceAuthorizationType: 'personal',
    enableSSO: true,
    personalComputeInstanceSettings: null,
    setupScripts: null,
    idleTimeBeforeShutdown: null,
    enableNodePublicIp: true,
    ...settings,
    vmSize: record.vmSize,
    schedules: schedulesBody(record.schedules),
    sshSettings: sshSettingsOf(record),
    osImageMetadata: imageOf(record, now),
    createdBy: {
      userName: createdBy.userName,
      userOrgId: createdBy.tenantId,
      userId: createdBy.objectId,
    },
    connectivityEndpoints: record.hasRun ? endpointsOf(subscription, record) : null,
    applications: record.hasRun ? applicationsOf(record) : [],
    errors: errorResponses(record.errors),
    state: record.state,
    lastOperation: {
      operationName: lastOperation.operationName,
      operationTime: serviceTime(lastOperation.operationTimeMs),
      operationStatus: lastOperation.operationStatus,
      operationTrigger: lastOperation.operationTrigger,
    },
    containers: [],
    dataDisks: [],
    dataMounts: [],
    versions: { runtime: null },
  };
}

/** The image is that of the creation, as no instance here is made anew. */
function imageOf({ imageVersion }: InstanceRecord, now: number): JsonObject {
  const latest = imageVersionAt(now);
  return {
    currentImageVersion: imageVersion,
    latestImageVersion: latest,
    isLatestOsImageVersion: imageVersion === latest,
    osPatchingStatus: null,
  };
}

/** Azure docs, "Create and manage a compute instance": SSH from outside comes in at port 50000. */
const PUBLIC_SSH_PORT = 50_000;
const SSH_PORT = 22;

function sshSettingsOf({ settings }: InstanceRecord): JsonObject {
  const { sshSettings: written, enableNodePublicIp } = settings;
  const isPublic =
    isJsonObject(written) &&
    written['sshPublicAccess'] === 'Enabled' &&
    enableNodePublicIp !== false;
  return {
    sshPublicAccess: 'Disabled',
    ...(isJsonObject(written) && written),
    adminUserName: 'azureuser',
    sshPort: isPublic ? PUBLIC_SSH_PORT : SSH_PORT,
  };
}

function endpointsOf(subscription: SubscriptionState, record: InstanceRecord): JsonObject {
  const { name, region, settings, host } = record;
  const number = hash('address', region, name);
  const [a, b] = [(number >>> 8) % 256, 4 + (number % 250)];
  const isPublic = settings['enableNodePublicIp'] !== false;
  const subnet = findSubnet(subscription, subnetIdOf(record) ?? '')?.subnet;
  return {
    publicIpAddress: isPublic ? `20.${(number >>> 16) % 256}.${a}.${b}` : null,
    privateIpAddress:
      subnet === undefined || host === null
        ? `10.0.${a}.${b}`
        : addressAt(subnet.addressPrefix, host),
  };
}
