import { expect, test } from 'vitest';
import { readCode } from './read-code';

const computes = 'Microsoft.MachineLearningServices/workspaces/computes';
const templateOf = (rest: object, more: object = {}) =>
  JSON.stringify({
    parameters: {
      workspace: { type: 'string' },
      prefix: { type: 'string', defaultValue: 'cpu' },
      size: { type: 'string', defaultValue: "[variables('sizes')]" },
      nodes: { type: 'int', defaultValue: 7 },
      round: { type: 'string', defaultValue: "[parameters('round')]" },
    },
    variables: { sizes: "[concat('Standard_', 'DS3_v2')]" },
    resources: [{ type: computes, name: 'ws/cpu', ...rest }],
    ...more,
  });
const clusterOf = (inner: object) => ({
  properties: { computeType: 'AmlCompute', properties: inner },
});

test.each([
  ["[parameters('size')]", 'Standard_DS3_v2'],
  ["[variables('sizes')]", 'Standard_DS3_v2'],
  ["[toLower(concat(parameters('prefix'), '-', 'It''s'))]", "cpu-it's"],
  ["[format('{0}_{1}', parameters('prefix'), parameters('nodes'))]", 'cpu_7'],
  ['[[text]', '[text]'],
  ['[half', '[half'],
])('%s is %s', (vmSize, expected) => {
  expect(readCode(templateOf(clusterOf({ vmSize })))).toMatchObject({
    ok: true,
    target: { vmSize: expected },
    notUsed: [],
  });
});

test.each([
  ["[parameters('workspace')]", 'the parameter workspace has no default value'],
  ["[parameters('unknown')]", 'the parameter unknown has no default value'],
  ["[parameters('round')]", 'refers to itself'],
  ['[resourceGroup().location]', 'an expression that is not read'],
  ["[variables('none')]", 'an expression that is not read'],
  ["[concat('open']", 'an expression that is not read'],
])('%s is not used: %s', (vmSize, reason) => {
  expect(readCode(templateOf(clusterOf({ vmSize })))).toMatchObject({
    ok: true,
    target: { vmSize: '' },
    notUsed: [`properties.properties.vmSize (${reason})`],
  });
});

test('numbers of parameters stay numbers', () => {
  const scaleSettings = { maxNodeCount: "[parameters('nodes')]" };
  expect(readCode(templateOf(clusterOf({ vmSize: 'A', scaleSettings })))).toMatchObject({
    target: { scale: { maxNodes: 7 } },
  });
});

test.each([
  ["[concat('ws', '/', parameters('prefix'))]", 'cpu'],
  ['ws/my-cluster', 'my-cluster'],
])('the name %s is %s', (name, expected) => {
  expect(readCode(templateOf({ name, ...clusterOf({ vmSize: 'A' }) }))).toMatchObject({
    name: expected,
  });
});

const compute = { type: computes, name: 'ws/one', ...clusterOf({ vmSize: 'A' }) };
test.each<[string, unknown]>([
  ['below a workspace', [{ type: 'x/workspaces', resources: [{ ...compute, type: 'computes' }] }]],
  ['by a symbolic name', { one: compute }],
])('a compute %s is found', (_, resources) => {
  expect(readCode(templateOf({}, { resources }))).toMatchObject({ ok: true, name: 'one' });
});

test('of several computes the first is read, and the others are named', () => {
  const read = readCode(templateOf({}, { resources: [compute, compute] }));
  expect(read).toMatchObject({ name: 'one', notUsed: ['resources: compute 2'] });
});

test('what only answers of the service have is not told as unused', () => {
  const answer = {
    id: '/x',
    name: 'cpu',
    location: 'eastus',
    systemData: {},
    properties: {
      computeType: 'AmlCompute',
      computeLocation: 'eastus',
      provisioningState: 'Succeeded',
      createdOn: '2026-01-01',
      properties: {
        vmSize: 'A',
        scaleSettings: { maxNodeCount: 1, minNodeCount: 0, nodeIdleTimeBeforeScaleDown: 'PT2M' },
        currentNodeCount: 1,
        nodeStateCounts: { idleNodeCount: 1 },
      },
    },
  };
  expect(readCode(JSON.stringify(answer))).toMatchObject({ name: 'cpu', notUsed: [] });
});
