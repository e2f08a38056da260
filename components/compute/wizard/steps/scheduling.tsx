'use client';

import { CreateStoppedField } from '../scheduling/create-stopped-field';
import { IdleFields } from '../scheduling/idle-fields';
import { reviewOfScheduling } from '../scheduling/review-of-scheduling';
import { ScheduleFields } from '../scheduling/schedule-fields';
import type { WizardStep } from '../wizard-step';

function Scheduling() {
  return (
    <>
      <IdleFields />
      <ScheduleFields />
      <CreateStoppedField />
    </>
  );
}

/** When an instance starts and stops by itself. */
export const scheduling: WizardStep = {
  id: 'scheduling',
  title: 'Scheduling',
  fields: ['idle.enabled', 'idle.amount', 'schedules', 'createStopped'],
  Component: Scheduling,
  review: reviewOfScheduling,
};
