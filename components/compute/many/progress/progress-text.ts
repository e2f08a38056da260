import type { CreationProgress } from '@/lib/browser/mutations/create-many';
import { stateLabel } from '@/lib/domain/compute/compute-state';
import { count } from '@/lib/domain/text/count';

interface Seen {
  progress: CreationProgress['status'];
  thenStop: boolean;
  /** Of the instance as the workspace lists it. */
  state: string | undefined;
}

/** How far one creation is, in words. */
export function progressText({ progress, thenStop, state }: Seen): string {
  switch (progress) {
    case 'waiting':
      return 'Waiting';
    case 'sending':
      return 'Sending';
    case 'running':
      return state === undefined || state === 'Running' ? 'Creating' : stateLabel(state);
    case 'succeeded':
      if (!thenStop) return 'Created';
      return state === 'Stopped' ? 'Created and stopped' : 'Created, being stopped';
    case 'failed':
      return 'Failed';
  }
}

/** How far all are: "2 created, 1 under way, 1 failed". */
export function progressSummary(statuses: readonly CreationProgress['status'][]): string {
  const of = (...wanted: CreationProgress['status'][]) =>
    statuses.filter((status) => wanted.includes(status)).length;
  const parts: [number, string][] = [
    [of('succeeded'), 'created'],
    [of('running', 'sending'), 'under way'],
    [of('waiting'), 'waiting'],
    [of('failed'), 'failed'],
  ];
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${count(statuses.length, 'instance')}: ${said.join(', ')}`;
}
