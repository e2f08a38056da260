import { expect, test } from 'vitest';
import { attachNameProblem } from './attach-name';

test.each(['db-cluster', 'abc', 'Spark3', 'a23456789012345678901234'])('%s', (name) => {
  expect(attachNameProblem(name, ['other'])).toBeUndefined();
});

test.each([
  ['', 'Enter a name'],
  ['db_cluster', 'call it db-cluster'],
  ['a_b', 'call it a-b'],
  ['_', 'Use 3 to 24 characters'],
  ['db_cluster_1', 'Use only letters, digits and -'],
  ['ab', '3 to 24'],
  ['1st-cluster', 'Start with a letter'],
  ['spark-1', 'end in - and a number'],
  ['OTHER', 'already has a compute named OTHER'],
])('%j: %s', (name, message) => {
  expect(attachNameProblem(name, ['other'])).toContain(message);
});
