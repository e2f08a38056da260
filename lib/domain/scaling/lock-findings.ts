import { isResizing } from '../compute/compute-state';
import { lockLabel, scopeLabel } from '../lock/lock';
import type { Demand } from './demand';
import type { Finding, ScalingEvidence } from './evidence';

/**
 * Azure docs, "Create an Azure Machine Learning compute cluster": locks of either level on the group
 * of the workspace or of its network stop scaling, which shows as Resizing (0 -> 0).
 */
export function lockFindings({ cluster, locks }: ScalingEvidence, demand: Demand): Finding[] {
  if (!locks) return [];
  const { name, currentNodes, targetNodes } = cluster;
  const state = isResizing(cluster)
    ? `${name} is stuck in Resizing (${currentNodes} -> ${targetNodes})`
    : `${name} cannot scale`;
  const found = locks.locks.map((lock): Finding => {
    const label = lockLabel(lock);
    return {
      cause: 'lock',
      severity: demand.wants ? 'error' : 'warning',
      text: demand.wants ? `${state}: ${label} stops it.` : `${capital(label)} stops scaling.`,
      remedy: `Ask an owner to remove the lock${lock.notes ? ` (its note: ${lock.notes})` : ''}; scaling then goes on by itself.`,
    };
  });
  // Who has found one lock needs no guess at others.
  return found.length > 0 || !demand.wants ? found : locks.unreadable.map(unreadable);
}

const unreadable = (scope: string): Finding => ({
  cause: 'locks-unreadable',
  severity: 'warning',
  text: `There may be a lock on ${scopeLabel(scope)}: your role cannot read locks there.`,
  remedy: 'Ask an owner to look for locks, which stop scaling, or for the Reader role there.',
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
