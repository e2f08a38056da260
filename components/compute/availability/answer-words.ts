import { formatSeconds } from '@/lib/domain/text/format-seconds';
import type {
  Availability,
  ComputeAnswer,
  Price,
  Standing,
} from '@/lib/domain/availability/availability';
import { count } from '@/lib/domain/text/count';
import { moneyLabel } from '@/lib/domain/vm-size/size-figures';

/** What each group of computes is called. */
export const standingTitles: Record<Standing, string> = {
  ready: 'Ready now',
  'after-scaling': 'Ready after scaling',
  waits: 'Waits for other jobs',
  blocked: 'Blocked',
  unknown: 'Not known',
  unfit: 'Does not fit the job',
};

/** The whole answer in one sentence. */
export function answerSentence({ answer, computes, newClusters }: Availability): string {
  const [best] = computes;
  const where = best ? `${best.name}: ${best.text.replace(/\.$/, '')}` : '';
  switch (answer) {
    case 'yes':
      return `Yes, on ${where}.`;
    case 'soon':
      return `Soon, on ${where}${lately(best)}.`;
    case 'wait':
      return `Later, on ${where}${lately(best)}.`;
    case 'no':
      return best?.standing === 'blocked'
        ? `Not yet: ${count(computes.filter(isBlocked).length, 'compute')} would do, but ${blockedWord(computes)} blocked.`
        : `No compute of this workspace can run it${newClusters.length > 0 ? '; a new cluster could' : ''}.`;
  }
}

const isBlocked = ({ standing }: ComputeAnswer): boolean => standing === 'blocked';

const blockedWord = (computes: readonly ComputeAnswer[]): string =>
  computes.filter(isBlocked).length === 1 ? 'is' : 'all are';

const lately = (best: ComputeAnswer | undefined): string =>
  best?.recentWait
    ? `; jobs there lately waited ${formatSeconds(best.recentWait.medianSeconds)}`
    : '';

/** What is known of a compute besides, in few words. */
export function figuresOf({ price, running, waiting, recentWait }: ComputeAnswer): string[] {
  return [
    ...(price ? [priceText(price)] : []),
    ...(running > 0 ? [`${count(running, 'job')} running`] : []),
    ...(waiting > 0 ? [`${count(waiting, 'job')} waiting`] : []),
    ...(recentWait ? [waitText(recentWait)] : []),
  ];
}

export const priceText = ({ amount, currency }: Price): string =>
  `${moneyLabel(amount, currency)} per hour`;

const waitText = ({
  medianSeconds,
  jobs,
}: Exclude<ComputeAnswer['recentWait'], undefined>): string =>
  jobs === 1
    ? `The last job waited ${formatSeconds(medianSeconds)}`
    : `Half of the last ${jobs} jobs waited ${formatSeconds(medianSeconds)} at most`;

/** A text as it begins a line; one that begins with the compute's name leaves the name as it is. */
export const lineOf = ({ name }: Pick<ComputeAnswer, 'name'>, text: string): string =>
  text.startsWith(name) ? text : text.charAt(0).toUpperCase() + text.slice(1);
