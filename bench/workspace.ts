import { z } from 'zod';
import { emulatorOrigin } from './target';

const worldSchema = z.object({
  subscriptionId: z.string(),
  workspaces: z.array(z.object({ resourceGroup: z.string(), name: z.string() })).min(1),
});

export interface BenchWorkspace {
  subscriptionId: string;
  resourceGroup: string;
  name: string;
}

/** A workspace with exactly so many computes. Request limits are lifted: Azure's would end a run. */
export async function makeWorkspace(count: number): Promise<BenchWorkspace> {
  const seed = count === 0 ? { seed: 'empty' } : { seed: 'large', count };
  const { subscriptionId, workspaces } = worldSchema.parse(
    await admin('POST', 'subscriptions', seed),
  );
  const many = 1_000_000;
  await admin('PUT', `subscriptions/${subscriptionId}/request-limits`, {
    reads: many,
    writes: many,
    deletes: many,
    refillPerSecond: many,
  });
  const [workspace] = workspaces;
  if (!workspace) throw new Error('The seed has no workspace');
  return { subscriptionId, resourceGroup: workspace.resourceGroup, name: workspace.name };
}

/** Makes room again: ten thousand computes are not needed for longer than they are looked at. */
export const dropWorkspace = ({ subscriptionId }: BenchWorkspace): Promise<unknown> =>
  admin('DELETE', `subscriptions/${subscriptionId}`);

export const advance = (workspace: BenchWorkspace, advanceSeconds: number): Promise<unknown> =>
  admin('POST', `subscriptions/${workspace.subscriptionId}/clock`, { advanceSeconds });

const callsSchema = z.object({
  calls: z.array(z.object({ method: z.string(), path: z.string() })),
});

/** What the emulator was asked of a workspace's subscription since the last look. */
export async function takeCalls({ subscriptionId }: BenchWorkspace) {
  const path = `subscriptions/${subscriptionId}/calls`;
  const { calls } = callsSchema.parse(await admin('GET', path));
  await admin('DELETE', path);
  return calls;
}

async function admin(method: string, what: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${emulatorOrigin}/_emulator/${what}`, {
    method,
    ...(body && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${what}: ${answer.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}
