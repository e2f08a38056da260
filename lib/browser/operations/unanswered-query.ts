import { queryOptions } from '@tanstack/react-query';
import { operationStore } from './operation-store';
import { pause, showsEffect } from './shows-effect';
import type { StartedOperation } from './started-operation';

/** A reload is fast, and a creation is checked before it is sent. */
const laterLooksMs = [2_000, 5_000];

/** Finds out what came of a write whose page was left before its answer. */
export const unansweredQuery = (operation: StartedOperation) =>
  queryOptions({
    queryKey: ['unanswered operation', operation.id],
    queryFn: () => findOut(operation),
    staleTime: Infinity,
  });

/** Reports to the store; resolves to whether the write took effect, and to null if none can tell. */
export async function findOut(
  { id, verb, compute }: StartedOperation,
  wait = pause,
): Promise<boolean | null> {
  const effect = (await showsEffect(verb, compute, laterLooksMs, wait)) ?? null;
  if (effect) operationStore.accepted(id, 'by state');
  else operationStore.failed(id, new Error(problem(effect)));
  return effect;
}

const problem = (effect: false | null): string =>
  effect === false
    ? 'The page was left before the service answered, and nothing came of it.'
    : 'The page was left before the service answered. Look whether it took effect.';
