import { hash } from '../sim/chance';
import type { InstanceRecord } from '../sim/compute-record';
import { isJsonObject, type JsonObject } from '../sim/json';
import { serviceTime } from './arm-time';
import { errorResponses } from './error-responses';

/** The inner `properties` of a ComputeInstance. */
export function instanceProperties(record: InstanceRecord): JsonObject {
  const { settings, lastOperation, createdBy } = record;
  return {
    subnet: null,
    applicationSharingPolicy: 'Shared',
    customServices: null,
    computeInstanceAuthorizationType: 'personal',
    enableSSO: true,
    personalComputeInstanceSettings: null,
    setupScripts: null,
    schedules: null,
    idleTimeBeforeShutdown: null,
    enableNodePublicIp: true,
    ...settings,
    vmSize: record.vmSize,
    sshSettings: sshSettingsOf(record),
    osImageMetadata,
    createdBy: {
      userName: createdBy.userName,
      userOrgId: createdBy.tenantId,
      userId: createdBy.objectId,
    },
    connectivityEndpoints: record.hasRun ? endpointsOf(record) : null,
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

const osImageMetadata: JsonObject = {
  currentImageVersion: '26.10.12',
  latestImageVersion: '26.11.09',
  isLatestOsImageVersion: false,
  osPatchingStatus: null,
};

function sshSettingsOf({ settings }: InstanceRecord): JsonObject {
  const written = settings['sshSettings'];
  return {
    sshPublicAccess: 'Disabled',
    ...(isJsonObject(written) && written),
    adminUserName: 'azureuser',
    sshPort: 22,
  };
}

function endpointsOf({ name, region, settings }: InstanceRecord): JsonObject {
  const number = hash('address', region, name);
  const [a, b] = [(number >>> 8) % 256, 4 + (number % 250)];
  const isPublic = settings['enableNodePublicIp'] !== false;
  return {
    publicIpAddress: isPublic ? `20.${(number >>> 16) % 256}.${a}.${b}` : null,
    privateIpAddress: `10.0.${a}.${b}`,
  };
}

/** What the service preinstalls (Azure docs: what is an Azure ML compute instance). */
function applicationsOf({ name, region }: InstanceRecord): JsonObject[] {
  const host = `https://${name}.${region}.instances.azureml.ms`;
  return [
    { displayName: 'Jupyter', endpointUri: `${host}/tree/` },
    { displayName: 'Jupyter Lab', endpointUri: `${host}/lab` },
    { displayName: 'Terminal', endpointUri: `${host}/terminals/` },
    { displayName: 'VS Code', endpointUri: `${host}/vscode/` },
  ];
}
