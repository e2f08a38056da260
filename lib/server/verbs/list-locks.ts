import { apiVersions } from '../../arm/api-versions';
import type { ArmClient } from '../../arm/arm-client';
import { isRefusal } from '../../arm/arm-failure';
import type { listLocks as endpoint } from '../../contract/neighbours';
import { lockCovers, type LockReport } from '../../domain/lock/lock';
import { parseSubnetId } from '../../domain/network/subnet-id';
import { workspaceId } from '../../domain/resource-id/resource-id';
import { lockOf } from '../map/lock';
import { objects } from '../map/read';
import type { Verb } from '../verb';

export const listLocks: Verb<typeof endpoint> = async ({ params, query, arm }) => {
  const network = parseSubnetId(query.subnetId ?? '')?.networkId;
  const scopes = [workspaceId(params), ...(network === undefined ? [] : [network])];
  const reports = await Promise.all(scopes.map((scope) => locksOver(arm, scope)));
  const locks = reports.flatMap((report) => report.locks);
  return {
    locks: locks.filter((lock, index) => locks.findIndex(isSame(lock)) === index),
    unreadable: reports.flatMap(({ unreadable }) => unreadable),
  };
};

/**
 * ARM lists what is inherited from above, and what lies on resources below, which holds nothing up
 * here. Who may not read locks, or not even see the network, is told of that and not of an error.
 */
async function locksOver(arm: ArmClient, scope: string): Promise<LockReport> {
  try {
    const path = `${scope}/providers/Microsoft.Authorization/locks`;
    const locks = objects(await arm.list(path, apiVersions.locks)).map(lockOf);
    return {
      locks: locks.filter((lock) => lockCovers(lock, scope)),
      unreadable: [],
    };
  } catch (error) {
    if (isRefusal(error, 403, 404)) return { locks: [], unreadable: [scope] };
    throw error;
  }
}

/** Workspace and network inherit the locks of what both stand in. */
const isSame = (a: LockReport['locks'][number]) => (b: LockReport['locks'][number]) =>
  a.name.toLowerCase() === b.name.toLowerCase() && a.scope.toLowerCase() === b.scope.toLowerCase();
