import type { InstanceRecord, InstanceState } from './compute-record';

const up: ReadonlySet<InstanceState> = new Set([
  'Running',
  'JobRunning',
  'SetupFailed',
  'UserSetupFailed',
  'Unusable',
]);

/** Is there a machine that runs, and bills, whatever became of its setup? */
export function isUp({ state }: Pick<InstanceRecord, 'state'>): boolean {
  return up.has(state);
}
