import { describe, expect, test } from 'vitest';
import type { AppErrorBody } from '@/lib/contract/app-error';
import { serviceProblems } from './service-problems';

const answered = (
  code: AppErrorBody['code'],
  serviceCode: string,
  message: string,
): AppErrorBody => ({
  code,
  message,
  requestId: 'ours',
  service: { status: 400, code: serviceCode, message, requestId: 'theirs' },
});

describe('at a field', () => {
  test.each<[string, AppErrorBody, string]>([
    [
      'a minimum past the quota',
      answered('rejected', 'ClusterMinNodesExceedCoreQuota', 'The specified subscription has'),
      'scale.minNodes',
    ],
    [
      'a size that is not supported',
      answered('rejected', 'InvalidPropertyValue', 'The value x for property properties.vmSize is'),
      'vmSize',
    ],
    [
      'a name taken in the region',
      answered('conflict', 'Conflict', 'Compute with this name already exists. Compute name needs'),
      'name',
    ],
    [
      'quota reached',
      answered('rejected', 'ClusterCoreQuotaReached', 'Operation results'),
      'vmSize',
    ],
    [
      'a user name that Azure reserves',
      answered('rejected', 'UserError', "The value for 'x.adminUserName' is not valid"),
      'ssh.adminUserName',
    ],
    [
      'a password that is too simple',
      answered('rejected', 'InvalidParameter', 'The supplied password must be between 6-72'),
      'ssh.password',
    ],
    [
      'a key that is none',
      answered('rejected', 'UserError', "The value for 'adminUserSshPublicKey' is not valid"),
      'ssh.publicKey',
    ],
    [
      'private addresses that the network does not bear',
      answered('rejected', 'UserError', 'enableNodePublicIp=false requires a subnet'),
      'nodePublicIp',
    ],
    [
      'a subnet that is not there',
      answered('rejected', 'InvalidSubnet', 'Subnet /x/subnets/y does not exist'),
      'subnetId',
    ],
    [
      'a subnet that the caller may not join',
      answered(
        'forbidden',
        'LinkedAuthorizationFailed',
        "may not perform action 'Microsoft.Network/virtualNetworks/subnets/join/action' on linked scope",
      ),
      'subnetId',
    ],
    [
      'an identity that the caller may not assign',
      answered(
        'forbidden',
        'LinkedAuthorizationFailed',
        "may not perform action 'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action'",
      ),
      'identity.ids',
    ],
    [
      'an identity that is not there',
      answered('rejected', 'FailedIdentityOperation', 'The managed identity was not found'),
      'identity.ids',
    ],
    [
      'a name taken meanwhile',
      { code: 'conflict', message: 'cpu exists in this workspace', requestId: 'ours' },
      'name',
    ],
  ])('%s', (_, error, field) => {
    const message = error.service?.message ?? error.message;
    expect(serviceProblems(error, 'cluster')).toEqual([{ field, message }]);
  });
});

describe('at a field of an instance', () => {
  test.each([
    ["The value x for 'properties.schedules.computeStartStop[0].cron.expression'", 'schedules'],
    ["'properties.properties.idleTimeBeforeShutdown' is not valid", 'idle.amount'],
    ["'sshSettings.adminPublicKey' is not a public key", 'ssh.publicKey'],
    ['personalComputeInstanceSettings.assignedUser does not exist', 'assignedTo.enabled'],
    ["'setupScripts.scripts.creationScript.scriptData' was not found", 'scripts.creation.source'],
    ["'setupScripts.scripts.startupScript.timeout' is not valid", 'scripts.startup.source'],
    ["'customServices[0].endpoints' takes a port that is in use", 'applications'],
    ['enableSSO cannot be true', 'singleSignOn'],
  ])('%s', (message, field) => {
    const error = answered('rejected', 'UserError', message);
    expect(serviceProblems(error, 'instance')).toEqual([{ field, message }]);
  });
});

test('an instance has no nodes to blame', () => {
  const error = answered('rejected', 'ClusterMinNodesExceedCoreQuota', 'The specified');
  expect(serviceProblems(error, 'instance')).toEqual([
    { field: 'vmSize', message: 'The specified' },
  ]);
});

test("the route's own problems come by path; what has no field here is left to the notice", () => {
  const error: AppErrorBody = {
    code: 'invalid-input',
    message: 'Some of what was sent is not valid.',
    requestId: 'ours',
    fields: [
      { path: 'params.name', message: 'Not a name' },
      { path: 'scale.maxNodes', message: 'At most 65,000 nodes' },
      { path: 'identity.ids.1', message: 'Not an id' },
      { path: 'idleMinutes', message: 'At least 15 minutes' },
      { path: 'header.authorization', message: 'Missing' },
    ],
  };
  expect(serviceProblems(error, 'cluster')).toEqual([
    { field: 'name', message: 'Not a name' },
    { field: 'scale.maxNodes', message: 'At most 65,000 nodes' },
    { field: 'identity.ids', message: 'Not an id' },
    { field: 'idle.amount', message: 'At least 15 minutes' },
  ]);
});

describe('at no field', () => {
  test.each<[string, AppErrorBody]>([
    [
      'a lock',
      answered('conflict', 'ScopeLocked', "The scope '/x' cannot perform write operation"),
    ],
    [
      'a lock on a network',
      answered('conflict', 'ScopeLocked', "The scope '/virtualNetworks/x' cannot perform write"),
    ],
    ['a missing role', answered('forbidden', 'AuthorizationFailed', 'The client does not have')],
    ['a failure that speaks of sizes', answered('service-failed', 'ServiceError', 'vmSize table')],
    ['nobody answered', { code: 'service-unreachable', message: 'No answer', requestId: 'ours' }],
  ])('%s', (_, error) => expect(serviceProblems(error, 'cluster')).toEqual([]));
});
