import type { InstanceFacts } from '@/lib/domain/compute/instance-facts';

interface ImageLine {
  text: string;
  advice?: string;
}

/** Azure docs, "Vulnerability management": an instance gets the latest image when it is created. */
const advice = 'An instance keeps its image. To get the latest one, create another instance.';

/** Which image an instance was made from, and what to do about an old one. */
export function imageLine(image: InstanceFacts['image']): ImageLine {
  const { current, latest, isLatest } = image ?? {};
  if (current === undefined) {
    return { text: latest === undefined ? '—' : `Not known; the latest is ${latest}` };
  }
  const isCurrent = isLatest ?? (latest === undefined ? undefined : latest === current);
  if (isCurrent === undefined) return { text: current };
  if (isCurrent) return { text: `${current} (latest)` };
  const newer = latest === undefined ? 'there is a newer one' : `${latest} is available`;
  return { text: `${current}; ${newer}`, advice };
}
