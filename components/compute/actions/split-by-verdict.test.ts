import { describe, expect, test } from 'vitest';
import type { Compute } from '@/lib/domain/compute/compute';
import type { ComputeVerb } from '@/lib/domain/compute/compute-can';
import { splitByVerdict, verdictOn, verdictOnAny, type Circumstances } from './split-by-verdict';

const instance = (name: string, state: string): Compute => ({
  kind: 'instance',
  name,
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
  state,
});
const running = instance('up', 'Running');
const stopped = instance('down', 'Stopped');

const owner: Circumstances = {
  permissions: [{ actions: ['*'], notActions: [] }],
  underWay: () => undefined,
};
const reader: Circumstances = { ...owner, permissions: [{ actions: ['*/read'], notActions: [] }] };
const busy = (verb: ComputeVerb): Circumstances => ({ ...owner, underWay: () => verb });

test('many are split into those that will be done and those that will not, with the reason', () => {
  expect(splitByVerdict('stop', [running, stopped], owner)).toEqual({
    allowed: [running],
    refused: [
      { compute: stopped, reason: 'Only a running instance can be stopped; down is stopped' },
    ],
  });
});

describe('a verb on many is offered', () => {
  test.each<[string, ComputeVerb, Compute[], Circumstances, boolean]>([
    ['when one of them qualifies', 'stop', [running, stopped], owner, true],
    ['not when none does', 'start', [running], owner, false],
    ['not without a selection', 'delete', [], owner, false],
    ['not to a reader', 'stop', [running], reader, false],
    [
      'while permissions are unknown',
      'stop',
      [running],
      { ...owner, permissions: undefined },
      true,
    ],
  ])('%s', (_, verb, computes, circumstances, ok) => {
    expect(verdictOnAny(verb, computes, circumstances).ok).toBe(ok);
  });
});

test('what is under way already is not asked for twice', () => {
  expect(verdictOn('delete', running, busy('stop'))).toEqual({
    ok: false,
    reason: 'up is being stopped',
  });
});
