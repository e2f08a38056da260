import type { Endpoint } from '@/lib/contract/endpoint';

/** A request that the emulator got, its path as it was sent. */
export interface SeenCall {
  method: string;
  path: string;
}

/** Reads that ARM has as a POST (ARM RPC, "Actions"): they change nothing. */
const readByPost =
  /\/(?:listNodes|checkComputeNameAvailability|listStorageAccountKeys|listSecrets)$/i;

const isChange = ({ method, path }: SeenCall): boolean =>
  method !== 'GET' && !(method === 'POST' && readByPost.test(path)) && !isFileRead(method, path);

/** Azure Files: HEAD asks for the properties of a file. */
const isFileRead = (method: string, path: string) =>
  method === 'HEAD' && path.startsWith('/files/');

/** Where a caller's request may lead. */
export interface Scope {
  /** Decoded, by their names in the endpoint's path. */
  names: Record<string, string>;
  /** Ids of resources that stand in the query. */
  ids: readonly string[];
}

/**
 * Why the contract does not allow a call that a request led to, or undefined where it does: it
 * concerns nothing but what the request names, and a read changes nothing.
 */
export function problemOfCall(
  endpoint: Endpoint,
  scope: Scope,
  call: SeenCall,
  status: number,
): string | undefined {
  if (call.path.startsWith('/entra/')) return undefined;
  if (endpoint.audience === 'graph') {
    return /^\/graph\/v1\.0\/users$/.test(call.path) ? undefined : 'Not a look-up of people';
  }
  if (isChange(call) && endpoint.method === 'GET') return 'A read changes something';
  if (isChange(call) && status === 400) return 'Something was changed though it was refused';
  return call.path.startsWith('/files/') ? filesProblem(endpoint) : scopeProblem(scope, call.path);
}

const filesProblem = ({ path }: Endpoint) =>
  path.includes('/files') ? undefined : 'No endpoint of files';

const places: readonly [string, RegExp][] = [
  ['subscriptionId', /^\/subscriptions\/([^/]*)/i],
  ['resourceGroup', /^\/subscriptions\/[^/]*\/resourceGroups\/([^/]*)/i],
  ['workspace', /\/Microsoft\.MachineLearningServices\/workspaces\/([^/]*)/i],
  ['name', /\/workspaces\/[^/]*\/computes\/([^/]*)/i],
  ['location', /\/locations\/([^/]*)\//i],
];

const ofLocks = /\/providers\/Microsoft\.Authorization\/locks$/i;

function scopeProblem({ names, ids }: Scope, path: string): string | undefined {
  if (!path.startsWith('/subscriptions')) return 'Not a path of ARM';
  if (/\/\.{1,2}(?:\/|$)|\/\/|\\|%(?:2f|5c|00)/i.test(path)) return 'A path that can be read twice';
  const locked = path.replace(ofLocks, '');
  if (locked !== path && ids.some((id) => same(locked, id.slice(0, locked.length))))
    return undefined;
  const wrong = places.find(([name, pattern]) => {
    const found = pattern.exec(path)?.[1];
    const asked = names[name];
    return found !== undefined && asked !== undefined && !same(found, asked);
  });
  return wrong && `Another ${wrong[0]} than was asked for`;
}

/** ARM compares without regard to case. */
function same(sent: string, asked: string): boolean {
  return decodeURIComponent(sent).toLowerCase() === asked.toLowerCase();
}
