import { describe, expect, test } from 'vitest';
import type { Availability, ComputeAnswer } from '@/lib/domain/availability/availability';
import { smallestNeed } from '@/lib/domain/availability/job-need';
import { answerSentence, figuresOf, lineOf } from './answer-words';

const answer = (change: Partial<ComputeAnswer>): ComputeAnswer => ({
  name: 'cpu',
  kind: 'cluster',
  location: 'eastus',
  standing: 'ready',
  text: '2 idle nodes of Standard_DS3_v2',
  causes: [],
  running: 0,
  waiting: 0,
  ...change,
});
const recentWait = { medianSeconds: 180, jobs: 4 };
const offer = {
  vmSize: 'S',
  priority: 'Dedicated',
  location: 'eastus',
  nodes: 1,
  vCPUs: 4,
} as const;

const sentence = (change: Partial<Availability>) =>
  answerSentence({
    answer: 'no',
    need: smallestNeed,
    computes: [],
    newClusters: [],
    unread: [],
    ...change,
  });

describe('the answer in one sentence', () => {
  test.each<[Partial<Availability>, string]>([
    [{ answer: 'yes', computes: [answer({})] }, 'Yes, on cpu: 2 idle nodes of Standard_DS3_v2.'],
    [
      { answer: 'soon', computes: [answer({ text: 'quota is free', recentWait })] },
      'Soon, on cpu: quota is free; jobs there lately waited 3 minutes.',
    ],
    [
      { answer: 'wait', computes: [answer({ text: 'behind 1 job' })] },
      'Later, on cpu: behind 1 job.',
    ],
    [
      { computes: [answer({ standing: 'blocked' })] },
      'Not yet: 1 compute would do, but is blocked.',
    ],
    [
      { computes: [answer({ standing: 'blocked' }), answer({ standing: 'blocked' })] },
      'Not yet: 2 computes would do, but all are blocked.',
    ],
    [{}, 'No compute of this workspace can run it.'],
    [
      { computes: [answer({ standing: 'unfit' })], newClusters: [offer] },
      'No compute of this workspace can run it; a new cluster could.',
    ],
  ])('%j', (change, expected) => {
    expect(sentence(change)).toBe(expected);
  });
});

test('of a compute only what is known is told', () => {
  expect(figuresOf(answer({}))).toEqual([]);
  expect(
    figuresOf(
      answer({ price: { amount: 0.6, currency: 'USD' }, running: 1, waiting: 2, recentWait }),
    ),
  ).toEqual([
    expect.stringMatching(/0.60 per hour$/),
    '1 job running',
    '2 jobs waiting',
    'Half of the last 4 jobs waited 3 minutes at most',
  ]);
  expect(figuresOf(answer({ recentWait: { medianSeconds: 1, jobs: 1 } }))).toEqual([
    'The last job waited 1 second',
  ]);
});

test.each([
  ['it is stopped', 'It is stopped'],
  ['cpu may have 6 nodes at most', 'cpu may have 6 nodes at most'],
])('%s begins a line', (text, line) => expect(lineOf({ name: 'cpu' }, text)).toBe(line));
