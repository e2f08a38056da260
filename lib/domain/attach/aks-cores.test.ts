import { expect, test } from 'vitest';
import { aksCoresProblem } from './aks-cores';

// Azure docs, "Create and attach an Azure Kubernetes Service cluster": 12 for production, 2 otherwise.
test.each([
  ['FastProd', 3, 4],
  ['DenseProd', 2, 6],
  ['FastProd', 1, 16],
  ['DevTest', 1, 2],
  ['DevTest', 2, 1],
] as const)('%s on %i nodes of %i vCPUs is enough', (purpose, agentCount, vCPUs) => {
  expect(aksCoresProblem({ purpose, agentCount, vCPUs })).toBeUndefined();
});

test.each([
  ['FastProd', 2, 4, 'at least 12 vCPUs; these nodes have 8. Use 3 nodes'],
  ['DenseProd', 11, 1, 'Use 12 nodes'],
  ['FastProd', 1, 8, 'Use 2 nodes'],
  ['DevTest', 1, 1, 'Dev-test needs at least 2 vCPUs; these nodes have 1. Use 2 nodes'],
] as const)('%s on %i nodes of %i vCPUs is not', (purpose, agentCount, vCPUs, message) => {
  expect(aksCoresProblem({ purpose, agentCount, vCPUs })).toContain(message);
});

test('a count that is no number is not judged', () => {
  expect(aksCoresProblem({ purpose: 'FastProd', agentCount: Number.NaN, vCPUs: 4 })).toBe(
    undefined,
  );
});
