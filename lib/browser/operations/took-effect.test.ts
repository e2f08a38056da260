import { describe, expect, test } from 'vitest';
import type { Compute } from '../../domain/compute/compute';
import type { OperationVerb } from './started-operation';
import { progressByState, tookEffect } from './took-effect';

const instance = (state: string, problems?: Compute['problems']): Compute => ({
  kind: 'instance',
  name: 'ci',
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
  state,
  ...(problems && { problems }),
});
const nothing = undefined;

test.each<[OperationVerb, Compute | undefined, boolean | undefined]>([
  ['create', instance('Creating'), true],
  ['create', instance('Running'), true],
  ['create', nothing, false],
  ['attach', instance('Creating'), true],
  ['delete', nothing, true],
  ['delete', instance('Deleting'), true],
  ['delete', instance('Running'), false],
  ['detach', nothing, true],
  ['start', instance('Starting'), true],
  ['start', instance('Running'), true],
  ['start', instance('Stopped'), false],
  ['start', nothing, false],
  ['stop', instance('Stopping'), true],
  ['stop', instance('Stopped'), true],
  ['stop', instance('Running'), false],
  ['restart', instance('Restarting'), true],
  ['restart', instance('Running'), false],
  ['set-tags', instance('Running'), undefined],
])('whether a %s took effect on %j: %s', (verb, compute, effect) => {
  expect(tookEffect(verb, compute)).toBe(effect);
});

describe('progress by the state of the compute', () => {
  test.each<[OperationVerb, Compute | undefined, string]>([
    ['create', instance('Creating'), 'InProgress'],
    ['create', instance('Running'), 'Succeeded'],
    ['create', instance('CreateFailed'), 'Failed'],
    ['create', nothing, 'Failed'],
    ['start', instance('Starting'), 'InProgress'],
    ['start', instance('Running'), 'Succeeded'],
    ['start', instance('Stopped'), 'Failed'],
    ['start', instance('Blooming'), 'Succeeded'],
    ['restart', instance('Running'), 'Succeeded'],
    ['restart', instance('Stopped'), 'Failed'],
    ['stop', instance('Stopped'), 'Succeeded'],
    ['stop', instance('Running'), 'Failed'],
    ['delete', instance('Deleting'), 'InProgress'],
    ['delete', nothing, 'Succeeded'],
    ['delete', instance('Running'), 'Failed'],
    // What the service may call a state one day is no reason to look for ever.
    ['create', instance('Blooming'), 'Succeeded'],
  ])('of a %s at %j: %s', (verb, compute, status) => {
    expect(progressByState(verb, compute).status).toBe(status);
  });

  test('has the words of the service where it gives some', () => {
    const problem = { code: 'QuotaExceeded', message: 'No cores are left.' };
    expect(progressByState('create', instance('CreateFailed', [problem]))).toEqual({
      status: 'Failed',
      problem,
    });
  });
});
