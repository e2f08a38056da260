'use client';
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { computeQueries } from '../queries/compute-queries';
import { regionQueries } from '../queries/region-queries';
import { useToast, type ToastMessage } from '../toasts';
import { operationQuery } from './operation-query';
import { operationStore } from './operation-store';
import { outcomeToast } from './operation-words';
import { claimOutcome, untoldBatches } from './outcomes';
import type { StartedOperation } from './started-operation';
import { useOperations } from './use-operations';

/** Follows what is under way wherever the user goes, and tells each outcome once. */
export function OperationsRunner(): null {
  const operations = useOperations();
  const followed = operations.filter(
    ({ status, operationUrl }) => status === 'InProgress' && operationUrl !== undefined,
  );
  useQueries({ queries: followed.map(operationQuery) });
  useOutcomes();
  return null;
}

function useOutcomes(): void {
  const operations = useOperations();
  const client = useQueryClient();
  const toast = useToast();
  useEffect(() => {
    for (const batch of untoldBatches(operations)) {
      operationStore.told(batch.map(({ id }) => id));
      for (const { compute } of batch) {
        const { name: _, ...workspace } = compute;
        void client.invalidateQueries({ queryKey: computeQueries.under(workspace) });
      }
      void client.invalidateQueries({ queryKey: regionQueries.allQuota() });
      void tell(batch, toast);
    }
  }, [operations, client, toast]);
}

async function tell(batch: readonly StartedOperation[], toast: (message: ToastMessage) => void) {
  const message = outcomeToast(batch);
  if (message && (await claimOutcome(batch))) toast(message);
}
