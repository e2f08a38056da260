import { expect, test } from 'vitest';
import { ds3, instanceForm } from '@/lib/domain/compute/create-form/create-form.fixture';
import { newScheduleRow } from '@/lib/domain/compute/create-form/schedule-rows';
import { instanceCost } from './instance-cost';

const now = new Date('2026-06-01T08:00:00Z');
const labels = (...cost: Parameters<typeof instanceCost>) =>
  instanceCost(...cost).map(({ label }) => label);

test('without schedules there is nothing to save', () => {
  expect(labels(instanceForm, ds3, now)).toEqual(['Per hour', 'Per month, always on']);
});

test('a start and a stop a day cost less than always on', () => {
  const schedules = (['Start', 'Stop'] as const).map((action) => newScheduleRow(action, 'UTC'));
  const cost = instanceCost({ ...instanceForm, schedules }, ds3, now);
  const amounts = cost.map(({ value }) => Number(value.replaceAll(/[^\d.]/g, '')));
  expect(cost.at(-1)?.label).toBe('Per month, on schedule');
  expect(amounts[2]).toBeLessThan(amounts[1] ?? 0);
});

test('a size without a price says so', () => {
  const priceless = { ...ds3, price: { currency: 'USD' } };
  expect(instanceCost(instanceForm, priceless, now)).toEqual([
    { label: 'Per hour', value: 'Not known' },
  ]);
});
