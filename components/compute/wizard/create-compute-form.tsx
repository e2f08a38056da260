'use client';

import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { LeaveDialog } from '@/components/form/leave-dialog';
import { useLeaveGuard } from '@/components/form/use-leave-guard';
import type { CreateField, CreateForm } from '@/lib/domain/compute/create-form/create-form';
import type { NamedKind } from '@/lib/domain/name/compute-name';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { firstNo, type Verdict } from '@/lib/domain/verdict/verdict';
import { useHandedOver } from '../code/import/handed-over';
import { ImportNotice } from '../code/import/import-notice';
import { importedForm, isOfKind } from '../code/import/imported-form';
import { CreateProvider } from './create-context';
import { formResolver } from './form-resolver';
import { ReviewStep } from './review/review-step';
import { usePreflight } from './review/use-preflight';
import { useCreateNow } from './use-create-now';
import { useCreateSubmit } from './use-create-submit';
import { useLookUps } from './use-look-ups';
import { useNextStep } from './use-next-step';
import { useWizardSteps } from './use-wizard-steps';
import { WizardLayout } from './wizard-layout';
import type { WizardSteps } from './wizard-steps';

interface CreateComputeFormProps {
  kind: NamedKind;
  wizard: WizardSteps;
  workspace: WorkspaceRef;
  location: string;
  /** Whether the caller may create at all. */
  verdict: Verdict;
}

export function CreateComputeForm(props: CreateComputeFormProps) {
  const { kind, wizard, workspace, location, verdict } = props;
  const imported = useHandedOver(isOfKind(kind));
  const [first] = useState(() => importedForm(kind, imported, location));
  const create = useLookUps(workspace, kind, location, first.location);
  const form = useForm<CreateForm>({
    defaultValues: first,
    resolver: formResolver(create.facts),
    mode: 'onTouched',
    // A faulty field may be on another step: `onFault` goes there first.
    shouldFocusError: false,
  });
  const guard = useLeaveGuard(form.formState.isDirty || imported !== undefined);
  const { steps, pages, ids, fields } = wizard;
  const { current, reached, go, heading } = useWizardSteps(ids, form);
  /** The step whose errors are summed up above it. */
  const [faulty, setFaulty] = useState<number>();
  const step = steps[current];
  const preflight = usePreflight(create, step ? undefined : form.getValues());

  const onFault = (field: CreateField) => {
    const index = steps.findIndex((one) => one.fields.includes(field));
    setFaulty(index);
    go(index, field);
  };
  const { judge, send, isPending, error } = useCreateSubmit({
    create,
    form,
    fields,
    onFault,
    onDone: guard.release,
  });
  const { next, isChecking } = useNextStep({
    create,
    form,
    step,
    onFault: () => setFaulty(current),
    onDone: () => {
      setFaulty(undefined);
      go(current + 1);
    },
  });
  const onReview = () => go(steps.length);
  const { createNow, isLooking } = useCreateNow({
    create,
    form,
    judge,
    send,
    onFault,
    onBlocked: onReview,
  });
  const onCreate = () => (step ? createNow() : void judge(send));
  return (
    <CreateProvider value={create}>
      <FormProvider {...form}>
        {imported && <ImportNotice imported={imported} home={create.home} />}
        <WizardLayout
          pages={pages}
          current={current}
          reached={reached}
          heading={heading}
          onGo={go}
          fields={step?.fields ?? []}
          sumsUp={faulty === current}
          error={error}
          verdict={firstNo(verdict, preflight.verdict)}
          isChecking={isChecking}
          isSending={isPending || isLooking}
          onNext={next}
          onReview={() => void judge(onReview)}
          onCreate={() => (isPending ? undefined : onCreate())}
          guard={guard}
          createsEarly={kind === 'instance'}
        >
          {step ? (
            <step.Component />
          ) : (
            <ReviewStep steps={steps} preflight={preflight} onEdit={go} />
          )}
        </WizardLayout>
        <LeaveDialog guard={guard}>What you have filled in will be lost.</LeaveDialog>
      </FormProvider>
    </CreateProvider>
  );
}
