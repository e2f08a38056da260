import { isDeepStrictEqual } from 'node:util';
import type { OperationVerb } from '@/lib/browser/operations/started-operation';
import type { ArmCall } from './call-collector';
import type { Ledger, Wish, Write } from './ledger';

/** How a write of ours reaches ARM. */
type ArmWrite = 'create' | 'replace' | 'scale' | 'delete' | 'start' | 'stop' | 'restart' | 'idle';

const armWriteOf: Partial<Record<OperationVerb, ArmWrite>> = {
  create: 'create',
  'set-tags': 'replace',
  'set-schedules': 'replace',
  'set-scale': 'scale',
  'set-idle-shutdown': 'idle',
  start: 'start',
  stop: 'stop',
  restart: 'restart',
  delete: 'delete',
};

/** What ARM has carried out, by compute and write, as `id write`. */
export function carriedOut(calls: readonly ArmCall[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const call of calls) {
    const done = writeIn(call);
    if (done !== undefined) counts.set(done, (counts.get(done) ?? 0) + 1);
  }
  return counts;
}

const computePath = /^(?<id>\/subscriptions\/.*\/computes\/[^/]+)(?:\/(?<action>[^/]+))?$/i;

function writeIn({ method, path, status, fault, carriedOut: own }: ArmCall): string | undefined {
  // What a fault answered in ARM's stead says nothing of what was done.
  const real = fault === undefined ? status : own;
  const { id, action } = computePath.exec(path)?.groups ?? {};
  if (id === undefined || real === undefined || real < 200 || real > 299) return undefined;
  const write = kindOf(method, action?.toLowerCase(), real);
  return write && `${id.toLowerCase()} ${write}`;
}

function kindOf(method: string, action: string | undefined, status: number): ArmWrite | undefined {
  if (method === 'PUT') return status === 201 ? 'create' : 'replace';
  if (method === 'PATCH') return 'scale';
  if (method === 'DELETE') return 'delete';
  if (action === 'start' || action === 'stop' || action === 'restart') return action;
  return action === 'updateidleshutdownsetting' ? 'idle' : undefined;
}

/** Sentences on what was lost or done twice; none where the books balance. */
export function bookProblems(ledger: Ledger, calls: readonly ArmCall[]): string[] {
  const done = carriedOut(calls);
  const booked = new Map<string, { accepted: number; unsure: number }>();
  for (const { compute, verb, outcome } of ledger.writes) {
    const key = `${compute} ${armWriteOf[verb] ?? verb}`;
    const counts = booked.get(key) ?? { accepted: 0, unsure: 0 };
    if (outcome !== 'refused') counts[outcome] += 1;
    booked.set(key, counts);
  }
  return [...new Set([...booked.keys(), ...done.keys()])].flatMap((key) => {
    const { accepted, unsure } = booked.get(key) ?? { accepted: 0, unsure: 0 };
    const count = done.get(key) ?? 0;
    if (count < accepted) return [`${key}: accepted ${accepted}, done ${count}: lost`];
    if (count > accepted + unsure) {
      return [`${key}: accepted ${accepted}, unsure ${unsure}, done ${count}: done twice`];
    }
    return [];
  });
}

/** Sentences on what was accepted and did not come to a good end. */
export const endProblems = ({ writes }: Ledger): string[] =>
  writes.flatMap(({ compute, verb, outcome, end }) => {
    if (outcome !== 'accepted' || end?.status === 'Succeeded') return [];
    return [`${compute} ${verb}: ${end?.status ?? 'no end'} ${end?.problem?.message ?? ''}`];
  });

/** A compute as the emulator has it; undefined where it has none. */
export type Found = Wish & { state?: string };

/** Sentences on computes that are not as their writes have left them. */
export const stateProblems = (
  ledger: Ledger,
  found: (compute: string) => Found | undefined,
): string[] =>
  [...ledger.byCompute()].flatMap(([compute, writes]) => {
    const wrong = differences(writes, found(compute));
    return wrong.map((what) => `${compute}: ${what}`);
  });

function differences(writes: readonly Write[], found: Found | undefined): string[] {
  const isThere = presence(writes);
  if (isThere === 'unsure') return [];
  if (isThere !== (found !== undefined)) return [isThere ? 'is not there' : 'is still there'];
  if (!found) return [];
  const power = lastSure(writes, ['start', 'stop', 'restart'])?.verb;
  return [
    ...differing('tags', lastSure(writes, ['set-tags'])?.wish.tags, found.tags),
    ...differing('maxNodes', lastSure(writes, ['set-scale'])?.wish.maxNodes, found.maxNodes),
    ...differing('schedules', lastSure(writes, ['set-schedules'])?.wish.schedules, found.schedules),
    ...differing('state', power && (power === 'stop' ? 'Stopped' : 'Running'), found.state),
  ];
}

function presence(writes: readonly Write[]): boolean | 'unsure' {
  const told = writes.filter(
    ({ verb, outcome }) => isOf(['create', 'delete'], verb) && outcome !== 'refused',
  );
  const last = told.at(-1);
  if (!last) return false;
  return last.outcome === 'unsure' ? 'unsure' : last.verb === 'create';
}

/** The last of these writes, unless one that nobody knows the outcome of came after it. */
function lastSure(writes: readonly Write[], verbs: readonly OperationVerb[]): Write | undefined {
  const last = writes.findLast(({ verb, outcome }) => isOf(verbs, verb) && outcome !== 'refused');
  return last?.outcome === 'accepted' ? last : undefined;
}

const isOf = (verbs: readonly OperationVerb[], verb: OperationVerb): boolean =>
  verbs.includes(verb);

const differing = (what: string, wanted: unknown, is: unknown): string[] =>
  wanted === undefined || isDeepStrictEqual(wanted, is)
    ? []
    : [`${what} is ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`];
