import { setTimeout as pause } from 'node:timers/promises';
import { ConnectionDropped } from './errors';
import { takeFault, type Fault, type StruckCall } from './faults';

/** What a fault leaves of a request: a page of rubbish, or an error for the caller to word. */
export type Stricken =
  | { kind: 'nonsense'; response: Response }
  | { kind: 'error'; status: number; fault: Fault };

/**
 * Lets the first fault that matches strike. A delay passes by itself; undefined means that the
 * request goes on as if nothing had been.
 */
export async function strike(
  lists: readonly Fault[][],
  call: StruckCall,
): Promise<Stricken | undefined> {
  const fault = firstFault(lists, call);
  return fault && deal(fault);
}

export function firstFault(lists: readonly Fault[][], call: StruckCall): Fault | undefined {
  for (const faults of lists) {
    const fault = takeFault(faults, call);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** What becomes of a request that a fault has struck. */
export async function deal(fault: Fault): Promise<Stricken | undefined> {
  if (fault.delayMs !== undefined) await pause(fault.delayMs, undefined, { ref: false });
  if (fault.drop === true) throw new ConnectionDropped('A fault dropped the connection.');
  if (fault.nonsense === true) return { kind: 'nonsense', response: nonsense() };
  const status = fault.status ?? (fault.code === undefined ? undefined : 500);
  return status === undefined ? undefined : { kind: 'error', status, fault };
}

function nonsense(): Response {
  return new Response(
    '<!doctype html><title>Sign in to Wi-Fi</title><p>Free Wi-Fi for guests</p>',
    {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    },
  );
}
