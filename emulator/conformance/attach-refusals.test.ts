import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestEmulator } from '../testing/test-emulator';
import {
  attachedOf,
  blamedIn,
  byPassword,
  pathOf,
  type ResourceName,
  resourceOf,
} from './new-attached';
import { subnetId } from './new-cluster';
import { stageOn, startStillEmulator } from './stage';

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

const account = { administratorAccount: byPassword };
const token = { databricksAccessToken: 'dapi0' };
const certificate = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----';
const key = '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----';
const own = { status: 'Enabled', cert: certificate, key, cname: 'score.contoso.example' };
const instanceTypes = { small: { resources: { requests: { cpu: '1' } } } };

const INNER = 'properties.properties';

describe('refused, with the value that is to blame', () => {
  it.each<[string, ResourceName | undefined, object, string]>([
    ['AKS', 'databricks', {}, 'properties.resourceId'],
    ['AKS', 'smallAks', {}, `${INNER}.clusterPurpose`],
    ['AKS', 'smallAks', { clusterPurpose: 'DenseProd' }, `${INNER}.clusterPurpose`],
    ['AKS', undefined, { agentCount: 2 }, `${INNER}.clusterPurpose`],
    [
      'AKS',
      undefined,
      { agentCount: 1, agentVmSize: 'Standard_DS1_v2', clusterPurpose: 'DevTest' },
      `${INNER}.clusterPurpose`,
    ],
    ['AKS', undefined, { agentCount: 0 }, `${INNER}.agentCount`],
    ['AKS', undefined, { agentVmSize: 'Standard_Huge' }, `${INNER}.agentVmSize`],
    ['AKS', undefined, { clusterPurpose: 'Play' }, `${INNER}.clusterPurpose`],
    ['AKS', undefined, { loadBalancerSubnet: 'front' }, `${INNER}.loadBalancerSubnet`],
    ['Kubernetes', undefined, {}, 'properties.resourceId'],
    ['Kubernetes', 'machine', {}, 'properties.resourceId'],
    ['Kubernetes', 'arc', { namespace: 'Team_A' }, `${INNER}.namespace`],
    ['Kubernetes', 'arc', { namespace: 'a'.repeat(64) }, `${INNER}.namespace`],
    [
      'Kubernetes',
      'arc',
      { instanceTypes, defaultInstanceType: 'large' },
      `${INNER}.defaultInstanceType`,
    ],
    [
      'Kubernetes',
      'arc',
      { instanceTypes: { small: { resources: { limits: { memory: '4 gigabytes' } } } } },
      `${INNER}.instanceTypes.small.resources.limits.memory`,
    ],
    ['VirtualMachine', 'windows', account, 'properties.resourceId'],
    ['VirtualMachine', 'redHat', account, 'properties.resourceId'],
    ['VirtualMachine', undefined, account, `${INNER}.address`],
    ['VirtualMachine', undefined, { ...account, address: 'no host' }, `${INNER}.address`],
    ['VirtualMachine', 'machine', {}, `${INNER}.administratorAccount.username`],
    [
      'VirtualMachine',
      'machine',
      { administratorAccount: { username: 'me' } },
      `${INNER}.administratorAccount`,
    ],
    [
      'VirtualMachine',
      'machine',
      { administratorAccount: { username: 'me', privateKeyData: 'ssh-rsa AAAA' } },
      `${INNER}.administratorAccount.privateKeyData`,
    ],
    ['VirtualMachine', 'machine', { ...account, sshPort: 65_536 }, `${INNER}.sshPort`],
    ['HDInsight', undefined, account, `${INNER}.address`],
    ['HDInsight', 'hdInsight', {}, `${INNER}.administratorAccount.username`],
    ['Databricks', undefined, token, `${INNER}.workspaceUrl`],
    ['Databricks', undefined, { ...token, workspaceUrl: 'no host' }, `${INNER}.workspaceUrl`],
    [
      'Databricks',
      'databricks',
      { ...token, workspaceUrl: 'adb-1.7.azuredatabricks.net' },
      `${INNER}.workspaceUrl`,
    ],
    ['Databricks', 'databricks', {}, `${INNER}.databricksAccessToken`],
    ['DataLakeAnalytics', undefined, {}, 'properties.resourceId'],
    ['SynapseSpark', 'databricks', {}, 'properties.resourceId'],
    ['DataFactory', undefined, {}, 'properties.resourceId'],
    ['Batch', undefined, {}, 'properties.resourceId'],
    ['PhotonicPool', undefined, {}, 'properties.computeType'],
  ])('%s to %s with %j: %s', async (computeType, resource, settings, target) => {
    const stage = stageOn(test, 'team');
    const body = attachedOf(stage, computeType, resource, settings);
    const answer = await stage.call('PUT', pathOf(stage), body);
    expect(answer.body).toMatchObject({ error: { target } });
    expect(answer.status).toBe(400);
    expect(await stage.call('GET', pathOf(stage))).toMatchObject({ status: 404 });
  });
});

