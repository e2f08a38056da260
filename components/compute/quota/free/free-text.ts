import { formatSeconds } from '@/lib/domain/text/format-seconds';
import type { FreeAnswer } from '@/lib/domain/quota/free-need';
import type { FreeReason, FreeStep } from '@/lib/domain/quota/free-step';
import { count } from '@/lib/domain/text/count';
import { figure } from '@/lib/domain/text/figure';

const because: Record<FreeReason, string> = {
  'idle-nodes': 'Idle nodes',
  broken: 'Its setup failed, or it is unusable',
  forgotten: 'It seems that it runs for nobody',
  stopped: 'Stopped, and keeps its quota',
  'awaited-nodes': 'Idle nodes',
  'lost-nodes': 'Nodes that are of no use, and go with the cluster alone',
  'in-use': 'In use',
  'runs-jobs': 'In use by a job',
};

/** Why a compute is proposed, and what becomes of it. */
export function stepText(step: FreeStep): string {
  return [`${because[step.reason]}.`, howText(step), step.loses].filter(Boolean).join(' ');
}

/** When nodes leave; what is deleted is gone as soon as Azure is done. */
function howText({ action, compute, minNodes = 0 }: FreeStep): string | undefined {
  if (action === 'delete' || compute.kind !== 'cluster') return undefined;
  const { idleSeconds } = compute;
  const after = idleSeconds === undefined ? '' : ` after ${formatSeconds(idleSeconds)} of idleness`;
  return minNodes < compute.minNodes
    ? `With ${count(minNodes, 'node')} as the minimum they leave${after}.`
    : `They leave by themselves${after}.`;
}

interface Freeing {
  answer: FreeAnswer;
  /** How many were to be freed. */
  cores: number;
  /** How many were free when that was asked. */
  before: number;
}

const shortText = ({ steps, short }: FreeAnswer['plan']): string =>
  steps.length > 0 ? `That falls short by ${short}.` : `Nothing here would free ${short} more.`;

/** How far it has come: "4 of 12 vCPUs are freed, 4 are free in all; ...". */
export function answerText({ answer, cores, before }: Freeing): string {
  const { left, leaving, plan } = answer;
  if (!Number.isFinite(left)) return 'The service sets no limit here: nothing has to be freed.';
  const freed = Math.min(cores, Math.max(0, left - before));
  const parts = [
    freed > 0
      ? `${figure(freed)} of ${figure(cores)} vCPUs are freed, ${figure(left)} are free in all`
      : `${figure(left)} vCPUs are free`,
  ];
  if (leaving > 0) parts.push(`${leaving} are on their way out`);
  if (plan.steps.length > 0) parts.push(`what follows would free ${figure(plan.frees)} more`);
  const short = plan.short > 0 ? ` ${shortText(plan)}` : '';
  return `${parts.join('; ')}.${short}`;
}
