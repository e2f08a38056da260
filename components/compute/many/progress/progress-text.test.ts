import { expect, test } from 'vitest';
import { progressSummary, progressText } from './progress-text';

test.each([
  ['waiting', false, undefined, 'Waiting'],
  ['sending', false, undefined, 'Sending'],
  ['running', false, undefined, 'Creating'],
  ['running', false, 'UserSettingUp', 'User setting up'],
  ['running', true, 'Running', 'Creating'],
  ['succeeded', false, 'Running', 'Created'],
  ['succeeded', true, 'Running', 'Created, being stopped'],
  ['succeeded', true, 'Stopping', 'Created, being stopped'],
  ['succeeded', true, 'Stopped', 'Created and stopped'],
  ['failed', true, 'CreateFailed', 'Failed'],
] as const)('%s, to be stopped %s, in state %s: %s', (progress, thenStop, state, text) => {
  expect(progressText({ progress, thenStop, state })).toBe(text);
});

test('all are summed up, without what there is none of', () => {
  expect(progressSummary(['succeeded', 'failed', 'running', 'sending'])).toBe(
    '4 instances: 1 created, 2 under way, 1 failed',
  );
  expect(progressSummary(['waiting'])).toBe('1 instance: 1 waiting');
});
