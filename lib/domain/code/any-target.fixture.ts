import * as fc from 'fast-check';
import { attachSchema, type Attach } from '../attach/attach';
import { attachableTypes, type AttachableType } from '../attach/attached-resource-id';
import { clusterPurposes } from '../attach/create-aks';
import { anyCluster } from '../compute/create-cluster.fixture';
import { anyInstance } from '../compute/create-instance.fixture';
import { anyDescription, anyIdentity, anySubnetId } from '../compute/options.fixture';
import type { CodeSubject, CodeTarget } from './subject';

const groupId = '/subscriptions/34adfa4f-cedf-4dc0-ba29-b6d1a69ab345/resourceGroups/rg-data.(1)';

const idOf = (...types: readonly AttachableType[]) =>
  fc.constantFrom(...types).map((type) => {
    const [namespace = '', ...kinds] = attachableTypes[type].split('/');
    return [groupId, 'providers', namespace, ...kinds.flatMap((kind) => [kind, 'some.one'])].join(
      '/',
    );
  });

/** Each is found in a text where it stands, and holds what languages give a meaning to. */
export const secretMark = 'Geheimnis';
const secret = fc.string({ maxLength: 12 }).map((text) => `${secretMark}${text}`);

const userName = fc.constantFrom('azureuser', 'o\'neil "x" ${y} %{z}');
const account = fc.oneof(
  fc.record({ by: fc.constant('password' as const), userName, password: secret }),
  fc.record(
    { by: fc.constant('key' as const), userName, privateKey: secret, passphrase: secret },
    { requiredKeys: ['by', 'userName', 'privateKey'] },
  ),
);
const machine = { sshPort: fc.integer({ min: 1, max: 65_535 }), account };
const address = fc.constantFrom('machine.example.com', '10.0.0.4');

/** All of some fields, and of the rest any. */
const record = <T, K extends keyof T>(model: { [P in keyof T]: fc.Arbitrary<T[P]> }, needed: K[]) =>
  fc.record({ ...model }, { requiredKeys: needed });

const tls = fc.oneof(
  fc.constant({ mode: 'off' as const }),
  fc.record({
    mode: fc.constant('own' as const),
    certificate: secret,
    key: secret,
    cname: fc.constant('scores.example.com'),
  }),
  fc.record({
    mode: fc.constant('leaf' as const),
    leafDomainLabel: fc.constant('scores'),
    overwriteExistingDomain: fc.boolean(),
  }),
);
const loadBalancer = fc.oneof(
  fc.constant({ type: 'PublicIp' as const }),
  fc.constant({ type: 'InternalLoadBalancer' as const }),
  fc.constant({ type: 'InternalLoadBalancer' as const, subnet: 'inner' }),
);
const newAks = record(
  {
    computeType: fc.constant('AKS' as const),
    source: fc.constant('new' as const),
    location: fc.constant('eastus'),
    agentVmSize: fc.constant('Standard_D3_v2'),
    agentCount: fc.integer({ min: 1, max: 100 }),
    purpose: fc.constantFrom(...clusterPurposes),
    network: fc.record({
      subnetId: anySubnetId,
      serviceCidr: fc.constant('10.0.0.0/16'),
      dnsServiceIp: fc.constant('10.0.0.10'),
      dockerBridgeCidr: fc.constant('172.17.0.1/16'),
    }),
    loadBalancer,
    tls,
    description: anyDescription,
  },
  [
    'computeType',
    'source',
    'location',
    'agentVmSize',
    'agentCount',
    'purpose',
    'loadBalancer',
    'tls',
  ],
);

const resources = fc.record(
  {
    cpu: fc.constantFrom('500m', '2'),
    memory: fc.constant('4Gi'),
    gpu: fc.constant('1'),
  },
  { requiredKeys: [] },
);
const instanceType = fc.record({
  name: fc.stringMatching(/^[a-z][a-z\d.-]{0,8}$/),
  nodeSelector: fc.dictionary(fc.constantFrom('agentpool', 'kubernetes.io/os'), fc.string(), {
    noNullPrototype: true,
  }),
  requests: resources,
  limits: resources,
});
const kubernetes = record(
  {
    computeType: fc.constant('Kubernetes' as const),
    resourceId: idOf('aks', 'arc'),
    namespace: fc.constant('azureml'),
    identity: anyIdentity,
    defaultInstanceType: fc.constant('small'),
    instanceTypes: fc.uniqueArray(instanceType, { maxLength: 3, selector: ({ name }) => name }),
    description: anyDescription,
  },
  ['computeType', 'resourceId', 'namespace', 'identity', 'instanceTypes'],
);

const byIdAlone = fc
  .constantFrom(
    ['DataLakeAnalytics', 'dataLakeAnalytics'] as const,
    ['Batch', 'batch'] as const,
    ['SynapseSpark', 'synapseSpark'] as const,
    ['DataFactory', 'dataFactory'] as const,
  )
  .chain(([computeType, type]) =>
    record(
      {
        computeType: fc.constant(computeType),
        resourceId: idOf(type),
        description: anyDescription,
      },
      ['computeType', 'resourceId'],
    ),
  );

/** Every combination of options with which a resource can be attached. */
export const anyAttach: fc.Arbitrary<Attach> = fc
  .oneof(
    newAks,
    record(
      {
        computeType: fc.constant('AKS' as const),
        source: fc.constant('existing' as const),
        resourceId: idOf('aks'),
        purpose: fc.constantFrom(...clusterPurposes),
        agentCount: fc.nat(100),
        description: anyDescription,
      },
      ['computeType', 'source', 'resourceId'],
    ),
    kubernetes,
    record(
      {
        computeType: fc.constant('VirtualMachine' as const),
        resourceId: idOf('virtualMachine'),
        address,
        ...machine,
        description: anyDescription,
      },
      ['computeType', 'sshPort', 'account'],
    ).filter(({ resourceId, address: at }) => resourceId !== undefined || at !== undefined),
    record(
      {
        computeType: fc.constant('Databricks' as const),
        resourceId: idOf('databricks'),
        workspaceUrl: fc.constant('adb-1.2.azuredatabricks.net'),
        accessToken: secret,
        description: anyDescription,
      },
      ['computeType', 'workspaceUrl', 'accessToken'],
    ),
    record(
      {
        computeType: fc.constant('HDInsight' as const),
        resourceId: idOf('hdInsight'),
        address,
        ...machine,
        description: anyDescription,
      },
      ['computeType', 'address', 'sshPort', 'account'],
    ),
    byIdAlone,
  )
  .map((attach) => attachSchema.parse(attach));

const anyTarget: fc.Arbitrary<CodeTarget> = fc.oneof(anyCluster, anyInstance, anyAttach);

export const anySubject: fc.Arbitrary<CodeSubject> = anyTarget.map((target) => ({
  name: 'cpu-2b',
  workspace: {
    subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
    resourceGroup: 'rg.(x)',
    workspace: 'ml-ws',
  },
  target,
}));
