import { AsyncLocalStorage } from 'node:async_hooks';
import { ApiError } from '@/lib/browser/api-error';
import { provideTokens } from '@/lib/browser/auth/token-source';
import {
  beforeFirstLook,
  lookAtOperation,
  nextLookMs,
} from '@/lib/browser/operations/operation-query';
import { isUnsure, sendWrite, type Taken } from '@/lib/browser/operations/send-write';
import type { OperationVerb } from '@/lib/browser/operations/started-operation';
import { retryDelayMs, shouldRetry } from '@/lib/browser/query-client';
import type { Accepted, OperationState } from '@/lib/domain/operation/operation';
import { hasEnded } from '@/lib/domain/operation/operation';
import type { ComputeRef } from '@/lib/domain/resource-id/resource-id';
import type { Ledger, Wish } from './ledger';
import type { Tally } from './tally';

export type TokenOf = (options: { forceRefresh: boolean }) => Promise<string>;

// The browser's code knows one signed-in person; here each has a thread of their own.
const whoCalls = new AsyncLocalStorage<TokenOf>();
const tokenOfCaller: TokenOf = (options) => {
  const tokenOf = whoCalls.getStore();
  if (!tokenOf) throw new Error('Nobody calls');
  return tokenOf(options);
};
provideTokens({ arm: tokenOfCaller, graph: tokenOfCaller });

export const actAs = <T>(tokenOf: TokenOf, act: () => Promise<T>): Promise<T> =>
  whoCalls.run(tokenOf, act);

/** What all people of a run share. */
export interface Stage {
  ledger: Ledger;
  /** How calls were answered: `ok`, or the code of the error. */
  reads: Tally;
  writes: Tally;
  looks: Tally;
  pause: (ms: number) => Promise<void>;
}

/** Patience of a person who tries again what failed. */
const tries = 8;
/** Looks at one operation before it counts as lost. */
const mostLooks = 200;

/** Reads as the page does, with its retries. Undefined where it would show an error. */
export async function read<T>(stage: Stage, ask: () => Promise<T>): Promise<T | undefined> {
  for (let failures = 0; ; failures += 1) {
    try {
      const output = await ask();
      stage.reads.add('ok');
      return output;
    } catch (error) {
      stage.reads.add(codeOf(error));
      if (!(error instanceof ApiError) || !shouldRetry(failures, error)) return undefined;
      await stage.pause(retryDelayMs(failures, error));
    }
  }
}

interface WriteAsked {
  verb: OperationVerb;
  compute: ComputeRef;
  wish?: Wish;
  send: (compute: ComputeRef) => Promise<Accepted>;
}

/** Writes as the page does, and follows to the end; tries again what was told to have failed. */
export async function write(stage: Stage, asked: WriteAsked): Promise<OperationState | undefined> {
  for (let failures = 0; failures < tries; failures += 1) {
    const entry = stage.ledger.begin(asked.compute, asked.verb, asked.wish);
    try {
      const taken = await sendWrite(asked.verb, asked.compute, asked.send, stage.pause);
      stage.writes.add(taken === 'by state' ? 'seen by state' : 'ok');
      entry.outcome = 'accepted';
      entry.end = await follow(stage, asked, taken);
      return entry.end;
    } catch (error) {
      stage.writes.add(codeOf(error));
      if (!isUnsure(error)) entry.outcome = 'refused';
      if (!isWorthAnotherTry(asked.verb, error)) return undefined;
      await stage.pause(retryDelayMs(failures, error));
    }
  }
  return undefined;
}

const passing = new Set<string>([
  'signed-out',
  'throttled',
  'service-failed',
  'service-nonsense',
  'service-unavailable',
  'service-unreachable',
]);

/** A change is refused as a conflict while another is under way: an earlier try of its own. */
function isWorthAnotherTry(verb: OperationVerb, error: unknown): error is ApiError {
  if (!(error instanceof ApiError)) return false;
  return passing.has(error.body.code) || (error.body.code === 'conflict' && verb !== 'create');
}

async function follow(
  { looks, pause }: Stage,
  { verb, compute }: WriteAsked,
  taken: Taken,
): Promise<OperationState> {
  const { operationUrl, retryAfterSeconds } = taken === 'by state' ? {} : taken;
  if (taken !== 'by state' && operationUrl === undefined) return { status: 'Succeeded' };
  const followed = { verb, compute, ...(operationUrl !== undefined && { operationUrl }) };
  let state = beforeFirstLook(retryAfterSeconds);
  let problem: Error | null = null;
  for (let look = 0; look < mostLooks && !hasEnded(state); look += 1) {
    await pause(nextLookMs(state, problem) || 0);
    try {
      state = await lookAtOperation(followed);
      problem = null;
      looks.add('ok');
    } catch (error) {
      problem = error instanceof Error ? error : new Error(String(error));
      looks.add(codeOf(error));
    }
  }
  return state;
}

/** `defect` is what is neither an answer of the API nor the lack of one. */
const codeOf = (error: unknown): string => (error instanceof ApiError ? error.body.code : 'defect');
