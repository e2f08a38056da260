import { startChange } from '../sim/change';
import { type InstanceRecord, type InstanceState, isInstance } from '../sim/compute-record';
import { notSupported, wrongInstanceState } from './compute-errors';
import { type ComputeParam, requireCompute } from './compute-lookup';
import { requireIdle } from './compute-overwrite';
import type { ArmCall, ArmReply } from './context';
import { operationLinks } from './operation-links';

type PowerVerb = 'Start' | 'Stop' | 'Restart';

/** A machine that runs, and bills, whatever became of its setup. */
const running: ReadonlySet<InstanceState> = new Set([
  'Running',
  'JobRunning',
  'SetupFailed',
  'UserSetupFailed',
  'Unusable',
]);

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

function requireState({ name, state }: InstanceRecord, verb: PowerVerb): void {
  const required = verb === 'Start' ? 'Stopped' : 'Running';
  const isIn = required === 'Stopped' ? state === 'Stopped' : running.has(state);
  if (!isIn) throw wrongInstanceState(verb, name, required);
}
