import type { Cluster, Compute, Instance } from '../compute/compute';
import {
  hourlyPrice,
  hoursPerMonth,
  vmPrioritySchema,
  type VmPriority,
  type VmSize,
} from '../vm-size/vm-size';
import type { HoursUp } from './hours-ahead';
import { machinesUp } from './machines-up';

/** What a compute costs, as far as it is known: what is absent is not known, and not nothing. */
export interface ComputeCost {
  currency?: string;
  /** Of one machine, per hour. */
  price?: number;
  /** How many machines run now. */
  machines?: number;
  perHour?: number;
  /** In the month ahead, if nobody but schedules starts or stops anything. */
  month?: number;
}

export type Billed = Cluster | Instance;

/** Whether its machines are the workspace's; what is only pointed to is billed by itself. */
export const isBilled = (compute: Compute): compute is Billed =>
  compute.kind === 'cluster' || compute.kind === 'instance';

/** What runs now costs so much per hour. */
export function computeCost(compute: Billed, size: VmSize | undefined): ComputeCost {
  const machines = machinesUp(compute);
  const price = size && priceOf(compute, size);
  const perHour = times(machines, price);
  return {
    ...(size && { currency: size.price.currency }),
    ...(price !== undefined && { price }),
    ...(machines !== undefined && { machines }),
    ...(perHour !== undefined && { perHour }),
  };
}

/** With the month ahead; of a cluster that is the nodes that it always keeps. */
export function withMonth(cost: ComputeCost, compute: Billed, hoursUp: HoursUp): ComputeCost {
  const hours = machineHours(cost, compute, hoursUp);
  const month = times(hours, cost.price);
  return month === undefined ? cost : { ...cost, month };
}

function machineHours(
  { machines }: ComputeCost,
  compute: Billed,
  hoursUp: HoursUp,
): number | undefined {
  if (compute.kind === 'cluster') return compute.minNodes * hoursPerMonth;
  return machines === undefined ? undefined : hoursUp(compute.schedules ?? [], willBeUp(compute));
}

const endDown = new Set(['Stopped', 'Stopping', 'CreateFailed', 'Deleting']);

/** What is on its way up or down is taken to be where it is going. */
const willBeUp = ({ state }: Instance): boolean => !endDown.has(state);

function priceOf(compute: Billed, size: VmSize): number | undefined {
  const priority = compute.kind === 'instance' ? 'Dedicated' : knownPriority(compute.vmPriority);
  return priority && hourlyPrice(size, priority);
}

const knownPriority = (priority: string): VmPriority | undefined =>
  vmPrioritySchema.safeParse(priority).data;

/** No machine costs nothing, whatever its price. */
function times(count: number | undefined, price: number | undefined): number | undefined {
  if (count === 0) return 0;
  return count === undefined || price === undefined ? undefined : count * price;
}
