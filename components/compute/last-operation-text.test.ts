import { expect, test } from 'vitest';
import { lastOperationText } from './last-operation-text';

test.each([
  [{ name: 'Stop', status: 'Succeeded', trigger: 'User' }, 'Stop succeeded, by a user'],
  [{ name: 'Stop', status: 'Succeeded', trigger: 'Schedule' }, 'Stop succeeded, by schedule'],
  [
    { name: 'Stop', status: 'InProgress', trigger: 'IdleShutdown' },
    'Stop in progress, by idle shutdown',
  ],
  [{ name: 'Start', status: 'StartFailed' }, 'Start failed'],
  [{ name: 'Stop', status: 'Succeeded', trigger: 'Moon' }, 'Stop succeeded, by Moon'],
  [undefined, undefined],
])('%j', (operation, text) => {
  expect(lastOperationText(operation)).toBe(text);
});
