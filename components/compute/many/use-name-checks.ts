'use client';

import type { Create } from '../wizard/create-context';
import { nameCheck, rowProblem, type NameCheck, type NamedRow } from './people/people-rows';
import { useNamesFree } from './people/use-names-free';

/** What is to be said of the name of each person. */
export function useNameChecks(
  { workspace, facts }: Pick<Create, 'workspace' | 'facts'>,
  named: readonly NamedRow[],
): NameCheck[] {
  const problems = named.map((row) => rowProblem(row, named, facts));
  const worthAsking = named.flatMap(({ name }, index) =>
    problems[index] === undefined ? [name] : [],
  );
  const free = useNamesFree(workspace, worthAsking);
  return named.map(({ name }, index) => nameCheck(problems[index], free.get(name)));
}
