'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { computeQueries } from '../queries/compute-queries';
import { regionQueries } from '../queries/region-queries';
import { Toasts, useToast, type ToastMessage } from '../toasts';
import { claim } from './claim';
import { operationStore } from './operation-store';
import { outcomeToast } from './operation-words';
import { untoldBatches } from './outcomes';
import type { StartedOperation } from './started-operation';

/** Tells what has ended, and has looked up anew what that changed. */
export function OutcomeToasts({ operations }: { operations: readonly StartedOperation[] }) {
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
  return <Toasts />;
}

async function tell(batch: readonly StartedOperation[], toast: (message: ToastMessage) => void) {
  const [first] = batch;
  const message = outcomeToast(batch);
  if (first && message && (await claim(first.batch))) toast(message);
}
