import { expect, test } from 'vitest';
import { jobOf } from './job';

const workspace =
  '/subscriptions/34adfa4f-cedf-4dc0-ba29-b6d1a69ab345/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws';
const job = {
  id: `${workspace}/jobs/train-1`,
  name: 'train-1',
  properties: {
    jobType: 'Command',
    displayName: 'Train',
    status: 'Running',
    computeId: `${workspace}/computes/gpu`,
    properties: { StartTimeUtc: '2022-10-04 22:19:10' },
    resources: { instanceCount: 4 },
  },
  systemData: { createdAt: '2022-10-04T22:18:00.123Z', createdBy: 'Dana' },
};
const withProperties = (change: object) => ({
  ...job,
  properties: { ...job.properties, ...change },
});

test('a job', () => {
  expect(jobOf(job)).toEqual({
    name: 'train-1',
    displayName: 'Train',
    status: 'Running',
    compute: 'gpu',
    createdBy: 'Dana',
    createdOn: '2022-10-04T22:18:00Z',
    startedOn: '2022-10-04T22:19:10Z',
    nodes: 4,
  });
});

test.each([
  ['in another case', `${workspace.toLowerCase()}/computes/gpu`, 'gpu'],
  ['in another workspace', `${workspace}2/computes/gpu`, undefined],
  ['nowhere of its own', 'serverless', undefined],
  ['on nothing', null, undefined],
])('a job that runs %s', (_, computeId, compute) => {
  expect(jobOf(withProperties({ computeId })).compute).toBe(compute);
});

test.each([[null], [{}], [{ StartTimeUtc: 'soon' }], [{ StartTimeUtc: 7 }]])(
  'a start that is not told: %j',
  (properties) => {
    expect(jobOf(withProperties({ properties })).startedOn).toBeUndefined();
  },
);

test('an answer of no sense is a job without properties', () => {
  expect(jobOf({})).toMatchObject({ name: '', status: 'Unknown' });
});
