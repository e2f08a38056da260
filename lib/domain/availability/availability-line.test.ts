import { expect, test } from 'vitest';
import type { Compute } from '../compute/compute';
import { availabilityLine } from './availability-line';
import { availabilityOf } from './availability-of';
import type { AvailabilityEvidence } from './evidence';
import { attached, cluster, evidence, instance, job, quotaUsed } from './evidence.fixture';
import { smallestNeed, type JobNeed } from './job-need';

const line = (
  compute: Compute | undefined,
  change: Partial<AvailabilityEvidence> = {},
  need: Partial<JobNeed> = {},
) =>
  availabilityLine(
    availabilityOf(
      { ...smallestNeed, ...need },
      { ...evidence, computes: compute ? [compute] : [], ...change },
    ),
  );

const full = new Map(
  [...evidence.regions].map(([name, facts]) => [name, { ...facts, quota: quotaUsed(24) }]),
);
const wordy = [{ code: 'Broken', message: 'One line.\n  Another.' }];

test.each([
  [
    line({ ...cluster, nodes: { idle: 2 } }, {}, { nodes: 2 }),
    'yes cpu: 2 idle nodes of Standard_DS3_v2, 0.60 USD/h',
  ],
  [
    line(cluster, { waits: [{ compute: 'cpu', medianSeconds: 180, jobs: 4 }] }),
    'soon cpu: quota is free for 1 more node of Standard_DS3_v2, lately 180 s, 0.30 USD/h',
  ],
  [
    line({ ...cluster, nodes: { running: 4 } }, { jobs: [job('Running', 4)] }),
    'wait cpu: behind 1 running job, 0.30 USD/h',
  ],
  [
    line({ ...instance, state: 'Stopped' }),
    'no dana-ci: it is stopped, to clear it: Start dana-ci',
  ],
  [
    line(cluster, { regions: full }),
    'no cpu: 1 more node of Standard_DS3_v2 takes 4 vCPUs, and 0 of 24 are left in standardDSv2Family: none can start, to clear it: Free 4 vCPUs',
  ],
  [
    line({ ...cluster, provisioningState: 'Failed', problems: wordy }),
    'no cpu: its state is “Failed”. Broken: One line. Another, to clear it: See what failed',
  ],
  [line(cluster, {}, { gpus: 1 }), 'no: no compute fits the job'],
  [line(attached), 'no: of no compute is it known that it can'],
  [line(undefined), 'no: the workspace has no compute'],
])('%s', (said, expected) => {
  expect(said).toBe(expected);
});
