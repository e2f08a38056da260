import { z } from 'zod';
import { findPerson } from '../entra/people';
import { chance } from '../sim/chance';

/**
 * What is to go wrong. With `effect` it changes the simulated world; otherwise it strikes the
 * requests that match `method` and `path` (both left out: every request).
 */
export const faultSchema = z.strictObject({
  id: z.string().min(1).max(64),
  method: z
    .string()
    .regex(/^[A-Z]+$/, 'an HTTP method in capitals')
    .exactOptional(),
  /** A glob on the path: `*` stays within a segment, `**` does not. Case is ignored, as in ARM. */
  path: z.string().min(1).max(512).exactOptional(),
  status: z.int().min(400).max(599).exactOptional(),
  code: z.string().min(1).exactOptional(),
  message: z.string().min(1).exactOptional(),
  retryAfterSeconds: z.int().min(0).max(86_400).exactOptional(),
  delayMs: z.int().min(0).max(600_000).exactOptional(),
  /** The connection ends without an answer. */
  drop: z.boolean().exactOptional(),
  /** 200 with an HTML page, as a captive portal or a broken proxy answers. */
  nonsense: z.boolean().exactOptional(),
  /** Strikes once the request has been carried out: its answer alone is lost. Of ARM only. */
  afterwards: z.boolean().exactOptional(),
  /** Strikes this share of the requests that match; left out: all of them. */
  probability: z.number().gt(0).max(1).exactOptional(),
  /** Which of the requests those are: the same ones at each run, and others for another seed. */
  seed: z.int().min(0).exactOptional(),
  /** How often chance was asked, so that a restart goes on where it was. */
  drawn: z.int().min(0).exactOptional(),
  /** How many requests it still strikes; left out: until it is cleared. */
  times: z.int().min(1).exactOptional(),
  /** Whom alone it concerns, by object id or name; of Graph and of the consent to it only. */
  person: z.string().min(1).exactOptional(),
  effect: z
    .enum([
      'zero-quota',
      'preempt-nodes',
      'break-nodes',
      'close-storage',
      'refuse-storage-keys',
      'require-graph-consent',
    ])
    .exactOptional(),
});

export type Fault = z.infer<typeof faultSchema>;
export type FaultEffect = NonNullable<Fault['effect']>;

/** Is a simulated effect switched on? */
export function hasEffect(faults: readonly Fault[], effect: FaultEffect): boolean {
  return faults.some((fault) => fault.effect === effect);
}

/** A request on its way, as faults know it. */
export interface StruckCall {
  method: string;
  path: string;
  /** Object id of whoever calls, where that is known. */
  caller?: string | undefined;
  /** Left out: before anything is done. */
  moment?: 'before' | 'afterwards';
}

/** Finds the first fault that strikes this request, and counts it down. */
export function takeFault(faults: Fault[], call: StruckCall): Fault | undefined {
  const fault = faults.find((one) => concerns(one, call) && strikes(one, call) && isDrawn(one));
  if (fault?.times === undefined) return fault;
  const index = faults.indexOf(fault);
  if (fault.times === 1) faults.splice(index, 1);
  else faults[index] = { ...fault, times: fault.times - 1 };
  return fault;
}

/** Faults of one person strike where the caller is known, by object id. */
function concerns({ person }: Fault, { caller }: StruckCall): boolean {
  return person === undefined || (caller !== undefined && findPerson(person)?.oid === caller);
}

function strikes(fault: Fault, { method, path, moment = 'before' }: StruckCall): boolean {
  if (fault.effect !== undefined) return false;
  if ((fault.afterwards === true) !== (moment === 'afterwards')) return false;
  if (fault.method !== undefined && fault.method !== method) return false;
  return fault.path === undefined || globToRegExp(fault.path).test(path);
}

function isDrawn(fault: Fault): boolean {
  const { probability, seed = 0, drawn = 0 } = fault;
  if (probability === undefined) return true;
  fault.drawn = drawn + 1;
  return chance(seed, drawn) < probability;
}

function globToRegExp(glob: string): RegExp {
  const source = glob
    .split('**')
    .map((part) => part.split('*').map(escapeRegExp).join('[^/]*'))
    .join('.*');
  return new RegExp(`^${source}$`, 'i');
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
}
