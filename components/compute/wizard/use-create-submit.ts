'use client';

import { useRouter } from 'next/navigation';
import type { FieldErrors, UseFormReturn } from 'react-hook-form';
import { get } from 'react-hook-form';
import { ApiError } from '@/lib/browser/api-error';
import { useCreateCompute } from '@/lib/browser/mutations/use-create-compute';
import { routes, tabs } from '@/lib/browser/url/routes';
import { createComputeSchema } from '@/lib/domain/compute/create-compute';
import type { CreateField, CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { toCreateRequest } from '@/lib/domain/compute/create-form/to-create-request';
import type { Create } from './create-context';
import { serviceProblems } from './service-problems';

interface SubmitSetting {
  create: Create;
  form: UseFormReturn<CreateForm>;
  /** Every field, in the order of the steps. */
  fields: readonly CreateField[];
  onFault: (field: CreateField) => void;
  onDone: () => void;
}

/**
 * Judges all of the form and sends it. A refusal leaves it as it is and shows each problem at its
 * field.
 */
export function useCreateSubmit({ create, form, fields, onFault, onDone }: SubmitSetting) {
  const { kind, workspace } = create;
  const router = useRouter();
  const { mutateAsync, isPending, error, reset } = useCreateCompute(workspace);

  const toFirstFault = (isFaulty: (field: CreateField) => boolean) => {
    const field = fields.find(isFaulty);
    if (field) onFault(field);
  };
  const send = async (values: CreateForm) => {
    const request = createComputeSchema.parse(toCreateRequest(values));
    try {
      const thenStop = kind === 'instance' && values.createStopped;
      await mutateAsync({ name: values.name, request, thenStop });
    } catch (failure) {
      if (!(failure instanceof ApiError)) return;
      const problems = serviceProblems(failure.body, kind);
      for (const { field, message } of problems) form.setError(field, { type: 'service', message });
      toFirstFault((field) => problems.some((problem) => problem.field === field));
      return;
    }
    onDone();
    // What is secret is needed no longer, neither here nor in what the mutation remembers.
    form.setValue('ssh.password', '');
    reset();
    router.push(routes.computes(workspace, tabs[kind]));
  };
  /** What is done with a form that keeps all rules. */
  const judge = (then: (values: CreateForm) => Promise<void> | void) =>
    form.handleSubmit(then, (errors: FieldErrors<CreateForm>) =>
      toFirstFault((field) => get(errors, field) !== undefined),
    )();
  return { judge, send, isPending, error };
}
