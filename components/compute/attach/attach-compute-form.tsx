'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { LeaveDialog } from '@/components/form/leave-dialog';
import { useLeaveGuard } from '@/components/form/use-leave-guard';
import { routes, tabs } from '@/lib/browser/url/routes';
import { emptyAttachForm, type AttachForm } from '@/lib/domain/attach/attach-form';
import type { AttachWay } from '@/lib/domain/attach/attach-ways';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { firstNo, type Verdict } from '@/lib/domain/verdict/verdict';
import { CreateProvider } from '../wizard/create-context';
import { AttachProvider } from './attach-context';
import { AttachFooter } from './attach-footer';
import { AttachLayout } from './attach-layout';
import { attachResolver } from './attach-resolver';
import { AttachReview } from './attach-review';
import { AttachFields } from './fields/attach-fields';
import { CommonFields } from './fields/common-fields';
import { useAttachChecks } from './use-attach-checks';
import { useAttachFacts } from './use-attach-facts';
import { useAttachPages } from './use-attach-pages';
import { useAttachSubmit } from './use-attach-submit';

interface AttachComputeFormProps {
  workspace: WorkspaceRef;
  way: AttachWay;
  /** The workspace's region. */
  location: string;
  /** Whether the caller may create at all. */
  verdict: Verdict;
  /** What it opens filled in with. */
  initial?: AttachForm | undefined;
}

/** The form of one type, and the review of what was filled in. */
export function AttachComputeForm(props: AttachComputeFormProps) {
  const { workspace, way, location, verdict, initial } = props;
  const router = useRouter();
  const { create, attach } = useAttachFacts(
    workspace,
    way,
    initial?.location || location,
    location,
  );
  const { source, computeType } = way;
  const form = useForm<AttachForm>({
    defaultValues: initial ?? { ...emptyAttachForm(computeType, location), source },
    resolver: attachResolver(attach.facts),
    mode: 'onTouched',
    // Of several faulty fields, the first on the page: `onFault` goes there.
    shouldFocusError: false,
  });
  const guard = useLeaveGuard(form.formState.isDirty || initial !== undefined);
  const { isReview, openForm, openReview, heading } = useAttachPages(form);
  const [sumsUp, setSumsUp] = useState(false);
  const checks = useAttachChecks(create, isReview ? form.getValues() : undefined);
  const { judge, send, isPending, error } = useAttachSubmit({
    workspace,
    way,
    form,
    onFault: (field) => {
      setSumsUp(true);
      openForm(field);
    },
    onDone: guard.release,
  });
  const mayBeSent = firstNo(verdict, checks.verdict);
  const review = () => {
    setSumsUp(false);
    openReview();
  };
  const onSubmit = () => {
    if (!isReview) return void judge(review);
    if (mayBeSent.ok && !isPending) void judge(send);
  };
  const cancel = () => guard.request(() => router.push(routes.computes(workspace, tabs[way.kind])));
  return (
    <CreateProvider value={create}>
      <AttachProvider value={attach}>
        <FormProvider {...form}>
          <AttachLayout
            title={isReview ? 'Review' : 'Settings'}
            heading={heading}
            sumsUp={sumsUp && !isReview}
            madeHow={source === 'new' ? 'created' : 'attached'}
            error={error}
            onSubmit={onSubmit}
            footer={
              <AttachFooter
                isReview={isReview}
                isSending={isPending}
                isNew={source === 'new'}
                verdict={mayBeSent}
                onBack={() => openForm()}
                onCancel={cancel}
              />
            }
          >
            {isReview ? (
              <AttachReview form={form.getValues()} checks={checks} onEdit={() => openForm()} />
            ) : (
              <>
                <CommonFields />
                <AttachFields />
              </>
            )}
          </AttachLayout>
          <LeaveDialog guard={guard}>What you have filled in will be lost.</LeaveDialog>
        </FormProvider>
      </AttachProvider>
    </CreateProvider>
  );
}
