import type { Compute } from '../../domain/compute/compute';
import { stateOf, toneOf, type StateTone } from '../../domain/compute/compute-state';
import type { OperationState } from '../../domain/operation/operation';
import type { OperationVerb } from './started-operation';

/** Instance states that a start or a stop leads through, each to what was asked for. */
const startedStates = new Set(['Starting', 'SettingUp', 'UserSettingUp', 'Running', 'JobRunning']);
const stoppedStates = new Set(['Stopping', 'Stopped']);

/**
 * Whether a write that nobody answered shows on its compute, which is undefined where there is
 * none. Undefined of changes of settings: they leave no trace of their own.
 */
export function tookEffect(verb: OperationVerb, compute: Compute | undefined): boolean | undefined {
  const state = compute && stateOf(compute);
  switch (verb) {
    // Names that are taken are refused before anything is sent.
    case 'create':
    case 'attach':
      return state !== undefined;
    case 'delete':
    case 'detach':
      return state === undefined || state === 'Deleting';
    case 'start':
      return startedStates.has(state ?? '');
    case 'stop':
      return stoppedStates.has(state ?? '');
    case 'restart':
      return state === 'Restarting';
    case 'set-access-token':
    case 'set-identity':
    case 'set-idle-shutdown':
    case 'set-instance-types':
    case 'set-scale':
    case 'set-schedules':
    case 'set-tags':
      return undefined;
  }
}

/** Where a start or a stop that was taken has come to nothing. */
const fellBackTo: Partial<Record<OperationVerb, StateTone>> = {
  start: 'off',
  restart: 'off',
  stop: 'good',
};

/** How a write goes on, told by its compute where ARM's operation is not known. */
export function progressByState(verb: OperationVerb, compute: Compute | undefined): OperationState {
  const removes = verb === 'delete' || verb === 'detach';
  if (!compute) return removes ? { status: 'Succeeded' } : failed('It is no longer there.');
  const tone = toneOf(compute);
  if (tone === 'busy') return { status: 'InProgress' };
  if (removes) return failed('It is still there.');
  if (tone !== 'bad' && tone !== fellBackTo[verb]) return { status: 'Succeeded' };
  const [problem] = compute.problems ?? [];
  return problem ? { status: 'Failed', problem } : failed(`It is ${stateOf(compute)}.`);
}

const failed = (message: string): OperationState => ({
  status: 'Failed',
  problem: { code: 'NotAsAsked', message },
});
