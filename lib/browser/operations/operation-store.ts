import { z } from 'zod';
import type { ComputeRef } from '../../domain/resource-id/resource-id';
import type { OperationState } from '../../domain/operation/operation';
import { storedValue } from '../preferences/stored-value';
import type { Tab } from '../url/routes';
import {
  afterReload,
  withChange,
  withOperations,
  withoutOperation,
  type OperationList,
} from './operation-list';
import { operationTitle } from './operation-words';
import { problemOf } from './operation-problem';
import type { Taken } from './send-write';
import {
  startedOperationSchema,
  type OperationVerb,
  type StartedOperation,
} from './started-operation';

/** In the session only: an operation URL carries a signature of ARM's. */
const stored = storedValue(
  'sessionStorage',
  'operations',
  z.array(startedOperationSchema).transform(afterReload),
);

const none: OperationList = [];
const current = (): OperationList => stored.get() ?? none;

interface Beginning {
  verb: OperationVerb;
  compute: ComputeRef;
  tab: Tab;
  /** Of a creation: to be stopped once it has succeeded. */
  thenStop?: boolean;
}

const operationFor = (
  { thenStop = false, ...beginning }: Beginning,
  batch: string,
): StartedOperation => ({
  ...beginning,
  id: crypto.randomUUID(),
  batch,
  title: operationTitle(beginning),
  ...(thenStop && { thenStop: 'wanted' }),
  startedAt: new Date().toISOString(),
  status: 'Sending',
  told: false,
});

function changeOf(taken: Taken): Partial<StartedOperation> {
  if (taken === 'by state') return { status: 'InProgress' };
  const { operationUrl, retryAfterSeconds } = taken;
  if (operationUrl === undefined) return { status: 'Succeeded' };
  return {
    status: 'InProgress',
    operationUrl,
    ...(retryAfterSeconds !== undefined && { firstLookSeconds: retryAfterSeconds }),
  };
}

/** What the user began in this tab; survives a reload. */
export const operationStore = {
  subscribe: stored.subscribe,
  get: current,
  getOnServer: () => none,

  /** Takes in all that one click begins; their ids are for reporting how each goes on. */
  begin: (beginnings: readonly Beginning[]): StartedOperation[] => {
    const batch = crypto.randomUUID();
    const begun = beginnings.map((beginning) => operationFor(beginning, batch));
    stored.set(withOperations(current(), begun));
    return begun;
  },

  /** ARM has taken the request; without an operation URL it was done at once. */
  accepted: (id: string, taken: Taken): void => {
    operationStore.change(id, changeOf(taken));
  },

  failed: (id: string, error: unknown): void => {
    operationStore.change(id, { status: 'Failed', problem: problemOf(error) });
  },

  /** Nothing was begun: the form that sent it says why. */
  refused: (id: string): void => {
    stored.set(current().filter((one) => one.id !== id));
  },

  /** ARM was looked at. */
  seen: (id: string, { status, percentComplete, problem }: OperationState): void => {
    operationStore.change(id, {
      status,
      ...(percentComplete !== undefined && { percentComplete }),
      ...(problem && { problem }),
    });
  },

  told: (ids: readonly string[]): void => {
    stored.set(ids.reduce((list, id) => withChange(list, id, { told: true }), current()));
  },

  change: (id: string, change: Partial<StartedOperation>): void => {
    stored.set(withChange(current(), id, change));
  },

  dismiss: (id: string): void => {
    stored.set(withoutOperation(current(), id));
  },

  forget: (): void => {
    stored.set(undefined);
  },
};
