import type { Instance } from '@/lib/domain/compute/compute';
import { stateLabel } from '@/lib/domain/compute/compute-state';

/** The service's words, and ours for them. */
const triggers: Record<string, string> = {
  User: 'by a user',
  Schedule: 'by schedule',
  IdleShutdown: 'by idle shutdown',
};

/** "Stop succeeded, by schedule" */
export function lastOperationText(operation: Instance['lastOperation']): string | undefined {
  if (!operation) return undefined;
  const { name, status, trigger } = operation;
  // The service names some failures after their operation: "StartFailed".
  const outcome = status.startsWith(name) ? status : `${name} ${stateLabel(status).toLowerCase()}`;
  const by = trigger && (triggers[trigger] ?? `by ${trigger}`);
  return [stateLabel(outcome), by].filter(Boolean).join(', ');
}
