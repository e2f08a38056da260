import { afterAll, beforeAll, expect, test } from 'vitest';
import basicExample from '@/emulator/conformance/examples/create-or-update-basic-cluster.json';
import clusterExample from '@/emulator/conformance/examples/create-or-update-cluster.json';
import { createCompute } from '@/lib/contract/compute-settings';
import { getCompute } from '@/lib/contract/computes';
import { clusterSettingsOf } from '@/lib/domain/arm-body/cluster-settings';
import { createClusterSchema } from '@/lib/domain/compute/create-compute';
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
