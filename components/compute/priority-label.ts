import { vmPriorityLabels, vmPrioritySchema } from '@/lib/domain/vm-size/vm-size';

/** A priority that the service may add is shown as it comes. */
export function priorityLabel(priority: string): string {
  const known = vmPrioritySchema.safeParse(priority);
  return known.success ? vmPriorityLabels[known.data] : priority;
}
