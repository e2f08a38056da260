import { vi } from 'vitest';
import type { ComputeRef } from '../../domain/resource-id/resource-id';
import { provideTokens } from '../auth/token-source';
import type { StartedOperation } from './started-operation';

/** For tests: a compute by name. */
export const aCompute = (name: string): ComputeRef => ({
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'rg',
  workspace: 'ml-ws',
  name,
});

/** For tests: the stop of an instance that is under way, but for what is given. */
export const anOperation = (given: Partial<StartedOperation> = {}): StartedOperation => ({
  id: 'id',
  batch: 'batch',
  title: 'Stop ci-dana',
  verb: 'stop',
  compute: aCompute('ci-dana'),
  tab: 'instances',
  startedAt: '2026-01-05T09:00:00Z',
  status: 'InProgress',
  told: false,
  ...given,
});

const token = () => Promise.resolve('token');

export type Answer = () => Response;

/** For tests: our server tells of an instance `ci` in this state. */
export const inState =
  (state: string): Answer =>
  () =>
    Response.json({
      compute: { kind: 'instance', name: 'ci', location: 'eastus', vmSize: 'S', state },
      arm: {},
    });

/** For tests: resolves to the methods that our server was asked by, and to what came of the work. */
export async function answeredInTurn<T>(work: () => Promise<T>, answers: readonly Answer[]) {
  const asked: string[] = [];
  vi.stubGlobal('location', { origin: 'http://app.test' });
  vi.stubGlobal('fetch', async ({ method }: Request) => {
    asked.push(method);
    const answer = answers[asked.length - 1];
    if (!answer) throw new Error('Asked once too often');
    return answer();
  });
  provideTokens({ arm: token, graph: token });
  const outcome = await work().catch((error: Error) => error);
  vi.unstubAllGlobals();
  return { asked, outcome };
}
