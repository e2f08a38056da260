import type { CreateInstance } from '../../domain/compute/create-compute';
import type { Accepted } from '../../domain/operation/operation';
import type { ComputeRef, WorkspaceRef } from '../../domain/resource-id/resource-id';
import { operationStore } from '../operations/operation-store';
import { sendWrite } from '../operations/send-write';
import type { OperationProblem, StartedOperation } from '../operations/started-operation';
import { tabs } from '../url/routes';
import { atMost, writesAtOnce } from './at-most';

export interface NewInstance {
  /** Of the row that asks for it: names may change between two attempts. */
  key: string;
  name: string;
  request: CreateInstance;
  /** Stopped once the creation has succeeded. */
  thenStop: boolean;
}

export interface CreationProgress {
  status: 'waiting' | 'sending' | 'running' | 'succeeded' | 'failed';
  problem?: OperationProblem;
}

interface Creation {
  item: NewInstance;
  operationId: string;
  progress: CreationProgress;
}

type Send = (ref: ComputeRef, request: CreateInstance) => Promise<Accepted>;

/** Creates instances beside one another: one that fails holds up no other and can be tried again. */
export function createMany(workspace: WorkspaceRef, send: Send) {
  let creations: ReadonlyMap<string, Creation> = new Map();
  let progress: ReadonlyMap<string, CreationProgress> = new Map();
  const listeners = new Set<() => void>();

  const set = (next: ReadonlyMap<string, Creation>) => {
    creations = next;
    progress = new Map([...next].map(([key, creation]) => [key, creation.progress]));
    for (const listener of listeners) listener();
  };
  /** Operations may be dismissed from their list; how they ended stays known here. */
  const follow = () => {
    const next = withOperations(creations, operationStore.get());
    if (next !== creations) set(next);
  };
  const create = async ({ item, operationId }: Creation) => {
    set(new Map(creations).set(item.key, { item, operationId, progress: { status: 'sending' } }));
    try {
      const compute = { ...workspace, name: item.name };
      const taken = await sendWrite('create', compute, (ref) => send(ref, item.request));
      operationStore.accepted(operationId, taken);
    } catch (error) {
      operationStore.failed(operationId, error);
    }
    follow();
  };

  const start = (items: readonly NewInstance[]): Promise<void> => {
    const begun = operationStore.begin(
      items.map(({ name, thenStop }) => ({
        verb: 'create',
        compute: { ...workspace, name },
        tab: tabs.instance,
        thenStop,
      })),
    );
    const added = items.flatMap((item, i): Creation[] => {
      const operationId = begun[i]?.id;
      return operationId ? [{ item, operationId, progress: { status: 'waiting' } }] : [];
    });
    set(new Map([...creations, ...added.map((one) => [one.item.key, one] as const)]));
    return atMost(
      writesAtOnce,
      added.map((one) => () => create(one)),
    );
  };

  return {
    /** Ends when ARM has answered to all; how they go on shows in `progress`. */
    start,
    /** The item as it was, unless it is given anew, under another name for instance. */
    retry: (key: string, item = creations.get(key)?.item): Promise<void> => {
      const isOver = creations.get(key)?.progress.status === 'failed';
      return isOver && item ? start([item]) : Promise.resolve();
    },
    progress: () => progress,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      const unsubscribe = operationStore.subscribe(follow);
      follow();
      return () => {
        listeners.delete(listener);
        unsubscribe();
      };
    },
  };
}

/** The same map where nothing has changed. */
function withOperations(
  creations: ReadonlyMap<string, Creation>,
  operations: readonly StartedOperation[],
): ReadonlyMap<string, Creation> {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const changed = [...creations].flatMap(([key, creation]) => {
    const operation = byId.get(creation.operationId);
    const next = operation && progressOf(operation);
    return next && next.status !== creation.progress.status
      ? [[key, { ...creation, progress: next }] as const]
      : [];
  });
  return changed.length === 0 ? creations : new Map([...creations, ...changed]);
}

/** Undefined while only the caller knows whether it waits or is on its way. */
function progressOf({ status, problem }: StartedOperation): CreationProgress | undefined {
  switch (status) {
    case 'Sending':
    case 'Unanswered':
      return undefined;
    case 'InProgress':
      return { status: 'running' };
    case 'Succeeded':
      return { status: 'succeeded' };
    case 'Failed':
    case 'Canceled':
      return { status: 'failed', ...(problem && { problem }) };
  }
}
