import type { Person } from './people';
import { TENANT_ID } from './tenant';

/** What MSAL makes the id of an account from. */
export function clientInfoOf({ oid }: Person): string {
  return Buffer.from(JSON.stringify({ uid: oid, utid: TENANT_ID })).toString('base64url');
}
