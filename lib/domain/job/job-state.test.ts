import { describe, expect, test } from 'vitest';
import type { Job } from './job';
import { hasEnded, isRunning, isWaiting, jobsOn, queueLengths } from './job-state';

// ARM's JobStatus of 2025-12-01, and one that does not exist.
describe('a job', () => {
  test.each([
    ...[
      'NotStarted',
      'Starting',
      'Provisioning',
      'Preparing',
      'Queued',
      'Paused',
      'Unknown',
      'New',
    ].map((status) => [status, 'waiting'] as const),
    ...['Running', 'Finalizing', 'CancelRequested', 'NotResponding'].map(
      (status) => [status, 'running'] as const,
    ),
    ...['Completed', 'Failed', 'Canceled'].map((status) => [status, 'ended'] as const),
  ])('that is %s is %s', (status, expected) => {
    expect({
      waiting: isWaiting({ status }),
      running: isRunning({ status }),
      ended: hasEnded({ status }),
    }).toEqual({ waiting: false, running: false, ended: false, [expected]: true });
  });
});

const job = (name: string, status: string, compute: string, createdOn = ''): Job => ({
  name,
  status,
  compute,
  createdOn,
});
const jobs = [
  job('a', 'Running', 'gpu'),
  job('b', 'Queued', 'GPU', '2026-01-05T10:00:00Z'),
  job('c', 'Queued', 'gpu', '2026-01-05T09:00:00Z'),
  job('d', 'Queued', 'cpu'),
  job('e', 'Completed', 'gpu'),
  { name: 'f', status: 'Queued' },
];

test('those of one compute, the longest wait first', () => {
  const { running, waiting } = jobsOn(jobs, 'gpu');
  expect(running.map(({ name }) => name)).toEqual(['a']);
  expect(waiting.map(({ name }) => name)).toEqual(['c', 'b']);
});

test('the length of each queue', () => {
  expect(Object.fromEntries(queueLengths(jobs))).toEqual({ gpu: 2, cpu: 1 });
});