describe('the id of a resource', () => {
  it.each([
    ['that is none', 'aks-apps', 400, 'LinkedInvalidPropertyId'],
    [
      'in a subscription that the caller has no role in',
      '/subscriptions/0/resourceGroups/g/providers/Microsoft.Databricks/workspaces/d',
      403,
      'LinkedAuthorizationFailed',
    ],
  ])('%s', async (_, resourceId, status, code) => {
    const stage = stageOn(test, 'team');
    const properties = { computeType: 'Databricks', resourceId, properties: token };
    const answer = await stage.call('PUT', pathOf(stage), { properties });
    expect(answer).toMatchObject({ status, body: { error: { code } } });
  });

  it('of what is not there is refused', async () => {
    const stage = stageOn(test, 'team');
    const resourceId = resourceOf(stage, 'Microsoft.Databricks/workspaces/gone');
    const properties = { computeType: 'Databricks', resourceId, properties: token };
    expect(await stage.call('PUT', pathOf(stage), { properties })).toMatchObject({
      status: 400,
      body: { error: { code: 'UserError', target: 'properties.resourceId' } },
    });
  });
});

describe('what is attached already', () => {
  const names = { properties: { computeType: 'AKS' } };

  it.each([
    ['by its id in other letters', 'Microsoft.ContainerService/managedClusters/AKS-scoring-PROD'],
    ['of a virtual machine', 'Microsoft.Compute/virtualMachines/vm-solver'],
  ])('is refused, with the name of its compute: %s', async (_, path) => {
    const stage = stageOn(test, 'team');
    const isMachine = path.includes('virtualMachines');
    const answer = await stage.call('PUT', pathOf(stage), {
      properties: {
        ...names.properties,
        ...(isMachine && { computeType: 'VirtualMachine', properties: account }),
        resourceId: resourceOf(stage, path),
      },
    });
    expect(answer).toMatchObject({
      status: 409,
      body: {
        error: {
          code: 'UserError',
          message: expect.stringContaining(isMachine ? "'vm-solver'" : "'aks-scoring'"),
        },
      },
    });
  });

  it.each([
    ['VirtualMachine', { ...account, address: '20.51.104.17' }],
    ['Databricks', { ...token, workspaceUrl: 'adb-5550123456789.7.azuredatabricks.net' }],
  ])('is refused by its address too: %s', async (computeType, settings) => {
    const stage = stageOn(test, 'team');
    const body = attachedOf(stage, computeType, undefined, settings);
    expect(await stage.call('PUT', pathOf(stage), body)).toMatchObject({ status: 409 });
  });

  it('can be attached to another workspace', async () => {
    const stage = stageOn(test, 'team');
    const path = pathOf(stage).replace('demand-forecasting', 'vision-lab');
    const resourceId = resourceOf(
      stage,
      'Microsoft.ContainerService/managedClusters/aks-scoring-prod',
    );
    const body = { properties: { computeType: 'AKS', resourceId } };
    expect(await stage.call('PUT', path, body)).toMatchObject({ status: 201 });
  });
});

