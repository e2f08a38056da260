import { expect, test } from 'vitest';
import type { Workspace } from './workspace';
import { matchingWorkspaces } from './matching-workspaces';

const workspace = (name: string, more: Partial<Workspace> = {}): Workspace => ({
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  subscriptionName: 'Research',
  resourceGroup: 'rg-vision',
  workspace: name,
  location: 'westeurope',
  ...more,
});

const all = [
  workspace('ws-10', { subscriptionName: 'Production' }),
  workspace('ws-2', { friendlyName: 'Speech team' }),
  workspace('alpha', { location: 'eastus' }),
];

test.each([
  ['', ['alpha', 'ws-2', 'ws-10']],
  ['  ', ['alpha', 'ws-2', 'ws-10']],
  ['SPEECH', ['ws-2']],
  ['production', ['ws-10']],
  ['east', ['alpha']],
  ['ws research', ['ws-2']],
  ['research production', []],
  ['34adfa4f', ['alpha', 'ws-2', 'ws-10']],
])('"%s" finds %j', (search, names) => {
  expect(matchingWorkspaces(all, search).map((one) => one.workspace)).toEqual(names);
});
