import type { ClusterPurpose } from './create-aks';

/**
 * Azure docs, "Create and attach an Azure Kubernetes Service cluster": twelve virtual CPUs for
 * production, two for dev-test.
 */
const neededCores: Record<ClusterPurpose, number> = { FastProd: 12, DenseProd: 12, DevTest: 2 };

interface AksCores {
  purpose: ClusterPurpose;
  agentCount: number;
  /** Of one node. */
  vCPUs: number;
}

/** Why the nodes are too few for the purpose, and how many would do. */
export function aksCoresProblem({ purpose, agentCount, vCPUs }: AksCores): string | undefined {
  const needed = neededCores[purpose];
  const cores = agentCount * vCPUs;
  if (!(cores < needed) || !(vCPUs > 0)) return undefined;
  const what = purpose === 'DevTest' ? 'Dev-test' : 'Production';
  return `${what} needs at least ${needed} vCPUs; these nodes have ${cores}. Use ${Math.ceil(needed / vCPUs)} nodes, or a larger size`;
}
