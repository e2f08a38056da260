import { mayDo, type Permission } from '../permission/permission';
import { firstNo, no, yes, type Verdict } from '../verdict/verdict';
import type { Compute, Instance } from './compute';
import { stateLabel, stateOf } from './compute-state';

export const computeVerbs = ['start', 'stop', 'restart', 'delete'] as const;
/** What may be done to a compute that exists. */
export type ComputeVerb = (typeof computeVerbs)[number];

type Permissions = readonly Permission[] | undefined;

/** The service answers StartComputeInstanceOnlyAllowedInStoppedState otherwise. */
const startable = new Set(['Stopped']);
/** A setup that failed leaves a machine that runs, and bills. */
const stoppable = new Set(['Running', 'JobRunning', 'SetupFailed', 'UserSetupFailed', 'Unusable']);
const restartable = new Set([
  'Running',
  'JobRunning',
  'SetupFailed',
  'UserSetupFailed',
  'Unusable',
]);

/** Whether a verb may be used on a compute, else why not: buttons show the reason. */
export const computeCan: Record<
  ComputeVerb,
  (compute: Compute, permissions: Permissions) => Verdict
> = {
  start: (compute, permissions) =>
    instanceVerb(
      compute,
      permissions,
      'start',
      startable,
      'Only a stopped instance can be started',
    ),
  stop: (compute, permissions) =>
    instanceVerb(compute, permissions, 'stop', stoppable, 'Only a running instance can be stopped'),
  restart: (compute, permissions) =>
    instanceVerb(
      compute,
      permissions,
      'restart',
      restartable,
      'Only a running instance can be restarted',
    ),
  delete: (compute, permissions) =>
    firstNo(
      mayDo(permissions, 'delete'),
      stateOf(compute) === 'Deleting' ? no(`${compute.name} is being deleted already`) : yes,
    ),
};

export const canCreate = (permissions: Permissions): Verdict => mayDo(permissions, 'write');

function instanceVerb(
  compute: Compute,
  permissions: Permissions,
  verb: 'start' | 'stop' | 'restart',
  allowed: ReadonlySet<string>,
  rule: string,
): Verdict {
  if (compute.kind !== 'instance') return no(`Only compute instances can be ${past[verb]}`);
  return firstNo(mayDo(permissions, verb), inState(compute, allowed, rule));
}

const past = { start: 'started', stop: 'stopped', restart: 'restarted' } as const;

function inState(instance: Instance, allowed: ReadonlySet<string>, rule: string): Verdict {
  if (allowed.has(instance.state)) return yes;
  return no(`${rule}; ${instance.name} is ${stateLabel(instance.state).toLowerCase()}`);
}
