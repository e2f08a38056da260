import type { PersonRef } from '../sim/compute-record';
import type { Caller } from './context';

/** The caller as records name people. */
export function personOf({ oid, tid, name }: Caller): PersonRef {
  return { objectId: oid, tenantId: tid, userName: name };
}
