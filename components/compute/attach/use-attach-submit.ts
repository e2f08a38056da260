'use client';

import { useRouter } from 'next/navigation';
import { get, type FieldErrors, type UseFormReturn } from 'react-hook-form';
import { ApiError } from '@/lib/browser/api-error';
import { useAttachCompute } from '@/lib/browser/mutations/use-attach-compute';
import { routes, tabs } from '@/lib/browser/url/routes';
import { attachSchema } from '@/lib/domain/attach/attach';
import type { AttachField, AttachForm } from '@/lib/domain/attach/attach-form';
import { attachFormFields, secretAttachFields } from '@/lib/domain/attach/attach-form-fields';
import { attachRequest } from '@/lib/domain/attach/attach-request';
import type { AttachWay } from '@/lib/domain/attach/attach-ways';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { attachServiceProblems } from './attach-service-problems';

interface AttachSubmitSetting {
  workspace: WorkspaceRef;
  way: AttachWay;
  form: UseFormReturn<AttachForm>;
  onFault: (field: AttachField) => void;
  onDone: () => void;
}

/** Judges the form and sends it. A refusal leaves it as it is, and shows each problem at its field. */
export function useAttachSubmit({ workspace, way, form, onFault, onDone }: AttachSubmitSetting) {
  const router = useRouter();
  const { mutateAsync, isPending, error, reset } = useAttachCompute(workspace);

  const toFirstFault = (isFaulty: (field: AttachField) => boolean) => {
    const field = attachFormFields(form.getValues()).find(isFaulty);
    if (field) onFault(field);
  };
  const send = async (values: AttachForm) => {
    try {
      await mutateAsync({ name: values.name, attach: attachSchema.parse(attachRequest(values)) });
    } catch (failure) {
      if (!(failure instanceof ApiError)) return;
      const problems = attachServiceProblems(failure.body, attachFormFields(values));
      for (const { field, message } of problems) form.setError(field, { type: 'service', message });
      toFirstFault((field) => problems.some((problem) => problem.field === field));
      return;
    }
    onDone();
    // What is secret is needed no longer, neither here nor in what the mutation remembers.
    for (const field of secretAttachFields) form.setValue(field, '');
    reset();
    router.push(routes.computes(workspace, tabs[way.kind]));
  };
  /** What is done with a form that keeps all rules. */
  const judge = (then: (values: AttachForm) => Promise<void> | void) =>
    form.handleSubmit(then, (errors: FieldErrors<AttachForm>) =>
      toFirstFault((field) => get(errors, field) !== undefined),
    )();
  return { judge, send, isPending, error };
}
