import type { Availability, ComputeAnswer, Price } from './availability';

/** The answer as one line for scripts: its word first, then where, and why. */
export function availabilityLine({ answer, computes }: Availability): string {
  const [best] = computes;
  if (!best) return `${answer}: the workspace has no compute`;
  if (best.standing === 'unfit') return `${answer}: no compute fits the job`;
  if (best.standing === 'unknown') return `${answer}: of no compute is it known that it can`;
  const said = [best.text.replace(/\.$/, ''), ...detailsOf(best)].join(', ');
  return oneLine(`${answer} ${best.name}: ${said}`);
}

function detailsOf({ standing, price, recentWait, step }: ComputeAnswer): string[] {
  if (standing === 'blocked') return step ? [`to clear it: ${step.text}`] : [];
  const lately = standing !== 'ready' && recentWait ? [`lately ${recentWait.medianSeconds} s`] : [];
  return [...lately, ...(price ? [priceText(price)] : [])];
}

/** The same in every language, as scripts read it. */
const priceText = ({ amount, currency }: Price): string => `${amount.toFixed(2)} ${currency}/h`;

/** What the service says may have lines of its own. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
