import { ArmFailure } from '../../arm/arm-failure';
import { AppError } from './app-error';
import { toAppError } from './to-app-error';

/** A failure with the field that it belongs to, where ARM's `target` names one that `fieldOf` knows. */
export function atFieldIfRefused(
  thrown: unknown,
  fieldOf: (target: string) => string | undefined,
): AppError {
  const error = toAppError(thrown);
  const path = fieldOf(targetOf(thrown) ?? '');
  if (path === undefined) return error;
  const { code, message, details } = error;
  return new AppError(code, message, { ...details, fields: [{ path, message }], cause: thrown });
}

const targetOf = (thrown: unknown): string | undefined =>
  thrown instanceof ArmFailure && thrown.failure.kind === 'answered'
    ? thrown.failure.target
    : undefined;
