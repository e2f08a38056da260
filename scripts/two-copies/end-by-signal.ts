import { call } from '@/lib/browser/api';
import { listComputes } from '@/lib/contract/computes';
import { actAs } from '../stage/person';
import type { Result, World } from './world';

const requests = 4;
const slowMs = 2_000;

/** Takes a copy out of service while it answers: what it has begun it ends. */
export async function endBySignal(world: World, copy: number): Promise<Result> {
  const { admin, place, tokenOf } = world;
  const program = world.copies[copy];
  if (!program) throw new Error('There is no such copy');
  const { subscriptionId, resourceGroup, workspace } = place.workspace;
  const faults = `/subscriptions/${subscriptionId}/faults`;
  await admin('DELETE', `/subscriptions/${subscriptionId}/calls`);
  await admin('POST', faults, {
    method: 'GET',
    delayMs: slowMs,
    times: requests,
    afterwards: true,
  });
  const token = await tokenOf({ forceRefresh: false });
  const url = `${program.origin}/api/workspaces/${subscriptionId}/${resourceGroup}/${workspace}/computes`;
  const answers = Array.from({ length: requests }, async () => {
    const headers = { authorization: `Bearer ${token}` };
    return fetch(url, { headers }).then(
      ({ status }) => status,
      () => 0,
    );
  });
  await untilAllAreStruck(world, faults);
  program.signal('SIGTERM');
  const statuses = await Promise.all(answers);
  const code = await program.ended;
  const others = await actAs(tokenOf, () => call(listComputes, { params: place.workspace }));
  await world.restart(copy);
  const ended = statuses.filter((status) => status === 200).length;
  return {
    told:
      `copy ${copy + 1} asked to end (SIGTERM) with ${requests} requests under way: ` +
      `${ended} were answered, then it ended with ${code}; the other answered meanwhile`,
    problems: [
      ...(ended < requests ? [`SIGTERM: answers ${statuses.join(', ')}`] : []),
      ...(code === 0 ? [] : [`SIGTERM: it ended with ${code}`]),
      ...(others.computes.length > 0 ? [] : ['SIGTERM: the other copy knew no computes']),
    ],
  };
}

/** The fault is gone once it has struck as often as it may. */
async function untilAllAreStruck({ admin }: World, faults: string): Promise<void> {
  while (JSON.stringify(await admin('GET', faults)) !== '{"faults":[]}');
}
