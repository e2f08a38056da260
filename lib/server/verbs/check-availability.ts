import type { checkAvailability as endpoint } from '../../contract/availability';
export { availabilityLine } from '../../domain/availability/availability-line';
import { availabilityOf } from '../../domain/availability/availability-of';
import { gatherEvidence } from '../availability/gather-evidence';
import type { Verb } from '../verb';

export const checkAvailability: Verb<typeof endpoint> = async (call) => {
  const { format: _, ...need } = call.query;
  return availabilityOf(need, await gatherEvidence(call));
};
