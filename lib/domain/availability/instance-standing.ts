import { ownerOf, type Instance } from '../compute/compute';
import { computeCan } from '../compute/compute-can';
import { stateLabel, toneOf } from '../compute/compute-state';
import type { VmSize } from '../vm-size/vm-size';
import type { Cause, Step } from './availability';
import { queueOf, type Known } from './evidence';
import type { JobNeed } from './job-need';
import { blocked, plain, type Judgement } from './judgement';
import { sizeMisfit } from './misfit';

/** How an instance stands to a job of whoever asks, and why. */
export function instanceStanding(
  instance: Instance,
  need: JobNeed,
  size: VmSize | undefined,
  evidence: Known,
): Judgement {
  const misfit =
    notTheirs(instance, evidence.userId) ??
    (need.nodes > 1 ? `It is one machine, and the job takes ${need.nodes}` : undefined) ??
    (size && sizeMisfit(size, need));
  if (misfit !== undefined) return plain('unfit', misfit);
  if (!size) return plain('unknown', `Nothing is known of the size ${instance.vmSize}`);
  if (instance.state === 'Running' || instance.state === 'JobRunning') {
    return whileUp(instance, evidence);
  }
  const cause = stateCause(instance, evidence);
  return cause ? blocked(cause) : plain('unknown', `it is ${lowered(instance)}`);
}

/** Azure docs, "Create and manage a compute instance": only its user can run on it. */
function notTheirs(instance: Instance, userId: string): string | undefined {
  const owner = ownerOf(instance);
  if (owner?.id.toLowerCase() === userId.toLowerCase()) return undefined;
  return owner ? `It belongs to ${owner.name ?? 'somebody else'}` : 'Whose it is is not known';
}

function whileUp(instance: Instance, evidence: Known): Judgement {
  const { running, waiting } = queueOf(evidence, instance);
  const before = Math.max(running + waiting, instance.state === 'JobRunning' ? 1 : 0);
  return before === 0
    ? plain('ready', 'your instance runs, without a job')
    : plain('waits', `behind ${before === 1 ? 'the job' : `${before} jobs`} on your instance`);
}

function stateCause(instance: Instance, { permissions }: Known): Cause | undefined {
  const { state, problems = [] } = instance;
  const text = `it is ${lowered(instance)}`;
  switch (toneOf(instance)) {
    case 'off':
      return { cause: 'stopped', text, step: verbStep('start', instance, permissions) };
    case 'busy':
      if (state === 'Deleting') return { cause: 'deleting', text: 'it is being deleted' };
      return { cause: 'changing', text, step: { kind: 'wait', text: 'Wait until it is done' } };
    case 'bad': {
      if (state === 'Unusable') {
        return { cause: 'unusable', text, step: verbStep('restart', instance, permissions) };
      }
      const failed = `its state is “${stateLabel(state)}”`;
      const why = problems.map(({ code, message }) => `${code}: ${message}`).join(' ');
      return {
        cause: 'failed',
        text: why ? `${failed}. ${why}` : failed,
        step: { kind: 'open', text: 'See what failed' },
      };
    }
    case 'good':
    case 'unknown':
      return undefined;
  }
}

function verbStep(
  verb: 'start' | 'restart',
  instance: Instance,
  permissions: Known['permissions'],
): Step {
  const text = `${verb === 'start' ? 'Start' : 'Restart'} ${instance.name}`;
  const verdict = computeCan[verb](instance, permissions);
  return verdict.ok ? { kind: verb, text } : { kind: 'ask', text: verdict.reason };
}

const lowered = ({ state }: Instance): string => stateLabel(state).toLowerCase();
