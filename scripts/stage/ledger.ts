import type { Tags } from '@/lib/domain/compute/tags';
import type { OperationState } from '@/lib/domain/operation/operation';
import { computeId, type ComputeRef } from '@/lib/domain/resource-id/resource-id';
import type { OperationVerb } from '@/lib/browser/operations/started-operation';

/** What a write asks for, as far as it shows on the compute later. */
export interface Wish {
  tags?: Tags;
  maxNodes?: number;
  schedules?: number;
}

/** One write as its sender knows it. */
export interface Write {
  /** ARM id, in lower case. */
  compute: string;
  verb: OperationVerb;
  wish: Wish;
  /**
   * `accepted`: it was answered so, or the compute showed it; `refused`: it was answered that nothing
   * was done; `unsure`: nobody knows.
   */
  outcome: 'accepted' | 'refused' | 'unsure';
  /** How it ended; left out of what was never accepted. */
  end?: OperationState;
}

export const keyOf = (ref: ComputeRef): string => computeId(ref).toLowerCase();

/** All writes of all people, in the order of each compute's. */
export class Ledger {
  readonly writes: Write[] = [];

  begin(ref: ComputeRef, verb: OperationVerb, wish: Wish = {}): Write {
    const write: Write = { compute: keyOf(ref), verb, wish, outcome: 'unsure' };
    this.writes.push(write);
    return write;
  }

  byCompute(): ReadonlyMap<string, readonly Write[]> {
    const found = new Map<string, Write[]>();
    for (const write of this.writes) {
      const known = found.get(write.compute);
      if (known) known.push(write);
      else found.set(write.compute, [write]);
    }
    return found;
  }
}
