import { z } from 'zod';
import type { ComputeRef } from '../../domain/resource-id/resource-id';
import type { Accepted } from '../../domain/operation/operation';
import { storedValue } from '../preferences/stored-value';
import type { Tab } from '../url/routes';
import { afterReload, withChange, withOperation, withoutOperation } from './operation-list';
import { operationTitle } from './operation-words';
import { problemOf } from './operation-problem';
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

const none: readonly StartedOperation[] = [];
const current = () => stored.get() ?? none;

interface Beginning {
  verb: OperationVerb;
  compute: ComputeRef;
  tab: Tab;
  batch?: string;
}

/** What the user began in this tab; survives a reload. */
export const operationStore = {
  subscribe: stored.subscribe,
  get: current,
  getOnServer: () => none,

  /** Returns the id by which its course is reported. */
  begin({ verb, compute, tab, batch }: Beginning): string {
    const id = crypto.randomUUID();
    const operation: StartedOperation = {
      id,
      batch: batch ?? id,
      title: operationTitle(verb, compute.name),
      verb,
      compute,
      tab,
      startedAt: new Date().toISOString(),
      status: 'Sending',
      told: false,
    };
    stored.set(withOperation(current(), operation));
    return id;
  },

  /** ARM has taken the request; without an operation URL it was done at once. */
  accepted(id: string, { operationUrl, retryAfterSeconds }: Accepted): void {
    operationStore.change(
      id,
      operationUrl === undefined
        ? { status: 'Succeeded' }
        : {
            status: 'InProgress',
            operationUrl,
            ...(retryAfterSeconds !== undefined && { firstLookSeconds: retryAfterSeconds }),
          },
    );
  },

  failed(id: string, error: unknown): void {
    operationStore.change(id, { status: 'Failed', problem: problemOf(error) });
  },

  change(id: string, change: Partial<StartedOperation>): void {
    stored.set(withChange(current(), id, change));
  },

  dismiss(id: string): void {
    stored.set(withoutOperation(current(), id));
  },

  forget(): void {
    stored.set(undefined);
  },
};
