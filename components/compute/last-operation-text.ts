import type { Instance } from '@/lib/domain/compute/compute';
import { stateLabel } from '@/lib/domain/compute/compute-state';

const triggers: Record<string, string> = { Schedule: 'by schedule', IdleShutdown: 'when idle' };

/** "Stop succeeded, by schedule"; what a person began needs no word. */
export function lastOperationText(operation: Instance['lastOperation']): string | undefined {
  if (!operation) return undefined;
  const { name, status, trigger = 'User' } = operation;
  // The service names some failures after their operation: "StartFailed".
  const outcome = status.startsWith(name) ? status : `${name} ${stateLabel(status).toLowerCase()}`;
  const by = trigger === 'User' ? undefined : (triggers[trigger] ?? `by ${trigger}`);
  return [stateLabel(outcome), by].filter(Boolean).join(', ');
}
