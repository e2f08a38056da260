import { expect, test } from 'vitest';
import type { Job } from './job';
import { recentWaits } from './recent-waits';

const createdMs = Date.parse('2026-01-05T10:00:00Z');
const DAY = 86_400_000;
const at = (ms: number) => new Date(ms).toISOString();

/** A job that started some seconds after it was created, on one of many days. */
const started = (compute: string, seconds: number, day = 0): Job => {
  const created = createdMs + day * DAY;
  return {
    name: 'train',
    status: 'Completed',
    compute,
    createdOn: at(created),
    startedOn: at(created + seconds * 1_000),
  };
};

test.each([
  ['one job', [90], 90],
  ['an odd number of jobs', [10, 300, 20], 20],
  ['an even number of jobs', [10, 20, 40, 300], 30],
  ['a start before the creation, by clocks that differ', [-2], 0],
])('the median of %s', (_, seconds, medianSeconds) => {
  expect(recentWaits(seconds.map((one) => started('gpu', one)))).toEqual([
    { compute: 'gpu', medianSeconds, jobs: seconds.length },
  ]);
});

test('only the last ten count, in whichever order they come', () => {
  const old = Array.from({ length: 10 }, () => started('gpu', 9_000));
  const recent = Array.from({ length: 10 }, (_, day) => started('gpu', 60, day + 1));
  const expected = [{ compute: 'gpu', medianSeconds: 60, jobs: 10 }];
  expect(recentWaits([...old, ...recent])).toEqual(expected);
  expect(recentWaits([...recent, ...old])).toEqual(expected);
});

test('computes are told apart, whatever the case of their names', () => {
  expect(recentWaits([started('gpu', 60), started('cpu', 5), started('GPU', 80)])).toEqual([
    { compute: 'gpu', medianSeconds: 70, jobs: 2 },
    { compute: 'cpu', medianSeconds: 5, jobs: 1 },
  ]);
});

test.each<[string, Partial<Job>]>([
  ['never started', { startedOn: undefined }],
  ['were created at no known time', { createdOn: undefined }],
  ['ran on no compute of the workspace', { compute: undefined }],
  ['have times that are none', { startedOn: 'soon' }],
])('jobs that %s say nothing', (_, change) => {
  expect(recentWaits([{ ...started('gpu', 60), ...change }])).toEqual([]);
});
