import { isTaken } from '../compute/create-form/create-form-problems';
import { computeNameProblem, computeNameRules, type NameRule } from '../name/compute-name';

/** The published pattern for `computeName` is one for all types (OpenAPI 2025-12-01). */
export const attachNameRules: readonly NameRule[] = computeNameRules('cluster', 'service');

/** Why a compute cannot be named so; many guides have `_` in names, which the service refuses. */
export function attachNameProblem(name: string, takenNames: readonly string[]): string | undefined {
  const wished = name.replaceAll('_', '-');
  if (wished !== name && computeNameProblem(wished, 'cluster', 'service') === undefined) {
    return `Names are without _: call it ${wished}`;
  }
  return (
    computeNameProblem(name, 'cluster', 'service') ??
    (isTaken(name, takenNames) ? `This workspace already has a compute named ${name}` : undefined)
  );
}
