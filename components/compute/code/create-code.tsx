'use client';

import { createFieldLabels, type CreateField } from '@/lib/domain/compute/create-form/create-form';
import { createFormProblems } from '@/lib/domain/compute/create-form/create-form-problems';
import { toCreateRequest } from '@/lib/domain/compute/create-form/to-create-request';
import { useCreate } from '../wizard/create-context';
import { useCreateForm } from '../wizard/use-create-form';
import { DraftCode } from './draft-code';

/** The code of the cluster or instance that the wizard around it is about. */
export function CreateCode() {
  const { workspace, facts } = useCreate();
  const form = useCreateForm();
  const problems = createFormProblems(form, facts);
  const isFaulty = (path: string): path is CreateField => path in problems;
  const missing = Object.keys(createFieldLabels).filter(isFaulty);
  return (
    <DraftCode
      subject={{ name: form.name, workspace, target: toCreateRequest(form) }}
      missing={missing.map((field) => createFieldLabels[field])}
    />
  );
}
