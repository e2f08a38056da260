'use client';

import { ReasonButton } from '@/components/ui/reason-button';
import { TextLink } from '@/components/ui/text-link';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { editClusterHref } from '@/lib/browser/url/edit-search';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { Verdict } from '@/lib/domain/verdict/verdict';
import type { CostRow } from './cost-row';

interface SavingActionProps {
  workspace: WorkspaceRef;
  row: CostRow;
  stopVerdict: Verdict;
  onStop: () => void;
}

/** What saves it: stopping an instance, or letting a cluster keep fewer nodes. */
export function SavingAction({ workspace, row, stopVerdict, onStop }: SavingActionProps) {
  const { kind, name, saving } = row;
  if (kind === 'instance') {
    return (
      <ReasonButton size="small" aria-label={`Stop ${name}`} verdict={stopVerdict} onClick={onStop}>
        Stop
      </ReasonButton>
    );
  }
  if (saving?.reason !== 'kept-nodes') return null;
  return (
    <TextLink href={editClusterHref({ ...workspace, name })}>
      Edit<VisuallyHidden> {name}</VisuallyHidden>
    </TextLink>
  );
}
