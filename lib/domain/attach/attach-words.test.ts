import { expect, test } from 'vitest';
import { attachTypeLabel } from './attach-words';

test.each([
  ['VirtualMachine', 'Virtual machine'],
  ['AKS', 'Azure Kubernetes Service'],
  // A type that the service may grow is called as ARM has it.
  ['QuantumBox', 'QuantumBox'],
  ['toString', 'toString'],
])('%s is called %s', (computeType, label) => {
  expect(attachTypeLabel(computeType)).toBe(label);
});
