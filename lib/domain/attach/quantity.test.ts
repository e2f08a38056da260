import { expect, test } from 'vitest';
import { compareQuantities } from './quantity';

// Kubernetes docs, "Resource management for pods": what each way of writing means.
test.each([
  ['700m', '0.7', 0],
  ['100m', '0.1', 0],
  ['1', '1000m', 0],
  ['4Gi', '4096Mi', 0],
  ['1G', '1000M', 0],
  ['1Gi', '1G', 1],
  ['1.5', '1500m', 0],
  ['500m', '1', -1],
  ['9', '10', -1],
  ['2Ti', '2Ei', -1],
  ['1.0000000000000000001', '1', 1],
  ['x', '1', 0],
])('%s beside %s: %i', (first, second, order) => {
  expect(Math.sign(compareQuantities(first, second))).toBe(order);
  expect(Math.sign(compareQuantities(second, first)) + order).toBe(0);
});
