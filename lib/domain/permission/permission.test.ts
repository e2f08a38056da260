import { describe, expect, test } from 'vitest';
import { actionMatches, computeActions, isGranted, mayDo, type Permission } from './permission';

const write = computeActions.write;
const start = computeActions.start;

describe('a pattern covers an action', () => {
  test.each([
    ['*', write, true],
    ['*/read', computeActions.read, true],
    ['*/read', write, false],
    ['Microsoft.MachineLearningServices/workspaces/computes/*', start, true],
    ['microsoft.machinelearningservices/WORKSPACES/computes/write', write, true],
    ['Microsoft.MachineLearningServices/workspaces/computes/*/write', write, true],
    ['Microsoft.MachineLearningServices/workspaces/*/action', start, true],
    [
      'Microsoft.MachineLearningServices/workspaces/*/write',
      'Microsoft.MachineLearningServices/workspaces/write',
      true,
    ],
    ['MicrosoftXMachineLearningServices/workspaces/computes/write', write, false],
    ['Microsoft.MachineLearningServices/workspaces/computes', write, false],
  ])('%s on %s: %s', (pattern, action, expected) => {
    expect(actionMatches(pattern, action)).toBe(expected);
  });
});

const dataScientist: Permission = {
  actions: [
    'Microsoft.MachineLearningServices/workspaces/*/read',
    'Microsoft.MachineLearningServices/workspaces/*/action',
    'Microsoft.MachineLearningServices/workspaces/*/delete',
    'Microsoft.MachineLearningServices/workspaces/*/write',
  ],
  notActions: [
    'Microsoft.MachineLearningServices/workspaces/computes/*/write',
    'Microsoft.MachineLearningServices/workspaces/computes/*/delete',
    'Microsoft.MachineLearningServices/workspaces/computes/listKeys/action',
  ],
};
const computeOperator: Permission = {
  actions: ['Microsoft.MachineLearningServices/workspaces/computes/*'],
  notActions: [],
};

describe('roles', () => {
  test('a data scientist starts but does not create', () => {
    expect(isGranted([dataScientist], start)).toBe(true);
    expect(isGranted([dataScientist], write)).toBe(false);
  });

  test('what one role takes away another may give', () => {
    expect(isGranted([dataScientist, computeOperator], write)).toBe(true);
  });

  test('a refusal names the action', () => {
    expect(mayDo([dataScientist], 'delete')).toEqual({
      ok: false,
      reason: expect.stringContaining('workspaces/computes/delete'),
    });
  });

  test('unknown permissions refuse nothing', () => {
    expect(mayDo(undefined, 'delete').ok).toBe(true);
    expect(mayDo([], 'delete').ok).toBe(false);
  });
});
