import type { OperationVerb } from '@/lib/browser/operations/started-operation';
import { isAttached, type Compute, type ComputeKind } from '@/lib/domain/compute/compute';
import type { ComputeVerb } from '@/lib/domain/compute/compute-can';

const labels: Record<ComputeVerb, string> = {
  start: 'Start',
  stop: 'Stop',
  restart: 'Restart',
  delete: 'Delete',
};

/** Changes of what is there already read alike. */
const progress: Partial<Record<OperationVerb, string>> = {
  create: 'Creating…',
  attach: 'Attaching…',
  'set-schedules': 'Updating…',
  'set-idle-shutdown': 'Updating…',
  start: 'Starting…',
  stop: 'Stopping…',
  restart: 'Restarting…',
  delete: 'Deleting…',
  detach: 'Detaching…',
};

const participles: Record<ComputeVerb, string> = {
  start: 'started',
  stop: 'stopped',
  restart: 'restarted',
  delete: 'deleted',
};

type Kinds = readonly Parameters<typeof isAttached>[0][];

/** Whether "delete" means that what somebody attached is only unlinked from the workspace. */
export const isDetach = (verb: ComputeVerb, computes: Kinds): boolean =>
  verb === 'delete' && computes.length > 0 && computes.every(isAttached);

/** What a verb is called on a button. */
export const verbLabel = (verb: ComputeVerb, computes: Kinds): string =>
  isDetach(verb, computes) ? 'Detach' : labels[verb];

/** What a verb is called while it is under way. */
export const verbProgress = (verb: OperationVerb): string => progress[verb] ?? 'Updating…';

/** "is being deleted" */
export const verbParticiple = (verb: ComputeVerb, compute: Compute): string =>
  isDetach(verb, [compute]) ? 'detached' : participles[verb];

const nouns: Record<ComputeKind, readonly [one: string, many: string]> = {
  instance: ['compute instance', 'compute instances'],
  cluster: ['compute cluster', 'compute clusters'],
  inference: ['inference cluster', 'inference clusters'],
  attached: ['attached compute', 'attached computes'],
};

/** "Stop dana-ci?", "Delete 3 compute clusters?" */
export function verbQuestion(verb: ComputeVerb, computes: readonly Compute[]): string {
  const [first] = computes;
  const label = verbLabel(verb, computes);
  if (computes.length === 1 && first) return `${label} ${first.name}?`;
  const kinds = new Set(computes.map(({ kind }) => kind));
  const noun = kinds.size === 1 && first ? nouns[first.kind][1] : 'computes';
  return `${label} ${computes.length} ${noun}?`;
}

// Azure docs: "Manage a compute instance" (a stop keeps disk, address and quota; files in the
// workspace's share outlive the instance) and "Manage costs for Azure Machine Learning".
const instanceConsequences: Record<ComputeVerb, readonly string[]> = {
  start: ['Billing for the virtual machine begins as soon as it starts.'],
  stop: [
    'Open kernels, terminals and jobs on it end.',
    'You no longer pay for the virtual machine. Its OS disk, public IP address and load balancer may still be billed.',
    'Files are kept, and its cores keep counting against the quota.',
  ],
  restart: [
    'Open kernels, terminals and jobs on it end. Files are kept.',
    'Billing goes on during the restart.',
  ],
  delete: [
    'Everything on its own disks is lost: local files, installed packages and environments.',
    'Notebooks and files in the workspace’s file share are kept.',
    'Billing ends and its cores return to the quota. This cannot be undone.',
  ],
};

const clusterDeletion: readonly string[] = [
  'Jobs that run on it fail, and queued jobs lose their compute target.',
  'Data in the workspace’s storage and the records of past jobs are kept.',
  'Billing ends and its cores return to the quota. This cannot be undone.',
];

// Azure docs, "Create and attach an Azure Kubernetes Service cluster": a cluster that the service
// made goes with its compute.
const madeDeletion: readonly string[] = [
  'The AKS cluster was made by Azure Machine Learning, and is deleted with everything that runs on it.',
  'Online endpoints on it stop answering.',
  'Billing ends and its cores return to the quota. This cannot be undone.',
];

const attachedDeletion: readonly string[] = [
  'It is detached from this workspace only; the resource itself is kept and still billed.',
];

/** What is lost, kept and billed when a verb is used, one sentence each. */
export function verbConsequences(verb: ComputeVerb, computes: readonly Compute[]): string[] {
  const all = computes.flatMap((compute) => {
    if (compute.kind === 'instance') return instanceConsequences[verb];
    return verb === 'delete' ? deletionOf(compute) : [];
  });
  return [...new Set(all)];
}

function deletionOf(compute: Compute): readonly string[] {
  if (compute.kind === 'cluster') return clusterDeletion;
  return isAttached(compute) ? attachedDeletion : madeDeletion;
}