describe('TLS of a new cluster', () => {
  it.each([
    [{ status: 'Disabled' }, undefined],
    [own, undefined],
    [{ status: 'Auto', leafDomainLabel: 'contoso-score' }, undefined],
    [{ ...own, cert: 'MIIB' }, 'cert'],
    [{ ...own, cert: null }, 'cert'],
    [{ ...own, key: certificate }, 'key'],
    [{ status: 'Enabled', cert: certificate, key }, 'cname'],
    [{ status: 'Auto' }, 'leafDomainLabel'],
    [{ status: 'Auto', leafDomainLabel: 'Contoso' }, 'leafDomainLabel'],
  ])('%j: refused is %s', async (sslConfiguration, field) => {
    const stage = stageOn(test, 'team');
    const body = attachedOf(stage, 'AKS', undefined, { sslConfiguration });
    const answer = await stage.call('PUT', pathOf(stage), body);
    expect(answer.status).toBe(field === undefined ? 201 : 400);
    expect(blamedIn(answer)).toBe(field && `${INNER}.sslConfiguration.${field}`);
  });
});

describe('the network of a new cluster', () => {
  const good = {
    serviceCidr: '10.0.0.0/16',
    dnsServiceIP: '10.0.0.10',
    dockerBridgeCidr: '172.17.0.1/16',
  };

  it.each<[object, string | undefined]>([
    [{}, undefined],
    [{ serviceCidr: '192.168.0.0/13', dnsServiceIP: '192.168.0.2' }, undefined],
    [{ serviceCidr: undefined }, 'serviceCidr'],
    [{ dockerBridgeCidr: undefined }, 'dockerBridgeCidr'],
    [{ serviceCidr: '10.0.0.0/33' }, 'serviceCidr'],
    [{ serviceCidr: '300.0.0.0/16' }, 'serviceCidr'],
    [{ serviceCidr: '10.0.0.0/12' }, 'serviceCidr'],
    // The network of the seed is 10.20.0.0/16.
    [{ serviceCidr: '10.20.128.0/17', dnsServiceIP: '10.20.128.10' }, 'serviceCidr'],
    [{ dockerBridgeCidr: '10.20.5.1/24' }, 'dockerBridgeCidr'],
    [{ dockerBridgeCidr: '10.0.9.1/24' }, 'dockerBridgeCidr'],
    [{ dnsServiceIP: '10.1.0.10' }, 'dnsServiceIP'],
    [{ dnsServiceIP: '10.0.0.1' }, 'dnsServiceIP'],
    [{ dnsServiceIP: '10.0.0' }, 'dnsServiceIP'],
  ])('%j: refused is %s', async (change, field) => {
    const stage = stageOn(test, 'team');
    const network = { subnetId: subnetId(stage, 'compute'), ...good, ...change };
    const settings = { aksNetworkingConfiguration: network };
    const body = attachedOf(stage, 'AKS', undefined, settings);
    const answer = await stage.call('PUT', pathOf(stage), body);
    expect(blamedIn(answer)).toBe(field && `${INNER}.aksNetworkingConfiguration.${field}`);
    expect(answer.status).toBe(field === undefined ? 201 : 400);
  });

  it.each([
    ['jump-hosts', 201],
    ['nowhere', 400],
  ])('may have its load balancer in the subnet %s: %i', async (loadBalancerSubnet, status) => {
    const stage = stageOn(test, 'team');
    const aksNetworkingConfiguration = { subnetId: subnetId(stage, 'compute'), ...good };
    const body = attachedOf(stage, 'AKS', undefined, {
      aksNetworkingConfiguration,
      loadBalancerType: 'InternalLoadBalancer',
      loadBalancerSubnet,
    });
    expect(await stage.call('PUT', pathOf(stage), body)).toMatchObject({ status });
  });
});
