'use client';

import dynamic from 'next/dynamic';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useComputeVerb } from '@/lib/browser/mutations/use-compute-verb';
import type { Compute } from '@/lib/domain/compute/compute';
import type { ComputeVerb } from '@/lib/domain/compute/compute-can';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { splitByVerdict, type Refusal } from './split-by-verdict';
import { useCircumstances } from './use-circumstances';

const ConfirmVerbDialog = dynamic(
  () => import('./confirm-verb-dialog').then((module) => module.ConfirmVerbDialog),
  { ssr: false },
);

interface Question {
  verb: ComputeVerb;
  allowed: readonly Compute[];
  refused: readonly Refusal[];
}

/**
 * Uses a verb on computes once it was confirmed. What may be done is settled when the question is
 * asked, so that a list that changes under the dialog does not change what was agreed to.
 */
export function useConfirmVerb(workspace: WorkspaceRef): {
  ask: (verb: ComputeVerb, computes: readonly Compute[]) => void;
  dialog: ReactNode;
} {
  const [question, setQuestion] = useState<Question>();
  const circumstances = useCircumstances(workspace);
  const run = useComputeVerb(workspace);
  // Keeps `ask` the same for as long as the list is on screen: each of its rows has it.
  const latest = useRef(circumstances);
  useEffect(() => {
    latest.current = circumstances;
  });

  const ask = useCallback((verb: ComputeVerb, computes: readonly Compute[]) => {
    const { allowed, refused } = splitByVerdict(verb, computes, latest.current);
    if (allowed.length > 0) setQuestion({ verb, allowed, refused });
  }, []);
  const close = () => setQuestion(undefined);

  const dialog = question && (
    <ConfirmVerbDialog
      {...question}
      workspace={workspace}
      onClose={close}
      onConfirm={() => {
        close();
        run(question.verb, question.allowed);
      }}
    />
  );
  return { ask, dialog };
}
