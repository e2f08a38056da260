import { expect, test } from 'vitest';
import { adminUserNameProblem } from './admin-user-name';

test.each(['azureuser', 'dana', 'Dana', '_svc', 'ml-ops', 'x9', 'b', 'u'.repeat(32), 'admins'])(
  '%s is accepted',
  (name) => {
    expect(adminUserNameProblem(name)).toBeUndefined();
  },
);

test.each([
  ['', 'Enter an SSH user name'],
  ['u'.repeat(33), 'Use at most 32 characters'],
  ['dana smith', 'Use only letters, digits, - and _'],
  ['dana.smith', 'Use only letters, digits, - and _'],
  ['dàna', 'Use only letters, digits, - and _'],
  ['dana$', 'Use only letters, digits, - and _'],
  ['9lives', 'Start with a letter or _'],
  ['-dana', 'Start with a letter or _'],
  ['root', 'Azure reserves the name root; choose another one'],
  ['ADMIN', 'Azure reserves the name ADMIN; choose another one'],
  ['test', 'Azure reserves the name test; choose another one'],
  ['user5', 'Azure reserves the name user5; choose another one'],
])('%s is refused', (name, problem) => {
  expect(adminUserNameProblem(name)).toBe(problem);
});
