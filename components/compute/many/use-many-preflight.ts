'use client';

import { sizeNamed } from '@/lib/domain/compute/create-form/create-form-problems';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { judged, type Check } from '@/lib/domain/preflight/check';
import { factOf } from '@/lib/domain/preflight/fact';
import type { Create } from '../wizard/create-context';
import { blockerOf } from '../wizard/review/preflight';
import { usePreflight, type Preflight } from '../wizard/review/use-preflight';
import { formForOne } from './new-instance';
import type { NamedRow } from './people/people-rows';
import { togetherJudgement } from './together';

/** Each row judges its own name and person; the quota has to do for all. */
const ofEachRow: ReadonlySet<Check['id']> = new Set(['name', 'assignee', 'quota']);

/** What stands against all of them, found on the first and, for the quota, on all together. */
export function useManyPreflight(
  create: Create,
  form: CreateForm | undefined,
  rows: readonly NamedRow[],
): Preflight {
  const [first] = rows;
  const shared = usePreflight(create, form && first && formForOne(form, first));
  const size = form && sizeNamed(create.facts.sizes, form.vmSize);
  const quota = factOf({ data: create.facts.quota, error: create.quota.error });
  const together: Check[] = size
    ? [
        {
          id: 'quota',
          title: 'Quota for all',
          ...judged(quota, (lines) => togetherJudgement(rows.length, size, lines)),
        },
      ]
    : [];
  const checks = [...together, ...shared.checks.filter(({ id }) => !ofEachRow.has(id))];
  return { ...shared, checks, verdict: blockerOf(checks) };
}
