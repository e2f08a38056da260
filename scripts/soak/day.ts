import { call } from '@/lib/browser/api';
import { lookAtCompute } from '@/lib/browser/operations/look-at-compute';
import * as settings from '@/lib/contract/compute-settings';
import * as computes from '@/lib/contract/computes';
import { listJobs } from '@/lib/contract/jobs';
import { getQuota } from '@/lib/contract/regions';
import { createClusterSchema, createInstanceSchema } from '@/lib/domain/compute/create-compute';
import type { Schedule } from '@/lib/domain/schedule/schedule';
import type { ComputeRef, WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { read, write, type Stage } from '../stage/person';

interface Desk {
  workspace: WorkspaceRef;
  location: string;
  /** Tells the people of a workspace apart in the names of what they make. */
  number: number;
}

const vmSize = 'Standard_DS2_v2';

/** Never within a run: New Year. */
const yearly: Schedule = {
  action: 'Stop',
  enabled: true,
  trigger: { type: 'Cron', timeZone: 'UTC', expression: '0 3 1 1 *' },
};

/** What a person does in one round: makes a compute, uses it, and takes it away. */
export async function round(stage: Stage, desk: Desk, count: number): Promise<void> {
  await lookAround(stage, desk);
  const name = `p${desk.number}r${count}`;
  if ((desk.number + count) % 2 === 0) await clusterDay(stage, desk, { ...desk.workspace, name });
  else await instanceDay(stage, desk, { ...desk.workspace, name });
}

async function lookAround(stage: Stage, { workspace: params, location }: Desk): Promise<void> {
  const { subscriptionId } = params;
  await Promise.all([
    read(stage, () => call(computes.listComputes, { params })),
    read(stage, () => call(listJobs, { params })),
    read(stage, () => call(getQuota, { params: { subscriptionId, location } })),
  ]);
}

/** Nothing can be done with what is not there; an unsure creation may have been one. */
const isThere = async (stage: Stage, compute: ComputeRef): Promise<boolean> =>
  (await read(stage, () => lookAtCompute(compute))) !== undefined;

async function clusterDay(stage: Stage, { location }: Desk, compute: ComputeRef): Promise<void> {
  const scale = { minNodes: 0, maxNodes: 2, idleSeconds: 120 };
  const body = createClusterSchema.parse({
    kind: 'cluster',
    location,
    vmSize,
    vmPriority: 'Dedicated',
    scale,
  });
  await write(stage, {
    verb: 'create',
    compute,
    send: (params) => call(settings.createCompute, { params, body }),
  });
  if (!(await isThere(stage, compute))) return;
  const wider = { ...scale, maxNodes: 5 };
  await write(stage, {
    verb: 'set-scale',
    compute,
    wish: { maxNodes: wider.maxNodes },
    send: (params) => call(settings.updateCluster, { params, body: { scale: wider } }),
  });
  await setTags(stage, compute);
  await remove(stage, compute);
}

async function instanceDay(stage: Stage, { location }: Desk, compute: ComputeRef): Promise<void> {
  const body = createInstanceSchema.parse({ kind: 'instance', location, vmSize });
  await write(stage, {
    verb: 'create',
    compute,
    send: (params) => call(settings.createCompute, { params, body }),
  });
  if (!(await isThere(stage, compute))) return;
  await power(stage, compute, 'stop');
  await write(stage, {
    verb: 'set-schedules',
    compute,
    wish: { schedules: 1 },
    send: (params) => call(settings.setSchedules, { params, body: { schedules: [yearly] } }),
  });
  await power(stage, compute, 'start');
  await power(stage, compute, 'restart');
  await setTags(stage, compute);
  await write(stage, {
    verb: 'set-idle-shutdown',
    compute,
    send: (params) => call(settings.setIdleShutdown, { params, body: { minutes: 4_320 } }),
  });
  await remove(stage, compute);
}

const powerOf = {
  start: computes.startCompute,
  stop: computes.stopCompute,
  restart: computes.restartCompute,
} as const;

const power = (stage: Stage, compute: ComputeRef, verb: keyof typeof powerOf) =>
  write(stage, { verb, compute, send: (params) => call(powerOf[verb], { params }) });

function setTags(stage: Stage, compute: ComputeRef) {
  const tags = { round: compute.name, by: 'soak' };
  return write(stage, {
    verb: 'set-tags',
    compute,
    wish: { tags },
    send: (params) => call(settings.setComputeTags, { params, body: { tags } }),
  });
}

/** Every fifth stays, so that there is something to compare in the end. */
async function remove(stage: Stage, compute: ComputeRef): Promise<void> {
  if (compute.name.endsWith('0') || compute.name.endsWith('5')) return;
  await write(stage, {
    verb: 'delete',
    compute,
    send: (params) => call(computes.deleteCompute, { params, query: { action: 'Delete' } }),
  });
}
