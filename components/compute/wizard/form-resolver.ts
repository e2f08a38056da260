import { toNestErrors } from '@hookform/resolvers';
import type { FieldError, Resolver } from 'react-hook-form';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import {
  createFormProblems,
  type CreateFacts,
} from '@/lib/domain/compute/create-form/create-form-problems';

/** Hands the form's problems, as they are known with these facts, to react-hook-form. */
export const formResolver =
  (facts: CreateFacts): Resolver<CreateForm> =>
  (values, _, options) => {
    const problems = Object.entries(createFormProblems(values, facts));
    if (problems.length === 0) return { values, errors: {} };
    const errors: Record<string, FieldError> = Object.fromEntries(
      problems.map(([field, message]) => [field, { type: 'rule', message }]),
    );
    return { values: {}, errors: toNestErrors<CreateForm>(errors, options) };
  };
