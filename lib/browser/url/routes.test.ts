import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { routes } from './routes';

const ref = {
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'rg (1)',
  workspace: 'ml-ws',
};

test('every part of an address is encoded', () => {
  expect(routes.compute({ ...ref, name: 'a/b' }, 'clusters')).toBe(
    `/workspaces/${ref.subscriptionId}/rg%20(1)/ml-ws/compute/clusters/a%2Fb`,
  );
});

describe('every address has its page', () => {
  const workspace = 'workspaces/[subscriptionId]/[resourceGroup]/[workspace]/compute';
  test.each([
    [routes.home(), ''],
    [routes.redirect(), 'auth/redirect'],
    [routes.workspaces(), 'workspaces'],
    [routes.computes(ref, 'clusters'), `${workspace}/[tab]`],
    [routes.compute({ ...ref, name: 'cpu' }, 'instances'), `${workspace}/[tab]/[name]`],
    [routes.newCompute(ref, 'cluster'), `${workspace}/new/cluster`],
    [routes.newCompute(ref, 'inference'), `${workspace}/new/inference`],
    [routes.newCompute(ref, 'attached'), `${workspace}/new/attached`],
    [routes.attach(ref, { id: 'aks', kind: 'inference' }), `${workspace}/new/inference/[way]`],
    [routes.attach(ref, { id: 'batch', kind: 'attached' }), `${workspace}/new/attached/[way]`],
    [routes.newInstances(ref), `${workspace}/new/instances`],
  ])('%s', (_, folder) => {
    expect(existsSync(path.resolve('app', folder, 'page.tsx'))).toBe(true);
  });
});
