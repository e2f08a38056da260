import { computeBody } from './compute-body';
import { type ComputeParam, requireCompute, type WorkspaceParam } from './compute-lookup';
import { computesIn } from './computes-in';
import type { ArmCall, ArmReply } from './context';
import { requireWorkspace } from './lookup';
import { paged } from './paging';

const PAGE_SIZE = 100;

export function listComputes(call: ArmCall<WorkspaceParam>): ArmReply {
  const { subscription, now } = call;
  const { value, nextLink } = paged(
    call,
    computesIn(subscription, requireWorkspace(call)),
    PAGE_SIZE,
  );
  // Only what is on the page is put together: a page of a thousand computes must stay cheap.
  const page = value.map((record) => computeBody(subscription, record, now));
  return { status: 200, body: { value: page, ...(nextLink !== undefined && { nextLink }) } };
}

export function getCompute(call: ArmCall<ComputeParam>): ArmReply {
  return { status: 200, body: computeBody(call.subscription, requireCompute(call), call.now) };
}
