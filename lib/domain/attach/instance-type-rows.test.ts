import { describe, expect, test } from 'vitest';
import {
  defaultTypeProblem,
  emptyInstanceTypeRow,
  instanceTypeRowProblems,
  instanceTypesProblem,
  type InstanceTypeRow,
} from './instance-type-rows';

const row: InstanceTypeRow = {
  name: 'gpu',
  nodeSelector: [{ name: 'pool', value: 'gpu' }],
  requests: { cpu: '500m', memory: '1Gi', gpu: '1' },
  limits: { cpu: '1', memory: '2Gi', gpu: '1' },
};
const withRequests = (change: Partial<InstanceTypeRow['requests']>) => ({
  ...row,
  requests: { ...row.requests, ...change },
});

describe('accepted', () => {
  test.each<[string, InstanceTypeRow]>([
    ['a type with everything', row],
    ['a name alone', { ...emptyInstanceTypeRow, name: 'small' }],
    ['a request that is the limit, written otherwise', withRequests({ cpu: '1000m' })],
    ['a request without a limit', { ...row, limits: { cpu: '', memory: '', gpu: '1' } }],
    ['a label that was never filled in', { ...row, nodeSelector: [{ name: ' ', value: '' }] }],
  ])('%s', (_, one) => expect(instanceTypeRowProblems([one])).toEqual([{}]));
});

describe('refused', () => {
  test.each<[string, InstanceTypeRow, keyof InstanceTypeRow, string]>([
    ['no name', { ...row, name: ' ' }, 'name', 'Enter a name'],
    ['a name with signs', { ...row, name: 'a_b' }, 'name', 'letters, digits'],
    ['words for a quantity', withRequests({ memory: 'much' }), 'requests', 'Memory: A quantity'],
    ['a unit that is none', withRequests({ memory: '1K' }), 'requests', 'Memory: A quantity'],
    ['more cores than the limit', withRequests({ cpu: '1001m' }), 'limits', 'CPU: the limit of 1'],
    ['more memory than the limit', withRequests({ memory: '3G' }), 'limits', 'Memory: the limit'],
    ['GPUs that differ', withRequests({ gpu: '2' }), 'limits', 'GPU: the limit must be'],
    [
      'a GPU without its limit',
      { ...row, limits: { ...row.limits, gpu: '' } },
      'limits',
      'GPU: the limit',
    ],
    ['half a GPU', withRequests({ gpu: '0.5' }), 'requests', 'GPU: A whole number'],
    [
      'a value without a label',
      { ...row, nodeSelector: [{ name: '', value: 'x' }] },
      'nodeSelector',
      'without a label',
    ],
  ])('%s', (_, one, field, message) => {
    expect(instanceTypeRowProblems([one])).toEqual([{ [field]: expect.stringContaining(message) }]);
  });
});

test('a name that is there already, said away from its row', () => {
  expect(instanceTypesProblem([row, row])).toBe(
    'Instance type 2: There is an instance type gpu already',
  );
});

test.each([
  ['', undefined],
  [' gpu ', undefined],
  ['cpu', 'There is no instance type cpu in the list'],
])('%j as the default', (name, problem) => expect(defaultTypeProblem(name, [row])).toBe(problem));
