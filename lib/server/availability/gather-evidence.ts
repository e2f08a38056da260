import type { ArmClient } from '../../arm/arm-client';
import type { AvailabilityEvidence, RegionFacts } from '../../domain/availability/evidence';
import { locationsOf, subnetsOf } from '../../domain/availability/places';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import type { CallContext } from '../verb';
import { mapBounded } from '../map-bounded';
import { getQuota } from '../verbs/get-quota';
import { getWorkspace } from '../verbs/get-workspace';
import { listComputes } from '../verbs/list-computes';
import { listJobs } from '../verbs/list-jobs';
import { listLocks } from '../verbs/list-locks';
import { listPermissions } from '../verbs/list-permissions';
import { listVirtualNetworks } from '../verbs/list-virtual-networks';
import { listVmSizes } from '../verbs/list-vm-sizes';
import { partReader, type PartReader } from './part-reader';

type Call = CallContext & { arm: ArmClient; params: WorkspaceRef };

/** Clusters rarely stand in more regions and subnets than this; ARM is asked a few at a time. */
const atOnce = 4;

/** Reads what an answer rests on. Only without the computes there is none. */
export async function gatherEvidence(call: Call): Promise<AvailabilityEvidence> {
  const parts = partReader();
  const asked = { ...call, query: {}, body: {} };
  const [{ computes }, jobs, locks, permissions, workspace] = await Promise.all([
    listComputes(asked),
    parts.read('jobs', listJobs(asked)),
    parts.read('locks', listLocks(asked)),
    parts.read('permissions', listPermissions(asked)),
    parts.read('the region of the workspace', getWorkspace(asked)),
  ]);
  const [regions, around] = await Promise.all([
    regionsOf(call, parts, locationsOf(computes, workspace?.location)),
    networksOf(call, parts, subnetsOf(computes)),
  ]);
  return {
    userId: call.caller.oid,
    computes,
    jobs: jobs?.jobs,
    waits: jobs?.waits,
    permissions: permissions?.permissions,
    locks,
    ...around,
    regions,
    home: workspace?.location,
    unread: [...parts.unread(), ...(locks?.unreadable.length ? ['locks'] : [])],
  };
}

async function regionsOf(call: Call, parts: PartReader, locations: readonly string[]) {
  const facts = await mapBounded(locations, atOnce, async (location) => {
    const asked = {
      ...call,
      params: { subscriptionId: call.params.subscriptionId, location },
      query: {},
      body: {},
    };
    const [quota, sizes] = await Promise.all([
      parts.read(`quota in ${location}`, getQuota(asked)),
      parts.read(`sizes in ${location}`, listVmSizes(asked)),
    ]);
    return [location, { quota, sizes: sizes?.sizes }] satisfies [string, RegionFacts];
  });
  return new Map(facts);
}

/** Only where nodes are in subnets that somebody chose. */
async function networksOf(call: Call, parts: PartReader, subnetIds: readonly string[]) {
  if (subnetIds.length === 0) return { subnetLocks: new Map() };
  const { subscriptionId } = call.params;
  const [networks, locks] = await Promise.all([
    parts.read(
      'networks',
      listVirtualNetworks({ ...call, params: { subscriptionId }, query: {}, body: {} }),
    ),
    mapBounded(subnetIds, atOnce, async (subnetId) => {
      const read = listLocks({ ...call, query: { subnetId }, body: {} });
      return [subnetId, await parts.read('locks of networks', read)] as const;
    }),
  ]);
  return {
    networks: networks?.networks,
    subnetLocks: new Map(locks.flatMap(([id, report]) => (report ? [[id, report]] : []))),
  };
}
