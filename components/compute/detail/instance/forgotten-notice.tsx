'use client';

import { useConfirmVerb } from '@/components/compute/actions/use-confirm-verb';
import { useForgotten } from '@/components/compute/use-forgotten';
import { Notice } from '@/components/feedback/notice';
import { ReasonButton } from '@/components/ui/reason-button';
import type { Instance } from '@/lib/domain/compute/compute';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { Verdict } from '@/lib/domain/verdict/verdict';

interface ForgottenNoticeProps {
  workspace: WorkspaceRef;
  instance: Instance;
  mayStop: Verdict;
  mayChange: Verdict;
  onSettings: () => void;
}

/** Says that an instance seems to run for nobody, what that costs, and what to do. */
export function ForgottenNotice(props: ForgottenNoticeProps) {
  const { workspace, instance, mayStop, mayChange, onSettings } = props;
  const { ask, dialog } = useConfirmVerb(workspace);
  const forgotten = useForgotten(workspace, instance);
  if (!forgotten) return null;
  const { text, cost } = forgotten;
  return (
    <>
      <Notice
        intent="warning"
        title="Is it forgotten?"
        actions={
          <>
            <ReasonButton verdict={mayStop} onClick={() => ask('stop', [instance])}>
              Stop
            </ReasonButton>
            <ReasonButton verdict={mayChange} onClick={onSettings}>
              Set idle shutdown
            </ReasonButton>
          </>
        }
      >
        {[text, cost].filter(Boolean).join(' ')}
      </Notice>
      {dialog}
    </>
  );
}
