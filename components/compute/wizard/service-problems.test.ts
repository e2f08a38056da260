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
      'a name taken meanwhile',
      { code: 'conflict', message: 'cpu exists in this workspace', requestId: 'ours' },
      'name',
    ],
  ])('%s', (_, error, field) => {
    const message = error.service?.message ?? error.message;
    expect(serviceProblems(error, 'cluster')).toEqual([{ field, message }]);
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
      { path: 'header.authorization', message: 'Missing' },
    ],
  };
  expect(serviceProblems(error, 'cluster')).toEqual([
    { field: 'name', message: 'Not a name' },
    { field: 'scale.maxNodes', message: 'At most 65,000 nodes' },
  ]);
});

describe('at no field', () => {
  test.each<[string, AppErrorBody]>([
    [
      'a lock',
      answered('conflict', 'ScopeLocked', "The scope '/x' cannot perform write operation"),
    ],
    ['a missing role', answered('forbidden', 'AuthorizationFailed', 'The client does not have')],
    ['a failure that speaks of sizes', answered('service-failed', 'ServiceError', 'vmSize table')],
    ['nobody answered', { code: 'service-unreachable', message: 'No answer', requestId: 'ours' }],
  ])('%s', (_, error) => expect(serviceProblems(error, 'cluster')).toEqual([]));
});
