import { expect, test } from 'vitest';
import type { Compute } from '../../domain/compute/compute';
import { sentVerb } from './sent-verb';

const base = { name: 'c', location: 'eastus', provisioningState: 'Succeeded' };
const aks = (isAttached: boolean): Compute => ({
  ...base,
  kind: 'inference',
  computeType: 'AKS',
  isAttached,
});
const databricks: Compute = {
  ...base,
  kind: 'attached',
  computeType: 'Databricks',
  isAttached: true,
};
const instance: Compute = {
  ...base,
  kind: 'instance',
  vmSize: 'Standard_DS3_v2',
  state: 'Running',
};

test.each([
  ['an AKS cluster that the service made', aks(false), 'delete'],
  ['an AKS cluster of somebody’s', aks(true), 'detach'],
  ['Databricks', databricks, 'detach'],
  ['an instance', instance, 'delete'],
])('to delete %s', (_, compute, sent) => {
  expect(sentVerb('delete', compute)).toBe(sent);
});

test('every other verb is sent as it is', () => {
  expect(sentVerb('stop', instance)).toBe('stop');
});
