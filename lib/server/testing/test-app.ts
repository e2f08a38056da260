import path from 'node:path';
import { vi } from 'vitest';
import { z } from 'zod';
import { people, type Person } from '@/emulator/entra/people';
import { mintAccessToken } from '@/emulator/entra/tokens';
import { startTestEmulator, type TestEmulator } from '@/emulator/testing/test-emulator';
import { errorAnswerSchema, type AppErrorBody } from '@/lib/contract/app-error';
import type { Endpoint, OutputOf } from '@/lib/contract/endpoint';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';

type Handler = (request: Request) => Promise<Response>;

export interface Sent {
  params?: Record<string, string>;
  query?: string | Record<string, string>;
  /** Text and bytes go as they are, all else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  /** Ends the request from the caller's side. */
  signal?: AbortSignal;
  /** Whoever calls; Avery, the admin, unless said otherwise. */
  as?: Person;
  /** Instead of a person's own token. */
  token?: string;
}

/** The routes of the app as functions, with an emulator of their own as ARM and as sign-in. */
export interface TestApp {
  emulator: TestEmulator;
  /** Path parameters of the first workspace of a new subscription, and its region. */
  workspace(...seed: Parameters<TestEmulator['makeSubscription']>): {
    params: WorkspaceRef;
    location: string;
  };
  /** The answer as it comes. */
  fetch(endpoint: Endpoint, sent?: Sent): Promise<Response>;
  /** The answer to a request that is ready to be sent, however odd. */
  answer(endpoint: Endpoint, request: Request): Promise<Response>;
  /** The output of a success. */
  call<E extends Endpoint>(endpoint: E, sent?: Sent): Promise<OutputOf<E>>;
  /** The error of a failure, with its status. */
  fail(endpoint: Endpoint, sent?: Sent): Promise<AppErrorBody & { status: number }>;
  close(): Promise<void>;
}

export async function startTestApp(): Promise<TestApp> {
  const emulator = await startTestEmulator();
  vi.stubEnv('EMULATOR_PORT', new URL(emulator.origin).port);
  vi.stubEnv('LOG_LEVEL', 'silent');
  vi.stubEnv('RATE_LIMIT_PER_MINUTE', '0');
  const send = async (endpoint: Endpoint, sent: Sent = {}) => {
    const handle = await handlerOf(endpoint);
    const token = sent.token ?? (await tokenFor(emulator, endpoint, sent.as ?? admin()));
    return handle(requestOf(endpoint, sent, token));
  };
  return {
    emulator,
    workspace(...seed) {
      const { subscriptionId, workspaces } = emulator.makeSubscription(...seed);
      const [first] = workspaces;
      if (first === undefined) throw new Error('The seed has no workspace.');
      const { resourceGroup, name, location } = first;
      return { params: { subscriptionId, resourceGroup, workspace: name }, location };
    },
    fetch: send,
    answer: async (endpoint, request) => (await handlerOf(endpoint))(request),
    async call(endpoint, sent) {
      const response = await send(endpoint, sent);
      const body: unknown = await response.json();
      if (response.status !== endpoint.status) throw new Error(JSON.stringify(body));
      return z.parse<(typeof endpoint)['output']>(endpoint.output, body);
    },
    async fail(endpoint, sent) {
      const response = await send(endpoint, sent);
      const { error } = errorAnswerSchema.parse(await response.json());
      return { ...error, status: response.status };
    },
    async close() {
      vi.unstubAllEnvs();
      await emulator.close();
    },
  };
}

function tokenFor({ emulator }: TestEmulator, { audience }: Endpoint, person: Person) {
  return mintAccessToken(emulator, { person, audience: audiences[audience] });
}

/** As the emulator's sign-in names them in its tokens. */
const audiences: Record<Endpoint['audience'], string> = {
  arm: 'https://management.azure.com/',
  graph: 'https://graph.microsoft.com/',
};

function admin(): Person {
  const [first] = people;
  if (first === undefined) throw new Error('The emulator has nobody.');
  return first;
}

const root = path.resolve(import.meta.dirname, '../../..');

async function handlerOf({ path: place, method }: Endpoint): Promise<Handler> {
  const file = path.join(root, 'app', place, 'route.ts');
  const handlers: Record<string, Handler> = await import(/* @vite-ignore */ file);
  const handler = handlers[method];
  if (handler === undefined) throw new Error(`${file} does not export ${method}`);
  return handler;
}

function requestOf(endpoint: Endpoint, sent: Sent, token: string): Request {
  const { params = {}, query = {}, body, headers, signal } = sent;
  const place = endpoint.path.replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
  return new Request(`http://app.test${place}?${new URLSearchParams(query)}`, {
    method: endpoint.method,
    ...(signal && { signal }),
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: isRaw(body) ? body : JSON.stringify(body) }),
  });
}

const isRaw = (body: unknown): body is string | Uint8Array<ArrayBuffer> =>
  typeof body === 'string' || body instanceof Uint8Array;
