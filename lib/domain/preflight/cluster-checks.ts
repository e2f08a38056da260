import type { CreateCluster } from '../compute/create-compute';
import type { LockReport } from '../lock/lock';
import type { NameAvailability } from '../name/compute-name';
import type { VirtualNetwork } from '../network/virtual-network';
import { mayDo, type Permission } from '../permission/permission';
import type { Quota } from '../quota/quota';
import type { WorkspaceRef } from '../resource-id/resource-id';
import type { VmSize } from '../vm-size/vm-size';
import { blocked, judged, ok, type Check, type Judgement } from './check';
import type { Fact } from './fact';
import { lockJudgement } from './lock-judgement';
import { quotaJudgement } from './quota-judgement';
import { subnetJudgement } from './subnet-judgement';

export interface ClusterFacts {
  workspace: WorkspaceRef;
  name: string;
  request: CreateCluster;
  permissions: Fact<readonly Permission[]>;
  /** At and above the workspace, and the network of the subnet. */
  locks: Fact<LockReport>;
  availability: Fact<NameAvailability>;
  sizes: Fact<readonly VmSize[]>;
  quota: Fact<Quota>;
  networks: Fact<readonly VirtualNetwork[]>;
}

/** What stands against a new cluster, looked at before it is sent. */
export function clusterChecks(facts: ClusterFacts): Check[] {
  const { workspace, name, request } = facts;
  return [
    {
      id: 'permission',
      title: 'Your permission',
      ...judged(facts.permissions, permissionJudgement),
    },
    {
      id: 'locks',
      title: 'Locks',
      ...judged(facts.locks, (report) => lockJudgement(workspace, report)),
    },
    {
      id: 'name',
      title: 'Name',
      ...judged(facts.availability, (availability) => nameJudgement(name, availability)),
    },
    { id: 'quota', title: 'Quota', ...quotaJudgement(request, facts.sizes, facts.quota) },
    { id: 'subnet', title: 'Subnet', ...subnetJudgement(request, facts.networks) },
  ];
}

function permissionJudgement(permissions: readonly Permission[]): Judgement {
  const verdict = mayDo(permissions, 'write');
  if (verdict.ok) return ok('Your role lets you create computes in this workspace.');
  return blocked(verdict.reason, 'Once the role is given, it takes a few minutes to take effect.');
}

function nameJudgement(name: string, { available, message }: NameAvailability): Judgement {
  if (available) return ok(`${name} is free in this region.`);
  return blocked(message ?? `${name} is taken in this region.`, 'Choose another name.');
}
