import { expect, test } from 'vitest';
import { jobNeedSchema, smallestNeed } from './job-need';

test('an address says the same as the values', () => {
  const values = { gpus: 4, cores: 8, memoryGiB: 64, nodes: 2, lowPriority: true };
  const words = { gpus: '4', cores: '8', memoryGiB: '64', nodes: '2', lowPriority: 'true' };
  expect(jobNeedSchema.parse(words)).toEqual(jobNeedSchema.parse(values));
  expect(jobNeedSchema.parse(words)).toEqual(values);
});

test('who needs nothing needs one node of anything', () => {
  expect(smallestNeed).toEqual({ gpus: 0, cores: 0, memoryGiB: 0, nodes: 1, lowPriority: false });
});

test.each([
  ['gpus', 'four', /whole number/],
  ['gpus', '', /whole number/],
  ['gpus', '1.5', /whole number/],
  ['gpus', '-1', /whole number/],
  ['gpus', ['1', '2'], /whole number/],
  ['gpus', -1, /At least 0/],
  ['gpus', '65', /At most 64/],
  ['nodes', '0', /At least 1/],
  ['nodes', '999999999', /At most/],
  ['cores', '99999', /At most/],
  ['memoryGiB', '1e3', /whole number/],
  ['lowPriority', 'yes', /true or false/],
  ['gpuModel', 'A 100', /GPU model/],
  ['vmSize', '../x', /size/],
])('%s=%j is refused', (name, value, message) => {
  const { error } = jobNeedSchema.safeParse({ [name]: value });
  expect(error?.issues).toEqual([
    expect.objectContaining({ path: [name], message: expect.stringMatching(message) }),
  ]);
});
