import { expect, test } from 'vitest';
import { canSetLimit } from './can-set-limit';

const ml = 'Microsoft.MachineLearningServices';

test.each([
  ['not known', undefined, true],
  ['Owner', ['*'], true],
  ['a role of one’s own', [`${ml}/locations/updateQuotas/action`], true],
  ['Reader', ['*/read'], false],
  ['AzureML Data Scientist', [`${ml}/workspaces/*/action`, `${ml}/workspaces/*/write`], false],
  ['none', [], false],
])('%s', (_, actions, ok) => {
  const permissions = actions && [{ actions, notActions: [] }];
  expect(canSetLimit(permissions).ok).toBe(ok);
});
