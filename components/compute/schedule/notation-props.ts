import type { ScheduleRow } from '@/lib/domain/compute/create-form/instance-form';
import type { ScheduleRowProblems } from '@/lib/domain/compute/create-form/schedule-rows';

export interface NotationProps {
  row: ScheduleRow;
  /** To be shown, each at its input. */
  problems: ScheduleRowProblems;
  onChange: (changed: Partial<ScheduleRow>) => void;
}
