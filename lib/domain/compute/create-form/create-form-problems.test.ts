import { describe, expect, test } from 'vitest';
import type { CreateField, CreateForm } from './create-form';
import { createFormProblems, sizeMisfit } from './create-form-problems';
import { clusterForm, ds3, facts, instanceForm, nc6, withScale } from './create-form.fixture';

describe('nothing is wrong with', () => {
  test.each<[string, CreateForm]>([
    ['the defaults with a name and a size', clusterForm],
    ['an instance', instanceForm],
    ['a number between blanks', withScale({ maxNodes: ' 8 ' })],
    ['a maximum past the quota, which only warns', withScale({ maxNodes: '50' })],
    [
      'a minimum past what is left, but not past the quota',
      withScale({ minNodes: '6', maxNodes: '6' }),
    ],
    [
      'an instance whose cluster fields are nonsense',
      { ...instanceForm, scale: { minNodes: 'x', maxNodes: '', idleSeconds: '' } },
    ],
  ])('%s', (_, form) => expect(createFormProblems(form, facts)).toEqual({}));
});

describe('at its field', () => {
  test.each<[string, CreateForm, CreateField, string]>([
    ['no name', { ...clusterForm, name: '' }, 'name', 'Enter a name'],
    ['a name against the rules', { ...instanceForm, name: 'ci-1' }, 'name', 'letter'],
    ['a name taken in another case', { ...clusterForm, name: 'TAKEN' }, 'name', 'already has'],
    ['no size', { ...clusterForm, vmSize: '' }, 'vmSize', 'Choose a'],
    ['a size nobody offers', { ...clusterForm, vmSize: 'Standard_X1' }, 'vmSize', 'not offered in'],
    ['a size of the other type', { ...clusterForm, vmSize: nc6.name }, 'vmSize', 'a GPU size'],
    [
      'a size without quota',
      { ...clusterForm, vmType: 'GPU', vmSize: nc6.name },
      'vmSize',
      '0 of 0 left',
    ],
    [
      'a size that has no low priority',
      { ...clusterForm, vmType: 'GPU', vmPriority: 'LowPriority', vmSize: nc6.name },
      'vmSize',
      'low priority',
    ],
    ['an empty number', withScale({ minNodes: ' ' }), 'scale.minNodes', 'Enter the minimum'],
    ['an empty maximum', withScale({ maxNodes: '' }), 'scale.maxNodes', 'Enter the maximum'],
    ['no idle time', withScale({ idleSeconds: '' }), 'scale.idleSeconds', 'Enter the idle time'],
    ['words for a number', withScale({ maxNodes: 'four' }), 'scale.maxNodes', 'whole number'],
    ['pasted separators', withScale({ maxNodes: '1,000' }), 'scale.maxNodes', 'whole number'],
    ['half a node', withScale({ maxNodes: '1.5' }), 'scale.maxNodes', 'whole number'],
    ['a number as no person writes it', withScale({ maxNodes: '1e1' }), 'scale.maxNodes', 'whole'],
    [
      'a number past all numbers',
      withScale({ maxNodes: '9'.repeat(400) }),
      'scale.maxNodes',
      'whole',
    ],
    ['less than no nodes', withScale({ minNodes: '-1' }), 'scale.minNodes', 'At least 0'],
    ['a maximum of none', withScale({ maxNodes: '0' }), 'scale.maxNodes', 'At least 1'],
    ['min above max', withScale({ minNodes: '5' }), 'scale.minNodes', 'above the maximum'],
    [
      'min past the whole quota',
      withScale({ minNodes: '7', maxNodes: '7' }),
      'scale.minNodes',
      'Needs 28 vCPUs at all times',
    ],
    ['a month of idling', withScale({ idleSeconds: '2592001' }), 'scale.idleSeconds', '30 days'],
  ])('%s', (_, form, field, message) => {
    const problems = createFormProblems(form, facts);
    expect(Object.keys(problems)).toEqual([field]);
    expect(problems[field]).toContain(message);
  });
});

test('every field that is wrong is named at once', () => {
  const form = { ...withScale({ minNodes: 'x', idleSeconds: '' }), name: '', vmSize: '' };
  expect(Object.keys(createFormProblems(form, facts)).toSorted()).toEqual([
    'name',
    'scale.idleSeconds',
    'scale.minNodes',
    'vmSize',
  ]);
});

test('what is not known refuses nothing', () => {
  const form = { ...clusterForm, vmSize: 'Standard_X1' };
  expect(createFormProblems(form, { ...facts, sizes: undefined })).toEqual({});
  const greedy = withScale({ minNodes: '99', maxNodes: '99' });
  expect(createFormProblems(greedy, { ...facts, quota: undefined })).toEqual({});
});

describe('a size that suited before', () => {
  test.each<[string, Partial<CreateForm>, unknown]>([
    ['stays while it suits', { vmPriority: 'LowPriority' }, undefined],
    ['stays, though its quota is used up', { vmType: 'GPU', vmSize: nc6.name }, undefined],
    ['goes with the type', { vmType: 'GPU' }, `${ds3.name} is a CPU size`],
    [
      'goes with the priority',
      { vmType: 'GPU', vmSize: nc6.name, vmPriority: 'LowPriority' },
      `${nc6.name} is not offered as low priority`,
    ],
    ['is no matter while none was chosen', { vmSize: '', vmType: 'GPU' }, undefined],
  ])('%s', (_, change, reason) => {
    expect(sizeMisfit({ ...clusterForm, ...change }, facts.sizes)).toBe(reason);
  });
});
