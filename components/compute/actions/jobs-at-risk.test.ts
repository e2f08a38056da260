import { expect, test } from 'vitest';
import type { Job } from '@/lib/domain/job/job';
import { jobsAtRisk, riskLine, riskTitle } from './jobs-at-risk';

const job = (name: string, status: string, compute: string): Job => ({ name, status, compute });
const jobs = [
  job('train', 'Running', 'gpu'),
  job('sweep', 'Running', 'cpu'),
  job('score', 'Queued', 'CPU'),
  job('other', 'Running', 'elsewhere'),
];

test.each<[string[], string[], number]>([
  [[], [], 0],
  [['idle'], [], 0],
  [['cpu'], ['sweep'], 1],
  [['gpu', 'cpu'], ['train', 'sweep'], 1],
])('deleting %j ends %j', (computes, running, waiting) => {
  const risk = jobsAtRisk(
    jobs,
    computes.map((name) => ({ name })),
  );
  expect(risk.running.map(({ name }) => name)).toEqual(running);
  expect(risk.waiting).toBe(waiting);
});

test.each<[number, number, string]>([
  [1, 0, '1 running job will end'],
  [0, 2, '2 waiting jobs will have no compute to wait for'],
  [2, 1, '2 running jobs will end, and 1 waiting job will have no compute to wait for'],
])('%i running and %i waiting', (running, waiting, title) => {
  expect(riskTitle({ running: jobs.slice(0, running), waiting })).toBe(title);
});

test.each<[Partial<Job>, string]>([
  [{}, 'train, on gpu'],
  [
    { displayName: 'fine-tune', createdBy: 'Dana', nodes: 4 },
    'fine-tune, by Dana, on 4 nodes of gpu',
  ],
  [{ nodes: 1 }, 'train, on 1 node of gpu'],
])('a line names %j', (more, line) => {
  expect(riskLine({ ...job('train', 'Running', 'gpu'), ...more })).toBe(line);
});
