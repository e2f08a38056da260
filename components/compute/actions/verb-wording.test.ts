import { expect, test } from 'vitest';
import type { OperationVerb } from '@/lib/browser/operations/started-operation';
import type { Compute } from '@/lib/domain/compute/compute';
import type { ComputeVerb } from '@/lib/domain/compute/compute-can';
import {
  verbConsequences,
  verbLabel,
  verbParticiple,
  verbProgress,
  verbQuestion,
} from './verb-wording';
import { restingCluster as cluster } from '@/lib/domain/compute/cluster.fixture';

const base = { location: 'eastus', computeType: 'x', provisioningState: 'Succeeded' };
const instance = (name: string): Compute => ({
  ...base,
  kind: 'instance',
  name,
  vmSize: 'Standard_DS3_v2',
  state: 'Running',
});
const attached: Compute = { ...base, kind: 'attached', name: 'adb', isAttached: true };
const inference: Compute = { ...base, kind: 'inference', name: 'aks', isAttached: true };
const made: Compute = { ...inference, name: 'aks-made', isAttached: false };

test.each<[ComputeVerb, Compute[], string]>([
  ['stop', [instance('dana-ci')], 'Stop dana-ci?'],
  ['delete', [instance('a'), instance('b')], 'Delete 2 compute instances?'],
  ['delete', [instance('a'), cluster], 'Delete 2 computes?'],
  ['delete', [attached], 'Detach adb?'],
  ['delete', [inference, inference], 'Detach 2 inference clusters?'],
  ['delete', [made], 'Delete aks-made?'],
  ['delete', [inference, made], 'Delete 2 inference clusters?'],
  ['delete', [cluster, attached], 'Delete 2 computes?'],
])('%s asks %#', (verb, computes, question) => {
  expect(verbQuestion(verb, computes)).toBe(question);
});

test.each<[Compute, string, string]>([
  [cluster, 'Delete', 'deleted'],
  [made, 'Delete', 'deleted'],
  [attached, 'Detach', 'detached'],
  [inference, 'Detach', 'detached'],
])('what is attached is detached, not deleted %#', (compute, label, participle) => {
  expect(verbLabel('delete', [compute])).toBe(label);
  expect(verbParticiple('delete', compute)).toBe(participle);
});

test.each<[OperationVerb, string]>([
  ['delete', 'Deleting…'],
  ['detach', 'Detaching…'],
  ['attach', 'Attaching…'],
  ['set-access-token', 'Updating…'],
])('%s under way reads %s', (verb, progress) => {
  expect(verbProgress(verb)).toBe(progress);
});

test('before anything is selected, delete is called delete', () => {
  expect(verbLabel('delete', [])).toBe('Delete');
});

test.each<[ComputeVerb, Compute, RegExp]>([
  ['stop', instance('a'), /disk.*still be billed/],
  ['stop', instance('a'), /quota/],
  ['restart', instance('a'), /terminals and jobs on it end/],
  ['delete', instance('a'), /local files/],
  ['delete', instance('a'), /file share are kept/],
  ['delete', cluster, /Jobs that run on it fail/],
  ['delete', attached, /detached.*only/],
  ['delete', made, /AKS cluster .* is deleted/],
])('%s of a compute tells %#', (verb, compute, told) => {
  expect(verbConsequences(verb, [compute]).join(' ')).toMatch(told);
});

test('the same consequence is told once for many', () => {
  expect(verbConsequences('stop', [instance('a'), instance('b')])).toEqual(
    verbConsequences('stop', [instance('a')]),
  );
});
