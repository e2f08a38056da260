import type { QuotaLine } from '@/lib/domain/quota/quota';
import { figure } from '@/lib/domain/text/figure';

type Amount = Pick<QuotaLine, 'used' | 'limit'>;

/** How close a quota line is to its limit. */
export type QuotaLevel = 'none' | 'free' | 'near' | 'full' | 'unlimited';

/** From here on a line is called out: one more machine of a common size may not fit. */
const nearShare = 0.8;

export function quotaLevel({ used, limit }: Amount): QuotaLevel {
  if (limit < 0) return 'unlimited';
  // The normal case for most families of a subscription, and no alarm.
  if (limit === 0 && used === 0) return 'none';
  if (used >= limit) return 'full';
  return used / limit >= nearShare ? 'near' : 'free';
}

const remarks: Record<QuotaLevel, string> = {
  none: '',
  free: '',
  near: ', near the limit',
  full: ', at the limit',
  unlimited: '',
};

/** "12 of 100 vCPUs, 12 %": what the bar shows, in words. */
export function quotaText(line: Amount): string {
  const { used, limit } = line;
  if (limit < 0) return `${figure(used)} vCPUs in use, no limit of its own`;
  if (limit === 0 && used === 0) return 'No quota (0 vCPUs)';
  if (limit === 0) return `${figure(used)} vCPUs in use, no quota`;
  const share = `${figure(used)} of ${figure(limit)} vCPUs`;
  return `${share}, ${percentOf(used, limit)} %${remarks[quotaLevel(line)]}`;
}

/** Rounded down, so that 100 % always means that nothing is left. */
const percentOf = (used: number, limit: number): number => Math.floor((used / limit) * 100);

/**
 * "Standard DSv2 Family Cluster Dedicated vCPUs", the service's display name, says the same of
 * every line of its priority after the family; a bare id like `standardDSv2Family` gets its spaces.
 */
export function familyTitle(name: string): string {
  const words = name
    .replaceAll('_', ' ')
    .replace(/\s+Cluster\s+(?:Dedicated|LowPriority)\s+vCPUs$/i, '');
  const [, family] = /^standard(\S+?)Family$/i.exec(words) ?? [];
  return family ? `Standard ${family} Family` : words;
}
