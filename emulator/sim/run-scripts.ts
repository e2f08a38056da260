import type { SubscriptionState } from '../core/state';
import type { Change, InstanceRecord } from './compute-record';
import type { ErrorDetail } from './operation-record';
import { beginScript, stepScript } from './script-run';
import type { ScriptPhase } from './setup-script';

const phasesOf: Partial<Record<Change['kind'], readonly ScriptPhase[]>> = {
  Create: ['creation', 'startup'],
  Start: ['startup'],
  Restart: ['startup'],
};

/** Runs the setup scripts one after the other; at their end, why the setup has failed. */
export function runScripts(
  subscription: SubscriptionState,
  record: InstanceRecord,
  change: Change,
  atMs: number,
): ErrorDetail | null | 'goes on' {
  const run = change.script;
  if (run !== undefined) {
    if (!stepScript(subscription, record, run, atMs)) return 'goes on';
    if (run.failure !== null) return run.failure;
  }
  const phases = phasesOf[change.kind] ?? [];
  const rest = run === undefined ? phases : phases.slice(phases.indexOf(run.phase) + 1);
  for (const phase of rest) {
    const next = beginScript(subscription, record, phase, atMs);
    if (next !== undefined) {
      change.script = next;
      record.state = 'UserSettingUp';
      return 'goes on';
    }
  }
  return null;
}
