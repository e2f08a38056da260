import type { InstanceFacts } from '@/lib/domain/compute/instance-facts';

/**
 * Which image an instance was made from. Azure docs, "Vulnerability management": the image of an
 * instance is never replaced; a new instance gets the latest.
 */
export function imageLine(image: InstanceFacts['image']): string {
  const { current, latest, isLatest } = image ?? {};
  if (current === undefined)
    return latest === undefined ? '—' : `Not known; the latest is ${latest}`;
  const isCurrent = isLatest ?? (latest === undefined ? undefined : latest === current);
  if (isCurrent === undefined) return current;
  if (isCurrent) return `${current} (latest)`;
  const newer = latest === undefined ? 'there is a newer one' : `${latest} is available`;
  return `${current}; ${newer}. An instance keeps its image: create a new one to get the latest.`;
}
