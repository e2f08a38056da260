import { expect, test } from 'vitest';
import { pageName } from './page-name';

test.each([
  ['/', '/'],
  ['/workspaces?code=secret', '/workspaces'],
  [
    '/workspaces/5b1f2a7e-0000-4000-8000-000000000001/rg-dana/ws/compute/instances/dana-notebooks',
    '/workspaces/*/*/*/compute/instances/*',
  ],
  ['/workspaces/s/rg/ws/compute/new/instance?name=dana', '/workspaces/*/*/*/compute/new/instance'],
  ['/%00dana', '/*'],
  ['/api/workspaces/s/rg/ws/computes', undefined],
  ['/_next/static/chunks/a.js', undefined],
  ['/emulator/entra/x/authorize', undefined],
  ['/favicon.svg', undefined],
])('%s is %s', (url, name) => {
  expect(pageName(url)).toBe(name);
});
