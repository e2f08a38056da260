import type { ScheduleRow } from '@/lib/domain/compute/create-form/instance-form';

export type RowProblems = Partial<Record<keyof ScheduleRow, string>>;

export interface NotationProps {
  row: ScheduleRow;
  /** To be shown, each at its input. */
  problems: RowProblems;
  onChange: (changed: Partial<ScheduleRow>) => void;
}
