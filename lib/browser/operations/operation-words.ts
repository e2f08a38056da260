import type { ToastMessage } from '../toasts';
import type { OperationVerb, StartedOperation } from './started-operation';

const change = (what: string) => ({
  now: `Change ${what}`,
  infinitive: `change ${what}`,
  done: 'updated',
});

const words = {
  create: { now: 'Create', infinitive: 'create', done: 'created' },
  attach: { now: 'Attach', infinitive: 'attach', done: 'attached' },
  'set-scale': change('the scaling of'),
  'set-identity': change('the identity of'),
  'set-tags': change('the tags of'),
  'set-schedules': change('the schedules of'),
  'set-idle-shutdown': change('the idle shutdown of'),
  'set-access-token': change('the access token of'),
  'set-instance-types': change('the instance types of'),
  start: { now: 'Start', infinitive: 'start', done: 'started' },
  stop: { now: 'Stop', infinitive: 'stop', done: 'stopped' },
  restart: { now: 'Restart', infinitive: 'restart', done: 'restarted' },
  delete: { now: 'Delete', infinitive: 'delete', done: 'deleted' },
  // What was attached goes on without the workspace: nothing of it is deleted.
  detach: { now: 'Detach', infinitive: 'detach', done: 'detached' },
} satisfies Record<OperationVerb, Words>;

interface Words {
  now: string;
  infinitive: string;
  done: string;
}

export const operationTitle = ({ verb, compute }: Pick<StartedOperation, 'verb' | 'compute'>) =>
  `${words[verb].now} ${compute.name}`;

/** One click may delete an AKS cluster and detach another. */
const mixed: Words = { now: 'Remove', infinitive: 'remove', done: 'removed' };

function wordsOf(batch: readonly StartedOperation[], { verb }: StartedOperation): Words {
  return batch.every((one) => one.verb === verb) ? words[verb] : mixed;
}

/** Names in a toast, before "and more". */
const namesShown = 3;

/** One sentence for all that one click began, once all of it has ended. */
export function outcomeToast(batch: readonly StartedOperation[]): ToastMessage | undefined {
  const [first] = batch;
  if (!first) return undefined;
  const failures = batch.filter(({ status }) => status !== 'Succeeded');
  const { infinitive, done } = wordsOf(batch, first);
  if (failures.length === 0) {
    const what = batch.length === 1 ? first.compute.name : `${batch.length} computes`;
    const isStopped = batch.every(({ thenStop }) => thenStop !== undefined);
    const next = batch.length === 1 ? 'It is being stopped.' : 'They are being stopped.';
    return { intent: 'success', title: `${what} ${done}`, ...(isStopped && { body: next }) };
  }
  const why = failures[0]?.problem?.message ?? 'The service gave no reason.';
  if (batch.length === 1) {
    return { intent: 'error', title: `Could not ${infinitive} ${first.compute.name}`, body: why };
  }
  return {
    intent: 'error',
    title: `${failures.length} of ${batch.length} computes could not be ${done}`,
    body: `${namesOf(failures)}: ${why}`,
  };
}

function namesOf(operations: readonly StartedOperation[]): string {
  const names = operations.slice(0, namesShown).map(({ compute }) => compute.name);
  const more = operations.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}
