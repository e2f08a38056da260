import { z } from 'zod';
import { storedValue } from '../preferences/stored-value';

/** Enough for all that may still be under way in any tab. */
const claimsKept = 200;
const claims = storedValue('localStorage', 'claims', z.array(z.string()));

/**
 * Whether this tab is the one to do what must be done once. A duplicated tab takes the session's
 * operations with it, and both would do it.
 */
export async function claim(what: string): Promise<boolean> {
  const take = () => {
    claims.refresh();
    const taken = claims.get() ?? [];
    if (taken.includes(what)) return false;
    claims.set([what, ...taken].slice(0, claimsKept));
    return true;
  };
  // Browsers have locks only where the page came by https or from this machine.
  return 'locks' in navigator ? navigator.locks.request('claims', take) : take();
}
