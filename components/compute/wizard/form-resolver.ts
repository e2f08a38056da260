import { toNestErrors } from '@hookform/resolvers';
import type { FieldError, Resolver } from 'react-hook-form';
import type { CreateField, CreateForm } from '@/lib/domain/compute/create-form/create-form';
import {
  createFormProblems,
  type CreateFacts,
} from '@/lib/domain/compute/create-form/create-form-problems';

/**
 * Hands the form's problems, as they are known with these facts, to react-hook-form. Who shows only
 * some of its fields wants only theirs.
 */
export const formResolver =
  (facts: CreateFacts, only?: readonly CreateField[]): Resolver<CreateForm> =>
  (values, _, options) => {
    const problems = Object.entries(createFormProblems(values, facts)).filter(
      ([field]) => !only || only.some((shown) => shown === field),
    );
    if (problems.length === 0) return { values, errors: {} };
    const errors: Record<string, FieldError> = Object.fromEntries(
      problems.map(([field, message]) => [field, { type: 'rule', message }]),
    );
    return { values: {}, errors: toNestErrors<CreateForm>(errors, options) };
  };
