import type { AzureMachineLearningWorkspaces } from '@azure/arm-machinelearning';
import { avery, type Person } from '../entra/people';
import type { SeedName } from '../seeds/seed';
import { workspaceResourceId } from '../sim/resource-id';
import { startTestEmulator, type TestEmulator } from '../testing/test-emulator';
import { sdkClient } from './sdk-client';

const STEP_MS = 10_000;

/** Fixed, so that a run plays out as the one before. */
const randomSeed = 4711;

/** A test's own subscription, with the SDK signed in to it. */
export interface Stage {
  test: TestEmulator;
  subscriptionId: string;
  /** Resource group and workspace, as the SDK's operations take them. */
  at: readonly [resourceGroup: string, workspace: string];
  /** ARM id of the workspace. */
  workspaceId: string;
  client: AzureMachineLearningWorkspaces;
  /** The SDK as somebody else. */
  clientOf: (person: Person) => AzureMachineLearningWorkspaces;
  /** A call past the SDK, which drops what its models do not know. */
  call: (method: string, path: string, body?: unknown) => Promise<Answer>;
  advance: (seconds: number) => void;
}

export interface Answer {
  status: number;
  headers: Headers;
  /** Undefined when the answer has none. */
  body: unknown;
}

/**
 * An emulator whose clock jumps ahead at each look, so that the SDK's polling sees an operation
 * through in a few calls and nobody waits.
 */
export function startJumpingEmulator(): Promise<TestEmulator> {
  let now = Date.now();
  return startTestEmulator({ clock: () => (now += STEP_MS) });
}

/** An emulator whose clock stands still until the test moves it. */
export function startStillEmulator(): Promise<TestEmulator> {
  const now = Date.now();
  return startTestEmulator({ clock: () => now });
}

export function stageOn(
  test: TestEmulator,
  seed: SeedName,
  options: { count?: number; retryAfterSeconds?: number } = {},
): Stage {
  const { subscriptionId, workspaces } = test.makeSubscription(seed, { randomSeed, ...options });
  const [workspace] = workspaces;
  if (workspace === undefined) throw new Error(`The seed '${seed}' has no workspace.`);
  const clientOf = (person: Person) =>
    sdkClient(test.origin, subscriptionId, () => test.tokenOf(person));
  return {
    test,
    subscriptionId,
    at: [workspace.resourceGroup, workspace.name],
    workspaceId: workspaceResourceId(subscriptionId, workspace.resourceGroup, workspace.name),
    client: clientOf(avery),
    clientOf,
    call: async (method, path, body) =>
      answerTo(test, method, path, body, await test.tokenOf(avery)),
    advance: (seconds) => {
      test.advance(subscriptionId, seconds);
    },
  };
}

async function answerTo(
  { origin }: TestEmulator,
  method: string,
  path: string,
  body: unknown,
  token: string,
): Promise<Answer> {
  const url = new URL(path, origin);
  if (!url.searchParams.has('api-version')) url.searchParams.set('api-version', '2025-12-01');
  const response = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, body: parsed };
}
