'use client';

import { useState } from 'react';
import { get, type FieldErrors, type UseFormReturn } from 'react-hook-form';
import type { CreateField, CreateForm } from '@/lib/domain/compute/create-form/create-form';
import type { Create } from '../wizard/create-context';
import { useNextStep } from '../wizard/use-next-step';
import { useWizardSteps } from '../wizard/use-wizard-steps';
import { manyFields, manyPageIds, manySteps } from './steps/many-steps';

interface StepsSetting {
  create: Create;
  form: UseFormReturn<CreateForm>;
  /** What is wrong with the list of people, the first step. */
  peopleProblem: string | undefined;
}

/** The way through the steps, past which no fault gets. */
export function useManySteps({ create, form, peopleProblem }: StepsSetting) {
  const { current, reached, go, heading } = useWizardSteps(manyPageIds, form);
  /** The step whose errors are summed up above it. */
  const [faulty, setFaulty] = useState<number>();
  const [refusals, setRefusals] = useState(0);
  const step = manySteps[current];

  const goOn = useNextStep({
    create,
    form,
    step,
    onFault: () => setFaulty(current),
    onDone: () => {
      setFaulty(undefined);
      go(current + 1);
    },
  });
  const isPeopleFaulty = () => {
    if (peopleProblem === undefined) return false;
    setFaulty(0);
    setRefusals((before) => before + 1);
    go(0);
    return true;
  };
  const onFault = (errors: FieldErrors<CreateForm>) => {
    const field = manyFields.find((one: CreateField) => get(errors, one) !== undefined);
    if (!field) return;
    const index = manySteps.findIndex(({ fields }) => fields.includes(field));
    setFaulty(index);
    go(index, field);
  };
  /** What is done with people and a form that keep all rules. */
  const judge = (then: (values: CreateForm) => void) => {
    if (!isPeopleFaulty()) void form.handleSubmit(then, onFault)();
  };
  return {
    current,
    reached,
    go,
    heading,
    step,
    isSummedUp: faulty === current,
    refusals,
    isChecking: goOn.isChecking,
    next: () => (current === 0 && isPeopleFaulty() ? undefined : goOn.next()),
    judge,
  };
}
