import { useSyncExternalStore } from 'react';
import type { ComputeRef } from '../../domain/resource-id/resource-id';
import { operationOf } from './operation-list';
import { operationStore } from './operation-store';
import type { StartedOperation } from './started-operation';

/** All that the user began in this tab, newest first. */
export function useOperations(): readonly StartedOperation[] {
  return useSyncExternalStore(
    operationStore.subscribe,
    operationStore.get,
    operationStore.getOnServer,
  );
}

/** The operation under way for a compute. A row renders anew only when its own one changes. */
export function useOperationOf(ref: ComputeRef): StartedOperation | undefined {
  return useSyncExternalStore(
    operationStore.subscribe,
    () => operationOf(operationStore.get(), ref),
    () => undefined,
  );
}

export const useDismissOperation = () => operationStore.dismiss;
