'use client';

import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { LeaveDialog } from '@/components/form/leave-dialog';
import { useLeaveGuard } from '@/components/form/use-leave-guard';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { firstNo, no, yes, type Verdict } from '@/lib/domain/verdict/verdict';
import { CreateProvider } from '../wizard/create-context';
import { formResolver } from '../wizard/form-resolver';
import { useLookUps } from '../wizard/use-look-ups';
import { WizardLayout } from '../wizard/wizard-layout';
import { ManyProvider } from './many-context';
import { formForMany } from './new-instance';
import { peopleProblem } from './people/people-rows';
import { ManyProgress } from './progress/many-progress';
import { ManyReview } from './review/many-review';
import { manyFields, manyPages } from './steps/many-steps';
import { TogetherText } from './together-text';
import { useManyPreflight } from './use-many-preflight';
import { useManySteps } from './use-many-steps';
import { useNameChecks } from './use-name-checks';
import { usePeopleRows } from './use-people-rows';

interface ManyFormProps {
  workspace: WorkspaceRef;
  location: string;
  /** Whether the caller may create at all. */
  verdict: Verdict;
}

/** One form for all, a list of people beside it, and in the end how each creation goes. */
export function ManyForm({ workspace, location, verdict }: ManyFormProps) {
  const create = useLookUps(workspace, 'instance', location);
  const people = usePeopleRows(create.facts);
  const checks = useNameChecks(create, people.named);
  const form = useForm<CreateForm>({
    defaultValues: formForMany(location, useSignedInUser()),
    resolver: formResolver(create.facts, manyFields),
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const [sent, setSent] = useState<CreateForm>();
  const guard = useLeaveGuard(!sent && (form.formState.isDirty || people.named.length > 0));
  const problem = peopleProblem(checks);
  const steps = useManySteps({ create, form, peopleProblem: problem });
  const { step, judge, go } = steps;
  const preflight = useManyPreflight(
    create,
    step || sent ? undefined : form.getValues(),
    people.named,
  );

  if (sent) return <ManyProgress workspace={workspace} form={sent} people={people} />;
  const ready = problem === undefined ? yes : no(problem);
  const onCreate = () =>
    judge((values) => {
      people.settle();
      setSent(values);
    });
  return (
    <CreateProvider value={create}>
      <ManyProvider
        value={{
          people,
          checks,
          problem: steps.isSummedUp ? problem : undefined,
          refusals: steps.refusals,
        }}
      >
        <FormProvider {...form}>
          <WizardLayout
            pages={manyPages}
            current={steps.current}
            reached={steps.reached}
            heading={steps.heading}
            onGo={go}
            fields={step?.fields ?? []}
            sumsUp={steps.isSummedUp}
            error={null}
            verdict={firstNo(verdict, ready, preflight.verdict)}
            isChecking={steps.isChecking}
            isSending={false}
            onNext={steps.next}
            onReview={() => judge(() => go(manyPages.length - 1))}
            onCreate={onCreate}
            guard={guard}
            createsEarly={false}
            summary={<TogetherText />}
          >
            {step ? <step.Component /> : <ManyReview preflight={preflight} onEdit={go} />}
          </WizardLayout>
          <LeaveDialog guard={guard}>What you have filled in will be lost.</LeaveDialog>
        </FormProvider>
      </ManyProvider>
    </CreateProvider>
  );
}
