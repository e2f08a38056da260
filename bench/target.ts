import { spawn } from 'node:child_process';
import { z } from 'zod';

/** Ports that neither `npm start` nor the journeys use. */
const port = 3200;
const emulatorPort = 4480;
export const appOrigin = `http://localhost:${port}`;
export const emulatorOrigin = `http://127.0.0.1:${emulatorPort}`;

/** Starts the production build with an emulator of its own. Resolves to what ends both. */
export async function startTarget(): Promise<() => void> {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      EMULATOR_PORT: String(emulatorPort),
      EMULATOR_STATE_FILE: 'test-results/bench-state.json',
      LOG_LEVEL: 'error',
    },
  });
  let ended = false;
  child.once('exit', () => (ended = true));
  while (!(await answers())) {
    if (ended) throw new Error('The app did not start: see above.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return () => child.kill('SIGTERM');
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch(appOrigin)).ok;
  } catch {
    return false;
  }
}

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
    await (await admin('POST', 'subscriptions', seed)).json(),
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
  return { subscriptionId, ...workspace };
}

async function admin(method: string, what: string, body: object): Promise<Response> {
  const answer = await fetch(`${emulatorOrigin}/_emulator/${what}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${what}: ${answer.status} ${await answer.text()}`);
  return answer;
}
