import type { WorkspaceRecord } from '../core/state';
import { startChange } from '../sim/change';
import { createFailure } from '../sim/create-failure';
import { computeBody } from './compute-body';
import { makeCompute } from './compute-create';
import { invalidComputeName } from './compute-errors';
import { linksOf } from './compute-links';
import { type ComputeParam, findCompute } from './compute-lookup';
import { isValidComputeName } from './compute-name';
import { overwriteCompute } from './compute-overwrite';
import { type ComputeRequest, parseComputeRequest } from './compute-request';
import type { ArmCall, ArmReply } from './context';
import { requireLinkedAccess } from './linked-access';
import { requireWorkspace } from './lookup';
import { operationLinks } from './operation-links';

const WRITE = 'Microsoft.MachineLearningServices/workspaces/computes/write';

/** 201 for a new compute, 200 for one that is there: a PUT overwrites (OpenAPI 2025-12-01). */
export function putCompute(call: ArmCall<ComputeParam>): ArmReply {
  const workspace = requireWorkspace(call);
  const existing = findCompute(call);
  const request = parseComputeRequest(call.body);
  requireLinkedAccess(call, WRITE, linksOf(request));
  if (existing === undefined) return create(call, workspace, request);
  const operation = overwriteCompute(call, existing, request);
  return {
    status: 200,
    body: computeBody(call.subscription, existing, call.now),
    headers: operationLinks(call, operation, 'azure-asyncoperation', 'retry-after'),
  };
}

function create(
  call: ArmCall<ComputeParam>,
  workspace: WorkspaceRecord,
  request: ComputeRequest,
): ArmReply {
  const { subscription, now, params } = call;
  const { computeType } = request.properties;
  if (!isValidComputeName(params.computeName, computeType)) throw invalidComputeName();
  const record = makeCompute(call, workspace, request);
  const failure = createFailure(subscription, record);
  const operation = startChange(subscription, record, 'Create', now, { failure });
  subscription.computes.push(record);
  return {
    status: 201,
    body: computeBody(subscription, record, now),
    headers: operationLinks(call, operation, 'azure-asyncoperation', 'retry-after'),
  };
}
