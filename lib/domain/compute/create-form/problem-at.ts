import type { CreateField } from './create-form';
import type { CreateFormProblems } from './create-form-problems';

/** A problem at its field, or none. */
export const problemAt = (field: CreateField, message: string | undefined): CreateFormProblems =>
  message === undefined ? {} : { [field]: message };
