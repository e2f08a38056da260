import { expect, test } from 'vitest';
import {
  createFieldLabels,
  emptyCreateForm,
  type CreateForm,
} from '@/lib/domain/compute/create-form/create-form';
import { newScheduleRow } from '@/lib/domain/compute/create-form/schedule-rows';
import { Lines } from '../review/lines';
import { reviewOfScheduling } from './review-of-scheduling';

const form = emptyCreateForm('instance', 'eastus');
const valuesOf = (filled: Partial<CreateForm>) =>
  reviewOfScheduling({ ...form, ...filled }).map(({ value }) => value);

test('nothing was asked for', () => {
  expect(valuesOf({})).toEqual(['No', 'None', 'No']);
});

test('each has the label of its field', () => {
  expect(reviewOfScheduling(form).map(({ label }) => label)).toEqual([
    createFieldLabels['idle.enabled'],
    createFieldLabels.schedules,
    createFieldLabels.createStopped,
  ]);
});

test('all was asked for', () => {
  const stop = { ...newScheduleRow('Stop', 'Tokyo Standard Time'), enabled: false };
  const [idle, schedules, stopped] = valuesOf({
    idle: { enabled: true, amount: '90', unit: 'minutes' },
    schedules: [newScheduleRow('Start', 'UTC'), stop],
    createStopped: true,
  });
  const lines = [
    '1. Start at 08:00, Monday to Friday, UTC',
    '2. Stop at 18:00, Monday to Friday, Tokyo Standard Time (switched off)',
  ];
  expect(idle).toBe('After 1 hour 30 minutes');
  expect(schedules).toEqual(<Lines lines={lines} />);
  expect(stopped).toBe('Yes');
});
