import type { SubscriptionState } from '../core/state';
import { isInstance } from '../sim/compute-record';
import { nextFireMs } from '../sim/next-fire';
import { beginScript, stepScript } from '../sim/script-run';
import type { ScriptPhase } from '../sim/setup-script';
import { placeInstance } from '../sim/subnet';

const phases: readonly ScriptPhase[] = ['creation', 'startup'];

/** Gives seeded instances what they would have by now, had they been made one after the other. */
export function bringInstancesToRest(subscription: SubscriptionState, now: number): void {
  for (const record of subscription.computes.filter(isInstance)) {
    record.activeUntilMs = now;
    record.nextFireMs = nextFireMs(record, now);
    placeInstance(subscription, record);
    for (const phase of phases) {
      const run = beginScript(subscription, record, phase, record.createdOnMs);
      if (run !== undefined) {
        stepScript(subscription, record, run, run.startedMs + run.plan.lastsMs);
      }
    }
  }
}
