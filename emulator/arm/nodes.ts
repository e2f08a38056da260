import { isCluster } from '../sim/compute-record';
import { notSupported } from './compute-errors';
import { type ComputeParam, requireCompute } from './compute-lookup';
import type { ArmCall, ArmReply } from './context';
import { nodeBody } from './node-body';
import { paged } from './paging';

const PAGE_SIZE = 50;

/** The nodes of a cluster, in the order in which they came. */
export function listNodes(call: ArmCall<ComputeParam>): ArmReply {
  const record = requireCompute(call);
  if (!isCluster(record)) throw notSupported('ComputeListNodes', record.computeType);
  const { value, nextLink } = paged(call, record.nodes, PAGE_SIZE);
  const nodes = value.map((node) => nodeBody(call.subscription, record, node));
  return { status: 200, body: { nodes, ...(nextLink !== undefined && { nextLink }) } };
}
