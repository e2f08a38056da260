import type { Instance } from '@/lib/domain/compute/compute';
import {
  emptyInstanceForm,
  type InstanceForm,
  type ScheduleRow,
} from '@/lib/domain/compute/create-form/instance-form';
import { rowOf } from '@/lib/domain/compute/create-form/schedule-rows';
import { idleInputOf } from '@/lib/domain/idle-shutdown/idle-text';

type Instances = readonly Pick<Instance, 'schedules' | 'idleMinutes'>[];

/** What all of several have, or else the first value: what a form begins with. */
function shared<Value>(values: readonly Value[], otherwise: Value): Value {
  const [first = otherwise] = values;
  const text = JSON.stringify(first);
  return values.every((value) => JSON.stringify(value) === text) ? first : otherwise;
}

/** The schedules that all have in common; none where they differ. */
export const sharedSchedules = (instances: Instances): readonly ScheduleRow[] =>
  shared(
    instances.map(({ schedules = [] }) => schedules),
    [],
  ).map(rowOf);

/** The idle shutdown that all have in common; off where they differ. */
export function sharedIdle(instances: Instances): InstanceForm['idle'] {
  const minutes = shared(
    instances.map(({ idleMinutes }) => idleMinutes),
    undefined,
  );
  if (minutes === undefined) return emptyInstanceForm.idle;
  return { enabled: true, ...idleInputOf(minutes) };
}
