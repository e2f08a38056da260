import { expect, test } from 'vitest';
import type { Compute } from '@/lib/domain/compute/compute';
import type { ComputeVerb } from '@/lib/domain/compute/compute-can';
import { isConsent, wantedConsent } from './typed-consent';

const of = (kind: Compute['kind'], name: string) => ({
  kind,
  name,
  isAttached: kind === 'attached',
});

test.each<[ComputeVerb, ReturnType<typeof of>[], string | undefined]>([
  ['delete', [of('instance', 'dana-ci')], 'dana-ci'],
  ['delete', [of('cluster', 'cpu-train')], 'cpu-train'],
  ['delete', [of('instance', 'a'), of('cluster', 'b'), of('instance', 'c')], '3'],
  ['delete', [of('attached', 'adb')], undefined],
  ['delete', [of('inference', 'aks-made')], 'aks-made'],
  ['delete', [], undefined],
  ['stop', [of('instance', 'dana-ci')], undefined],
])('to %s %j, %s is typed', (verb, computes, wanted) => {
  expect(wantedConsent(verb, computes)).toBe(wanted);
});

test.each<[string, string | undefined, boolean]>([
  ['', undefined, true],
  ['dana-ci', 'dana-ci', true],
  [' Dana-CI ', 'dana-ci', true],
  ['', 'dana-ci', false],
  ['dana', 'dana-ci', false],
  ['3', '3', true],
  ['three', '3', false],
])('%j for %j: %s', (typed, wanted, ok) => {
  expect(isConsent(typed, wanted)).toBe(ok);
});
