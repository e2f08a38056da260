import { z } from 'zod';
import { findPerson } from '../entra/people';

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

/**
 * Finds the first fault that strikes this request, and counts it down. Faults of one person strike
 * where the caller is known, by object id.
 */
export function takeFault(
  faults: Fault[],
  method: string,
  path: string,
  caller?: string,
): Fault | undefined {
  const index = faults.findIndex(
    (fault) => concerns(fault, caller) && strikes(fault, method, path),
  );
  const fault = faults[index];
  if (fault?.times === 1) {
    faults.splice(index, 1);
  } else if (fault?.times !== undefined) {
    faults[index] = { ...fault, times: fault.times - 1 };
  }
  return fault;
}

function concerns({ person }: Fault, caller: string | undefined): boolean {
  return person === undefined || (caller !== undefined && findPerson(person)?.oid === caller);
}

function strikes(fault: Fault, method: string, path: string): boolean {
  if (fault.effect !== undefined) return false;
  if (fault.method !== undefined && fault.method !== method) return false;
  return fault.path === undefined || globToRegExp(fault.path).test(path);
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
