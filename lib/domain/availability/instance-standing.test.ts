import { describe, expect, test } from 'vitest';
import type { Instance } from '../compute/compute';
import { instance, job, judged } from './evidence.fixture';
import type { JobNeed } from './job-need';

describe('an instance', () => {
  type InstanceCase = [string, Partial<JobNeed>, Partial<Instance>, string, RegExp];
  test.each<InstanceCase>([
    ['that runs', {}, {}, 'ready', /without a job/],
    ['that runs a job', {}, { state: 'JobRunning' }, 'waits', /behind the job/],
    ['that is stopped', {}, { state: 'Stopped' }, 'blocked', /stopped/],
    ['that starts', {}, { state: 'Starting' }, 'blocked', /starting/],
    ['that is deleted', {}, { state: 'Deleting' }, 'blocked', /being deleted/],
    ['that is unusable', {}, { state: 'Unusable' }, 'blocked', /unusable/],
    ['whose setup failed', {}, { state: 'SetupFailed' }, 'blocked', /its state is “Setup failed”/],
    ['in a state nobody knows', {}, { state: 'Dreaming' }, 'unknown', /dreaming/],
    ['for more than one node', { nodes: 2 }, {}, 'unfit', /one machine/],
    ['that is too small', { cores: 8 }, {}, 'unfit', /4 vCPUs/],
    ['of somebody else', {}, { assignedTo: { id: 'b2', name: 'Mika' } }, 'unfit', /to Mika/],
  ])('%s', (_, need, change, standing, text) => {
    const answer = judged(need, { computes: [{ ...instance, ...change }] });
    expect(answer).toMatchObject({ standing, text: expect.stringMatching(text) });
  });

  test('that has jobs of its own waits for all of them', () => {
    const jobs = [job('Running', 1, instance.name), job('Queued', 1, instance.name)];
    expect(judged({}, { computes: [instance], jobs })).toMatchObject({
      standing: 'waits',
      text: 'behind 2 jobs on your instance',
      running: 1,
      waiting: 1,
    });
  });
});
