import { hourlyPrice, type VmSize } from '../../vm-size/vm-size';
import type { CreateForm } from './create-form';
import { typedNumber } from './typed-number';

export interface AtNodes {
  nodes: number;
  vCPUs: number;
  /** Absent where the service gives no price for the size. */
  perHour?: number;
}

/** What a cluster takes and costs; a part is absent while the number it needs is no number. */
export interface ScaleEstimate {
  /** At rest: what is left when no job has run for a while. */
  min?: AtNodes;
  max?: AtNodes;
  /** The most that nodes cost between the end of their job and their leaving. */
  idleCost?: number;
}

export function scaleEstimate(
  { scale, vmPriority }: Pick<CreateForm, 'scale' | 'vmPriority'>,
  size: VmSize,
): ScaleEstimate {
  const price = hourlyPrice(size, vmPriority);
  const min = atNodes(typedCount(scale.minNodes), size, price);
  const max = atNodes(typedCount(scale.maxNodes), size, price);
  const idleSeconds = typedCount(scale.idleSeconds);
  const leaving = min && max && Math.max(0, max.nodes - min.nodes);
  const known = leaving !== undefined && idleSeconds !== undefined && price !== undefined;
  return {
    ...(min && { min }),
    ...(max && { max }),
    ...(known && { idleCost: (leaving * price * idleSeconds) / 3600 }),
  };
}

/** A whole number that is not negative, else nothing to reckon with. */
export function typedCount(text: string): number | undefined {
  const value = typedNumber(text);
  return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function atNodes(
  nodes: number | undefined,
  size: VmSize,
  price: number | undefined,
): AtNodes | undefined {
  if (nodes === undefined) return undefined;
  return {
    nodes,
    vCPUs: nodes * size.vCPUs,
    ...(price !== undefined && { perHour: nodes * price }),
  };
}
