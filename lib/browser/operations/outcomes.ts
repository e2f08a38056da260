import { z } from 'zod';
import { storedValue } from '../preferences/stored-value';
import { isUnderWay, type StartedOperation } from './started-operation';

/** Batches that have ended altogether and whose outcome the user does not know yet. */
export function untoldBatches(operations: readonly StartedOperation[]): StartedOperation[][] {
  const batches = new Map<string, StartedOperation[]>();
  for (const one of operations) batches.set(one.batch, [...(batches.get(one.batch) ?? []), one]);
  return [...batches.values()].filter(
    (batch) => !batch.some(isUnderWay) && batch.some(({ told }) => !told),
  );
}

/** Enough for all that may still be under way in any tab. */
const claimsKept = 200;
const claims = storedValue('localStorage', 'told-outcomes', z.array(z.string()));

/**
 * Whether this tab is the one to tell an outcome. A duplicated tab takes the session's operations
 * with it, and both would tell.
 */
export async function claimOutcome([first]: readonly StartedOperation[]): Promise<boolean> {
  const claim = () => {
    claims.refresh();
    const told = claims.get() ?? [];
    if (!first || told.includes(first.batch)) return false;
    claims.set([first.batch, ...told].slice(0, claimsKept));
    return true;
  };
  // Browsers have locks only where the page came by https or from this machine.
  return 'locks' in navigator ? navigator.locks.request('told-outcomes', claim) : claim();
}
