import { afterAll, beforeAll, expect, test } from 'vitest';
import aksExample from '@/emulator/conformance/examples/create-or-update-aks.json';
import basicAksExample from '@/emulator/conformance/examples/create-or-update-basic-aks.json';
import basicExample from '@/emulator/conformance/examples/create-or-update-basic-cluster.json';
import clusterExample from '@/emulator/conformance/examples/create-or-update-cluster.json';
import instanceExample from '@/emulator/conformance/examples/create-or-update-instance.json';
import kubernetesExample from '@/emulator/conformance/examples/create-or-update-kubernetes.json';
import minimalExample from '@/emulator/conformance/examples/create-or-update-minimal-instance.json';
import patchExample from '@/emulator/conformance/examples/patch.json';
import { dana } from '@/emulator/entra/people';
import { attachCompute } from '@/lib/contract/attach';
import { createCompute, updateCluster } from '@/lib/contract/compute-settings';
import { getCompute } from '@/lib/contract/computes';
import { clusterSettingsOf } from '@/lib/domain/arm-body/cluster-settings';
import { secondsOf } from '@/lib/domain/arm-body/duration';
import { instanceSettingsOf } from '@/lib/domain/arm-body/instance-settings';
import { attachSchema } from '@/lib/domain/attach/attach';
import { attachOf } from '@/lib/domain/attach/attach-of';
import { createClusterSchema, createInstanceSchema } from '@/lib/domain/compute/create-compute';
import { resourceId } from './testing/attach.fixture';
import { startTestApp, type TestApp } from './testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const { parameters: described } = clusterExample;
const { parameters: basic } = basicExample;

// Of the published examples, what a new cluster of this page can hold: it has a size, runs Linux
// from the service's own image, and says outright whether the port of SSH is open.
test.each([
  ['AmlCompute', described.parameters, { vmSize: 'Standard_DS3_v2' }],
  ['BasicAmlCompute', basic.parameters, {}],
])('the published example %s arrives at ARM as it was meant', async (_, example, needed) => {
  const params = { ...app.workspace('empty').params, name: 'compute123' };
  const body = createClusterSchema.parse({ ...clusterSettingsOf(example), ...needed });
  await app.call(createCompute, { params, body });
  const { arm } = await app.call(getCompute, { params });
  const { computeType, properties, ...outer } = { ...example.properties };
  const {
    osType: _os,
    virtualMachineImage: _image,
    scaleSettings,
    ...inner
  } = {
    osType: undefined,
    virtualMachineImage: undefined,
    ...properties,
    remoteLoginPortPublicAccess: 'Disabled',
  };
  expect(arm).toMatchObject({
    location: example.location,
    properties: {
      computeType,
      ...outer,
      properties: {
        ...inner,
        ...needed,
        scaleSettings: { ...scaleSettings, nodeIdleTimeBeforeScaleDown: 'PT300S' },
      },
    },
  });
});

const { parameters: instance } = instanceExample;
const { parameters: minimal } = minimalExample;
const tenantId = 'c0ffee00-0000-4000-8000-00000000c0de';

// Of the published instance, the subnet, the size and the user are made up and none that an ARM
// would take; the CPU size of another example, and somebody of this tenant, take their place.
test.each([
  [
    'ComputeInstance',
    instance.parameters,
    {
      vmSize: 'Standard_DS3_v2',
      subnetId: undefined,
      assignedTo: { objectId: dana.oid, tenantId },
      // ARM switches it off for somebody else's instance with applications of one's own.
      singleSignOn: false,
    },
  ],
  ['ComputeInstanceMinimal', minimal.parameters, { vmSize: 'Standard_DS3_v2' }],
])('the published example %s comes back as it was meant', async (_, example, needed) => {
  const params = { ...app.workspace('empty').params, name: 'compute123' };
  const meant = createInstanceSchema.parse({ ...instanceSettingsOf(example), ...needed });
  await app.call(createCompute, { params, body: meant });
  const { arm } = await app.call(getCompute, { params });
  expect(instanceSettingsOf(arm)).toEqual(meant);
});

test('of the published instance, what the form does not ask arrives as well', async () => {
  const params = { ...app.workspace('empty').params, name: 'compute123' };
  const settings = instanceSettingsOf(instance.parameters);
  const { subnetId: _, ...body } = { ...settings, vmSize: 'Standard_DS3_v2' };
  await app.call(createCompute, {
    params,
    body: { ...body, assignedTo: { objectId: dana.oid, tenantId } },
  });
  const { arm } = await app.call(getCompute, { params });
  const { customServices, computeInstanceAuthorizationType } =
    instance.parameters.properties.properties;
  expect(arm).toMatchObject({
    properties: { properties: { computeInstanceAuthorizationType, customServices } },
  });
});

/** Ten minutes, in which everything that was begun ends. */
const later = ({ subscriptionId }: { subscriptionId: string }) =>
  app.emulator.advance(subscriptionId, 600);

// The clusters of the published examples are nobody's; one of the team's, with as many nodes, takes
// their place.
test.each([
  ['AKSCompute', aksExample.parameters.parameters, { purpose: 'FastProd' }],
  ['KubernetesCompute', kubernetesExample.parameters.parameters, {}],
])('the published example %s is attached, and comes back', async (_, example, added) => {
  const params = { ...app.workspace('team').params, name: 'compute123' };
  const needed = { resourceId: resourceId(params, 'aks') };
  const meant = attachSchema.parse({ ...attachOf(example), ...needed });
  await app.call(attachCompute, { params, body: meant });
  later(params);
  const { arm } = await app.call(getCompute, { params });
  expect(attachOf(arm)).toEqual({ ...meant, ...added });
  const { description, computeType } = example.properties;
  expect(arm).toMatchObject({
    location: example.location,
    properties: { description, computeType, ...needed, provisioningState: 'Succeeded' },
  });
});

test('the published example BasicAKSCompute makes a cluster, which comes back', async () => {
  const { parameters: example } = basicAksExample.parameters;
  const params = { ...app.workspace('team').params, name: 'compute123' };
  const meant = attachSchema.parse(attachOf(example));
  await app.call(attachCompute, { params, body: meant });
  later(params);
  const { arm, compute } = await app.call(getCompute, { params });
  expect(attachOf(arm)).toEqual(meant);
  expect(compute).toMatchObject({
    ...example.properties,
    location: example.location,
    isAttached: false,
  });
});

test('the published patch scales a cluster, which keeps all else', async () => {
  const params = { ...app.workspace('empty').params, name: 'compute123' };
  const cluster = createClusterSchema.parse({
    ...clusterSettingsOf(described.parameters),
    vmSize: 'Standard_DS3_v2',
  });
  await app.call(createCompute, { params, body: cluster });
  later(params);
  const { scaleSettings } = patchExample.parameters.parameters.properties.properties;
  const { minNodeCount: minNodes, maxNodeCount: maxNodes } = scaleSettings;
  const idleSeconds = secondsOf(scaleSettings.nodeIdleTimeBeforeScaleDown) ?? 0;
  const scale = { minNodes, maxNodes, idleSeconds };
  await app.call(updateCluster, { params, body: { scale } });
  later(params);
  const { arm } = await app.call(getCompute, { params });
  expect(clusterSettingsOf(arm)).toEqual({ ...cluster, scale });
});
