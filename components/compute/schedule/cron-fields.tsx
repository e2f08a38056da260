'use client';

import { cronProblem } from '@/lib/domain/schedule/cron';
import { CronHelp } from './cron-help';
import { LineField } from '@/components/form/line-field';
import type { NotationProps } from './notation-props';

/** Five fields of cron, judged as they are typed. */
export function CronFields({ row, problems, onChange }: NotationProps) {
  // Nothing typed yet is no slip until the form says so.
  const live = row.expression.trim() === '' ? undefined : cronProblem(row.expression);
  return (
    <>
      <LineField
        label="Cron expression"
        placeholder="0 8 * * 1-5"
        value={row.expression}
        problem={live ?? problems.expression}
        onChange={(expression) => onChange({ expression })}
      />
      <CronHelp />
    </>
  );
}
