import { startChange } from '../sim/change';
import { isAttached } from '../sim/compute-record';
import { invalidValue, notOursToDelete, notSupported, operationInProgress } from './compute-errors';
import { type ComputeParam, findCompute } from './compute-lookup';
import type { ArmCall, ArmReply } from './context';
import { operationLinks } from './operation-links';

/** Works on a compute in any state but one: a creation or a start under way is given up. */
export function deleteCompute(call: ArmCall<ComputeParam>): ArmReply {
  const { subscription, now } = call;
  const action = requireAction(call.query.get('underlyingResourceAction'));
  const record = findCompute(call);
  if (record === undefined) return { status: 204 };
  if (action === 'Detach' && !isAttached(record))
    throw notSupported('ComputeDetach', record.computeType);
  if (record.change?.kind === 'Delete') throw operationInProgress(record.name, 'Delete');
  const withResource = isAttached(record) && action === 'Delete';
  if (withResource && !record.ownsResource) throw notOursToDelete(record.name);
  const operation = startChange(subscription, record, 'Delete', now, { withResource });
  return {
    status: 202,
    headers: operationLinks(call, operation, 'azure-asyncoperation', 'location', 'retry-after'),
  };
}

function requireAction(written: string | null): 'Delete' | 'Detach' {
  if (written === 'Delete' || written === 'Detach') return written;
  throw invalidValue('underlyingResourceAction', 'it has to be Delete or Detach.');
}
