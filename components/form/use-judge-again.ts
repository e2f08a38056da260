'use client';

import { useFormContext, type FieldPath, type FieldValues } from 'react-hook-form';

/**
 * Judges fields anew that were judged already, when a choice that they depend on has changed. The
 * `deps` of react-hook-form wait until the changed field itself was left, as a choice never is.
 */
export function useJudgeAgain<Form extends FieldValues>() {
  const { getFieldState, trigger } = useFormContext<Form>();
  return (...fields: readonly FieldPath<Form>[]): void => {
    const judged = fields.filter((field) => {
      const { isTouched, invalid } = getFieldState(field);
      return isTouched || invalid;
    });
    if (judged.length > 0) void trigger(judged);
  };
}
