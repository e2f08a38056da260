import { afterAll, beforeAll, expect, test } from 'vitest';
import * as computes from '@/lib/contract/computes';
import { listJobs } from '@/lib/contract/jobs';
import * as neighbours from '@/lib/contract/neighbours';
import { getQuota, listVmSizes } from '@/lib/contract/regions';
import { clusterSettingsOf } from '@/lib/domain/arm-body/cluster-settings';
import { freeAddresses } from '@/lib/domain/network/addresses';
import { findSubnet } from '@/lib/domain/network/subnet-id';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { whyNotScaling } from '@/lib/domain/scaling/why-not-scaling';
import { sameVmSize } from '@/lib/domain/vm-size/vm-size';
import { startTestApp, type TestApp } from './testing/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** Gathers through the routes what the page gathers. */
async function evidenceOf(params: WorkspaceRef, name: string) {
  const { compute, arm } = await app.call(computes.getCompute, { params: { ...params, name } });
  if (compute.kind !== 'cluster') throw new Error(`${name} is no cluster`);
  const { subnetId } = clusterSettingsOf(arm);
  const subscription = { subscriptionId: params.subscriptionId };
  const region = { ...subscription, location: compute.location };
  const [locks, { jobs }, quota, { sizes }, { networks }] = await Promise.all([
    app.call(neighbours.listLocks, { params, query: subnetId === undefined ? {} : { subnetId } }),
    app.call(listJobs, { params }),
    app.call(getQuota, { params: region }),
    app.call(listVmSizes, { params: region }),
    app.call(neighbours.listVirtualNetworks, { params: subscription }),
  ]);
  const found = subnetId === undefined ? undefined : findSubnet(networks, subnetId);
  return {
    cluster: compute,
    locks,
    jobs,
    quota,
    size: sizes.find((size) => sameVmSize(size.name, compute.vmSize)),
    subnet: found && { name: found.subnet.name, freeAddresses: freeAddresses(found.subnet) },
  };
}

const workspaceNamed = (seed: 'busy' | 'locked', name?: string): WorkspaceRef => {
  const { subscriptionId, workspaces } = app.emulator.makeSubscription(seed);
  const found = workspaces.find((one) => name === undefined || one.name === name);
  if (found === undefined) throw new Error(`${seed} has no workspace ${name}`);
  return { subscriptionId, resourceGroup: found.resourceGroup, workspace: found.name };
};

test.each([
  ['locked', 'credit-risk', 'risk-train', 'lock', /month-end-freeze.*resource group rg-finance-ml/],
  ['locked', 'finance-sandbox', 'sandbox-vnet', 'lock', /network-freeze.*rg-finance-network/],
  ['busy', undefined, 'train-main', 'at-maximum', /2 jobs wait/],
  ['busy', undefined, 'gpu-a100-train', 'quota', /24 vCPUs, and 0 of 24/],
  ['busy', undefined, 'score-vnet', 'addresses', /legacy has no free address/],
  ['busy', undefined, 'gpu-t4-lowpri', 'preempted', /2 low-priority nodes/],
  ['busy', undefined, 'etl-nightly', 'unusable', /1 node is unusable/],
  ['busy', undefined, 'sweep-cpu', 'nothing-queued', /No job waits/],
] as const)('in %s, %s %s: %s', async (seed, workspace, name, cause, text) => {
  const findings = whyNotScaling(await evidenceOf(workspaceNamed(seed, workspace), name));
  expect(findings).toContainEqual(
    expect.objectContaining({
      cause,
      text: expect.stringMatching(text),
      remedy: expect.stringMatching(/\w/),
    }),
  );
});

test('a cluster that no lock holds is accused of nothing', async () => {
  const params = workspaceNamed('locked', 'finance-sandbox');
  const findings = whyNotScaling(await evidenceOf(params, 'sandbox-cpu'));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
