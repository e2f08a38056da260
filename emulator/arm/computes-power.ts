import { startChange } from '../sim/change';
import { type InstanceRecord, isInstance } from '../sim/compute-record';
import { isUp } from '../sim/instance-state';
import { notSupported, wrongInstanceState } from './compute-errors';
import { type ComputeParam, requireCompute } from './compute-lookup';
import { requireIdle } from './compute-overwrite';
import type { ArmCall, ArmReply } from './context';
import { operationLinks } from './operation-links';

type PowerVerb = 'Start' | 'Stop' | 'Restart';

/** Handler of `start`, `stop` or `restart`. */
export function powerHandler(verb: PowerVerb): (call: ArmCall<ComputeParam>) => ArmReply {
  return (call) => {
    const record = requireCompute(call);
    if (!isInstance(record)) throw notSupported(`Compute${verb}`, record.computeType);
    requireIdle(record);
    requireState(record, verb);
    const operation = startChange(call.subscription, record, verb, call.now);
    return {
      status: 202,
      headers: operationLinks(call, operation, 'azure-asyncoperation', 'location', 'retry-after'),
    };
  };
}

function requireState(record: InstanceRecord, verb: PowerVerb): void {
  const required = verb === 'Start' ? 'Stopped' : 'Running';
  const isIn = required === 'Stopped' ? record.state === 'Stopped' : isUp(record);
  if (!isIn) throw wrongInstanceState(verb, record.name, required);
}
