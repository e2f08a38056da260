import { hash } from '../sim/chance';
import { type ClusterRecord, isCluster, type NodeRecord } from '../sim/compute-record';
import { notSupported } from './compute-errors';
import { type ComputeParam, requireCompute } from './compute-lookup';
import type { ArmCall, ArmReply } from './context';
import { paged } from './paging';

const PAGE_SIZE = 50;
const FIRST_PORT = 50_000;

/** The nodes of a cluster, in the order in which they came. */
export function listNodes(call: ArmCall<ComputeParam>): ArmReply {
  const record = requireCompute(call);
  if (!isCluster(record)) throw notSupported('ComputeListNodes', record.computeType);
  const { value, nextLink } = paged(call, record.nodes, PAGE_SIZE);
  const nodes = value.map((node) => nodeBody(record, node));
  return { status: 200, body: { nodes, ...(nextLink !== undefined && { nextLink }) } };
}

function nodeBody(cluster: ClusterRecord, node: NodeRecord) {
  const pool = hash('pool', cluster.region, cluster.name);
  const hasAddress = node.state !== 'preparing' && node.state !== 'preempted';
  const isPublic = hasAddress && cluster.settings['enableNodePublicIp'] !== false;
  return {
    nodeId: `tvm-${pool}_${node.serial}-${stampOf(node.allocatedMs)}`,
    privateIpAddress: hasAddress ? `10.0.${Math.floor(node.serial / 250)}.${hostOf(node)}` : null,
    // The nodes of a pool share one address, told apart by the port.
    publicIpAddress: isPublic ? `20.${(pool >>> 16) % 256}.${(pool >>> 8) % 256}.7` : null,
    port: FIRST_PORT + (node.serial % 10_000) - 1,
    nodeState: node.state,
    runId: node.job,
  };
}

function hostOf({ serial }: NodeRecord): number {
  return 4 + (serial % 250);
}

/** `20170719t162906z`, as the node ids of Azure Batch have it. */
function stampOf(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '').toLowerCase();
}
