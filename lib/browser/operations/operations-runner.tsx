'use client';
import { useQueries } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { operationQuery } from './operation-query';
import { stopWhatWasCreated } from './stop-what-was-created';
import type { StartedOperation } from './started-operation';
import { unansweredQuery } from './unanswered-query';
import { useOperations } from './use-operations';

// There long before the first outcome, so that screen readers know the region it is said in.
const OutcomeToasts = dynamic(
  () => import('./outcome-toasts').then((module) => module.OutcomeToasts),
  { ssr: false },
);

/** Follows what is under way wherever the user goes, and tells each outcome once. */
export function OperationsRunner() {
  const operations = useOperations();
  const inStatus = (wanted: StartedOperation['status']) =>
    operations.filter(({ status }) => status === wanted);
  useQueries({ queries: inStatus('Unanswered').map(unansweredQuery) });
  useQueries({ queries: inStatus('InProgress').map(operationQuery) });
  useEffect(() => void stopWhatWasCreated(operations), [operations]);
  return operations.length > 0 && <OutcomeToasts operations={operations} />;
}
