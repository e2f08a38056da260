import type { CreateCluster } from '../compute/create-compute';
import { judged, type Check } from './check';
import type { ComputeFacts } from './compute-facts';
import { lockJudgement, type LockedOutcome } from './lock-judgement';
import { nameJudgement } from './name-judgement';
import { permissionJudgement } from './permission-judgement';
import { clusterQuotaJudgement } from './quota-judgement';
import { clusterRoom } from './subnet-room';
import { subnetJudgement } from './subnet-judgement';

export interface ClusterFacts extends ComputeFacts {
  request: CreateCluster;
}

/** Azure docs, "Create an Azure Machine Learning compute cluster": any lock keeps nodes from going. */
const lockedCluster: LockedOutcome = {
  what: 'The cluster would be created but not scale',
  remedy: 'Ask an owner to remove what locks it before jobs wait for the cluster.',
  unseen: 'If the cluster does not scale later, ask an owner to look for locks there.',
};

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
      ...judged(facts.locks, (report) => lockJudgement(workspace, report, lockedCluster)),
    },
    {
      id: 'name',
      title: 'Name',
      ...judged(facts.availability, (availability) => nameJudgement(name, availability)),
    },
    { id: 'quota', title: 'Quota', ...clusterQuotaJudgement(request, facts.sizes, facts.quota) },
    {
      id: 'subnet',
      title: 'Subnet',
      ...subnetJudgement(request, facts.networks, (subnet) => clusterRoom(request, subnet)),
    },
  ];
}
